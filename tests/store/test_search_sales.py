"""What deals are called stays true in the search memory, however many of them a write touches."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine
from sqlalchemy.orm import Session

from desktop_crm.domain.changes import Op
from desktop_crm.operations.deals import DealEdit, create_deal, delete_deal, edit_deal
from desktop_crm.operations.pipelines import begin_pipeline
from desktop_crm.operations.stages import delete_stage
from desktop_crm.queries.pipelines import list_pipelines
from desktop_crm.store.haystack_sales import SalesKind
from desktop_crm.store.store import Store


def _found(store: Store, word: str) -> int:
    return len(store.search.haystack.sales.find(SalesKind.DEAL, [word]))


def _create(session: Session, titles: Sequence[str], stage_id: int | None = None) -> list[int]:
    return [create_deal(session, DealEdit(title=title, stage_id=stage_id)) for title in titles]


def test_many_deals_renamed_and_deleted_in_one_write_are_found_by_what_they_are_called_now(
    store: Store,
) -> None:
    ids = store.write(Op.CREATE_DEAL, _create, [f"Kiln {number}" for number in range(9)]).value

    def change(session: Session) -> None:
        for deal_id in ids[:4]:
            edit_deal(session, deal_id, DealEdit(title="Roller line"))
        for deal_id in ids[4:6]:
            delete_deal(session, deal_id)

    store.write(Op.EDIT_DEAL, change)
    assert (_found(store, "kiln"), _found(store, "roller")) == (3, 4)
    store.undo()
    assert (_found(store, "kiln"), _found(store, "roller")) == (9, 0)
    store.redo()
    assert (_found(store, "kiln"), _found(store, "roller")) == (3, 4)


def _statements_of_deleting(store: Store, deals: int) -> int:
    """Return how many statements it takes to delete a stage that holds so many deals of nobody."""
    pipeline_id = store.write(Op.EDIT_PIPELINE, begin_pipeline).value
    pipeline = next(one for one in store.read(list_pipelines) if one.id == pipeline_id)
    first, second = (stage.id for stage in pipeline.stages[:2])
    store.write(Op.CREATE_DEAL, _create, ["Kiln"] * deals, first)
    said: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        said.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        store.write(Op.EDIT_PIPELINE, delete_stage, first, second)
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    return len(said)


@pytest.mark.parametrize("deals", [2, 40])
def test_a_stage_goes_with_as_few_statements_however_many_deals_stand_in_it(store: Store, deals: int) -> None:
    assert _statements_of_deleting(store, deals) < 60
    assert _found(store, "kiln") == deals
