"""What a session carries besides its connection: the seals, the search memory, and the journal's bulk insert."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy.orm import Session

from desktop_crm.domain.profiles import Viewing
from desktop_crm.store import undo
from desktop_crm.store.journal import Journal
from desktop_crm.store.models.base import Record, table_code
from desktop_crm.vault.keys import DataKeys
from desktop_crm.vault.seal import Sealer

if TYPE_CHECKING:
    from desktop_crm.store.haystack import Haystack


def session_info(keys: DataKeys, haystack: Callable[[], Haystack], journal: Journal | None) -> dict[Any, Any]:
    """Return what `Session(info=…)` takes; `journal` only for a session that writes."""
    return {
        "keys": keys,
        "sealer": keys.sealer,
        "haystack": haystack,
        "journal": journal,
        "viewing": Viewing(),
    }


def sealer(session: Session) -> Sealer:
    """Return what opens and seals the values of this session's store."""
    return cast(Sealer, session.info["sealer"])


def viewing(session: Session) -> Viewing:
    """Return who looks. In a write nothing is veiled, but the profile is known."""
    return cast(Viewing, session.info["viewing"])


def keys(session: Session) -> DataKeys:
    """Return the unlocked keys of this session's store, for streams."""
    return cast(DataKeys, session.info["keys"])


def haystack(session: Session) -> Haystack:
    """Return the search memory of this session's store; it may still be filling."""
    return cast("Haystack", session.info["haystack"]())


def insert_run(session: Session, model: type[Record], columns: Mapping[str, Sequence[Any]]) -> None:
    """Insert many records as one journal entry.

    `columns` hold values as stored (sealed ones sealed) by column name; those of id rise and were taken together by
    `new_ids`. What the session holds unsaved is flushed first.
    """
    session.flush()
    cast(Journal, session.info["journal"]).insert_run(session.connection(), table_code(model), columns)


def take_back_step(session: Session, change_set: int) -> None:
    """Take an earlier step of the journal back within this write, which can be undone in its turn."""
    session.flush()
    undo.take_back(cast(Journal, session.info["journal"]), session.connection(), change_set)
    session.expire_all()
