"""Rotation of the data key: everything that the old key sealed is sealed anew, then the old key goes.

`begin` puts a new key in front; `finish` does the work in short transactions between which others read, write, undo and
check as always. A sealed value names its key and a row's MAC holds under either, so what is done is seen by the key and
nothing need be remembered: after a kill, `finish` begins anew and passes over it. Sums and the journal's chain stay
under the old key and change over in the last transaction, together with the header.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from sqlalchemy import Connection

from desktop_crm.domain.errors import Stopped
from desktop_crm.store import key_rows
from desktop_crm.store.migration import require_room
from desktop_crm.store.rotation_journal import OldValues, count_old, sets_with_contents
from desktop_crm.store.rotation_rows import (
    AT_ONCE,
    CHUNK,
    attachments,
    change_sums_over,
    is_renewed,
    older_condition,
    renew_content,
    renew_rows,
    rows_where,
)
from desktop_crm.store.schema import TableSpec, tables
from desktop_crm.store.store import Store
from desktop_crm.vault.kdf import KdfParameters
from desktop_crm.vault.keys import DataKeys
from desktop_crm.vault.slots import Credential


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """Who follows the work: hears how many rows of how many are done, and may stop it. Called from its thread."""

    report: Callable[[int, int], None] = lambda _done, _total: None
    stopped: Callable[[], bool] = lambda: False


def begin(store: Store, credentials: Sequence[Credential], kdf: KdfParameters) -> None:
    """Let a new key seal from now on, and exactly these credentials open the store. `finish` does the rest.

    Raise CannotWrite where the disk has no room for it, NotAllowed.
    """
    require_room(store.path)
    store.replace_key_header(*store.key_header().with_new_key(store.keys, credentials, kdf))


def is_unfinished(store: Store) -> bool:
    """Tell whether an old key still opens a part of the store."""
    return len(store.keys.key_ids) > 1


def finish(store: Store, back_up: Callable[[], object], watch: Watch) -> int:
    """Seal everything anew and let the old key go; return how many values keep it from going, as they do not open.

    `back_up` makes and verifies a backup just before. Long; raise Stopped, and what is done stays done.
    """
    return _Rotation(store, watch).run(back_up)


class _Rotation:
    def __init__(self, store: Store, watch: Watch) -> None:
        self._store = store
        self._keys = store.keys
        self._watch = watch
        self._old_values = OldValues(store.keys)
        self._done = self._total = 0

    def run(self, back_up: Callable[[], object]) -> int:
        with self._store.rewriting() as connection:
            self._total = _count_rows(connection)
        for spec in tables().values():
            if spec.code != CHUNK:
                self._renew_table(spec)
        self._renew_contents()
        self._renew_journal()
        with self._store.rewriting() as connection:
            self._renew_stragglers(connection)
            left = _count_old(connection, self._keys)
        if left:
            return left
        back_up()
        self._let_old_key_go()
        return 0

    def _batch(self, work: Callable[[Connection], int]) -> int:
        """Run a part of the work, which says how many rows it looked at, as one transaction."""
        if self._watch.stopped():
            raise Stopped
        with self._store.rewriting() as connection:
            looked_at = work(connection)
        self._done += looked_at
        self._watch.report(min(self._done, self._total), self._total)
        return looked_at

    def _renew_table(self, spec: TableSpec) -> None:
        after = -1

        def renew(connection: Connection) -> int:
            nonlocal after
            rows = rows_where(connection, spec, f"id > {after} ORDER BY id LIMIT {AT_ONCE}")
            after = rows[-1][0] if rows else after
            renew_rows(connection, self._keys, spec, rows)
            return len(rows)

        while self._batch(renew) == AT_ONCE:
            pass

    def _renew_contents(self) -> None:
        with self._store.rewriting() as connection:
            found = attachments(connection)
        for attachment in found:
            self._batch(partial(renew_content, keys=self._keys, attachment=attachment))

    def _renew_journal(self) -> None:
        with self._store.rewriting() as connection:
            length = connection.exec_driver_sql("SELECT count(*) FROM change").scalar_one()
            sets = sets_with_contents(connection)
        # Each batch links anew what comes after it: a long journal gets larger ones, to keep that in proportion.
        size = max(AT_ONCE, length // 50)
        while self._batch(partial(self._old_values.renew_batch, size=size)) == size:
            pass
        for change_set in sets:
            self._batch(partial(self._old_values.renew_contents, change_set=change_set))

    def _renew_stragglers(self, connection: Connection) -> None:
        """Seal anew what an undo brought back meanwhile, and what the journal has noted since."""
        for spec in tables().values():
            if condition := older_condition(spec, self._keys):
                renew_rows(connection, self._keys, spec, rows_where(connection, spec, condition))
        for attachment in attachments(connection):
            if not is_renewed(connection, self._keys, attachment):
                renew_content(connection, self._keys, attachment)
        while self._old_values.renew_batch(connection, AT_ONCE):
            pass
        for change_set in sets_with_contents(connection):
            self._old_values.renew_contents(connection, change_set)

    def _let_old_key_go(self) -> None:
        alone = self._keys.without_old()
        with self._store.rewriting(alone) as connection:
            change_sums_over(connection, self._keys, alone)
            self._old_values.change_over(connection, alone)
            header, _ = key_rows.read(connection).without_old_keys(self._keys)
            key_rows.write(connection, header)


def _count_rows(connection: Connection) -> int:
    names = [*(spec.name for spec in tables().values()), "change"]
    sums = " + ".join(f"(SELECT count(*) FROM {name})" for name in names)
    return int(connection.exec_driver_sql(f"SELECT {sums}").scalar_one())


def _count_old(connection: Connection, keys: DataKeys) -> int:
    """Return how much in the file still needs an old key."""
    rows = sum(
        int(connection.exec_driver_sql(f"SELECT count(*) FROM {spec.name} WHERE {condition}").scalar_one())
        for spec in tables().values()
        if (condition := older_condition(spec, keys))
    )
    contents = sum(not is_renewed(connection, keys, one) for one in attachments(connection))
    return rows + contents + count_old(connection, keys.sealer)
