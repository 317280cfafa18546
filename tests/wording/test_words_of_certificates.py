"""The certificate of an erasure names everything that may have gone with a customer."""

import pytest

from desktop_crm.store.models import Base
from desktop_crm.store.schema import tables
from desktop_crm.wording.certificate import say_rows
from desktop_crm.wording.languages import Language


def _gone_with_a_customer() -> set[str]:
    """Return the tables whose rows a customer takes along, over as many steps as it takes."""
    gone: set[str] = set()
    found = {"customer"}
    while found != gone:
        gone = set(found)
        for spec in tables().values():
            keys = Base.metadata.tables[spec.name].foreign_keys
            if any(key.ondelete == "CASCADE" and key.column.table.name in gone for key in keys):
                found.add(spec.name)
    return gone


@pytest.mark.parametrize("language", Language)
def test_whatever_goes_with_a_customer_is_named_in_the_certificate(language: Language) -> None:
    gone = _gone_with_a_customer()
    said = list(say_rows(dict.fromkeys(gone, 7), language))
    assert len(set(said)) == len(gone) > 20
    assert not [line for line in said if line.startswith(("other entries", "其他条目"))]
