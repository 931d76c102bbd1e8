"""A template of a person's own does what it may, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import ExportError
from reader.export import budget
from reader.export.sandbox import LONGEST_TEMPLATE, UserTemplate


def rendered(source: str, **context: object) -> str:
    return UserTemplate(source, "模板.txt").render(context)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("甲{{ word }}丙", "甲乙丙"),
        ("{% for n in numbers %}{{ loop.index }}:{{ n }} {% endfor %}", "1:3 2:4 "),
        ("{% if word == '乙' %}是{% else %}否{% endif %}", "是"),
        ("{{ word ~ 1 }}{{ numbers|join('、') }}", "乙13、4"),
        (("{% set ns = namespace(n=0) %}{% for n in numbers %}{% set ns.n = ns.n + n %}"
         "{% endfor %}{{ ns.n }}"), "7"),
        ("{{ nothing }}", ""),
        ("{{ word|replace('乙', '丁') }}", "丁"),
        ("{% for x in [1, 2, 3] %}{{ loop.cycle('a', 'b') }}{% endfor %}", "aba"),
        ("{% raw %}{{ x }}{% endraw %}", "{{ x }}"),
    ],
)  # fmt: skip
def test_output_conditions_loops_and_filters_work(source: str, text: str) -> None:
    assert rendered(source, word="乙", numbers=[3, 4], nothing=None) == text


@pytest.mark.parametrize(
    ("source", "line", "what"),
    [
        ("一\n{{ a", 2, "没有写完"),
        ("一\n二\n{{ b }}", 3, "没有名为 b 的变量"),
        ("{% if a %}\n一", 2, "if 没有结束"),
        ("一\n{{ a|nonsense }}", 2, "没有名为 nonsense 的过滤器"),
        ("一\n\n{{ 1 / 0 }}", 3, "除数是零"),
        ("{% nonsense %}", 1, "没有名为 nonsense 的标签"),
        ("\n{{ a.b.c }}", 2, ""),
    ],
)
def test_a_mistake_is_told_in_one_sentence_with_its_line(source: str, line: int, what: str) -> None:
    with pytest.raises(ExportError) as told:
        rendered(source, a="甲")
    assert str(told.value).startswith(f"模板“模板.txt”第 {line} 行有误（{what}")
    assert str(told.value).endswith("请改正后再导出。")
    assert "\n" not in str(told.value)


@pytest.mark.parametrize(
    "source",
    [
        "{{ ''.__class__.__mro__ }}",
        "{{ ''['__class__'] }}",
        "{{ range.__globals__ }}",
        "{{ a|attr('__class__') }}",
        "{{ a.format(1) }}",
        "{{ cycler }}",
        "{{ lipsum(n=10) }}",
        "{% include 'x' %}",
        "{% import 'x' as x %}",
        "{% extends 'x' %}",
        "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
        "{% for x in [1] recursive %}{{ loop([1]) }}{% endfor %}",
        "{{ self.__init__ }}",
        "{% for x in a|map('attr', '__class__') %}{{ x }}{% endfor %}",
        "{{ [a]|map(attribute='__class__')|list|first|length }}",
    ],
)
def test_nothing_of_python_can_be_reached(source: str) -> None:
    with pytest.raises(ExportError, match=r"^模板“模板.txt”.*有误"):
        rendered(source, a="甲")


@pytest.mark.parametrize(
    "source",
    [
        "{% for x in range(9999) %}{% for y in range(9999) %}{% endfor %}{% endfor %}",
        "{{ range(10**9) }}",
        "{{ range(100000000)|list }}",
        "{% for x in range(9999) %}{% for y in range(9999) %}{{ big }}{% endfor %}{% endfor %}",
        (
            "{% set n = namespace(x='甲') %}{% for i in range(99) %}{% set n.x = n.x ~ n.x %}"
            "{% endfor %}"
        ),
        (
            "{% set n = namespace(x='甲') %}{% for i in range(99) %}{% set n.x = n.x + n.x %}"
            "{% endfor %}"
        ),
        (
            "{% set n = namespace(x=[1]) %}{% for i in range(99) %}{% set n.x = n.x + n.x %}"
            "{% endfor %}"
        ),
        "{% set n = namespace(x=3) %}{% for i in range(99) %}{% set n.x = n.x * n.x %}{% endfor %}",
        (
            "{% set n = namespace(x=[]) %}{% for i in range(9999) %}{% set n.x = n.x + [big ~ i] %}"
            "{% endfor %}"
        ),
        (
            "{% set n = namespace(x=[1]) %}{% for i in range(60) %}{% set n.x = [n.x, n.x] %}"
            "{% endfor %}{{ n.x }}"
        ),
        (
            "{% set n = namespace(x=[1]) %}{% for i in range(60) %}{% set n.x = (n.x, n.x) %}"
            "{% endfor %}{{ n.x|string }}"
        ),
        "{{ numbers }}",
        "{{ namespace }}",
        "{{ (big|list)|map('list')|sum(start=range(9999)|list)|sum(start=[])|length }}",
        "{{ '甲' * 1000000000 }}",
        "{{ '%1000000000d' % 1 }}",
        "{{ big|replace('x', big) }}",
        "{{ (big|list)|join(big) }}",
        "{{ big|center(1000000000) }}",
        "{{ big|indent(1000000000)|indent(1000000000, true) }}",
        "{{ " + "(" * 5000 + "1" + ")" * 5000 + " }}",
        "{% for a in [1] %}" * 30 + "{% endfor %}" * 30,
        "甲" * (LONGEST_TEMPLATE + 1),
    ],
)
def test_what_would_not_end_or_fit_is_refused(source: str) -> None:
    with pytest.raises(ExportError, match=r"^模板“模板.txt”"):
        rendered(source, big="x" * 100_000, numbers=[1])


def test_what_takes_too_long_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(budget, "LONGEST_S", 0.1)
    with pytest.raises(ExportError, match=r"第 1 行有误（循环太久）"):
        rendered("{% for i in range(99) %}{{ (big|list)|sort|length }}{% endfor %}", big="x" * 9999)


def test_values_are_grouped() -> None:
    rows = [{"tag": "乙", "n": 1}, {"tag": "甲", "n": 2}, {"tag": "乙", "n": 3}]
    source = "{% for tag, group in rows|groupby('tag') %}{{ tag }}{{ group|sum('n') }} {% endfor %}"
    assert rendered(source, rows=rows) == "乙4 甲2 "


def test_a_template_can_be_used_again_after_it_went_too_far() -> None:
    loops = "{% for x in range(n) %}{% for y in range(n) %}{% endfor %}{% endfor %}"
    template = UserTemplate(loops, "模板.txt")
    with pytest.raises(ExportError):
        template.render({"n": 9999})
    assert template.render({"n": 2}) == ""


@settings(deadline=None)
@given(st.lists(st.sampled_from(["{{", "}}", "{%", "%}", "a", " ", "for", "if", "|", "(", ")",
                                 "in", "'", "[", "]", "{#", "#}", "\n", ".", "~", "end", "1"]),
                max_size=12).map("".join))  # fmt: skip
def test_any_template_is_rendered_or_refused_in_a_sentence(source: str) -> None:
    try:
        answer = rendered(source, a="甲") + "。"
    except ExportError as error:
        answer = str(error)
    assert answer.endswith("。")
