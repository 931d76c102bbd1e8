#!/bin/sh
# Enters the program into the menus and "Open with" of a Linux desktop, for this person alone.
#
#   sh resources/desktop/install.sh [COMMAND]   enters it; COMMAND starts the window, if need be
#   sh resources/desktop/install.sh --remove    takes it out again
#
# Without COMMAND it is the built program that this file belongs to, or the checkout's own Python,
# or yandu-gui on the path. Files are copied into XDG_DATA_HOME (~/.local/share), nothing else.
set -eu

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
entry=$data/applications/yandu.desktop
about=$data/metainfo/local.yandu.Yandu.metainfo.xml
theme=$data/icons/hicolor

tell_desktop() {
    if command -v update-desktop-database >/dev/null; then
        update-desktop-database -q "$data/applications" || true
    fi
    if [ -d "$theme" ]; then touch "$theme"; fi
}

if [ "${1-}" = --remove ]; then
    rm -f "$entry" "$about" "$theme/scalable/apps/yandu.svg" "$theme"/*/apps/yandu.png
    tell_desktop
    exit
fi

# quoted WORD: the word as the Exec key wants it.
quoted() {
    printf '"%s"' "$(printf %s "$1" | sed -e 's/[\\"`$]/\\&/g' -e 's/\\/\\\\/g' -e 's/%/%%/g')"
}

root=$(CDPATH= cd -- "$here/../.." && pwd)
if [ $# -gt 0 ]; then
    program=$(command -v -- "$1") || { echo "install.sh: no such command: $1" >&2; exit 1; }
    case $program in /*) ;; *) program=$PWD/$program ;; esac
    command=$(quoted "$program")
elif [ -x "$root/../../yandu" ]; then
    command=$(quoted "$(CDPATH= cd -- "$root/../.." && pwd)/yandu")
elif [ -x "$root/.venv/bin/python" ] && [ -f "$root/main.py" ]; then
    command="$(quoted "$root/.venv/bin/python") $(quoted "$root/main.py")"
elif program=$(command -v yandu-gui); then
    command=$(quoted "$program")
else
    echo "install.sh: name the command that starts the window" >&2
    exit 1
fi

mkdir -p "$data/applications" "$data/metainfo" "$theme/scalable/apps"
while IFS= read -r line; do
    case $line in
        Exec=*) printf 'Exec=%s %%F\n' "$command" ;;
        *) printf '%s\n' "$line" ;;
    esac
done <"$here/yandu.desktop" >"$entry.part"
mv "$entry.part" "$entry"
cp "$here/local.yandu.Yandu.metainfo.xml" "$about"
cp "$here/../icons/yandu.svg" "$theme/scalable/apps/yandu.svg"
for icon in "$here"/icons/*.png; do
    size=$(basename "$icon" .png)
    mkdir -p "$theme/${size}x$size/apps"
    cp "$icon" "$theme/${size}x$size/apps/yandu.png"
done
tell_desktop
