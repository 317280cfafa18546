"""What is kept among this computer's settings without a word: where the window stood, how its parts were laid out."""

from __future__ import annotations

import base64
import binascii
import logging
from dataclasses import replace

from PySide6.QtWidgets import QMainWindow

from desktop_crm.domain.errors import CrmError
from desktop_crm.system.settings import Settings, SettingsFile

log = logging.getLogger(__name__)


def recall_window(window: QMainWindow, settings: SettingsFile) -> bool:
    """Put the window where it was; tell whether anything was remembered."""
    try:
        remembered = base64.b64decode(settings.values.window_geometry, validate=True)
    except binascii.Error:
        return False
    return bool(remembered) and window.restoreGeometry(remembered)


def remember_window(window: QMainWindow, settings: SettingsFile) -> None:
    """Keep the window's place and size."""
    geometry = base64.b64encode(window.saveGeometry().data()).decode("ascii")
    keep_quietly(settings, replace(settings.values, window_geometry=geometry))


def keep_layout(settings: SettingsFile, name: str, text: str) -> None:
    """Keep how a part of the window is laid out, in words of its own."""
    values = settings.values
    keep_quietly(settings, replace(values, layouts={**values.layouts, name: text}))


def keep_quietly(settings: SettingsFile, values: Settings) -> None:
    """Keep what nobody would miss much: a settings file that cannot be written is logged, not told."""
    try:
        settings.keep(values)
    except CrmError as error:
        log.warning("settings were not kept", exc_info=error)
