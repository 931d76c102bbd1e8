"""What the command line asks for, with types."""

from __future__ import annotations

import argparse
from pathlib import Path


class Arguments(argparse.Namespace):
    """The words after ``yandu``; each command has those that its help names.

    Attributes:
        command: Name of the module in `reader.cli.commands` that carries it out.
        file: A path, or ``-`` for standard input.
        encoding: Name of the encoding; ``None`` to find it out.
        output: Where to write instead of standard output.
        script: OpenCC's name of a conversion, or ``source``.
        quotes: Name of the quotation marks wanted, ``keep`` for those of the text.
        raw: Whether the decoded source is wanted.
        format: Name of the format of the answer.
        kinds: Kinds of figures; ``None`` for all.
        check: Whether the faults in the numbering are wanted instead of the outline.
        enumerations: Whether lists inside the text are wanted as leaves.
        to: OpenCC's name of a conversion.
        word_guided: Whether conversion follows words; ``None`` for the usual.
        deed: What to do with notes: ``add``, ``list``, ``export``, ``import``.
        start: First code point of the passage.
        end: First code point after the passage.
        note: What the note says.
        colour: Name of the ground.
        tags: Its tags; of an export those of which a note must have one.
        colours: Of an export those of which a note must have one.
        template: A template for the export.
        old: Path of the older one of two reports, ``-`` for standard input.
        new: Path of the newer one.
        sentences: Whether the sentence around each passage is wanted too.
        cite: How passages are cited.
        notes_file: Notes to merge: a path, or ``-`` for standard input.
        dry_run: Whether to tell only what would be done.
        query: What is looked for.
        files: Paths, ``-`` for standard input; none for the library.
        regex: Whether the query is a regular expression.
        matched: The fields of `reader.core.search.SearchOptions` that shall matter.
    """

    command: str
    file: str
    encoding: str | None
    output: Path | None
    script: str
    quotes: str
    raw: bool
    format: str
    kinds: frozenset[str] | None
    check: bool
    enumerations: bool
    to: str
    word_guided: bool | None
    deed: str
    start: int
    end: int
    note: str
    colour: str
    tags: list[str]
    colours: list[str]
    template: Path | None
    old: str
    new: str
    sentences: bool
    cite: str
    notes_file: str
    dry_run: bool
    query: str
    files: list[str]
    regex: bool
    matched: list[str]
