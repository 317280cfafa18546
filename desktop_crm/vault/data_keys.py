"""The unlocked data keys of a store: the primary one seals, older ones only open until a rotation has replaced them."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from desktop_crm.domain.errors import StoreDamaged
from desktop_crm.vault.canonical import canonical, items, parse_canonical, require_fields, text
from desktop_crm.vault.kdf import KEY_SIZE, expand
from desktop_crm.vault.seal import Sealer, key_id

_NONCE: Final = 12
# An old key in the header: nonce, ciphertext, tag.
SEALED_KEY_SIZE: Final = _NONCE + KEY_SIZE + 16


class DataKeys:
    """The unlocked keys of one store. They never leave the vault: others get a sealer or a key for one purpose.

    A rotation changes them in place (`become`), so that whoever holds them goes on reading. Any thread may use them.
    """

    __slots__ = ("_known", "key_ids", "sealer", "store_id")

    def __init__(self, store_id: str, keys: Sequence[bytes]) -> None:
        self.store_id = store_id
        self.key_ids = tuple(key_id(key) for key in keys)
        self.sealer = Sealer(keys)
        self._known = dict(zip(self.key_ids, keys, strict=True))

    @property
    def primary(self) -> bytes:
        """The key that seals, for a slot to wrap."""
        return self._known[self.key_ids[0]]

    def derive(self, purpose: str) -> bytes:
        """Return 32 bytes for one purpose: rowmac, attach:<id>, backup, log … (HKDF-Expand of the primary key)."""
        return expand(self.primary, purpose.encode())

    def derive_each(self, purpose: str, key_ids: Sequence[bytes] = ()) -> tuple[bytes, ...]:
        """Return 32 bytes for one purpose from each key, the primary one's first; `key_ids` are those of a snapshot.

        Raise StoreDamaged for an id that is none of this store's.
        """
        try:
            return tuple(expand(self._known[kid], purpose.encode()) for kid in key_ids or self.key_ids)
        except KeyError:
            raise StoreDamaged(part="header") from None

    def only(self, key_ids: Sequence[bytes]) -> DataKeys:
        """Return the keys of a snapshot, which a later rotation leaves as they are. Raise StoreDamaged as above."""
        try:
            return DataKeys(self.store_id, [self._known[kid] for kid in key_ids])
        except KeyError:
            raise StoreDamaged(part="header") from None

    def handed_over(self) -> bytes:
        """Return these keys for a child process of this program, through a pipe and nowhere else."""
        return canonical({"store": self.store_id, "keys": [self._known[kid].hex() for kid in self.key_ids]})

    @classmethod
    def taken_over(cls, handed_over: bytes) -> DataKeys:
        """Return the keys that the parent process handed over. Raise ValueError."""
        record = parse_canonical(handed_over)
        require_fields(record, {"store", "keys"})
        keys = [bytes.fromhex(str(digits)) for digits in items(record, "keys")]
        return cls(text(record, "store"), keys)

    def renewed(self) -> DataKeys:
        """Return keys with a new primary one before these."""
        return DataKeys(self.store_id, [os.urandom(KEY_SIZE), *(self._known[kid] for kid in self.key_ids)])

    def without_old(self) -> DataKeys:
        """Return the primary key alone."""
        return DataKeys(self.store_id, [self.primary])

    def become(self, keys: DataKeys) -> None:
        """Seal from now on with the primary of these; what read before with older keys still can until it is closed."""
        self._known = {**self._known, **keys._known}
        self.sealer.become([self._known[kid] for kid in keys.key_ids])
        self.key_ids = keys.key_ids

    def sealed_old(self, random: Callable[[int], bytes] = os.urandom) -> tuple[bytes, ...]:
        """Return the old keys as they stand in the header: nonce and AES-256-GCM under the primary key."""
        cipher = AESGCM(self.derive("old-key"))
        sealed = []
        for kid in self.key_ids[1:]:
            nonce = random(_NONCE)
            sealed.append(nonce + cipher.encrypt(nonce, self._known[kid], self.store_id.encode("ascii")))
        return tuple(sealed)

    def with_sealed(self, sealed: Sequence[bytes]) -> DataKeys:
        """Return these keys and the old ones that the primary one opens. Raise StoreDamaged if it does not."""
        cipher = AESGCM(self.derive("old-key"))
        try:
            old = [
                cipher.decrypt(one[:_NONCE], one[_NONCE:], self.store_id.encode("ascii")) for one in sealed
            ]
        except InvalidTag:
            raise StoreDamaged(part="header") from None
        return DataKeys(self.store_id, [self.primary, *old])
