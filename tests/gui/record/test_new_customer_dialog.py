"""A new customer by keyboard: a name, one line to reach it, Ctrl+Enter."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.domain.contact_guess import guess_kind
from desktop_crm.domain.ids import new_id
from desktop_crm.domain.records import AddressParts, ContactKind, CustomerKind
from desktop_crm.gui.dialogs.new_customer_dialog import NewCustomerDialog
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.customers import create_customer
from desktop_crm.operations.edits import ContactEdit, CustomerEdit
from desktop_crm.queries.desk import draft
from desktop_crm.queries.details import CustomerDetails, customer_details
from desktop_crm.queries.listing import count_customers
from tests.builders import add_person, new_store

_CTRL = Qt.KeyboardModifier.ControlModifier
_CTRL_ALT = _CTRL | Qt.KeyboardModifier.AltModifier


@pytest.fixture
def workspace(qtbot: QtBot, tmp_path: Path) -> Iterator[Workspace]:
    workspace = Workspace()
    with qtbot.waitSignal(workspace.search_filled):
        workspace.adopt(new_store(tmp_path / "mine.crm"))
    yield workspace
    workspace.close()


def _open(qtbot: QtBot, workspace: Workspace, kind: CustomerKind = CustomerKind.PERSON) -> NewCustomerDialog:
    dialog = NewCustomerDialog(workspace, kind)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()
    return dialog


def _saved(
    qtbot: QtBot, dialog: NewCustomerDialog, workspace: Workspace, keys: Qt.KeyboardModifier = _CTRL
) -> CustomerDetails:
    with qtbot.waitSignal(dialog.created) as made:
        qtbot.keyClick(dialog, Qt.Key.Key_Return, keys)
    return workspace.now(customer_details, made.args[0])


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("138 0013 8000", ContactKind.PHONE),
        ("+44 (20) 7946-0000", ContactKind.PHONE),
        ("１３８００１３８０００", ContactKind.PHONE),
        ("0512-6800 1234 转 12", ContactKind.PHONE),
        ("anna@berg.example", ContactKind.EMAIL),
        ("anna_berg88", ContactKind.IM),
        ("@anna", ContactKind.IM),
        ("农历十月廿一", ContactKind.DATE),
        ("lunar 10-21", ContactKind.DATE),
        ("1986-03-26", ContactKind.DATE),
        ("3月26日", ContactKind.DATE),
        ("农历十月四十", ContactKind.IM),
        ("2026-13-40", ContactKind.PHONE),
    ],
)
def test_the_kind_of_a_contact_is_guessed(text: str, kind: ContactKind) -> None:
    assert guess_kind(text) is kind


def test_a_name_and_one_line_are_enough(qtbot: QtBot, workspace: Workspace) -> None:
    dialog = _open(qtbot, workspace)
    dialog.form.name_edit.setText("王晓明")
    qtbot.keyClicks(dialog.form.contact_edit, "13800138000")
    details = _saved(qtbot, dialog, workspace)
    assert (details.family_name, details.given_name, details.row.phone) == ("王", "晓明", "13800138000")
    assert dialog.isHidden()


def test_company_and_tags_are_written_in_the_same_step(qtbot: QtBot, workspace: Workspace) -> None:
    dialog = _open(qtbot, workspace)
    for line, text in (
        (dialog.form.name_edit, "Anna Berg"),
        (dialog.form.company_edit, "Berg Optik"),
        (dialog.form.job_edit, "Owner"),
        (dialog.form.tags_edit, "fair, optics"),
    ):
        qtbot.keyClicks(line, text)
    row = _saved(qtbot, dialog, workspace).row
    assert (row.company, row.job_title, row.tags) == ("Berg Optik", "Owner", ("fair", "optics"))
    with qtbot.waitSignal(workspace.changed):
        workspace.undo()
    assert workspace.now(count_customers) == 0


def test_paper_cards_keep_the_form_open_and_count(qtbot: QtBot, workspace: Workspace) -> None:
    dialog = _open(qtbot, workspace)
    dialog.form.cards_box.setChecked(True)
    for name in ("Anna Berg", "Mia Hartmann"):
        qtbot.keyClicks(dialog.form.name_edit, name)
        _saved(qtbot, dialog, workspace)
        assert dialog.form.name_edit.text() == ""
    assert dialog.isVisible()
    assert dialog.form.cards_label.text().startswith("2 card")


def test_save_and_new_goes_on(qtbot: QtBot, workspace: Workspace) -> None:
    dialog = _open(qtbot, workspace)
    qtbot.keyClicks(dialog.form.name_edit, "Anna Berg")
    _saved(qtbot, dialog, workspace, _CTRL_ALT)
    assert dialog.isVisible()


def test_a_refusal_stands_at_its_field_and_everything_typed_stays(qtbot: QtBot, workspace: Workspace) -> None:
    dialog = _open(qtbot, workspace)
    qtbot.keyClicks(dialog.form.name_edit, "Anna Berg")
    qtbot.keyClicks(dialog.form.contact_edit, "anna@@berg")
    qtbot.keyClick(dialog, Qt.Key.Key_Return, _CTRL)
    qtbot.waitUntil(lambda: "e-mail" in dialog.form.contact_edit.accessibleDescription())
    assert dialog.form.name_edit.text() == "Anna Berg"
    assert workspace.now(count_customers) == 0


def test_somebody_alike_is_told_and_never_blocks(qtbot: QtBot, workspace: Workspace) -> None:
    known = add_person(workspace.store, "Anna Berg", phone="+49 30 901820")
    dialog = _open(qtbot, workspace)
    qtbot.keyClicks(dialog.form.name_edit, "Berg, Anna")
    qtbot.waitUntil(lambda: len(dialog.form.duplicate_notice.found) == 1)
    assert dialog.form.duplicate_notice.found[0].row.id == known
    assert _saved(qtbot, dialog, workspace).row.id != known


def test_what_was_typed_comes_back_until_cancelled(qtbot: QtBot, workspace: Workspace) -> None:
    dialog = _open(qtbot, workspace)
    qtbot.keyClicks(dialog.form.name_edit, "Anna B")
    with qtbot.waitSignal(workspace.changed):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    again = _open(qtbot, workspace)
    assert again.form.name_edit.text() == "Anna B"
    with qtbot.waitSignal(workspace.changed):
        again.form.cancel_button.click()
    assert workspace.now(draft, "new_customer") == ""


def test_an_organisation_has_neither_company_nor_job(qtbot: QtBot, workspace: Workspace) -> None:
    dialog = _open(qtbot, workspace, CustomerKind.ORGANISATION)
    assert not dialog.form.company_edit.isVisible()
    qtbot.keyClicks(dialog.form.name_edit, "Berg Optik")
    assert _saved(qtbot, dialog, workspace).row.kind is CustomerKind.ORGANISATION


def test_the_address_of_a_company_that_is_known_is_offered_and_taken_over_by_a_key(
    qtbot: QtBot, workspace: Workspace
) -> None:
    address = AddressParts(street="Rua do Ouro 7", city="Porto", country="Portugal")
    edit = CustomerEdit(
        name="Café do Porto",
        kind=CustomerKind.ORGANISATION,
        contact_points=(ContactEdit(kind=ContactKind.ADDRESS, address=address),),
    )
    workspace.store.write(Op.CREATE_CUSTOMER, create_customer, new_id(), edit)
    dialog = _open(qtbot, workspace)
    qtbot.keyClicks(dialog.form.name_edit, "Ana Duarte")
    qtbot.keyClicks(dialog.form.company_edit, "cafe do port")
    assert not dialog.form.address_check.isVisible()
    qtbot.keyClicks(dialog.form.company_edit, "o")
    qtbot.waitUntil(dialog.form.address_check.isVisible)
    assert dialog.form.address_check.toolTip() == "Rua do Ouro 7, Porto, Portugal"
    qtbot.keyClick(dialog.form.address_check, Qt.Key.Key_Space)
    details = _saved(qtbot, dialog, workspace)
    (point,) = details.contact_points
    assert (point.kind, point.address) == (ContactKind.ADDRESS, address)
    assert details.employer is not None
    assert details.employer.other_name == "Café do Porto"


def test_the_address_at_which_a_colleague_works_is_offered_where_the_company_has_none(
    qtbot: QtBot, workspace: Workspace
) -> None:
    points = (
        ContactEdit(kind=ContactKind.ADDRESS, value="苏州市星湖街328号", label="work"),
        ContactEdit(kind=ContactKind.ADDRESS, value="苏州市竹辉路1号", label="home"),
    )
    edit = CustomerEdit(name="王芳", organisation="苏州云帆包装有限公司", contact_points=points)
    workspace.store.write(Op.CREATE_CUSTOMER, create_customer, new_id(), edit)
    dialog = _open(qtbot, workspace)
    _copy("李娜\n采购主管\n苏州云帆包装有限公司\n13900139000")
    dialog.form.paste_button.click()
    qtbot.waitUntil(dialog.form.address_check.isVisible)
    assert dialog.form.address_check.toolTip() == "苏州市星湖街328号"


_CARD = """王晓明
销售经理
苏州云帆包装有限公司
手机：138 0013 8000
传真：0512-6255 0123
邮箱：wangxm@yunfan.example
微信：wangxm_88
地址：苏州市工业园区星湖街328号
喜欢龙井茶"""


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def test_a_card_pasted_into_the_empty_form_fills_it_and_is_seen_before_it_is_saved(
    qtbot: QtBot, workspace: Workspace
) -> None:
    dialog = _open(qtbot, workspace)
    _copy(_CARD)
    qtbot.keyClick(dialog.form.name_edit, Qt.Key.Key_V, _CTRL)
    form = dialog.form
    shown = [line.text() for line in (form.name_edit, form.contact_edit, form.company_edit, form.job_edit)]
    assert shown == ["王晓明", "138 0013 8000", "苏州云帆包装有限公司", "销售经理"]
    assert (form.family_edit.text(), form.note_edit.toPlainText()) == ("王", "喜欢龙井茶")
    assert count_of(workspace) == 0

    told = [(caption.text(), line.text()) for _, caption, line in form.card_points._rows]
    assert [value for _, value in told] == [
        "0512-6255 0123",
        "wangxm@yunfan.example",
        "wangxm_88",
        "苏州市工业园区星湖街328号",
    ]
    # What is emptied is not saved.
    form.card_points._rows[0][2].clear()
    details = _saved(qtbot, dialog, workspace)

    kept = {(point.kind, point.label or point.service, point.value) for point in details.contact_points}
    assert kept == {
        (ContactKind.PHONE, "mobile", "138 0013 8000"),
        (ContactKind.EMAIL, "work", "wangxm@yunfan.example"),
        (ContactKind.IM, "wechat", "wangxm_88"),
        (ContactKind.ADDRESS, "work", "苏州市工业园区星湖街328号"),
    }
    assert (details.row.company, details.note) == ("苏州云帆包装有限公司", "喜欢龙井茶")


def count_of(workspace: Workspace) -> int:
    return workspace.now(count_customers)


def test_a_card_without_a_person_makes_an_organisation(qtbot: QtBot, workspace: Workspace) -> None:
    dialog = _open(qtbot, workspace)
    _copy("Northwind Ltd\n+44 20 7946 0123\nwww.northwind.example")
    qtbot.keyClick(dialog, Qt.Key.Key_V, _CTRL | Qt.KeyboardModifier.ShiftModifier)
    details = _saved(qtbot, dialog, workspace)
    assert (details.row.name, details.row.kind) == ("Northwind Ltd", CustomerKind.ORGANISATION)
    assert {point.kind for point in details.contact_points} == {ContactKind.PHONE, ContactKind.WEBSITE}


def test_what_is_typed_already_stays_and_the_card_goes_beside_it(qtbot: QtBot, workspace: Workspace) -> None:
    dialog = _open(qtbot, workspace)
    dialog.form.name_edit.setText("Anna Berg")
    _copy(_CARD.replace("0512-6255 0123", "12-345-678-901-234"))
    dialog.form.paste_button.click()
    assert dialog.form.name_edit.text() == "Anna Berg"
    assert dialog.form.company_edit.text() == "苏州云帆包装有限公司"
    note = dialog.form.note_edit.toPlainText().splitlines()
    assert note[0] == "王晓明"
    assert note[-1] == "喜欢龙井茶"
    assert any("12-345-678-901-234" in line for line in note)


def test_one_word_is_pasted_as_ever_and_no_card_is_said(qtbot: QtBot, workspace: Workspace) -> None:
    dialog = _open(qtbot, workspace)
    _copy("Anna Berg")
    qtbot.keyClick(dialog.form.name_edit, Qt.Key.Key_V, _CTRL)
    assert dialog.form.name_edit.text() == "Anna Berg"
    dialog.form.paste_button.click()
    assert "business card" in dialog._error._label.text()


def test_a_card_of_somebody_known_warns_at_once(qtbot: QtBot, workspace: Workspace) -> None:
    with qtbot.waitSignal(workspace.changed):
        edit = CustomerEdit(
            name="王小明",
            contact_points=(ContactEdit(kind=ContactKind.EMAIL, value="wangxm@yunfan.example"),),
        )
        workspace.do(Op.CREATE_CUSTOMER, create_customer, new_id(), edit)
    dialog = _open(qtbot, workspace)
    _copy(_CARD)
    qtbot.keyClick(dialog.form.name_edit, Qt.Key.Key_V, _CTRL)
    qtbot.waitUntil(lambda: bool(dialog.form.duplicate_notice.found))
    assert dialog.form.duplicate_notice.found[0].row.name == "王小明"


def test_a_card_half_done_comes_back_as_a_draft(qtbot: QtBot, workspace: Workspace) -> None:
    dialog = _open(qtbot, workspace)
    _copy(_CARD)
    dialog.form.paste_button.click()
    dialog.reject()
    qtbot.waitUntil(lambda: bool(workspace.now(draft, "new_customer", None)))
    again = _open(qtbot, workspace)
    assert [point.value for point in again.form.card_points.points()][1:3] == [
        "wangxm@yunfan.example",
        "wangxm_88",
    ]


def test_the_palettes_command_opens_the_form_with_the_card(qtbot: QtBot, workspace: Workspace) -> None:
    _copy(_CARD)
    # It deletes itself when it is closed.
    dialog = NewCustomerDialog(workspace)
    dialog.begin(pasted=True)
    assert dialog.form.name_edit.text() == "王晓明"
    dialog.close()
