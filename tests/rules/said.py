"""Everything the program says, gathered from where it stands: code, texts, templates, packaging.

All string literals of the code are taken, whether they pass through `tr` or not: a title in
a table, a mistake on the terminal. What is no words for a reader (patterns, sources,
examples of what people write) is left out by its place, not by how it looks.
"""

from __future__ import annotations

import ast
import functools
import re
import tomllib
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.project import CHECKOUT, python_files, tree

RESOURCES = CHECKOUT / "resources"
# Keys of what people write, of addresses, or of where something was read: not our words.
NOT_OURS = {
    "patterns", "pattern", "examples", "example", "guard", "guard_after", "hits", "clean",
    "source", "sources", "number", "vocabulary", "shorthand", "address",
}  # fmt: skip
# Works of other people, by their own titles.
NOT_OUR_FILES = {"sources.toml"}
PACKAGING = {".desktop", ".xml", ".metainfo"}


@dataclass(frozen=True, slots=True)
class Said:
    """A text and where it stands: the file, and the id of the entry it belongs to, or ""."""

    file: str
    id: str
    text: str

    @property
    def place(self) -> str:
        """The file and the id, as an exception names it."""
        return f"{self.file} {self.id}".strip()


def plain(text: str) -> str:
    """Return a text as it is read: no mnemonics, one kind of blank, one kind of apostrophe."""
    if not text.isascii():
        text = "".join(each for each in text if unicodedata.category(each) != "Cf")
    plain = re.sub(r"&(?=\w)", "", text).replace("’", "'").replace("‘", "'")
    return " ".join(plain.casefold().split())


def said_in_python(source: ast.Module, file: str) -> Iterator[Said]:
    """Yield every string of a module but its docstrings, joined where it is joined in the code."""
    skipped = {id(each) for each in docstrings(source)}
    for node in ast.walk(source):
        if id(node) in skipped:
            continue
        text = joined(node)
        if text is not None:
            # What is part of a longer text is read as part of it.
            skipped |= {id(each) for each in ast.walk(node)}
            if text.strip():
                yield Said(file, "", text)


def docstrings(source: ast.Module) -> Iterator[ast.AST]:
    """Yield the nodes of all docstrings."""
    for node in ast.walk(source):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            first = node.body[0] if node.body else None
            if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
                yield first.value


def joined(node: ast.AST) -> str | None:
    """Return the text that an expression makes, "{}" for what is only known later; or None."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else None
    if isinstance(node, ast.JoinedStr):
        return "".join(joined(part) or "{}" for part in node.values)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        left, right = joined(node.left), joined(node.right)
        if left is None and right is None:
            return None
        return (left or "{}") + (right or "{}")
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        return joined_by(node)
    return None


def joined_by(node: ast.Call) -> str | None:
    """Return what `" ".join(("get", "back"))` makes of texts that stand in the code."""
    assert isinstance(node.func, ast.Attribute)
    between = joined(node.func.value)
    if node.func.attr != "join" or between is None or len(node.args) != 1:
        return None
    (parts,) = node.args
    if not isinstance(parts, ast.List | ast.Tuple | ast.Set):
        return None
    return between.join(joined(part) or "{}" for part in parts.elts)


def said_in_table(value: object, file: str, entry: str = "") -> Iterator[Said]:
    """Yield every text of a TOML file that may reach the screen, at whatever depth.

    The texts of one list are also read as one: a sentence may be cut in two.
    """
    if isinstance(value, str):
        yield Said(file, entry, value)
    elif isinstance(value, list):
        for one in value:
            yield from said_in_table(one, file, entry)
        words = [one for one in value if isinstance(one, str)]
        if len(words) > 1:
            yield Said(file, entry, " ".join(words))
    elif isinstance(value, dict):
        name = value.get("id")
        inside = name if isinstance(name, str) else entry
        for key, one in value.items():
            if key not in NOT_OURS:
                yield from said_in_table(one, file, inside or str(key))


def said_in_template(text: str, file: str) -> Iterator[Said]:
    """Yield the lines of a template without its comments."""
    for line in text.splitlines():
        words = line.split("//")[0].strip()
        if words:
            yield Said(file, "", words)


def said_in_page(text: str, file: str) -> Iterator[Said]:
    """Yield the lines of a help page, without its marks."""
    for line in text.splitlines():
        words = re.sub(r"\]\([^)]*\)|[*\[]|^[#-]+ ", "", line)
        if words.strip():
            yield Said(file, "", words)


def of(path: Path) -> str:
    """Return a file's place in the project."""
    return str(path.relative_to(CHECKOUT))


@functools.cache
def everything_said() -> tuple[Said, ...]:
    """Return everything that ships, read once for all tests."""
    said: list[Said] = []
    for path in python_files("reconcile_gui"):
        said += said_in_python(tree(path), of(path))
    for path in sorted(RESOURCES.rglob("*.toml")):
        if path.name not in NOT_OUR_FILES:
            said += said_in_table(tomllib.loads(path.read_text("utf-8")), of(path))
    for path in sorted(RESOURCES.glob("help/en/*.md")):
        said += said_in_page(path.read_text("utf-8"), of(path))
    for path in sorted(RESOURCES.rglob("*.typ")):
        said += said_in_template(path.read_text("utf-8"), of(path))
    for path in sorted((CHECKOUT / "packaging").rglob("*")):
        if path.suffix in PACKAGING:
            said += said_in_template(path.read_text("utf-8"), of(path))
    return tuple(said)
