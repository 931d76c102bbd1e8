"""The desktop finds the program: entry, description, icons, types of files."""

from __future__ import annotations

import configparser
import os
import plistlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from lxml import etree
from PySide6.QtGui import QColor, QImage

from reader import __version__
from reader.app.desktop_application import DESKTOP_ENTRY
from resources.desktop.draw_icons import ICONS, SIZES, drawn

DESKTOP = Path(__file__).resolve().parents[2] / "resources" / "desktop"
ENTRY = DESKTOP / f"{DESKTOP_ENTRY}.desktop"
METAINFO = DESKTOP / "local.yandu.Yandu.metainfo.xml"
LANGUAGES = ("zh_CN", "zh_TW")
XML_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"

unix = pytest.mark.skipif(sys.platform == "win32", reason="the installer is a shell script")


def entry(path: Path = ENTRY) -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read(path, encoding="utf-8")
    return parser["Desktop Entry"]


def metainfo() -> etree._Element:
    return etree.parse(METAINFO).getroot()


def install(data: Path, *words: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "XDG_DATA_HOME": str(data)}
    return subprocess.run(
        ["sh", str(DESKTOP / "install.sh"), *words],
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def told_by(tool: str, *words: str) -> str:
    """Return what a checker complains of; skip where it is not installed."""
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not installed")
    done = subprocess.run([tool, *words], capture_output=True, encoding="utf-8", check=False)
    return done.stdout + done.stderr


@pytest.mark.parametrize("key", ["Name", "GenericName", "Comment", "Keywords"])
def test_the_entry_speaks_three_languages(key: str) -> None:
    said = [entry()[key], *(entry()[f"{key}[{language}]"] for language in LANGUAGES)]
    assert all(said)
    assert len(set(said)) == 3


def test_the_entry_opens_every_file_it_is_given_in_one_window() -> None:
    assert entry()["Exec"] == "yandu-gui %F"
    assert entry()["Type"] == "Application"
    assert entry()["Icon"] == "yandu"


def test_the_checker_of_entries_has_nothing_to_say() -> None:
    assert told_by("desktop-file-validate", str(ENTRY)) == ""


@pytest.mark.parametrize("name", ["name", "summary", "description/p"])
def test_the_description_speaks_three_languages(name: str) -> None:
    languages = [element.get(XML_LANGUAGE) for element in metainfo().findall(name)]
    assert languages[:3] == [None, *LANGUAGES]
    assert len(languages) % 3 == 0


def test_the_description_leads_to_the_entry_and_knows_the_version() -> None:
    root = metainfo()
    assert root.findtext("launchable") == ENTRY.name
    assert root.findtext("project_license") == "MIT"
    assert root.find("releases/release[1]").get("version") == __version__
    assert root.findtext("name") == entry()["Name"]
    assert root.findtext("summary") == entry()["Comment"]


def test_the_checker_of_descriptions_finds_no_fault() -> None:
    said = told_by("appstreamcli", "validate", "--no-net", str(METAINFO))
    assert not [line for line in said.splitlines() if line.startswith(("E:", "W:"))]


def test_entry_and_description_name_the_same_types() -> None:
    types = entry()["MimeType"].rstrip(";").split(";")
    provided = [element.text for element in metainfo().findall("provides/mediatype")]
    assert types == provided
    assert {"text/plain", "text/markdown", "text/html", "application/pdf"} < set(types)
    assert "application/epub+zip" in types


def test_macos_is_told_the_endings_of_the_formats() -> None:
    told = plistlib.loads((DESKTOP / "Info.plist").read_bytes())["CFBundleDocumentTypes"]
    endings = {ending for kind in told for ending in kind["CFBundleTypeExtensions"]}
    assert endings == {"txt", "md", "markdown", "html", "htm", "docx", "pdf", "epub"}


@pytest.mark.parametrize("size", SIZES)
def test_icons_are_what_the_drawing_gives(size: int) -> None:
    kept, fresh = QImage(str(ICONS / f"{size}.png")), drawn(size)
    assert kept.size() == fresh.size()
    places = [(x, y) for x in range(0, size, size // 16) for y in range(0, size, size // 16)]
    assert all(_alike(kept.pixelColor(x, y), fresh.pixelColor(x, y)) for x, y in places)


def _alike(one: QColor, other: QColor) -> bool:
    parts = zip(one.getRgb(), other.getRgb(), strict=True)  # type: ignore[call-overload]
    return all(abs(int(a) - int(b)) <= 24 for a, b in parts)


@unix
def test_installed_the_entry_starts_the_command_given(tmp_path: Path) -> None:
    program = tmp_path / "a $tool 100%"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    assert install(tmp_path, str(program)).returncode == 0
    started = entry(tmp_path / "applications" / ENTRY.name)["Exec"]
    assert started == f'"{tmp_path}/a \\\\$tool 100%%" %F'


@unix
def test_installed_the_icon_is_there_in_every_size(tmp_path: Path) -> None:
    install(tmp_path, "sh")
    theme = tmp_path / "icons" / "hicolor"
    assert (theme / "scalable" / "apps" / "yandu.svg").is_file()
    for size in SIZES:
        assert (theme / f"{size}x{size}" / "apps" / "yandu.png").is_file()


@unix
def test_removed_nothing_of_it_is_left(tmp_path: Path) -> None:
    install(tmp_path, "sh")
    assert install(tmp_path, "--remove").returncode == 0
    assert not [path for path in tmp_path.rglob("*yandu*") if path.is_file()]


@unix
def test_a_command_that_is_not_there_is_told_and_nothing_is_installed(tmp_path: Path) -> None:
    done = install(tmp_path, "no-such-command")
    assert done.returncode == 1
    assert done.stderr == "install.sh: no such command: no-such-command\n"
    assert not list(tmp_path.iterdir())
