"""What stands clear in a store are codes, days and figures, whatever the files say that were imported."""

import re
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from desktop_crm.domain.changes import Op
from desktop_crm.operations.import_contacts import import_contacts
from desktop_crm.queries.details import customer_details
from desktop_crm.queries.listing import first_page
from desktop_crm.queries.rehearsal import rehearse
from desktop_crm.store.schema import tables
from desktop_crm.store.store import Store
from tests.whole_files import read_contact_file

SECRET = "Geheim"
TABLE = (
    "Name,Phone,Phone 1 - Type,Phone 1 - Value,Source,Stage,IM 1 - Service,IM 1 - Value,Gender,Country\n"
    "Elena Rossi,+39 333 123 4567,Tante Geheim,+39 333 123 4568,Frau Geheim,Geheimtipp,"
    "Klaus Geheimchat,elena,geheim,Geheimland\n"
)
CARD = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bruno Bianchi\r\nX-LEAD-SOURCE:Frau Geheim\r\n"
    "IMPP;X-SERVICE-TYPE=Geheimdienst:geheim:bruno\r\n"
    "X-SOCIALPROFILE;type=geheimsozial:https://geheim.example/bruno\r\n"
    "TEL;TYPE=Geheimtyp:+39 333 765 4321\r\nRELATED;TYPE=geheimonkel:Onkel Geheim\r\nEND:VCARD\r\n"
)
CODE = re.compile(r"[a-z_]*|\d{4}-\d{2}-\d{2}")


@pytest.fixture
def store(store: Store, tmp_path: Path) -> Store:
    for name, body in (("table.csv", TABLE), ("card.vcf", CARD)):
        (tmp_path / name).write_text(body, "utf-8")
        file = read_contact_file(tmp_path / name, "IT")
        store.write(Op.IMPORT, import_contacts, store.read(rehearse, [file]))
    return store


def _clear_texts(session: Session) -> list[str]:
    found: list[str] = []
    for spec in tables().values():
        for row in session.execute(text(f"SELECT * FROM {spec.name}")):
            found += [cell for cell in row if isinstance(cell, str)]
    return found


def test_words_of_an_imported_file_never_stand_clear(store: Store) -> None:
    clear = store.read(_clear_texts)
    store.close()
    assert "person" in clear
    assert [words for words in clear if not CODE.fullmatch(words)] == []
    assert SECRET.encode().lower() not in store.path.read_bytes().lower()


def test_a_messenger_that_nobody_knows_is_told_by_the_label(store: Store) -> None:
    labels = {
        point.label
        for customer in store.read(first_page, 9).ids
        for point in store.read(customer_details, customer).contact_points
    }
    store.close()
    assert {"Geheimdienst", "Klaus Geheimchat"} <= labels
