"""A word processor that people have opens the letter as it was set."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from reconcile_gui.letter.look import TYPEFACES, LetterLook, Typeface
from reconcile_gui.letter.opendocument import opendocument
from reconcile_gui.letter.page import LetterPage, page_of
from reconcile_gui.letter.word_document import word_document
from tests.letters import FONTS, LETTER, PARTS, read_facts, read_fonts, read_text

OFFICE = shutil.which("soffice")
LONGEST_S = 120
RESTART_WANTED = 81  # once, after the first start has made its folders

pytestmark = pytest.mark.skipif(
    not (OFFICE and shutil.which("pdftotext")), reason="needs LibreOffice Writer and poppler-utils"
)

WRITERS = {"odt": opendocument, "docx": word_document}


def opened(folder: Path, kind: str, page: LetterPage) -> bytes:
    """Return what LibreOffice makes of `page` in one kind of file, as PDF."""
    (folder / f"letter.{kind}").write_bytes(WRITERS[kind](page, FONTS))
    command = [
        str(OFFICE), "--headless", "--norestore", f"-env:UserInstallation=file://{folder}/office",
        "--convert-to", "pdf", "--outdir", str(folder), str(folder / f"letter.{kind}"),
    ]  # fmt: skip
    for _ in range(2):
        ended = subprocess.run(command, capture_output=True, timeout=LONGEST_S, check=False)
        if ended.returncode != RESTART_WANTED:
            break
    assert ended.returncode == 0, ended.stderr
    return (folder / "letter.pdf").read_bytes()


@pytest.mark.parametrize("kind", WRITERS)
def test_libreoffice_opens_the_letter_on_one_page(tmp_path: Path, kind: str) -> None:
    """As on paper: its words, its sheet and its typeface, which the computer has not got."""
    pdf = opened(tmp_path, kind, page_of(LETTER, LetterLook()))

    words = " ".join(read_text(pdf).replace("\N{NO-BREAK SPACE}", " ").split())
    assert words == " ".join(["Saturday, 25 April", "Dear Alex,", *PARTS, "Sam"])
    facts = read_facts(pdf)
    assert (facts["Pages"], facts["Title"]) == ("1", "Letter")
    assert facts["Page size"].endswith("(A4)")
    assert [row[0][7:] for row in read_fonts(pdf)] == ["EBGaramond12Regular"]


@pytest.mark.parametrize("kind", WRITERS)
@pytest.mark.parametrize("face", TYPEFACES[1:], ids=lambda face: str(face.name))
def test_libreoffice_shows_head_paper_and_typeface(
    tmp_path: Path, kind: str, face: Typeface
) -> None:
    """On each of several pages, on the paper of the United States."""
    look = LetterLook(paper="us-letter", typeface=face.name)
    page = page_of(replace(LETTER, parts=PARTS * 2), look, not_to_send=True)

    pdf = opened(tmp_path, kind, page)

    pages = read_text(pdf).split("\f")[:-1]
    assert len(pages) > 1
    assert all(each.startswith("For myself: not to be sent") for each in pages)
    assert read_facts(pdf)["Page size"].endswith("(letter)")
    stems = {re.sub(r"^[A-Z]+\+|-.*", "", row[0]) for row in read_fonts(pdf)}
    assert stems == {face.name.replace(" ", "")}
