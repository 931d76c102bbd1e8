"""Work that outlives the window it was done for."""

from __future__ import annotations

import threading

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication

from reader.app.jobs import Jobs


def test_work_that_ends_after_its_window_is_gone_harms_nothing(
    qapp: QApplication, capfd: pytest.CaptureFixture[str]
) -> None:
    jobs = Jobs()
    begun, may_end, ended = threading.Event(), threading.Event(), threading.Event()

    def work() -> None:
        begun.set()
        may_end.wait()
        ended.set()

    job = jobs.start(work)
    assert begun.wait(5)
    shiboken6.delete(job)
    may_end.set()
    jobs.finish()
    assert ended.is_set()
    assert capfd.readouterr().err == ""
