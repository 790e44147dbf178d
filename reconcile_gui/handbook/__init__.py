"""The help pages: what each screen is for, found by F1, by a list and by words."""
