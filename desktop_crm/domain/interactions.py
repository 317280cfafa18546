"""What can happen with a customer."""

from __future__ import annotations

from enum import StrEnum


class EntryKind(StrEnum):
    """The kinds of entries of a timeline."""

    INTERACTION = "interaction"
    PURCHASE = "purchase"
    FOLLOW_UP = "follow_up"
    FILE = "file"
    DEAL = "deal"
    DOCUMENT = "document"
    PAYMENT = "payment"
    NEED = "need"
    CHANGE = "change"


class InteractionKind(StrEnum):
    """The channel of an interaction, in the order in which they are offered."""

    VISIT = "visit"
    CALL = "call"
    EMAIL = "email"
    CHAT = "chat"
    SOCIAL = "social"
    LETTER = "letter"
    NOTE = "note"

    @property
    def is_contact(self) -> bool:
        """Tell whether it reaches the other side; a note reaches nobody."""
        return self is not InteractionKind.NOTE


def channel_named(text: str) -> InteractionKind:
    """Return the channel that a folded text in either language names. Raise KeyError."""
    return _CHANNELS[text]


_CHANNELS = {kind.value: kind for kind in InteractionKind} | {
    "拜访": InteractionKind.VISIT, "电话": InteractionKind.CALL, "邮件": InteractionKind.EMAIL,
    "聊天": InteractionKind.CHAT, "社交": InteractionKind.SOCIAL, "社交媒体": InteractionKind.SOCIAL,
    "信件": InteractionKind.LETTER, "信函": InteractionKind.LETTER, "备注": InteractionKind.NOTE,
}  # fmt: skip


class Direction(StrEnum):
    """Who began it, seen from us."""

    OUTGOING = "outgoing"
    INCOMING = "incoming"


class Outcome(StrEnum):
    """How it went."""

    REACHED = "reached"
    NO_ANSWER = "no_answer"
    POSITIVE = "positive"
    NEGATIVE = "negative"
