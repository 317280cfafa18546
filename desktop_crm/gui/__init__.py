"""The window: it asks and does, and knows no SQL."""
