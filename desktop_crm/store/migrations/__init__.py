"""The schema's history: one numbered module a version."""
