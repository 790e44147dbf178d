"""An import-linter contract that holds the whole table of rooms at once.

The built-in contracts name whole packages; here a file's last name ("*_view") decides
whether it may know Qt, so the table of docs/architecture.md needs its own contract.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any, cast

from importlinter import Contract, ContractCheck, fields, output

if TYPE_CHECKING:
    from grimp import ImportGraph


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the modules it speaks of and what they may import, as name patterns."""

    who: str
    may_import: tuple[str, ...]

    @staticmethod
    def parse(line: str) -> Row:
        """Return the row written as "who -> what what". Raises ValueError."""
        who, arrow, what = line.partition("->")
        if not arrow or not who.strip():
            raise ValueError(f"A row is written 'who -> what what', not '{line}'")
        return Row(who.strip(), tuple(what.split()))


@dataclass(frozen=True, slots=True)
class Refusal:
    """One import that no row allows; lines are where it stands in the importer."""

    importer: str
    imported: str
    lines: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """The parsed table: rows for plain modules, rows for screens, and who is a screen."""

    root: str
    screens: tuple[str, ...]
    screen_rooms: tuple[str, ...]
    everyone: tuple[str, ...]
    rows: tuple[Row, ...]
    screen_rows: tuple[Row, ...]

    def full(self, pattern: str) -> str:
        """Return the pattern with the root package's name for its leading dot."""
        if pattern == ".":
            return self.root
        return self.root + pattern if pattern.startswith(".") else pattern

    def holds(self, pattern: str, module: str) -> bool:
        """Return whether the module is what the pattern names, or lies inside it."""
        name = self.full(pattern)
        return fnmatchcase(module, name) or fnmatchcase(module, name + ".*")

    def is_screen(self, module: str) -> bool:
        """Return whether the module's name or room says that it draws on the screen."""
        last = module.rpartition(".")[2]
        return any(fnmatchcase(last, pattern) for pattern in self.screens) or any(
            self.holds(room, module) for room in self.screen_rooms
        )

    def row_of(self, module: str) -> Row | None:
        """Return the first row that speaks of the module."""
        if module == self.root:
            return next((row for row in self.rows if row.who == ".__init__"), None)
        rows = self.screen_rows if self.is_screen(module) else self.rows
        return next((row for row in rows if self.holds(row.who, module)), None)

    def allows(self, row: Row, importer: str, imported: str) -> bool:
        """Return whether the row lets the importer import the other module."""
        is_ours = imported == self.root or imported.startswith(self.root + ".")
        if not is_ours and imported.partition(".")[0] in sys.stdlib_module_names:
            return True
        may_draw = self.is_screen(importer) or row.may_import == (".",)
        if is_ours and self.is_screen(imported) and not may_draw:
            return False
        room = ".".join(importer.split(".")[:2])
        return any(
            self.holds(room if pattern == "=" else pattern, imported)
            for pattern in row.may_import + self.everyone
        )


class RoomTable(Contract):
    """Every import inside the package is one that the table of rooms allows."""

    type_name = "room_table"

    screens = fields.ListField(subfield=fields.StringField())
    screen_rooms = fields.ListField(subfield=fields.StringField())
    everyone = fields.ListField(subfield=fields.StringField())
    rows = fields.ListField(subfield=fields.StringField())
    screen_rows = fields.ListField(subfield=fields.StringField())

    def check(self, graph: ImportGraph, verbose: bool) -> ContractCheck:
        """Return what the graph of imports holds against the table."""
        table = self._table()
        homeless: list[str] = []
        refused: list[Refusal] = []
        for importer in sorted(graph.modules):
            if importer != table.root and not importer.startswith(table.root + "."):
                continue
            row = table.row_of(importer)
            if row is None:
                homeless.append(importer)
                continue
            refused += [
                Refusal(importer, imported, _lines(graph, importer, imported))
                for imported in sorted(graph.find_modules_directly_imported_by(importer))
                if not table.allows(row, importer, imported)
            ]
        found: dict[str, Any] = {"homeless": homeless, "refused": refused}
        return ContractCheck(kept=not homeless and not refused, metadata=found)

    def render_broken_contract(self, check: ContractCheck) -> None:
        """Print each import that is not allowed, with its place."""
        for module in check.metadata["homeless"]:
            output.print_error(f"{module}: no row of the table speaks of it")
        for refusal in check.metadata["refused"]:
            places = ", ".join(f"l.{line}" for line in refusal.lines)
            output.print_error(f"{refusal.importer} may not import {refusal.imported} ({places})")

    def _table(self) -> Table:
        return Table(
            root=self.session_options["root_packages"][0],
            screens=_written(self.screens),
            screen_rooms=_written(self.screen_rooms),
            everyone=_written(self.everyone),
            rows=tuple(Row.parse(line) for line in _written(self.rows)),
            screen_rows=tuple(Row.parse(line) for line in _written(self.screen_rows)),
        )


def _written(field: fields.ListField) -> tuple[str, ...]:
    # import-linter puts the parsed list where its class declares the field.
    return tuple(cast("list[str]", field))


def _lines(graph: ImportGraph, importer: str, imported: str) -> tuple[int, ...]:
    details = graph.get_import_details(importer=importer, imported=imported)
    return tuple(detail["line_number"] for detail in details)
