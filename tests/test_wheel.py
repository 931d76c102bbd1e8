"""The wheel holds all that the program needs and works outside the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
REPORT = "reports/langfang-cppcc-2024.txt"

pytestmark = pytest.mark.timeout(300)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "-o", str(folder)]
    subprocess.run([*command, str(ROOT)], check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the wheel alone; its dependencies are those of this process."""
    folder = tmp_path_factory.mktemp("installed")
    command = [sys.executable, "-m", "pip", "install", "--no-deps", "--no-index", "--target"]
    subprocess.run([*command, str(folder), str(wheel)], check=True, capture_output=True)
    return folder


def run(installed: Path, *words: str) -> str:
    environment = {**os.environ, "PYTHONPATH": str(installed), "PYTHONUTF8": "1"}
    command = [sys.executable, *words]
    done = subprocess.run(
        command, check=True, capture_output=True, env=environment, cwd=installed, encoding="utf-8"
    )
    return done.stdout


def test_every_resource_is_in_the_wheel_byte_for_byte(wheel: Path) -> None:
    resources = ROOT / "resources"
    shipped = (file for file in resources.rglob("*") if file.parent.name != "pictures")
    files = [file for file in shipped if file.is_file()]
    assert resources / REPORT in files
    with zipfile.ZipFile(wheel) as archive:
        for file in files:
            name = f"reader/resources/{file.relative_to(resources).as_posix()}"
            assert archive.read(name) == file.read_bytes(), name


def test_nothing_but_the_package_is_in_the_wheel(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        roots = {name.split("/")[0] for name in archive.namelist()}
    assert {root for root in roots if not root.endswith(".dist-info")} == {"reader"}


def test_the_entry_points_start_the_program(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        (name,) = [name for name in archive.namelist() if name.endswith("entry_points.txt")]
        text = archive.read(name).decode()
    assert "[console_scripts]\nyandu = reader.__main__:main\n" in text
    assert "[gui_scripts]\nyandu-gui = reader.__main__:main\n" in text


def test_installed_it_finds_its_resources(installed: Path) -> None:
    script = "import reader.paths as paths; print(paths.resources(), paths.bundled_report())"
    inside = installed / "reader" / "resources"
    assert run(installed, "-c", script).split() == [str(inside), str(inside / REPORT)]


def test_installed_it_reads_the_bundled_report(installed: Path) -> None:
    report = str(installed / "reader" / "resources" / REPORT)
    assert "捐款捐物2642万元" in run(installed, "-m", "reader", "text", report)
    assert "以理论武装提升思想自觉" in run(installed, "-m", "reader", "outline", report)
