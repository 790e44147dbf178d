"""What a page of entries needs from around it, as the program gives it."""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING

from reconcile_gui.letter.listed import sheet_setter
from reconcile_gui.letter.listed_paper_page import ListedOutside
from reconcile_gui.letter.usual import usual_look
from reconcile_gui.resources import resource
from reconcile_gui.shell.write_out import write_out

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reconcile_gui.shell.tools import Tools


def listed_outside(
    tools: Tools,
    file_name: str,
    printed_name: str,
    is_offered: Callable[[], bool] = lambda: True,
) -> ListedOutside:
    """Return the outside of one page.

    PRIVACY: file_name, without its ending, and printed_name, as it stands in the queue of a
    printer, say nothing of what is on the page. is_offered: see `ListedOutside`.
    """

    def ask_path(ending: str) -> Path | None:
        return tools.dialogs.place_for_sheet(f"{file_name}.{ending}", ending)

    return ListedOutside(
        ask_path=ask_path,
        printer=partial(tools.dialogs.printer, printed_name),
        write=write_out,
        set_sheet=sheet_setter(resource("fonts"), resource("letter")),
        paper=usual_look(os.environ).paper,
        is_offered=is_offered,
    )
