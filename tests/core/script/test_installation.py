"""The right package of dictionaries answers, or the command that mends it is named."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from reader.core.script import check
from reader.errors import ConversionError


def test_the_right_package_passes() -> None:
    check()


def test_another_package_of_the_same_name_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "opencc" / "clib").mkdir(parents=True)
    (tmp_path / "opencc" / "__init__.py").touch()
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    monkeypatch.delitem(sys.modules, "opencc", raising=False)
    with pytest.raises(ConversionError, match="pip uninstall -y OpenCC"):
        check()


def test_a_missing_package_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", [])
    monkeypatch.setattr(sys, "path_importer_cache", {})
    monkeypatch.delitem(sys.modules, "opencc", raising=False)
    with pytest.raises(ConversionError, match="pip install opencc-python-reimplemented"):
        check()
