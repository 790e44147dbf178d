"""A user's mistake on the command line: one sentence, exit code 2, no traceback."""


class Mistake(Exception):
    """Holds the sentence for standard error; no user text but what was typed there."""
