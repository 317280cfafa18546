"""The sentences that both the window and the terminal say, in both languages."""
