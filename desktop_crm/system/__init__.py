"""What the program asks of the computer: folders, settings, logs, shipped resources."""
