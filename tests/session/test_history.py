"""The history knows what can be undone and done again."""

from __future__ import annotations

import pytest

from reader.session.history import Deed, DeedName, History

ADD = Deed(DeedName.ADD_NOTE, (), ())
EDIT = Deed(DeedName.EDIT_NOTE, (), ())


def test_the_last_deed_is_undone_first() -> None:
    history = History()
    history.add(ADD)
    history.add(EDIT)
    assert history.last is EDIT
    history.step_back()
    assert (history.last, history.next) == (ADD, EDIT)
    history.step_forward()
    assert (history.last, history.next) == (EDIT, None)


def test_a_new_deed_forgets_what_was_undone() -> None:
    history = History()
    history.add(ADD)
    history.step_back()
    history.add(EDIT)
    assert history.next is None


def test_the_oldest_deeds_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.session.history._LONGEST", 2)
    history = History()
    for deed in (ADD, EDIT, EDIT):
        history.add(deed)
    history.step_back()
    history.step_back()
    assert history.last is None
