"""The record and the timeline without a mouse and without eyes: every control is reached by Tab and has a name."""

from itertools import groupby

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QScrollArea,
    QScrollBar,
    QSplitter,
    QTabBar,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.domain.money import Money
from desktop_crm.domain.preferences import PreferenceKind
from desktop_crm.domain.records import ContactKind
from desktop_crm.gui.editors.contact_field import ContactField
from desktop_crm.gui.panels.record_panel import RecordPanel
from desktop_crm.gui.panels.timeline_panel import TimelinePanel
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.customers import edit_customer
from desktop_crm.operations.edits import (
    ContactEdit,
    CustomerEdit,
    InteractionEdit,
    PreferenceEdit,
    PurchaseEdit,
)
from desktop_crm.operations.interactions import log_interaction
from desktop_crm.operations.purchases import record_purchase
from desktop_crm.store.store import Store
from tests.builders import add_person

# Frames of others, which have names of their own.
_FRAMES = (QScrollArea, QScrollBar, QSplitter, QTabBar, QTabWidget)


def _fill(store: Store) -> int:
    person = add_person(store, "Elena Rossi", phone="+39 0546 600 111", email="elena@rossi.example")
    edit = CustomerEdit(
        contact_points=(ContactEdit(kind=ContactKind.PHONE, value="+39 0546 600 222", label="work"),),
        preferences=(PreferenceEdit(kind=PreferenceKind.NEED, text="A kiln"),),
        add_tags=("ceramics",),
        note="Likes early visits",
    )
    store.write(Op.EDIT_CUSTOMER, edit_customer, person, edit)
    purchase = PurchaseEdit(bought_on="2026-05-01", money=Money(currency="EUR", amount_minor=1_00))
    store.write(Op.RECORD_PURCHASE, record_purchase, person, purchase)
    for kind in InteractionKind:
        store.write(Op.LOG_INTERACTION, log_interaction, person, InteractionEdit(kind=kind, text="said"))
    return person


@pytest.fixture
def panels(qtbot: QtBot, workspace: Workspace) -> tuple[RecordPanel, TimelinePanel]:
    person = _fill(workspace.store)
    record, timeline = RecordPanel(workspace), TimelinePanel(workspace)
    for panel, width in ((record, 640), (timeline, 380)):
        qtbot.addWidget(panel)
        panel.resize(width, 900)
        with qtbot.waitExposed(panel):
            panel.show()
        panel.show_customer(person)
    qtbot.waitUntil(lambda: timeline.form.filter_row.isVisible())
    return record, timeline


def _controls(panel: QWidget) -> list[QWidget]:
    """Return what of a panel takes the focus by Tab and is in sight."""
    return [
        widget
        for widget in panel.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not isinstance(widget, _FRAMES)
    ]


def _name(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or words


def test_every_control_says_what_it_is(panels: tuple[RecordPanel, TimelinePanel]) -> None:
    record, timeline = panels
    nameless = []
    for place in range(record.form.tabs.count()):
        record.form.tabs.setCurrentIndex(place)
        nameless += [repr(widget) for widget in _controls(record) if not _name(widget)]
    timeline.form.composer.form.details_button.click()
    timeline.form.composer.form.follow_up_button.click()
    timeline.plan_follow_up()
    nameless += [repr(widget) for widget in _controls(timeline) if not _name(widget)]
    assert nameless == []


def _walk(panel: QWidget, start: QWidget) -> list[QWidget]:
    """Return the controls that Tab comes by, from `start` until it comes round."""
    start.setFocus(Qt.FocusReason.TabFocusReason)
    passed: list[QWidget] = []
    while (here := panel.window().focusWidget()) is not None and here not in passed:
        passed.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    return passed


def _unreached(panel: QWidget, start: QWidget) -> list[QWidget]:
    passed = _walk(panel, start)
    # The arrow keys lead to the other chips of a group.
    return [
        widget
        for widget in _controls(panel)
        if widget not in passed and not (isinstance(widget, QAbstractButton) and widget.group())
    ]


def test_tab_reaches_every_control(panels: tuple[RecordPanel, TimelinePanel]) -> None:
    record, timeline = panels
    profile = record.form.profile_page.form
    assert _unreached(record, profile.contact_section.link) == []
    assert _unreached(timeline, timeline.form.composer.form.text_edit) == []


def test_tab_goes_down_the_record_as_the_eye_does(panels: tuple[RecordPanel, TimelinePanel]) -> None:
    record, _ = panels
    profile = record.form.profile_page.form
    parts = [
        profile.contact_section,
        profile.preference_section,
        profile.charts_area,
        profile.note_editor,
        profile.tags_editor,
        profile.background_section,
    ]
    passed = _walk(record, profile.contact_section.link)
    order = [part for here in passed for part in parts if part.isAncestorOf(here)]
    assert [part for part, _ in groupby(order)] == parts


def test_a_field_is_passed_from_left_to_right(panels: tuple[RecordPanel, TimelinePanel]) -> None:
    record, _ = panels
    section = record.form.profile_page.form.contact_section
    field = next(one for one in section.findChildren(ContactField) if one.isVisible())
    passed = [here for here in _walk(record, section.link) if field.isAncestorOf(here)]
    assert passed == [field.mark, field.line, field.show_button]
