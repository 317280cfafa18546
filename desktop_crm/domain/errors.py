"""Every way in which the program can say no.

An error carries facts, never sentences and never customers' data; `desktop_crm.wording` turns each into words in
both languages. Anything that is not a `CrmError` is a bug.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar


@dataclass(eq=False, repr=False, kw_only=True)
class CrmError(Exception):
    """The root of what users may meet. `exit_code` is what the command line ends with."""

    exit_code: ClassVar[int] = 14

    def __post_init__(self) -> None:
        # Only the class goes into the message: facts such as a path may hold a name, and tracebacks reach logs.
        Exception.__init__(self, type(self).__name__)


@dataclass(eq=False, repr=False, kw_only=True)
class StoreMissing(CrmError):
    """There is no file at this path."""

    exit_code: ClassVar[int] = 10
    path: str


@dataclass(eq=False, repr=False, kw_only=True)
class StoreExists(CrmError):
    """A new store was asked for where a file already stands."""

    path: str


@dataclass(eq=False, repr=False, kw_only=True)
class StoreLocked(CrmError):
    """Another process holds the store: its id, and the name of its computer, if it told."""

    exit_code: ClassVar[int] = 11
    path: str
    process: str = ""
    host: str = ""


class WrongPassphrase(CrmError):
    """No slot of the header opens with what was given."""

    exit_code: ClassVar[int] = 12


@dataclass(eq=False, repr=False, kw_only=True)
class WrongRecoveryCode(CrmError):
    """The recovery code is mistyped (`mistyped`: its check does not match) or belongs to another store."""

    exit_code: ClassVar[int] = 12
    mistyped: bool = False


@dataclass(eq=False, repr=False, kw_only=True)
class KeyStoreFailed(CrmError):
    """The system's key store could not serve. `problem` is one of none, locked, missing, wrong."""

    exit_code: ClassVar[int] = 12
    problem: str


@dataclass(eq=False, repr=False, kw_only=True)
class NotEnoughMemory(CrmError):
    """The passphrase cannot be tried: the memory that it takes (`needed` in bytes) is not free."""

    needed: int


@dataclass(eq=False, repr=False, kw_only=True)
class NoRecoveryCode(CrmError):
    """No recovery code can be read from this picture."""

    exit_code: ClassVar[int] = 2
    path: str


@dataclass(eq=False, repr=False, kw_only=True)
class SheetUnsafe(CrmError):
    """The recovery sheet may not be kept in this folder. `reason` is one of store (the store is there), synced."""

    exit_code: ClassVar[int] = 2
    path: str
    reason: str


@dataclass(eq=False, repr=False, kw_only=True)
class NotAStore(CrmError):
    """The file is not a store of ours."""

    exit_code: ClassVar[int] = 13
    path: str


@dataclass(eq=False, repr=False, kw_only=True)
class NotABackup(CrmError):
    """The file is not a backup of ours."""

    exit_code: ClassVar[int] = 13
    path: str


@dataclass(eq=False, repr=False, kw_only=True)
class BackupDamaged(CrmError):
    """The backup is ours, but it was changed, cut off, or does not hold what it says."""

    exit_code: ClassVar[int] = 3
    path: str


@dataclass(eq=False, repr=False, kw_only=True)
class StoreTooNew(CrmError):
    """The store was written by a newer program."""

    exit_code: ClassVar[int] = 13
    path: str
    schema_version: int


@dataclass(eq=False, repr=False, kw_only=True)
class StoreDamaged(CrmError):
    """The file is ours but broken. `part` is one of header, pages, schema, value."""

    exit_code: ClassVar[int] = 3
    part: str


@dataclass(eq=False, repr=False, kw_only=True)
class CannotRead(CrmError):
    """The file or folder cannot be read. `reason` is one of missing, folder, permission, device, encrypted, damaged."""

    path: str
    reason: str


@dataclass(eq=False, repr=False, kw_only=True)
class CannotWrite(CrmError):
    """The file or folder cannot be written.

    `reason` is one of missing (its folder), folder (one is in the way), permission, read_only, disk_full, device.
    """

    path: str
    reason: str


@dataclass(eq=False, repr=False, kw_only=True)
class NoRoom(CrmError):
    """The disk has too little room for work that writes a whole store anew; sizes in bytes."""

    path: str
    needed: int
    free: int


@dataclass(eq=False, repr=False, kw_only=True)
class SealBroken(CrmError):
    """A sealed value does not open: it was changed, moved, or sealed with another key."""

    exit_code: ClassVar[int] = 3
    table: str = ""
    column: str = ""


@dataclass(eq=False, repr=False, kw_only=True)
class BadInput(CrmError):
    """What was typed cannot be kept as it is.

    `field` names the field (name, phone, email, id_number, date, amount, passphrase …), `problem` the rule (empty,
    too_long, not_a_phone, not_an_email, bad_checksum, not_a_date, not_an_amount, too_weak …).
    """

    exit_code: ClassVar[int] = 2
    field: str
    problem: str
    limit: int = 0


@dataclass(eq=False, repr=False, kw_only=True)
class BadQuery(CrmError):
    """A search operator cannot be understood; `word` is the operator as typed."""

    exit_code: ClassVar[int] = 2
    word: str


@dataclass(eq=False, repr=False, kw_only=True)
class RecordGone(CrmError):
    """The record was deleted meanwhile, or never existed."""

    exit_code: ClassVar[int] = 2
    record_id: int


@dataclass(eq=False, repr=False, kw_only=True)
class NothingToUndo(CrmError):
    """The journal holds nothing to undo (or, with `redo`, to redo)."""

    exit_code: ClassVar[int] = 2
    redo: bool = False


@dataclass(eq=False, repr=False, kw_only=True)
class NotAllowed(CrmError):
    """The profile in force (assistant, read_only) may not do this; `op` is the code of the operation."""

    profile: str
    op: str


@dataclass(eq=False, repr=False, kw_only=True)
class UnknownFormat(CrmError):
    """The file is none that the program can read (or, by its ending, write)."""

    exit_code: ClassVar[int] = 2
    path: str


@dataclass(eq=False, repr=False, kw_only=True)
class TooLarge(CrmError):
    """The file is larger than the program takes in at once (`limit` in bytes)."""

    exit_code: ClassVar[int] = 2
    path: str
    limit: int


@dataclass(eq=False, repr=False, kw_only=True)
class FileNotKept(CrmError):
    """A file cannot be kept with a customer.

    `reason` is one of empty, too_large (`limit` in bytes), changed (while it was read), same (the customer has it
    already), no_file (a device or the like).
    """

    exit_code: ClassVar[int] = 2
    path: str
    reason: str
    limit: int = 0


@dataclass(eq=False, repr=False, kw_only=True)
class StageInUse(CrmError):
    """A stage cannot go: `deals` stand in it, or (0) it is the last of its kind in its pipeline."""

    exit_code: ClassVar[int] = 2
    deals: int = 0


@dataclass(eq=False, repr=False, kw_only=True)
class RuleLoop(CrmError):
    """Rules would set one another off for ever; `chain` holds their names, each before the one that it sets off."""

    exit_code: ClassVar[int] = 2
    chain: tuple[str, ...]


class NoCoupon(CrmError):
    """The stock holds no coupon that is valid and not issued yet."""

    exit_code: ClassVar[int] = 2


class NoMessage(CrmError):
    """Nothing was prepared to be said to a customer."""


class NoDisplay(CrmError):
    """There is no screen that a window could be shown on."""


class Stopped(CrmError):
    """The user stopped the work; nothing of it was kept."""

    exit_code: ClassVar[int] = 130
