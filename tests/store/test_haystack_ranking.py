"""Among hits as good, those that people mean come first."""

from desktop_crm.domain.filters import parse
from desktop_crm.store.haystack import FieldCode, Haystack, Order
from tests.searched import Person, put_people


def test_a_hit_in_the_name_comes_before_one_in_a_note_of_somebody_seen_later() -> None:
    memory = Haystack()
    put_people(
        memory,
        *[
            Person(
                id=1,
                fields=((FieldCode.NAME, "Mia Brandt"), (FieldCode.NOTE, "does not call")),
                last_contact_at=9,
            ),
            Person(id=2, fields=((FieldCode.NAME, "John Doe"),), last_contact_at=1),
        ],
    )
    assert list(memory.find(parse("doe")).ids) == [2, 1]


def test_an_exact_field_comes_before_a_part_of_a_name() -> None:
    memory = Haystack()
    put_people(
        memory,
        *[
            Person(id=1, fields=((FieldCode.NAME, "Vipula Perera"),)),
            Person(id=2, fields=((FieldCode.NAME, "Anna Berg"), (FieldCode.TAG, "VIP"))),
        ],
    )
    assert list(memory.find(parse("vip")).ids) == [2, 1]


def test_a_list_is_sorted_by_phone_whatever_its_punctuation_and_those_without_come_last() -> None:
    memory = Haystack()
    phones = {1: "+86 139", 2: "", 3: "+86-138", 4: "(+86) 1375"}
    put_people(
        memory,
        *[
            Person(id=one, fields=((FieldCode.NAME, "A"), *(((FieldCode.PHONE, p),) if p else ())))
            for one, p in phones.items()
        ],
    )
    assert list(memory.ids(parse(""), Order.PHONE)) == [4, 3, 1, 2]


def test_a_list_is_sorted_by_email_and_keeps_its_order_while_single_ones_change() -> None:
    memory = Haystack()
    addresses = {1: "zoe@a.example", 2: "", 3: "Anna@a.example", 4: "bo@a.example"}
    put_people(memory, *[_with_email(one, address) for one, address in addresses.items()])
    assert list(memory.ids(parse(""), Order.EMAIL)) == [3, 4, 1, 2]
    put_people(memory, _with_email(5, "carl@a.example"))
    put_people(memory, _with_email(3, "yan@a.example"))
    assert list(memory.ids(parse(""), Order.EMAIL)) == [4, 5, 3, 1, 2]
    assert list(memory.ids(parse(""), Order.EMAIL, descending=True)) == [1, 3, 5, 4, 2]


def test_customers_are_known_again_however_many_came_in_between() -> None:
    memory = Haystack()
    put_people(memory, *[_with_email(one, f"n{one}@a.example") for one in range(9_000, 0, -1)])
    put_people(memory, *[_with_email(one, f"m{one}@a.example") for one in (9_001, 1, 4_500)])
    assert len(memory) == 9_001
    assert list(memory.find(parse("m4500@")).ids) == [4_500]
    assert list(memory.find(parse("n4500@")).ids) == []
    memory.remove_many([4_500, 77_777])
    assert list(memory.find(parse("m4500@")).ids) == []


def test_zeros_before_a_phone_number_are_left_out_only_where_enough_digits_remain() -> None:
    memory = Haystack()
    phones = {1: "+8651262881234", 2: "+861300000000"}
    put_people(
        memory,
        *[Person(id=one, fields=((FieldCode.NAME, "A"), (FieldCode.PHONE, p))) for one, p in phones.items()],
    )
    assert list(memory.find(parse("0512")).ids) == [1]
    assert list(memory.find(parse("0013")).ids) == []


def _with_email(one: int, address: str) -> Person:
    return Person(id=one, fields=((FieldCode.NAME, "A"), *(((FieldCode.EMAIL, address),) if address else ())))
