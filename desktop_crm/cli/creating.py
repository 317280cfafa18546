"""`new` and `sample`: commands that make a store."""

from __future__ import annotations

from argparse import Namespace
from contextlib import closing
from pathlib import Path

from desktop_crm.cli.stores import created, stoppable
from desktop_crm.cli.terminal import Json, Terminal
from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.sample import SamplePlan
from desktop_crm.operations.sample_sales import fill_with_example
from desktop_crm.store.store import Store
from desktop_crm.wording import terminal as words


def new(terminal: Terminal, arguments: Namespace) -> int:
    """Create an empty store and print its recovery code."""
    store, code = created(terminal, arguments.store)
    store.close()
    _tell(terminal, arguments.store, code)
    return 0


def sample(terminal: Terminal, arguments: Namespace) -> int:
    """Create a store and fill it with invented people; where that fails or is stopped, no file stays."""
    plan = SamplePlan(
        customers=arguments.customers,
        seed=arguments.seed,
        until=arguments.until or today(),
        interactions=arguments.interactions,
        purchases=arguments.purchases,
    )
    store, code = created(terminal, arguments.store)
    try:
        with closing(store):
            count = _fill(terminal, store, plan)
    except BaseException:
        arguments.store.unlink()
        raise
    _tell(terminal, arguments.store, code, count)
    return 0


def _fill(terminal: Terminal, store: Store, plan: SamplePlan) -> int:
    with stoppable() as stop:
        return store.write(Op.SAMPLE, fill_with_example, plan, terminal.progress, stop).value


def _tell(terminal: Terminal, path: Path, code: str, customers: int | None = None) -> None:
    document: dict[str, Json] = {"store": str(path), "recovery_code": code}
    lines = [terminal.say(words.CREATED, file=path.name), terminal.say(words.RECOVERY_CODE, code=code)]
    if customers is not None:
        document["customers"] = customers
        lines.append(terminal.say(words.FILLED, count=customers))
    terminal.answer(document, lines)
