"""The program finds its own fonts and texts, however it was installed."""

from __future__ import annotations

import ast
import shutil
from pathlib import Path

import pytest

from reconcile_gui import resources
from reconcile_gui.care.pages import LISTED, PageId
from tests.project import CHECKOUT, nodes, python_files
from tests.rules.shipped import SHIPPED

OURS = python_files("reconcile_gui")
# Drawn for the desktop in its sizes, and shown where a passphrase is asked for.
PROGRAM_ICON = "reconcile"


def test_a_checkout_uses_the_folder_beside_the_package(checkout: Path) -> None:
    """Who edits a question in the checkout sees it at the next start."""
    assert resources.resource("fonts") == checkout / "resources" / "fonts"


def test_a_wheel_uses_the_folder_inside_the_package(tmp_path: Path, checkout: Path) -> None:
    """In a wheel nothing may lie beside the package: other programs live there."""
    installed = tmp_path / "reconcile_gui"
    (installed / "_resources").mkdir(parents=True)
    (tmp_path / "resources").mkdir()
    code = shutil.copy(checkout / "reconcile_gui" / "resources.py", installed)

    assert resources.folder_of(Path(code), bundle=None) == installed / "_resources"


def test_a_frozen_bundle_uses_the_folder_it_was_unpacked_to(tmp_path: Path) -> None:
    """A bundle has no source files to look beside."""
    (tmp_path / "resources").mkdir()
    nowhere = tmp_path / "lib" / "reconcile_gui" / "resources.pyc"

    assert resources.folder_of(nowhere, bundle=tmp_path) == tmp_path / "resources"


def test_a_broken_installation_says_so(tmp_path: Path) -> None:
    """Better one sentence at the start than a missing font later."""
    with pytest.raises(FileNotFoundError, match="install it again"):
        resources.folder_of(tmp_path / "reconcile_gui" / "resources.py", bundle=None)


def test_every_icon_is_asked_for_somewhere() -> None:
    """A drawing that nobody shows is carried around for nothing."""
    drawn = {path.stem for path in (CHECKOUT / "resources" / "icons").glob("*.svg")}

    assert sorted(drawn - {PROGRAM_ICON} - words_beside_icons()) == []


def words_beside_icons() -> set[str]:
    """Return every text in the files that ask for icons."""
    return {
        node.value
        for path in OURS
        if "qtkit.icons import" in path.read_text("utf-8")
        for node in nodes(path)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def test_every_page_of_care_is_asked_for_somewhere() -> None:
    """Words of care that nobody can come to look as if they were there."""
    named = {
        PageId[node.attr]
        for path in OURS
        for node in nodes(path)
        if isinstance(node, ast.Attribute) and ast.unparse(node.value).endswith("PageId")
    }
    panels = {rule.id for rule in SHIPPED.care}

    assert set(PageId) == named | set(LISTED) | {each for each in PageId if each in panels}
