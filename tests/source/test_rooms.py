"""The domain knows no screen and nothing knows the network, proven by running and reading."""

from __future__ import annotations

import ast
import functools
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.contracts.room_table import Row, Table
from tests.project import CHECKOUT, module_name, nodes, place, python_files

# Beside Python's own: what Qt brings that talks to other computers.
NETWORK_OF_QT = {
    "QtBluetooth", "QtHttpServer", "QtNetwork", "QtNetworkAuth", "QtNfc", "QtRemoteObjects",
    "QtWebChannel", "QtWebEngineCore", "QtWebEngineQuick", "QtWebEngineWidgets", "QtWebSockets",
    "QtWebView",
}  # fmt: skip

IMPORT_WITHOUT_QT = """
import importlib, sys

class NoScreen:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("PySide6", "shiboken6"):
            raise ModuleNotFoundError("No screen here: " + name)

sys.meta_path.insert(0, NoScreen())
for name in sys.argv[1:]:
    importlib.import_module(name)
"""


@functools.cache
def settings_of(contract: str) -> dict[str, list[str]]:
    """Return what pyproject.toml says of one kind of import contract."""
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))
    contracts = project["tool"]["importlinter"]["contracts"]
    return next(each for each in contracts if each["type"] == contract)


@functools.cache
def rooms() -> Table:
    """Return the table of rooms that pyproject.toml holds."""
    table = settings_of("room_table")
    return Table(
        root="reconcile_gui",
        screens=tuple(table["screens"]),
        screen_rooms=tuple(table["screen_rooms"]),
        everyone=tuple(table["everyone"]),
        rows=tuple(Row.parse(line) for line in table["rows"]),
        screen_rows=tuple(Row.parse(line) for line in table["screen_rows"]),
    )


def domain_modules() -> list[str]:
    """Return every module of ours that is no screen, as the import contract sees it."""
    names = [module_name(path) for path in python_files("reconcile_gui")]
    return [name for name in names if not rooms().is_screen(name) and "__main__" not in name]


@pytest.mark.parametrize(
    ("importer", "imported", "is_allowed"),
    [
        ("workbook.cipher", "sqlcipher3", True),
        ("workbook.engine", "sqlcipher3", False),
        ("workbook.engine", "sqlalchemy", True),
        ("workbook.book", "reconcile_gui.trust.records", False),
        ("trust.store", "sqlalchemy", True),
        ("reflection.store.journal", "sqlalchemy", True),
        ("trust.promises", "sqlalchemy", False),
        ("trust.trust_view", "sqlalchemy", False),
        ("qtkit.session", "sqlalchemy", False),
        ("trust.promises", "PySide6", False),
        ("trust.store", "PySide6", False),
        ("letter.typeset", "PySide6", False),
        ("letter.preview_page", "PySide6", True),
        ("letter.typeset", "typst", True),
        ("apology.apology_view", "typst", False),
        ("apology.apology_view", "reconcile_gui.trust.store", False),
        ("today.store", "reconcile_gui.trust.store", True),
        ("trust.trust_view", "reconcile_gui.shell.window", False),
        ("qtkit.theme", "reconcile_gui.app", False),
        ("settings", "appdirs", False),
        ("paths", "appdirs", True),
        ("cli", "PySide6", False),
    ],
)
def test_the_table_says_what_the_house_promises(
    importer: str, imported: str, is_allowed: bool
) -> None:
    """A row that is too wide would let everything after it through."""
    module = f"reconcile_gui.{importer}"
    row = rooms().row_of(module)

    assert row is not None
    assert rooms().allows(row, module, imported) is is_allowed


def test_the_domain_runs_without_a_screen() -> None:
    """The letter must outlive the toolkit; a command line must not need one."""
    modules = domain_modules()
    result = subprocess.run(
        [sys.executable, "-c", IMPORT_WITHOUT_QT, *modules],
        capture_output=True,
        text=True,
        cwd=CHECKOUT,
        timeout=60,
        check=False,
    )

    assert len(modules) > 20
    assert result.returncode == 0, result.stderr


def imported(node: ast.AST) -> Iterator[str]:
    """Yield the full names that a node imports, those named in a string included."""
    match node:
        case ast.Import(names=names):
            yield from (name.name for name in names)
        case ast.ImportFrom(module=str(module), names=names):
            yield from (f"{module}.{name.name}" for name in names)
        case ast.Call(args=[ast.Constant(value=str(name)), *_]):
            if ast.unparse(node.func).rpartition(".")[2] in {"import_module", "__import__"}:
                yield name


def is_network(name: str) -> bool:
    """Return whether a full name belongs to a module that can reach another computer."""
    parts = name.split(".")
    forbidden = set(settings_of("forbidden")["forbidden_modules"])
    return parts[0] in forbidden or not NETWORK_OF_QT.isdisjoint(parts)


def network_imports(paths: list[Path]) -> list[str]:
    """Return the places where a network module is imported."""
    return [
        f"{place(path, node)}: {name}"
        for path in paths
        for node in nodes(path)
        for name in imported(node)
        if is_network(name)
    ]


def test_nothing_of_ours_imports_the_network() -> None:
    """Offline is a promise; Qt's part of it is out of the import contract's sight."""
    assert network_imports(python_files("reconcile_gui")) == []


def test_a_network_import_would_be_found() -> None:
    """A watch that never barks proves nothing."""
    lines = (
        "import socket",
        "import urllib.request as u",
        "from http import client",
        "from PySide6 import QtNetwork",
        "from PySide6.QtNetwork import QLocalSocket",
        "importlib.import_module('ssl')",
        "from pathlib import Path",
    )
    trees = [ast.parse(line) for line in lines]

    found = [any(is_network(n) for node in ast.walk(t) for n in imported(node)) for t in trees]
    assert found == [True] * 6 + [False]
