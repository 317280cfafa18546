"""Creating and editing customers: names and their parts, contact points, addresses, links, what is put back."""

import pytest
from sqlalchemy import update
from sqlalchemy.orm import Session

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.errors import BadInput, RecordGone
from desktop_crm.domain.ids import new_id
from desktop_crm.domain.money import Money
from desktop_crm.domain.records import AddressParts, ContactKind, CustomerKind
from desktop_crm.domain.relations import RelationKind
from desktop_crm.operations.customers import confirm_customer, create_customer, edit_customer
from desktop_crm.operations.edits import ContactEdit, CustomerEdit, PurchaseEdit, RelationEdit
from desktop_crm.operations.purchases import edit_purchase, record_purchase
from desktop_crm.operations.put_back import put_back
from desktop_crm.queries.details import CustomerDetails, customer_details
from desktop_crm.queries.history import HistoryEntry, field_history, record_history
from desktop_crm.store.models import ContactPoint
from desktop_crm.store.store import Store
from tests.builders import add_person


def _details(store: Store, customer_id: int) -> CustomerDetails:
    return store.read(customer_details, customer_id)


def _edit(store: Store, customer_id: int, edit: CustomerEdit) -> None:
    store.write(Op.EDIT_CUSTOMER, edit_customer, customer_id, edit)


def _points(store: Store, customer_id: int, *edits: ContactEdit) -> None:
    _edit(store, customer_id, CustomerEdit(contact_points=edits))


def _history(store: Store, customer_id: int, **wanted: str) -> list[HistoryEntry]:
    entries = store.read(record_history, customer_id)
    return [one for one in entries if all(getattr(one, field) == value for field, value in wanted.items())]


def test_a_chinese_name_is_split_where_the_family_name_ends(store: Store) -> None:
    details = _details(store, add_person(store, "欧阳明月"))
    assert (details.family_name, details.given_name, details.row.name) == ("欧阳", "明月", "欧阳明月")


def test_a_new_name_renews_its_parts(store: Store) -> None:
    person = add_person(store, "Anna Berg")
    _edit(store, person, CustomerEdit(name="Anna van den Bosch"))
    assert _details(store, person).family_name == "van den Bosch"


def test_a_new_part_renews_the_name(store: Store) -> None:
    person = add_person(store, "王晓明")
    _edit(store, person, CustomerEdit(given_name="晓红"))
    assert _details(store, person).row.name == "王晓红"


def test_an_honorific_leaves_the_name_as_typed(store: Store) -> None:
    person = add_person(store, "Dr. Anna Berg")
    _edit(store, person, CustomerEdit(honorific="Prof."))
    details = _details(store, person)
    assert (details.row.name, details.honorific) == ("Dr. Anna Berg", "Prof.")


def test_an_organisation_has_no_family_name(store: Store) -> None:
    made = new_id()
    edit = CustomerEdit(kind=CustomerKind.ORGANISATION, name="Rossi Ceramics")
    store.write(Op.CREATE_CUSTOMER, create_customer, made, edit)
    assert _details(store, made).family_name == ""


@pytest.mark.parametrize("name", ["", "  ", "\u200f\u200e", "\0", "\n\t"])
def test_a_name_that_nobody_can_see_is_refused(store: Store, name: str) -> None:
    with pytest.raises(BadInput) as refused:
        store.write(Op.CREATE_CUSTOMER, create_customer, new_id(), CustomerEdit(name=name))
    assert (refused.value.field, refused.value.problem) == ("name", "empty")


def test_a_name_of_ten_thousand_characters_is_refused(store: Store) -> None:
    with pytest.raises(BadInput) as refused:
        store.write(Op.CREATE_CUSTOMER, create_customer, new_id(), CustomerEdit(name="王" * 10_000))
    assert refused.value.problem == "too_long"


def test_control_characters_leave_a_name_and_direction_marks_stay(store: Store) -> None:
    person = add_person(store, "Aisha\0 \x1bKhan\u200f")
    assert _details(store, person).row.name == "Aisha Khan\u200f"


def test_an_address_in_parts_is_written_as_its_country_does(store: Store) -> None:
    person = add_person(store, "王晓明")
    chinese = AddressParts(
        country="中国", region="江苏省", city="苏州市", street="星海街8号", postcode="215000"
    )
    german = AddressParts(country="Germany", city="Jena", street="Ring 5", postcode="07743")
    for parts in (chinese, german):
        _points(store, person, ContactEdit(kind=ContactKind.ADDRESS, address=parts))
    values = [point.value for point in _details(store, person).contact_points]
    assert values == ["中国江苏省苏州市星海街8号 215000", "Ring 5, Jena, 07743, Germany"]


def test_a_changed_part_changes_the_address(store: Store) -> None:
    person = add_person(store, "Elena Rossi")
    _points(store, person, ContactEdit(kind=ContactKind.ADDRESS, address=AddressParts(city="Faenza")))
    (point,) = _details(store, person).contact_points
    moved = AddressParts(city="Ravenna")
    _points(store, person, ContactEdit(id=point.id, address=moved))
    (point,) = _details(store, person).contact_points
    assert (point.value, point.address) == ("Ravenna", moved)


def test_an_empty_contact_point_is_refused(store: Store) -> None:
    person = add_person(store, "Elena Rossi")
    for edit in (
        ContactEdit(kind=ContactKind.PHONE),
        ContactEdit(kind=ContactKind.ADDRESS, address=AddressParts()),
    ):
        with pytest.raises(BadInput):
            _points(store, person, edit)


def test_the_star_goes_to_the_next_one_when_its_bearer_is_removed(store: Store) -> None:
    person = add_person(store, "Elena Rossi", phone="+39 0546 600 111")
    _points(store, person, ContactEdit(kind=ContactKind.PHONE, value="+39 0546 600 222"))
    first, second = _details(store, person).contact_points
    assert (first.primary, second.primary) == (True, False)
    _points(store, person, ContactEdit(id=first.id, remove=True))
    assert [point.primary for point in _details(store, person).contact_points] == [True]


def test_linking_twice_is_once_with_the_newer_words(store: Store) -> None:
    person, company = add_person(store, "Elena Rossi"), add_person(store, "Rossi Ceramics")
    for words in ("Owner", "Director"):
        link = RelationEdit(kind=RelationKind.WORKS_AT, other_id=company, words=words)
        _edit(store, person, CustomerEdit(relations=(link,)))
    assert [link.words for link in _details(store, person).relations] == ["Director"]
    assert [link.incoming for link in _details(store, company).relations] == [True]


def test_history_tells_a_removed_phone_and_puts_it_back(store: Store) -> None:
    person = add_person(store, "Elena Rossi", phone="+39 0546 600 111")
    (point,) = _details(store, person).contact_points
    _points(store, person, ContactEdit(id=point.id, remove=True))
    (gone,) = _history(store, person, action="removed")
    assert (gone.table, gone.row_kind, gone.old) == ("contact_point", "phone", "+39 0546 600 111")
    store.write(Op.PUT_BACK, put_back, gone.change_id)
    (back,) = _details(store, person).contact_points
    assert (back.id, back.value, back.normal) == (point.id, "+39 0546 600 111", "+390546600111")


def test_putting_a_phone_back_brings_the_form_it_is_compared_by(store: Store) -> None:
    person = add_person(store, "Elena Rossi", phone="+39 0546 600 111")
    (point,) = _details(store, person).contact_points
    for number in ("+39 0546 600111", "+39 0546 600 222", "+39 0546 600 333"):
        _points(store, person, ContactEdit(id=point.id, value=number))
    changes = store.read(field_history, "contact_point", point.id, "value")
    assert [one.new for one in changes] == ["+39 0546 600 333", "+39 0546 600 222", "+39 0546 600111"]
    store.write(Op.PUT_BACK, put_back, changes[1].change_id)
    (back,) = _details(store, person).contact_points
    assert (back.value, back.normal) == ("+39 0546 600111", "+390546600111")


def test_what_follows_from_another_field_is_no_history_of_its_own(store: Store) -> None:
    person = add_person(store, "Elena Rossi", phone="+39 0546 600 111")
    assert {one.column for one in store.read(record_history, person)} == {""}


def test_history_knows_what_a_tag_was_called_that_is_gone(store: Store) -> None:
    person = add_person(store, "Elena Rossi")
    _edit(store, person, CustomerEdit(add_tags=("ceramics",)))
    _edit(store, person, CustomerEdit(remove_tags=("ceramics",)))
    told = [(one.action, one.old or one.new) for one in _history(store, person, table="customer_tag")]
    assert told == [("removed", "ceramics"), ("added", "ceramics")]


def test_history_of_one_customer_holds_nothing_of_another(store: Store) -> None:
    one, other = add_person(store, "Elena Rossi"), add_person(store, "James Okafor", phone="+44 20 7946 0000")
    (point,) = _details(store, other).contact_points
    _points(store, other, ContactEdit(id=point.id, remove=True))
    assert [entry.table for entry in store.read(record_history, one)] == ["customer"]


def test_putting_back_into_nothing_is_refused(store: Store) -> None:
    person = add_person(store, "Elena Rossi", phone="+39 0546 600 111")
    (added, *_) = store.read(record_history, person)
    with pytest.raises(RecordGone):
        store.write(Op.PUT_BACK, put_back, added.change_id)


def test_history_tells_employers_by_name_and_amounts_as_money(store: Store) -> None:
    person = add_person(store, "Elena Rossi", organisation="Rossi Ceramics")
    _edit(store, person, CustomerEdit(organisation="Faenza Tiles"))
    (moved,) = _history(store, person, column="to_id")
    assert (moved.old, moved.new) == ("Rossi Ceramics", "Faenza Tiles")
    cheap = PurchaseEdit(
        bought_on="2026-11-02", product="Tiles", money=Money(currency="EUR", amount_minor=120_000)
    )
    bought = store.write(Op.RECORD_PURCHASE, record_purchase, person, cheap).value
    dear = PurchaseEdit(money=Money(currency="EUR", amount_minor=150_050))
    store.write(Op.EDIT_PURCHASE, edit_purchase, bought, dear)
    told = [(one.action, one.old, one.new) for one in _history(store, person, table="purchase")]
    assert told == [("changed", "€1,200.00", "€1,500.50"), ("added", "", "Tiles · €1,200.00")]


def test_confirming_a_record_confirms_all_its_contact_points(store: Store) -> None:
    person = add_person(store, "Elena Rossi", phone="+39 0546 600 111", email="elena@rossi.example")
    store.write(Op.EDIT_CUSTOMER, _long_ago)
    store.write(Op.CONFIRM, confirm_customer, person)
    details = _details(store, person)
    days = {details.row.confirmed_on, *(point.confirmed_on for point in details.contact_points)}
    assert days == {today().isoformat()}


def _long_ago(session: Session) -> None:
    session.execute(update(ContactPoint).values(confirmed_on="2020-01-31"))
