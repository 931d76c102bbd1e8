"""The head of a report: title, occasion, speaker, day of delivery, issuing body."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from reader.core.outline.dates import find_date
from reader.core.outline.model import Head, Heading, HeadingKind
from reader.core.outline.numbering import Style, number_at
from reader.core.outline.paragraphs import Paragraph
from reader.core.span import Span

_LONGEST_HEAD: Final = 16
"""So many paragraphs may belong to the head."""
_LONGEST_LINE: Final = 90

_DASH: Final = re.compile("[—―－─-]{1,3}")
_TITLE: Final = re.compile(
    "[报報]告|宪法|憲法|[纲綱][领領要]|[规規][划劃]|[公布通]告|公[报報]|[决決][定议議]|条例|條例|[办辦]法"
    "|意[见見]|方案|通知|草案|法[律典]?[（(]?$|[讲講][话話]|[说說]明|白皮[书書]"
)
_OCCASION: Final = re.compile("[会會][议議]?[上期]?[）)]?$|次[会會][议議]|通[过過]|大[会會]上")
_OFFICE: Final = (
    "(?:[总總]理|省[长長]|市[长長]|主席|院[长長]|主任|部[长長]|委[员員][长長]?|书记|書記|[总總]书记|检察[长長]"
    "|[县縣][长長]|[区區][长長]|州[长長]|盟[长長]|旗[长長]|[镇鎮][长長]|[厅廳局处處]长|主[计計][长長]|行[长長]|秘书[长長]|代表)"
)
_NAME: Final = "[\u3400-\u9fff][ \u3000\u2002]{0,3}[\u3400-\u9fff]{1,2}|[\u3400-\u9fff]{2,8}·[\u3400-\u9fff·]{2,8}|[\u3400-\u9fff]{4}"
_SPEAKER: Final = re.compile(f"(?:.{{0,24}}{_OFFICE})[ \u3000\u2002\u00a0]{{0,4}}(?P<name>{_NAME})")
_BARE_NAME: Final = re.compile("[\u3400-\u9fff][ \u3000\u2002]{0,3}[\u3400-\u9fff]{1,2}")
_SALUTATION: Final = re.compile(
    ".{0,40}(?:各位|同志|主席|代表|委[员員]|先生|女士)[^。]{0,30}[：:！!]$"
)
_BODY: Final = re.compile(
    "(?:政[协協]|(?:中国|中國)?人民政治[协協]商[会會][议議]|[国國][务務]院|[^，。—]{2,12}人民政府|行政院|[^，。—]{2,14}法院"
    "|[^，。—]{2,14}[检檢]察院)[^，。—（(]{0,24}?(?:常[务務]委[员員][会會])?"
)


def find_head(paragraphs: Sequence[Paragraph]) -> tuple[tuple[Heading, ...], Head, int]:
    """Read the head.

    Returns:
        Its entries in text order, what it says, and the index of the first paragraph of the body.
    """
    first = _body_start(paragraphs)
    lines = paragraphs[:first]
    title = _title_lines(lines)
    entries: list[Heading] = []
    entries += [_entry(HeadingKind.TITLE, title[0].start, title[-1].end, title)] if title else []
    date = ""
    speaker = ""
    subtitles: list[Paragraph] = []
    for line in lines:
        if line in title:
            continue
        if match := _speaker(line, lines, title):
            speaker = "".join(match.split())
            entries.append(_entry(HeadingKind.SPEAKER, line.start, line.end, [line]))
        elif _is_subtitle(line):
            subtitles.append(line)
            entries.append(_entry(HeadingKind.SUBTITLE, line.start, line.end, [line]))
        found = find_date(line.text)
        if found and not date:
            date = found.iso
            start = line.start + found.span.start
            name = found.span.of(line.text)
            span = Span(start, start + len(found.span))
            entries.append(Heading(0, HeadingKind.DATE, name, span))
    entries.sort(key=lambda entry: entry.span)
    joined = "".join(line.text for line in title)
    subtitle = subtitles[0].text.lstrip("—―－─-") if subtitles else ""
    return tuple(entries), Head(joined, subtitle, speaker, date, _body(joined, subtitle)), first


def _body_start(paragraphs: Sequence[Paragraph]) -> int:
    """Return the index of the first paragraph that is no line of the head."""
    for paragraph in paragraphs[:_LONGEST_HEAD]:
        text = paragraph.text
        if _SALUTATION.fullmatch(text):
            return paragraph.index
        if len(text) > _LONGEST_LINE or (text[-1] in "。！；" and len(paragraph) > 40):
            return paragraph.index
        number = number_at(text)
        if number and number.style is not Style.DASH:
            return paragraph.index
        if paragraph.index and _heads_the_body(paragraph, paragraphs):
            return paragraph.index
    return min(len(paragraphs), _LONGEST_HEAD)


def _heads_the_body(paragraph: Paragraph, paragraphs: Sequence[Paragraph]) -> bool:
    """Tell whether a line is the first heading: nothing of a head, and text after it."""
    after = paragraphs[paragraph.index + 1 : paragraph.index + 2]
    if not after or len(after[0]) <= _LONGEST_LINE:
        return False
    if _BARE_NAME.fullmatch(paragraph.text) and find_date(paragraphs[paragraph.index - 1].text):
        return False
    return not (
        _TITLE.search(paragraph.text)
        or _is_subtitle(paragraph)
        or _SPEAKER.fullmatch(paragraph.text)
    )


def _title_lines(lines: Sequence[Paragraph]) -> list[Paragraph]:
    for line in lines:
        if _TITLE.search(line.text) and not _is_subtitle(line) and len(line) <= _LONGEST_LINE:
            return [line]
    return []


def _is_subtitle(line: Paragraph) -> bool:
    text = line.text
    if _DASH.match(text):
        return True
    return bool(_OCCASION.search(text)) and bool(find_date(text) or text[-1] in "上期）)过過")


def _speaker(line: Paragraph, lines: Sequence[Paragraph], title: Sequence[Paragraph]) -> str:
    if not title or line.start < title[0].start:
        return ""
    if match := _SPEAKER.fullmatch(line.text):
        return match["name"]
    before = lines[line.index - 1] if line.index else None
    if before and _BARE_NAME.fullmatch(line.text) and (_is_subtitle(before) or before in title):
        return line.text
    return ""


def _entry(kind: HeadingKind, start: int, end: int, lines: Sequence[Paragraph]) -> Heading:
    return Heading(0, kind, "".join(line.text for line in lines), Span(start, end))


def _body(title: str, subtitle: str) -> str:
    match = _BODY.match(title) or _BODY.search(subtitle)
    return match[0].removesuffix("工作") if match else ""
