"""`import` tells which pipelines and stages it makes, and takes known ones instead where `--use` says so."""

import pytest

from desktop_crm.domain.changes import Op
from desktop_crm.operations.import_columns import keep_places
from desktop_crm.queries.known_stages import Place
from desktop_crm.store.opening import open_store
from tests.builders import PASSPHRASE

DEALS = """Deal,Pipeline,Deal stage,Opened
Kiln,Sales,Prospecting,2026-05-01
Glaze,Tenders,Invited,2026-05-01
"""


@pytest.fixture
def deals(crm, tmp_path):
    crm("new", tmp_path / "mine.crm")
    path = tmp_path / "deals.csv"
    path.write_text(DEALS, "utf-8")
    return tmp_path / "mine.crm", path


def _stages(crm, store):
    return {deal["title"]: (deal["pipeline"], deal["stage"]) for deal in crm("deals", store).document}


def test_new_stages_and_pipelines_are_made_and_told(crm, deals):
    store, path = deals
    said = crm("import", store, path, json=False).out
    assert "Not among your pipelines, and made: Tenders." in said
    assert "Not in your pipeline “Sales”, and made: Prospecting." in said
    assert _stages(crm, store) == {"Kiln": ("Sales", "Prospecting"), "Glaze": ("Tenders", "Invited")}


def test_known_ones_take_their_place_where_the_user_says_so(crm, deals):
    store, path = deals
    uses = ("--use", "Prospecting=lead", "--use", "Tenders=Sales", "--use", "Invited=Proposal")
    (told,) = crm("import", store, path, *uses).document["files"]
    assert told["new_places"] == [
        {"pipeline": "Tenders", "stage": "", "rows": 1, "used": "Sales"},
        {"pipeline": "Sales", "stage": "Prospecting", "rows": 1, "used": "Lead"},
        {"pipeline": "Sales", "stage": "Invited", "rows": 1, "used": "Proposal"},
    ]
    assert _stages(crm, store) == {"Kiln": ("Sales", "Lead"), "Glaze": ("Sales", "Proposal")}


def test_a_known_one_that_is_not_there_is_refused_and_nothing_is_written(crm, deals):
    store, path = deals
    assert crm("import", store, path, "--use", "Prospecting=Nowhere").code != 0
    assert _stages(crm, store) == {}
    assert crm("import", store, path, "--use", "Prospecting").code == 2


def test_a_stage_that_was_chosen_in_the_window_takes_its_place_and_the_terminal_says_so(crm, deals):
    path, table = deals
    store = open_store(path, lambda header: header.unlock_with_passphrase(PASSPHRASE))
    store.write(Op.SAVE_SETTING, keep_places, {Place(pipeline="sales", stage="prospecting"): "Qualified"})
    store.close()
    assert "“Qualified” takes the place of “Prospecting”." in crm("import", path, table, json=False).out
    assert _stages(crm, path)["Kiln"] == ("Sales", "Qualified")
