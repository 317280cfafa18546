"""The colours of every theme under the names of what they are for. Every text colour keeps 4.5:1 on its ground."""

from __future__ import annotations

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """One theme's colours as #rrggbb; `series` are the colours of chart series, in order."""

    name: str
    background: str
    panel: str
    field: str
    line: str
    ink: str
    ink_secondary: str
    ink_tertiary: str
    accent: str
    accent_ground: str
    accent_hover: str
    on_accent: str
    good: str
    good_ground: str
    watch: str
    watch_ground: str
    act: str
    act_ground: str
    rail: str
    rail_ink: str
    rail_selected: str
    on_rail: str
    selection: str
    series: tuple[str, ...]

    def colours(self) -> dict[str, str]:
        """Return colour by token name, without the series."""
        return {f.name: getattr(self, f.name) for f in fields(self) if f.name != "series"}


LIGHT = Tokens(
    name="light",
    background="#f5f6f8",
    panel="#ffffff",
    field="#f8f9fb",
    line="#e3e6eb",
    ink="#1b1f27",
    ink_secondary="#5b6472",
    ink_tertiary="#626c7c",
    accent="#2060dc",
    accent_ground="#e8f0fe",
    accent_hover="#1a52bf",
    on_accent="#ffffff",
    good="#136c43",
    good_ground="#e3f5ec",
    watch="#8a5a00",
    watch_ground="#fdf3dc",
    act="#b3262f",
    act_ground="#fdeaea",
    rail="#111827",
    rail_ink="#cbd5e1",
    rail_selected="#253049",
    on_rail="#ffffff",
    selection="#e8f0fe",
    series=("#2060dc", "#0f9f8f", "#e3a008", "#8b5cf6", "#d6456b"),
)

DARK = Tokens(
    name="dark",
    background="#12151b",
    panel="#1a1e26",
    field="#20252f",
    line="#2b313c",
    ink="#e9edf3",
    ink_secondary="#a5aebb",
    ink_tertiary="#9aa4b5",
    accent="#6c9cff",
    accent_ground="#1f2d4a",
    accent_hover="#86adff",
    on_accent="#0b1020",
    good="#57c795",
    good_ground="#173227",
    watch="#e3b341",
    watch_ground="#352b14",
    act="#f0777d",
    act_ground="#3a1e21",
    rail="#0c0f14",
    rail_ink="#cbd5e1",
    rail_selected="#253049",
    on_rail="#ffffff",
    selection="#1f2d4a",
    series=("#6c9cff", "#0f9f8f", "#e3a008", "#b197f5", "#f0777d"),
)

# Every text at 7:1 or more, every border as strong as text.
HIGH_CONTRAST = Tokens(
    name="contrast",
    background="#000000",
    panel="#000000",
    field="#0a0a0a",
    line="#ffffff",
    ink="#ffffff",
    ink_secondary="#f0f0f0",
    ink_tertiary="#e0e0e0",
    accent="#ffe14d",
    accent_ground="#2b2600",
    accent_hover="#fff0a0",
    on_accent="#000000",
    good="#6dff9c",
    good_ground="#002b12",
    watch="#ffc44d",
    watch_ground="#2b1f00",
    act="#ffa3a3",
    act_ground="#330000",
    rail="#000000",
    rail_ink="#ffffff",
    rail_selected="#4a4100",
    on_rail="#ffffff",
    selection="#00337a",
    series=("#ffe14d", "#5cd6ff", "#ff9de2", "#6dff9c", "#ffa35c"),
)

# White initials stand on these in every theme.
AVATAR_GROUNDS = (
    "#2563d9",
    "#0b7d71",
    "#c2410c",
    "#7c3aed",
    "#be185d",
    "#15803d",
    "#0369a1",
    "#a16207",
    "#4338ca",
    "#334155",
    "#9f1239",
)
