"""Pack the bundle as a Debian package.

    python packaging/build_deb.py build/bundle/reconcile-gui dist/ [--later]

The program goes to /usr/lib/reconcile-gui, with a link in /usr/bin, and what desktops need to
know of it to /usr/share. There are no scripts: the packages that keep lists of file types,
launchers, icons and man pages notice by their triggers. Nothing outside is touched, so a
removal leaves what people wrote.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from desktop_files import CHECKOUT, put_packed, version_of_source

NAME = "reconcile-gui"
DEBIAN = CHECKOUT / "packaging" / "debian"
PROGRAM = Path("usr/lib") / NAME
DOC = Path("usr/share/doc") / NAME
# Of docs/, what somebody who only uses the program may want to read.
PAGES = ("coach.md", "chart.md", "file-format.md", "privacy.md", "promises.md")
MAY_RUN, MAY_READ = 0o755, 0o644


def stage(bundle: Path, root: Path, version: str) -> None:
    """Lay out under root what the package holds."""
    shutil.copytree(bundle, root / PROGRAM, symlinks=True)
    shutil.move(root / PROGRAM / "share", root / "usr/share")
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin" / NAME).symlink_to(Path("../lib") / NAME / NAME)
    (root / DOC).mkdir(parents=True)
    shutil.copy(DEBIAN / "copyright", root / DOC / "copyright")
    for page in PAGES:
        put_packed(root / DOC / f"{page}.gz", (CHECKOUT / "docs" / page).read_text("utf-8"))
    put_packed(root / DOC / "NEWS.gz", (CHECKOUT / "CHANGELOG.md").read_text("utf-8"))
    put_packed(root / DOC / "changelog.gz", changelog(version))
    notes = root / "usr/share/lintian/overrides" / NAME
    notes.parent.mkdir(parents=True)
    shutil.copy(DEBIAN / "lintian-overrides", notes)
    for path in (root, *root.rglob("*")):
        if not path.is_symlink():
            runs = path.is_dir() or path == root / PROGRAM / NAME
            path.chmod(MAY_RUN if runs else MAY_READ)
    write_control(root, version)


def changelog(version: str) -> str:
    """Return the history as Debian wants it: who packed this version, and when."""
    moment = datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC)
    maintainer = re.search("^Maintainer: (.*)$", _control(), re.MULTILINE)
    return (
        f"{NAME} ({version}) unstable; urgency=medium\n\n  * What changed is told in NEWS.\n\n"
        f" -- {maintainer[1] if maintainer else ''}  {format_datetime(moment)}\n"
    )


def _control() -> str:
    """Return the control file; a value may be folded there, which dpkg reads and lintian not."""
    return re.sub(r",\n (?=[a-z])", ", ", (DEBIAN / "control").read_text("utf-8"))


def write_control(root: Path, version: str) -> None:
    """Write what dpkg reads: name, version, what is needed, and the sums of all files."""
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    size_kb = sum(-(-path.stat().st_size // 1024) for path in files)
    control = _control()
    for name, value in (("VERSION", version), ("ARCHITECTURE", architecture()), ("SIZE", size_kb)):
        control = control.replace(f"@{name}@", str(value))
    folder = root / "DEBIAN"
    folder.mkdir()
    (folder / "control").write_text(control, "utf-8")
    # md5 is what dpkg knows; it tells what was changed by accident, and no more.
    sums = [hashlib.md5(each.read_bytes(), usedforsecurity=False).hexdigest() for each in files]
    lines = [f"{one}  {each.relative_to(root)}\n" for one, each in zip(sums, files, strict=True)]
    (folder / "md5sums").write_text("".join(lines), "utf-8")
    for path in folder.iterdir():
        path.chmod(MAY_READ)


def architecture() -> str:
    """Return what Debian calls this kind of computer."""
    told = subprocess.run(
        ["dpkg", "--print-architecture"],  # noqa: S607 - the one of this system
        capture_output=True,
        text=True,
        check=True,
    )
    return told.stdout.strip()


def main() -> int:
    """Build the package and print its path."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("bundle", type=Path, metavar="BUNDLE")
    parser.add_argument("out", type=Path, metavar="DIR")
    parser.add_argument("--later", action="store_true", help="as a version to upgrade to")
    parser.add_argument("--level", default="10", help="how hard zstd tries, 1 to 19")
    options = parser.parse_args()
    version = version_of_source() + ("+later" if options.later else "")
    options.out.mkdir(parents=True, exist_ok=True)
    target = options.out / f"{NAME}_{version}_{architecture()}.deb"
    with tempfile.TemporaryDirectory(prefix="deb-") as name:
        root = Path(name) / "root"
        stage(options.bundle, root, version)
        # Everything belongs to root without being root: no fakeroot is needed.
        subprocess.run(  # noqa: S603 - what stands here
            [
                *("dpkg-deb", "--root-owner-group", "-Zzstd", f"-z{options.level}"),
                *("--build", str(root), str(target)),
            ],
            stdout=subprocess.DEVNULL,
            check=True,
        )
    sys.stdout.write(f"{target}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
