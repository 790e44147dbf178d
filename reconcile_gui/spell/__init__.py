"""Which words of a text are in no dictionary: places in any text, without a screen."""
