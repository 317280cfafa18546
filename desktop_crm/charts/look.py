"""How charts look: colours and sizes that the window gives. Light to import, without matplotlib."""

from __future__ import annotations

from dataclasses import dataclass

_HATCHES = ("", "///", "...", "---", "\\\\\\")
# One pixel of the design in points, as figures are laid out at 100 dpi.
_POINTS = 0.72


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartStyle:
    """Colours as #rrggbb, sizes in pixels at 100 dpi."""

    ground: str = "#ffffff"
    ink: str = "#1b1f27"
    ink_secondary: str = "#5b6472"
    line: str = "#e3e6eb"
    series: tuple[str, ...] = ("#2060dc", "#0f9f8f", "#e3a008", "#8b5cf6", "#d6456b")
    language: str = "en"
    scale: float = 1.0

    def points(self, pixels: float) -> float:
        """Return a size of the design in points, as matplotlib wants text and lines."""
        return pixels * self.scale * _POINTS

    def hatch(self, index: int) -> str:
        """Return the pattern by which a series is told from the others without its colour; the first is plain."""
        return _HATCHES[index % len(_HATCHES)]
