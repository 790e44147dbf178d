"""Write what a desktop needs to know of the program into a share/ folder.

    python packaging/desktop_files.py build/bundle/reconcile-gui/share [--pictures ADDRESS]

Launcher, file type, icons of both, AppStream metainfo and man page, under one name. Version
and releases come from the package and CHANGELOG.md. AppStream takes pictures from the web
alone, so they are named only where --pictures says at which address docs/pictures stands.
"""

from __future__ import annotations

import argparse
import gzip
import os
import re
import shutil
import sys
from datetime import UTC, datetime
from pathlib import Path
from xml.sax.saxutils import quoteattr

CHECKOUT = Path(__file__).resolve().parent.parent
APP_ID = "org.reconcile_workbook.Reconcile"
FILE_TYPE = "application-x-reconcile-workbook"
LINUX = CHECKOUT / "packaging" / "linux"
ICONS = CHECKOUT / "resources" / "icons"
RELEASE = re.compile(r"^## (\d\S*) \((unreleased|\d{4}-\d\d-\d\d)\)$", re.MULTILINE)
# Picture of docs/pictures -> what is to be seen; the first one stands for the program.
PICTURES = {
    "apologise": "A letter, with a note of the coach",
    "today": "Today: what comes next, and what was promised",
    "reflect": "Questions to think through before writing",
    "boundaries": "Boundaries, in the words in which they were said",
    "trust": "What was promised and what was kept, as a timeline",
    "preview": "The letter as it will be printed",
}


def releases(history: str, today: str) -> list[tuple[str, str, bool]]:
    """Return version, day and whether it was released, of each in CHANGELOG.md, newest first."""
    found = RELEASE.findall(history)
    return [
        (name, today if day == "unreleased" else day, day != "unreleased") for name, day in found
    ]


def metainfo(template: str, history: str, today: str, pictures: str | None) -> str:
    """Return the AppStream file with its releases, and with pictures where they can be got."""
    lines = ["  <releases>"]
    for version, day, is_out in releases(history, today):
        kind = "" if is_out else ' type="development"'
        lines.append(f'    <release version="{version}" date="{day}"{kind}/>')
    lines.append("  </releases>")
    if pictures:
        lines.append("  <screenshots>")
        for number, (name, caption) in enumerate(PICTURES.items()):
            kind = "" if number else ' type="default"'
            address = quoteattr(f"{pictures.rstrip('/')}/{name}.png")[1:-1]
            lines.append(f"    <screenshot{kind}>")
            lines.append(f"      <image>{address}</image>")
            lines.append(f"      <caption>{caption}</caption>")
            lines.append("    </screenshot>")
        lines.append("  </screenshots>")
    return template.replace("</component>", "\n".join(lines) + "\n</component>")


def write(share: Path, today: str, pictures: str | None) -> None:
    """Write everything into share/, which is what lies under /usr/share of a package."""
    put(share / "applications" / f"{APP_ID}.desktop", _read(f"{APP_ID}.desktop"))
    put(share / "mime" / "packages" / f"{APP_ID}.xml", _read(f"{APP_ID}.mime.xml"))
    history = (CHECKOUT / "CHANGELOG.md").read_text("utf-8")
    told = metainfo(_read(f"{APP_ID}.metainfo.xml"), history, today, pictures)
    put(share / "metainfo" / f"{APP_ID}.metainfo.xml", told)
    page = (
        _read("reconcile-gui.1").replace("@DAY@", today).replace("@VERSION@", version_of_source())
    )
    put_packed(share / "man" / "man1" / "reconcile-gui.1.gz", page)
    write_icons(share / "icons" / "hicolor")


def write_icons(theme: Path) -> None:
    """Write the icons of the program and of its files, in every size and as drawings."""
    # START: Qt is not needed for anything else here.
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtSvg import QSvgRenderer
    from render_app_icon import SIZES_PX, render

    app = QGuiApplication(sys.argv[:1])
    workbook = LINUX / f"{FILE_TYPE}.svg"
    drawing = QSvgRenderer(str(workbook))
    for size_px in SIZES_PX:
        folder = theme / f"{size_px}x{size_px}"
        copy(ICONS / f"reconcile-{size_px}.png", folder / "apps" / f"{APP_ID}.png")
        target = folder / "mimetypes" / f"{FILE_TYPE}.png"
        target.parent.mkdir(parents=True, exist_ok=True)
        render(drawing, size_px, target)
    copy(ICONS / "reconcile.svg", theme / "scalable" / "apps" / f"{APP_ID}.svg")
    copy(workbook, theme / "scalable" / "mimetypes" / f"{FILE_TYPE}.svg")
    del app


def put(target: Path, content: str) -> None:
    """Write a text, and the folders above it."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(content, "utf-8")


def put_packed(target: Path, content: str) -> None:
    """Write a text packed, without a time in it: the same text gives the same bytes."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(content.encode(), mtime=0))


def copy(source: Path, target: Path) -> None:
    """Copy a file, and make the folders above it."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def version_of_source() -> str:
    """Return the version, from the one place where it stands."""
    source = (CHECKOUT / "reconcile_gui" / "__init__.py").read_text("utf-8")
    return source.partition('__version__ = "')[2].partition('"')[0]


def day_of_source() -> str:
    """Return the day of SOURCE_DATE_EPOCH, or today, as AppStream and man pages want it."""
    seconds = os.environ.get("SOURCE_DATE_EPOCH")
    moment = datetime.fromtimestamp(int(seconds), UTC) if seconds else datetime.now(UTC)
    return moment.strftime("%Y-%m-%d")


def _read(name: str) -> str:
    return (LINUX / name).read_text("utf-8")


def main() -> int:
    """Write what the command line names."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("share", type=Path, metavar="DIR")
    parser.add_argument("--pictures", metavar="ADDRESS", default=os.environ.get("PICTURES"))
    options = parser.parse_args()
    write(options.share, day_of_source(), options.pictures)
    return 0


if __name__ == "__main__":
    sys.exit(main())
