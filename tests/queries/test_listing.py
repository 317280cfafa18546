import pytest

from desktop_crm.domain.changes import Op
from desktop_crm.domain.filters import parse
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.operations.archive import archive_customers, trash_customers
from desktop_crm.operations.edits import InteractionEdit
from desktop_crm.operations.interactions import log_interaction
from desktop_crm.queries.listing import (
    FieldCode,
    Order,
    Wanted,
    count_customers,
    count_each,
    first_page,
    list_customers,
    list_rows,
    many_rows,
    search,
)
from desktop_crm.store.store import Store
from tests.builders import add_person


@pytest.fixture
def store(store: Store) -> Store:
    store.load_search()
    return store


def _page(store: Store, text: str) -> list[tuple[str, FieldCode | None, str]]:
    query = parse(text)
    listing = store.read(list_customers, Wanted(query=query))
    rows = store.read(list_rows, listing.ids, listing.text_ids, query)
    return [
        (row.row.name, row.hit.field, row.hit.text[row.hit.start : row.hit.end])
        if row.hit
        else (row.row.name, None, "")
        for row in rows
    ]


def test_a_row_tells_the_field_and_the_word_that_matched(store: Store) -> None:
    add_person(store, "李明朗", phone="138 0013 8000", note="Likes green tea")
    add_person(store, "Anna Berg", organisation="Müller GmbH")
    assert _page(store, "8000") == [("李明朗", FieldCode.PHONE, "8000")]
    assert _page(store, "Green") == [("李明朗", FieldCode.NOTE, "green")]
    assert sorted(row[:2] for row in _page(store, "muller")) == [
        ("Anna Berg", FieldCode.COMPANY),
        ("Müller GmbH", FieldCode.NAME),
    ]


def test_a_row_tells_what_was_said_where_a_talk_matched(store: Store) -> None:
    person = add_person(store, "Anna Berg")
    said = InteractionEdit(kind=InteractionKind.CALL, at=1, text="She asked for Bearings\nby January")
    store.write(Op.LOG_INTERACTION, log_interaction, person, said)
    assert _page(store, "bearings") == [("Anna Berg", FieldCode.INTERACTION, "Bearings")]


def test_a_search_without_texts_passes_interactions_over(store: Store) -> None:
    person = add_person(store, "Anna Berg")
    said = InteractionEdit(kind=InteractionKind.CALL, at=1, text="She asked for bearings")
    store.write(Op.LOG_INTERACTION, log_interaction, person, said)
    fast = Wanted(query=parse("bearings"), texts=False)
    assert store.read(list_customers, fast).total == 0


def test_where_several_words_hit_the_one_out_of_sight_is_told(store: Store) -> None:
    add_person(store, "Anna Berg", phone="138 0013 8000")
    assert _page(store, "anna 8000") == [("Anna Berg", FieldCode.PHONE, "8000")]


def test_more_rows_than_a_statement_takes_are_read_in_order(store: Store) -> None:
    people = [add_person(store, name) for name in ("Anna", "Bert")]
    asked = [*reversed(people), *range(12_000)]
    assert [row.name for row in store.read(many_rows, asked)] == ["Bert", "Anna"]


def test_a_name_that_is_merely_alike_has_no_marked_field(store: Store) -> None:
    add_person(store, "Hannah")
    assert _page(store, "hannha") == [("Hannah", None, "")]


def test_lists_sort_by_company_in_one_run_from_a_to_z(store: Store) -> None:
    for name, company in (("A", "Zeta"), ("B", "苏州恒达"), ("C", "Acme")):
        add_person(store, name, organisation=company)
    listing = store.read(list_customers, Wanted(query=parse("kind:person"), order=Order.COMPANY))
    rows = store.read(list_rows, listing.ids, listing.text_ids, parse(""))
    assert [row.row.name for row in rows] == ["C", "B", "A"]


def test_views_are_counted_and_broken_ones_left_out(store: Store) -> None:
    people = [add_person(store, name) for name in ("Anna", "Bert", "Carl")]
    store.write(Op.ARCHIVE, archive_customers, people[:1])
    assert store.read(count_each, ("", "in:archive", "stage:nonsense")) == {"": 2, "in:archive": 1}


def test_the_first_page_needs_no_search_memory(store: Store) -> None:
    people = [add_person(store, name) for name in ("Anna", "Bert", "Carl")]
    store.write(Op.ARCHIVE, archive_customers, people[:1])
    assert sorted(store.read(first_page, 10).ids) == sorted(people[1:])
    assert len(store.read(first_page, 1).ids) == 1


def test_who_is_in_archive_or_trash_or_both_is_not_counted(store: Store) -> None:
    people = [add_person(store, name) for name in ("Anna", "Bea", "Cleo", "Dora", "Ella")]
    store.write(Op.ARCHIVE, archive_customers, people[1:3])
    store.write(Op.TRASH, trash_customers, people[2:4])
    assert store.read(count_customers) == 2


def test_a_hit_is_shown_as_it_is_written_in_talks_and_but_for_a_typo_too(store: Store) -> None:
    person = add_person(store, "Søren Kierkegård", organisation="東方機械")
    said = InteractionEdit(kind=InteractionKind.CALL, at=1, text="She asked for Bearings")
    store.write(Op.LOG_INTERACTION, log_interaction, person, said)

    def shown(text: str) -> list[tuple[FieldCode | None, str]]:
        return [(found.field, found.matched) for found in store.read(search, text, 1)]

    assert shown("soren") == [(FieldCode.NAME, "Søren Kierkegård")]
    assert shown("kirkegard") == [(None, "Søren Kierkegård")]
    assert shown("东方 soren") == [(FieldCode.COMPANY, "東方機械")]
    assert shown("bearings") == [(FieldCode.INTERACTION, "She asked for Bearings")]
    assert shown("kind:person") == [(None, "")]
