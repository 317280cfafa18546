"""Writes to the store; one call is one transaction and one undo step."""
