"""A file is opened, or one sentence says why it is not."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from reader.errors import OpenError
from reader.sources import opening
from reader.sources.opening import open_source

TEXT = "政府工作报告\n各位代表：\n"


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "a", "报告（2024）.TXT", "a.docx"])
def test_a_text_is_read_whatever_its_name(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.write_bytes(TEXT.encode("gb18030"))
    assert open_source(file).text == TEXT


def test_a_named_encoding_is_used(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes("工作報告".encode("big5"))
    assert open_source(file, encoding="Big5").text == "工作報告"


def sentence(path: Path) -> str:
    with pytest.raises(OpenError) as raised:
        open_source(path)
    message = str(raised.value)
    assert message.endswith("。")
    assert message.count("。") == 1
    assert "\n" not in message
    return message


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    message = sentence(tmp_path / "没有.txt")
    assert "没有.txt" in message
    assert message.startswith("找不到")


def test_an_empty_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch()
    assert "是空的" in sentence(tmp_path / "a.txt")


def test_a_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    assert sentence(tmp_path / "folder").startswith("“folder”是文件夹")


@pytest.mark.skipif(
    sys.platform == "win32" or (hasattr(os, "geteuid") and os.geteuid() == 0),
    reason="whoever may read everything is refused nothing",
)
def test_a_file_that_may_not_be_read_is_told(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(TEXT, encoding="utf-8")
    file.chmod(0)
    assert "权限" in sentence(file)


def test_a_path_that_cannot_be_is_told() -> None:
    assert "读不了" in sentence(Path("a\0b"))
    assert "读不了" in sentence(Path("长" * 5000))


@pytest.mark.skipif(sys.platform == "win32", reason="no such names there")
@pytest.mark.parametrize(
    "name", [b"a\nb.txt", b"\xff\xfe.txt", "\u202etxt.甲".encode(), b"\x1b[2J"]
)
def test_a_name_that_would_break_the_sentence_is_shown_without_harm(
    tmp_path: Path, name: bytes
) -> None:
    file = tmp_path / os.fsdecode(name)
    file.touch()
    message = sentence(file)
    assert "\ufffd" in message
    message.encode()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert "不是普通文件" in sentence(tmp_path / "pipe")


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_a_link_to_itself_is_told(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to("loop")
    assert sentence(tmp_path / "loop").startswith("读不了“loop”")


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="there is no endless file here")
def test_an_endless_file_is_not_read() -> None:
    assert "不是普通文件" in sentence(Path("/dev/zero"))


def test_a_file_over_the_limit_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "LARGEST_BYTES", 10)
    file = tmp_path / "a.txt"
    file.write_bytes(b"x" * 11)
    assert "太大" in sentence(file)


def test_the_file_is_left_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(TEXT.encode("utf-8-sig"))
    before = file.stat()
    open_source(file)
    after = file.stat()
    assert file.read_bytes() == TEXT.encode("utf-8-sig")
    assert (after.st_mtime_ns, after.st_size) == (before.st_mtime_ns, before.st_size)
