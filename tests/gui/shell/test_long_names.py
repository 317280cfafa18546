"""Forms about whoever has a long name, or with long names to choose from, at double size on a small screen."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.money import Money
from desktop_crm.gui import theme
from desktop_crm.gui.dialogs.close_deal_dialog import CloseDealDialog
from desktop_crm.gui.dialogs.contact_terms_dialog import ContactTermsDialog
from desktop_crm.gui.dialogs.deal_dialog import DealDialog
from desktop_crm.gui.dialogs.log_dialog import LogDialog
from desktop_crm.gui.dialogs.next_step_dialog import NextStepDialog
from desktop_crm.gui.dialogs.visit_plan_dialog import VisitPlanDialog
from desktop_crm.gui.panels.recovery_dialog import RecoveryDialog
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.deals import DealEdit, create_deal
from desktop_crm.operations.products import ProductEdit, add_product
from tests.builders import add_person

WHO = "Verwaltungsgesellschaft für Keramische Erzeugnisse und Brennöfen mbH & Co. KG, Zweigniederlassung Süd"
WHAT = "Kiln shelf, silicon carbide, nitride bonded, 600 x 450 x 15 mm, with rounded corners and three feet"
CODE = "ABCD EFGH JKLM NPQR STUV WXYZ"
SCREEN = QRect(0, 0, 1280, 800)

Make = Callable[[Workspace, int, QWidget], QDialog]


def _deal(workspace: Workspace, customer: int, parent: QWidget) -> QDialog:
    price = ProductEdit(name=WHAT, price=Money(currency="CNY", amount_minor=100))
    workspace.store.write(Op.EDIT_PRODUCT, add_product, price)
    edit = DealEdit(title=WHAT, customer_id=customer)
    return DealDialog(workspace, workspace.store.write(Op.CREATE_DEAL, create_deal, edit).value, parent)


FORMS: dict[str, Make] = {
    "terms": lambda workspace, customer, parent: ContactTermsDialog(workspace, customer, WHO, parent),
    "log": lambda _workspace, _customer, parent: LogDialog(WHO, parent),
    "next step": lambda _workspace, _customer, parent: NextStepDialog(WHO, WHAT, parent),
    "won": lambda _workspace, _customer, parent: CloseDealDialog(won=True, reasons=[WHAT], parent=parent),
    "recovery sheet": lambda workspace, _customer, parent: RecoveryDialog(workspace, CODE, parent),
    "deal": _deal,
    "visits": lambda workspace, _customer, parent: VisitPlanDialog(workspace, today(), parent),
}


@pytest.mark.parametrize("form", FORMS)
def test_a_form_stays_on_a_small_screen_and_never_scrolls_sideways(
    qtbot: QtBot, workspace: Workspace, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    monkeypatch.setattr(QScreen, "availableSize", lambda _self: SCREEN.size())
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _self: SCREEN)
    theme.apply(qapp, theme.Scheme.LIGHT, 2.0)
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = FORMS[form](workspace, add_person(workspace.store, WHO), parent)
    dialog.show()
    qtbot.waitUntil(lambda: not _scrolls_sideways(dialog))
    assert dialog.size() == dialog.size().boundedTo(SCREEN.size())
    dialog.close()


def _scrolls_sideways(dialog: QDialog) -> bool:
    area = dialog.findChild(QScrollArea, "screen_room")
    return area is not None and area.horizontalScrollBar().maximum() > 0
