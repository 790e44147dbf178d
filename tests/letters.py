"""A letter to test with, and the system's own tools to read a PDF back with."""

from __future__ import annotations

import html
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

from reconcile_gui.letter.look import LetterLook
from reconcile_gui.letter.page import LetterPage, LetterText, page_of
from reconcile_gui.letter.typeset import typeset

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
FONTS, TEMPLATES = RESOURCES / "fonts", RESOURCES / "letter"

PARTS = (
    "For almost a year I hid a debt from you. I borrowed £4,800 on two cards, and three times, "
    "when you asked me how our savings were, I told you they were fine. The third time was the "
    "evening you came back from seeing the flat. I looked at you and said it again. You found "
    "the truth in a letter on the kitchen table, and not from me.",
    "You made plans on numbers that were not true. You gave up a studio you loved. Before you "
    "left you told me that the worst part was not the money: it was going back through the year "
    "and no longer knowing which memories you could keep. I think there is more that I cannot "
    "see, and I do not want to guess at it for you.",
    "I did this. You asked clear questions and I answered them with lies. Nothing you said or "
    "did led to it, and there was no day on which I could not have told you.",
    "I am sorry. I let you carry the planning of our life while I knew that it could not hold, "
    "and I made you doubt your own judgement, which was good.",
    "I have tried to understand why, because I do not want to do it again. I was ashamed, and "
    "for most of my life I have met shame by hiding. That is where the habit comes from. It does "
    "not make it smaller, and you should not have been the one to pay for it.",
    "The adviser now has every account I hold, and the debt is on a plan that ends in October "
    "next year. You can see any statement, at any time, without telling me why. I see a "
    "counsellor on Tuesdays. When I am tempted to hide a number, I will say so the same day, "
    "even if I say it badly.",
    "You may need more time, or answers, or your share of the deposit before anything else. You "
    "may need nothing from me at all. If I have left something out or got it wrong, I would like "
    "to hear it, if you ever want to tell me.",
    "You do not have to reply to this letter, and you do not have to forgive me. Whatever you "
    "decide about us, I will keep to it.",
)
LETTER = LetterText(PARTS, "Dear Alex,", "Saturday, 25 April", "Sam", "en-GB")

WORD = re.compile(r'<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)</word>')


@dataclass(frozen=True, slots=True)
class Word:
    """A word on paper; its box in points from the upper left corner of the page."""

    left: float
    top: float
    right: float
    bottom: float
    text: str


def pdf_of(text: LetterText, look: LetterLook | None = None, *, not_to_send: bool = False) -> bytes:
    """Return the PDF of `text`."""
    return pdf_of_page(page_of(text, look or LetterLook(), not_to_send=not_to_send))


def pdf_of_page(page: LetterPage) -> bytes:
    """Return the PDF of `page`."""
    return typeset(page, FONTS, TEMPLATES)


def read_text(pdf: bytes) -> str:
    """Return the text layer, as anyone's PDF reader copies it."""
    return _tool(["pdftotext", "-enc", "UTF-8", "-", "-"], pdf)


def read_pages(pdf: bytes) -> list[list[Word]]:
    """Return the words of each page with their places."""
    pages = _tool(["pdftotext", "-bbox", "-enc", "UTF-8", "-", "-"], pdf).split("<page ")[1:]
    return [
        [
            Word(float(left), float(top), float(right), float(bottom), html.unescape(text))
            for left, top, right, bottom, text in WORD.findall(page)
        ]
        for page in pages
    ]


def read_facts(pdf: bytes) -> dict[str, str]:
    """Return what pdfinfo says of the file, by its own names."""
    lines = _tool(["pdfinfo", "-"], pdf).splitlines()
    return {key: value.strip() for key, _, value in (line.partition(":") for line in lines)}


def read_fonts(pdf: bytes) -> list[list[str]]:
    """Return pdffonts' rows: name, type, encoding, embedded, subset, in Unicode."""
    return [line.split() for line in _tool(["pdffonts", "-"], pdf).splitlines()[2:]]


def _tool(command: list[str], given: bytes) -> str:
    return subprocess.run(command, input=given, capture_output=True, check=True).stdout.decode()
