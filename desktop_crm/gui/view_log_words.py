"""What profiles, sections and entries of the view log are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_crm.domain.changes import Op
from desktop_crm.domain.profiles import NOTE, Profile
from desktop_crm.domain.records import ContactKind
from desktop_crm.gui.code_words import name_of
from desktop_crm.gui.translations import QT_TRANSLATE_NOOP, format_instant
from desktop_crm.gui.wording import op_name
from desktop_crm.queries.view_log import Act, LookRow

_PROFILES = {
    Profile.OWNER: QT_TRANSLATE_NOOP("Profiles", "Owner"),
    Profile.ASSISTANT: QT_TRANSLATE_NOOP("Profiles", "Assistant"),
    Profile.READ_ONLY: QT_TRANSLATE_NOOP("Profiles", "Read-only"),
}
_RULES = {
    Profile.OWNER: QT_TRANSLATE_NOOP("Profiles", "May do everything."),
    Profile.ASSISTANT: QT_TRANSLATE_NOOP(
        "Profiles",
        "Adds and edits customers, but cannot reveal sealed fields, import, export or change the locks.",
    ),
    Profile.READ_ONLY: QT_TRANSLATE_NOOP("Profiles", "Looks, and cannot reveal, export or change anything."),
}
_ACTS = {
    Act.SHOWN: QT_TRANSLATE_NOOP("Profiles", "Shown"),
    Act.EXPORTED: QT_TRANSLATE_NOOP("Profiles", "Exported"),
    Act.REFUSED: QT_TRANSLATE_NOOP("Profiles", "Refused"),
}


def profile_name(profile: Profile) -> str:
    """Return what a profile is called."""
    return QCoreApplication.translate("Profiles", _PROFILES[profile])


def profile_rule(profile: Profile) -> str:
    """Return what a profile may do. They are guard rails of the program, which SECURITY.md says too."""
    return QCoreApplication.translate("Profiles", _RULES[profile])


def section_name(section: str) -> str:
    """Return what a section that can be strict is called."""
    return (
        QCoreApplication.translate("Profiles", "Note") if section == NOTE else name_of(ContactKind(section))
    )


def look_cells(row: LookRow) -> tuple[str, str, str, str, str]:
    """Return when, who, what was done, to what, and whose record it was."""
    what = op_name(Op(row.look.what)) if row.look.what in tuple(Op) else section_name(row.look.what)
    act = QCoreApplication.translate("Profiles", _ACTS[row.look.act])
    return format_instant(row.at), profile_name(row.look.profile), act, what, row.customer
