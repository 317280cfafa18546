"""What can be done to a store, and what a write touched."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Op(StrEnum):
    """The kinds of writes; the code stands in the journal, its name on the Undo entry."""

    CREATE_CUSTOMER = "create_customer"
    EDIT_CUSTOMER = "edit_customer"
    CONFIRM = "confirm"
    TAG = "tag"
    ARCHIVE = "archive"
    RESTORE = "restore"
    TRASH = "trash"
    EMPTY_TRASH = "empty_trash"
    RELATE = "relate"
    LOG_INTERACTION = "log_interaction"
    QUICK_ENTRY = "quick_entry"
    EDIT_INTERACTION = "edit_interaction"
    DELETE_INTERACTION = "delete_interaction"
    PIN_INTERACTION = "pin_interaction"
    PLAN_FOLLOW_UP = "plan_follow_up"
    EDIT_FOLLOW_UP = "edit_follow_up"
    FINISH_FOLLOW_UP = "finish_follow_up"
    PUT_OFF_FOLLOW_UP = "put_off_follow_up"
    PLAN_VISITS = "plan_visits"
    DEBRIEF = "debrief"
    CONTACT_TERMS = "contact_terms"
    RECORD_PURCHASE = "record_purchase"
    EDIT_PURCHASE = "edit_purchase"
    CREATE_DEAL = "create_deal"
    EDIT_DEAL = "edit_deal"
    MOVE_DEAL = "move_deal"
    DELETE_DEAL = "delete_deal"
    EDIT_LEAD = "edit_lead"
    QUALIFY_LEAD = "qualify_lead"
    EDIT_PIPELINE = "edit_pipeline"
    EDIT_PRODUCT = "edit_product"
    EDIT_DOCUMENT = "edit_document"
    RECORD_PAYMENT = "record_payment"
    EDIT_PAYMENT = "edit_payment"
    SAVE_RATE = "save_rate"
    EDIT_GOAL = "edit_goal"
    EDIT_COMMISSION = "edit_commission"
    EDIT_RULE = "edit_rule"
    RUN_RULE = "run_rule"
    TAKE_BACK_RUN = "take_back_run"
    MARK_RULES = "mark_rules"
    EDIT_PLAN = "edit_plan"
    APPLY_PLAN = "apply_plan"
    EDIT_COUPONS = "edit_coupons"
    ISSUE_COUPON = "issue_coupon"
    IMPORT = "import"
    PUT_BACK = "put_back"
    RESTORE_RECORD = "restore_record"
    SAMPLE = "sample"
    UNDO = "undo"
    REDO = "redo"
    SAVE_VIEW = "save_view"
    DELETE_VIEW = "delete_view"
    SAVE_DRAFT = "save_draft"
    SAVE_SETTING = "save_setting"
    EXPORT = "export"
    ATTACH_FILES = "attach_files"
    RENAME_FILE = "rename_file"
    REMOVE_FILES = "remove_files"
    ERASE = "erase"
    REVEAL = "reveal"
    REFUSE = "refuse"
    MARK_STRICT = "mark_strict"
    SWITCH_PROFILE = "switch_profile"
    CHANGE_KEYS = "change_keys"
    RENEW_KEY = "renew_key"

    @property
    def undoable(self) -> bool:
        """Tell whether Ctrl+Z reaches it. The rest is recorded, and stands outside the stack."""
        return self not in _OUTSIDE_THE_STACK


_OUTSIDE_THE_STACK = frozenset(
    {
        Op.UNDO,
        Op.REDO,
        Op.SAVE_DRAFT,
        Op.MARK_RULES,
        Op.SAVE_SETTING,
        Op.EXPORT,
        Op.ERASE,
        Op.REVEAL,
        Op.REFUSE,
        Op.MARK_STRICT,
        Op.SWITCH_PROFILE,
        Op.CHANGE_KEYS,
        Op.RENEW_KEY,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What a write touched.

    `tables` are names such as contact_point; `customers` the customers whose own rows or children changed, or None
    where they are too many to name. `undone` is the operation that an undo or redo replayed. `left_alone` counts
    values that an undo did not put back because later work stands there; `erased` tells that it left out what was
    erased for good.
    """

    op: Op
    change_set: int
    tables: frozenset[str]
    customers: frozenset[int] | None
    undone: Op | None = None
    left_alone: int = 0
    erased: bool = False
