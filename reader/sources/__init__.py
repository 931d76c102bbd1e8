"""Files of all formats, read into decoded sources."""
