"""The folder that PyInstaller makes: what is built does what the checkout does."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from reader import paths

ROOT = Path(__file__).resolve().parents[2]
REPORT = str(paths.bundled_report())
CHECKOUT = (sys.executable, str(ROOT / "main.py"))

pytestmark = [
    pytest.mark.bundle,
    pytest.mark.timeout(600),
    pytest.mark.skipif(find_spec("PyInstaller") is None, reason="PyInstaller is not installed"),
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the program and return its folder."""
    made = tmp_path_factory.mktemp("bundle")
    command = [sys.executable, "-m", "PyInstaller", "--log-level", "ERROR"]
    command += ["--distpath", str(made / "dist"), "--workpath", str(made / "build")]
    environment = {**os.environ, "PYINSTALLER_CONFIG_DIR": str(made / "config")}
    spec = str(ROOT / "resources" / "desktop" / "yandu.spec")
    done = subprocess.run(
        [*command, spec], env=environment, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr
    return made / "dist" / "yandu"


@pytest.fixture(scope="module")
def built(folder: Path) -> tuple[str]:
    """Return what starts the program that was built."""
    return (str(folder / ("yandu.exe" if sys.platform == "win32" else "yandu")),)


def run(program: tuple[str, ...], *words: str, **variables: str) -> bytes:
    # No Python but its own: what is missing inside shall not be found outside.
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(
        [*program, *words], env={**kept, **variables}, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout


@pytest.mark.parametrize("language", ["en_US.UTF-8", "zh_TW.UTF-8"])
def test_its_window_looks_like_that_of_the_checkout(
    language: str, built: tuple[str], tmp_path: Path
) -> None:
    pictures: list[QImage] = []
    for program in (built, CHECKOUT):
        target = str(tmp_path / f"{len(pictures)}.png")
        home = str(tmp_path / f"home-{len(pictures)}")
        run(program, "--screenshot", target, "--size", "1280x800", LC_ALL=language, YANDU_HOME=home)
        pictures.append(QImage(target))
    one, other = pictures
    assert one.size() == other.size()
    page = QRect(400, 200, 480, 500)
    assert 0.02 < _ink(one.copy(page)) < 0.5
    assert _unlike(one, other) < 0.01


def _greys(picture: QImage) -> bytes:
    """Return how light each pixel is, line by line."""
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    return bytes(grey.constBits())


def _ink(picture: QImage) -> float:
    """Return the share of dark pixels."""
    greys = _greys(picture)
    return sum(1 for grey in greys if grey < 110) / len(greys)


def _unlike(one: QImage, other: QImage) -> float:
    """Return the share of pixels that are plainly lighter or darker in the other picture."""
    pairs = list(zip(_greys(one), _greys(other), strict=True))
    return sum(1 for a, b in pairs if abs(a - b) > 40) / len(pairs)


@pytest.mark.parametrize(
    "words",
    [
        ("text", REPORT),
        ("text", REPORT, "--script", "s2twp"),
        ("outline", REPORT, "--format", "json"),
        ("figures", REPORT, "--format", "jsonl"),
        ("terms", REPORT, "--format", "json"),
        ("search", "会议", REPORT, "--format", "json"),
    ],
    ids=lambda words: " ".join(word for word in words if word != REPORT),
)
def test_its_commands_answer_as_those_of_the_checkout(
    words: tuple[str, ...], built: tuple[str]
) -> None:
    answer = run(built, *words)
    assert answer
    assert answer == run(CHECKOUT, *words)


def test_it_exports_notes_as_documents(built: tuple[str], tmp_path: Path) -> None:
    run(built, "notes", "add", REPORT, "--start", "1193", "--end", "1199", "--note", "核对")
    for name in ("markdown", "html", "docx", "docx-comments", "xlsx"):
        target = tmp_path / name
        run(built, "notes", "export", REPORT, "--format", name, "-o", str(target))
        assert target.stat().st_size > 100, name


def test_it_reads_word_and_pdf_files(built: tuple[str], corpus: Path) -> None:
    for name in ("party_congress20_2022.docx", "tw_2024_ey_special_budget.pdf"):
        report = str(corpus / "reports" / name)
        assert run(built, "text", report) == run(CHECKOUT, "text", report)


def test_it_tells_its_version_from_others_by_its_sources(folder: Path) -> None:
    (package,) = folder.rglob("reader/core")
    assert (package / "figures" / "find.py").is_file()


def test_nothing_of_the_tests_is_in_it(folder: Path) -> None:
    names = {path.name.split(".")[0].lower() for path in folder.rglob("*")}
    assert not names & {"pytest", "mypy", "hypothesis", "tkinter", "lac_small", "pictures"}
