"""The program finds its own fonts and texts, however it was installed."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from reconcile_gui import resources


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
