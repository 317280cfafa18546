"""The one SQLite file: schema, journal, lock, search memory."""
