"""The form of a backup file: known answers, and what it refuses."""

from __future__ import annotations

import hashlib
import io
import json
import os
import random
from functools import cache

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

from desktop_crm.domain.errors import NotABackup, SealBroken, StoreDamaged
from desktop_crm.vault.backup_file import open_image, read_front
from desktop_crm.vault.canonical import canonical
from desktop_crm.vault.data_keys import DataKeys
from desktop_crm.vault.keys import KeyHeader
from desktop_crm.vault.stream import seal_stream
from tests.torture_report import PlanRow
from tests.vault.make_backup_vectors import DATA, IMAGES, header_and_passphrase, manifest, written

MUTANTS = int(os.environ.get("MUTANTS", "300"))


@cache
def unlocked() -> DataKeys:
    header, passphrase = header_and_passphrase()
    return header.unlock_with_passphrase(passphrase)


def opened(raw: bytes) -> bytes:
    keys = unlocked()
    file = io.BytesIO(raw)
    front = read_front(file)
    front.manifest(keys)
    return b"".join(open_image(front, keys, file))


@pytest.mark.parametrize("name", IMAGES)
def test_committed_backups_open_and_are_written_again_byte_for_byte(name: str) -> None:
    raw = (DATA / f"backup-{name}.crmbackup").read_bytes()
    assert written(name) == raw
    assert opened(raw) == IMAGES[name]
    assert read_front(io.BytesIO(raw)).manifest(unlocked()) == manifest(name)


def test_a_backup_is_built_as_the_format_says() -> None:
    raw = (DATA / "backup-empty.crmbackup").read_bytes()
    vectors = json.loads((DATA / "headers.json").read_text("ascii"))
    key = bytes.fromhex(vectors[0]["data_keys"][0])

    def expand(secret: bytes, purpose: bytes, size: int = 32) -> bytes:
        return HKDFExpand(algorithm=SHA256(), length=size, info=purpose).derive(secret)

    assert raw[:9] == b"CRM1BACK\x01"
    header_end = 13 + int.from_bytes(raw[9:13], "big")
    assert raw[13:header_end].decode("ascii") == vectors[0]["header"]
    sealed_end = header_end + 4 + int.from_bytes(raw[header_end : header_end + 4], "big")
    sealed = raw[header_end + 4 : sealed_end]
    stream_key = expand(key, b"backup-manifest:" + hashlib.sha256(raw[:header_end]).hexdigest().encode())
    material = expand(stream_key, b"stream" + sealed[1:17], 39)
    record = AESGCM(material[:32]).decrypt(material[32:] + b"\0\0\0\0\x01", sealed[17:], b"\x01")
    assert json.loads(record)["made_at"] == 1_795_311_152_448
    image_key = expand(key, b"backup:" + hashlib.sha256(raw[:sealed_end]).hexdigest().encode())
    material = expand(image_key, b"stream" + raw[sealed_end + 1 : sealed_end + 17], 39)
    assert (
        AESGCM(material[:32]).decrypt(material[32:] + b"\0\0\0\0\x01", raw[sealed_end + 17 :], b"\x01") == b""
    )


def test_every_bit_flipped_and_every_cut_is_refused(plan_row: PlanRow) -> None:
    plan_row(4, "bits and cuts of a backup", MUTANTS)
    whole, chance = (DATA / "backup-long.crmbackup").read_bytes(), random.Random(1)
    for number in range(MUTANTS):
        raw = bytearray(whole)
        place = chance.randrange(2000) if number % 3 == 0 else chance.randrange(len(raw))
        if number % 4 == 3:
            del raw[place:]
        else:
            raw[place] ^= 1 << chance.randrange(8)
        with pytest.raises((NotABackup, StoreDamaged, SealBroken)):
            opened(bytes(raw))


@pytest.mark.parametrize("change", [{"v": 2}, {"more": 1}, {"chain": "00"}, {"gen": "many"}])
def test_a_manifest_of_another_form_is_refused_whoever_sealed_it(change: dict[str, object]) -> None:
    header, _ = header_and_passphrase()
    keys, whole = unlocked(), manifest("empty")
    record = {
        "v": 1,
        "reason": whole.reason,
        "made_at": whole.made_at,
        "gen": whole.gen,
        "chain": whole.chain.hex(),
        "size": whole.size,
        "counts": dict(whole.counts),
    }
    front = read_front(io.BytesIO(_front(header, keys, record)))
    assert front.manifest(keys) == whole
    front = read_front(io.BytesIO(_front(header, keys, record | change)))
    with pytest.raises(SealBroken):
        front.manifest(keys)


def _front(header: KeyHeader, keys: DataKeys, record: dict[str, object]) -> bytes:
    """Write what stands before an image as SECURITY.md says, with any record for a manifest."""
    body = header.to_bytes()
    before = b"CRM1BACK\x01" + len(body).to_bytes(4, "big") + body
    key = keys.derive(f"backup-manifest:{hashlib.sha256(before).hexdigest()}")
    sealed = b"".join(seal_stream(key, [canonical(record)]))
    return before + len(sealed).to_bytes(4, "big") + sealed


def test_a_backup_opens_after_the_key_was_renewed() -> None:
    raw, keys = (DATA / "backup-long.crmbackup").read_bytes(), unlocked().renewed()
    file = io.BytesIO(raw)
    front = read_front(file)
    assert front.manifest(keys) == manifest("long")
    assert b"".join(open_image(front, keys, file)) == IMAGES["long"]


def test_a_backup_cut_within_its_header_or_manifest_is_damaged() -> None:
    raw = (DATA / "backup-empty.crmbackup").read_bytes()
    header_end = 13 + int.from_bytes(raw[9:13], "big")
    for end in (9, 12, 13, 14, header_end, header_end + 4, header_end + 9):
        with pytest.raises(StoreDamaged) as caught:
            read_front(io.BytesIO(raw[:end]))
        assert caught.value.part == "header"
