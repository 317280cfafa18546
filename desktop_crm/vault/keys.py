"""The header in the file, from which one way or another unlocks the data keys of a store.

    header = canonical JSON of {v, store, gen, keys [{kid, state, sealed}], slots [], mac}
    mac = HMAC-SHA256(HKDF-Expand(primary key, "header-mac"), the same JSON without mac)

Slots wrap the primary key; while a rotation lasts, the old key stands sealed under it (`sealed` of state old), so that
it can go without asking for any credential. AES-GCM does not commit to its key; the MAC and the key ids do. A header
is never changed, only replaced.
"""

from __future__ import annotations

import hmac
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from cryptography.exceptions import InvalidTag

from desktop_crm.domain.errors import (
    CrmError,
    KeyStoreFailed,
    StoreDamaged,
    WrongPassphrase,
    WrongRecoveryCode,
)
from desktop_crm.vault import passphrase as passphrases
from desktop_crm.vault import recovery_code
from desktop_crm.vault.canonical import (
    Record,
    as_record,
    canonical,
    hex_bytes,
    items,
    parse_canonical,
    require_fields,
    text,
    whole_number,
)
from desktop_crm.vault.data_keys import SEALED_KEY_SIZE, DataKeys
from desktop_crm.vault.kdf import KEY_SIZE, KdfParameters
from desktop_crm.vault.key_store import KeyStore
from desktop_crm.vault.seal import KEY_ID_SIZE
from desktop_crm.vault.slots import MOST_KEYS, Credential, Slot, SlotKind, new_slot, parse_slot

__all__ = ["MAX_HEADER_SIZE", "DataKeys", "KeyHeader"]

MAX_HEADER_SIZE: Final = 8192
_VERSION: Final = 1
_LAST_GEN: Final = 2**53 - 1


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyHeader:
    """The key header of a store. `gen` grows with each replacement; the first of `key_ids` seals, the others only open.

    Unlocking and new passphrases run Argon2id for up to a second: never on the window's thread.
    """

    store_id: str
    gen: int
    key_ids: tuple[bytes, ...]
    slots: tuple[Slot, ...]
    old_keys: tuple[bytes, ...] = ()
    mac: bytes = b""

    @classmethod
    def create(cls, store_id: str, passphrase: str, parameters: KdfParameters) -> tuple[KeyHeader, DataKeys]:
        """Make the keys of a new store (id: 32 hex digits) that a passphrase opens. Raise BadInput if it is weak."""
        keys = DataKeys(store_id, [os.urandom(KEY_SIZE)])
        return cls._empty(keys).with_passphrase(keys, passphrase, parameters), keys

    @classmethod
    def create_with_key_store(cls, store_id: str, key_store: KeyStore) -> tuple[KeyHeader, DataKeys]:
        """Make the keys of a new store that this computer's key store opens. Raise KeyStoreFailed."""
        keys = DataKeys(store_id, [os.urandom(KEY_SIZE)])
        return cls._empty(keys).with_key_store(keys, key_store), keys

    @classmethod
    def parse(cls, data: bytes) -> KeyHeader:
        """Read a header. Raise StoreDamaged unless it is in the one canonical form with all sizes in bounds."""
        try:
            if len(data) > MAX_HEADER_SIZE:
                raise ValueError("too long for a header")
            return cls._from_record(parse_canonical(data))
        except (ValueError, RecursionError):
            raise StoreDamaged(part="header") from None

    def to_bytes(self) -> bytes:
        """Return the header as it stands in the file, at most MAX_HEADER_SIZE bytes."""
        return canonical({**self._record(), "mac": self.mac.hex()})

    def has(self, kind: SlotKind) -> bool:
        """Tell whether the store can be opened this way."""
        return any(slot.kind is kind for slot in self.slots)

    def unlock_with_passphrase(self, passphrase: str) -> DataKeys:
        """Return the keys. Raise WrongPassphrase, or StoreDamaged if the header was changed."""
        return self._unlock(Credential(kind=SlotKind.PASSPHRASE, passphrase=passphrase))

    def unlock_with_recovery_code(self, code: str) -> DataKeys:
        """Return the keys. Raise WrongRecoveryCode, or StoreDamaged if the header was changed."""
        return self._unlock(_recovery_credential(code))

    def unlock_with_key_store(self, key_store: KeyStore) -> DataKeys:
        """Return the keys. Raise KeyStoreFailed, or StoreDamaged if the header was changed."""
        secret = key_store.get(self.store_id)
        return self._unlock(Credential(kind=SlotKind.KEY_STORE, secret=secret))

    def unlock_with_both(self, passphrase: str, key_store: KeyStore) -> DataKeys:
        """Return the keys. Raise WrongPassphrase (also if only the key store's secret changed) or KeyStoreFailed."""
        secret = key_store.get(self.store_id)
        return self._unlock(Credential(kind=SlotKind.BOTH, passphrase=passphrase, secret=secret))

    def with_passphrase(self, keys: DataKeys, passphrase: str, parameters: KdfParameters) -> KeyHeader:
        """Return a header that this passphrase opens instead of the last. Raise BadInput if it is weak."""
        passphrases.require_strength(passphrase)
        return self._with_slot(keys, Credential(kind=SlotKind.PASSPHRASE, passphrase=passphrase), parameters)

    def with_recovery_code(self, keys: DataKeys, code: str) -> KeyHeader:
        """Return a header that this recovery code opens instead of the last."""
        return self._with_slot(keys, _recovery_credential(code))

    def with_key_store(self, keys: DataKeys, key_store: KeyStore) -> KeyHeader:
        """Return a header that this computer's key store opens alone; puts a secret there. Raise KeyStoreFailed."""
        return self._with_slot(
            keys, Credential(kind=SlotKind.KEY_STORE, secret=key_store.get_or_put(self.store_id))
        )

    def with_both(
        self, keys: DataKeys, passphrase: str, key_store: KeyStore, parameters: KdfParameters
    ) -> KeyHeader:
        """Return a header that needs passphrase and key store together; slots with only one of them are dropped."""
        passphrases.require_strength(passphrase)
        secret = key_store.get_or_put(self.store_id)
        credential = Credential(kind=SlotKind.BOTH, passphrase=passphrase, secret=secret)
        strict = replace(
            self, slots=tuple(slot for slot in self.slots if slot.kind is SlotKind.RECOVERY_CODE)
        )
        return strict._with_slot(keys, credential, parameters)

    def without_slot(self, keys: DataKeys, kind: SlotKind) -> KeyHeader:
        """Return a header that can no longer be opened this way. Raise ValueError for the last slot."""
        left = tuple(slot for slot in self.slots if slot.kind is not kind)
        if not left:
            raise ValueError("a header keeps at least one slot")
        return replace(self, gen=self.gen + 1, slots=left)._signed(keys)

    def with_new_key(
        self, keys: DataKeys, credentials: Sequence[Credential], kdf: KdfParameters
    ) -> tuple[KeyHeader, DataKeys]:
        """Return header and keys with a new primary key, which exactly these credentials open; a rotation begins.

        The old key stays, to open what it sealed. Raise ValueError where too many keys wait for their end already.
        """
        fresh = keys.renewed()
        if len(fresh.key_ids) > MOST_KEYS:
            raise ValueError("too many keys")
        header = replace(self._empty(fresh), gen=self.gen)
        for credential in credentials:
            header = header._with_slot(fresh, credential, kdf if credential.kind.stretches else None)
        return header, fresh

    def without_old_keys(self, keys: DataKeys) -> tuple[KeyHeader, DataKeys]:
        """Return header and keys with the primary key alone: a rotation ends. Nothing may need the others."""
        alone = keys.without_old()
        header = replace(self, gen=self.gen + 1, key_ids=alone.key_ids, old_keys=())
        return header._signed(alone), alone

    def repaired(self, code: str, passphrase: str, parameters: KdfParameters) -> tuple[KeyHeader, DataKeys]:
        """Return header and keys from what the recovery code unwraps, all else made anew, whatever the MAC says.

        The caller must see that the keys open a value of the store before the new header takes the old one's place.
        Raise WrongRecoveryCode if even that slot is damaged.
        """
        credential = _recovery_credential(code)
        keys = self._unwrap(credential)
        # The generation may be a lie as well: one near the end would leave no room for later headers.
        fresh = replace(self._empty(keys), gen=min(self.gen, _LAST_GEN // 2))
        return fresh._with_slot(keys, credential).with_passphrase(keys, passphrase, parameters), keys

    @classmethod
    def _empty(cls, keys: DataKeys) -> KeyHeader:
        return cls(
            store_id=_store_id(keys.store_id),
            gen=0,
            key_ids=keys.key_ids,
            old_keys=keys.sealed_old(),
            slots=(),
        )

    @classmethod
    def _from_record(cls, record: Record) -> KeyHeader:
        require_fields(record, {"v", "store", "gen", "keys", "slots", "mac"})
        keys = _parse_keys(items(record, "keys"))
        gen, slots = whole_number(record, "gen"), tuple(parse_slot(slot) for slot in items(record, "slots"))
        if whole_number(record, "v") != _VERSION or not 1 <= gen <= _LAST_GEN:
            raise ValueError("unknown version or impossible generation")
        if not slots or len({slot.kind for slot in slots}) != len(slots):
            raise ValueError("no slot, or two of a kind")
        return cls(
            store_id=_store_id(text(record, "store")),
            gen=gen,
            key_ids=tuple(_key_id(entry) for entry in keys),
            old_keys=tuple(hex_bytes(entry, "sealed", {SEALED_KEY_SIZE}) for entry in keys[1:]),
            slots=slots,
            mac=hex_bytes(record, "mac", {32}),
        )

    def _record(self) -> dict[str, object]:
        old = zip(self.key_ids[1:], self.old_keys, strict=True)
        return {
            "v": _VERSION,
            "store": self.store_id,
            "gen": self.gen,
            "keys": [
                {"kid": self.key_ids[0].hex(), "state": "primary"},
                *({"kid": kid.hex(), "sealed": sealed.hex(), "state": "old"} for kid, sealed in old),
            ],
            "slots": [slot.record() for slot in self.slots],
        }

    def _unlock(self, credential: Credential) -> DataKeys:
        keys = self._unwrap(credential)
        if keys.key_ids != self.key_ids or not hmac.compare_digest(self.mac, self._mac(keys)):
            raise StoreDamaged(part="header")
        return keys

    def _unwrap(self, credential: Credential) -> DataKeys:
        slot = next((slot for slot in self.slots if slot.kind is credential.kind), None)
        if slot is None:
            raise _refusal(credential.kind)
        try:
            primary = slot.unwrap(credential, self.store_id)
        except InvalidTag:
            raise _refusal(credential.kind) from None
        return DataKeys(self.store_id, [primary]).with_sealed(self.old_keys)

    def _with_slot(
        self, keys: DataKeys, credential: Credential, kdf: KdfParameters | None = None
    ) -> KeyHeader:
        slot = new_slot(credential, kdf).wrap(credential, keys.primary, self.store_id)
        others = tuple(other for other in self.slots if other.kind is not credential.kind)
        return replace(self, gen=self.gen + 1, slots=(*others, slot))._signed(keys)

    def _signed(self, keys: DataKeys) -> KeyHeader:
        if (keys.store_id, keys.key_ids) != (self.store_id, self.key_ids):
            raise ValueError("keys of another store")
        return replace(self, mac=self._mac(keys))

    def _mac(self, keys: DataKeys) -> bytes:
        return hmac.digest(keys.derive("header-mac"), canonical(self._record()), "sha256")


def _store_id(digits: str) -> str:
    if not re.fullmatch("[0-9a-f]{32}", digits):
        raise ValueError("a store id has 32 hex digits")
    return digits


def _parse_keys(entries: list[object]) -> list[Record]:
    if not 1 <= len(entries) <= MOST_KEYS:
        raise ValueError("too few or too many keys")
    records = [as_record(entry) for entry in entries]
    for place, record in enumerate(records):
        require_fields(record, {"kid", "state", "sealed"} if place else {"kid", "state"})
        if record["state"] != ("old" if place else "primary"):
            raise ValueError("the first key is the primary one, and only that")
    return records


def _key_id(entry: Record) -> bytes:
    return hex_bytes(entry, "kid", {KEY_ID_SIZE})


def _recovery_credential(code: str) -> Credential:
    return Credential(kind=SlotKind.RECOVERY_CODE, secret=recovery_code.parse(code))


def _refusal(kind: SlotKind) -> CrmError:
    if kind is SlotKind.RECOVERY_CODE:
        return WrongRecoveryCode()
    return KeyStoreFailed(problem="wrong") if kind is SlotKind.KEY_STORE else WrongPassphrase()
