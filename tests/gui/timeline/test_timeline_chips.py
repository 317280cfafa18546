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


def test_what_rules_plans_and_the_record_itself_did_has_a_chip_where_there_is_any() -> None:
    changed = TimelineEntry(kind=EntryKind.CHANGE, id=9, at=0)
    assert [one for one in (*ENTRIES, changed) if passes(one, "system")] == [BY_RULE, changed]
    assert list(chips_of([CALL, changed])) == ["all", "call", "system"]
    assert list(chips_of(ENTRIES)) == ["all", "money", "call", "note", "system"]
    assert "system" not in chips_of([CALL])
