"""Seals the shipped rules as they stand.

    python -m tests.corpus.seal

Every pattern is checked first, as rules that somebody changed are.
"""

from __future__ import annotations

import sys
from pathlib import Path

from reconcile_gui.coach.ruleset import load_ruleset
from reconcile_gui.coach.seal import SEAL_FILE, seal_of
from reconcile_gui.text.checked import FileProblem
from tests.corpus.scoring import FOLDER


def problems_unsealed(folder: Path) -> list[FileProblem]:
    """Return what a folder's rules are refused for when every pattern is checked."""
    seal = folder / SEAL_FILE
    seal.unlink(missing_ok=True)
    sets = (load_ruleset(folder), load_ruleset(folder / "boundaries", shared_in=folder))
    return list(dict.fromkeys(problem for each in sets for problem in each.problems))


def main() -> int:
    """Write the seal, or say what is wrong."""
    found = problems_unsealed(FOLDER)
    if found:
        sys.stderr.write("\n".join(str(each) for each in found) + "\n")
        return 1
    (FOLDER / SEAL_FILE).write_text(f"{seal_of(FOLDER)}\n", "ascii")
    return 0


if __name__ == "__main__":
    sys.exit(main())
