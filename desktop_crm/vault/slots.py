"""The slots of a key header: each holds the store's primary data key, wrapped under one way of opening the store."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from desktop_crm.vault.canonical import (
    Record,
    as_record,
    canonical,
    hex_bytes,
    require_fields,
    text,
    whole_number,
)
from desktop_crm.vault.kdf import KEY_SIZE, KdfParameters, extract, stretch

MOST_KEYS: Final = 4
_WRAPPED_SIZE: Final = KEY_SIZE + 16
_KDF_FIELDS: Final = ("m", "t", "p")


class SlotKind(StrEnum):
    """A way of opening a store. BOTH needs the passphrase and this computer's key store together."""

    PASSPHRASE = "passphrase"
    RECOVERY_CODE = "recovery"
    KEY_STORE = "keystore"
    BOTH = "both"

    @property
    def stretches(self) -> bool:
        """Tell whether opening runs Argon2id."""
        return self in (SlotKind.PASSPHRASE, SlotKind.BOTH)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Credential:
    """What opens one kind of slot: a passphrase, a secret (recovery code, key store), or one of each."""

    kind: SlotKind
    passphrase: str = ""
    secret: bytes = b""

    def key(self, salt: bytes, kdf: KdfParameters | None) -> bytes:
        """Return the key that wraps the data key (KEK) in a slot with this salt."""
        if kdf is None:
            return extract(self.secret, salt, f"crm1 {self.kind}".encode())
        stretched = stretch(self.passphrase, salt, kdf)
        return extract(stretched, self.secret, b"crm1 both") if self.kind is SlotKind.BOTH else stretched


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """The primary data key, sealed by AES-256-GCM; all other fields and the store are bound to it."""

    kind: SlotKind
    kdf: KdfParameters | None
    salt: bytes
    nonce: bytes
    wrapped: bytes = b""

    def record(self) -> dict[str, object]:
        """Return the slot as it stands in the header's JSON."""
        fields: dict[str, object] = {
            "kind": str(self.kind),
            "salt": self.salt.hex(),
            "nonce": self.nonce.hex(),
            "wrapped": self.wrapped.hex(),
        }
        if self.kdf:
            fields |= {"m": self.kdf.memory_kib, "t": self.kdf.passes, "p": self.kdf.lanes}
        return fields

    def wrap(self, credential: Credential, data_key: bytes, store_id: str) -> Slot:
        """Return this slot, filled. A salt and nonce serve for one filling only."""
        cipher = AESGCM(credential.key(self.salt, self.kdf))
        wrapped = cipher.encrypt(self.nonce, data_key, self._associated(store_id))
        return Slot(kind=self.kind, kdf=self.kdf, salt=self.salt, nonce=self.nonce, wrapped=wrapped)

    def unwrap(self, credential: Credential, store_id: str) -> bytes:
        """Return the data key. Raise cryptography's InvalidTag for a wrong credential or a changed slot."""
        cipher = AESGCM(credential.key(self.salt, self.kdf))
        return cipher.decrypt(self.nonce, self.wrapped, self._associated(store_id))

    def _associated(self, store_id: str) -> bytes:
        return canonical({**self.record(), "wrapped": "", "store": store_id})


def new_slot(
    credential: Credential, kdf: KdfParameters | None, random: Callable[[int], bytes] = os.urandom
) -> Slot:
    """Return an empty slot for this credential with fresh salt and nonce."""
    return Slot(kind=credential.kind, kdf=kdf, salt=random(16), nonce=random(12))


def parse_slot(value: object) -> Slot:
    """Read a slot from the header's JSON. Raise ValueError unless every field is there, known, and within bounds."""
    record = as_record(value)
    kind = SlotKind(text(record, "kind"))
    require_fields(record, {"kind", "salt", "nonce", "wrapped", *(_KDF_FIELDS if kind.stretches else ())})
    return Slot(
        kind=kind,
        kdf=_parse_kdf(record) if kind.stretches else None,
        salt=hex_bytes(record, "salt", {16}),
        nonce=hex_bytes(record, "nonce", {12}),
        wrapped=hex_bytes(record, "wrapped", {_WRAPPED_SIZE}),
    )


def _parse_kdf(record: Record) -> KdfParameters:
    memory, passes, lanes = (whole_number(record, name) for name in _KDF_FIELDS)
    return KdfParameters(memory_kib=memory, passes=passes, lanes=lanes)
