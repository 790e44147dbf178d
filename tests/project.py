"""The project's own files, for tests that read the source."""

from __future__ import annotations

import ast
import functools
from collections.abc import Iterator
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
FOLDERS = ("reconcile_gui", "resources", "tests", "packaging", "docs", ".ci")


def text_files() -> Iterator[Path]:
    """Yield every text file of the project; lock files and dictionaries are not ours."""
    # In a second work tree of git, .git is a file that says where the first one is.
    candidates = [path for path in CHECKOUT.iterdir() if path.name != ".git"]
    for folder in FOLDERS:
        candidates += sorted((CHECKOUT / folder).rglob("*"))
    for path in candidates:
        is_cache = any(part.endswith("cache") or part == "__pycache__" for part in path.parts)
        is_ours = path.suffix != ".lock" and "dictionaries" not in path.parts
        if is_ours and not is_cache and path.is_file() and is_text(path):
            yield path


def is_text(path: Path) -> bool:
    """Return whether the file holds UTF-8 text."""
    try:
        return "\0" not in path.read_text("utf-8")
    except UnicodeDecodeError:
        return False


def python_files(folder: str) -> list[Path]:
    """Return the Python files in a folder of the checkout, such as "reconcile_gui"."""
    return sorted((CHECKOUT / folder).rglob("*.py"))


@functools.cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    """Return every node of a Python file's syntax tree; read and walked once for all tests."""
    return tuple(ast.walk(tree(path)))


@functools.cache
def tree(path: Path) -> ast.Module:
    """Return a Python file's syntax tree; read once for all tests."""
    return ast.parse(path.read_text("utf-8"), str(path))


def place(path: Path, node: ast.AST) -> str:
    """Return where a node stands, such as "reconcile_gui/app.py:12"."""
    return f"{path.relative_to(CHECKOUT)}:{getattr(node, 'lineno', 0)}"


def module_name(path: Path) -> str:
    """Return the dotted name under which a file of the package is imported."""
    dotted = ".".join(path.relative_to(CHECKOUT).with_suffix("").parts)
    return dotted.removesuffix(".__init__")
