"""The search memory keeps step with every write."""

import numpy as np
import pytest

from desktop_crm.domain import ids
from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import Stopped
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.operations.archive import archive_customers, empty_trash, restore_customers, trash_customers
from desktop_crm.operations.customers import edit_customer
from desktop_crm.operations.deals import DealEdit, create_deal
from desktop_crm.operations.edits import CustomerEdit, InteractionEdit
from desktop_crm.operations.interactions import delete_interaction, edit_interaction, log_interaction
from desktop_crm.operations.tags import add_tags
from desktop_crm.queries.listing import search
from desktop_crm.store.haystack_columns import TextOrder
from desktop_crm.store.haystack_sales import SalesKind, SalesName, SalesNames
from desktop_crm.store.search_memory import SearchMemory
from desktop_crm.store.store import Store
from tests.builders import add_person, reopened


def _found(store: Store, text: str) -> list[str]:
    return [one.name for one in store.read(search, text, 20)]


def test_a_customer_is_found_as_soon_as_it_is_saved(store: Store) -> None:
    add_person(
        store, "李明朗", phone="+86 138 0013 8000", organisation="华东精密机械有限公司", job_title="采购"
    )
    for text in ("lml", "明朗", "8000", "38001", "华东", "采购", "limingl"):
        assert "李明朗" in _found(store, text), text


def test_everyone_is_found_after_a_restart(store: Store) -> None:
    customer = add_person(store, "Elena Rossi", email="elena@rossi.example")
    edit = InteractionEdit(kind=InteractionKind.VISIT, text="wants two hundred kiln parts")
    store.write(Op.LOG_INTERACTION, log_interaction, customer, edit)
    again = reopened(store)
    again.load_search()
    assert _found(again, "kiln") == ["Elena Rossi"]
    assert _found(again, "elena@rossi") == ["Elena Rossi"]
    again.close()


def test_what_a_clock_of_another_decade_dated_is_found_after_a_restart(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    customer = add_person(store, "Elena Rossi")
    with monkeypatch.context() as far_ahead:
        far_ahead.setattr("time.time_ns", lambda: 2_500_000_000 * 10**9)
        far_ahead.setattr(ids, "_maker", ids._IdMaker())
        store.write(Op.LOG_INTERACTION, log_interaction, customer, InteractionEdit(text="kiln parts"))
        store.write(Op.CREATE_DEAL, create_deal, DealEdit(title="Roller line"))
        again = reopened(store)
        again.load_search()
    assert _found(again, "kiln") == ["Elena Rossi"]
    assert len(again.search.haystack.sales.find(SalesKind.DEAL, ["roller"])) == 1
    again.close()


def test_texts_follow_their_interactions(store: Store) -> None:
    customer = add_person(store, "Elena Rossi")
    logged = store.write(
        Op.LOG_INTERACTION, log_interaction, customer, InteractionEdit(text="catalogue")
    ).value
    assert _found(store, "catalogue") == ["Elena Rossi"]
    store.write(Op.EDIT_INTERACTION, edit_interaction, logged, InteractionEdit(text="price list"))
    assert _found(store, "catalogue") == []
    assert _found(store, "price list") == ["Elena Rossi"]
    store.write(Op.DELETE_INTERACTION, delete_interaction, logged)
    assert _found(store, "price list") == []
    store.undo()
    assert _found(store, "price list") == ["Elena Rossi"]


def test_people_are_found_by_the_new_name_of_their_company(store: Store) -> None:
    add_person(store, "Elena Rossi", organisation="Rossi Ceramics")
    company = next(one.id for one in store.read(search, "rossi ceramics", 9) if one.name == "Rossi Ceramics")
    store.write(Op.EDIT_CUSTOMER, edit_customer, company, CustomerEdit(name="Fornace Nuova"))
    assert set(_found(store, "fornace")) == {"Elena Rossi", "Fornace Nuova"}
    store.undo()
    assert _found(store, "fornace") == []


def test_archive_and_trash_hide_and_give_back(store: Store) -> None:
    customer = add_person(store, "Elena Rossi")
    store.write(Op.ARCHIVE, archive_customers, (customer,))
    assert _found(store, "rossi") == []
    assert _found(store, "rossi in:archive") == ["Elena Rossi"]
    store.write(Op.RESTORE, restore_customers, (customer,))
    store.write(Op.TRASH, trash_customers, (customer,))
    assert _found(store, "rossi in:trash") == ["Elena Rossi"]
    store.write(Op.EMPTY_TRASH, empty_trash)
    assert _found(store, "rossi in:trash") == []
    store.undo()
    assert _found(store, "rossi in:trash") == ["Elena Rossi"]


def test_many_customers_at_once_are_tagged_and_found_by_their_tag(store: Store) -> None:
    ids = [add_person(store, f"Person {number}") for number in range(3)]
    store.write(Op.TAG, add_tags, ids, ("展会",))
    assert len(_found(store, "tag:展会")) == 3
    store.undo()
    assert _found(store, "tag:展会") == []


def test_what_is_written_while_the_memory_fills_is_found_afterwards(store: Store) -> None:
    add_person(store, "Elena Rossi")
    again = reopened(store)
    asked: list[bool] = []

    def write_once() -> bool:
        if not asked:
            asked.append(True)
            add_person(again, "Mia Hartmann")
        return False

    again.load_search(write_once)
    assert _found(again, "hartmann") == ["Mia Hartmann"]
    assert _found(again, "rossi") == ["Elena Rossi"]
    again.close()


def test_filling_can_be_stopped_at_every_moment(store: Store) -> None:
    customer = add_person(store, "Anna Berg")
    store.write(Op.LOG_INTERACTION, log_interaction, customer, InteractionEdit(text="wants chairs"))
    store.write(Op.CREATE_DEAL, create_deal, DealEdit(title="Roller line"))
    asked: list[bool] = []
    store.read(SearchMemory().load, lambda: bool(asked.append(False)))
    for moment in range(1, len(asked) + 1):
        answers = iter([False] * (moment - 1) + [True])
        with pytest.raises(Stopped):
            store.read(SearchMemory().load, lambda answers=answers: next(answers))
    assert len(asked) >= 4


def test_of_what_is_sold_all_words_count_and_none_finds_nothing() -> None:
    names = SalesNames()
    names.put(SalesKind.DEAL, [SalesName(1, ("Roller line", "D-1")), SalesName(2, ("Roller bench", "D-2"))])
    assert list(names.find(SalesKind.DEAL, ["roller"])) == [2, 1]
    assert list(names.find(SalesKind.DEAL, ["roller", "line"])) == [1]
    assert list(names.find(SalesKind.DEAL, ["line", "bench"])) == []
    assert list(names.find(SalesKind.DEAL, [])) == []
    assert list(names.find(SalesKind.PRODUCT, ["roller"])) == []


def test_a_text_put_again_keeps_its_place_in_the_order() -> None:
    order = TextOrder(8)
    order.put(np.array([0, 1, 2]), ["carl", "anna", "bert"])
    before = order.ranks(3)
    order.put(np.array([1]), ["anna"])
    assert order.ranks(3).tolist() == before.tolist()
    assert np.argsort(before).tolist() == [1, 2, 0]
    order.put(np.array([1]), ["dora"])
    assert np.argsort(order.ranks(3)).tolist() == [2, 0, 1]
