"""Packs the files of a document into one, as word processors keep them.

The same files give the same bytes: no moment and no machine is written into it.
"""

from __future__ import annotations

import html
import io
import zipfile
from collections.abc import Iterable

# The first moment that the format knows: a file that tells no other one tells nothing.
NO_MOMENT = (1980, 1, 1, 0, 0, 0)
# What a file is worth to the system that packed it; said the same everywhere.
MS_DOS = 0

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def packed(files: Iterable[tuple[str, bytes]], *, stored: Iterable[str] = ()) -> bytes:
    """Return the files, name and content each, as the bytes of one zip file.

    stored: the names of those that are not compressed.
    """
    as_they_are = frozenset(stored)
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as whole:
        for name, content in files:
            entry = zipfile.ZipInfo(name, NO_MOMENT)
            entry.create_system = MS_DOS
            entry.compress_type = (
                zipfile.ZIP_STORED if name in as_they_are else zipfile.ZIP_DEFLATED
            )
            whole.writestr(entry, content)
    return written.getvalue()


def xml(body: str) -> bytes:
    """Return an XML file of which `body` is all but the first line."""
    return (HEAD + body).encode()


def escaped(text: str) -> str:
    """Return a text as it stands in XML, between marks or in an attribute."""
    return html.escape(text)
