"""Notes as finished documents."""
