"""Which dictionary a language is read with: never one of another."""

from __future__ import annotations

from pathlib import Path

import pytest

from reconcile_gui.resources import resource
from reconcile_gui.spell.dictionaries import Dictionary, dictionaries_in, for_language
from reconcile_gui.spell.speller import NotLoaded, Speller, load, own_folder


def some(*tags: str) -> list[Dictionary]:
    """Return dictionaries of these tags."""
    return [Dictionary(tag, Path("/there"), tag.replace("-", "_")) for tag in tags]


@pytest.mark.parametrize(
    ("language", "there", "taken"),
    [
        ("en-GB", "en-GB en-US", "en-GB"),
        ("en-US", "en-GB en-US", "en-US"),
        ("en-AU", "en-GB en-US", "en-GB"),
        ("en-AU", "en-AU en-GB en-US", "en-AU en-GB"),
        ("en-CA", "en-GB en-US", "en-GB en-US"),
        ("en", "de-DE en-GB en-US", "en-GB en-US"),
        ("en-GB", "en-US", ""),
        ("en-US", "en-GB", ""),
        ("en-AU", "en-US", ""),
        ("en", "en-US", "en-US"),
        ("pt-BR", "pt-PT", ""),
        ("de", "de-AT de-CH de-DE", "de-DE"),
        ("de-AT", "de-AT de-DE", "de-AT"),
        ("de-AT", "de-DE", "de-DE"),
        ("de-CH", "de-AT de-DE", ""),
        ("de-CH", "de-CH de-DE", "de-CH"),
        ("de-LI", "de-CH de-DE", "de-CH"),
        ("pt", "pt-BR pt-PT", "pt-PT pt-BR"),
        ("ar", "ar", "ar"),
        ("sv", "sv-FI sv-SE", "sv-FI sv-SE"),
        ("pl", "en-GB en-US de-DE", ""),
        ("ja", "en-GB", ""),
        ("", "en-GB", ""),
    ],
)
def test_a_language_is_read_with_its_own_dictionaries(
    language: str, there: str, taken: str
) -> None:
    """A Polish letter checked in English would be red from end to end."""
    assert [each.tag for each in for_language(language, some(*there.split()))] == taken.split()


def test_only_whole_pairs_with_a_name_of_a_language_count(tmp_path: Path) -> None:
    """Half a dictionary cannot be loaded; the first folder that has one wins."""
    ours, theirs = tmp_path / "ours", tmp_path / "theirs"
    for folder, names in ((ours, "en_GB"), (theirs, "en_GB de_DE_frami ar hyph_de")):
        folder.mkdir()
        for each in names.split():
            (folder / f"{each}.aff").touch()
            (folder / f"{each}.dic").touch()
    (theirs / "fr_FR.dic").touch()
    (theirs / "it_IT.dic").mkdir()

    found = dictionaries_in([ours, tmp_path / "nowhere", theirs])

    assert [(each.tag, each.folder.name, each.stem) for each in found] == [
        ("ar", "theirs", "ar"),
        ("de-DE", "theirs", "de_DE_frami"),
        ("en-GB", "ours", "en_GB"),
    ]


def test_real_dictionaries_know_what_people_write() -> None:
    """The two that are always there, with the words that told the good from the bad."""
    folder = own_folder()
    assert folder is not None
    found = dictionaries_in([resource("dictionaries"), folder])
    assert [each.tag for each in found] == ["en-GB", "en-US"]
    british, american = (Speller([load(each)]) for each in found)

    for either in (british, american):
        assert all(map(either.knows, ["definitely", "don't", "sorry", "Sam's", "well-being"]))
        assert not either.knows("definately")
        assert either.guesses("definately")[0] == "definitely"
    assert american.knows("日本"), "it cannot even be asked: nobody says that it is wrong"
    assert british.knows("counsellor")
    assert not american.knows("counsellor")
    assert british.guesses("sory")[0] == "sorry"
    assert "a lot" in british.guesses("alot")


@pytest.mark.parametrize(
    ("affixes", "words"),
    [
        (b"", b""),
        (b"SET UTF-8\n", b"0\n"),
        (b"SET UTF-8\n", b"<html>not found</html>\nfoo\n"),
        (b"\x00\xff" * 500, b"\xfe\x00\xff\n" * 500),
    ],
)
def test_a_damaged_dictionary_is_none(tmp_path: Path, affixes: bytes, words: bytes) -> None:
    """With it every word would be marked: better none at all."""
    (tmp_path / "en_GB.aff").write_bytes(affixes)
    (tmp_path / "en_GB.dic").write_bytes(words)

    with pytest.raises(NotLoaded):
        load(Dictionary("en-GB", tmp_path, "en_GB"))


def test_a_dictionary_that_is_gone_is_none(tmp_path: Path) -> None:
    """It was there when the folder was listed."""
    with pytest.raises(NotLoaded):
        load(Dictionary("en-GB", tmp_path, "en_GB"))


def test_a_small_dictionary_of_another_language_is_read(tmp_path: Path) -> None:
    """In whatever encoding its authors chose."""
    (tmp_path / "de_DE.aff").write_bytes(b"SET ISO8859-1\nTRY en\n")
    (tmp_path / "de_DE.dic").write_bytes("2\nübermäßig\nschön\n".encode("latin-1"))
    german = Speller([load(dictionaries_in([tmp_path])[0])])

    assert german.knows("schön")
    assert not german.knows("schöhn")
