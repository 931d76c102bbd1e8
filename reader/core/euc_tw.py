"""EUC-TW, which Python has no codec for: CNS 11643-1992 as Taiwan's Unix systems wrote it.

Planes 1 and 2 hold what Big5 holds, in nearly the same order, so runs of positions in Big5 say
where each character stands. Characters of the planes above 2 come out as U+FFFD.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

# (place in the plane, place in Big5, how many): places count from A1A1, row by row.
# fmt: off
_PLANE_1: Final = (
    (0, 0, 5), (6, 6, 15), (21, 23, 2), (24, 22, 1), (29, 29, 44), (73, 74, 1), (74, 73, 1),
    (75, 75, 21), (98, 98, 1), (100, 100, 27), (127, 128, 1), (128, 127, 1), (130, 130, 14),
    (146, 146, 2), (148, 149, 1), (149, 148, 1), (150, 150, 4), (155, 21, 1),
    (156, 156, 78), (282, 234, 29), (312, 264, 1), (314, 266, 142), (470, 6101, 20),
    (3290, 471, 1412), (4702, 1884, 424), (5126, 1883, 1), (5127, 2308, 1876),
    (7003, 4571, 1), (7004, 4184, 387), (7391, 4572, 525), (7916, 5286, 1),
    (7917, 5097, 105), (8023, 5203, 83), (8106, 5287, 84), (8190, 5517, 1),
    (8191, 5371, 54), (8245, 5426, 1), (8246, 5425, 1), (8247, 5427, 90), (8337, 5518, 354),
)
_PLANE_2: Final = (
    (0, 6280, 10), (10, 6291, 33), (43, 6372, 1), (44, 6324, 48), (92, 6373, 46),
    (138, 6586, 1), (139, 6419, 167), (306, 6587, 1840), (2146, 9074, 1), (2147, 8428, 108),
    (2255, 8537, 537), (2792, 8427, 1), (2793, 9075, 100), (2893, 8536, 1),
    (2894, 9175, 399), (3293, 9575, 1637), (4930, 11761, 1), (4931, 11212, 146),
    (5077, 11899, 1), (5078, 11358, 287), (5365, 12508, 1), (5366, 11645, 116),
    (5482, 11762, 137), (5619, 11900, 104), (5723, 12425, 1), (5724, 12004, 222),
    (5946, 12227, 198), (6144, 12426, 82), (6226, 12509, 86), (6312, 12226, 1),
    (6313, 12595, 8), (6321, 12604, 153), (6474, 12758, 56), (6530, 13114, 1),
    (6531, 12814, 113), (6644, 12603, 1), (6645, 12927, 142), (6787, 12757, 1),
    (6788, 13069, 45), (6833, 13115, 71), (6904, 13380, 1), (6905, 13186, 194),
    (7099, 13381, 490), (7589, 13914, 1), (7590, 13871, 43), (7633, 13915, 1),
    (7634, 13917, 11), (7645, 13916, 1), (7646, 13928, 4),
)
# fmt: on
_NOT_IN_BIG5: Final = {
    5: "・",
    23: "︲",
    96: "‾",
    129: "∼",
    144: "♁☉",
    154: "‖",
    490: "ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹ",
    571: "亠",
    578: "冫",
    583: "勹",
    3102: "␀␁␂␃␄␅␆␇␈␉␊␋␌␍␎␏␐␑␒␓␔␕␖␗␘␙␚␛␜␝␞␟␡",
    8022: "彞",
}
"""Of plane 1: runs by the place of their first character."""

_ROW: Final = 94
_BIG5_ROW: Final = 157
_PREFIXES: Final = [bytes((0x8E, plane)).decode("gb18030") for plane in range(0xA1, 0xB1)]
_UNIT: Final = re.compile(f"[{''.join(_PREFIXES)}]?[^\\x00-\\x7f]")
"""A character as GB18030 reads it, after 8EA1 to 8EB0 where they name its plane."""


def decode(data: bytes) -> str:
    """Decode EUC-TW; what cannot be decoded becomes U+FFFD."""
    # GB18030 has a character for every pair of bytes that EUC-TW uses, so it cuts them alike.
    characters = _characters()
    return _UNIT.sub(
        lambda unit: characters.get(unit[0], "\ufffd"), data.decode("gb18030", "replace")
    )


@cache
def _characters() -> dict[str, str]:
    """Return the characters by what their bytes are in GB18030."""
    found: dict[str, str] = {}
    for prefix, plane in ((b"\x8e\xa1", _PLANE_1), (b"\x8e\xa2", _PLANE_2)):
        for place, big5, count in plane:
            for n in range(count):
                found[(prefix + _pair(place + n)).decode("gb18030")] = _big5_character(big5 + n)
    for place, characters in _NOT_IN_BIG5.items():
        for n, character in enumerate(characters):
            found[(b"\x8e\xa1" + _pair(place + n)).decode("gb18030")] = character
    return found | {
        unit[1]: character for unit, character in found.items() if unit[0] == _PREFIXES[0]
    }


def _pair(place: int) -> bytes:
    row, cell = divmod(place, _ROW)
    return bytes((0xA1 + row, 0xA1 + cell))


def _big5_character(place: int) -> str:
    row, cell = divmod(place, _BIG5_ROW)
    return bytes((0xA1 + row, (0x40 if cell < 63 else 0x62) + cell)).decode("cp950")
