"""What the window says of backups: why one was made, how old the newest is, what a place said."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_crm.domain.backup_plan import DAY_MS, MINUTE_MS, Reason
from desktop_crm.gui.translations import QT_TRANSLATE_NOOP

_REASONS = {
    Reason.BY_HAND: QT_TRANSLATE_NOOP("Backups", "By hand"),
    Reason.TIMER: QT_TRANSLATE_NOOP("Backups", "By itself"),
    Reason.QUIT: QT_TRANSLATE_NOOP("Backups", "At the end"),
    Reason.MIGRATION: QT_TRANSLATE_NOOP("Backups", "Before an update"),
    Reason.IMPORT: QT_TRANSLATE_NOOP("Backups", "Before an import"),
    Reason.MERGE: QT_TRANSLATE_NOOP("Backups", "Before a merge"),
    Reason.BULK_DELETE: QT_TRANSLATE_NOOP("Backups", "Before a deletion"),
    Reason.RESTORE: QT_TRANSLATE_NOOP("Backups", "Before a restore"),
    Reason.ROTATION: QT_TRANSLATE_NOOP("Backups", "Around new keys"),
    Reason.ERASE: QT_TRANSLATE_NOOP("Backups", "Before an erasure"),
}
_HOUR_MS = 60 * MINUTE_MS
# From this age on a store that changed since should make its owner look.
OLD_MS = DAY_MS


def say_reason(code: str) -> str:
    """Return why a backup was made; a code of a newer program as it is."""
    known = next((text for reason, text in _REASONS.items() if reason == code), "")
    return QCoreApplication.translate("Backups", known) if known else code


def say_age(age_ms: int) -> str:
    """Return how long ago something was: just now, 12 min ago, 3 h ago, 5 d ago."""
    minutes, hours, days = (age_ms // unit for unit in (MINUTE_MS, _HOUR_MS, DAY_MS))
    if minutes < 1:
        return QCoreApplication.translate("Backups", "just now")
    if hours < 1:
        return QCoreApplication.translate("Backups", "%n min ago", "", minutes)
    if days < 1:
        return QCoreApplication.translate("Backups", "%n h ago", "", hours)
    return QCoreApplication.translate("Backups", "%n d ago", "", days)
