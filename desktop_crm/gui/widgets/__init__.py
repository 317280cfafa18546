"""Small controls that know nothing of customers."""
