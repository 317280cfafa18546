"""The tables as Python classes, one module a subject."""
