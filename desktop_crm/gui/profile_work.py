"""Switching the profile in force, on a thread: a passphrase takes its second."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_crm.vault.key_store import KeyStore
from desktop_crm.vault.typed_secret import unlock_with_typed

if TYPE_CHECKING:
    from desktop_crm.domain.changes import Changes
    from desktop_crm.domain.profiles import Profile
    from desktop_crm.gui.workspace import Job
    from desktop_crm.store.store import Store


def switch_profile(store: Store, profile: Profile, typed: str, _job: Job) -> Changes:
    """Let a profile be in force; `typed` is the passphrase, or the recovery code of a store without one.

    Raise NotAllowed, WrongPassphrase, WrongRecoveryCode.
    """
    if not typed:
        return store.switch_profile(profile)
    return store.switch_profile(profile, lambda header: unlock_with_typed(header, typed, KeyStore()))
