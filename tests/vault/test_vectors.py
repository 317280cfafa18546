"""Known answers: files that every version of the program must open, and would write again byte for byte."""

from __future__ import annotations

import json
import runpy
import unicodedata
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from desktop_crm.vault.key_store import KeyStore
from desktop_crm.vault.keys import DataKeys, KeyHeader
from desktop_crm.vault.seal import Sealer
from desktop_crm.vault.values import Json, Value
from tests.torture_report import PlanRow
from tests.vault.make_backup_vectors import IMAGES

HERE = Path(__file__).parent
FIELDS = json.loads((HERE / "data" / "fields.json").read_text("ascii"))
HEADERS = json.loads((HERE / "data" / "headers.json").read_text("ascii"))
READ = {
    "str": lambda text: unicodedata.normalize("NFC", text),
    "int": int,
    "date": date.fromisoformat,
    "Decimal": Decimal,
    "bytes": bytes.fromhex,
    "Json": lambda value: Json(value=value),
}


def read_value(vector: dict[str, Any]) -> Value:
    kind, text = vector["value"]
    return READ[kind](text)


def opened_by(header: KeyHeader, kind: str, opener: dict[str, str], key_store: KeyStore) -> DataKeys:
    if kind == "recovery":
        return header.unlock_with_recovery_code(opener["code"])
    if kind == "passphrase":
        return header.unlock_with_passphrase(opener["passphrase"])
    key_store.put(header.store_id, bytes.fromhex(opener["secret"]))
    if kind == "keystore":
        return header.unlock_with_key_store(key_store)
    return header.unlock_with_both(opener["passphrase"], key_store)


def test_there_are_enough_vectors(plan_row: PlanRow) -> None:
    plan_row(26, "fields, byte for byte", len(FIELDS))
    plan_row(26, "key headers, byte for byte", len(HEADERS))
    plan_row(26, "backups, byte for byte", len(IMAGES))
    assert len(FIELDS) >= 50
    assert len(HEADERS) >= 5
    assert len(IMAGES) >= 3


@pytest.mark.parametrize("vector", FIELDS)
def test_committed_fields_open(vector: dict[str, Any]) -> None:
    keys = [bytes.fromhex(key) for key in vector["keys"]]
    table, column, row_id = vector["cell"]
    opened = Sealer(keys).open(table, column, row_id, bytes.fromhex(vector["sealed"]))
    assert opened == read_value(vector)
    assert type(opened) is type(read_value(vector))


@pytest.mark.parametrize("vector", FIELDS)
def test_committed_fields_are_sealed_again_byte_for_byte(vector: dict[str, Any]) -> None:
    key = bytes.fromhex(vector["keys"][vector["sealed_with"]])
    sealer = Sealer([key], random=lambda _: bytes.fromhex(vector["nonce"]))
    assert sealer.seal(*vector["cell"], read_value(vector)).hex() == vector["sealed"]


@pytest.mark.parametrize("vector", HEADERS)
def test_committed_headers_open_by_each_of_their_slots(vector: dict[str, Any], key_store: KeyStore) -> None:
    header = KeyHeader.parse(vector["header"].encode("ascii"))
    assert header.to_bytes().decode("ascii") == vector["header"]
    for kind, opener in vector["opened_by"].items():
        keys = opened_by(header, kind, opener, key_store)
        assert keys.primary.hex() == vector["data_keys"][0]
        assert [key.hex() for key in keys.derive_each("rowmac")] == vector["rowmacs"]
        assert keys.derive("rowmac").hex() == vector["rowmac"]
        assert [kid.hex() for kid in keys.key_ids] == vector["key_ids"]


def test_the_committed_files_are_what_the_generator_makes() -> None:
    made = runpy.run_path(str(HERE / "make_vectors.py"))
    assert made["fields"]() == FIELDS
    assert made["headers"]() == HEADERS
