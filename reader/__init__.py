"""Yandu (研读), a reader and annotator for Chinese work reports."""

__version__ = "0.1.0"
