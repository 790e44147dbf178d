"""What is not there in a person's language is there in English, text by text."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from reconcile_gui.boundaries.starters import load_starters
from reconcile_gui.care.help_entries import Heading, HelpWord, load_help
from reconcile_gui.care.pages import PageId, load_pages
from reconcile_gui.care.status_words import Sentence, load_status_texts
from reconcile_gui.reflection.guides.files import load_guides
from reconcile_gui.reflection.guides.guide import GuideShelf
from reconcile_gui.reflection.own_language import guides_in, questions_in
from reconcile_gui.reflection.question_files import load_questions, shipped_questions
from reconcile_gui.resources import resource, with_english

ENGLISH = resource("questions", "en")
GERMAN_SET = """
id = "A"
name = "Was geschehen ist"
intro = "Beginne mit dem Einfachen."

[[question]]
id = "A5"
title = "Wie es herauskam"
text = "Wie hat {partner} davon erfahren?"
why = "Auch das tut weh."
sources = ["article-trust"]
feeds = []
heavy = true
"""


def folders(place: Path, name: str, german: str, english: str) -> Path:
    """Write one file in German and in English; return the German folder."""
    for language, text in (("de", german), ("en", english)):
        (place / language).mkdir()
        (place / language / name).write_text(text, encoding="utf-8")
    return place / "de"


@pytest.mark.parametrize(
    ("there", "looked_in"),
    [(["de", "en"], ["de", "en"]), (["en"], ["en"]), (["de"], ["de"]), ([], ["de"])],
)
def test_the_own_language_comes_first_then_english(
    tmp_path: Path, there: list[str], looked_in: list[str]
) -> None:
    """A folder that is not there must not be named as one that is broken."""
    for each in there:
        (tmp_path / each).mkdir()

    assert [each.name for each in with_english(tmp_path / "de")] == looked_in
    assert [each.name for each in with_english(tmp_path / "en")] == ["en"]


def test_a_question_is_in_its_own_language_or_in_english(tmp_path: Path) -> None:
    """An answer keeps the language of the question as it was shown, question by question."""
    (tmp_path / "de").mkdir()
    (tmp_path / "de" / "a.toml").write_text(GERMAN_SET, encoding="utf-8")
    english = load_questions(ENGLISH)
    (tmp_path / "de" / "sources.toml").write_bytes((ENGLISH / "sources.toml").read_bytes())
    german = load_questions(tmp_path / "de")
    bank = questions_in(german, english)

    assert [str(each) for each in bank.problems] == []
    assert [each.id for each in bank.questions] == [each.id for each in english.questions]
    assert [each.name for each in bank.sets[:2]] == ["Was geschehen ist", "Why I did it"]
    assert {each.id: each.language for each in bank.questions if each.language != "en"} == {
        "A5": "de"
    }


def test_what_a_question_is_kept_from_is_said_once_in_english(tmp_path: Path) -> None:
    """A slip in a translation must not put a heavy question forward, or take its care away."""
    (tmp_path / "de").mkdir()
    (tmp_path / "de" / "a.toml").write_text(GERMAN_SET, encoding="utf-8")
    (tmp_path / "de" / "sources.toml").write_bytes((ENGLISH / "sources.toml").read_bytes())
    english = load_questions(ENGLISH)
    ours = questions_in(load_questions(tmp_path / "de"), english).question("A5")
    theirs = english.question("A5")

    assert ours is not None
    assert theirs is not None
    assert ours.text == "Wie hat {partner} davon erfahren?"
    assert theirs == replace(
        ours, title=theirs.title, text=theirs.text, why=theirs.why, language="en"
    )


def test_a_language_without_a_folder_is_english() -> None:
    """The program opens in a language of which only the interface is there."""
    bank = shipped_questions(resource("questions", "xx"))

    assert bank == load_questions(ENGLISH)


def test_a_guide_built_otherwise_stays_english_and_is_named() -> None:
    """Its fields are columns of the workbook: an answer would be kept in another place."""
    english = load_guides(resource("guides", "en"), ENGLISH / "sources.toml")
    first, second = english.guides[:2]
    german = GuideShelf(
        "de",
        (
            replace(first, title="Plan für den Abstand"),
            replace(second, title="Vor einem Gespräch", fields=second.fields[1:]),
        ),
    )
    shelf = guides_in(german, english)

    assert shelf.guides == (german.guides[0], *english.guides[1:])
    assert [str(each) for each in shelf.problems] == [
        f"de, {second.id}: is not built as the English guide, which stands in its place"
    ]


def test_pages_and_sentences_of_care_fall_back_one_by_one(tmp_path: Path) -> None:
    """Safety words in English are better than none."""
    english = resource("care", "en")
    page = 'format = 1\n[[page]]\nid = "law"\ntitle = "Recht"\n[[page.block]]\ntext = "Frag."\n'
    sentence = 'format = 1\n[sentence]\nopen = "Du und {partner} seid in Kontakt."\n'
    folder = folders(tmp_path, "pages.toml", page, (english / "pages.toml").read_text("utf-8"))
    for each, text in (("de", sentence), ("en", (english / "status.toml").read_text("utf-8"))):
        (tmp_path / each / "status.toml").write_text(text, encoding="utf-8")
    pages, sentences = load_pages(folder), load_status_texts(folder)

    assert pages.problems == ()
    assert pages.pages[PageId.LAW].title == "Recht"
    assert pages.pages[PageId.HELP] == load_pages(english).pages[PageId.HELP]
    assert sentences.sentences[Sentence.OPEN] == "Du und {partner} seid in Kontakt."
    assert sentences.sentences[Sentence.ORDER].startswith("An order")


def test_no_number_is_lost_by_a_language(tmp_path: Path) -> None:
    """Who reads German may be anywhere; "another country" stays the last."""
    german = """
format = 1
[heading]
danger = "Jetzt in Gefahr"
[words]
elsewhere = "Wähle oben dein Land."
[[country]]
id = "au"
name = "Australien"
[[country.entry]]
headings = ["danger"]
name = "Notruf"
number = "000"
checked_on = 2026-11-20
source = "health.vic.gov.au"
read = true
"""
    english = resource("care", "en")
    whole = load_help(english)
    text = (english / "help.toml").read_text("utf-8")
    book = load_help(folders(tmp_path, "help.toml", german, text))

    assert {each.id for each in book.countries} == {each.id for each in whole.countries}
    assert book.countries[-1].id == "other"
    assert book.country("au").name == "Australien"
    assert book.country("uk") == whole.country("uk")
    assert (book.title(Heading.DANGER), book.title(Heading.MEN)) == ("Jetzt in Gefahr", "For men")
    assert book.word(HelpWord.ELSEWHERE) == "Wähle oben dein Land."


def test_starters_keep_their_order_and_fall_back_one_by_one(tmp_path: Path) -> None:
    """A menu in two languages is read more easily than a shorter one."""
    english = resource("boundaries", "en")
    german = 'format = 1\n[[starter]]\nid = "names"\nwhose = "mine"\nwords = "Ich gehe um ___."\n'
    text = (english / "starters.toml").read_text("utf-8")
    starters = load_starters(folders(tmp_path, "starters.toml", german, text))
    whole = load_starters(english)

    assert [each.id for each in starters.all] == [each.id for each in whole.all]
    assert [each.words for each in starters.all if each not in whole.all] == ["Ich gehe um ___."]
