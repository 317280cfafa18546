"""An audit: proof, as far as there is one, that nothing of a store can be read without its keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from desktop_crm import __version__
from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import now_ms
from desktop_crm.store.audit_canaries import audit_canaries
from desktop_crm.store.audit_facts import seal_facts, some_values
from desktop_crm.store.audit_pages import free_pages
from desktop_crm.store.audit_places import places_on_disk, store_targets, targets_in
from desktop_crm.store.audit_record import invented_record, record_cells
from desktop_crm.store.audit_result import Audit, Cell, FreePages, ScanFacts
from desktop_crm.store.audit_scan import Patterns, Watch, scan
from desktop_crm.store.check import findings
from desktop_crm.store.store import Store
from desktop_crm.system.network_watch import network_facts

_VALUES: Final = 200
_WHOLE: Final = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditOrder:
    """What an audit is asked for: `canaries` adds the invented store, `customer_id` shows a record of one's own."""

    backup_folders: Sequence[Path] = ()
    canaries: bool = False
    customer_id: int = 0


@dataclass(slots=True)
class _Progress:
    """Joins the parts of an audit to one row of numbers."""

    watch: Watch
    parts: int
    _behind: int = field(default=0)

    def next(self) -> Watch:
        """Return who follows the next part."""
        behind, self._behind = self._behind, self._behind + 1

        def report(done: int, total: int) -> None:
            share = behind + done / max(1, total)
            self.watch.report(int(_WHOLE * share / self.parts), _WHOLE)

        return Watch(report=report, stop=self.watch.stop)


def audit(store: Store, order: AuditOrder, watch: Watch | None = None) -> Audit:
    """Audit an open store; nothing of it changes. It takes seconds to minutes: use a thread.

    A record of the user's own comes as the profile in force may see it. Raise Stopped, RecordGone, NotAllowed where
    this profile may not take such a record out.
    """
    progress = _Progress(watch or Watch(), 3 if order.canaries else 2)
    record = _record(store, order.customer_id)
    canary = audit_canaries(progress.next()) if order.canaries else None
    found = _scan(store, order.backup_folders, progress.next())
    last = progress.next()
    return Audit(
        version=__version__,
        at=now_ms(),
        seals=store.read(seal_facts),
        findings=tuple(store.read(findings, last.stop, last.report)),
        pages=_free_pages(store, last.stop),
        scan=found,
        network=network_facts(),
        record=record,
        canary=canary,
    )


def _record(store: Store, customer_id: int) -> list[Cell]:
    if not customer_id:
        return invented_record()
    return store.read_whole(Op.EXPORT, record_cells, customer_id)


def _scan(store: Store, backup_folders: Sequence[Path], watch: Watch) -> ScanFacts:
    own = store_targets(store.path, store.files)
    places = places_on_disk(store.origin, backup_folders)
    others = targets_in(places, [target.path for target in own])
    return scan(Patterns.of(store.read(some_values, _VALUES)), [*own, *others], watch, places)


def _free_pages(store: Store, stop: Callable[[], bool]) -> FreePages:
    # Once the log stands in the file and stays out of it, the file's own list of free pages holds.
    with store.snapshot(stop) as now:
        return free_pages(now.file, stop)
