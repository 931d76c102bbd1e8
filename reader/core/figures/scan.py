"""The one scan of a text: at every numeral, which figure is it?"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from reader.core.figures import fixed_terms, indefinite, ordinals
from reader.core.figures.dates import date_at
from reader.core.figures.draft import Draft
from reader.core.figures.lexicons import TRIGGERS, stop_words, unit_at
from reader.core.figures.model import Direction, FigureKind
from reader.core.figures.quantity import percentage, quantity
from reader.core.numerals import (
    CHINESE_NUMERALS,
    Numeral,
    arabic_numeral,
    chinese_numeral,
    chinese_pattern,
)

_NUMERALS: Final = frozenset(CHINESE_NUMERALS)
_POWERS: Final = frozenset("十百千万萬亿億兆")
_BANKING: Final = frozenset("壹贰貳叁肆伍陆陸柒捌玖")
_BANKING_PLACES: Final = frozenset("拾佰仟万萬亿億")
_REPUBLIC: Final = ("中華民國", "民國", "立法院", "行政院")
_DATE_FOLLOWS: Final = frozenset("年月-—–－~～〜至到―─/.．季世)）")
_AFTER_ONE: Final = frozenset("年月天小秒半倍成番")
_ONE_KINDS: Final = frozenset(
    {FigureKind.MEASURE, FigureKind.MONEY, FigureKind.PERCENT, FigureKind.POINTS}
)
_ARTICLE_BEFORE: Final = frozenset("每这這那哪某有同的又新")
_LISTED: Final = frozenset("、.．，,是要：:")
_ASCII: Final = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")


@cache
def _trigger() -> re.Pattern[str]:
    return re.compile(rf"[0-9０-９{TRIGGERS}]")


@cache
def _digits() -> re.Pattern[str]:
    return re.compile(r"\d+")


@cache
def _republic_year() -> re.Pattern[str]:
    return re.compile(r"\D1[0-3]\d年(?:度|底|\d{1,2}月)")


def _counts_republic_years(text: str) -> bool:
    """Tell whether 113年 is a year of the Republic of China in a text."""
    if any(word in text for word in _REPUBLIC):
        return True
    return any(char in text for char in "億萬個條會") and _republic_year().search(text) is not None


class Scan:
    """Reads the figures of one squeezed text from left to right."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._floor = 0
        self._next = 0
        self._republic = _counts_republic_years(text)

    def drafts(self) -> list[Draft]:
        """Return the figures in text order; none overlap."""
        found: list[Draft] = []
        text, search = self._text, _trigger().search
        match = search(text)
        while match is not None:
            start = match.start()
            self._next = start + 1
            draft = self._read(start)
            if draft is not None:
                found.append(draft)
                self._floor = draft.end
                self._next = max(self._next, draft.end)
            match = search(text, self._next)
        return found

    def _read(self, start: int) -> Draft | None:
        char = self._text[start]
        if char.isdecimal():
            return self._read_digits(start)
        draft = fixed_terms.listed_slogan(self._text, start)
        if draft is not None and draft.start >= self._floor:
            return draft
        draft = fixed_terms.quoted_term(self._text, start)
        if draft is not None and not self._is_quantity(start, draft):
            return draft
        if char in "几幾数數":
            return self._above_floor(indefinite.several(self._text, start))
        if char == "多":
            return indefinite.many(self._text, start)
        if char in "双雙零":
            return None
        if (stopped := stop_words().find(self._text, start)) is not None:
            self._next = stopped[1]
            return None
        if char == "首":
            return indefinite.first(self._text, start)
        if char == "半":
            return self._above_floor(indefinite.half(self._text, start))
        if char == "倍":
            return indefinite.doubled(self._text, start)
        return self._read_chinese(start)

    def _is_quantity(self, start: int, quoted: Draft) -> bool:
        """Tell whether a quoted term is an amount (“千亿斤粮食”) or an ordinal (“二十大”)."""
        text = self._text
        numeral = chinese_numeral(text, start)
        if numeral is None or numeral.end > quoted.end:
            return False
        if text[start] in _POWERS and numeral.end > start + 1:
            unit = unit_at(text, numeral.end)
            return unit is not None and unit.kind in _ONE_KINDS
        return ordinals.session(text, numeral) is not None

    def _above_floor(self, draft: Draft | None) -> Draft | None:
        return draft if draft is not None and draft.start >= self._floor else None

    def _read_digits(self, start: int) -> Draft | None:
        text = self._text
        if (draft := fixed_terms.quoted_term(text, start)) is not None:
            return draft
        numeral = arabic_numeral(text, start)
        if numeral is None:
            run = _digits().match(text, start)
            self._next = run.end() if run else start + 1
            return None
        self._next = numeral.end
        end = numeral.end
        before = text[start - 1 : start]
        if before == "第":
            return self._after_di(numeral)
        if before in _ASCII or (before == "-" and text[start - 2 : start - 1] in _ASCII):
            if before and (draft := fixed_terms.code_around(text, start, self._floor)) is not None:
                return draft
            if before in _ASCII:
                return None
        follower = text[end : end + 1]
        if (
            follower in _DATE_FOLLOWS
            or "." in text[start:end]
            or text[start:end].isdecimal() is False
        ):
            if (draft := self._date(start)) is not None:
                return draft
        if before == "前" and (draft := ordinals.top(text, numeral)) is not None:
            return draft
        if (
            (follower in _ASCII and unit_at(text, end) is None)
            or len(text[start:end]) > 6
            or before in {"〔", "["}
        ):
            if (draft := fixed_terms.code_from_digits(text, start)) is not None:
                return draft
        return self._number(numeral)

    def _date(self, start: int) -> Draft | None:
        return self._above_floor(date_at(self._text, start, republic=self._republic))

    def _number(self, numeral: Numeral) -> Draft | None:
        text = self._text
        if (draft := ordinals.session(text, numeral)) is not None:
            return draft
        if (draft := fixed_terms.numbered_name(text, numeral.start, numeral.end)) is not None:
            return self._above_floor(draft)
        if (draft := fixed_terms.numbered_school(text, numeral.start, numeral.end)) is not None:
            return draft
        if text[numeral.start - 1 : numeral.start] == "翻" and numeral.start:
            return self._fold(numeral)
        return quantity(text, numeral, self._floor)

    def _fold(self, numeral: Numeral) -> Draft | None:
        """Read 翻两番 (four times) of its numeral."""
        if self._text[numeral.end : numeral.end + 1] != "番":
            return None
        return Draft(
            numeral.start - 1,
            numeral.end + 1,
            FigureKind.RATIO,
            value=2**numeral.low,
            unit="倍",
            direction=Direction.UP,
        )

    def _after_di(self, numeral: Numeral) -> Draft | None:
        if self._text.startswith("季度", numeral.end):
            return self._date(numeral.start)
        return self._above_floor(ordinals.ordinal(self._text, numeral))

    def _read_chinese(self, start: int) -> Draft | None:
        text = self._text
        match = chinese_pattern().match(text, start)
        if match is None:
            return None
        run_end = match.end(1)
        follower = text[run_end : run_end + 1]
        if text[start] == "一" and run_end == start + 1 and text[start - 1 : start] != "第":
            return self._read_one(start, follower)
        if text[start] in _BANKING and text[start + 1 : start + 2] not in _BANKING_PLACES:
            return None
        if text.startswith("分之", start + 1) and text[start] in "百千":
            return percentage(text, start, self._floor)
        if follower in _DATE_FOLLOWS and (draft := self._date(start)) is not None:
            return draft
        numeral = chinese_numeral(text, start)
        if numeral is None:
            self._next = run_end
            return None
        self._next = numeral.end
        before = text[start - 1 : start]
        if before == "第":
            return self._after_di(numeral)
        if follower in _LISTED and not "\u4e00" <= before <= "\u9fff":
            return None
        if before == "前" and (draft := ordinals.top(text, numeral)) is not None:
            return draft
        if (
            run_end == start + 1
            and text[start] in _POWERS
            and text[start] != "十"
            and not self._powered(numeral)
        ):
            return None
        return self._number(numeral)

    def _powered(self, numeral: Numeral) -> bool:
        """Tell whether a lone 百, 千, 万 or 亿 is a number: 上千家, 千余家, 亿元以上."""
        text, start = self._text, numeral.start
        if (numeral.more and text[start] not in "亿億") or text[start - 1 : start] in {
            "上",
            "近",
            "超",
            "逾",
            "过",
        }:
            return True
        return text.startswith("亿元", start) and text.startswith(("以上", "级"), start + 2)

    def _read_one(self, start: int, follower: str) -> Draft | None:
        """Read the few figures that a single 一 makes: it is an article nearly always."""
        text = self._text
        if (draft := indefinite.batch(text, start)) is not None:
            return draft
        if text.startswith(("季度", "月份"), start + 1):
            return self._date(start)
        if follower == "半":
            self._next = start + 2
            if text[start + 2 : start + 3] in {"天", "年"}:
                return None
            numeral = chinese_numeral(text, start)
            return numeral and Draft(start, start + 2, FigureKind.RATIO, value=numeral.low / 2)
        if follower == "番" and text[start - 1 : start] == "翻":
            numeral = chinese_numeral(text, start)
            return self._fold(numeral) if numeral else None
        unit = unit_at(text, start + 1)
        numeral = chinese_numeral(text, start)
        if numeral is None:
            return None
        if (draft := fixed_terms.numbered_name(text, start, start + 1)) is not None:
            return self._above_floor(draft)
        if unit is None or text[start - 1 : start] in _ARTICLE_BEFORE:
            return None
        timely = unit.kind is FigureKind.DURATION and unit.spelled not in {"季", "周", "夜", "世"}
        if timely or unit.kind in _ONE_KINDS or unit.spelled in {"倍", "成"}:
            return quantity(text, numeral, self._floor)
        return None
