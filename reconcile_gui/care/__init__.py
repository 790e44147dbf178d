"""Contact status, safety flags, what is offered, and where help is."""
