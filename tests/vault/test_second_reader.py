"""All known answers, read by what SECURITY.md says and nothing of the program: as whoever writes a second one would."""

import hmac
import json
import unicodedata
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF, HKDFExpand

from tests.vault.make_vectors import DATA

FIELDS, HEADERS = (json.loads((DATA / f"{name}.json").read_text("ascii")) for name in ("fields", "headers"))
CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
hexed = bytes.fromhex

TYPES: dict[str, Callable[[bytes], object]] = {
    "T": bytes.decode,
    "I": lambda body: int.from_bytes(body, "big", signed=True),
    "D": lambda body: date.fromisoformat(body.decode()),
    "N": lambda body: Decimal(body.decode()),
    "J": json.loads,
    "B": bytes,
}
MEANT: dict[str, Callable[[Any], object]] = {
    "str": lambda value: unicodedata.normalize("NFC", value),
    "int": int,
    "date": date.fromisoformat,
    "Decimal": Decimal,
    "bytes": hexed,
}


def expand(key: bytes, purpose: bytes) -> bytes:
    return HKDFExpand(algorithm=SHA256(), length=32, info=purpose).derive(key)


def canonical(value: object) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode()


@pytest.mark.parametrize("vector", FIELDS)
def test_each_sealed_value_opens(vector: dict[str, Any]) -> None:
    (table, column, row_id), sealed = vector["cell"], hexed(vector["sealed"])
    key = hexed(vector["keys"][vector["sealed_with"]])
    assert sealed[:5] == b"\x01" + expand(key, b"kid")[:4]
    place = f"crm1\0{table}\0{column}\0".encode() + row_id.to_bytes(8, "big")
    plain = AESGCM(expand(key, f"field:{table}".encode())).decrypt(
        sealed[5:17], sealed[17:], sealed[:5] + place
    )
    size = at = 0
    while plain[at := at + 1] >= 0x80:
        size |= (plain[at] & 0x7F) << 7 * (at - 1)
    size |= plain[at] << 7 * (at - 1)
    end = at + 1 + size
    kind, value = vector["value"]
    assert TYPES[chr(plain[0])](plain[at + 1 : end]) == MEANT.get(kind, lambda same: same)(value)
    assert plain[end:] == bytes(padded(end) - end)


def padded(length: int) -> int:
    """Return to what a plaintext is filled up: to 16, and beyond 256 by Padmé."""
    if length <= 256:
        return max(32, -(-length // 16) * 16)
    exponent = length.bit_length() - 1
    step = 1 << exponent - exponent.bit_length()
    return -(-length // step) * step


@pytest.mark.parametrize("vector", HEADERS)
def test_each_key_header_opens_by_each_slot(vector: dict[str, Any]) -> None:
    header = json.loads(vector["header"])
    assert canonical(header).decode() == vector["header"]
    primary, *old = map(hexed, vector["data_keys"])
    for slot in header["slots"]:
        cipher = AESGCM(key_of(slot, vector["opened_by"][slot["kind"]]))
        associated = canonical({**slot, "wrapped": "", "store": header["store"]})
        assert cipher.decrypt(hexed(slot["nonce"]), hexed(slot["wrapped"]), associated) == primary
    assert [entry["kid"] for entry in header["keys"]] == [
        expand(key, b"kid")[:4].hex() for key in (primary, *old)
    ]
    for entry, key in zip(header["keys"][1:], old, strict=True):
        sealed, store = hexed(entry["sealed"]), header["store"].encode()
        assert AESGCM(expand(primary, b"old-key")).decrypt(sealed[:12], sealed[12:], store) == key
    mac = hexed(header.pop("mac"))
    assert hmac.digest(expand(primary, b"header-mac"), canonical(header), "sha256") == mac


def key_of(slot: dict[str, Any], opener: dict[str, str]) -> bytes:
    """Return what wraps the data key in a slot."""
    salt, secret = hexed(slot["salt"]), opener.get("secret", "")
    if slot["kind"] == "recovery":
        return extracted(code_bytes(opener["code"]), salt, b"crm1 recovery")
    if slot["kind"] == "keystore":
        return extracted(hexed(secret), salt, b"crm1 keystore")
    typed = unicodedata.normalize("NFKC", opener["passphrase"]).encode()
    stretched = Argon2id(
        salt=salt, length=32, iterations=slot["t"], lanes=slot["p"], memory_cost=slot["m"]
    ).derive(typed)
    return extracted(stretched, hexed(secret), b"crm1 both") if slot["kind"] == "both" else stretched


def extracted(secret: bytes, salt: bytes, purpose: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=salt, info=purpose).derive(secret)


def code_bytes(code: str) -> bytes:
    number = 0
    for symbol in code.replace("-", "")[:32]:
        number = number << 5 | CROCKFORD.index(symbol)
    return number.to_bytes(20, "big")
