"""What Today reads, from a real workbook file and without a screen."""

from __future__ import annotations

from datetime import timedelta

from reconcile_gui.apology import store as apology_store
from reconcile_gui.apology.records import Kind
from reconcile_gui.boundaries import store as boundaries_store
from reconcile_gui.boundaries.records import Status, Whose
from reconcile_gui.care import store as care_store
from reconcile_gui.care.people import People
from reconcile_gui.reflection import store as reflection_store
from reconcile_gui.reflection.question_files import load_questions
from reconcile_gui.reflection.questions import NIGHT_QUESTION
from reconcile_gui.resources import resource
from reconcile_gui.today import store
from reconcile_gui.today.today import Facts, Stage
from reconcile_gui.trust import store as trust_store
from reconcile_gui.trust.records import Size, Terms, ToWhom
from reconcile_gui.workbook.book import Workbook
from tests.workbooks import StandingClock

BANK = load_questions(resource("questions", "en"))


def read(book: Workbook, clock: StandingClock, *, wants_question: bool = True) -> Facts:
    """Return what Today reads now."""
    query = store.facts(BANK, clock.today(), clock.now(), wants_question=wants_question)
    return book.read(query)


def test_an_empty_workbook_has_a_question_and_nothing_else(
    book: Workbook, clock: StandingClock
) -> None:
    """Today is never an empty page."""
    found = read(book, clock)

    assert found.question is not None
    assert found.question.left_on is None
    assert (found.due, found.coming, found.letter) == ((), (), None)
    assert not found.has_night_words


def test_the_question_is_asked_with_the_name(book: Workbook, clock: StandingClock) -> None:
    """And with the set it comes from, and the day it was left."""
    book.write(care_store.name_people(People("Sam", "Alex")))
    book.write(reflection_store.stop_at("A5"))
    clock.pass_by(days=1)

    question = read(book, clock).question

    assert question is not None
    assert question.text.startswith("How did Alex find out")
    assert question.set_name == "What happened"
    assert question.left_on == clock.today() - timedelta(days=1)


def test_no_question_is_read_once_none_is_wanted(book: Workbook, clock: StandingClock) -> None:
    """Not today means none today."""
    assert read(book, clock, wants_question=False).question is None


def test_promises_come_as_due_and_as_coming(book: Workbook, clock: StandingClock) -> None:
    """The oldest first, and the nearest first."""
    today = clock.today()
    for number, days in enumerate((0, -3, 5, 2)):
        due_on = today + timedelta(days=days)
        terms = Terms(f"{days}", ToWhom.SELF, "", Size.SMALL, today, due_on)
        book.write(trust_store.save_promise(f"{number:08d}-1111-4111-8111-111111111111", terms))

    found = read(book, clock)

    assert [one.line.promise.body for one in found.due] == ["-3", "0"]
    assert [one.promise.body for one in found.coming] == ["2", "5"]


def test_the_letter_is_the_one_changed_last(book: Workbook, clock: StandingClock) -> None:
    """Not the one begun last."""
    first = book.write(apology_store.create_letter(language="en", title="First")).value
    clock.pass_by(seconds=60)
    book.write(apology_store.create_letter(language="en", title="Second"))
    clock.pass_by(seconds=60)
    book.write(apology_store.save_part(first, "what", "I hid a debt."))

    letter = read(book, clock).letter

    assert letter is not None
    assert letter.title == "First"


def test_a_letter_that_was_given_is_none_to_keep(book: Workbook, clock: StandingClock) -> None:
    """Even where it is the one changed last; a goodbye is to keep by its kind."""
    for title, kind in (("Goodbye", Kind.LETTING_GO), ("Begun", Kind.APOLOGY)):
        book.write(apology_store.create_letter(language="en", title=title, kind=kind))
        clock.pass_by(seconds=60)
    given = book.write(apology_store.create_letter(language="en", title="Given")).value
    book.write(apology_store.log_giving(given, clock.today(), ""))

    found = read(book, clock)

    assert [
        letter.title if letter else ""
        for letter in (found.letter, found.kept_letter, found.not_given)
    ] == ["Given", "Goodbye", "Begun"]


def test_the_writer_may_keep_any_letter(book: Workbook, clock: StandingClock) -> None:
    """Begun as one to keep, whatever it is for."""
    book.write(apology_store.create_letter(language="en", title="Mine", for_myself=True))

    kept = read(book, clock).kept_letter

    assert kept is not None
    assert kept.title == "Mine"


def test_words_about_a_bad_night_are_noticed_not_read(book: Workbook, clock: StandingClock) -> None:
    """The row says that they are there; what they say stays in their place."""
    book.write(reflection_store.save_answer(NIGHT_QUESTION, "Who?", "en", "Jo."))

    assert read(book, clock).has_night_words


def test_boundaries_come_again_on_their_day_and_not_once_ended(
    book: Workbook, clock: StandingClock
) -> None:
    """The one that has waited longest first."""
    today = clock.today()
    for words, days, status in (
        ("Today", 0, Status.AGREED),
        ("Tomorrow", 1, Status.AGREED),
        ("Last week", -7, Status.NOT_SPOKEN_ABOUT),
        ("Ended", -8, Status.ENDED),
        ("Binned", -9, Status.AGREED),
    ):
        key = book.write(boundaries_store.add_boundary(Whose.MINE, status)).value
        book.write(boundaries_store.save_text(key, "body", words))
        book.write(boundaries_store.set_date(key, "look_again_on", today + timedelta(days=days)))
    book.write(boundaries_store.bin_boundary(key))

    assert [one.body for one in read(book, clock).again] == ["Last week", "Today"]


def test_the_step_of_the_path_is_kept_and_taken_back(book: Workbook, clock: StandingClock) -> None:
    """Moved by hand, and back by Undo."""
    step = book.write(store.move_to(Stage.REPAIR))
    assert read(book, clock).circumstances.stage == "repair"
    book.write(step.inverse)

    assert read(book, clock).circumstances.stage == ""
