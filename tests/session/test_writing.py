"""A file is written whole or not at all."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from reader.errors import ExportError
from reader.session.writing import write_atomically

posix = pytest.mark.skipif(sys.platform == "win32", reason="permissions of another kind")


def test_a_written_file_is_utf8_with_its_line_ends(tmp_path: Path) -> None:
    write_atomically(tmp_path / "a.md", "甲\r\n乙\n")
    assert (tmp_path / "a.md").read_bytes() == "甲\r\n乙\n".encode()
    assert [file.name for file in tmp_path.iterdir()] == ["a.md"]


@posix
def test_a_new_file_has_the_usual_permissions(tmp_path: Path) -> None:
    write_atomically(tmp_path / "a.md", "甲")
    (tmp_path / "usual").touch()
    assert (tmp_path / "a.md").stat().st_mode == (tmp_path / "usual").stat().st_mode


@posix
def test_a_replaced_file_keeps_its_permissions(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.touch()
    file.chmod(0o640)
    write_atomically(file, "甲")
    assert stat.S_IMODE(file.stat().st_mode) == 0o640


@posix
def test_a_link_is_followed_and_stays(tmp_path: Path) -> None:
    (tmp_path / "a.md").touch()
    (tmp_path / "link").symlink_to(tmp_path / "a.md")
    write_atomically(tmp_path / "link", "甲")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "a.md").read_text(encoding="utf-8") == "甲"


@pytest.mark.skipif(not Path(os.devnull).is_char_device(), reason="no device that is a file")
def test_a_device_is_written_and_not_replaced() -> None:
    write_atomically(Path(os.devnull), "甲")
    assert Path(os.devnull).is_char_device()


@pytest.mark.parametrize("name", ["no/such/folder/a.md", "."])
def test_what_cannot_be_written_is_told_and_leaves_nothing(tmp_path: Path, name: str) -> None:
    with pytest.raises(ExportError, match=r"^写不了“.*。$"):
        write_atomically(tmp_path / name, "甲")
    assert list(tmp_path.iterdir()) == []
