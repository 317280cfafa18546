"""Whatever opens a key header: a typed passphrase or recovery code, or this computer's login where nothing is typed."""

from __future__ import annotations

from desktop_crm.domain.errors import WrongRecoveryCode
from desktop_crm.vault import recovery_code
from desktop_crm.vault.data_keys import DataKeys
from desktop_crm.vault.key_store import KeyStore
from desktop_crm.vault.keys import KeyHeader
from desktop_crm.vault.slots import SlotKind


def unlock_with_typed(header: KeyHeader, typed: str, key_store: KeyStore) -> DataKeys:
    """Return the keys. A text in the form of a recovery code is taken as one; it carries its own check.

    Raise WrongPassphrase, WrongRecoveryCode, KeyStoreFailed, or StoreDamaged if the header was changed.
    """
    if not typed:
        return header.unlock_with_key_store(key_store)
    if header.has(SlotKind.RECOVERY_CODE) and _is_code(typed):
        return header.unlock_with_recovery_code(typed)
    if header.has(SlotKind.BOTH):
        return header.unlock_with_both(typed, key_store)
    return header.unlock_with_passphrase(typed)


def _is_code(typed: str) -> bool:
    try:
        recovery_code.parse(typed)
    except WrongRecoveryCode:
        return False
    return True
