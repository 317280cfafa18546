"""The same store from a terminal, one module a group of commands."""
