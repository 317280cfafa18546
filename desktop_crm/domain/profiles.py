"""Who sits at the store: what each profile may do, and which fields are shown only against an entry in the view log.

Profiles share the store's key. They are guard rails of the program, not walls of cryptography.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop_crm.domain.changes import Op
from desktop_crm.domain.records import ContactKind


class Profile(StrEnum):
    """From the widest to the narrowest."""

    OWNER = "owner"
    ASSISTANT = "assistant"
    READ_ONLY = "read_only"


NOTE = "note"
# What can be marked strict: kinds of contact points, and the note. A website is no secret.
SECTIONS = (*(kind.value for kind in ContactKind if kind is not ContactKind.WEBSITE), NOTE)

# A list of what is allowed, so that an operation added later is the owner's alone until somebody decides otherwise.
_OF_READERS = frozenset({Op.SAVE_DRAFT})
_OF_ASSISTANTS = _OF_READERS | {
    Op.CREATE_CUSTOMER,
    Op.EDIT_CUSTOMER,
    Op.CONFIRM,
    Op.TAG,
    Op.ARCHIVE,
    Op.RESTORE,
    Op.TRASH,
    Op.RELATE,
    Op.QUICK_ENTRY,
    Op.LOG_INTERACTION,
    Op.EDIT_INTERACTION,
    Op.DELETE_INTERACTION,
    Op.PIN_INTERACTION,
    Op.PLAN_FOLLOW_UP,
    Op.EDIT_FOLLOW_UP,
    Op.FINISH_FOLLOW_UP,
    Op.PUT_OFF_FOLLOW_UP,
    Op.PLAN_VISITS,
    Op.DEBRIEF,
    Op.RECORD_PURCHASE,
    Op.EDIT_PURCHASE,
    Op.CREATE_DEAL,
    Op.EDIT_DEAL,
    Op.MOVE_DEAL,
    Op.EDIT_DOCUMENT,
    Op.RECORD_PAYMENT,
    Op.EDIT_PAYMENT,
    Op.EDIT_LEAD,
    Op.QUALIFY_LEAD,
    Op.RUN_RULE,
    Op.TAKE_BACK_RUN,
    Op.MARK_RULES,
    Op.APPLY_PLAN,
    Op.ISSUE_COUPON,
    Op.PUT_BACK,
    Op.ATTACH_FILES,
    Op.RENAME_FILE,
    Op.REMOVE_FILES,
    Op.SAVE_VIEW,
    Op.DELETE_VIEW,
}


# What writes nothing that anybody would miss: a copy is thrown away when it is closed.
_OF_COPIES = frozenset({Op.SAVE_DRAFT, Op.EXPORT, Op.REVEAL, Op.REFUSE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Viewing:
    """Who looks, and which sections are marked strict. `copied`: the store lies where nothing can be written."""

    profile: Profile = Profile.OWNER
    strict: frozenset[str] = frozenset()
    copied: bool = False

    def may(self, op: Op) -> bool:
        """Tell whether this profile may do an operation; undo and redo are asked for what they replay."""
        if self.copied and op not in _OF_COPIES:
            return False
        match self.profile:
            case Profile.OWNER:
                return True
            case Profile.ASSISTANT:
                return op in _OF_ASSISTANTS
        return op in _OF_READERS

    def hides(self, section: str) -> bool:
        """Tell whether a section shows no more than its mask until it is revealed."""
        return section in self.strict or (
            self.profile is not Profile.OWNER and section in SECTIONS and section != NOTE
        )

    def hidden(self) -> frozenset[str]:
        """Return all sections that are hidden."""
        return frozenset(section for section in SECTIONS if self.hides(section))


def is_wider(one: Profile, other: Profile) -> bool:
    """Tell whether a profile may do more than another."""
    order = list(Profile)
    return order.index(one) < order.index(other)
