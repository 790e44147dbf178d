"""Render the program's icon, resources/icons/reconcile.svg, in the sizes desktops ask for.

Run from the checkout after changing the drawing: python packaging/render_app_icon.py
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES_PX = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"


def render(drawing: QSvgRenderer, size_px: int, target: Path) -> None:
    """Write the drawing as a square PNG; OSError if it could not be written."""
    image = QImage(size_px, size_px, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.render(painter)
    painter.end()
    if not image.save(str(target)):
        raise OSError(f"{target.name} could not be written")


def main() -> int:
    """Render all sizes; 1 if the drawing cannot be read."""
    app = QGuiApplication(sys.argv)
    drawing = QSvgRenderer(str(ICONS / "reconcile.svg"))
    if not drawing.isValid():
        return 1
    for size_px in SIZES_PX:
        render(drawing, size_px, ICONS / f"reconcile-{size_px}.png")
    del app
    return 0


if __name__ == "__main__":
    sys.exit(main())
