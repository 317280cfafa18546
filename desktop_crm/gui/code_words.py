"""What the window calls the codes that the store keeps: channels, stages, sources, relations, labels."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from desktop_crm.domain.interactions import Direction, InteractionKind, Outcome
from desktop_crm.domain.preferences import NeedStatus, PreferenceKind
from desktop_crm.domain.records import ContactKind, CustomerKind
from desktop_crm.domain.relations import RelationKind
from desktop_crm.domain.sales_documents import DocumentKind
from desktop_crm.domain.stages import LifecycleStage, Source
from desktop_crm.gui.translations import QT_TRANSLATE_NOOP

# A table for each kind of code: members of different kinds with the same code are equal as text.
_NAMES: dict[type[StrEnum], dict[StrEnum, str]] = {
    CustomerKind: {
        CustomerKind.PERSON: QT_TRANSLATE_NOOP("Codes", "Person"),
        CustomerKind.ORGANISATION: QT_TRANSLATE_NOOP("Codes", "Organisation"),
    },
    ContactKind: {
        ContactKind.PHONE: QT_TRANSLATE_NOOP("Codes", "Phone"),
        ContactKind.EMAIL: QT_TRANSLATE_NOOP("Codes", "Email"),
        ContactKind.ADDRESS: QT_TRANSLATE_NOOP("Codes", "Address"),
        ContactKind.IM: QT_TRANSLATE_NOOP("Codes", "Messenger"),
        ContactKind.WEBSITE: QT_TRANSLATE_NOOP("Codes", "Website"),
        ContactKind.DATE: QT_TRANSLATE_NOOP("Codes", "Date"),
        ContactKind.ID_NUMBER: QT_TRANSLATE_NOOP("Codes", "ID number"),
    },
    InteractionKind: {
        InteractionKind.CALL: QT_TRANSLATE_NOOP("Channels", "Call"),
        InteractionKind.VISIT: QT_TRANSLATE_NOOP("Channels", "Visit"),
        InteractionKind.EMAIL: QT_TRANSLATE_NOOP("Channels", "Email"),
        InteractionKind.CHAT: QT_TRANSLATE_NOOP("Channels", "Chat"),
        InteractionKind.SOCIAL: QT_TRANSLATE_NOOP("Channels", "Social"),
        InteractionKind.LETTER: QT_TRANSLATE_NOOP("Channels", "Letter"),
        InteractionKind.NOTE: QT_TRANSLATE_NOOP("Channels", "Note"),
    },
    Direction: {
        Direction.OUTGOING: QT_TRANSLATE_NOOP("Codes", "Outgoing"),
        Direction.INCOMING: QT_TRANSLATE_NOOP("Codes", "Incoming"),
    },
    DocumentKind: {
        DocumentKind.QUOTE: QT_TRANSLATE_NOOP("Codes", "Quote"),
        DocumentKind.CONTRACT: QT_TRANSLATE_NOOP("Codes", "Contract"),
        DocumentKind.ORDER: QT_TRANSLATE_NOOP("Codes", "Order"),
        DocumentKind.DELIVERY: QT_TRANSLATE_NOOP("Codes", "Delivery"),
        DocumentKind.INVOICE: QT_TRANSLATE_NOOP("Codes", "Invoice"),
    },
    Outcome: {
        Outcome.REACHED: QT_TRANSLATE_NOOP("Codes", "Reached"),
        Outcome.NO_ANSWER: QT_TRANSLATE_NOOP("Codes", "No answer"),
        Outcome.POSITIVE: QT_TRANSLATE_NOOP("Codes", "Went well"),
        Outcome.NEGATIVE: QT_TRANSLATE_NOOP("Codes", "Went badly"),
    },
    LifecycleStage: {
        LifecycleStage.PROSPECT: QT_TRANSLATE_NOOP("Codes", "Prospect"),
        LifecycleStage.FIRST_PURCHASE: QT_TRANSLATE_NOOP("Codes", "First purchase"),
        LifecycleStage.REPEAT: QT_TRANSLATE_NOOP("Codes", "Repeat"),
        LifecycleStage.LOYAL: QT_TRANSLATE_NOOP("Codes", "Loyal"),
    },
    Source: {
        Source.REFERRAL: QT_TRANSLATE_NOOP("Codes", "Referral"),
        Source.EXHIBITION: QT_TRANSLATE_NOOP("Codes", "Exhibition"),
        Source.COLD_CALL: QT_TRANSLATE_NOOP("Codes", "Cold call"),
        Source.WALK_IN: QT_TRANSLATE_NOOP("Codes", "Walk-in"),
        Source.WEBSITE: QT_TRANSLATE_NOOP("Codes", "Website"),
        Source.SOCIAL: QT_TRANSLATE_NOOP("Codes", "Social media"),
        Source.DIRECT_MAIL: QT_TRANSLATE_NOOP("Codes", "Direct mail"),
        Source.PRESS: QT_TRANSLATE_NOOP("Codes", "Press"),
        Source.RADIO_TV: QT_TRANSLATE_NOOP("Codes", "Radio or TV"),
        Source.OTHER: QT_TRANSLATE_NOOP("Codes", "Other"),
    },
    RelationKind: {
        RelationKind.WORKS_AT: QT_TRANSLATE_NOOP("Codes", "Works at"),
        RelationKind.DISTRIBUTOR_OF: QT_TRANSLATE_NOOP("Codes", "Distributor of"),
        RelationKind.INTRODUCED_BY: QT_TRANSLATE_NOOP("Codes", "Introduced by"),
        RelationKind.FAMILY: QT_TRANSLATE_NOOP("Codes", "Family"),
        RelationKind.OTHER: QT_TRANSLATE_NOOP("Codes", "Other relation"),
    },
    PreferenceKind: {
        PreferenceKind.LIKES: QT_TRANSLATE_NOOP("Codes", "Likes"),
        PreferenceKind.DISLIKES: QT_TRANSLATE_NOOP("Codes", "Dislikes"),
        PreferenceKind.AVOID: QT_TRANSLATE_NOOP("Codes", "Not to mention"),
        PreferenceKind.INTEREST: QT_TRANSLATE_NOOP("Codes", "Interest"),
        PreferenceKind.NEED: QT_TRANSLATE_NOOP("Codes", "Need"),
        PreferenceKind.BUDGET: QT_TRANSLATE_NOOP("Codes", "Budget"),
        PreferenceKind.DECISION_MAKER: QT_TRANSLATE_NOOP("Codes", "Decision maker"),
        PreferenceKind.INCOME_BAND: QT_TRANSLATE_NOOP("Codes", "Income band"),
        PreferenceKind.FAMILY: QT_TRANSLATE_NOOP("Codes", "Family"),
        PreferenceKind.OTHER: QT_TRANSLATE_NOOP("Codes", "Other"),
    },
    NeedStatus: {
        NeedStatus.OPEN: QT_TRANSLATE_NOOP("Codes", "Open"),
        NeedStatus.MET: QT_TRANSLATE_NOOP("Codes", "Met"),
        NeedStatus.LOST: QT_TRANSLATE_NOOP("Codes", "Lost"),
    },
}

_RELATIONS_SEEN_BACK = {
    RelationKind.WORKS_AT: QT_TRANSLATE_NOOP("Codes", "Employs"),
    RelationKind.DISTRIBUTOR_OF: QT_TRANSLATE_NOOP("Codes", "Distributed by"),
    RelationKind.INTRODUCED_BY: QT_TRANSLATE_NOOP("Codes", "Introduced"),
    RelationKind.FAMILY: QT_TRANSLATE_NOOP("Codes", "Family"),
    RelationKind.OTHER: QT_TRANSLATE_NOOP("Codes", "Other relation"),
}

_LABELS = {
    "work": QT_TRANSLATE_NOOP("Codes", "Work"),
    "home": QT_TRANSLATE_NOOP("Codes", "Home"),
    "mobile": QT_TRANSLATE_NOOP("Codes", "Mobile"),
    "fax": QT_TRANSLATE_NOOP("Codes", "Fax"),
    "work_fax": QT_TRANSLATE_NOOP("Codes", "Work fax"),
    "home_fax": QT_TRANSLATE_NOOP("Codes", "Home fax"),
    "car": QT_TRANSLATE_NOOP("Codes", "Car"),
    "assistant": QT_TRANSLATE_NOOP("Codes", "Assistant"),
    "school": QT_TRANSLATE_NOOP("Codes", "School"),
    "homepage": QT_TRANSLATE_NOOP("Codes", "Homepage"),
    "blog": QT_TRANSLATE_NOOP("Codes", "Blog"),
    "pager": QT_TRANSLATE_NOOP("Codes", "Pager"),
    "main": QT_TRANSLATE_NOOP("Codes", "Main"),
    "other": QT_TRANSLATE_NOOP("Codes", "Other"),
    "birthday": QT_TRANSLATE_NOOP("Codes", "Birthday"),
    "anniversary": QT_TRANSLATE_NOOP("Codes", "Anniversary"),
    "tax": QT_TRANSLATE_NOOP("Codes", "Tax no."),
    "identity_card": QT_TRANSLATE_NOOP("Codes", "Identity card"),
    "passport": QT_TRANSLATE_NOOP("Codes", "Passport"),
    "shipping": QT_TRANSLATE_NOOP("Codes", "Shipping"),
    "billing": QT_TRANSLATE_NOOP("Codes", "Billing"),
    "wechat": QT_TRANSLATE_NOOP("Codes", "WeChat"),
    "weibo": QT_TRANSLATE_NOOP("Codes", "Weibo"),
    "dingtalk": QT_TRANSLATE_NOOP("Codes", "DingTalk"),
    "feishu": QT_TRANSLATE_NOOP("Codes", "Lark"),
    "douyin": QT_TRANSLATE_NOOP("Codes", "Douyin"),
}

# Names that are the same in every language.
_BRANDS = {
    "qq": "QQ",
    "whatsapp": "WhatsApp",
    "line": "LINE",
    "telegram": "Telegram",
    "skype": "Skype",
    "signal": "Signal",
    "messenger": "Messenger",
    "facebook": "Facebook",
    "twitter": "X",
    "linkedin": "LinkedIn",
    "instagram": "Instagram",
    "teams": "Teams",
}


def name_of(code: StrEnum) -> str:
    """Return the present language's name of a code. Every member of every kind above has one."""
    context = "Channels" if isinstance(code, InteractionKind) else "Codes"
    return QCoreApplication.translate(context, _NAMES[type(code)][code])


def names_of(kind: type[StrEnum]) -> dict[StrEnum, str]:
    """Return the names of all codes of a kind in their order, for chips and combo boxes."""
    return {code: name_of(code) for code in kind}


def channel_names() -> dict[str, str]:
    """Return the names of the channels by code, the most used first, for rows that may have no room for all."""
    rare = (InteractionKind.SOCIAL, InteractionKind.LETTER)
    return {kind.value: name_of(kind) for kind in sorted(InteractionKind, key=lambda kind: kind in rare)}


def relation_name(kind: RelationKind, *, seen_back: bool) -> str:
    """Return the name of a relation; `seen_back` reads it from the second customer (employs, not works at)."""
    return _translated(_RELATIONS_SEEN_BACK[kind]) if seen_back else name_of(kind)


def label_name(label: str) -> str:
    """Return the name of a contact point's label or messenger service; a user's own word stays as it is."""
    source = _LABELS.get(label)
    return _translated(source) if source else _BRANDS.get(label, label)


def _translated(source: str) -> str:
    return QCoreApplication.translate("Codes", source)
