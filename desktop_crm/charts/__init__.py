"""Numbers to matplotlib figures, one module a family of charts."""
