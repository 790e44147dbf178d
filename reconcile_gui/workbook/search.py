"""Finding words in everything that is written.

Upper and lower case and accents do not matter; every word must be there, of the last one
its beginning. Writing without spaces between words, and signs such as emoji, are found
wherever they stand. What is in the bin, or belongs to something in it, is not found.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from reconcile_gui.workbook.indexed import BY_KIND, BY_NUMBER, PER_ROW, owner_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from reconcile_gui.workbook.indexed import Indexed
    from reconcile_gui.workbook.transaction import Query, Reader

AT_MOST = 60
# Chosen: rows looked at for one answer; beyond, a person adds a word.
LOOKED_AT = 400
AROUND = 60  # code points shown on both sides of the first hit
TOKENS = 32  # of the index, in what is cut out around the hits
# Marks around a hit while it comes from the index; Unicode leaves both to no character.
OPEN, CLOSE = "\ufdd0", "\ufdd1"
MORE = "…"
# Scripts that SQLite's tokenizer does not part into words (CJK, kana, Thai, Lao, Khmer …).
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff"
    "\uff66-\uff9f\U00020000-\U0003ffff]"
)


@dataclass(frozen=True, slots=True)
class Found:
    """One row that holds the words.

    kind: the table's name. owner_id: of the row it is a part of (its letter, boundary,
    promise …), or None. title: what names the row, may be empty. snippet: the text
    around the first hits. spans: hits in the snippet, [start, end) in code points;
    title_spans: those in the title. owner_title: what names the row it is a part of.
    day: an ISO day, or empty. key: its question, its part of a letter, or empty.
    """

    kind: str
    row_id: int
    uuid: str
    owner_id: int | None
    title: str
    snippet: str
    spans: tuple[tuple[int, int], ...]
    owner_title: str = ""
    day: str = ""
    key: str = ""
    title_spans: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was asked for: words for the index, and signs to be found anywhere."""

    words: tuple[str, ...]
    anywhere: tuple[str, ...]

    @property
    def match(self) -> str:
        """The words as FTS5 asks for them: quoted, so that none of them is an operator."""
        quoted = ['"' + word.replace('"', '""') + '"' for word in self.words]
        is_begun = _is_letter(self.words[-1][-1])
        return " ".join(quoted) + ("*" if is_begun else "")


def wanted(typed: str) -> Wanted:
    """Return what a person means by what they typed; stray punctuation is nothing wanted."""
    words, anywhere = [], []
    for piece in typed.replace("\0", " ").split():
        if _UNSPACED.search(piece):
            anywhere.append(piece)
        elif any(_is_letter(sign) for sign in piece):
            words.append(piece)
        elif not all(unicodedata.category(sign)[0] == "P" for sign in piece):
            anywhere.append(piece)
    if not words and not anywhere:
        anywhere = typed.replace("\0", " ").split()
    return Wanted(tuple(words), tuple(anywhere))


@dataclass(frozen=True, slots=True)
class Where:
    """Where to look, and what comes first.

    kinds: names of tables, all of them if None. titles: whether what names a row counts
    too, such as the question of an answer. newest: the rows made last come first; else
    those that fit best.
    """

    kinds: Collection[str] | None = None
    titles: bool = True
    newest: bool = False


EVERYWHERE = Where()


def find(typed: str, at_most: int = AT_MOST, *, where: Where = EVERYWHERE) -> Query[list[Found]]:
    """Return the rows that hold all of what was typed, best first; none for nothing typed.

    Where very many rows do, none is better than another: the newest of every kind come.
    """
    asked = wanted(typed)

    def read(reader: Reader) -> list[Found]:
        found = _find(reader, asked, where, at_most)
        if not found and asked.words:
            # In the midst of a word after all, such as "stand" in "understand".
            inside = Wanted((), (*asked.words, *asked.anywhere))
            found = _find(reader, inside, where, at_most)
        return found

    return read


def _find(reader: Reader, asked: Wanted, where: Where, at_most: int) -> list[Found]:
    if not asked.words and not asked.anywhere:
        return []
    best = _best(reader, asked, where)
    living: dict[int, sa.Row[Any]] = {}
    # Few lie in the bin with what they belong to: mostly one step is enough.
    step = at_most + AT_MOST // 4
    for start in range(0, len(best), step):
        living |= _living(reader, best[start : start + step])
        if len(living) >= at_most:
            break
    chosen = [rowid for rowid in best if rowid in living][:at_most]
    # Cutting out what is shown is the dear part: only for what is shown.
    texts = {row.rowid: row for row in reader.rows(_texts(asked, where, chosen))}
    return [_found(texts[rowid], living[rowid], asked) for rowid in chosen]


def _best(reader: Reader, asked: Wanted, where: Where) -> list[int]:
    """Return the rows of the index to look at, what comes first being first.

    Ranking has to weigh every row that holds the words, and takes longer than a key may
    for a word that is nearly everywhere.
    """
    given = _given(asked, where)
    # Constants and numbers only; what was typed is bound.
    fitting = f"FROM search WHERE {' AND '.join(_terms(asked, where))}"
    few = _rowids(reader, f"SELECT rowid {fitting} LIMIT {LOOKED_AT + 1}", given)
    if len(few) <= LOOKED_AT and not where.newest:
        order = "rank" if asked.words else "rowid DESC"
        return _rowids(reader, f"SELECT rowid {fitting} ORDER BY {order}", given)
    place = f"row_number() OVER (PARTITION BY rowid % {PER_ROW} ORDER BY rowid DESC)"
    newest = f"SELECT rowid, {place} AS place {fitting}"
    in_order = f"SELECT rowid FROM ({newest}) ORDER BY place, rowid DESC LIMIT {LOOKED_AT}"  # noqa: S608
    return _rowids(reader, in_order, given)


def _rowids(reader: Reader, statement: str, given: dict[str, str]) -> list[int]:
    return [row.rowid for row in reader.rows(sa.text(statement).bindparams(**given))]


def _texts(asked: Wanted, where: Where, rowids: list[int]) -> sa.TextClause:
    """Return a select of what is shown of these rows."""
    if asked.words:
        text = f"snippet(search, 2, '{OPEN}', '{CLOSE}', '{MORE}', {TOKENS})"
        title = f"highlight(search, 1, '{OPEN}', '{CLOSE}')"
        # The plus keeps SQLite from asking the index anew for every single row.
        terms = "search MATCH :match AND +"
        given = {"match": _given(asked, where)["match"]}
    else:
        # One place of the text is enough, were it 200 KB long.
        place = "instr(lower(body), lower(:first))"
        title = "title"
        text = f"substr(body, max(1, {place} - {AROUND}), {3 * AROUND})"
        terms = ""
        given = {"first": asked.anywhere[0]}
    listed = ", ".join(map(str, rowids))
    which = f"WHERE {terms}rowid IN ({listed})"
    return sa.text(
        f"SELECT rowid, {title} AS title, {text} AS text FROM search {which}"  # noqa: S608 - constants and numbers only
    ).bindparams(**given)


def _given(asked: Wanted, where: Where) -> dict[str, str]:
    """Return what is bound to the terms."""
    given = {f"sign{n}": f"%{_escaped(sign)}%" for n, sign in enumerate(asked.anywhere)}
    if asked.words:
        given["match"] = asked.match if where.titles else f"body : ({asked.match})"
    return given


def _terms(asked: Wanted, where: Where) -> list[str]:
    """Return what a row of the index must fulfil; what was typed is bound, never in here."""
    terms = ["search MATCH :match"] if asked.words else []
    columns = ("title", "body") if where.titles else ("body",)
    for n in range(len(asked.anywhere)):
        likes = (f"{column} LIKE :sign{n} ESCAPE '\\'" for column in columns)
        terms.append(f"({' OR '.join(likes)})")
    if where.kinds is not None:
        numbers = ", ".join(str(BY_KIND[kind].number) for kind in where.kinds)
        terms.append(f"rowid % {PER_ROW} IN ({numbers})")
    return terms


def _found(row: sa.Row[Any], identity: sa.Row[Any], asked: Wanted) -> Found:
    snippet, spans = _marked(row.text, asked)
    title, title_spans = _marked(row.title, asked)
    return Found(
        BY_NUMBER[row.rowid % PER_ROW].kind,
        row.rowid // PER_ROW,
        identity.uuid,
        identity.owner_id,
        title,
        snippet,
        spans,
        identity.owner_title,
        identity.day or "",
        identity.key,
        title_spans,
    )


def _marked(text: str, asked: Wanted) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Return a text as it comes from the index, without its marks, and where the hits are."""
    plain, spans = _unmarked(text)
    signs = [match.span() for sign in asked.anywhere for match in _places_of(sign, plain)]
    return plain, tuple(sorted({*spans, *signs}))


def _unmarked(marked: str) -> tuple[str, list[tuple[int, int]]]:
    """Return a text without the marks around its hits, and where they were."""
    plain, spans, start = "", [], None
    for piece in re.split(f"([{OPEN}{CLOSE}])", marked):
        if piece == OPEN:
            start = len(plain)
        elif piece == CLOSE and start is not None:
            spans.append((start, len(plain)))
            start = None
        elif piece != CLOSE:
            plain += piece
    return plain, spans


def _places_of(sign: str, text: str) -> Iterator[re.Match[str]]:
    return re.finditer(re.escape(sign), text, re.IGNORECASE)


def _living(reader: Reader, rowids: list[int]) -> dict[int, sa.Row[Any]]:
    """Return who these rows are, but for parts of something that lies in the bin."""
    by_number: dict[int, list[int]] = {}
    for rowid in rowids:
        by_number.setdefault(rowid % PER_ROW, []).append(rowid // PER_ROW)
    return {
        row.id * PER_ROW + number: row
        for number, ids in by_number.items()
        for row in reader.rows(_identity(BY_NUMBER[number]).params(ids=ids))
    }


@cache
def _identity(indexed: Indexed) -> sa.Select[Any]:
    """Return a select of who the rows `ids` are; made once, for it is asked at every key."""
    table = indexed.table
    asked = sa.select(
        table.c.id,
        table.c.uuid,
        indexed.day_of.label("day"),
        indexed.key_of.label("key"),
    ).where(table.c.id.in_(sa.bindparam("ids", expanding=True)))
    owner = owner_of(table)
    if owner is None:
        return asked.add_columns(sa.null().label("owner_id"), sa.literal("").label("owner_title"))
    column, owner_table = owner
    named = BY_KIND.get(owner_table.name)
    # A sheet has no title; what it is called follows from its kind.
    unnamed = owner_table.c.kind if "kind" in owner_table.c else sa.literal("")
    title = named.title_of if named else unnamed
    return (
        asked.add_columns(column.label("owner_id"), title.label("owner_title"))
        .join_from(table, owner_table, owner_table.c.id == column)
        .where(owner_table.c.deleted_at.is_(None))
    )


def _escaped(sign: str) -> str:
    return re.sub(r"([\\%_])", r"\\\1", sign)


def _is_letter(sign: str) -> bool:
    """Tell whether this sign is part of a word: letters, numbers, and marks on them."""
    return unicodedata.category(sign)[0] in "LNM"
