"""What reading a PDF file costs is bounded: files made to harm are refused in a sentence."""

from __future__ import annotations

import base64
import subprocess
import sys
import zlib
from pathlib import Path
from typing import Any, Final

import pytest

from reader.errors import OpenError
from reader.sources import calling, process
from reader.sources.limits import OVER_THE_LIMIT, Limits
from reader.sources.pdf import read_pdf, reading

HEAD: Final = {
    1: b"<</Type/Catalog/Pages 2 0 R>>",
    2: b"<</Type/Pages/Count 1/Kids[4 0 R]>>",
    3: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
}
WORDS: Final = b"BT /F 12 Tf 72 700 Td (Report 2024) Tj ET "
ENDLESS: Final = b"q 1 0 0 1 0 0 cm " * 3_000_000


def pdf(objects: dict[int, bytes]) -> bytes:
    bodies = b"".join(b"%d 0 obj%b\nendobj\n" % (at, body) for at, body in objects.items())
    return b"%PDF-1.7\n" + bodies + b"trailer<</Root 1 0 R>>\n"


def stream(content: bytes, entries: bytes = b"") -> bytes:
    head = b"<<%b/Length %d>>stream\r\n" % (entries, len(content))
    return head + content + b"\r\nendstream"


def page(resources: bytes = b"") -> bytes:
    return (
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]"
        b"/Resources<</Font<</F 3 0 R>>%b>>/Contents 5 0 R>>" % resources
    )


def drawn(content: bytes, filters: bytes = b"") -> bytes:
    """Return a file of one page with these operators."""
    entries = b"/Filter[%b]" % filters if filters else b""
    return pdf({**HEAD, 4: page(), 5: stream(content, entries)})


def run_length(content: bytes) -> bytes:
    pieces = (content[at : at + 128] for at in range(0, len(content), 128))
    return b"".join(bytes([len(piece) - 1]) + piece for piece in pieces) + b"\x80"


def lzw(content: bytes) -> bytes:
    """Pack without packing: each byte a code of nine bits, and a new table before it grows."""
    codes: list[int] = []
    for at in range(0, len(content), 250):
        codes += [256, *content[at : at + 250]]
    bits = "".join(f"{code:09b}" for code in [*codes, 257])
    return int(bits.ljust(-(-len(bits) // 8) * 8, "0"), 2).to_bytes(-(-len(bits) // 8), "big")


def many_forms() -> bytes:
    """Return a page of a form that draws another one ten times, and that one another."""
    form = b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</A %d 0 R>>>>"
    forms = {10 + at: stream(b"/A Do " * 10, form % (11 + at)) for at in range(20)}
    return pdf({**HEAD, 4: page(b"/XObject<</A 10 0 R>>"), 5: stream(b"/A Do"), **forms})


def many_objects() -> bytes:
    """Return a table of references for more objects than there are."""
    table = zlib.compress(b"\1\0\0\0\1\0\0\0\0" * 8_000_000)
    entries = b"/Type/XRef/Size 8000000/W[1 4 4]/Root 1 0 R/Filter/FlateDecode"
    return b"%PDF-1.7\n1 0 obj" + stream(table, entries) + b"\nendobj\nstartxref\n9\n%%EOF"


def refusal(data: bytes) -> str:
    with pytest.raises(OpenError) as raised:
        read_pdf(data, "甲.pdf")
    message = str(raised.value)
    assert message.startswith("“甲.pdf”")
    assert message.endswith("。")
    assert message.count("。") == 1
    return message


@pytest.mark.parametrize(
    "data",
    [
        drawn(zlib.compress(ENDLESS), b"/FlateDecode"),
        drawn(zlib.compress(zlib.compress(ENDLESS)), b"/FlateDecode/FlateDecode"),
        drawn(zlib.compress(ENDLESS).hex().encode() + b">", b"/ASCIIHexDecode/FlateDecode"),
        drawn(base64.a85encode(zlib.compress(ENDLESS)) + b"~>", b"/ASCII85Decode/FlateDecode"),
        many_forms(),
    ],
    ids=["flate", "twice", "hex", "ascii85", "forms"],
)
def test_what_grows_without_end_is_refused(data: bytes) -> None:
    assert "要用的内存超过 600 MB" in refusal(data)


@pytest.mark.parametrize(
    "data",
    [
        pdf({**HEAD, 4: page(), 5: b"[" * 3_000_000}),
        pdf({**HEAD, 2: b"<</Type/Pages/Count 2000000000/Kids[2 0 R 2 0 R]>>"}),
        many_objects(),
        drawn(run_length(ENDLESS), b"/RunLengthDecode"),
        drawn(base64.a85encode(lzw(ENDLESS[:5_000_000])) + b"~>", b"/ASCII85Decode/LZWDecode"),
    ],
    ids=["nesting", "page tree", "references", "run length", "lzw"],
)
def test_what_makes_no_sense_is_refused(data: bytes) -> None:
    refusal(data)


@pytest.mark.parametrize(
    "image",
    [
        stream(
            zlib.compress(b"\0" * 50_000_000),
            b"/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 8/ColorSpace/DeviceRGB"
            b"/Filter/FlateDecode",
        ),
        stream(
            b"\0" * 100,
            b"/Subtype/Image/Width 65000/Height 65000/BitsPerComponent 1/ColorSpace/DeviceGray"
            b"/Filter/JBIG2Decode",
        ),
        stream(
            b"\xff\xd8\xff\xe0" + b"\0" * 100,
            b"/Subtype/Image/Width 65000/Height 65000/BitsPerComponent 8/ColorSpace/DeviceRGB"
            b"/Filter/DCTDecode",
        ),
    ],
    ids=["flate", "jbig2", "jpeg"],
)
def test_pictures_are_not_unpacked(image: bytes) -> None:
    picture = page(b"/XObject<</I 6 0 R>>")
    data = pdf({**HEAD, 4: picture, 5: stream(WORDS + b"/I Do"), 6: image})
    assert read_pdf(data, "甲.pdf").text == "Report 2024"


@pytest.mark.parametrize(
    ("packed", "filters"),
    [
        (WORDS, b""),
        (zlib.compress(WORDS), b"/FlateDecode"),
        (run_length(WORDS), b"/RunLengthDecode"),
        (lzw(WORDS), b"/LZWDecode"),
        (WORDS.hex().encode() + b">", b"/ASCIIHexDecode"),
        (base64.a85encode(WORDS) + b"~>", b"/ASCII85Decode"),
        (base64.a85encode(lzw(WORDS)) + b"~>", b"/ASCII85Decode/LZWDecode"),
    ],
)
def test_words_are_read_however_they_are_packed(packed: bytes, filters: bytes) -> None:
    assert read_pdf(drawn(packed, filters), "甲.pdf").text == "Report 2024"


def test_what_takes_too_long_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "LEAST_SECONDS", 1)
    content = zlib.compress(WORDS * 20_000)
    kids = b"<</Type/Pages/Count 5000/Kids[%b]>>" % (b"4 0 R " * 5000)
    data = pdf({**HEAD, 2: kids, 4: page(), 5: stream(content, b"/Filter/FlateDecode")})
    assert "过了 1 秒还没有读完" in refusal(data)


def test_a_large_file_may_take_longer_but_not_for_ever() -> None:
    assert reading.limits(0).seconds < reading.limits(10_000_000).seconds
    assert reading.limits(100_000_000) == reading.limits(50_000_000)


class StoppedError(Exception):
    """Somebody waits no longer."""


def test_reading_ends_when_nobody_waits_any_more(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[subprocess.Popen[bytes]] = []

    class Noted(subprocess.Popen[bytes]):
        def __init__(self, *words: Any, **named: Any) -> None:
            super().__init__(*words, **named)
            started.append(self)

    def stop(share: float) -> None:
        raise StoppedError

    monkeypatch.setattr(subprocess, "Popen", Noted)
    with pytest.raises(StoppedError):
        read_pdf(many_objects(), "甲.pdf", stop)
    assert [one.returncode for one in started] == [-9 if sys.platform != "win32" else 1]


def test_progress_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    kids = b"<</Type/Pages/Count 400/Kids[%b]>>" % (b"4 0 R " * 400)
    data = pdf({**HEAD, 2: kids, 4: page(), 5: stream(WORDS * 300)})
    told: list[float] = []
    read_pdf(data, "甲.pdf", told.append)
    assert told == sorted(told)
    assert all(0 <= share <= 1 for share in told)
    assert told[-1] > 0


def outcome(code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Let other code be the process, and return what becomes of it."""
    script = tmp_path / "child.py"
    script.write_text(code, encoding="utf-8")
    monkeypatch.setattr(process, "command", lambda word: [sys.executable, str(script), word])
    limits = Limits(memory_bytes=100_000_000, seconds=30)
    try:
        return process.answer("", b"x" * 1_000_000, "甲.pdf", limits, lambda share: None).decode()
    except OpenError as error:
        return str(error)


@pytest.mark.parametrize(
    "code",
    [
        "import os; os.kill(os.getpid(), 9)",
        "import os; os.abort()",
        f"import sys; sys.stdin.buffer.read(); sys.exit({OVER_THE_LIMIT})",
    ],
)
def test_a_process_that_dies_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    assert outcome(code, tmp_path, monkeypatch) == (
        "“甲.pdf”读不了，它已损坏，或者要用的内存超过 100 MB，"
        "请用别的程序另存一份，或先拆成几个较小的文件。"
    )


def test_a_bug_of_the_process_is_told_as_a_bug(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(RuntimeError, match="ZeroDivisionError"):
        outcome("1 / 0", tmp_path, monkeypatch)


def test_a_process_that_cannot_be_started_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(process, "command", lambda word: [str(tmp_path / "nothing"), word])
    assert "不让研读再启动一个进程" in refusal(b"%PDF-1.7")


@pytest.mark.skipif(sys.platform == "win32", reason="the job of Windows does it there")
def test_memory_is_watched_where_the_system_does_not_bound_it() -> None:
    code = (
        "import time; from reader.sources.limits import watch_memory\n"
        "watch_memory(100_000_000); kept = bytearray(200_000_000); time.sleep(60)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env=calling.environment(), timeout=50, check=False
    )
    assert done.returncode == OVER_THE_LIMIT


def test_nothing_is_imported_from_the_present_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("json", "pypdfium2", "reader"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit(3)", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert read_pdf(drawn(WORDS), "甲.pdf").text == "Report 2024"


def test_a_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert calling.command(calling.READ_PDF) == [sys.executable, calling.READ_PDF]


def test_only_what_reading_needs_is_imported() -> None:
    code = (
        "import sys, reader.sources.pdf.child, reader.sources.pdf.extraction\n"
        "print(*sorted(sys.modules))"
    )
    told = subprocess.run(
        [sys.executable, "-c", code],
        env=calling.environment(),
        capture_output=True,
        timeout=50,
        check=True,
    )
    loaded = {name.split(".")[0] for name in told.stdout.decode().split()}
    assert not loaded & {"PySide6", "jieba", "lxml", "opencc", "selectolax", "sqlite3"}
