"""The chips of a timeline: what they offer, and whom they let through."""

from desktop_crm.domain.interactions import EntryKind, InteractionKind
from desktop_crm.gui.lists.timeline_rows import chips_of, passes
from desktop_crm.queries.timeline import TimelineEntry

CALL = TimelineEntry(kind=EntryKind.INTERACTION, id=1, at=0, channel=InteractionKind.CALL)
BY_RULE = TimelineEntry(kind=EntryKind.INTERACTION, id=2, at=0, channel=InteractionKind.NOTE, by="After sale")
INVOICE, PAYMENT, PURCHASE = (
    TimelineEntry(kind=kind, id=number, at=0)
    for number, kind in enumerate((EntryKind.DOCUMENT, EntryKind.PAYMENT, EntryKind.PURCHASE), start=3)
)
ENTRIES = (CALL, BY_RULE, INVOICE, PAYMENT, PURCHASE)


def test_money_is_one_chip_for_documents_payments_and_purchases() -> None:
    assert [one for one in ENTRIES if passes(one, "money")] == [INVOICE, PAYMENT, PURCHASE]
    assert list(chips_of([CALL, PAYMENT])) == ["all", "money", "call"]


def test_what_rules_and_plans_made_has_a_chip_where_there_is_any() -> None:
    assert [one for one in ENTRIES if passes(one, "automatic")] == [BY_RULE]
    assert list(chips_of(ENTRIES)) == ["all", "money", "call", "note", "automatic"]
    assert "automatic" not in chips_of([CALL])
