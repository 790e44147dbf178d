"""Collects Python's garbage on the window's thread, when Qt has nothing to do.

Left to itself Python collects wherever its counter runs over: on the owner thread, where
no timer, document or action of ours may end, or in a handler that Qt calls while it goes
through a list of all widgets (at a change of style). What is collected may be on that list.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QAbstractEventDispatcher, QObject


class Garbage(QObject):
    """Takes the place of the automatic collection for as long as the program runs."""

    def __init__(self, parent: QObject) -> None:
        """Collect what there is now; what stays is never looked at again."""
        super().__init__(parent)
        gc.disable()
        gc.collect()
        gc.freeze()
        # Not a timer: an idle program stays idle.
        QAbstractEventDispatcher.instance().aboutToBlock.connect(self._on_about_to_block)

    def _on_about_to_block(self) -> None:
        due = zip(gc.get_count(), gc.get_threshold(), strict=True)
        generations = [each for each, (count, limit) in enumerate(due) if 0 < limit < count]
        if generations:
            gc.collect(max(generations))
