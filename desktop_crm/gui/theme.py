"""How the window looks: in which colours, how large, in which fonts. Widgets ask `theme()` and listen to `changed`."""

from __future__ import annotations

import functools
import re
import sys
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication

from desktop_crm.gui.tokens import DARK, HIGH_CONTRAST, LIGHT, Tokens
from desktop_crm.system.resources import resource

_FAMILIES = {
    "win32": ("Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei"),
    "darwin": (".AppleSystemUIFont", "PingFang SC"),
    "linux": (
        "Inter",
        "Noto Sans",
        "Noto Sans CJK SC",
        "Source Han Sans SC",
        "WenQuanYi Micro Hei",
        "DejaVu Sans",
    ),
}
_PIXELS = re.compile(r"(\d+(?:\.\d+)?)px")


class Scheme(StrEnum):
    """What the user chose; SYSTEM follows the desktop, also while the program runs."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


# What the platform is told, so that title bars and native dialogs match; unknown gives the choice back to it.
_QT_SCHEMES = {
    Scheme.SYSTEM: Qt.ColorScheme.Unknown,
    Scheme.LIGHT: Qt.ColorScheme.Light,
    Scheme.DARK: Qt.ColorScheme.Dark,
    Scheme.CONTRAST: Qt.ColorScheme.Dark,
}
_TOKENS = {Scheme.LIGHT: LIGHT, Scheme.DARK: DARK, Scheme.CONTRAST: HIGH_CONTRAST}


class Theme(QObject):
    """The look in force. `changed` comes after application font, palette and style sheet stand."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.tokens: Tokens = LIGHT
        self.scale = 1.0
        self._scheme = Scheme.SYSTEM

    def px(self, size: float) -> int:
        """Return a measure of the design (at 100 %) in logical pixels of the present scale, at least 1."""
        return max(1, round(size * self.scale))

    def colour(self, token: str) -> QColor:
        """Return a token's colour by its name."""
        return QColor(getattr(self.tokens, token))

    def font(self, size: float = 13, weight: int = 400) -> QFont:
        """Return the interface font at a size of the design; figures are tabular."""
        return QFont(_font(self.px(size), weight))

    def dress(self, app: QApplication, scheme: Scheme, scale: float) -> None:
        """Give the application this scheme and scale (1.0 to 2.0) and tell everyone."""
        self._scheme = scheme
        self.scale = min(max(scale, 1.0), 2.0)
        app.styleHints().setColorScheme(_QT_SCHEMES[scheme])
        self.tokens = _tokens(app.styleHints(), scheme)
        # In place of another sheet, Qt would polish each widget once for each of those that it lies in.
        app.setStyleSheet("")
        app.setFont(self.font())
        app.setPalette(_palette(self.tokens))
        app.setStyleSheet(self._style_sheet())
        self.changed.emit()

    def follow_system(self) -> None:
        """Take over the desktop's scheme or contrast after it changed, where the user left the choice to it."""
        app = QApplication.instance()
        if isinstance(app, QApplication) and self._scheme is Scheme.SYSTEM:
            self.dress(app, self._scheme, self.scale)

    def _style_sheet(self) -> str:
        """Fill the template: `@token` becomes its colour, `@style` the folder of its pictures, pixels are scaled."""
        sheet = resource("style/desktop.qss.in").read_text(encoding="utf-8")
        sheet = sheet.replace("@style", resource("style").as_posix())
        # Longest first: @ink_secondary must not be read as @ink.
        for name, value in sorted(self.tokens.colours().items(), key=lambda item: -len(item[0])):
            sheet = sheet.replace(f"@{name}", value)
        return _PIXELS.sub(lambda match: f"{self.px(float(match[1])) if float(match[1]) else 0}px", sheet)


@functools.cache
def theme() -> Theme:
    """Return the one theme of this process."""
    return Theme()


def apply(app: QApplication, scheme: Scheme = Scheme.SYSTEM, scale: float = 1.0) -> None:
    """Dress the application; safe to call again whenever the user changes a setting."""
    _follow_desktop()
    theme().dress(app, scheme, scale)


@functools.cache
def _follow_desktop() -> None:
    """Hear from now on when the desktop turns light, dark or to more contrast; once, as there is one theme."""
    hints = QGuiApplication.styleHints()
    hints.colorSchemeChanged.connect(theme().follow_system)
    hints.accessibility().contrastPreferenceChanged.connect(theme().follow_system)


@functools.cache
def _families() -> tuple[str, ...]:
    """Return the installed ones of the platform's families, the system's own general font last."""
    installed = set(QFontDatabase.families())
    wanted = _FAMILIES.get(sys.platform, _FAMILIES["linux"])
    general = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    return (*(name for name in wanted if name in installed or name.startswith(".")), general)


@functools.lru_cache(maxsize=64)
def _font(pixels: int, weight: int) -> QFont:
    font = QFont()
    font.setFamilies(list(_families()))
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(weight))
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _tokens(hints: QStyleHints, scheme: Scheme) -> Tokens:
    if scheme is not Scheme.SYSTEM:
        return _TOKENS[scheme]
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return HIGH_CONTRAST
    return DARK if hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT


def _palette(tokens: Tokens) -> QPalette:
    """Return the palette that Fusion and every plain widget paint with."""
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.background,
        role.WindowText: tokens.ink,
        role.Base: tokens.panel,
        role.AlternateBase: tokens.field,
        role.Text: tokens.ink,
        role.PlaceholderText: tokens.ink_tertiary,
        role.Button: tokens.panel,
        role.ButtonText: tokens.ink,
        role.BrightText: tokens.act,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Accent: tokens.accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.ToolTipBase: tokens.ink,
        role.ToolTipText: tokens.panel,
        role.Light: tokens.panel,
        role.Midlight: tokens.field,
        role.Mid: tokens.line,
        role.Dark: tokens.line,
        role.Shadow: tokens.line,
    }
    palette = QPalette()
    for each, colour in colours.items():
        palette.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(tokens.ink_tertiary))
    return palette
