"""What is kept: reports, notes and their history, in SQLite."""
