"""Keys and raw connections: the only module that names the driver.

One driver, sqlcipher3, opens plain and encrypted files alike. Encrypted files use
SQLCipher 4's own defaults, so that any SQLCipher 4 tool opens them.
"""

from __future__ import annotations

import contextlib
import hashlib
import re
import unicodedata
from typing import TYPE_CHECKING, Any, Literal

from sqlcipher3 import dbapi2  # type: ignore[import-untyped]

from reconcile_gui.workbook.errors import PassphraseUnusable

if TYPE_CHECKING:
    from pathlib import Path

Mode = Literal["ro", "rw", "rwc"]
RawConnection = Any  # the driver ships no types
DriverError = dbapi2.Error
DRIVER = dbapi2

_RAW_KEY = re.compile(r"\s*x'(?:[0-9a-f]{64}|[0-9a-f]{96})'\s*", re.IGNORECASE)
BUSY_MS = 2000
_NOT_A_DATABASE, _READ_ONLY, _CANNOT_OPEN = 26, 8, 14  # Source: https://sqlite.org/rescode.html


class NotADatabase(Exception):
    """What lies there cannot be read with this passphrase, or with none."""


def normalised(passphrase: str) -> str:
    """Return the passphrase as the file knows it: composed (NFC).

    Raises PassphraseUnusable for an empty one and for SQLCipher's raw-key form,
    which would skip the slow derivation of the key.
    """
    try:
        composed = unicodedata.normalize("NFC", passphrase)
        composed.encode("utf-8")
    except UnicodeEncodeError:
        raise PassphraseUnusable from None
    if not composed or "\0" in composed or _RAW_KEY.fullmatch(composed):
        raise PassphraseUnusable
    return composed


def quoted(text: str) -> str:
    """Return text as an SQL literal; PRAGMA and ATTACH take no parameters."""
    return "'" + text.replace("'", "''") + "'"


def connect(path: Path, passphrase: str | None, mode: Mode = "rw") -> RawConnection:
    """Open a connection and read from it once; nothing is written or set yet.

    Raises NotADatabase, and DriverError: the caller knows what it means for its file.
    """
    connection = dbapi2.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=BUSY_MS / 1000,
        cached_statements=256,
    )
    try:
        # PRIVACY: a wrong key would otherwise print to standard error.
        connection.execute("PRAGMA cipher_log_level = NONE")
        if passphrase is not None:
            # ORDER: the key must come before any statement that reads the file.
            connection.execute(f"PRAGMA key = {quoted(normalised(passphrase))}")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException as error:
        connection.close()
        if _code_of(error) == _NOT_A_DATABASE:
            raise NotADatabase from None
        raise
    return connection


def quick_key(path: Path, passphrase: str) -> str:
    """Return the raw key of a file, so that it opens again without the slow derivation.

    Source: https://www.zetetic.net/sqlcipher/design, PBKDF2-HMAC-SHA512 over the salt,
    the first 16 bytes. Raises OSError, PassphraseUnusable.
    """
    with path.open("rb") as file:
        salt = file.read(16)
    with contextlib.closing(connect_memory()) as memory:
        rounds = int(memory.execute("PRAGMA cipher_default_kdf_iter").fetchone()[0])
    secret = normalised(passphrase).encode("utf-8")
    key = hashlib.pbkdf2_hmac("sha512", secret, salt, rounds, 32)
    return f"x'{key.hex()}{salt.hex()}'"


def connect_damaged(path: Path, raw_key: str | None) -> RawConnection:
    """Open a file to read from it whatever can be read. Raises NotADatabase, DriverError.

    raw_key: of `quick_key`, or None for a plain file. Text that is no text is read all the
    same, with a sign in the place of what it is not.
    """
    connection = dbapi2.connect(
        f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None
    )
    connection.text_factory = lambda content: content.decode("utf-8", "replace")
    connection.execute("PRAGMA cipher_log_level = NONE")
    if raw_key is not None:
        connection.execute(f'PRAGMA key = "{raw_key}"')
    # Nothing is written: it makes SQLite take a file that was cut off, or of whose form a
    # part cannot be read, for what is left of it. The first statement fails then.
    connection.execute("PRAGMA writable_schema = ON")
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except (DriverError, UnicodeDecodeError) as error:
        if _code_of(error) == _NOT_A_DATABASE:
            connection.close()
            raise NotADatabase from None
    return connection


def connect_memory() -> RawConnection:
    """Open an empty database that lives in memory alone."""
    connection = dbapi2.connect(":memory:", isolation_level=None, check_same_thread=False)
    # PRIVACY: nor may anything of it go to a temporary file.
    connection.execute("PRAGMA temp_store = MEMORY")
    return connection


def settle(connection: RawConnection, *, writable: bool) -> None:
    """Put our settings on a connection that is known to be to a workbook.

    Raises DriverError, among others where another program keeps the file in another
    journal mode.
    """
    if writable:
        # One file that people copy to a stick must be whole at every moment.
        connection.execute("PRAGMA journal_mode = TRUNCATE")
    for setting in (
        "synchronous = FULL",
        "secure_delete = ON",
        "foreign_keys = ON",
        "temp_store = MEMORY",
        "trusted_schema = OFF",
        "cell_size_check = ON",
    ):
        connection.execute(f"PRAGMA {setting}")


def is_writable(connection: RawConnection) -> bool:
    """Tell whether the system lets the file and its journal be written; nothing is.

    A file that is in use just now, or on a full disk, counts as writable.
    """
    number = connection.execute("PRAGMA user_version").fetchone()[0]
    try:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(f"PRAGMA user_version = {number}")
    except DriverError as error:
        return _code_of(error) not in (_READ_ONLY, _CANNOT_OPEN)
    finally:
        with contextlib.suppress(DriverError):  # it may never have begun
            connection.execute("ROLLBACK")
    return True


def _code_of(error: BaseException) -> int:
    """Return SQLite's primary code of an error, 0 for any other."""
    return int(getattr(error, "sqlite_errorcode", None) or 0) & 0xFF
