"""Words as they are typed in a hurry, read as what they mean; places stay those typed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from reconcile_gui.coach.pieces import Piece

_WORD = re.compile(r"\w+(?:'\w+)*")
# No English word has a letter three times in a row: "sooo", "pleeease".
_STRETCHED = re.compile(r"([^\W\d_])\1{2,}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Shorthand:
    """What short and stretched words mean; without any it only shortens the stretched.

    meant: by the word as typed, both in lower case.
    """

    meant: Mapping[str, str] = field(default_factory=dict)

    def read(self, piece: Piece) -> Piece:
        """Return the piece in words written out; where nothing is short, the piece itself."""
        if not _STRETCHED.search(piece.searched) and self.meant.keys().isdisjoint(
            _WORD.findall(piece.lower)
        ):
            return piece
        read: list[str] = []
        places: list[tuple[int, int]] = []
        at = 0
        for word in _WORD.finditer(piece.searched):
            meant = self._meant(word[0])
            if meant == word[0]:
                continue
            read += piece.searched[at : word.start()], meant
            places += [(each, each + 1) for each in range(at, word.start())]
            places += [word.span()] * len(meant)
            at = word.end()
        read.append(piece.searched[at:])
        places += [(each, each + 1) for each in range(at, len(piece.searched))]
        return replace(piece, searched="".join(read), places=tuple(places))

    def _meant(self, word: str) -> str:
        """Return what a word means, in lower case if that is another one."""
        short = _STRETCHED.sub(r"\1", word)
        return self.meant.get(short.lower(), short)


WRITTEN_OUT = Shorthand()
