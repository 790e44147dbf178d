"""CUPS of a test: a socket, a spool and one printer of its own, which keeps what arrives.

The printer takes PDF, as most do now: what arrives has gone through the filters that any
page goes through. Its paper is A4 or US Letter, and it cannot print on the last 12 points.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

CUPSD = Path("/usr/sbin/cupsd")
HELPERS = Path("/usr/lib/cups")
PATIENCE_S = 40.0
NOBODY, NO_GROUP = 65534, 65534

BACKEND = """\
#!/bin/sh
# Called with number, user, title, copies, options and, or through standard input, the file.
[ $# -gt 0 ] || {{ echo 'direct keep "Unknown" "Keeps what arrives"'; exit 0; }}
printf '%s\\n' "$3" >"{kept}/$1.title"
printf '%s\\n' "$5" >"{kept}/$1.options"
cat "${{6:--}}" >"{kept}/$1.part" && mv "{kept}/$1.part" "{kept}/$1.pdf"
"""
FILES = """\
ServerRoot {root}
ServerBin {root}/bin
CacheDir {root}/cache
StateDir {root}/state
RequestRoot {root}/spool
TempDir {root}/tmp
AccessLog {root}/access
ErrorLog {root}/errors
PageLog {root}/pages
Sandboxing relaxed
User nobody
Group nogroup
SystemGroup root nogroup
"""
SERVER = """\
Listen {root}/socket
LogLevel info
Browsing No
WebInterface No
DefaultAuthType None
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""
PRINTERS = """\
<DefaultPrinter Paper>
Info Paper
DeviceURI keep:/
State Idle
Accepting Yes
Shared No
JobSheets none none
OpPolicy default
ErrorPolicy abort-job
</DefaultPrinter>
"""
PPD = """\
*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "PAPER.PPD"
*Product: "(Paper)"
*Manufacturer: "Test"
*ModelName: "Paper"
*ShortNickName: "Paper"
*NickName: "Paper"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: True
*DefaultColorSpace: RGB
*FileSystem: False
*cupsFilter2: "application/vnd.cups-pdf application/pdf 0 -"
*OpenUI *PageSize/Media Size: PickOne
*OrderDependency: 10 AnySetup *PageSize
*DefaultPageSize: A4
*PageSize A4/A4: ""
*PageSize Letter/US Letter: ""
*CloseUI: *PageSize
*OpenUI *PageRegion/Media Size: PickOne
*OrderDependency: 10 AnySetup *PageRegion
*DefaultPageRegion: A4
*PageRegion A4/A4: ""
*PageRegion Letter/US Letter: ""
*CloseUI: *PageRegion
*DefaultImageableArea: A4
*ImageableArea A4/A4: "12 12 583 830"
*ImageableArea Letter/US Letter: "12 12 600 780"
*DefaultPaperDimension: A4
*PaperDimension A4/A4: "595 842"
*PaperDimension Letter/US Letter: "612 792"
"""


@dataclass(frozen=True, slots=True)
class Arrived:
    """One job as it came to the printer. options: as CUPS hands them on."""

    title: str
    options: str
    pdf: bytes


class PrintService:
    """A running service, and what its printer kept."""

    def __init__(self, root: Path) -> None:
        """Look at what lies in a folder."""
        self._root = root

    @property
    def surroundings(self) -> dict[str, str]:
        """The variables with which a program finds it, and no other."""
        return {"CUPS_SERVER": str(self._root / "socket")}

    def arrived(self, count: int) -> list[Arrived]:
        """Wait for so many jobs and return them, first to last."""
        kept = self._root / "kept"
        _wait_until(lambda: len(list(kept.glob("*.pdf"))) >= count, "the printer gets nothing")
        numbers = sorted(int(each.stem) for each in kept.glob("*.pdf"))
        return [
            Arrived(
                (kept / f"{number}.title").read_text("utf-8").strip(),
                (kept / f"{number}.options").read_text("utf-8").strip(),
                (kept / f"{number}.pdf").read_bytes(),
            )
            for number in numbers
        ]

    def everything_told(self) -> str:
        """Return all that the service wrote down of its jobs, in its logs."""
        logs = (self._root / name for name in ("access", "errors", "pages"))
        return "\n".join(each.read_text("utf-8", "replace") for each in logs if each.exists())


def missing() -> list[str]:
    """Return what of CUPS this machine does not have."""
    wanted = {
        "cups-daemon": CUPSD,
        "cups-filters": HELPERS / "filter" / "pdftopdf",
        "poppler-utils": Path(shutil.which("pdftoppm") or "/nowhere"),
    }
    return [package for package, file in wanted.items() if not file.exists()]


@contextlib.contextmanager
def print_service() -> Iterator[PrintService]:
    """Run a service for a while, never as root: it refuses to work for root."""
    root = Path(tempfile.mkdtemp(prefix="cups-"))
    try:
        _lay_out(root)
        conf, files = str(root / "cupsd.conf"), str(root / "cups-files.conf")
        command = [str(CUPSD), "-f", "-c", conf, "-s", files]
        if os.geteuid() == 0:
            _give_to_nobody(root)
            service = subprocess.Popen(command, user=NOBODY, group=NO_GROUP, extra_groups=())
        else:
            service = subprocess.Popen(command)
        try:
            socket = root / "socket"
            _wait_until(lambda: socket.exists() or service.poll() is not None, "CUPS is silent")
            assert service.poll() is None, "CUPS did not start"
            yield PrintService(root)
        finally:
            service.terminate()
            service.wait(timeout=20)
    finally:
        shutil.rmtree(root, ignore_errors=True)


def _lay_out(root: Path) -> None:
    root.chmod(0o755)
    for name in ("bin/backend", "cache", "state", "spool", "tmp", "ppd", "kept"):
        (root / name).mkdir(parents=True)
    for name in ("filter", "daemon"):
        (root / "bin" / name).symlink_to(HELPERS / name)
    backend = root / "bin" / "backend" / "keep"
    backend.write_text(BACKEND.format(kept=root / "kept"))
    backend.chmod(0o755)
    (root / "cups-files.conf").write_text(FILES.format(root=root))
    (root / "cupsd.conf").write_text(SERVER.format(root=root))
    (root / "printers.conf").write_text(PRINTERS)
    (root / "ppd" / "Paper.ppd").write_text(PPD)


def _give_to_nobody(root: Path) -> None:
    for each in (root, *root.rglob("*")):
        os.chown(each, NOBODY, NO_GROUP, follow_symlinks=False)


def _wait_until(is_so: Callable[[], bool], otherwise: str) -> None:
    until, pulse = time.monotonic() + PATIENCE_S, threading.Event()
    while not is_so():
        assert time.monotonic() < until, otherwise
        pulse.wait(0.02)
