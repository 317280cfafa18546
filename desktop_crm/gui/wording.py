"""What the window says of writes: their names in the Edit menu and in toasts. No customer is ever named."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_crm.domain.changes import Changes, Op
from desktop_crm.domain.errors import CrmError
from desktop_crm.gui.translations import QT_TRANSLATE_NOOP
from desktop_crm.wording.errors import say_error
from desktop_crm.wording.languages import Language

_NAMES = {
    Op.CREATE_CUSTOMER: QT_TRANSLATE_NOOP("Writes", "Add customer"),
    Op.EDIT_CUSTOMER: QT_TRANSLATE_NOOP("Writes", "Edit customer"),
    Op.CONFIRM: QT_TRANSLATE_NOOP("Writes", "Confirm details"),
    Op.TAG: QT_TRANSLATE_NOOP("Writes", "Change tags"),
    Op.ARCHIVE: QT_TRANSLATE_NOOP("Writes", "Archive"),
    Op.RESTORE: QT_TRANSLATE_NOOP("Writes", "Take back into the list"),
    Op.TRASH: QT_TRANSLATE_NOOP("Writes", "Move to trash"),
    Op.EMPTY_TRASH: QT_TRANSLATE_NOOP("Writes", "Empty trash"),
    Op.RELATE: QT_TRANSLATE_NOOP("Writes", "Change relations"),
    Op.LOG_INTERACTION: QT_TRANSLATE_NOOP("Writes", "Log contact"),
    Op.QUICK_ENTRY: QT_TRANSLATE_NOOP("Writes", "Quick entry"),
    Op.EDIT_INTERACTION: QT_TRANSLATE_NOOP("Writes", "Edit contact"),
    Op.DELETE_INTERACTION: QT_TRANSLATE_NOOP("Writes", "Delete contact"),
    Op.PIN_INTERACTION: QT_TRANSLATE_NOOP("Writes", "Pin contact"),
    Op.PLAN_FOLLOW_UP: QT_TRANSLATE_NOOP("Writes", "Plan follow-up"),
    Op.EDIT_FOLLOW_UP: QT_TRANSLATE_NOOP("Writes", "Edit follow-up"),
    Op.FINISH_FOLLOW_UP: QT_TRANSLATE_NOOP("Writes", "Finish follow-up"),
    Op.PUT_OFF_FOLLOW_UP: QT_TRANSLATE_NOOP("Writes", "Put off follow-up"),
    Op.PLAN_VISITS: QT_TRANSLATE_NOOP("Writes", "Plan visits"),
    Op.DEBRIEF: QT_TRANSLATE_NOOP("Writes", "Evening debrief"),
    Op.CONTACT_TERMS: QT_TRANSLATE_NOOP("Writes", "Change how to keep contact"),
    Op.RECORD_PURCHASE: QT_TRANSLATE_NOOP("Writes", "Record purchase"),
    Op.EDIT_PURCHASE: QT_TRANSLATE_NOOP("Writes", "Edit purchase"),
    Op.CREATE_DEAL: QT_TRANSLATE_NOOP("Writes", "Add deal"),
    Op.EDIT_DEAL: QT_TRANSLATE_NOOP("Writes", "Edit deal"),
    Op.MOVE_DEAL: QT_TRANSLATE_NOOP("Writes", "Move deal"),
    Op.DELETE_DEAL: QT_TRANSLATE_NOOP("Writes", "Delete deal"),
    Op.EDIT_LEAD: QT_TRANSLATE_NOOP("Writes", "Change lead"),
    Op.QUALIFY_LEAD: QT_TRANSLATE_NOOP("Writes", "Qualify lead"),
    Op.EDIT_PIPELINE: QT_TRANSLATE_NOOP("Writes", "Change pipeline"),
    Op.EDIT_PRODUCT: QT_TRANSLATE_NOOP("Writes", "Change products"),
    Op.EDIT_DOCUMENT: QT_TRANSLATE_NOOP("Writes", "Change document"),
    Op.RECORD_PAYMENT: QT_TRANSLATE_NOOP("Writes", "Record payment"),
    Op.EDIT_PAYMENT: QT_TRANSLATE_NOOP("Writes", "Change payment"),
    Op.SAVE_RATE: QT_TRANSLATE_NOOP("Writes", "Change exchange rate"),
    Op.EDIT_GOAL: QT_TRANSLATE_NOOP("Writes", "Change goal"),
    Op.EDIT_COMMISSION: QT_TRANSLATE_NOOP("Writes", "Change commission"),
    Op.EDIT_RULE: QT_TRANSLATE_NOOP("Writes", "Change rule"),
    Op.RUN_RULE: QT_TRANSLATE_NOOP("Writes", "What a rule did"),
    Op.TAKE_BACK_RUN: QT_TRANSLATE_NOOP("Writes", "Take back what a rule did"),
    Op.MARK_RULES: QT_TRANSLATE_NOOP("Writes", "Look for rules"),
    Op.EDIT_PLAN: QT_TRANSLATE_NOOP("Writes", "Change plan"),
    Op.APPLY_PLAN: QT_TRANSLATE_NOOP("Writes", "Apply plan"),
    Op.EDIT_COUPONS: QT_TRANSLATE_NOOP("Writes", "Change coupons"),
    Op.ISSUE_COUPON: QT_TRANSLATE_NOOP("Writes", "Issue coupon"),
    Op.IMPORT: QT_TRANSLATE_NOOP("Writes", "Import"),
    Op.PUT_BACK: QT_TRANSLATE_NOOP("Writes", "Put back a value"),
    Op.RESTORE_RECORD: QT_TRANSLATE_NOOP("Writes", "Restore from a backup"),
    Op.SAMPLE: QT_TRANSLATE_NOOP("Writes", "Add invented people"),
    Op.UNDO: QT_TRANSLATE_NOOP("Writes", "Undo"),
    Op.REDO: QT_TRANSLATE_NOOP("Writes", "Redo"),
    Op.SAVE_VIEW: QT_TRANSLATE_NOOP("Writes", "Save view"),
    Op.DELETE_VIEW: QT_TRANSLATE_NOOP("Writes", "Delete view"),
    Op.SAVE_DRAFT: QT_TRANSLATE_NOOP("Writes", "Save draft"),
    Op.SAVE_SETTING: QT_TRANSLATE_NOOP("Writes", "Save setting"),
    Op.EXPORT: QT_TRANSLATE_NOOP("Writes", "Export"),
    Op.ATTACH_FILES: QT_TRANSLATE_NOOP("Writes", "Add files"),
    Op.RENAME_FILE: QT_TRANSLATE_NOOP("Writes", "Rename file"),
    Op.REMOVE_FILES: QT_TRANSLATE_NOOP("Writes", "Remove files"),
    Op.ERASE: QT_TRANSLATE_NOOP("Writes", "Erase for good"),
    Op.REVEAL: QT_TRANSLATE_NOOP("Writes", "Show a strict field"),
    Op.REFUSE: QT_TRANSLATE_NOOP("Writes", "Refused"),
    Op.MARK_STRICT: QT_TRANSLATE_NOOP("Writes", "Mark sections as strict"),
    Op.SWITCH_PROFILE: QT_TRANSLATE_NOOP("Writes", "Switch profile"),
    Op.CHANGE_KEYS: QT_TRANSLATE_NOOP("Writes", "Change what opens the store"),
    Op.RENEW_KEY: QT_TRANSLATE_NOOP("Writes", "Renew the key"),
}

_DONE = {
    Op.CREATE_CUSTOMER: QT_TRANSLATE_NOOP("Writes", "Customer added"),
    Op.EDIT_CUSTOMER: QT_TRANSLATE_NOOP("Writes", "Saved"),
    Op.CONFIRM: QT_TRANSLATE_NOOP("Writes", "Details confirmed"),
    Op.TAG: QT_TRANSLATE_NOOP("Writes", "Tags changed"),
    Op.ARCHIVE: QT_TRANSLATE_NOOP("Writes", "Archived"),
    Op.RESTORE: QT_TRANSLATE_NOOP("Writes", "Taken back into the list"),
    Op.TRASH: QT_TRANSLATE_NOOP("Writes", "Moved to trash"),
    Op.EMPTY_TRASH: QT_TRANSLATE_NOOP("Writes", "Trash emptied"),
    Op.RELATE: QT_TRANSLATE_NOOP("Writes", "Relations changed"),
    Op.LOG_INTERACTION: QT_TRANSLATE_NOOP("Writes", "Contact logged"),
    Op.QUICK_ENTRY: QT_TRANSLATE_NOOP("Writes", "Quick entry written"),
    Op.EDIT_INTERACTION: QT_TRANSLATE_NOOP("Writes", "Contact changed"),
    Op.DELETE_INTERACTION: QT_TRANSLATE_NOOP("Writes", "Contact deleted"),
    Op.PIN_INTERACTION: QT_TRANSLATE_NOOP("Writes", "Timeline pinned anew"),
    Op.PLAN_FOLLOW_UP: QT_TRANSLATE_NOOP("Writes", "Follow-up planned"),
    Op.EDIT_FOLLOW_UP: QT_TRANSLATE_NOOP("Writes", "Follow-up changed"),
    Op.FINISH_FOLLOW_UP: QT_TRANSLATE_NOOP("Writes", "Done"),
    Op.PUT_OFF_FOLLOW_UP: QT_TRANSLATE_NOOP("Writes", "Put off"),
    Op.PLAN_VISITS: QT_TRANSLATE_NOOP("Writes", "Visits planned"),
    Op.DEBRIEF: QT_TRANSLATE_NOOP("Writes", "Written down"),
    Op.CONTACT_TERMS: QT_TRANSLATE_NOOP("Writes", "Saved how to keep contact"),
    Op.RECORD_PURCHASE: QT_TRANSLATE_NOOP("Writes", "Purchase recorded"),
    Op.EDIT_PURCHASE: QT_TRANSLATE_NOOP("Writes", "Purchase changed"),
    Op.CREATE_DEAL: QT_TRANSLATE_NOOP("Writes", "Deal added"),
    Op.EDIT_DEAL: QT_TRANSLATE_NOOP("Writes", "Deal changed"),
    Op.MOVE_DEAL: QT_TRANSLATE_NOOP("Writes", "Deal moved"),
    Op.DELETE_DEAL: QT_TRANSLATE_NOOP("Writes", "Deal deleted"),
    Op.EDIT_LEAD: QT_TRANSLATE_NOOP("Writes", "Lead saved"),
    Op.QUALIFY_LEAD: QT_TRANSLATE_NOOP("Writes", "Lead qualified"),
    Op.EDIT_PIPELINE: QT_TRANSLATE_NOOP("Writes", "Pipeline changed"),
    Op.EDIT_PRODUCT: QT_TRANSLATE_NOOP("Writes", "Products changed"),
    Op.EDIT_DOCUMENT: QT_TRANSLATE_NOOP("Writes", "Document saved"),
    Op.RECORD_PAYMENT: QT_TRANSLATE_NOOP("Writes", "Payment recorded"),
    Op.EDIT_PAYMENT: QT_TRANSLATE_NOOP("Writes", "Payment changed"),
    Op.SAVE_RATE: QT_TRANSLATE_NOOP("Writes", "Exchange rate saved"),
    Op.EDIT_GOAL: QT_TRANSLATE_NOOP("Writes", "Goal saved"),
    Op.EDIT_COMMISSION: QT_TRANSLATE_NOOP("Writes", "Commission saved"),
    Op.EDIT_RULE: QT_TRANSLATE_NOOP("Writes", "Rule changed"),
    Op.TAKE_BACK_RUN: QT_TRANSLATE_NOOP("Writes", "Taken back what the rule did"),
    Op.EDIT_PLAN: QT_TRANSLATE_NOOP("Writes", "Plans changed"),
    Op.APPLY_PLAN: QT_TRANSLATE_NOOP("Writes", "Plan applied"),
    Op.EDIT_COUPONS: QT_TRANSLATE_NOOP("Writes", "Stock of coupons changed"),
    Op.ISSUE_COUPON: QT_TRANSLATE_NOOP("Writes", "Coupon issued, logged and copied"),
    Op.IMPORT: QT_TRANSLATE_NOOP("Writes", "Import finished"),
    Op.PUT_BACK: QT_TRANSLATE_NOOP("Writes", "Value put back"),
    Op.RESTORE_RECORD: QT_TRANSLATE_NOOP("Writes", "Restored from the backup"),
    Op.SAMPLE: QT_TRANSLATE_NOOP("Writes", "Invented people added"),
    Op.SAVE_VIEW: QT_TRANSLATE_NOOP("Writes", "View saved"),
    Op.DELETE_VIEW: QT_TRANSLATE_NOOP("Writes", "View deleted"),
    Op.EXPORT: QT_TRANSLATE_NOOP("Writes", "Exported; the file is not encrypted"),
    Op.ATTACH_FILES: QT_TRANSLATE_NOOP("Writes", "Files added"),
    Op.RENAME_FILE: QT_TRANSLATE_NOOP("Writes", "File renamed"),
    Op.REMOVE_FILES: QT_TRANSLATE_NOOP("Writes", "Files removed"),
    Op.ERASE: QT_TRANSLATE_NOOP("Writes", "Erased for good"),
}

_TAKEN_BACK = {
    Op.UNDO: QT_TRANSLATE_NOOP("Writes", "Undone"),
    Op.REDO: QT_TRANSLATE_NOOP("Writes", "Redone"),
}


def op_name(op: Op) -> str:
    """Return the name of a kind of write: Log contact."""
    return QCoreApplication.translate("Writes", _NAMES[op])


def name_step(command: str, op: Op) -> str:
    """Return a command with the kind of write that it is about: Undo: Log contact."""
    words = QCoreApplication.translate("Writes", "{command}: {write}")
    return words.format(command=command, write=op_name(op))


def say_done(changes: Changes) -> str:
    """Return the toast's sentence after a write, an undo or a redo; empty where nothing need be said."""
    if changes.op in _DONE:
        return QCoreApplication.translate("Writes", _DONE[changes.op])
    if changes.undone is None:
        return ""
    command = QCoreApplication.translate("Writes", _TAKEN_BACK[changes.op])
    said = name_step(command, changes.undone)
    if changes.erased:
        gone = QCoreApplication.translate("Writes", "what was erased for good stays so")
        said = f"{said} · {gone}"
    if not changes.left_alone:
        return said
    left = QCoreApplication.translate("Writes", "%Ln later value(s) left as they are", "", changes.left_alone)
    return f"{said} · {left}"


def spoken() -> Language:
    """Return the window's present language for the sentences of `desktop_crm.wording`."""
    return Language.ZH_CN if QLocale().language() is QLocale.Language.Chinese else Language.EN


def say_refusal(error: CrmError) -> str:
    """Return an error as the window says it."""
    return say_error(error, spoken())
