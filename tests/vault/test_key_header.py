"""The key header: each slot opens it, nothing else does, and no change to it goes unnoticed."""

from __future__ import annotations

import json
import os
import random
import time
from collections.abc import Callable, Iterator
from statistics import median, quantiles
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_crm.domain.errors import (
    BadInput,
    CrmError,
    KeyStoreFailed,
    SealBroken,
    StoreDamaged,
    WrongPassphrase,
    WrongRecoveryCode,
)
from desktop_crm.vault import recovery_code
from desktop_crm.vault.canonical import canonical
from desktop_crm.vault.kdf import KdfParameters
from desktop_crm.vault.key_store import KeyStore
from desktop_crm.vault.keys import MAX_HEADER_SIZE, DataKeys, KeyHeader
from desktop_crm.vault.recovery_code import new_code
from desktop_crm.vault.slots import Credential, SlotKind
from tests.torture_report import PlanRow

QUICK = KdfParameters(memory_kib=19 * 1024, passes=1, lanes=1)
STORE = "0123456789abcdef" * 2
PASSPHRASE = "maple-thyme-harp-heron-meadow"
CODE = new_code()
WRONG = int(os.environ.get("WRONG_PASSPHRASES", "20"))


def all_slots(key_store: KeyStore) -> tuple[KeyHeader, DataKeys]:
    header, keys = KeyHeader.create(STORE, PASSPHRASE, QUICK)
    return header.with_recovery_code(keys, CODE).with_key_store(keys, key_store), keys


def record_of(header: KeyHeader) -> dict[str, Any]:
    record: dict[str, Any] = json.loads(header.to_bytes())
    return record


def refused_everywhere(data: bytes, key_store: KeyStore) -> bool:
    """Tell whether no slot of a changed header gives keys; anything but our own errors escapes."""
    try:
        header = KeyHeader.parse(data)
    except StoreDamaged as error:
        return error.part == "header"
    ways: list[Callable[[], DataKeys]] = [
        lambda: header.unlock_with_recovery_code(CODE),
        lambda: header.unlock_with_key_store(key_store),
        lambda: header.unlock_with_passphrase(PASSPHRASE),
    ]
    for way in ways:
        try:
            way()
        except CrmError:
            continue
        return False
    return True


def test_a_new_store_opens_with_its_passphrase_and_no_other() -> None:
    header, keys = KeyHeader.create(STORE, PASSPHRASE, QUICK)
    opened = KeyHeader.parse(header.to_bytes()).unlock_with_passphrase(PASSPHRASE)
    assert opened.primary == keys.primary
    assert opened.derive("rowmac") == keys.derive("rowmac") != keys.derive("backup")
    assert opened.sealer.open("cu", "nm", 1, keys.sealer.seal("cu", "nm", 1, "Ana")) == "Ana"
    assert (header.gen, opened.store_id, opened.key_ids) == (1, STORE, header.key_ids)
    for wrong in ("", PASSPHRASE[:-1], PASSPHRASE + " ", PASSPHRASE.upper()):
        with pytest.raises(WrongPassphrase):
            header.unlock_with_passphrase(wrong)


def test_every_slot_opens_the_same_keys(key_store: KeyStore) -> None:
    header, keys = all_slots(key_store)
    header = KeyHeader.parse(header.to_bytes())
    assert header.unlock_with_passphrase(PASSPHRASE).primary == keys.primary
    assert header.unlock_with_recovery_code(CODE.lower()).primary == keys.primary
    assert header.unlock_with_key_store(key_store).primary == keys.primary
    assert [header.has(kind) for kind in SlotKind] == [True, True, True, False]
    assert header.gen == 3
    assert len(header.to_bytes()) < MAX_HEADER_SIZE / 4


def test_weak_passphrases_are_refused(key_store: KeyStore) -> None:
    header, keys = KeyHeader.create(STORE, PASSPHRASE, QUICK)
    with pytest.raises(BadInput):
        KeyHeader.create(STORE, "password", QUICK)
    with pytest.raises(BadInput):
        header.with_passphrase(keys, "12345678", QUICK)
    with pytest.raises(BadInput):
        header.with_both(keys, "qwerty", key_store, QUICK)


def test_a_changed_passphrase_shuts_out_the_old_one() -> None:
    header, keys = KeyHeader.create(STORE, PASSPHRASE, QUICK)
    changed = header.with_passphrase(keys, "windmill-kayak-lagoon-piano-river", QUICK)
    assert changed.gen == header.gen + 1
    with pytest.raises(WrongPassphrase):
        changed.unlock_with_passphrase(PASSPHRASE)
    opened = changed.unlock_with_passphrase("windmill-kayak-lagoon-piano-river")
    assert opened.primary == keys.primary
    assert header.unlock_with_passphrase(PASSPHRASE).primary == keys.primary


def test_a_wrong_recovery_code_says_whether_it_was_mistyped(key_store: KeyStore) -> None:
    header, _ = all_slots(key_store)
    with pytest.raises(WrongRecoveryCode) as mistyped:
        header.unlock_with_recovery_code(CODE[:-1] + ("0" if CODE[-1] != "0" else "1"))
    with pytest.raises(WrongRecoveryCode) as foreign:
        header.unlock_with_recovery_code(new_code())
    assert (mistyped.value.mistyped, foreign.value.mistyped) == (True, False)


def test_ways_that_were_never_set_up_are_refused_like_wrong_ones(key_store: KeyStore) -> None:
    header, _ = KeyHeader.create_with_key_store(STORE, key_store)
    with pytest.raises(WrongPassphrase):
        header.unlock_with_passphrase(PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        header.unlock_with_both(PASSPHRASE, key_store)
    with pytest.raises(WrongRecoveryCode):
        header.unlock_with_recovery_code(CODE)


def test_a_store_can_open_with_this_computer_alone(key_store: KeyStore, other_key_store: KeyStore) -> None:
    header, keys = KeyHeader.create_with_key_store(STORE, key_store)
    assert header.unlock_with_key_store(key_store).primary == keys.primary
    with pytest.raises(KeyStoreFailed) as missing:
        header.unlock_with_key_store(other_key_store)
    key_store.put(STORE, os.urandom(32))
    with pytest.raises(KeyStoreFailed) as wrong:
        header.unlock_with_key_store(key_store)
    assert (missing.value.problem, wrong.value.problem) == ("missing", "wrong")


def test_a_copy_of_a_store_keeps_opening_when_the_other_renews_its_slot(key_store: KeyStore) -> None:
    header, keys = KeyHeader.create_with_key_store(STORE, key_store)
    renewed = header.with_key_store(keys, key_store)
    assert renewed.unlock_with_key_store(key_store).primary == keys.primary
    assert header.unlock_with_key_store(key_store).primary == keys.primary


def test_both_needs_passphrase_and_key_store_together(key_store: KeyStore) -> None:
    header, keys = all_slots(key_store)
    both = header.with_both(keys, PASSPHRASE, key_store, QUICK)
    assert [both.has(kind) for kind in SlotKind] == [False, True, False, True]
    both = KeyHeader.parse(both.to_bytes())
    assert both.unlock_with_both(PASSPHRASE, key_store).primary == keys.primary
    assert both.unlock_with_recovery_code(CODE).primary == keys.primary
    with pytest.raises(WrongPassphrase):
        both.unlock_with_both("wrong", key_store)
    with pytest.raises(WrongPassphrase):
        both.unlock_with_passphrase(PASSPHRASE)
    with pytest.raises(KeyStoreFailed):
        both.unlock_with_key_store(key_store)
    key_store.put(STORE, os.urandom(32))
    with pytest.raises(WrongPassphrase):
        both.unlock_with_both(PASSPHRASE, key_store)


def test_a_slot_can_be_taken_away_but_not_the_last(key_store: KeyStore) -> None:
    header, keys = all_slots(key_store)
    less = header.without_slot(keys, SlotKind.KEY_STORE).without_slot(keys, SlotKind.PASSPHRASE)
    assert less.gen == header.gen + 2
    assert less.unlock_with_recovery_code(CODE).primary == keys.primary
    with pytest.raises(KeyStoreFailed):
        less.unlock_with_key_store(key_store)
    with pytest.raises(ValueError, match="at least one"):
        less.without_slot(keys, SlotKind.RECOVERY_CODE)


def test_keys_of_another_store_cannot_sign() -> None:
    header, _ = KeyHeader.create(STORE, PASSPHRASE, QUICK)
    _, foreign = KeyHeader.create(STORE, PASSPHRASE, QUICK)
    with pytest.raises(ValueError, match="another store"):
        header.with_recovery_code(foreign, CODE)


@pytest.mark.parametrize("store_id", ["", "x" * 32, "ABCDEF" * 6, STORE + "0"])
def test_a_store_id_has_32_hex_digits(store_id: str) -> None:
    with pytest.raises(ValueError, match="32 hex digits"):
        KeyHeader.create(store_id, PASSPHRASE, QUICK)


def test_every_flipped_bit_of_a_header_is_refused(key_store: KeyStore, plan_row: PlanRow) -> None:
    header, keys = KeyHeader.create_with_key_store(STORE, key_store)
    data = header.with_recovery_code(keys, CODE).to_bytes()
    plan_row(3, "bits and cuts of a key header", 9 * len(data))
    for place in range(len(data) * 8):
        mutant = bytearray(data)
        mutant[place // 8] ^= 1 << place % 8
        assert refused_everywhere(bytes(mutant), key_store)
    for length in range(len(data)):
        assert refused_everywhere(data[:length], key_store)


def spoiled_records(record: dict[str, Any], other: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Give headers of the right form that a thoughtful attacker would try."""
    yield {**record, "gen": record["gen"] + 1}
    yield {**record, "gen": record["gen"] - 1}
    yield {**record, "store": "f" * 32}
    yield {**record, "mac": "0" * 64}
    yield {**record, "mac": other["mac"]}
    yield {**record, "keys": other["keys"]}
    yield {**record, "keys": [*record["keys"], {"kid": "00000000", "sealed": "00" * 60, "state": "old"}]}
    yield {**record, "slots": record["slots"][::-1]}
    yield {**record, "slots": record["slots"][:1]}
    yield {**record, "slots": record["slots"][1:]}
    for place in range(len(record["slots"])):
        yield {
            **record,
            "slots": [*record["slots"][:place], other["slots"][place], *record["slots"][place + 1 :]],
        }
    (passphrase,) = [slot for slot in record["slots"] if slot["kind"] == "passphrase"]
    rest = [slot for slot in record["slots"] if slot["kind"] != "passphrase"]
    for name, value in (
        ("m", 19457),
        ("m", 32768),
        ("t", 2),
        ("p", 2),
        ("salt", "0" * 32),
        ("nonce", "0" * 24),
    ):
        yield {**record, "slots": [{**passphrase, name: value}, *rest]}
    for slot in rest:
        kind = "keystore" if slot["kind"] == "recovery" else "recovery"
        yield {**record, "slots": [passphrase, {**slot, "kind": kind}]}


def test_swapped_slots_changed_parameters_and_foreign_macs_are_refused(
    key_store: KeyStore, plan_row: PlanRow
) -> None:
    record, other = record_of(all_slots(key_store)[0]), record_of(all_slots(key_store)[0])
    spoiled_ones = list(spoiled_records(record, other))
    plan_row(3, "slots, parameters and MACs swapped or changed", len(spoiled_ones))
    for spoiled in spoiled_ones:
        assert refused_everywhere(canonical(spoiled), key_store)
    assert not refused_everywhere(canonical(record), key_store)


def ill_formed_records(record: dict[str, Any]) -> Iterator[Any]:
    (slot, *others) = record["slots"]
    yield from ([], None, 5, "text", {}, [record])
    for name in record:
        yield {key: value for key, value in record.items() if key != name}
    yield {**record, "extra": 1}
    yield {**record, "v": 2}
    yield {**record, "v": True}
    yield {**record, "gen": 0}
    yield {**record, "gen": 2**53}
    yield {**record, "gen": "1"}
    yield {**record, "store": 5}
    yield {**record, "store": STORE.upper()}
    yield {**record, "mac": None}
    yield {**record, "mac": record["mac"][:-2]}
    yield {**record, "mac": record["mac"].upper()}
    yield {**record, "mac": " " * 64}
    for keys in ([], {}, [5], [{"kid": "00000000"}], record["keys"] * 5):
        yield {**record, "keys": keys}
    yield {**record, "keys": [{**record["keys"][0], "state": "old"}]}
    yield {**record, "keys": [{**record["keys"][0], "kid": "00"}]}
    for slots in ([], {}, [5], [slot, slot], [{}], [{**slot, "kind": "guess"}], [{**slot, "kind": None}]):
        yield {**record, "slots": slots}
    for name, value in (
        ("m", 1),
        ("m", 2**40),
        ("m", "19456"),
        ("m", 19456.0),
        ("t", 0),
        ("t", 65),
        ("p", 0),
        ("p", 17),
        ("p", True),
        ("salt", ""),
        ("nonce", "00"),
        ("wrapped", ""),
        ("wrapped", "0" * 10_000),
        ("extra", 1),
    ):
        yield {**record, "slots": [{**slot, name: value}, *others]}


def test_headers_of_another_form_are_damage(key_store: KeyStore) -> None:
    record = record_of(all_slots(key_store)[0])
    for ill_formed in ill_formed_records(record):
        with pytest.raises(StoreDamaged):
            KeyHeader.parse(json.dumps(ill_formed, sort_keys=True, separators=(",", ":")).encode())


def test_other_spellings_of_a_right_header_are_damage() -> None:
    data = KeyHeader.create(STORE, PASSPHRASE, QUICK)[0].to_bytes()
    record = json.loads(data)
    spellings = [
        b"",
        data + b" ",
        data + b"\n",
        data + b"\0",
        data + data,
        b" " + data,
        b"\xef\xbb\xbf" + data,
        data.replace(b'"gen":1', b'"gen":1,"gen":1'),
        data.replace(b'"gen":1', b'"gen":2,"gen":1'),
        data.replace(b'"gen":1', b'"gen":1.0'),
        data.replace(b'"gen":1', b'"gen":01'),
        data.replace(b'"gen"', b'"g\\u0065n"'),
        json.dumps(record).encode(),
        json.dumps(record, separators=(",", ":"))[::-1].encode(),
        data.decode().encode("utf-16"),
        b"[" * 8000,
        b'{"a":' * 1600,
        b"9" * 8000,
        b"NaN",
        b" " * 100_000_000,
    ]
    for spelling in spellings:
        with pytest.raises(StoreDamaged):
            KeyHeader.parse(spelling)


@given(st.binary(max_size=300))
@settings(deadline=None, max_examples=200)
def test_noise_is_damage(noise: bytes) -> None:
    with pytest.raises(StoreDamaged):
        KeyHeader.parse(noise)


def test_a_damaged_header_is_repaired_with_the_recovery_code(key_store: KeyStore) -> None:
    header, keys = all_slots(key_store)
    spoiled = KeyHeader.parse(canonical({**record_of(header), "mac": "0" * 64}))
    with pytest.raises(StoreDamaged):
        spoiled.unlock_with_recovery_code(CODE)
    repaired, found = spoiled.repaired(CODE, "windmill-kayak-lagoon-piano-river", QUICK)
    assert found.primary == keys.primary
    assert repaired.gen > header.gen
    assert [repaired.has(kind) for kind in SlotKind] == [True, True, False, False]
    assert repaired.unlock_with_recovery_code(CODE).primary == keys.primary
    opened = repaired.unlock_with_passphrase("windmill-kayak-lagoon-piano-river")
    assert opened.primary == keys.primary
    with pytest.raises(WrongRecoveryCode):
        spoiled.repaired(new_code(), PASSPHRASE, QUICK)


def test_a_repaired_header_has_room_for_more_generations(key_store: KeyStore) -> None:
    header, _ = all_slots(key_store)
    spoiled = KeyHeader.parse(canonical({**record_of(header), "gen": 2**53 - 1}))
    repaired, keys = spoiled.repaired(CODE, PASSPHRASE, QUICK)
    assert KeyHeader.parse(repaired.to_bytes()).unlock_with_passphrase(PASSPHRASE).primary == keys.primary


def test_nothing_of_the_keys_shows_in_their_representation(key_store: KeyStore) -> None:
    header, keys = all_slots(key_store)
    shown = repr(keys) + repr(header) + repr(keys.sealer)
    for secret in (keys.primary, key_store.get(STORE)):
        assert secret.hex() not in shown
        assert repr(secret)[2:-1] not in shown


def rotating(key_store: KeyStore) -> tuple[KeyHeader, DataKeys, DataKeys]:
    """Return a header in the middle of a rotation, its keys, and those before."""
    header, keys = all_slots(key_store)
    credentials = [
        Credential(kind=SlotKind.PASSPHRASE, passphrase=PASSPHRASE),
        Credential(kind=SlotKind.RECOVERY_CODE, secret=recovery_code.parse(CODE)),
        Credential(kind=SlotKind.KEY_STORE, secret=key_store.get(STORE)),
    ]
    return *header.with_new_key(keys, credentials, QUICK), keys


def test_a_rotation_opens_old_values_by_every_slot_until_it_ends(key_store: KeyStore) -> None:
    header, _, before = rotating(key_store)
    sealed = before.sealer.seal("cu", "nm", 1, "Ana")
    header = KeyHeader.parse(header.to_bytes())
    for keys in (
        header.unlock_with_passphrase(PASSPHRASE),
        header.unlock_with_recovery_code(CODE),
        header.unlock_with_key_store(key_store),
    ):
        assert keys.key_ids[1:] == before.key_ids
        assert keys.sealer.open("cu", "nm", 1, sealed) == "Ana"
        assert keys.sealer.seal("cu", "nm", 1, "Ana")[1:5] == keys.key_ids[0] == keys.sealer.primary
        assert keys.derive_each("rowmac")[1] == before.derive("rowmac")
    ended, alone = header.without_old_keys(keys)
    opened = KeyHeader.parse(ended.to_bytes()).unlock_with_passphrase(PASSPHRASE)
    assert opened.key_ids == alone.key_ids == keys.key_ids[:1]
    with pytest.raises(SealBroken):
        opened.sealer.open("cu", "nm", 1, sealed)
    assert before.primary.hex() not in ended.to_bytes().decode()


def test_keys_change_in_place_for_those_who_hold_them(key_store: KeyStore) -> None:
    _, fresh, keys = rotating(key_store)
    sealer, sealed = keys.sealer, keys.sealer.seal("cu", "nm", 1, "Ana")
    old = keys.key_ids
    keys.become(fresh)
    assert sealer.primary == fresh.key_ids[0]
    keys.become(fresh.without_old())
    assert keys.key_ids == fresh.key_ids[:1]
    # Who reads an older snapshot still opens what it finds there.
    assert sealer.open("cu", "nm", 1, sealed) == "Ana"
    assert len(keys.derive_each("rowmac", old)) == 1
    with pytest.raises(StoreDamaged):
        keys.derive_each("rowmac", [b"none"])


def test_a_header_has_room_for_few_keys(key_store: KeyStore) -> None:
    header, keys, _ = rotating(key_store)
    credentials = [Credential(kind=SlotKind.PASSPHRASE, passphrase=PASSPHRASE)]
    for _ in range(2):
        header, keys = header.with_new_key(keys, credentials, QUICK)
    assert len(KeyHeader.parse(header.to_bytes()).unlock_with_passphrase(PASSPHRASE).key_ids) == 4
    with pytest.raises(ValueError, match="too many"):
        header.with_new_key(keys, credentials, QUICK)


def test_an_old_key_that_was_changed_is_damage_and_no_repair_passes_over_it(key_store: KeyStore) -> None:
    header, _, _ = rotating(key_store)
    record = record_of(header)
    for place in range(60):
        sealed = bytearray(header.old_keys[0])
        sealed[place] ^= 1
        entry = {**record["keys"][1], "sealed": sealed.hex()}
        spoiled = KeyHeader.parse(canonical({**record, "keys": [record["keys"][0], entry]}))
        with pytest.raises(StoreDamaged):
            spoiled.unlock_with_recovery_code(CODE)
        with pytest.raises(StoreDamaged):
            spoiled.repaired(CODE, PASSPHRASE, QUICK)


def test_wrong_passphrases_are_refused_alike(plan_row: PlanRow) -> None:
    header, _ = KeyHeader.create(STORE, PASSPHRASE, QUICK)
    dice = random.Random(7)
    near = [PASSPHRASE[:-1], PASSPHRASE + " ", PASSPHRASE.upper(), PASSPHRASE.replace("-", " "), ""]
    tried = [*near, *(dice.randbytes(dice.randrange(1, 40)).hex() for _ in range(WRONG))]
    refusals, seconds = set(), []
    for passphrase in tried:
        began = time.perf_counter()
        with pytest.raises(WrongPassphrase) as caught:
            header.unlock_with_passphrase(passphrase)
        seconds.append(time.perf_counter() - began)
        refusals.add((str(caught.value), repr(caught.value)))
    assert len(refusals) == 1
    tenths = quantiles(seconds, n=10)
    # Reported, not asserted: how steady a machine is says nothing about the program.
    spread = f"{(tenths[-1] - tenths[0]) / median(seconds):.0%}"
    plan_row(16, f"wrong passphrases and near misses, refused alike; times spread {spread}", len(tried))


def test_each_header_of_a_rotation_is_one_generation_newer() -> None:
    header, keys = KeyHeader.create("ab" * 16, PASSPHRASE, QUICK)
    for _ in range(3):
        header = header.with_recovery_code(keys, new_code())
    credentials = [Credential(kind=SlotKind.PASSPHRASE, passphrase=PASSPHRASE)]
    renewed, fresh = header.with_new_key(keys, credentials, QUICK)
    assert renewed.gen == header.gen + 1
    alone, _ = renewed.without_old_keys(fresh)
    assert alone.gen == renewed.gen + 1


def test_a_header_and_an_old_key_that_were_changed_are_told_as_damage_of_the_header() -> None:
    header, keys = KeyHeader.create("ab" * 16, PASSPHRASE, QUICK)
    forged = header.to_bytes().replace(b'"gen":1', b'"gen":2')
    assert forged != header.to_bytes()
    with pytest.raises(StoreDamaged) as caught:
        KeyHeader.parse(forged).unlock_with_passphrase(PASSPHRASE)
    assert caught.value.part == "header"
    with pytest.raises(StoreDamaged) as caught:
        keys.with_sealed([bytes(60)])
    assert caught.value.part == "header"
