"""What cannot be used of the texts that come with the program, for whoever edits them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile_gui.boundaries.starters import load_starters
from reconcile_gui.care.help_entries import load_help
from reconcile_gui.care.pages import load_pages
from reconcile_gui.care.status_words import load_status_texts
from reconcile_gui.reflection.guides.files import shipped_guides
from reconcile_gui.reflection.question_files import SOURCES_FILE, shipped_questions
from reconcile_gui.resources import ENGLISH

if TYPE_CHECKING:
    from pathlib import Path

    from reconcile_gui.handbook.book import Book
    from reconcile_gui.shell.coach_rules import CoachRules


def broken_texts(
    questions: Path, guides: Path, care: Path, boundaries: Path, rules: CoachRules, pages: Book
) -> list[str]:
    """Return one line for each thing that is left out: file, id, field, what is wrong.

    questions, guides, care, boundaries: folders of one language. pages: of help.
    The rest of every file works.
    """
    loaded = (
        shipped_questions(questions),
        shipped_guides(guides, questions.with_name(ENGLISH) / SOURCES_FILE),
        load_pages(care),
        load_status_texts(care),
        load_help(care),
        load_starters(boundaries),
        rules.all(),
        rules.wording(),
        rules.openness(),
        pages,
    )
    return list(dict.fromkeys(str(problem) for one in loaded for problem in one.problems))
