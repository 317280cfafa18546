"""The record: fields that save when left, refusals that stand at the field, drafts, history, duplicates."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import update
from sqlalchemy.orm import Session

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.domain.money import Money
from desktop_crm.domain.preferences import PreferenceKind
from desktop_crm.domain.records import ContactKind
from desktop_crm.domain.relations import RelationKind
from desktop_crm.gui.editors.contact_field import ContactField
from desktop_crm.gui.panels.record_panel import RecordPanel
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.archive import trash_customers
from desktop_crm.operations.customers import edit_customer
from desktop_crm.operations.edits import (
    ContactEdit,
    CustomerEdit,
    InteractionEdit,
    PreferenceEdit,
    PurchaseEdit,
    RelationEdit,
)
from desktop_crm.operations.interactions import log_interaction
from desktop_crm.operations.purchases import record_purchase
from desktop_crm.queries.desk import draft
from desktop_crm.queries.details import CustomerDetails, customer_details
from desktop_crm.queries.history import record_history
from desktop_crm.store.models import ContactPoint
from desktop_crm.store.store import Store
from tests.builders import add_person

_CALL = InteractionEdit(kind=InteractionKind.CALL, text="Said hello")
_PHONE = "+39 0546 600 111"


@pytest.fixture
def workspace(qtbot: QtBot, store: Store) -> Iterator[Workspace]:
    workspace = Workspace()
    with qtbot.waitSignal(workspace.search_filled):
        workspace.adopt(store)
    yield workspace
    workspace.close()


@pytest.fixture
def panel(qtbot: QtBot, workspace: Workspace) -> RecordPanel:
    panel = RecordPanel(workspace)
    qtbot.addWidget(panel)
    panel.resize(700, 900)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def _details(store: Store, customer_id: int) -> CustomerDetails:
    return store.read(customer_details, customer_id)


def _contact(panel: RecordPanel) -> ContactField:
    (field,) = (
        one for one in panel.form.profile_page.form.contact_section.findChildren(ContactField) if one.point
    )
    return field


def _new_contact(panel: RecordPanel) -> ContactField:
    fields = panel.form.profile_page.form.contact_section.findChildren(ContactField)
    return next(field for field in fields if field.point is None and field.editing())


def _type(qtbot: QtBot, field: ContactField, text: str) -> None:
    field.start_editing()
    field.line.clear()
    qtbot.keyClicks(field.line, text)


def _change(workspace: Workspace, customer_id: int, edit: CustomerEdit) -> None:
    workspace.do(Op.EDIT_CUSTOMER, edit_customer, customer_id, edit)


def test_nobody_chosen_is_an_invitation(panel: RecordPanel) -> None:
    assert panel.customer_id is None
    assert panel.form.stack.currentWidget() is panel.form.empty_page


def test_a_phone_is_masked_until_shown(panel: RecordPanel, store: Store) -> None:
    panel.show_customer(add_person(store, "Elena Rossi", phone=_PHONE))
    field = _contact(panel)
    assert "600" not in field.line.text()
    field.reveal()
    assert field.line.text() == _PHONE


def test_leaving_a_field_saves_only_what_changed(
    qtbot: QtBot, panel: RecordPanel, workspace: Workspace, store: Store
) -> None:
    person = add_person(store, "Elena Rossi", phone=_PHONE)
    panel.show_customer(person)
    _type(qtbot, _contact(panel), "+39 0546 600 222")
    with qtbot.waitSignal(workspace.changed):
        qtbot.keyClick(_contact(panel).line, Qt.Key.Key_Return)
    newest = store.read(record_history, person)
    assert [(one.table, one.column) for one in newest if one.change_set == newest[0].change_set] == [
        ("contact_point", "value")
    ]
    assert "600" not in _contact(panel).line.text()


def test_a_refused_number_stays_typed_with_the_reason_at_the_field(
    qtbot: QtBot, panel: RecordPanel, store: Store
) -> None:
    person = add_person(store, "Elena Rossi", phone=_PHONE)
    panel.show_customer(person)
    field = _contact(panel)
    _type(qtbot, field, "not a number")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "phone number" in field.line.accessibleDescription())
    assert (field.editing(), field.line.text()) == (True, "not a number")
    qtbot.keyClick(field.line, Qt.Key.Key_Escape)
    assert _details(store, person).contact_points[0].value == _PHONE


def test_what_is_refused_after_the_record_was_left_waits_there_as_a_draft(
    qtbot: QtBot, panel: RecordPanel, workspace: Workspace, store: Store
) -> None:
    person, other = add_person(store, "Elena Rossi", phone=_PHONE), add_person(store, "James Okafor")
    panel.show_customer(person)
    _type(qtbot, _contact(panel), "not a number")
    with qtbot.waitSignal(workspace.failed):
        qtbot.keyClick(_contact(panel).line, Qt.Key.Key_Return)
        panel.show_customer(other)
    qtbot.waitUntil(lambda: "not a number" in store.read(draft, "record", person))
    panel.show_customer(person)
    assert (_contact(panel).editing(), _contact(panel).line.text()) == (True, "not a number")


def test_what_is_refused_after_leaving_and_coming_back_stands_in_its_field(
    qtbot: QtBot, panel: RecordPanel, workspace: Workspace, store: Store
) -> None:
    person, other = add_person(store, "Elena Rossi", phone=_PHONE), add_person(store, "James Okafor")
    panel.show_customer(person)
    _type(qtbot, _contact(panel), "not a number")
    with qtbot.waitSignal(workspace.failed):
        qtbot.keyClick(_contact(panel).line, Qt.Key.Key_Return)
        panel.show_customer(other)
        panel.show_customer(person)
    assert (_contact(panel).editing(), _contact(panel).line.text()) == (True, "not a number")


def test_charts_come_with_the_first_contact(
    qtbot: QtBot, panel: RecordPanel, workspace: Workspace, store: Store
) -> None:
    person = add_person(store, "Elena Rossi")
    panel.show_customer(person)
    charts = panel.form.profile_page.form.charts_area
    assert not charts.isVisible()
    workspace.do(Op.LOG_INTERACTION, log_interaction, person, _CALL)
    qtbot.waitUntil(charts.isVisible)


def test_purchases_deleted_together_come_back_together(
    qtbot: QtBot, panel: RecordPanel, workspace: Workspace, store: Store
) -> None:
    person = add_person(store, "Elena Rossi")
    for day in ("2026-05-01", "2026-06-01"):
        edit = PurchaseEdit(bought_on=day, money=Money(currency="EUR", amount_minor=1_00))
        store.write(Op.RECORD_PURCHASE, record_purchase, person, edit)
    panel.show_customer(person)
    page = panel.form.purchases_page
    panel.form.tabs.setCurrentWidget(page)
    qtbot.waitUntil(lambda: page.table.rowCount() == 2)
    page.form.purchases.selectAll()
    page.form.delete_button.click()
    qtbot.waitUntil(lambda: page.table.rowCount() == 0)
    workspace.undo()
    qtbot.waitUntil(lambda: page.table.rowCount() == 2)


def test_emptying_a_field_removes_the_contact_point(
    qtbot: QtBot, panel: RecordPanel, workspace: Workspace, store: Store
) -> None:
    person = add_person(store, "Elena Rossi", phone=_PHONE)
    panel.show_customer(person)
    field = _contact(panel)
    field.start_editing()
    field.line.clear()
    with qtbot.waitSignal(workspace.changed):
        qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert _details(store, person).contact_points == ()


def test_a_missing_field_is_a_link_that_puts_the_cursor_there(
    qtbot: QtBot, panel: RecordPanel, workspace: Workspace, store: Store
) -> None:
    person = add_person(store, "Elena Rossi", phone=_PHONE)
    panel.show_customer(person)
    line = panel.form.profile_page.form.completeness_line
    assert 'href="email"' in line.words.text()
    line.words.linkActivated.emit("email")
    field = _new_contact(panel)
    qtbot.keyClicks(field.line, "elena@rossi.example")
    with qtbot.waitSignal(workspace.changed):
        qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert _details(store, person).row.email == "elena@rossi.example"
    assert 'href="email"' not in line.words.text()


def test_an_added_field_left_empty_goes_away(panel: RecordPanel, store: Store, qtbot: QtBot) -> None:
    panel.show_customer(add_person(store, "Elena Rossi"))
    panel.form.profile_page.form.contact_section.add(ContactKind.WEBSITE)
    field = _new_contact(panel)
    qtbot.keyClick(field.line, Qt.Key.Key_Escape)
    assert panel.form.profile_page.unsaved() == {}
    assert not field.isVisible()


def _long_ago(session: Session) -> None:
    session.execute(update(ContactPoint).values(confirmed_on="2020-01-31"))


def test_one_key_says_that_a_phone_is_still_right(
    qtbot: QtBot, panel: RecordPanel, workspace: Workspace, store: Store
) -> None:
    person = add_person(store, "Elena Rossi", phone=_PHONE)
    store.write(Op.EDIT_CUSTOMER, _long_ago)
    panel.show_customer(person)
    field = _contact(panel)
    assert "more than a year ago" in field.mark.accessibleName()
    field.line.setFocus()
    with qtbot.waitSignal(workspace.changed) as heard:
        qtbot.keyClick(field.line, Qt.Key.Key_F9)
    assert heard.args[0].op is Op.CONFIRM
    assert _details(store, person).contact_points[0].confirmed_on == today().isoformat()
    assert "today" in field.mark.accessibleName()


def test_what_was_typed_comes_back_after_a_kill(
    qtbot: QtBot, panel: RecordPanel, workspace: Workspace, store: Store
) -> None:
    person = add_person(store, "Elena Rossi", phone=_PHONE)
    panel.show_customer(person)
    _type(qtbot, _contact(panel), "+39 0546 600 9")
    with qtbot.waitSignal(workspace.changed):
        panel.keep_draft()
    again = RecordPanel(workspace)
    qtbot.addWidget(again)
    again.show_customer(person)
    assert _contact(again).line.text() == "+39 0546 600 9"
    assert _details(store, person).contact_points[0].value == _PHONE


def test_a_saved_text_leaves_no_draft(
    qtbot: QtBot, panel: RecordPanel, workspace: Workspace, store: Store
) -> None:
    person = add_person(store, "Elena Rossi")
    panel.show_customer(person)
    note = panel.form.profile_page.form.note_editor
    note.text.setFocus()
    note.text.setPlainText("Likes early visits")
    with qtbot.waitSignal(workspace.changed):
        panel.keep_draft()
    assert "early visits" in store.read(draft, "record", person)
    with qtbot.waitSignal(workspace.changed):
        qtbot.keyClick(note.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(workspace.changed):
        panel.keep_draft()
    assert store.read(draft, "record", person) == ""
    assert _details(store, person).note == "Likes early visits"


def test_a_phone_of_somebody_else_is_told_while_typing(
    qtbot: QtBot, panel: RecordPanel, store: Store
) -> None:
    other = add_person(store, "James Okafor", phone="+44 20 7946 0000")
    panel.show_customer(add_person(store, "Elena Rossi", phone=_PHONE))
    _type(qtbot, _contact(panel), "+44 (20) 7946-0000")
    notice = panel.form.profile_page.form.duplicate_notice
    qtbot.waitUntil(lambda: len(notice.found) == 1)
    assert notice.isVisible()
    with qtbot.waitSignal(panel.customer_requested) as asked:
        notice._rows[0].click()
    assert asked.args == [other]
    assert "7946 0000" not in notice._rows[0].text()


def test_both_sides_show_a_link(qtbot: QtBot, panel: RecordPanel, workspace: Workspace, store: Store) -> None:
    person, company = add_person(store, "Elena Rossi"), add_person(store, "Rossi Ceramics")
    panel.show_customer(company)
    panel.form.tabs.setCurrentWidget(panel.form.relations_page)
    link = RelationEdit(kind=RelationKind.WORKS_AT, other_id=company, words="Owner")
    with qtbot.waitSignal(workspace.changed):
        _change(workspace, person, CustomerEdit(relations=(link,)))
    item = panel.form.relations_page.form.links.topLevelItem(0)
    assert [item.text(column) for column in range(3)] == ["Employs", "Elena Rossi", "Owner"]
    assert panel.form.tabs.tabText(1) == "Relations 1"
    with qtbot.waitSignal(panel.customer_requested) as asked:
        panel.form.relations_page.form.links.itemClicked.emit(item, 1)
    assert asked.args == [person]


def test_long_names_leave_every_column_of_the_links_in_sight(
    panel: RecordPanel, workspace: Workspace, store: Store
) -> None:
    person, company = add_person(store, "Elena Rossi"), add_person(store, "Very long name of a company " * 5)
    link = RelationEdit(kind=RelationKind.WORKS_AT, other_id=company, words="Head of very much " * 9)
    store.write(Op.EDIT_CUSTOMER, edit_customer, person, CustomerEdit(relations=(link,)))
    panel.show_customer(person)
    panel.form.tabs.setCurrentWidget(panel.form.relations_page)
    links = panel.form.relations_page.form.links
    assert links.header().length() <= links.viewport().width()


def test_history_masks_a_phone_until_asked_and_puts_it_back(
    qtbot: QtBot, panel: RecordPanel, workspace: Workspace, store: Store
) -> None:
    person = add_person(store, "Elena Rossi", phone=_PHONE)
    (point,) = _details(store, person).contact_points
    panel.show_customer(person)
    panel.form.tabs.setCurrentWidget(panel.form.history_page)
    edit = ContactEdit(id=point.id, value="+39 0546 600 222")
    with qtbot.waitSignal(workspace.changed):
        _change(workspace, person, CustomerEdit(contact_points=(edit,)))
    history = panel.form.history_page.form
    qtbot.waitUntil(lambda: history.changes.topLevelItemCount() == 2)
    step = history.changes.topLevelItem(0).child(0)
    assert step.text(0).startswith("Phone changed: +39 ")
    assert "600" not in step.text(0)
    history.show_box.setChecked(True)
    step = history.changes.topLevelItem(0).child(0)
    assert step.text(0) == "Phone changed: +39 0546 600 111 → +39 0546 600 222"
    history.changes.setCurrentItem(step)
    with qtbot.waitSignal(workspace.changed):
        history.put_back_button.click()
    assert _details(store, person).contact_points[0].value == _PHONE


def test_preferences_stand_as_chips_at_the_head(
    qtbot: QtBot, panel: RecordPanel, workspace: Workspace, store: Store
) -> None:
    person = add_person(store, "王晓明")
    panel.show_customer(person)
    likes = PreferenceEdit(kind=PreferenceKind.DISLIKES, text="不喝酒")
    with qtbot.waitSignal(workspace.changed):
        _change(workspace, person, CustomerEdit(preferences=(likes,), add_tags=("vip",)))
    words = [text for text, _ in panel.form.header._badge_words(_details(store, person))]
    assert words == ["vip", "Dislikes: 不喝酒"]


def test_a_record_undone_away_leaves_the_invitation(
    qtbot: QtBot, panel: RecordPanel, workspace: Workspace, store: Store
) -> None:
    panel.show_customer(add_person(store, "Elena Rossi"))
    with qtbot.waitSignal(workspace.changed):
        workspace.undo()
    assert panel.form.stack.currentWidget() is panel.form.empty_page


def test_the_trash_is_told_at_the_head(
    qtbot: QtBot, panel: RecordPanel, workspace: Workspace, store: Store
) -> None:
    person = add_person(store, "Elena Rossi")
    panel.show_customer(person)
    with qtbot.waitSignal(workspace.changed):
        workspace.do(Op.TRASH, trash_customers, [person])
    assert panel.form.header._badge_words(_details(store, person))[0][0] == "In the trash"


def test_a_very_long_name_leaves_the_width_alone(panel: RecordPanel, store: Store) -> None:
    panel.show_customer(add_person(store, "Elena " + "Rossi-" * 160))
    assert panel.minimumSizeHint().width() < 700


def test_locking_leaves_nothing_on_the_screen(panel: RecordPanel, workspace: Workspace, store: Store) -> None:
    panel.show_customer(add_person(store, "Elena Rossi", phone=_PHONE))
    workspace.close()
    assert panel.form.stack.currentWidget() is panel.form.empty_page


def test_text_typed_for_one_customer_never_reaches_the_next(
    qtbot: QtBot, panel: RecordPanel, workspace: Workspace, store: Store
) -> None:
    one, other = add_person(store, "Elena Rossi"), add_person(store, "James Okafor")
    panel.show_customer(one)
    panel.edit_name()
    name = panel.form.profile_page.form.background_section._fields["name"]
    qtbot.keyClicks(name.line, "Elena R")
    panel.show_customer(other)
    assert (name.editing(), name.line.text()) == (False, "James Okafor")
    panel.show_customer(one)
    qtbot.waitUntil(lambda: _details(store, other).row.name == "James Okafor")
    assert _details(store, one).row.name in ("Elena Rossi", "Elena R")


def test_a_refusal_at_the_last_field_is_seen_in_full(qtbot: QtBot, panel: RecordPanel, store: Store) -> None:
    panel.show_customer(add_person(store, "Elena Rossi"))
    panel.form.profile_page.edit("email")
    field = _new_contact(panel)
    qtbot.keyClicks(field.line, "nope")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: field._error.isVisible())
    assert field._error.visibleRegion().boundingRect().size() == field._error.size()


def test_a_phone_half_typed_for_a_new_field_comes_back_after_a_sudden_end(
    panel: RecordPanel, store: Store
) -> None:
    panel.show_customer(add_person(store, "Elena Rossi"))
    profile = panel.form.profile_page
    section = profile.form.contact_section
    section.add(ContactKind.PHONE)
    (field,) = [one for one in section._shown() if one.row_id() is None]
    field.line.setText("138 0013")
    left = section.unsaved()
    assert left == {"new_contact:phone": "138 0013"}
    section.forget()
    assert section.unsaved() == {}
    profile.take_up(left)
    assert section.unsaved() == left
