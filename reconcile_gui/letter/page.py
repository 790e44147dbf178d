"""A letter as it will stand on paper: which words, and how they are set."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reconcile_gui.letter.already import already_in
from reconcile_gui.letter.cleaning import one_line, paragraphs
from reconcile_gui.letter.look import LetterLook
from reconcile_gui.letter.quotes import with_marks

# In the language of the letter, which is not that of the program.
NOT_TO_SEND = {
    "de": "Für mich selbst: nicht zum Abschicken",
    "en": "For myself: not to be sent",
    "es": "Para mí: no es para enviar",
    "fr": "Pour moi-même : à ne pas envoyer",
    "it": "Per me: da non spedire",
    "nl": "Voor mezelf: niet versturen",
    "pt": "Para mim: não é para enviar",
    "sv": "För mig själv: ska inte skickas",
}
LANGUAGE_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{2}))?(?:[-_].*)?")


@dataclass(frozen=True, slots=True)
class LetterText:
    """The words of one letter, as they are kept.

    parts: the texts of its parts in their order, or the one text of a letter that has
    none. salutation, date_line, signature: empty for none. language: "en", "en-GB".
    """

    parts: tuple[str, ...]
    salutation: str = ""
    date_line: str = ""
    signature: str = ""
    language: str = "en"


@dataclass(frozen=True, slots=True)
class LetterPage:
    """What is printed, and nothing else is.

    paragraphs: cleaned; a line feed inside one ends a line. salutation, date_line and
    signature: None where there is none to print. paper, typeface, margins: as in
    `look`. language: two or three letters; region: two letters or None.
    """

    paragraphs: tuple[str, ...]
    salutation: str | None = None
    date_line: str | None = None
    signature: str | None = None
    sign_by_hand: bool = True
    paper: str = "a4"
    typeface: str = "EB Garamond"
    size_pt: int = 13
    margins: str = "generous"
    language: str = "en"
    region: str | None = None
    not_to_send: bool = False

    @property
    def header(self) -> str | None:
        """Return the line at the head of each page of a letter that is not to be sent."""
        return line_not_to_send(self.language) if self.not_to_send else None

    @property
    def lines(self) -> tuple[str, ...]:
        """Return every line of text of the letter from top to bottom, the header left out."""
        ends = (self.date_line, self.salutation)
        above = tuple(line for line in ends if line is not None)
        below = () if self.signature is None else (self.signature,)
        body = tuple(line for paragraph in self.paragraphs for line in paragraph.split("\n"))
        return above + body + below

    @property
    def as_read(self) -> str:
        """Return the whole page as text, as it is read out: one block for each paragraph."""
        above = (self.header, self.date_line, self.salutation)
        blocks = (*above, *self.paragraphs, self.signature)
        return "\n\n".join(block for block in blocks if block is not None)


def line_not_to_send(language: str) -> str:
    """Return what stands at the head of what is not to be sent. language: two or three letters."""
    return NOT_TO_SEND.get(language, NOT_TO_SEND["en"])


def page_of(text: LetterText, look: LetterLook, *, not_to_send: bool = False) -> LetterPage:
    """Return the page of `text` in `look`.

    Salutation, date and signature are left out where the text has its own.
    not_to_send: print the line that says so at the head of each page.
    """
    has = already_in(text.parts, text.salutation, text.date_line, text.signature)
    language, region = language_and_region(text.language)

    def marked(words: str) -> str:
        return with_marks(words, language, region) if look.typographic_quotes else words

    return LetterPage(
        paragraphs=tuple(marked(each) for part in text.parts for each in paragraphs(part)),
        salutation=None if has.salutation else marked(one_line(text.salutation)) or None,
        date_line=None if has.date else marked(one_line(text.date_line)) or None,
        signature=None if has.signature else marked(one_line(text.signature)) or None,
        sign_by_hand=look.sign_by_hand,
        paper=look.paper,
        typeface=look.typeface,
        size_pt=look.size_pt,
        margins=look.margins,
        language=language,
        region=region,
        not_to_send=not_to_send,
    )


def language_and_region(tag: str) -> tuple[str, str | None]:
    """Return ("en", "GB") for "en-GB", ("de", None) for "de"; "en" for what is no tag."""
    found = LANGUAGE_TAG.fullmatch(tag)
    if found is None:
        return "en", None
    return found[1].lower(), found[2].upper() if found[2] else None
