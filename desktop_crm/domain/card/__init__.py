"""Business cards and e-mail signatures, pasted as text: whom they are of, and every way to reach them."""
