"""The list of customers: model, table, header, copy."""

from array import array
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QModelIndex, Qt
from PySide6.QtGui import QInputMethodQueryEvent
from PySide6.QtWidgets import QLineEdit
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import now_ms, today
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.filters import Query, parse
from desktop_crm.domain.records import CustomerKind
from desktop_crm.gui.lists.columns import COLUMNS, SHOWN_AT_FIRST, Column, plain, shown
from desktop_crm.gui.lists.customer_table import CustomerTable
from desktop_crm.gui.lists.hits import excerpt
from desktop_crm.gui.lists.id_table_model import ROW_ROLE, IdTableModel
from desktop_crm.gui.lists.row_cache import RowCache
from desktop_crm.gui.lists.table_copy import as_table
from desktop_crm.gui.lists.trail import Trail
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.archive import empty_trash, trash_customers
from desktop_crm.queries.customers import CustomerRow
from desktop_crm.queries.listing import FieldCode, Hit, Listing, ListRow
from tests.builders import add_person

ANNA = CustomerRow(
    id=1,
    kind=CustomerKind.PERSON,
    name="Anna Berg",
    phone="+49 30 1234567",
    email="anna@example.com",
    stage="loyal",
    tags=("vip", "fair"),
    next_due=(today() + timedelta(days=3)).isoformat(),
    created_at=now_ms(),
)


def listing(ids: list[int]) -> Listing:
    return Listing(ids=array("q", ids), text_ids=array("q", bytes(8 * len(ids))), total=len(ids))


@pytest.fixture
def people(workspace: Workspace) -> list[int]:
    return [add_person(workspace.store, name) for name in ("Anna", "Bert", "Carl", "Dora", "Emil")]


@pytest.fixture
def table(qtbot: QtBot, workspace: Workspace, people: list[int]) -> CustomerTable:
    made = CustomerTable(workspace)
    qtbot.addWidget(made)
    made.resize(336, 600)
    made.show()
    made.show_listing(listing(people), Query())
    return made


def names(table: CustomerTable) -> list[str]:
    model = table.listed
    return [model.index(place, 0).data() for place in range(model.rowCount())]


def test_the_model_keeps_the_promises_of_models(
    workspace: Workspace, people: list[int], qtmodeltester: ModelTester
) -> None:
    model = IdTableModel(workspace)
    model.show(listing(people), Query())
    qtmodeltester.check(model, force_py=True)
    model.show(listing(people[:2]), Query())
    qtmodeltester.check(model, force_py=True)


def test_a_million_customers_cost_one_page(workspace: Workspace, people: list[int], qtbot: QtBot) -> None:
    table = CustomerTable(workspace)
    qtbot.addWidget(table)
    table.show_listing(listing([*people, *range(1_000_000)]), Query())
    assert table.listed.index(2, 0).data() == "Carl"
    table.selectAll()
    assert table.selected_count() == len(table.selected_ids()) == 1_000_005


def test_rows_are_read_a_page_at_a_time_and_once() -> None:
    asked: list[int] = []

    def read(ids: list[int], _text_ids: list[int]) -> list[ListRow]:
        asked.append(len(ids))
        return [ListRow(row=ANNA)] if 1 in ids else []

    cache = RowCache(read)
    cache.show(listing([1, *range(100, 125)]))
    assert cache.row(0) == ListRow(row=ANNA)
    assert cache.row(23) is None
    assert asked == [24]
    assert cache.row(24) is None
    assert asked == [24, 2]
    cache.forget()
    assert cache.row(0) is not None
    assert len(asked) == 3


def test_rows_above_are_read_with_the_page_that_ends_with_them() -> None:
    asked: list[int] = []

    def read(ids: list[int], _text_ids: list[int]) -> list[ListRow]:
        asked.extend(ids)
        return []

    cache = RowCache(read)
    cache.show(listing(list(range(100))))
    cache.row(60)
    assert asked == list(range(60, 84))
    cache.row(59)
    assert asked[24:] == list(range(36, 60))
    for place in range(36, 84):
        cache.row(place)
    assert len(asked) == 48


def test_one_who_is_gone_leaves_an_empty_row(
    workspace: Workspace, table: CustomerTable, people: list[int]
) -> None:
    workspace.store.write(Op.TRASH, trash_customers, people[1:2])
    workspace.store.write(Op.EMPTY_TRASH, empty_trash)
    table.listed.refresh()
    assert names(table) == ["Anna", None, "Carl", "Dora", "Emil"]
    table.grab()


def test_the_chosen_stay_chosen_in_another_listing(table: CustomerTable, people: list[int]) -> None:
    table.selectRow(1)
    table.selectionModel().select(
        table.listed.index(3, 0),
        table.selectionModel().SelectionFlag.Select | table.selectionModel().SelectionFlag.Rows,
    )
    _anna, bert, carl, dora, emil = people
    table.show_listing(listing([emil, dora, bert, carl]), Query())
    assert list(table.selected_ids()) == [dora, bert]
    assert table.currentIndex().row() == table.listed.place_of(bert)


def test_an_equal_listing_leaves_the_view_where_it_is(
    table: CustomerTable, qtbot: QtBot, people: list[int]
) -> None:
    with qtbot.assertNotEmitted(table.listed.modelReset):
        table.show_listing(listing(people), Query())


def test_walking_the_list_tells_each_customer_once(
    table: CustomerTable, qtbot: QtBot, people: list[int]
) -> None:
    told: list[int] = []
    table.current_changed.connect(told.append)
    table.step(1)
    table.step(1)
    table.show_listing(listing(people[:4]), Query())
    table.step(-1)
    assert told == [people[0], people[1], people[0]]


def test_enter_opens_and_up_from_the_top_leaves(
    table: CustomerTable, qtbot: QtBot, people: list[int]
) -> None:
    table.step(1)
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [people[0]]
    with qtbot.waitSignal(table.left_upwards):
        qtbot.keyClick(table, Qt.Key.Key_Up)


def test_ids_too_long_for_an_int_travel_whole(table: CustomerTable, qtbot: QtBot, people: list[int]) -> None:
    assert people[0] > 1 << 32
    with qtbot.waitSignal(table.current_changed) as told:
        table.go_to(people[0])
    assert told.args == [people[0]]


def test_columns_are_shown_in_the_chosen_order_and_remembered(table: CustomerTable) -> None:
    table.set_wide(True)
    table.header.show_columns(["name", "city", "no such column", "phone"])
    header = table.horizontalHeader()
    visible = [header.logicalIndex(at) for at in range(header.count())]
    assert [COLUMNS[one] for one in visible if not table.isColumnHidden(one)] == ["name", "city", "phone"]
    table.set_wide(False)
    assert [one for one in range(len(COLUMNS)) if not table.isColumnHidden(one)] == [0]
    table.set_wide(True)
    assert table.header.columns == ("name", "city", "phone")
    table.header.show_columns([])
    assert table.header.columns == SHOWN_AT_FIRST


def test_a_dragged_or_resized_column_is_told(table: CustomerTable, qtbot: QtBot) -> None:
    table.set_wide(True)
    with qtbot.waitSignal(table.header.columns_changed):
        table.header.moveSection(0, 1)
    assert table.header.columns[:2] == ("company", "name")
    with qtbot.waitSignal(table.header.columns_changed):
        table.header.resizeSection(COLUMNS.index(Column.COMPANY), 222)
    assert table.header.widths["company"] == 222


def test_the_column_menu_shows_and_hides_all_but_the_name(table: CustomerTable, qtbot: QtBot) -> None:
    menu = table.header.choice_menu(table)
    by_text = {action.text(): action for action in menu.actions()}
    assert not by_text["Name"].isEnabled()
    by_text["Company"].trigger()
    assert Column.COMPANY not in table.header.columns
    by_text["Email"].trigger()
    assert table.header.columns[-1] is Column.EMAIL
    by_text["Columns as at first"].trigger()
    assert table.header.columns == SHOWN_AT_FIRST


def test_sealed_cells_are_masked_and_copied_in_full() -> None:
    assert shown(Column.PHONE, ANNA) == "+49 •••• 4567"
    assert shown(Column.EMAIL, ANNA) == "a•••@example.com"
    assert (plain(Column.PHONE, ANNA), plain(Column.EMAIL, ANNA)) == (ANNA.phone, ANNA.email)


def test_cells_say_stages_and_days_as_people_do() -> None:
    assert shown(Column.STAGE, ANNA) == "Loyal"
    assert shown(Column.NEXT_DUE, ANNA) == "in 3 d"
    assert shown(Column.LAST_CONTACT, ANNA) == ""
    assert shown(Column.TAGS, ANNA) == "vip, fair"


def test_a_copied_table_has_headings_and_no_formulas() -> None:
    row = CustomerRow(id=2, kind=CustomerKind.PERSON, name="=1+1\tx", company="A\nB")
    assert as_table([row], (Column.NAME, Column.COMPANY)) == "Name\tCompany\r\n'=1+1 x\tA B\r\n"


def test_an_excerpt_of_a_sealed_field_shows_no_more_than_was_typed() -> None:
    hit = Hit(field=FieldCode.PHONE, text="+8613800138000", start=10, end=14)
    told = excerpt(hit)
    assert told is not None
    assert (told.text, told.text[told.start : told.end]) == ("…8000", "8000")


def test_a_sealed_field_found_in_another_form_is_shown_masked() -> None:
    told = excerpt(Hit(field=FieldCode.PHONE, text="+8675586543210", start=0, end=0))
    assert told is not None
    assert told.text.startswith("+86")
    assert "•" in told.text
    assert "8654" not in told.text


def test_an_excerpt_of_a_note_marks_the_word_within_its_sentence() -> None:
    text = "has liked green tea since the fair"
    told = excerpt(Hit(field=FieldCode.NOTE, text=text, start=text.find("tea"), end=text.find("tea") + 3))
    assert told is not None
    assert told.text.startswith("…")
    assert told.text[told.start : told.end] == "tea"
    assert excerpt(Hit(field=FieldCode.NAME, text="anna", start=0, end=4)) is None


def _edit(table: CustomerTable, qtbot: QtBot, column: Column, text: str) -> None:
    index = table.listed.index(0, COLUMNS.index(column))
    table.setCurrentIndex(index)
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = table.findChild(QLineEdit)
    assert editor is not None
    editor.setText(text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)


@pytest.mark.parametrize("wide", [True, False])
def test_f2_edits_a_name_where_it_stands(
    table: CustomerTable, workspace: Workspace, qtbot: QtBot, wide: bool
) -> None:
    table.set_wide(wide)
    opened: list[int] = []
    table.opened.connect(opened.append)
    with qtbot.waitSignal(workspace.changed):
        _edit(table, qtbot, Column.NAME, "Anna Berg")
    assert not opened, "the Enter that ends an edit opens nobody"
    table.listed.refresh()
    assert names(table)[0] == "Anna Berg"


@pytest.mark.parametrize("typed", ["x" * 5000, ""])
@pytest.mark.parametrize("wide", [True, False])
def test_a_refused_edit_keeps_what_was_typed_and_says_why(
    table: CustomerTable, qtbot: QtBot, wide: bool, typed: str
) -> None:
    table.set_wide(wide)
    with qtbot.waitSignal(table.listed.refused) as refused:
        _edit(table, qtbot, Column.NAME, typed)
    assert isinstance(refused.args[3], BadInput)
    qtbot.waitUntil(lambda: any(line.text() == typed for line in table.findChildren(QLineEdit)))
    assert table._reason.isVisibleTo(table)
    assert names(table)[0] == "Anna"


def test_the_row_of_an_index_carries_the_whole_customer(table: CustomerTable, people: list[int]) -> None:
    found = table.listed.index(2, 0).data(ROW_ROLE)
    assert (found.row.id, found.row.name) == (people[2], "Carl")
    assert table.listed.data(QModelIndex()) is None


def test_the_list_is_painted_in_both_forms_while_searching(table: CustomerTable, people: list[int]) -> None:
    table.show_listing(listing(people), parse("an"))
    narrow = table.grab().toImage()
    table.set_wide(True)
    assert table.grab().toImage() != narrow


def test_a_trail_goes_back_and_forward_and_forgets_what_was_left() -> None:
    trail = Trail()
    assert trail.back() is None
    for customer in (1, 2, 2, 3):
        trail.add(customer)
    assert [trail.back(), trail.back(), trail.back()] == [2, 1, None]
    assert trail.forward() == 2
    trail.add(9)
    assert trail.forward() is None
    assert trail.back() == 2


def test_letters_on_a_row_are_keys_and_begin_no_composition(table: CustomerTable) -> None:
    table.selectRow(1)
    assert table.model().flags(table.currentIndex()) & Qt.ItemFlag.ItemIsEditable
    asked = QInputMethodQueryEvent(Qt.InputMethodQuery.ImEnabled)
    QCoreApplication.sendEvent(table, asked)
    assert not asked.value(Qt.InputMethodQuery.ImEnabled)
