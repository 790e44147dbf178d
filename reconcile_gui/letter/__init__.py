"""The letter as a page: its parts, its typesetting, its file formats."""
