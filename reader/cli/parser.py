"""The words the command line understands."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, NoReturn

from reader import __version__
from reader.annotation.colours import COLOURS
from reader.cli.arguments import Arguments
from reader.core.figures.model import FigureKind
from reader.errors import OpenError

CONFIGURATIONS: Final = (
    "s2t", "t2s", "s2tw", "tw2s", "s2hk", "hk2s", "s2twp", "tw2sp", "t2tw", "t2hk",
)  # fmt: skip
"""OpenCC's names, as in `reader.core.script`, which is slow to load."""

QUOTES: Final = ("keep", "corner", "curly")
"""The names of `reader.session.conversion.Quotes`, the usual first."""

EXPORT_FORMATS: Final = (
    "markdown", "html", "docx", "docx-comments", "xlsx", "csv", "json", "text",
)  # fmt: skip
"""The keys of `reader.export.formats.FORMATS`, which is slow to load."""

CITATIONS: Final = ("report", "gbt7714", "markdown")
"""The names of `reader.export.citation.CitationStyle`, the usual first."""

_USAGE: Final = """\
yandu [FILE] [--screenshot OUT.png [--size 1280x800]]
       yandu COMMAND …"""
_DESCRIPTION: Final = """\
研读：阅读和批注中文工作报告。
不写命令时打开窗口；加 --screenshot 时把窗口画成图片后退出。
各命令不需要图形界面，结果写到标准输出（UTF-8）；位置按码点从 0 数起，不含末尾。"""

_SEARCHING: Final = "查找文字。默认不区分：繁简与异体、全半角、数字写法、大小写、空白与换行、标点。"
_DIFFERENCES: Final = {
    "script": "区分繁简和异体字",
    "width": "区分全角和半角",
    "numerals": "区分数字的写法（13、十三、１３）",
    "case": "区分大小写",
    "blanks": "区分空白和换行",
    "punctuation": "区分中西标点",
}
"""The fields of `reader.core.search.SearchOptions`, which is slow to load."""

_Add = Callable[..., argparse.ArgumentParser]


class _Parser(argparse.ArgumentParser):
    """Tells in one line what is wrong, and takes no abbreviations."""

    def __init__(self, **settings: object) -> None:
        super().__init__(**{"allow_abbrev": False, **settings})  # type: ignore[arg-type]

    def error(self, message: str) -> NoReturn:
        """End the program: wrong usage."""
        self.exit(2, f"{self.prog}：用法不对（{message}），请看 {self.prog} --help。\n")


def parse(argv: Sequence[str]) -> Arguments:
    """Parse the words after the program's name.

    Raises:
        SystemExit: With 2 if they make no sense, which has been told; with 0 if help was shown.
    """
    top = parser(argv[0] if argv else "")
    arguments, others = top.parse_known_args(argv, namespace=Arguments())
    # argparse gives files behind an option back if a command may go without.
    files = [word for word in others if not word.startswith("-") or word == "-"]
    if arguments.command == "search" and files == others:
        arguments.files += files
    elif others:
        top.error(f"unrecognized arguments: {' '.join(others)}")
    return arguments


def parser(command: str = "") -> argparse.ArgumentParser:
    """Return the parser of a command; of all of them if it is none of `_COMMANDS`."""
    top = _Parser(
        prog="yandu",
        usage=_USAGE,
        description=_DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.add_argument("--version", action="version", version=f"yandu {__version__}")
    commands = top.add_subparsers(prog="yandu", title="命令", metavar="COMMAND", required=True)
    adding = _COMMANDS.get(command)
    for add in (adding,) if adding else _COMMANDS.values():
        add(commands.add_parser)
    return top


def _add_text(add: _Add) -> None:
    command = _add_reading(add, "text", "打印整理后的报告正文")
    which = command.add_mutually_exclusive_group()
    names = ("source", *CONFIGURATIONS)
    which.add_argument("--script", choices=names, default="source", help="转换字形")
    which.add_argument("--raw", action="store_true", help="打印整理前的文字")
    _add_quotes(command)


def _add_info(add: _Add) -> None:
    command = _add_reading(add, "info", "标题、报告人、日期、编码、整理了什么等")
    _add_format(command, ("table", "json"))


def _add_outline(add: _Add) -> None:
    command = _add_reading(add, "outline", "打印提纲")
    _add_format(command, ("tree", "json", "markdown"))
    which = command.add_mutually_exclusive_group()
    which.add_argument(
        "--enumerations", action="store_true", help="连同正文中一是、二是等列举，作为末级"
    )
    which.add_argument(
        "--check", action="store_true", help="改为列出编号的问题：缺号、重号、全半角混用"
    )


def _add_figures(add: _Add) -> None:
    command = _add_reading(add, "figures", "列出全部数字")
    _add_format(command, ("table", "jsonl", "csv", "xlsx"))
    kinds = "，".join(FigureKind)
    command.add_argument(
        "--kind",
        dest="kinds",
        metavar="K,…",
        type=_kinds,
        default=None,
        help=f"只列这些种类：{kinds}",
    )


def _add_convert(add: _Add) -> None:
    command = add(
        "convert", help="逐行转换文字的字形，不作整理", description="逐行转换文字的字形。"
    )
    command.set_defaults(command="convert")
    command.add_argument("file", nargs="?", default="-", metavar="FILE", help="缺省为标准输入")
    command.add_argument("--to", required=True, choices=CONFIGURATIONS, help="OpenCC 的配置名")
    command.add_argument(
        "--word-guided", action=argparse.BooleanOptionalAction, help="是否按词转换"
    )
    _add_quotes(command)
    _add_ways(command)


def _add_notes(add: _Add) -> None:
    purpose = "添加、列出、导出、导入批注"
    notes = add("notes", help=purpose, description=f"{purpose}。")
    deeds = notes.add_subparsers(title="命令", metavar="add|list|export|import", required=True)
    adding = _add_reading(deeds.add_parser, "add", "添加一条批注，打印它的编号", command="notes")
    adding.add_argument("--start", type=int, required=True, metavar="N", help="第一个字的位置")
    adding.add_argument("--end", type=int, required=True, metavar="M", help="末字之后的位置")
    adding.add_argument("--note", default="", metavar="TEXT", help="批注的内容")
    adding.add_argument("--colour", choices=COLOURS, default=COLOURS[0], help="底色")
    adding.add_argument(
        "--tag", dest="tags", action="append", default=[], metavar="T", help="标签，可写多个"
    )
    listing = _add_reading(deeds.add_parser, "list", "按文中次序列出批注", command="notes")
    _add_format(listing, ("table", "json"))
    export = _add_reading(deeds.add_parser, "export", "导出批注", command="notes")
    export.add_argument("--format", choices=EXPORT_FORMATS, required=True, help="格式")
    names = ("source", *CONFIGURATIONS)
    export.add_argument("--script", choices=names, default="source", help="转换字形")
    export.add_argument(
        "--template", type=Path, metavar="F", help="自己的模板（Jinja2），用于 markdown 和 text"
    )
    export.add_argument("--sentences", action="store_true", help="连同批注所在的整句")
    export.add_argument(
        "--cite", choices=CITATIONS, default=CITATIONS[0], help="text 和模板中引用的格式"
    )
    export.add_argument(
        "--colour", dest="colours", action="append", choices=COLOURS, default=[],
        help="只导出这种颜色的批注，可写多个",
    )  # fmt: skip
    export.add_argument(
        "--tag", dest="tags", action="append", default=[], metavar="T",
        help="只导出有这个标签的批注，可写多个",
    )  # fmt: skip
    importing = _add_reading(
        deeds.add_parser, "import", "并入由研读或 Hypothesis 导出的批注", command="notes"
    )
    importing.add_argument("notes_file", metavar="NOTES.json", help="JSON 文件，- 为标准输入")
    importing.add_argument("--dry-run", action="store_true", help="只说会并入什么，不改动批注")


def _add_terms(add: _Add) -> None:
    command = _add_reading(add, "terms", "列出《文件》、带引号的提法和关键词")
    _add_format(command, ("table", "json"))


def _add_compare(add: _Add) -> None:
    purpose = "对照两份报告的数字、章节和提法"
    command = add("compare", help=purpose, description=f"{purpose}。")
    command.set_defaults(command="compare")
    command.add_argument("old", metavar="OLD", help="较早的报告，- 为标准输入（UTF-8）")
    command.add_argument("new", metavar="NEW", help="较晚的报告")
    _add_format(command, ("table", "json", "markdown"))
    _add_ways(command)


def _add_search(add: _Add) -> None:
    purpose = "查找文字，不论繁简、全半角和数字的写法"
    command = add("search", help=purpose, description=_SEARCHING)
    command.set_defaults(command="search", matched=[])
    command.add_argument("query", metavar="QUERY", help="要查找的文字，以 - 开头时在前面加 --")
    command.add_argument(
        "files",
        nargs="*",
        metavar="FILE",
        help="报告文件，可写多个，- 为标准输入（UTF-8）；不写时查找笔记库里的全部报告",
    )
    _add_format(command, ("table", "json"))
    command.add_argument(
        "--regex", action="store_true", help="QUERY 是正则表达式，按原文逐字匹配，不分大小写"
    )
    for name, meaning in _DIFFERENCES.items():
        command.add_argument(
            f"--match-{name}", dest="matched", action="append_const", const=name, help=meaning
        )
    _add_ways(command)


_COMMANDS: Final[dict[str, Callable[[_Add], None]]] = {
    "text": _add_text,
    "info": _add_info,
    "outline": _add_outline,
    "figures": _add_figures,
    "terms": _add_terms,
    "convert": _add_convert,
    "notes": _add_notes,
    "search": _add_search,
    "compare": _add_compare,
}
"""What adds each command, in the order of the help."""


def _add_reading(
    add: _Add, name: str, purpose: str, *, command: str = ""
) -> argparse.ArgumentParser:
    """Add a command that reads a report."""
    reading = add(name, help=purpose, description=f"{purpose}。")
    reading.set_defaults(command=command or name, deed=name)
    reading.add_argument("file", metavar="FILE", help="报告文件，- 为标准输入（UTF-8）")
    _add_ways(reading)
    return reading


def _add_ways(command: argparse.ArgumentParser) -> None:
    """Add what says how to read the file and where to write."""
    command.add_argument(
        "--encoding", type=_encoding, metavar="NAME", help="文件的编码，缺省自动判断"
    )
    command.add_argument("-o", dest="output", type=Path, metavar="OUT", help="写到文件 OUT")


def _add_quotes(command: argparse.ArgumentParser) -> None:
    meaning = "引号：keep 不变，corner 用「」『』，curly 用“”‘’"
    command.add_argument("--quotes", choices=QUOTES, default=QUOTES[0], help=meaning)


def _add_format(command: argparse.ArgumentParser, formats: Sequence[str]) -> None:
    command.add_argument("--format", choices=formats, default=formats[0], help="格式")


def _kinds(words: str) -> frozenset[str]:
    kinds = frozenset(word.strip() for word in words.replace("，", ",").split(",") if word.strip())
    if unknown := sorted(kinds - set(FigureKind)):
        raise argparse.ArgumentTypeError(
            f"没有“{unknown[0]}”这种数字，种类有 {'、'.join(FigureKind)}"
        )
    return kinds


def _encoding(name: str) -> str:
    from reader.core.decode import encoding_label  # noqa: PLC0415 - wanted only with --encoding

    try:
        return encoding_label(name)
    except OpenError as exc:
        raise argparse.ArgumentTypeError(str(exc).rstrip("。")) from exc
