"""Item models and delegates for long lists."""
