"""A plainer copy of a text to search in, of the same length."""

from __future__ import annotations

# Curly, high-reversed, modifier letters, primes, accents, full width.
_APOSTROPHES = "\u2019\u2018\u201b\u02bc\u02bb\u02b9\u2032\u00b4`\uff07"
# Curly, low, high-reversed, guillemets, double prime, full width.
_QUOTES = "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02"
_BLANKS = "\t\r\x1f\u00a0\u1680\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
_LINE_ENDS = "\v\f\x1c\x1d\x1e\x85\u2028\u2029"
_HYPHENS = "\u2010\u2011"

_PLAIN = str.maketrans(
    {
        **dict.fromkeys(_APOSTROPHES, "'"),
        **dict.fromkeys(_QUOTES, '"'),
        **dict.fromkeys(_BLANKS, " "),
        **dict.fromkeys(_LINE_ENDS, "\n"),
        **dict.fromkeys(_HYPHENS, "-"),
    }
)


def plain(text: str) -> str:
    """Return the text with straight quotes, one kind of blank and of line end.

    One character becomes one character, so a place found in the result is the same
    place in the text; of white space only " " and the line feed are left. Letters
    stay as they are: lower() makes "İ" two long, and composing joins what was two.
    Search with re.IGNORECASE instead.
    """
    return text.translate(_PLAIN)
