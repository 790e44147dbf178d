"""The command line: a few commands, and every mistake told in one sentence."""

from __future__ import annotations

import io
import shutil
import subprocess
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from reconcile_gui import cli, settings
from reconcile_gui.apology import store
from reconcile_gui.care.contact import Status, new_entry
from reconcile_gui.care.people import People
from reconcile_gui.care.store import name_people, record_status
from reconcile_gui.letter.look import LetterLook
from reconcile_gui.paths import Folders
from reconcile_gui.qtkit.dates import letter_day
from tests.workbooks import SENTINEL, StandingClock, holds, make_book, open_book

PASSPHRASE = "né “o'hara” $HOME 🌙"  # noqa: S105 - for files of this test alone
SORRY = "I am sorry. I hid a debt from you."


@pytest.fixture(scope="module")
def originals(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Return two workbooks to copy: a key takes its time to make."""
    folder = tmp_path_factory.mktemp("originals")
    return {
        "plain": filled(folder / "plain", None),
        "encrypted": filled(folder / "encrypted", PASSPHRASE),
    }


@pytest.fixture
def plain(tmp_path: Path, originals: dict[str, Path]) -> Path:
    """Return a workbook with two letters."""
    return Path(shutil.copy(originals["plain"], tmp_path / "book.reconcile"))


@pytest.fixture
def encrypted(tmp_path: Path, originals: dict[str, Path]) -> Path:
    """Return a workbook with two letters and a passphrase."""
    return Path(shutil.copy(originals["encrypted"], tmp_path / "locked.reconcile"))


@pytest.fixture
def key_file(tmp_path: Path) -> Path:
    """Return a file whose first line is the passphrase."""
    path = tmp_path / "key"
    path.write_text(PASSPHRASE + "\nnot this line\n", "utf-8")
    return path


def filled(path: Path, passphrase: str | None) -> Path:
    """Make a workbook with two letters; the second has a title and words."""
    book = make_book(path, passphrase)
    book.write(store.create_letter(language="en-GB"))
    second = book.write(
        store.create_letter(language="en-GB", title="About the debt", salutation="Dear Alex,")
    ).value
    book.write(store.save_part(second, "sorry", SORRY))
    book.write(store.save_text(second, "look", LetterLook().to_json()))  # as the preview does
    book.close()
    return path


def number_of_written(path: Path, capsys: pytest.CaptureFixture[str], *more: str) -> str:
    """Return the number under which the letter with words is listed."""
    assert cli.main(["letters", str(path), *more]) == 0
    lines = capsys.readouterr().out.splitlines()
    return next(line.split("\t")[0] for line in lines if "About the debt" in line)


# Well -------------------------------------------------------------------------------------


def test_letters_are_listed_by_number_with_the_day_and_hour(
    plain: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The number is what export takes; no title ever stands in an argument."""
    assert cli.main(["letters", str(plain)]) == 0

    lines = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    assert [line[0] for line in lines] == ["1", "2"]
    assert {line[1] for line in lines} == {"2026-03-03 12:00"}
    assert [line[2:] for line in lines if len(line) > 2] == [["About the debt"]]


def test_a_workbook_without_letters_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Silence would look like a failure."""
    make_book(tmp_path / "empty.reconcile").close()

    assert cli.main(["letters", str(tmp_path / "empty.reconcile")]) == 0
    assert capsys.readouterr().out == "No letter yet.\n"


def test_a_title_can_neither_end_the_line_nor_steer_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Titles are a person's own text, and may have been pasted from anywhere."""
    path = tmp_path / "book.reconcile"
    book = make_book(path)
    book.write(store.create_letter(language="en", title="one\ntwo\tthree\x1b[2J\u202efour"))
    book.close()

    assert cli.main(["letters", str(path)]) == 0

    assert capsys.readouterr().out.splitlines() == ["1\t2026-03-03 12:00\tone two three [2J four"]


@pytest.mark.parametrize("ending", ["txt", "md"])
def test_a_letter_is_exported_in_the_kind_its_ending_names(
    ending: str, plain: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It holds the letter, and nothing else of the workbook."""
    to = tmp_path / f"letter.{ending}"
    number = number_of_written(plain, capsys)

    assert cli.main(["export", str(plain), "--letter", number, "--to", str(to)]) == 0

    assert to.read_text("utf-8") == f"Dear Alex,\n\n{SORRY}\n"
    assert to.stat().st_mode & 0o777 == 0o600
    assert capsys.readouterr().out == ""


def test_a_letter_is_exported_as_pdf(
    plain: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The same pages as in the window."""
    to = tmp_path / "Letter.PDF"
    number = number_of_written(plain, capsys)

    assert cli.main(["export", str(plain), "--letter", number, "--to", str(to)]) == 0

    assert to.read_bytes().startswith(b"%PDF-")
    words = subprocess.run(
        ["pdftotext", str(to), "-"], capture_output=True, text=True, check=True
    ).stdout
    assert SORRY in " ".join(words.split())


def test_a_letter_never_previewed_is_exported_as_the_preview_would_show_it(
    plain: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The day, both names, and the paper of the country."""
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    book = open_book(plain)
    book.write(name_people(People("Sam", "Alex")))
    made = book.write(store.create_letter(language="de")).value
    book.write(store.save_part(made, "sorry", "Ja."))
    number = 1 + [each.id for each in book.read(store.letters())].index(made)
    book.close()
    given = ["export", str(plain), "--letter", str(number), "--to"]
    days = [letter_day(date.today(), "de")]

    assert cli.main([*given, str(tmp_path / "letter.txt")]) == 0
    assert cli.main([*given, str(tmp_path / "letter.pdf")]) == 0

    days.append(letter_day(date.today(), "de"))  # it may have become midnight
    written = (tmp_path / "letter.txt").read_text("utf-8")
    assert written in [f"{day}\n\nHallo Alex,\n\nJa.\n\nSam\n" for day in days]
    told = subprocess.run(
        ["pdfinfo", str(tmp_path / "letter.pdf")], capture_output=True, text=True, check=True
    ).stdout
    assert "612 x 792 pts" in told


def test_what_no_font_can_draw_is_named_and_the_pdf_is_written(
    plain: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As the window names it: whoever gives the letter should know of the boxes."""
    book = open_book(plain)
    written = next(each for each in book.read(store.letters()) if each.title)
    book.write(store.save_part(written.id, "close", "Good night 🌙, 愛."))
    book.close()
    to = tmp_path / "letter.pdf"
    number = number_of_written(plain, capsys)

    assert cli.main(["export", str(plain), "--letter", number, "--to", str(to)]) == 0

    told = capsys.readouterr()
    assert to.read_bytes().startswith(b"%PDF-")
    assert told.out == ""
    assert "🌙 U+1F319 CRESCENT MOON; 愛 U+611B" in told.err
    assert told.err.count("\n") == 1


def test_where_no_contact_is_wanted_an_export_says_so(
    plain: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Friction, not a lock: the letter is still the writer's own."""
    clock = StandingClock()
    book = open_book(plain)
    book.write(record_status(new_entry(Status.NONE, [], clock.now())))
    book.close()
    to = tmp_path / "letter.txt"
    number = number_of_written(plain, capsys)

    assert cli.main(["export", str(plain), "--letter", number, "--to", str(to)]) == 0

    assert to.read_text("utf-8").startswith("For myself: not to be sent\n")


def test_a_letter_to_keep_says_so_in_an_export(
    plain: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It was begun as one that is not given, whatever was said about contact."""
    book = open_book(plain)
    kept = book.write(store.create_letter(language="en", for_myself=True)).value
    book.write(store.save_part(kept, "sorry", "I am sorry."))
    numbers = [one.id for one in book.read(store.letters())]
    book.close()
    to = tmp_path / "letter.txt"
    number = str(numbers.index(kept) + 1)

    assert cli.main(["export", str(plain), "--letter", number, "--to", str(to)]) == 0

    assert to.read_text("utf-8").startswith("For myself: not to be sent\n")


def test_an_encrypted_workbook_opens_with_the_first_line_of_a_file(
    encrypted: Path, key_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A passphrase is never an argument: every program could read it there."""
    given = ("--passphrase-file", str(key_file))
    to = tmp_path / "letter.txt"
    number = number_of_written(encrypted, capsys, *given)

    assert cli.main(["export", str(encrypted), "--letter", number, "--to", str(to), *given]) == 0
    assert cli.main(["check", str(encrypted), *given]) == 0

    assert SORRY in to.read_text("utf-8")
    assert "with a passphrase" in capsys.readouterr().out


def test_a_passphrase_file_with_windows_line_ends_opens_it_too(
    encrypted: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whoever wrote the file did not see its line ends, nor its byte order mark."""
    key = tmp_path / "key.txt"
    key.write_bytes(b"\xef\xbb\xbf" + PASSPHRASE.encode() + b"\r\n")

    assert cli.main(["letters", str(encrypted), "--passphrase-file", str(key)]) == 0
    assert "About the debt" in capsys.readouterr().out


def test_check_tells_version_and_counts_without_a_word_of_the_person(
    plain: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Somebody may paste it into a message that asks for help."""
    assert cli.main(["check", str(plain)]) == 0

    said = capsys.readouterr().out
    assert said.startswith("The workbook is whole.\n")
    assert "letter: 2" in said
    assert "debt" not in said


def test_reading_changes_no_byte(
    plain: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Not even a time: a backup program would copy it again."""
    before = plain.read_bytes(), plain.stat().st_mtime_ns
    beside = set(tmp_path.iterdir())
    to = tmp_path / "letter.txt"

    cli.main(["letters", str(plain)])
    cli.main(["export", str(plain), "--letter", "1", "--to", str(to)])
    cli.main(["check", str(plain)])

    assert (plain.read_bytes(), plain.stat().st_mtime_ns) == before
    assert set(tmp_path.iterdir()) == beside | {to}
    capsys.readouterr()


# Wrong -------------------------------------------------------------------------------------


def test_a_damaged_workbook_that_was_encrypted_here_is_called_damaged(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing in the file says so any more; the program remembers the very file."""
    path = tmp_path / "book.reconcile"
    path.write_bytes(bytes(70_000))
    known = settings.KnownWorkbook(is_encrypted=True, origin="0" * 16, inode=path.stat().st_ino)
    folders = Folders.default()
    folders.make()
    settings.save(folders.settings, settings.Settings().with_workbook(path, known))

    assert cli.main(["check", str(path)]) == 1
    assert "damaged" in capsys.readouterr().out
    known = replace(known, inode=known.inode + 1)
    settings.save(folders.settings, settings.Settings().with_workbook(path, known))
    assert cli.main(["check", str(path)]) == 2
    assert "not a Reconcile workbook" in capsys.readouterr().err
    folders.settings.unlink()


def test_a_damaged_workbook_fails_the_check(
    plain: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """1 and a sentence: something is wrong, and it is not the command."""
    content = plain.read_bytes()
    plain.write_bytes(content[: len(content) // 2 // 4096 * 4096 + 100])

    assert cli.main(["check", str(plain)]) == 1
    assert "damaged" in capsys.readouterr().out


def test_pages_of_rubbish_fail_the_check(plain: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A disk may give back something else than was written."""
    content = bytearray(plain.read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + 3 * 4096] = b"\xa5" * (3 * 4096)
    plain.write_bytes(content)

    assert cli.main(["check", str(plain)]) == 1
    assert "damaged" in capsys.readouterr().out


def test_a_wrong_passphrase_is_not_told_as_damage(
    encrypted: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A script that counts damaged files must not count a mistyped line."""
    key = tmp_path / "wrong"
    key.write_text("another\n", "utf-8")

    assert cli.main(["check", str(encrypted), "--passphrase-file", str(key)]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("That did not open it.")


def test_everything_goes_out_and_comes_in_as_a_new_workbook(
    encrypted: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Equal when it is written out again, and under a passphrase of its own."""
    key = tmp_path / "key"
    key.write_text(PASSPHRASE + "\n", "utf-8")
    given = ["--passphrase-file", str(key)]
    out, made, again = (str(tmp_path / name) for name in ("a.json", "new.reconcile", "b.json"))

    assert cli.main(["export", str(encrypted), "--everything", "--to", out, *given]) == 0
    assert cli.main(["import", out, made, *given]) == 0
    assert cli.main(["export", made, "--everything", "--to", again, *given]) == 0

    assert Path(out).read_bytes() == Path(again).read_bytes()
    assert SORRY in Path(out).read_text("utf-8")
    assert not holds(Path(made), SORRY)
    assert capsys.readouterr() == ("", "")


def test_what_cannot_be_read_in_is_found_in_the_file(
    plain: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whoever changed it by hand is told where."""
    out = tmp_path / "a.json"
    cli.main(["export", str(plain), "--everything", "--to", str(out)])
    out.write_text(out.read_text("utf-8").replace('"mode": "parts"', '"mode": "x"', 1), "utf-8")

    assert cli.main(["import", str(out), str(tmp_path / "new.reconcile")]) == 2

    assert "It is in list “letter”, entry 1, “mode”." in capsys.readouterr().err
    assert not (tmp_path / "new.reconcile").exists()


# Mistakes ----------------------------------------------------------------------------------

MISTAKES = {
    "no such file": (["letters", "{tmp}/none.reconcile"], "no workbook at this place"),
    "no such file to open": (["{tmp}/none.reconcile"], "no file at"),
    "no such file to check": (["check", "{tmp}/none.reconcile"], "no workbook at this place"),
    "a text file": (["letters", "{tmp}/notes.txt"], "not a Reconcile workbook"),
    "a text file to check": (["check", "{tmp}/notes.txt"], "not a Reconcile workbook"),
    "a folder": (["letters", "{tmp}"], "does not let this file be opened"),
    "a folder to check": (["check", "{tmp}"], "does not let this file be opened"),
    "an empty file": (["letters", "{tmp}/empty"], "damaged"),
    "no letter of that number": (
        ["export", "{plain}", "--letter", "3", "--to", "{tmp}/l.txt"],
        "There is no letter 3; there are 2.",
    ),
    "letter nought": (
        ["export", "{plain}", "--letter", "0", "--to", "{tmp}/l.txt"],
        "There is no letter 0",
    ),
    "a word for a number": (
        ["export", "{plain}", "--letter", "last", "--to", "{tmp}/l.txt"],
        "invalid int value",
    ),
    "an unknown ending": (
        ["export", "{plain}", "--letter", "1", "--to", "{tmp}/l.doc"],
        "must end in .pdf, .odt, .docx, .md, .txt",
    ),
    "no ending": (["export", "{plain}", "--letter", "1", "--to", "{tmp}/l"], "must end in"),
    "a folder that is not there": (
        ["export", "{plain}", "--letter", "1", "--to", "{tmp}/none/l.txt"],
        "Nothing was written",
    ),
    "no letter named": (["export", "{plain}", "--to", "{tmp}/l.txt"], "--letter"),
    "both a letter and everything": (
        ["export", "{plain}", "--letter", "1", "--everything", "--to", "{tmp}/e.json"],
        "not allowed with",
    ),
    "everything as a text": (
        ["export", "{plain}", "--everything", "--to", "{tmp}/e.txt"],
        "must end in .json",
    ),
    "everything into no folder": (
        ["export", "{plain}", "--everything", "--to", "{tmp}/none/e.json"],
        "Nothing could be written there",
    ),
    "reading in what is not everything": (
        ["import", "{tmp}/notes.txt", "{tmp}/new.reconcile"],
        "does not hold everything of a workbook",
    ),
    "reading in over a workbook": (
        ["import", "{tmp}/notes.txt", "{plain}"],
        "already a file at this place",
    ),
    "an unknown option": (["letters", "{plain}", "--loud"], "--loud"),
    "no file named": (["letters"], "FILE"),
    "two files to open": (["{plain}", "{plain}"], "unrecognized arguments"),
    "no passphrase": (["letters", "{encrypted}"], "name a file with --passphrase-file"),
    "no such passphrase file": (
        ["letters", "{encrypted}", "--passphrase-file", "{tmp}/none"],
        "The passphrase could not be read",
    ),
    "an empty passphrase file": (
        ["letters", "{encrypted}", "--passphrase-file", "{tmp}/empty"],
        "it is empty",
    ),
    "a passphrase file that is no text": (
        ["letters", "{encrypted}", "--passphrase-file", "{encrypted}"],
        "The passphrase could not be read",
    ),
    "a wrong passphrase": (
        ["letters", "{encrypted}", "--passphrase-file", "{tmp}/notes.txt"],
        "That did not open it.",
    ),
    "a tour into a file": (["tour", "{tmp}/notes.txt"], "cannot be written to"),
    "data in a file": (["--data-dir", "{tmp}/notes.txt"], "--data-dir"),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_told_in_one_line(
    mistake: str,
    plain: Path,
    encrypted: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """On standard error, with exit code 2, and nothing half done is left."""
    monkeypatch.setattr("sys.stdin", io.StringIO())  # nobody to ask
    (tmp_path / "notes.txt").write_text("buy milk\n", "utf-8")
    (tmp_path / "empty").touch()
    arguments, expected = MISTAKES[mistake]
    places = {"tmp": tmp_path, "plain": plain, "encrypted": encrypted}
    before = {each: each.read_bytes() for each in tmp_path.iterdir()}

    assert cli.main([each.format(**places) for each in arguments]) == 2

    told = capsys.readouterr()
    assert expected in told.err
    assert told.err.count("\n") == 1
    assert "Traceback" not in told.err
    assert told.out == ""
    assert {each: each.read_bytes() for each in tmp_path.iterdir()} == before


def test_a_workbook_called_like_a_letter_is_not_written_over(
    plain: Path, encrypted: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Any name and ending opens; a year of writing must not become one page."""
    book = plain.rename(tmp_path / "letter.pdf")
    link = tmp_path / "other.pdf"
    link.symlink_to(book)
    before = book.read_bytes()
    another = encrypted.rename(tmp_path / "another.pdf")

    for to in (book, link, another):
        assert cli.main(["export", str(book), "--letter", "1", "--to", str(to)]) == 2
        assert "may be a workbook" in capsys.readouterr().err

    assert book.read_bytes() == before


def test_an_export_that_fails_leaves_what_was_there(
    plain: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The letter of last month is not the price of a mistake today."""
    (tmp_path / "letter.txt").mkdir()

    to = str(tmp_path / "letter.txt")
    assert cli.main(["export", str(plain), "--letter", "1", "--to", to]) == 2

    assert "Nothing was written" in capsys.readouterr().err
    assert (tmp_path / "letter.txt").is_dir()


def test_damage_met_while_reading_is_told_in_one_line(
    plain: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The first pages may be sound and the letters not."""
    content = bytearray(plain.read_bytes())
    content[4096 * 2 :] = b"\xa5" * (len(content) - 4096 * 2)
    plain.write_bytes(content)

    assert cli.main(["letters", str(plain)]) == 2

    told = capsys.readouterr()
    assert "damaged" in told.err
    assert told.err.count("\n") == 1


def test_no_text_of_the_person_is_told_with_a_mistake(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Terminals are logged."""
    path = tmp_path / "book.reconcile"
    book = make_book(path)
    letter = book.write(store.create_letter(language="en", title=SENTINEL)).value
    book.write(store.save_part(letter, "sorry", SENTINEL))
    book.close()
    (tmp_path / "letter.txt").mkdir()

    for arguments in (
        ["export", str(path), "--letter", "9", "--to", str(tmp_path / "l.txt")],
        ["export", str(path), "--letter", "1", "--to", str(tmp_path / "letter.txt")],
        ["check", str(path)],
    ):
        cli.main(arguments)

    told = capsys.readouterr()
    assert SENTINEL not in told.out + told.err


def test_what_a_power_cut_left_half_done_is_taken_back_before_reading(
    plain: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The words in the file may be half of a change; the journal has the other half."""
    book = open_book(plain)
    book.raw.execute("BEGIN IMMEDIATE")
    book.raw.execute("PRAGMA cache_spill = 1")
    book.raw.execute("PRAGMA cache_size = 2")
    book.raw.execute("UPDATE letter SET title = 'half' || hex(randomblob(20000))")
    cut = tmp_path / "cut.reconcile"
    cut.write_bytes(plain.read_bytes())
    journal = plain.with_name(plain.name + "-journal")
    cut.with_name(cut.name + "-journal").write_bytes(journal.read_bytes())
    book.raw.execute("ROLLBACK")
    book.close()
    assert cut.read_bytes() != plain.read_bytes()

    assert cli.main(["letters", str(cut)]) == 0

    assert "About the debt" in capsys.readouterr().out
