"""Whatever is wrong with a file of texts, the program starts, and says which entry it left out."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reconcile_gui.boundaries.starters import load_starters
from reconcile_gui.care.help_entries import load_help
from reconcile_gui.care.pages import load_pages
from reconcile_gui.care.status_words import load_status_texts
from reconcile_gui.coach.ruleset import load_ruleset
from reconcile_gui.reflection.guides.files import load_guides
from reconcile_gui.reflection.question_files import SOURCES_FILE, load_questions
from reconcile_gui.shell.help_words import help_pages
from reconcile_gui.text.checked import FileProblem
from tests.project import CHECKOUT

EXAMPLES = max(12, 4 * int(os.environ.get("ROUNDS", "3")))
TEXTS = CHECKOUT / "resources"


class Loaded(Protocol):
    """What every reader of files gives back."""

    @property
    def problems(self) -> tuple[FileProblem, ...]:
        """What was left out, and why."""


def guides(folder: Path) -> Loaded:
    """Read guides, with the sources of the questions."""
    return load_guides(folder, TEXTS / "questions" / "en" / SOURCES_FILE)


READERS: dict[str, tuple[str, Callable[[Path], Loaded]]] = {
    "questions": ("questions/en", load_questions),
    "guides": ("guides/en", guides),
    "pages of care": ("care/en", load_pages),
    "status": ("care/en", load_status_texts),
    "help": ("care/en", load_help),
    "starters": ("boundaries/en", load_starters),
    "help pages": ("help", help_pages),
    "rules": ("coach/en", load_ruleset),
    "rules of care": ("coach/en", lambda folder: load_ruleset(folder, care_only=True)),
}
# What somebody who edits a file may leave behind an equals sign.
VALUES = st.sampled_from(
    [
        *('""', '" "', '"x"', "1", "-1", "1.5", "nan", "true", "[]", "{}", "[1]", "[[]]", '[""]'),
        *('["a", 1]', "[{}]", "{a = 1}", "2026-11-20", "2026-11-20T10:00:00", '"{other}"', "'('"),
        *("'(?P<a>'", "'[['", '"[[a]] [[b"', "'(a+)+$'", '"\\u0000"', '"' + "x" * 3000 + '"'),
        *("'''", '"', "= =", "", "A1", '"A1"', '"../../secret"', '"😀"', "0x10", "07:32:00"),
    ]
)


@st.composite
def broken(draw: st.DrawFn, whole: str) -> bytes:
    """Return a file as it may be after an accident with an editor or a disk."""
    lines = whole.split("\n")
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.integers(0, len(lines) - 1))
        how = draw(st.sampled_from(["value", "value", "value", "gone", "twice", "moved", "words"]))
        if how == "value" and " = " in lines[at]:
            lines[at] = f"{lines[at].split(' = ')[0]} = {draw(VALUES)}"
        elif how == "gone":
            lines[at] = ""
        elif how == "twice":
            lines.insert(at, lines[at])
        elif how == "moved":
            lines.insert(draw(st.integers(0, len(lines) - 1)), lines[at])
        else:
            lines[at] = draw(st.text(max_size=20)) + lines[at]
    content = "\n".join(lines).encode("utf-8", "surrogatepass")
    cut = draw(st.sampled_from([None, None, None, len(content) // 2, 1, 0]))
    return content[:cut]


@pytest.fixture(scope="module", params=READERS)
def area(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, Callable[[Path], Loaded], list[Path]]:
    """Return a copy of an area's files, what reads it, and the files that it reads."""
    place, read = READERS[request.param]
    folder = tmp_path_factory.mktemp("texts") / "en"
    shutil.copytree(TEXTS / place, folder)
    if "rules" in request.param:
        # Enough to break; all of them take long to read again and again.
        kept = sorted((folder / "rules").rglob("*.toml"))[::12]
        for path in (folder / "rules").rglob("*.toml"):
            if path not in kept:
                path.unlink()
    return folder, read, sorted([*folder.rglob("*.toml"), *folder.rglob("en/*.md")])


@settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data())
def test_a_broken_file_takes_no_other_with_it(
    area: tuple[Path, Callable[[Path], Loaded], list[Path]], data: st.DataObject
) -> None:
    """Each entry that cannot be used is named, in one line, and everything else is there."""
    folder, read, files = area
    path = data.draw(st.sampled_from(files))
    whole = path.read_bytes()
    try:
        path.write_bytes(data.draw(broken(whole.decode("utf-8"))))
        loaded = read(folder)
    finally:
        path.write_bytes(whole)

    for problem in loaded.problems:
        assert problem.file
        assert "\n" not in problem.file + problem.entry
        assert problem.said
