"""Today: where one is, what is due, one question."""
