"""Keys and sealing; the only room that touches cryptography or the key store of the system."""
