"""File formats: bytes to plain records and back, without a database."""
