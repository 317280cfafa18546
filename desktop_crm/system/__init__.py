"""What the program asks of the computer: folders, files, settings, logs, shipped resources."""
