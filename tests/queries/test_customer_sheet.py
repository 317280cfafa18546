"""A customer's sheet on paper tells no more than its level allows."""

import pytest

from desktop_crm.domain.changes import Op
from desktop_crm.domain.redaction import PrivacyLevel
from desktop_crm.domain.relations import RelationKind
from desktop_crm.operations.customers import edit_customer
from desktop_crm.operations.edits import CustomerEdit, RelationEdit
from desktop_crm.queries.customer_sheet import customer_sheet, redacted_sheet
from desktop_crm.store.store import Store
from tests.builders import add_person


@pytest.mark.parametrize(
    ("level", "name", "words"),
    [
        (PrivacyLevel.FULL, "Tom Becker", "brother, 138 0013 8000"),
        (PrivacyLevel.MASKED, "Tom Becker", "brother, ••••00"),
        (PrivacyLevel.INITIALS, "T. B.", ""),
    ],
)
def test_what_a_link_says_is_told_as_far_as_the_level_goes(
    store: Store, level: PrivacyLevel, name: str, words: str
) -> None:
    anna, tom = add_person(store, "Anna Berg"), add_person(store, "Tom Becker")
    link = RelationEdit(kind=RelationKind.FAMILY, other_id=tom, words="brother, 138 0013 8000")
    store.write(Op.RELATE, edit_customer, anna, CustomerEdit(relations=(link,)))

    (shown,) = redacted_sheet(store.read(customer_sheet, anna), level).links

    assert (shown.name, shown.words) == (name, words)
