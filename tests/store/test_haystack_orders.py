"""What the search memory answers beside a search: orders by several keys, groups, where a word stood, who bears it."""

import pytest

from desktop_crm.domain.filters import parse
from desktop_crm.domain.pinyin import sort_key
from desktop_crm.domain.stages import LifecycleStage
from desktop_crm.store.haystack import FieldCode, Haystack, Order
from desktop_crm.store.haystack_corpus import Corpus
from desktop_crm.store.haystack_customers import SortKey
from desktop_crm.store.haystack_sales import SalesKind, SalesName, SalesNames
from tests.searched import Person, put_people


def _entry(number: int, name: str, stage: LifecycleStage, last_contact_at: int) -> Person:
    return Person(
        id=number,
        fields=((FieldCode.NAME, name), (FieldCode.NOTE, f"drinks {name} tea")),
        sort_name=name.casefold(),
        stage=stage,
        last_contact_at=last_contact_at,
    )


@pytest.fixture
def memory() -> Haystack:
    made = Haystack()
    put_people(
        made,
        *[
            _entry(1, "Cleo", LifecycleStage.LOYAL, 5),
            _entry(2, "Anna", LifecycleStage.PROSPECT, 5),
            _entry(3, "Bo", LifecycleStage.LOYAL, 9),
            _entry(4, "Dan", LifecycleStage.PROSPECT, 5),
        ],
    )
    return made


def test_those_alike_in_the_first_key_are_sorted_by_the_second_and_the_third(memory: Haystack) -> None:
    keys = (
        SortKey(order=Order.STAGE),
        SortKey(order=Order.LAST_CONTACT),
        SortKey(order=Order.NAME, descending=True),
    )
    assert list(memory.sorted(parse(""), keys).ids) == [4, 2, 1, 3]
    by_name = (SortKey(order=Order.STAGE, descending=True), SortKey(order=Order.NAME, descending=True))
    assert list(memory.sorted(parse(""), by_name).ids) == [1, 3, 4, 2]


def test_groups_begin_where_the_first_key_changes(memory: Haystack) -> None:
    found = memory.sorted(parse(""), (SortKey(order=Order.STAGE), SortKey(order=Order.NAME)), grouped=True)
    assert (list(found.ids), list(found.starts)) == ([2, 4, 3, 1], [0, 2])
    assert list(memory.sorted(parse(""), (SortKey(order=Order.STAGE),)).starts) == []


def test_where_a_word_was_found_is_told_of_the_living_text(memory: Haystack) -> None:
    put_people(memory, _entry(1, "Cleo Fay", LifecycleStage.LOYAL, 5))
    told = memory.match(1, parse("fay"))
    assert told is not None
    assert (told.field, told.text) == (FieldCode.NAME, "cleo fay")
    noted = memory.match(2, parse("zzz drinks"))
    assert noted is not None
    assert noted.field is FieldCode.NOTE
    assert memory.match(2, parse("zzz")) is None
    assert memory.match(77, parse("anna")) is None
    memory.remove(2)
    assert memory.match(2, parse("anna")) is None


def test_who_bears_a_name_is_told_whatever_else_says_it(memory: Haystack) -> None:
    assert memory.named("bo") == {3}
    assert memory.named("tea") == set()


def test_what_is_sold_is_forgotten_by_a_range_of_ids() -> None:
    names = SalesNames()
    names.put(SalesKind.DEAL, [SalesName(number, (f"Roller {number}",)) for number in range(1, 6)])
    names.drop(SalesKind.DEAL, 2, 4)
    assert list(names.find(SalesKind.DEAL, ["roller"])) == [5, 1]
    names.keep_only(SalesKind.DEAL, [1, 77])
    assert list(names.find(SalesKind.DEAL, ["roller"])) == [1]


def test_of_very_many_only_those_whom_one_word_left_are_searched_for_the_next() -> None:
    memory = Haystack()
    put_people(
        memory,
        *[
            Person(
                id=number,
                fields=((FieldCode.NAME, f"Person {number}"), (FieldCode.COMPANY, "Roll GmbH & Rail GmbH")),
            )
            for number in range(1, 3_001)
        ],
    )
    assert list(memory.find(parse("person 2999 gmbh")).ids) == [2999]
    assert list(memory.find(parse("person 2999 qqqq")).ids) == []


def test_by_strokes_is_an_order_of_its_own_which_follows_every_change() -> None:
    def put(number: int, name: str, company: str) -> None:
        fields = ((FieldCode.NAME, name), (FieldCode.COMPANY, company))
        put_people(memory, Person(id=number, fields=fields, sort_name=sort_key(name)))

    def listed(order: Order, *, by_strokes: bool) -> list[int]:
        return list(memory.sorted(parse(""), (SortKey(order=order, by_strokes=by_strokes),)).ids)

    memory = Haystack()
    for number, name, company in ((1, "赵云", "一心"), (2, "王芳", "明光"), (3, "Anna", "")):
        put(number, name, company)
    assert listed(Order.NAME, by_strokes=False) == [3, 2, 1]
    assert listed(Order.NAME, by_strokes=True) == [3, 2, 1]
    put(4, "安娜", "大成")
    put(2, "龚芳", "明光")
    assert listed(Order.NAME, by_strokes=False) == [4, 3, 2, 1]
    assert listed(Order.NAME, by_strokes=True) == [3, 4, 1, 2]
    assert listed(Order.COMPANY, by_strokes=False) == [4, 2, 1, 3]
    assert listed(Order.COMPANY, by_strokes=True) == [1, 4, 2, 3]
    memory.remove(4)
    assert listed(Order.NAME, by_strokes=True) == [3, 1, 2]


def test_of_a_key_that_was_never_there_no_text_is_known() -> None:
    texts = Corpus()
    texts.add(b"\x02one\x00\x02two\x00", [0, 1])
    assert texts.text_of(1) == b"\x02two"
    assert texts.text_of(99) == b""
