"""Templates of a person's own, carried out within bounds.

The language is Jinja's output, ``if``, ``for`` and ``set``, on plain values. Time, output and
every value in between are bounded, nothing of Python can be reached, nothing is loaded.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import TracebackType
from typing import Any, Final, cast

from jinja2 import StrictUndefined, Template, TemplateError, TemplateSyntaxError, nodes
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import Namespace
from jinja2.visitor import NodeTransformer

from reader.errors import ExportError
from reader.export.budget import Budget, OverspentError
from reader.export.template_filters import FILTERS, Written, concatenated, listed, text_of

LONGEST_TEMPLATE: Final = 65_536
"""Characters."""
_LONGEST_RANGE: Final = 10_000
_LARGEST_NUMBER: Final = 10**18

_ALLOWED: Final = (
    nodes.Template, nodes.Output, nodes.TemplateData, nodes.Name, nodes.For, nodes.If, nodes.Const,
    nodes.Compare, nodes.Operand, nodes.And, nodes.Or, nodes.Not, nodes.Filter, nodes.Test,
    nodes.Getattr, nodes.Getitem, nodes.Concat, nodes.CondExpr, nodes.Assign,
    nodes.NSRef, nodes.Call, nodes.Keyword, nodes.List, nodes.Tuple, nodes.Add, nodes.Sub,
    nodes.Mul, nodes.Div, nodes.FloorDiv, nodes.Mod, nodes.Neg, nodes.Pos,
)  # fmt: skip
_FUNCTIONS: Final = frozenset({"range", "namespace"})
_FAILURES: Final = (
    TypeError, ValueError, ArithmeticError, LookupError, AttributeError, RecursionError,
    MemoryError,
)  # fmt: skip
_OF_LOOPS: Final = frozenset({"cycle", "changed"})


_MESSAGES: Final = tuple(
    (re.compile(pattern), words)
    for pattern, words in (
        (r"'(.+)' is undefined", r"没有名为 \1 的变量"),
        (r"'(?:.* )?object' has no attribute '(.+)'", r"没有名为 \1 的内容"),
        (r"No filter named '(.+)'", r"没有名为 \1 的过滤器"),
        (r"No test named '(.+)'", r"没有名为 \1 的判断"),
        (r"Encountered unknown tag '(.+?)'", r"没有名为 \1 的标签"),
        (r"(?i)unexpected end of template.*needs to be closed is '(.+)'", r"\1 没有结束"),
        (r"(?i)unexpected end of template", "没有写完"),
        (r"expected token '(.+)', got '(.+)'", r"该写 \1 的地方写了 \2"),
        (r"unexpected char '(.+)' at \d+", r"不该有 \1"),
        (r"unexpected '(.+)'", r"不该有 \1"),
        (r"access to attribute '(.+)' of", r"不能使用 \1"),
        ("division by zero", "除数是零"),
    )
)


class _Environment(ImmutableSandboxedEnvironment):
    """What templates may use; counts what they do."""

    budget: Budget
    intercepted_binops = frozenset({"+", "-", "*", "/", "//", "%", "**"})

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:  # noqa: ANN401
        """Carry out an operation whose result cannot grow without bounds."""
        if isinstance(left, int | float) and isinstance(right, int | float):
            if max(abs(left), abs(right)) > _LARGEST_NUMBER:
                raise SecurityError("数太大")
        elif operator != "+":
            raise SecurityError(f"{operator} 只能用于数")
        else:
            self.budget.spend(characters=len(left) + len(right))
        return super().call_binop(context, operator, left, right)


class _Bounds(NodeTransformer):
    """Puts counters into loops and joints of a template; what is not allowed is refused."""

    def visit(self, node: nodes.Node, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401
        """Refuse what templates may not use."""
        if not isinstance(node, _ALLOWED):
            raise TemplateSyntaxError(f"不支持 {type(node).__name__.lower()}", node.lineno)
        return super().visit(node, *args, **kwargs)

    def visit_Call(self, node: nodes.Call) -> nodes.Node:  # noqa: N802 - Jinja's name
        """Let nothing be called but what is known to be harmless."""
        called = node.node
        known = isinstance(called, nodes.Name) and called.name in _FUNCTIONS
        if not (known or _is_of_loop(called)):
            raise TemplateSyntaxError("只能调用 range、namespace 和 loop.cycle", node.lineno)
        return self.generic_visit(node)

    def visit_For(self, node: nodes.For) -> nodes.Node:  # noqa: N802 - Jinja's name
        """Count the rounds of a loop."""
        if node.recursive:
            raise TemplateSyntaxError("不支持 recursive", node.lineno)
        self.generic_visit(node)
        node.iter = _filtered(cast("nodes.Expr", node.iter), "_counted")
        return node

    def visit_List(self, node: nodes.List) -> nodes.Expr:  # noqa: N802 - Jinja's name
        """Let a list hold plain values only."""
        self.generic_visit(node)
        return _filtered(node, "_listed")

    def visit_Tuple(self, node: nodes.Tuple) -> nodes.Node:  # noqa: N802 - Jinja's name
        """Take a tuple for a list, but where it names several variables."""
        if node.ctx != "load":
            return self.generic_visit(node)
        self.generic_visit(node)
        return _filtered(nodes.List(node.items, lineno=node.lineno), "_listed")

    def visit_Concat(self, node: nodes.Concat) -> nodes.Expr:  # noqa: N802 - Jinja's name
        """Measure texts before they are joined."""
        self.generic_visit(node)
        return _filtered(nodes.List(node.nodes, lineno=node.lineno), "_joined")


class UserTemplate:
    """A template that a person wrote.

    Args:
        source: Its text.
        name: Of its file, for messages.
        escape: Makes what an expression gives into text that the format shows as it is.
        filters: Filters besides the usual ones.

    Raises:
        ExportError: If it makes no sense, with the line.
    """

    def __init__(
        self,
        source: str,
        name: str,
        escape: Callable[[str], str] = str,
        filters: Mapping[str, Callable[..., Any]] | None = None,
    ) -> None:
        self._name, self._escape = name, escape
        self._budget = Budget()
        if len(source) > LONGEST_TEMPLATE:
            raise ExportError(f"模板“{name}”超过 {LONGEST_TEMPLATE} 个字，请改用短一些的模板。")
        environment = self._environment(filters or {})
        try:
            tree = _Bounds().visit(environment.parse(source))
            code = environment.compile(tree.set_environment(environment), filename=name)
        except TemplateSyntaxError as exc:
            raise self._error(exc.lineno, exc.message or "") from exc
        except (RecursionError, SyntaxError, MemoryError) as exc:
            raise self._error(0, "嵌套太深") from exc
        self._template = Template.from_code(environment, code, environment.make_globals(None))

    def render(self, context: Mapping[str, object]) -> str:
        """Return the text that the template makes of plain values.

        Args:
            context: Strings, numbers, booleans, and lists and dictionaries of them.

        Raises:
            ExportError: If it fails, with the line, or goes on for too long.
        """
        self._budget.renew()
        pieces: list[str] = []
        try:
            for piece in self._template.generate(context):
                self._budget.spend(characters=len(piece))
                pieces.append(piece)
        except (TemplateError, OverspentError, *_FAILURES) as exc:
            raise self._error(self._line(exc.__traceback__), str(exc)) from exc
        return "".join(pieces)

    def _environment(self, filters: Mapping[str, Callable[..., Any]]) -> _Environment:
        environment = _Environment(
            undefined=StrictUndefined,
            finalize=self._written,
            optimized=False,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
        environment.budget = self._budget
        environment.filters = {}
        own: dict[str, Callable[..., Any]] = {
            "_counted": self._counted,
            "_joined": concatenated,
            "_listed": listed,
        }
        for name, each in {**FILTERS, **filters, **own}.items():
            environment.filters[name] = self._budget.spent_on(each)
        environment.globals = {"range": _range, "namespace": Namespace}
        return environment

    def _written(self, value: object) -> str:
        """Return what an expression writes."""
        if isinstance(value, Written):
            return str(value)
        return self._escape(text_of(value))

    def _counted(self, values: Iterable[object]) -> Iterator[object]:
        """Yield what a loop goes over, as long as there is time."""
        for value in values:
            self._budget.spend(rounds=1)
            yield value

    def _line(self, trace: TracebackType | None) -> int:
        """Return the line of the template where an error arose; 0 if it is not known."""
        line = 0
        while trace:
            if trace.tb_frame.f_code.co_filename == self._name:
                line = trace.tb_lineno
            trace = trace.tb_next
        return line

    def _error(self, line: int, what: str) -> ExportError:
        place = f"第 {line} 行" if line else ""
        sentence = " ".join(in_chinese(what).rstrip("。.").split())[:200]
        return ExportError(f"模板“{self._name}”{place}有误（{sentence}），请改正后再导出。")


def _is_of_loop(called: nodes.Node) -> bool:
    of_name = isinstance(called, nodes.Getattr) and isinstance(called.node, nodes.Name)
    return of_name and cast("nodes.Getattr", called).attr in _OF_LOOPS


def _filtered(node: nodes.Expr, name: str) -> nodes.Filter:
    return nodes.Filter(node, name, [], [], None, None, lineno=node.lineno)


def in_chinese(message: str) -> str:
    """Return Jinja's message about a template in Chinese if it is one of the usual."""
    for pattern, words in _MESSAGES:
        if match := pattern.match(message):
            return match.expand(words)
    return message


def _range(*bounds: int) -> range:
    numbers = range(*bounds)
    if len(numbers) > _LONGEST_RANGE:
        raise SecurityError(f"range 最多数到 {_LONGEST_RANGE}")
    return numbers
