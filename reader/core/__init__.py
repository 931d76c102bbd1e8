"""The report as text: no Qt, no files, no database, no threads."""
