"""Trust: promises, their outcomes and an honest record of them."""
