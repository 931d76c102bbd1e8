"""Opening goes on beside the event loop, tells how far it is, and ends when it is cancelled."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.app.jobs import Jobs
from reader.app.opening import Opening
from reader.core.progress import Progress


@pytest.fixture
def jobs(qtbot: QtBot) -> Jobs:
    return Jobs()


def test_a_job_tells_how_far_it_is(qtbot: QtBot, jobs: Jobs) -> None:
    told: list[float] = []
    listened = threading.Event()

    def work(progress: Progress) -> str:
        listened.wait(30)
        progress(0.25)
        progress(1)
        return "done"

    job = jobs.start_telling(work)
    job.progressed.connect(told.append)
    with qtbot.waitSignal(job.done) as done:
        listened.set()
    assert done.args == ["done"]
    assert told == [0.25, 1]


def test_a_cancelled_job_does_not_go_on(qtbot: QtBot, jobs: Jobs) -> None:
    cancelled, gone_on = threading.Event(), threading.Event()

    def work(progress: Progress) -> None:
        cancelled.wait(30)
        progress(0.5)
        gone_on.set()

    job = jobs.start_telling(work)
    job.cancel()
    cancelled.set()
    jobs.finish()
    assert not gone_on.is_set()


def endless_pdf() -> bytes:
    """Return a file that takes minutes to read."""
    words = b"BT /F 12 Tf 72 700 Td (Report 2024) Tj ET " * 20_000
    return (
        b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Count 5000/Kids[" + b"4 0 R " * 5000 + b"]>>endobj\n"
        b"3 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
        b"4 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F 3 0 R>>>>"
        b"/Contents 5 0 R>>endobj\n5 0 obj<</Length %d>>stream\n"
        % len(words)
        + words
        + b"\nendstream endobj\ntrailer<</Root 1 0 R>>\n"
    )


def test_a_file_that_takes_long_can_be_given_up(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> None:
    file = tmp_path / "a.pdf"
    file.write_bytes(endless_pdf())
    opening = Opening(jobs)
    with qtbot.waitSignal(opening.progressed, timeout=30_000):
        opening.open(file)
    with qtbot.waitSignal(opening.ended):
        opening.cancel()
    jobs.finish()  # ends only with what reads the file


def test_how_far_a_text_is_opened_is_told_to_the_end(
    qtbot: QtBot, jobs: Jobs, tmp_path: Path
) -> None:
    file = tmp_path / "a.txt"
    file.write_text("政府工作报告\n各位代表：\n", encoding="utf-8")
    told: list[float] = []
    opening = Opening(jobs)
    opening.progressed.connect(told.append)
    with qtbot.waitSignal(opening.done, timeout=30_000):
        opening.open(file)
    assert told == sorted(told)
    assert told[-1] == 1
