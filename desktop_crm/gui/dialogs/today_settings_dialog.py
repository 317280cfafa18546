"""What counts on Today: weights of the reasons, how often to contact whom, and reminders on this computer."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QSlider, QSpinBox, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.domain.planning import GREATEST_WEIGHT, ReasonKind
from desktop_crm.domain.stages import LifecycleStage
from desktop_crm.gui.code_words import name_of
from desktop_crm.gui.editors.saved_form import SavedForm
from desktop_crm.gui.form_keys import Ways
from desktop_crm.gui.forms.today_settings_dialog_form import Ui_TodaySettingsDialog
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.labels import label, show_words
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.wheel_guard import guard_wheel
from desktop_crm.gui.window_state import keep_quietly
from desktop_crm.gui.wording import spoken
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.contact_terms import set_group_cadences
from desktop_crm.operations.settings import save_setting
from desktop_crm.queries.cadences import GroupCadence, group_cadences
from desktop_crm.queries.suggestions import WEIGHTS, weights
from desktop_crm.system.settings import SettingsFile
from desktop_crm.wording.reasons import KINDS

_LONGEST_CADENCE = 3650
# Birthdays have a card of their own, so they compete with nothing.
_WEIGHED = tuple(kind for kind in ReasonKind if kind is not ReasonKind.BIRTHDAY)


class TodaySettingsDialog(QDialog):
    """Shows what is in force, and keeps what was changed when it is accepted."""

    def __init__(self, workspace: Workspace, settings: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._settings = workspace, settings
        self.form = Ui_TodaySettingsDialog()
        self.form.setupUi(self)
        self.form.error_label.hide()
        self._sliders = self._fill_weights(workspace.now(weights))
        self._cadences = workspace.now(group_cadences, tuple(stage.value for stage in LifecycleStage))
        self._boxes = self._fill_cadences()
        self._show_reminders()
        scale_layouts(self)
        guard_wheel(self)
        self.form.button_box.accepted.connect(self._keep)
        self.form.button_box.rejected.connect(self.reject)
        save = self.form.button_box.button(QDialogButtonBox.StandardButton.Save)
        SavedForm(self, save, Ways(close=self._keep))
        self.setMinimumWidth(theme().px(520))

    def _fill_weights(self, kept: dict[ReasonKind, int]) -> dict[ReasonKind, QSlider]:
        grid = self.form.weights_grid
        sliders: dict[ReasonKind, QSlider] = {}
        for row, kind in enumerate(_WEIGHED):
            name, figure = KINDS[kind].say(spoken()), label("", "strong")
            slider = QSlider(Qt.Orientation.Horizontal)
            slider.setMaximum(GREATEST_WEIGHT)
            slider.setPageStep(1)
            slider.setAccessibleName(name)
            slider.valueChanged.connect(figure.setNum)
            slider.setValue(kept[kind])
            figure.setNum(kept[kind])
            figure.setMinimumWidth(theme().px(20))
            for column, widget in enumerate((label(name, "label"), slider, figure)):
                grid.addWidget(widget, row, column)
            sliders[kind] = slider
        return sliders

    def _fill_cadences(self) -> list[QSpinBox]:
        boxes = []
        for place, one in enumerate(self._cadences):
            box = QSpinBox()
            box.setMaximum(_LONGEST_CADENCE)
            box.setSpecialValueText(self.tr("no cycle"))
            box.setValue(one.days or 0)
            box.setAccessibleName(_group_name(one))
            row, half = divmod(place, 2)
            self.form.cadence_grid.addWidget(label(_group_name(one), "label"), row, 2 * half)
            self.form.cadence_grid.addWidget(box, row, 2 * half + 1)
            boxes.append(box)
        return boxes

    def _show_reminders(self) -> None:
        form, values = self.form, self._settings.values
        form.remind_check.setChecked(values.reminders == "on")
        form.quiet_from_box.setValue(values.quiet_from)
        form.quiet_until_box.setValue(values.quiet_until)
        form.remind_check.toggled.connect(form.quiet_from_box.setEnabled)
        form.remind_check.toggled.connect(form.quiet_until_box.setEnabled)

    def _keep(self) -> None:
        form = self.form
        keep_quietly(
            self._settings,
            replace(
                self._settings.values,
                reminders="on" if form.remind_check.isChecked() else "off",
                quiet_from=form.quiet_from_box.value(),
                quiet_until=form.quiet_until_box.value(),
            ),
        )
        chosen = {kind.value: slider.value() for kind, slider in self._sliders.items()}
        self._workspace.do(
            Op.SAVE_SETTING, save_setting, WEIGHTS, chosen, then=self._keep_cadences, otherwise=self._refuse
        )

    def _keep_cadences(self, _value: object) -> None:
        changed = [
            (one, box.value() or None)
            for one, box in zip(self._cadences, self._boxes, strict=True)
            if (box.value() or None) != one.days
        ]
        if not changed:
            self.accept()
            return
        groups = {one.code: days for one, days in changed if one.code}
        views = {one.view_id: days for one, days in changed if one.view_id}
        self._workspace.do(
            Op.CONTACT_TERMS, set_group_cadences, groups, views, then=self._close, otherwise=self._refuse
        )

    def _close(self, _value: object) -> None:
        self.accept()

    def _refuse(self, error: Exception) -> None:
        self._workspace.refuse(error, partial(show_words, self.form.error_label))


def _group_name(one: GroupCadence) -> str:
    return name_of(LifecycleStage(one.code)) if one.code else one.name
