"""Which dictionary a language is read with: never one of another."""

from __future__ import annotations

from pathlib import Path

import pytest

from reconcile_gui.spell.dictionaries import Dictionary, dictionaries_in, for_language


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
        ("de", "de-AT de-CH de-DE", "de-DE de-AT"),
        ("de-AT", "de-AT de-DE", "de-AT"),
        ("de-AT", "de-DE", "de-DE"),
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
