"""Which of the program's languages the system speaks."""

from __future__ import annotations

import os
import sys
from pathlib import Path

LANGUAGES = ("en", "zh_CN")

_MAC_PREFERENCES = Path("~/Library/Preferences/.GlobalPreferences.plist")


def system_language() -> str:
    """Return zh_CN where the system speaks Chinese of any kind, else en."""
    return "zh_CN" if _system_locale().lower().startswith(("zh", "chinese")) else "en"


def _system_locale() -> str:
    for variable in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(variable):
            return value
    return _mac_locale() if sys.platform == "darwin" else _c_locale()


def _c_locale() -> str:
    # Only Windows comes here, and the first page waits for every import.
    import locale

    return locale.getlocale()[0] or ""


def _mac_locale() -> str:
    """Return the first language of the settings: a program started from the Finder has no LANG."""
    import plistlib

    try:
        preferences = plistlib.loads(_MAC_PREFERENCES.expanduser().read_bytes())
    except (OSError, plistlib.InvalidFileException):
        return ""
    languages = preferences.get("AppleLanguages") or [""]
    return str(languages[0])
