"""One person reads one report: open, annotate, undo, export."""
