from __future__ import annotations

from pathlib import Path

import pytest

from reader import paths
from reader.session.prepared import open_prepared
from reader.session.report import open_report

BUNDLED = paths.bundled_report()


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path / "home"))
    return tmp_path / "home"


def kept(home: Path) -> list[Path]:
    return sorted((home / "cache" / "reports").glob("*"))


def test_a_report_opened_again_is_the_one_that_opening_makes(home: Path) -> None:
    open_prepared(BUNDLED)
    again, plain = open_prepared(BUNDLED), open_report(BUNDLED)
    assert kept(home)
    assert again == plain
    assert again.outline == plain.outline


def test_what_was_kept_is_what_is_read(home: Path) -> None:
    open_prepared(BUNDLED)
    (file,) = kept(home)
    file.write_text(file.read_text(encoding="utf-8").replace("廊坊", "廊妨"), encoding="utf-8")
    assert "廊妨" in open_prepared(BUNDLED).text


def test_a_character_that_is_none_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "报告.txt"
    file.write_bytes("一、工作\ud800报告\n".encode("utf-16-le", "surrogatepass"))
    first = open_prepared(file, encoding="UTF-16LE")
    assert open_prepared(file, encoding="UTF-16LE") == first


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b"{}", b'{"text": 1, "edits": 2}', b"\xff"])
def test_what_was_kept_and_is_damaged_is_made_anew(home: Path, damage: bytes) -> None:
    plain = open_prepared(BUNDLED)
    (file,) = kept(home)
    whole = file.read_bytes()
    file.write_bytes(damage)
    assert open_prepared(BUNDLED) == plain
    assert file.read_bytes() == whole


def test_a_file_that_changed_is_read_as_it_is_now(tmp_path: Path) -> None:
    file = tmp_path / "报告.txt"
    file.write_text("一、去年的工作", encoding="utf-8")
    open_prepared(file)
    file.write_text("一、今年的工作", encoding="utf-8")
    assert open_prepared(file).text == "一、今年的工作"


def test_another_lexicon_of_the_person_makes_reports_anew(home: Path) -> None:
    open_prepared(BUNDLED)
    (home / "lexicons").mkdir()
    (home / "lexicons" / "units.txt").write_text("羊", encoding="utf-8")
    open_prepared(BUNDLED)
    assert len(kept(home)) == 2


def test_another_encoding_is_another_report(tmp_path: Path, home: Path) -> None:
    file = tmp_path / "报告.txt"
    file.write_text("一、工作报告", encoding="gb18030")
    assert open_prepared(file, encoding="GB18030").text != open_prepared(file, encoding="Big5").text


def test_the_reports_kept_first_are_given_up(tmp_path: Path, home: Path) -> None:
    for number in range(15):
        file = tmp_path / f"{number}.txt"
        file.write_text(f"第{number}份报告", encoding="utf-8")
        open_prepared(file)
    assert len(kept(home)) == 12


def test_a_folder_that_cannot_be_written_keeps_nothing(tmp_path: Path, home: Path) -> None:
    home.write_bytes(b"a file in the place of the folder")
    assert open_prepared(BUNDLED) == open_report(BUNDLED)


def test_a_command_that_looks_makes_no_folder(home: Path) -> None:
    open_prepared(BUNDLED, makes_folder=False)
    assert not home.exists()


def test_a_command_that_looks_uses_and_fills_the_folder_there_is(home: Path) -> None:
    (home / "cache" / "reports").mkdir(parents=True)
    open_prepared(BUNDLED, makes_folder=False)
    assert len(kept(home)) == 1
