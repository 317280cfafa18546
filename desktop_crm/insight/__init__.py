"""Statistics: arrays in, numbers with their sample size out."""
