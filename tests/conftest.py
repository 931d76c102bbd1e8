"""What all tests share: the offscreen platform, a home of one's own, the corpus."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"

_PROJECT = Path(__file__).resolve().parent.parent
_CORPUS = _PROJECT.parent / "shared" / "data"


@pytest.fixture
def corpus() -> Path:
    """Return the folder of real reports beside the project; skip where it is missing."""
    if not _CORPUS.is_dir():
        pytest.skip("the corpus of reports is not beside the project")
    return _CORPUS


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give every test a data folder of its own."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("YANDU_HOME", str(folder))
    return folder
