"""Questions to the store; answers are frozen dataclasses, and nothing changes."""
