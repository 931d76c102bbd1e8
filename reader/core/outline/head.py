"""The head of a report: title, occasion, speaker, day of delivery, issuing body."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from reader.core.outline.bodies import issuing_body
from reader.core.outline.dates import find_date
from reader.core.outline.model import Head, Heading, HeadingKind
from reader.core.outline.names import is_name, is_office, name_in
from reader.core.outline.numbering import Style, number_at
from reader.core.outline.paragraphs import Paragraph
from reader.core.span import Span

_MOST_LINES: Final = 16
_LONGEST_LINE: Final = 90
_PROSE: Final = 40
_MOST_OF_TITLE: Final = 3
"""Lines."""
_ABOUT: Final = ("关于", "關於")

_DASHES: Final = "—―－─-"
_TITLE: Final = re.compile(
    "[报報]告|宪法|憲法|[纲綱][领領要]|[规規][划劃]|[公布通]告|公[报報]|[决決][定议議]|条例|條例|[办辦]法"
    "|意[见見]|方案|通知|草案|[预預]算案|法[律典]?》?(?:[（(].*)?$|[讲講][话話]|[说說]明|白皮[书書]"
)
_OCCASION_END: Final = re.compile(
    "(?:[会會][议議]?|大[会會])上?[）)]?|.*通[过過][）)]?|.*[会會]期(?:.{0,12}[会會][议議])?"
)
_OCCASION: Final = re.compile(
    f"[{_DASHES}]{{1,3}}.+|[（(]?.{{0,30}}日.{{0,50}}[会會](?:[议議])?上[）)]?|[（(]?.{{4,60}}通[过過][）)]?"
    "|.{0,12}立法院第.{1,8}[届屆]第.{1,6}[会會]期.{0,20}"
)
_SALUTATION: Final = re.compile(
    ".{0,60}(?:各位|同志|主席|代表|委[员員]|先生|女士|先[进進])[^。]{0,30}[：:！!]"
)


class HeadOfText(NamedTuple):
    """What was read: entries in text order, the summary, and where the body begins."""

    entries: tuple[Heading, ...]
    head: Head
    first: int


def find_head(paragraphs: Sequence[Paragraph]) -> HeadOfText:
    """Read the head; ``first`` is the index of the first paragraph of the body."""
    first = _body_start(paragraphs)
    lines = list(paragraphs[:first])
    title = _title(lines)
    subtitles = list(_subtitles(lines, title))
    speaker = _speaker(lines, [line for group in (title, *subtitles) for line in group])
    entries = [_entry(HeadingKind.TITLE, title)] if title else []
    entries += [_entry(HeadingKind.SUBTITLE, group) for group in subtitles]
    entries += [_entry(HeadingKind.SPEAKER, speaker)] if speaker else []
    date = _date(lines, subtitles)
    entries += [date[0]] if date else []
    occasion = "".join(_joined(group).lstrip(_DASHES) for group in subtitles)
    office = _joined(speaker)
    head = Head(
        title=_joined(title),
        subtitle=_joined(subtitles[0]).lstrip(_DASHES).strip() if subtitles else "",
        speaker=name_in(office) or _name(speaker),
        date=date[1] if date else "",
        body=issuing_body(_joined(title), occasion, office),
    )
    entries.sort(key=lambda entry: (entry.span.start, -entry.span.end))
    return HeadOfText(tuple(entries), head, first)


def _joined(lines: Sequence[Paragraph]) -> str:
    return "".join(line.text for line in lines)


def _entry(kind: HeadingKind, lines: Sequence[Paragraph]) -> Heading:
    return Heading(0, kind, _joined(lines), Span(lines[0].start, lines[-1].end))


def _body_start(paragraphs: Sequence[Paragraph]) -> int:
    """Return the index of the first paragraph that is no line of the head."""
    for paragraph in paragraphs[:_MOST_LINES]:
        text = paragraph.text
        if _SALUTATION.fullmatch(text) or len(text) > _LONGEST_LINE:
            return paragraph.index
        if text[-1] in "。！；" and len(text) > _PROSE:
            return paragraph.index
        number = number_at(text)
        if number and number.style is not Style.DASH:
            return paragraph.index
        if _heads_the_body(paragraph, paragraphs):
            return paragraph.index
    return min(len(paragraphs), _MOST_LINES)


def _heads_the_body(paragraph: Paragraph, paragraphs: Sequence[Paragraph]) -> bool:
    """Tell whether a line is the first heading: nothing of a head, and text after it."""
    after = paragraphs[paragraph.index + 1 : paragraph.index + 2]
    if not paragraph.index or not after or _OCCASION.fullmatch(after[0].text):
        return False
    follows = len(after[0]) > _PROSE or number_at(after[0].text) is not None
    return follows and not _is_of_head(paragraph.text)


def _is_of_head(line: str) -> bool:
    return bool(
        _TITLE.search(line)
        or _OCCASION.fullmatch(line)
        or name_in(line)
        or is_office(line)
        or is_name(line)
        or find_date(line)
    )


def _title(lines: Sequence[Paragraph]) -> list[Paragraph]:
    """Return the lines of the title; lines that stand together between empty lines are one."""
    spaced = any(_is_apart(one, other) for one, other in itertools.pairwise(lines))
    for at, line in enumerate(lines):
        if not _TITLE.search(line.text) or _OCCASION.fullmatch(line.text):
            continue
        begin = end = at
        while (
            spaced
            and begin
            and not _is_apart(lines[begin - 1], lines[begin])
            and not _is_other(lines[begin - 1].text)
        ):
            begin -= 1
        while (
            spaced
            and end + 1 < len(lines)
            and not _is_apart(lines[end], lines[end + 1])
            and not _is_other(lines[end + 1].text)
        ):
            end += 1
        if line.text[0] in "（(" and begin == at > 0:
            begin -= 1
        return list(lines[_first_of_title(lines, begin) : end + 1])
    return _unnamed_title(lines)


def _first_of_title(lines: Sequence[Paragraph], at: int) -> int:
    """Return where a title begins that ends at a line and may say 关于… some lines before."""
    for begin in range(at - 1, max(at - _MOST_OF_TITLE, -1), -1):
        if _is_other(lines[begin].text):
            break
        if lines[begin].text.startswith(_ABOUT):
            return begin
    return at


def _unnamed_title(lines: Sequence[Paragraph]) -> list[Paragraph]:
    """Return the lines above the occasion, if they are the first ones: a title like a slogan."""
    occasion = next((line.index for line in lines if line.text[0] in _DASHES), 0)
    above = list(lines[:occasion])
    if len(above) > _MOST_OF_TITLE or any(_is_other(line.text) for line in above):
        return []
    return above


def _is_apart(one: Paragraph, other: Paragraph) -> bool:
    return other.start - one.end > 1


def _is_other(line: str) -> bool:
    return bool(_OCCASION.fullmatch(line) or name_in(line) or is_office(line) or find_date(line))


def _subtitles(lines: Sequence[Paragraph], title: Sequence[Paragraph]) -> Iterator[list[Paragraph]]:
    """Yield the occasion, which may run over two lines, and what the speech is about."""
    taken = -1
    for at, line in enumerate(lines):
        if at <= taken or line in title:
            continue
        if _OCCASION.fullmatch(line.text):
            group = [line]
            after = lines[at + 1] if at + 1 < len(lines) else None
            if after and _is_cut(line.text) and _OCCASION_END.search(after.text):
                group.append(after)
                taken = at + 1
            yield group
        elif title and title[-1].index + 1 == line.index and _is_topic(lines, at):
            yield [line]


def _is_cut(line: str) -> bool:
    return line[0] in _DASHES and line[-1] not in "上期）)过過" and bool(find_date(line))


def _is_topic(lines: Sequence[Paragraph], at: int) -> bool:
    """Tell whether the line behind the title says what the speech is about."""
    after = lines[at + 1].text if at + 1 < len(lines) else ""
    return (
        bool(_OCCASION.fullmatch(after))
        and not _is_other(lines[at].text)
        and ("：" not in lines[at].text and not is_name(lines[at].text))
    )


def _name(speaker: Sequence[Paragraph]) -> str:
    """Return the name of a speaker whose office has a line of its own, or none."""
    return "".join("".join(line.text.split()) for line in speaker if not is_office(line.text))


def _speaker(lines: Sequence[Paragraph], taken: Sequence[Paragraph]) -> list[Paragraph]:
    rest = [line for line in lines if line not in taken]
    for line in rest:
        if name_in(line.text):
            return [line]
    for line in rest:
        after = lines[line.index + 1 : line.index + 2]
        if is_office(line.text) and after and is_name(after[0].text):
            return [line, *after]
        apart = [one for one in lines[line.index + 1 : line.index + 4] if len(one) == 1]
        if is_office(line.text) and len(apart) > 1 and is_name("".join(one.text for one in apart)):
            return [line, *apart]
    named = [line for line in rest if taken and line.start > taken[0].start and is_name(line.text)]
    return named[:1]


def _date(
    lines: Sequence[Paragraph], subtitles: Sequence[Sequence[Paragraph]]
) -> tuple[Heading, str] | None:
    """Return the day of delivery: of the occasion, else of a line that holds nothing else."""
    occasions = [line for group in subtitles for line in group]
    alone = [line for line in lines if line not in occasions]
    for line in (*occasions, *alone):
        found = find_date(line.text)
        if not found or (line in alone and len(found.span) < len(line) - 2):
            continue
        start = line.start + found.span.start
        span = Span(start, start + len(found.span))
        return Heading(0, HeadingKind.DATE, found.span.of(line.text), span), found.iso
    return None
