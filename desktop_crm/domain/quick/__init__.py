"""Quick entry: one typed line, in English or Chinese, read by rules into what happened, what is next, and a deal."""
