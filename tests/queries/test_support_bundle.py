"""What is sent with a bug report says what is wrong, and nothing about anybody."""

import logging
import zipfile
from dataclasses import replace
from pathlib import Path

from desktop_crm.domain.changes import Op
from desktop_crm.operations.desk import save_draft
from desktop_crm.queries.support_bundle import support_parts, write_bundle
from desktop_crm.system import paths
from desktop_crm.system.logs import start_logging
from desktop_crm.system.settings import Settings
from tests.builders import PASSPHRASE, add_person, new_store

NAME, PHONE, NOTE, TYPED = "欧阳明月照千山", "+86 138 0013 8765", "canary-note-4711", "canary-typed-0815"


def test_neither_customers_nor_places_nor_typed_text_get_into_the_bundle(tmp_path: Path) -> None:
    place = tmp_path / "canary-folder" / "canary-store.crm"
    place.parent.mkdir()
    store = new_store(place)
    person = add_person(store, NAME, phone=PHONE, note=NOTE)
    store.write(Op.SAVE_DRAFT, save_draft, "composer", person, TYPED)
    handler = start_logging(paths.log_file())
    try:
        logging.getLogger("desktop_crm.test").info("read %d rows of %s", 7, NAME)
        logging.getLogger("elsewhere").warning("canary-library-says %s", PHONE)
        with paths.log_file().open("a", encoding="utf-8") as log:
            log.write(f"canary-raw-line {NOTE} {place}\n")
        settings = replace(
            Settings(),
            last_store=str(place),
            recent_stores=[str(place)],
            layouts={"canary-layout": "canary-layout-value"},
            shortcuts={"lock": "F12"},
        )
        write_bundle(tmp_path / "out.zip", support_parts(settings, place))
    finally:
        logging.getLogger().removeHandler(handler)
        handler.close()
    store.close()
    with zipfile.ZipFile(tmp_path / "out.zip") as archive:
        whole = b"\n".join(archive.read(name) for name in archive.namelist())
        assert archive.namelist() == ["versions.json", "settings.json", "store.json", "log.txt"]
    for secret in (
        NAME,
        PHONE,
        "138 0013",
        NOTE,
        TYPED,
        PASSPHRASE,
        "canary",
        str(tmp_path),
        Path.home().name * 2,
    ):
        assert secret.encode() not in whole, secret
    assert b'"customer": 1' in whole
    assert b"read 7 rows of <str>" in whole
    assert b"(1 lines left out)" in whole


def test_a_store_that_cannot_be_opened_is_told_by_the_kind_of_error(tmp_path: Path) -> None:
    path = tmp_path / "secret-plan.crm"
    path.write_bytes(b"not a database at all" * 20)
    text = support_parts(Settings(), path)[2].text
    assert "NotAStore" in text
    assert "secret-plan" not in text
