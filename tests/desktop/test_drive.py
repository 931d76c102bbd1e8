"""A person at the window: open, mark, write, undo, convert, find, export, leave and come back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage

from reader.store.library import Library
from tests.desktop.blocks import blocks
from tests.desktop.conftest import Yandu
from tests.desktop.screen import Screen, wait_for

pytestmark = [pytest.mark.drive, pytest.mark.timeout(600)]

PASSAGE = "发展委员会组织"
WORDS = "核对去年的说法"
BLOCK = "█"
TITLE = "青山县政协常委会工作报告"
"""Its first words are told by the title of the window."""

_PARAGRAPH = (
    "一年来，常委会围绕中心、服务大局，认真履行政治协商、民主监督、参政议政职能，"
    "各项工作取得新的成效，为全县经济社会发展作出了积极贡献。"
)
_TOPICS = ("提案", "调研", "视察", "协商", "联谊", "自身建设")
PAGE = QRect(320, 130, 560, 640)
"""Where the page is, and no caret blinks that is not in it."""


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "report.txt"
    marked = f"会议期间，{BLOCK}{PASSAGE}{BLOCK}，听取委员意见，办结提案四千七百一十一件。"
    sections = [
        f"{number}、{topic}工作\n"
        + "".join(f"{month}月以来，{topic}方面：{_PARAGRAPH}\n" for month in "三四五六")
        for number, topic in zip("一二三四五六", _TOPICS, strict=True)
    ]
    text = f"{TITLE}\n\n各位委员：\n{marked}\n" + "\n".join(sections)
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def other(tmp_path: Path) -> Path:
    path = tmp_path / "other.txt"
    path.write_text(f"白水县人民法院工作报告\n\n各位代表：\n{_PARAGRAPH}\n", encoding="utf-8")
    return path


def open_by_dialog(screen: Screen, path: Path, title: str) -> None:
    screen.press("ctrl+o")
    screen.turn_to("Open reports")
    screen.type(str(path))
    screen.press("Return")
    screen.turn_to(title)


def skip_guide(screen: Screen, yandu: Yandu) -> None:
    wait_for("the guided start", lambda: yandu.setting("guide") == "begun")
    screen.press("Escape")
    wait_for("its end", lambda: yandu.setting("guide") == "done")


def select_passage(screen: Screen) -> None:
    """Draw the mouse from the one block to the other."""
    seen = wait_for("two blocks on the page", lambda: _two(blocks(screen.picture())))
    first, last = seen
    between = QRect(first.right() + 1, first.top(), last.left() - first.right() - 1, first.height())
    before = screen.picture().copy(between)
    screen.drag(
        QPoint(first.right() + 2, first.center().y()), QPoint(last.left() - 2, last.center().y())
    )
    wait_for("the selection", lambda: unlike(screen.picture().copy(between), before) > 0.3)


def _two(found: Sequence[QRect]) -> Sequence[QRect] | None:
    return found if len(found) == 2 else None


def write_note(screen: Screen, yandu: Yandu, report: Path) -> None:
    """Write words about the note that is chosen; where keys went astray, write them again."""
    for pause_ms in (150, 400, 1000):
        screen.press("n", "ctrl+a")
        screen.type(WORDS, pause_ms=pause_ms)
        screen.press("ctrl+Return")
        wait_for("words of the note", lambda: notes_say(yandu, report))
        if notes_say(yandu, report) == [WORDS]:
            return
    assert notes_say(yandu, report) == [WORDS]


def notes_say(yandu: Yandu, report: Path) -> list[str]:
    return [note["note"] for note in yandu.notes(report) if note["note"]]


def settled(screen: Screen) -> QImage:
    """Wait until nothing moves any more, and return what is seen then."""
    seen = [screen.picture()]

    def look() -> bool:
        seen.append(screen.picture())
        return len(seen) > 8 and all(unlike(one, seen[-1]) < 0.0005 for one in seen[-8:])

    wait_for("rest", look)
    return seen[-1]


def unlike(one: QImage, other: QImage) -> float:
    """Return the share of pixels that are another colour."""
    first, second = bytes(one.constBits()), bytes(other.constBits())
    pairs = zip(first[1::4], second[1::4], strict=True)
    return sum(1 for a, b in pairs if abs(a - b) > 8) / (len(first) / 4)


def test_a_person_reads_marks_writes_finds_and_exports(
    screen: Screen, yandu: Yandu, home: Path, report: Path, other: Path, tmp_path: Path
) -> None:
    yandu.start()
    screen.turn_to("廊坊")
    skip_guide(screen, yandu)
    open_by_dialog(screen, report, TITLE)
    open_by_dialog(screen, other, "白水县人民法院工作报告")
    screen.press("ctrl+shift+Tab")
    screen.turn_to(TITLE)

    select_passage(screen)
    screen.press("3")
    (note,) = wait_for("the highlight", lambda: yandu.notes(report))
    text = yandu.command("text", str(report))
    assert note["exact"] == PASSAGE
    assert text[note["start"] : note["end"]] == PASSAGE
    assert note["start"] == text.index(PASSAGE, text.index(BLOCK))

    write_note(screen, yandu, report)
    screen.press("ctrl+z")
    wait_for("words undone", lambda: notes_say(yandu, report) == [])
    screen.press("ctrl+shift+z")
    wait_for("words done again", lambda: notes_say(yandu, report) == [WORDS])

    before = screen.picture().copy(PAGE)
    screen.press("ctrl+2")
    wait_for("the script kept", lambda: yandu.setting("view") == "traditional")
    wait_for("traditional characters", lambda: unlike(screen.picture().copy(PAGE), before) > 0.01)

    screen.press("ctrl+f")
    screen.type("4711")
    screen.press("Return", "Escape", "5")
    found = wait_for("a highlight of the hit", lambda: _two_notes(yandu.notes(report)))
    assert [each["exact"] for each in found] == [PASSAGE, "四千七百一十一"]

    screen.press("ctrl+e")
    screen.turn_to("Export notes")
    exported = tmp_path / "notes.md"
    screen.press("Return")
    wait_for("the question for the file", lambda: _windows(screen, "Export notes") == 2)
    screen.turn_to("Export notes")
    screen.type(str(exported))
    screen.press("Return")
    wait_for("the exported file", exported.is_file)
    assert WORDS in exported.read_text(encoding="utf-8")

    screen.turn_to(TITLE)
    screen.press("End", "Page_Up")
    settled(screen)
    leave(screen, yandu)
    assert text.index("四、") < place_kept(home, report) < text.index("六、")


def turn_tab(screen: Screen, title: str) -> None:
    """Turn to the other of two tabs, once it is there."""

    def look() -> bool:
        screen.press("ctrl+Tab")
        return any(screen.do("search", "--onlyvisible", "--name", title) for _ in range(40))

    wait_for(f"the tab “{title}”", look)
    screen.turn_to(title)


def leave(screen: Screen, yandu: Yandu) -> None:
    screen.press("ctrl+q")
    assert yandu.wait_for_end() == 0
    assert yandu.complaints() == ""


def place_kept(home: Path, report: Path) -> int:
    """Return the code point of the report text that was topmost when the window was closed."""
    with Library(home / "library.sqlite3") as library:
        (known,) = (each for each in library.reports() if each.path == report)
        place = library.reading_place(known.id)
    assert place is not None
    return place.offset


def test_everything_is_there_again_after_a_restart(
    screen: Screen, yandu: Yandu, home: Path, report: Path, other: Path
) -> None:
    yandu.start(str(report), str(other))
    screen.turn_to(TITLE)
    screen.press("ctrl+4", "F8", "Page_Down", "Page_Down")
    wait_for("the script kept", lambda: yandu.setting("view") == "hong_kong")
    settled(screen)
    leave(screen, yandu)
    place = place_kept(home, report)
    assert place > 0

    yandu.start()
    screen.turn_to(TITLE)
    turn_tab(screen, "白水县人民法院工作报告")
    turn_tab(screen, TITLE)
    settled(screen)
    left = screen.window_picture(TITLE)
    leave(screen, yandu)
    assert place_kept(home, report) == place

    yandu.start()
    screen.turn_to(TITLE)
    wait_for("the same picture", lambda: unlike(screen.window_picture(TITLE), left) < 0.001)
    turn_tab(screen, "白水县人民法院工作报告")
    leave(screen, yandu)


def _two_notes(notes: list[dict[str, Any]]) -> list[dict[str, Any]] | None:
    return notes if len(notes) == 2 else None


def _windows(screen: Screen, title: str) -> int:
    return len(screen.do("search", "--onlyvisible", "--name", title).split())
