"""Marks a text for translation where it stands, outside any object."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Return the text unchanged; `lupdate` knows this name and collects the text.

    Qt's own function of this name does the same, typed as `object`.
    """
    return text
