"""How the writer wants the line of the chart to be drawn."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Drawing:
    """What was chosen in one workbook; as here where nobody chose.

    weighs_recent: recent months weigh more in the line. shows_built: below the chart stands
    the picture of what is built and lost.
    """

    hides_estimate: bool = False
    weighs_recent: bool = False
    shows_built: bool = False
