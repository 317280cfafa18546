"""One sentence for each error, in both languages: what happened, and what to do."""
