"""Forms compiled from the drawings in ui/ by packaging/generate.py; never edited by hand."""
