"""Notes about passages, in the terms of the W3C Web Annotation Data Model."""
