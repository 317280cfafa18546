"""Writes data/fields.json and data/headers.json: `python -m tests.vault.make_vectors`.

Made once; a change to a file that is already there would mean that old stores no longer open.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

from desktop_crm.vault import recovery_code
from desktop_crm.vault.kdf import KdfParameters
from desktop_crm.vault.keys import DataKeys, KeyHeader
from desktop_crm.vault.seal import Sealer
from desktop_crm.vault.slots import Credential, SlotKind, new_slot
from desktop_crm.vault.values import Json, Value

DATA = Path(__file__).with_name("data")
CELLS = [("cu", "nm", 1), ("cp", "va", 2**62), ("in", "tx", 3_721_000_000_000_000_000), ("tg", "nm", 0)]
VALUES: list[Value] = [
    "",
    "a",
    "李明朗",
    "Ana María Pérez",
    "e\u0301 becomes one letter",
    "138 0013 8000",
    "\0 in the\0middle\0",
    "\u202eright to left\u202c",
    "👩‍👩‍👧 family",
    "x" * 29,
    "x" * 30,
    "x" * 31,
    "x" * 127,
    "x" * 128,
    "x" * 253,
    "x" * 254,
    "客户说下周再谈。" * 40,
    "n" * 3_000,
    0,
    -1,
    127,
    128,
    -(2**63),
    10**40,
    date(1949, 10, 1),
    date(2026, 11, 21),
    Decimal("0"),
    Decimal("-12.30"),
    Decimal("1E+9"),
    b"",
    b"\x00\xff" * 40,
    Json(value=None),
    Json(value=[1, 2.5, "三", True]),
    Json(value={"b": 1, "a": {"nested": []}}),
]


def byte_source(seed: str) -> Callable[[int], bytes]:
    """Return a stand-in for os.urandom that gives the same bytes each time."""
    stream = hashlib.shake_256(seed.encode()).digest(1_000_000)
    place = 0

    def take(count: int) -> bytes:
        nonlocal place
        place += count
        return stream[place - count : place]

    return take


def written(value: Value) -> list[object]:
    """Return a value as JSON can hold it: the name of its type and a text or JSON value."""
    if isinstance(value, bytes):
        return ["bytes", value.hex()]
    return ["Json", value.value] if isinstance(value, Json) else [type(value).__name__, str(value)]


def fields() -> list[dict[str, object]]:
    """Seal each value with the newer of two keys, and some with the older one."""
    random = byte_source("fields")
    keys = [random(32), random(32)]
    vectors = []
    for number, value in enumerate(VALUES + VALUES[:18]):
        table, column, row_id = CELLS[number % len(CELLS)]
        used = keys if number < len(VALUES) else keys[1:]
        nonce = random(12)
        sealed = Sealer(used, random=lambda _, nonce=nonce: nonce).seal(table, column, row_id, value)
        vectors.append(
            {
                "keys": [key.hex() for key in keys],
                "sealed_with": keys.index(used[0]),
                "cell": [table, column, row_id],
                "value": written(value),
                "nonce": nonce.hex(),
                "sealed": sealed.hex(),
            }
        )
    return vectors


def credentials() -> dict[SlotKind, Credential]:
    random = byte_source("credentials")
    return {
        SlotKind.PASSPHRASE: Credential(kind=SlotKind.PASSPHRASE, passphrase="ｃorrect-马-battery-e\u0301"),
        SlotKind.RECOVERY_CODE: Credential(kind=SlotKind.RECOVERY_CODE, secret=random(20)),
        SlotKind.KEY_STORE: Credential(kind=SlotKind.KEY_STORE, secret=random(32)),
        SlotKind.BOTH: Credential(kind=SlotKind.BOTH, passphrase="two-of-two", secret=random(32)),
    }


def headers() -> list[dict[str, object]]:
    """Make headers with each kind of slot alone, then with all, then with two and four data keys."""
    kinds = [*([kind] for kind in SlotKind), list(SlotKind), list(SlotKind)[:2], list(SlotKind)[:3]]
    key_counts = [1, 1, 1, 1, 1, 2, 4]
    return [
        _header(number, kinds, count)
        for number, (kinds, count) in enumerate(zip(kinds, key_counts, strict=True))
    ]


def _header(number: int, kinds: list[SlotKind], key_count: int) -> dict[str, object]:
    random = byte_source(f"header {number}")
    data_keys = [random(32) for _ in range(key_count)]
    keys = DataKeys(random(16).hex(), data_keys)
    kdf = KdfParameters(memory_kib=19 * 1024 + number, passes=1, lanes=1 + number)
    slots = []
    for kind in kinds:
        credential = credentials()[kind]
        empty = new_slot(credential, kdf if kind.stretches else None, random)
        slots.append(empty.wrap(credential, keys.primary, keys.store_id))
    header = KeyHeader(
        store_id=keys.store_id,
        gen=number + 1,
        key_ids=keys.key_ids,
        old_keys=keys.sealed_old(random),
        slots=tuple(slots),
    )._signed(keys)
    return {
        "header": header.to_bytes().decode("ascii"),
        "store_id": keys.store_id,
        "key_ids": [kid.hex() for kid in keys.key_ids],
        "data_keys": [key.hex() for key in data_keys],
        "rowmac": keys.derive("rowmac").hex(),
        "rowmacs": [key.hex() for key in keys.derive_each("rowmac")],
        "opened_by": {kind.value: _written_credential(credentials()[kind]) for kind in kinds},
    }


def _written_credential(credential: Credential) -> dict[str, str]:
    if credential.kind is SlotKind.RECOVERY_CODE:
        return {"code": recovery_code.written(credential.secret)}
    return {"passphrase": credential.passphrase, "secret": credential.secret.hex()}


if __name__ == "__main__":
    for name, vectors in (("fields", fields()), ("headers", headers())):
        text = json.dumps(vectors, indent=1, ensure_ascii=True)
        (DATA / f"{name}.json").write_text(text + "\n", "ascii")
