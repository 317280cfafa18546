"""Editing one thing in place or in a small form."""
