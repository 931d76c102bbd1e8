"""How far a person has come with the guided start."""

from __future__ import annotations

from enum import StrEnum


class GuideState(StrEnum):
    """What the settings keep of the guided start."""

    UNSEEN = "unseen"
    BEGUN = "begun"
    DONE = "done"
