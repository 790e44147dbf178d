"""What Apologise reads from a workbook and writes to it."""

from reconcile_gui.apology.store.after_giving import note_asked_after, rests_until, to_ask_after
from reconcile_gui.apology.store.coach import answer_note, coach_answers, set_level, show_again
from reconcile_gui.apology.store.giving import bin_giving, given, given_words, log_giving
from reconcile_gui.apology.store.letters import (
    TextField,
    add_to_part,
    bin_letter,
    create_letter,
    move_part,
    save_date,
    save_part,
    save_text,
    set_language,
    start_from,
    unbin_letter,
)
from reconcile_gui.apology.store.promised import promised_from
from reconcile_gui.apology.store.readiness import (
    checks_of,
    keep_check,
    known_before_giving,
    ready_since,
    written_parts,
)
from reconcile_gui.apology.store.reading import is_to_keep, letter, letters
from reconcile_gui.apology.store.resting import let_rest, rest_of
from reconcile_gui.apology.store.sources import came_from
from reconcile_gui.apology.store.statements import (
    Blanks,
    save_statement,
    statement_draft,
    use_statement,
)
from reconcile_gui.apology.store.turning import (
    merge_parts,
    say_part,
    split_part,
    write_in_parts,
    write_on_one_page,
)
from reconcile_gui.apology.store.versions import (
    bin_version,
    bring_back,
    bring_back_passage,
    keep_version,
    keep_versions,
    versions_of,
)

__all__ = [
    "Blanks",
    "TextField",
    "add_to_part",
    "answer_note",
    "bin_giving",
    "bin_letter",
    "bin_version",
    "bring_back",
    "bring_back_passage",
    "came_from",
    "checks_of",
    "coach_answers",
    "create_letter",
    "given",
    "given_words",
    "is_to_keep",
    "keep_check",
    "keep_version",
    "keep_versions",
    "known_before_giving",
    "let_rest",
    "letter",
    "letters",
    "log_giving",
    "merge_parts",
    "move_part",
    "note_asked_after",
    "promised_from",
    "ready_since",
    "rest_of",
    "rests_until",
    "save_date",
    "save_part",
    "save_statement",
    "save_text",
    "say_part",
    "set_language",
    "set_level",
    "show_again",
    "split_part",
    "start_from",
    "statement_draft",
    "to_ask_after",
    "unbin_letter",
    "use_statement",
    "versions_of",
    "write_in_parts",
    "write_on_one_page",
    "written_parts",
]
