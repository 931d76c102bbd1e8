"""``info``: what is known of a report at a glance."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader import paths
from reader.cli import exact_json
from reader.cli.arguments import Arguments
from reader.cli.commands.opening import opened
from reader.cli.tables import width
from reader.core.figures import Figure
from reader.core.outline import Heading
from reader.core.repair import RepairKind
from reader.core.script import detect
from reader.session.report import Report

if TYPE_CHECKING:
    from reader.annotation.model import Anchored

_SCRIPTS = {"simplified": "简体", "traditional": "繁體", "mixed": "简繁混杂", "none": "无汉字"}
_REPAIRS = {
    RepairKind.LINE_ENDS: "换行符",
    RepairKind.MOJIBAKE: "乱码",
    RepairKind.INVISIBLE: "不可见字符",
    RepairKind.RADICALS: "部首误作汉字",
    RepairKind.MARKUP: "标记语言",
    RepairKind.PAGE_BREAKS: "分页",
    RepairKind.WRAPS: "断行",
    RepairKind.PARAGRAPHS: "分段",
    RepairKind.INDENTS: "缩进",
    RepairKind.DIGITS: "拆散的数字",
    RepairKind.PAGE_MATTER: "页面附属内容",
    RepairKind.DOUBLED: "重复的文字",
    RepairKind.PINYIN: "注音",
    RepairKind.SCRIPT: "误转的繁体字",
    RepairKind.PUNCTUATION: "半角标点",
}
_LABELS = {
    "title": "标题",
    "speaker": "报告人",
    "date": "日期",
    "body": "机构",
    "encoding": "编码",
    "script": "字形",
    "characters": "字数",
    "sha256": "SHA-256",
    "repairs": "整理",
    "sections": "标题数",
    "faults": "编号问题",
    "figures": "数字数",
    "notes": "批注数",
}


def run(arguments: Arguments) -> str:
    """Return title, speaker, date and so on, as lines or as a JSON object."""
    report = opened(arguments)
    facts = _facts(report)
    if arguments.format == "json":
        return exact_json.dumps(facts) + "\n"
    kinds = Counter(repair.kind for repair in report.repairs)
    words = facts | {
        "script": _SCRIPTS.get(str(facts["script"]), str(facts["script"])),
        "repairs": "，".join(f"{_REPAIRS[kind]} {count} 处" for kind, count in kinds.items())
        or "无",
        "faults": f"{len(report.numbering_faults)} 处" if report.numbering_faults else "无",
    }
    widest = max(map(width, _LABELS.values()))
    return "".join(
        f"{label}{' ' * (widest - width(label))}  {'—' if words[key] == '' else words[key]}\n"
        for key, label in _LABELS.items()
    )


def _facts(report: Report) -> dict[str, exact_json.Json]:
    head = report.outline.head
    kinds = Counter(repair.kind for repair in report.repairs)
    return {
        "title": head.title,
        "speaker": head.speaker,
        "date": head.date,
        "body": head.body,
        "encoding": report.source.encoding,
        "script": detect(report.text),
        "characters": len(report.text),
        "sha256": report.source.sha256,
        "repairs": [{"kind": kind.value, "count": count} for kind, count in kinds.items()],
        **_kept(report),
    }


def _kept(report: Report) -> dict[str, int]:
    """Count what is kept, as the person corrected it, without making a library for it."""
    if not paths.library().exists():
        return _counts(report.outline.headings, report.figures, ())
    from reader.session.reading import ReadingSession  # noqa: PLC0415 - seldom wanted
    from reader.store.library import Library  # noqa: PLC0415

    with Library(paths.library()) as library:
        session = ReadingSession(report, library, is_opened=False)
        headings = session.contents.outline.headings
        return _counts(headings, session.ledger.figures, session.notes)


def _counts(
    headings: Sequence[Heading], figures: Sequence[Figure], notes: Sequence[Anchored]
) -> dict[str, int]:
    return {"sections": len(headings), "figures": len(figures), "notes": len(notes)}
