"""Turn a decoded source into the report text, with a record of every repair.

Each kind of damage has a module with one function that looks at a text and answers what to
replace; `pipeline` carries the answers out and keeps the maps. A text without damage comes out as
it went in.
"""

from reader.core.repair.model import Repair, RepairedText, RepairKind
from reader.core.repair.pipeline import STEPS, repair

__all__ = ["STEPS", "Repair", "RepairKind", "RepairedText", "repair"]
