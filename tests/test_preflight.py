"""What is missing is told in one sentence before Qt would abort."""

from __future__ import annotations

import ast
import os
import re
import socket
import subprocess
import sys
import tomllib
from importlib.util import find_spec
from pathlib import Path

import pytest

from reader import preflight
from reader.preflight import (
    LIBRARIES,
    PACKAGES,
    WINDOW_PACKAGES,
    X11_LIBRARIES,
    Obstacle,
    libraries_obstacle,
    mend_input_method,
    packages_obstacle,
    python_obstacle,
    window_obstacle,
)

ROOT = Path(__file__).resolve().parents[1]
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux needs it")


def test_the_first_modules_are_read_by_an_old_python() -> None:
    for name in ("main.py", "reader/__init__.py", "reader/__main__.py", "reader/preflight.py"):
        ast.parse((ROOT / name).read_text(encoding="utf-8"), name, feature_version=(3, 7))


def test_preflight_needs_the_standard_library_alone() -> None:
    tree = ast.parse((ROOT / "reader/preflight.py").read_text(encoding="utf-8"))
    names = [
        alias.name.split(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Import)
        for alias in node.names
    ]
    names += [
        (node.module or "").split(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
    ]
    assert set(names) <= sys.stdlib_module_names


@pytest.mark.parametrize("version", [(3, 7), (3, 10), (2, 7)])
def test_an_old_python_is_told(version: tuple[int, int]) -> None:
    obstacle = python_obstacle(version)
    assert obstacle
    assert obstacle.exit_code == 2
    assert_one_sentence_each(obstacle)
    assert f"{version[0]}.{version[1]}" in obstacle.message


@pytest.mark.parametrize("version", [(3, 11), (3, 14), (4, 0)])
def test_a_python_that_is_new_enough_is_no_obstacle(version: tuple[int, int]) -> None:
    assert python_obstacle(version) is None


def test_all_packages_are_installed_here() -> None:
    assert packages_obstacle((*PACKAGES, *WINDOW_PACKAGES)) is None


def test_a_missing_package_is_named_with_the_command_that_installs_it() -> None:
    obstacle = packages_obstacle([("sys", "sys"), ("no_such_module", "no-such-package")])
    assert obstacle
    assert obstacle.exit_code == 3
    assert_one_sentence_each(obstacle)
    assert 'pip install "no-such-package"' in obstacle.message
    assert '"sys"' not in obstacle.message


def test_every_package_of_the_project_is_looked_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = {re.split(r"[<>=]", name)[0].lower() for name in project["dependencies"]}
    looked_for = {re.split(r"[<>=]", name)[0].lower() for _, name in (*PACKAGES, *WINDOW_PACKAGES)}
    assert looked_for == wanted


@linux
def test_a_missing_library_is_named_with_the_command_that_installs_it() -> None:
    obstacle = libraries_obstacle([("libc.so.6", "libc6"), ("libnone.so.9", "libnone9")])
    assert obstacle
    assert obstacle.exit_code == 3
    assert_one_sentence_each(obstacle)
    assert "apt-get install libnone9" in obstacle.message


@linux
def test_all_libraries_are_installed_here() -> None:
    assert libraries_obstacle((*LIBRARIES, *X11_LIBRARIES)) is None


@linux
@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"DISPLAY": ":4242"},
        {"DISPLAY": "no.such.host.invalid:0"},
        {"WAYLAND_DISPLAY": "wayland-9", "XDG_RUNTIME_DIR": "/nowhere"},
        {"QT_QPA_PLATFORM": "xcb"},
        {"QT_QPA_PLATFORM": "wayland"},
    ],
)
def test_without_a_display_the_ways_on_are_named(environment: dict[str, str]) -> None:
    obstacle = window_obstacle([], dict(environment))
    assert obstacle
    assert obstacle.exit_code == 4
    assert_one_sentence_each(obstacle)
    assert "--screenshot" in obstacle.message
    assert "text" in obstacle.message


@linux
def test_a_screenshot_needs_no_display() -> None:
    environment: dict[str, str] = {}
    assert window_obstacle(["a.txt", "--screenshot", "a.png"], environment) is None
    assert environment == {"QT_QPA_PLATFORM": "offscreen"}


@linux
@pytest.mark.parametrize("platform", ["offscreen", "minimal", "vnc:size=800x600"])
def test_a_platform_without_display_is_believed(platform: str) -> None:
    environment = {"QT_QPA_PLATFORM": platform}
    assert window_obstacle([], environment) is None
    assert environment == {"QT_QPA_PLATFORM": platform}


@linux
def test_a_wayland_compositor_that_answers_is_a_display(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        server.bind(str(tmp_path / "wayland-0"))
        server.listen()
        environment = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}
        assert window_obstacle([], environment) is None


@pytest.mark.parametrize(
    ("set_to", "used"), [("fcitx", "ibus"), ("fcitx5", "ibus"), ("xim", "xim")]
)
def test_an_input_method_without_plugin_is_reached_through_ibus(set_to: str, used: str) -> None:
    environment = {"QT_IM_MODULE": set_to, "QT_QPA_PLATFORM": "offscreen"}
    window_obstacle([], environment)
    assert environment["QT_IM_MODULE"] == used


@pytest.mark.parametrize(
    ("set_to", "used"), [("wayland;fcitx", "wayland;ibus"), ("fcitx5", "ibus"), ("xim", "xim")]
)
def test_a_list_of_input_methods_is_mended_too(set_to: str, used: str) -> None:
    environment = {"QT_IM_MODULES": set_to}
    mend_input_method(environment)
    assert environment == {"QT_IM_MODULES": used}


def test_a_plugin_for_the_input_method_is_used_where_there_is_one(tmp_path: Path) -> None:
    folder = tmp_path / "platforminputcontexts"
    folder.mkdir()
    (folder / "libfcitx5platforminputcontextplugin.so").touch()
    environment = {"QT_IM_MODULE": "fcitx", "QT_IM_MODULES": "fcitx;ibus"}
    mend_input_method(environment, tmp_path)
    assert environment == {"QT_IM_MODULE": "fcitx", "QT_IM_MODULES": "fcitx;ibus"}


@linux
def test_qt_has_the_plugin_that_stands_in() -> None:
    spec = find_spec("PySide6")
    assert spec
    assert spec.submodule_search_locations
    plugins = Path(spec.submodule_search_locations[0], "Qt", "plugins", "platforminputcontexts")
    assert list(plugins.glob("*ibus*"))


@linux
def test_the_process_ends_without_abort_or_traceback() -> None:
    gone = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {name: value for name, value in os.environ.items() if name not in gone}
    command = [sys.executable, str(ROOT / "main.py")]
    done = subprocess.run(command, capture_output=True, env=environment, check=False)
    assert (done.returncode, done.stdout) == (preflight.NO_DISPLAY, b"")
    assert done.stderr.decode().count("\n") == 1


def assert_one_sentence_each(obstacle: Obstacle) -> None:
    chinese, english = obstacle.message.split(" / ")
    assert chinese.count("。") == 1
    assert english.isascii()
    assert "\n" not in obstacle.message
