"""Everything that is told has words."""

from __future__ import annotations

from collections import Counter

import pytest

from reader.app.phrases import deed_text, repair_texts
from reader.core.repair import RepairKind
from reader.session.history import DeedName


@pytest.mark.parametrize("name", list(DeedName))
def test_every_deed_has_a_name_for_the_menu(name: DeedName) -> None:
    assert deed_text(name)


@pytest.mark.parametrize("kind", list(RepairKind))
def test_every_repair_has_a_phrase(kind: RepairKind) -> None:
    assert len(repair_texts(Counter([kind]))) == 1
