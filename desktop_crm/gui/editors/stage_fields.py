"""One stage of a pipeline: its name, what its deals are, their chances, when they cool, and what is to be done."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from desktop_crm.domain.pipelines import StageKind
from desktop_crm.gui.deal_words import stage_kind_names
from desktop_crm.gui.forms.stage_fields_form import Ui_StageFields
from desktop_crm.gui.widgets.choices import choose, offer
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.operations.stages import StageEdit
from desktop_crm.queries.pipelines import StageRow


class StageFields(QWidget):
    """`edited` carries the stage and what is to be kept of it (a StageEdit), once a field is left."""

    edited = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage: StageRow | None = None
        self.form = form = Ui_StageFields()
        form.setupUi(self)
        scale_layouts(self)
        offer(form.kind_box, stage_kind_names())
        form.probability_box.setSuffix(" %")
        form.rotting_box.setSpecialValueText(self.tr("never"))
        form.rotting_box.setSuffix(self.tr(" days"))
        for field in (form.name_edit, form.probability_box, form.rotting_box):
            field.editingFinished.connect(self.keep)
        form.kind_box.activated.connect(self.keep)
        form.checklist_edit.installEventFilter(self)

    def show_stage(self, stage: StageRow | None, deals: int) -> None:
        """Show a stage in which so many deals stand. What is being typed in the same one stays."""
        form, same = self.form, stage is not None and self._stage is not None and stage.id == self._stage.id
        self._stage = stage
        self.setEnabled(stage is not None)
        if stage is None:
            return
        if not (same and form.name_edit.hasFocus()):
            form.name_edit.setText(stage.name)
        if not (same and form.checklist_edit.hasFocus()):
            form.checklist_edit.setPlainText("\n".join(stage.checklist))
        choose(form.kind_box, stage.kind)
        form.probability_box.setValue(stage.probability)
        form.rotting_box.setValue(stage.rotting_days or 0)
        for field in (form.probability_box, form.rotting_box):
            field.setEnabled(stage.kind == StageKind.OPEN)
        form.deals_label.setText(self.tr("%Ln deal(s) in this stage", "", deals))

    def edit_name(self) -> None:
        """Put the cursor into the name, over what stands there."""
        self.form.name_edit.setFocus()
        self.form.name_edit.selectAll()

    def keep(self) -> None:
        """Give on what was changed, if anything was."""
        if self._stage is None:
            return
        stage, typed = self._stage, self._typed()
        if typed != StageEdit.of(stage):
            self.edited.emit(stage.id, typed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.form.checklist_edit and isinstance(event, QFocusEvent) and event.lostFocus():
            self.keep()
        return super().eventFilter(watched, event)

    def _typed(self) -> StageEdit:
        form = self.form
        lines = (line.strip() for line in form.checklist_edit.toPlainText().splitlines())
        return StageEdit(
            name=form.name_edit.text().strip(),
            kind=StageKind(form.kind_box.currentData()),
            probability=form.probability_box.value(),
            rotting_days=form.rotting_box.value(),
            checklist=tuple(filter(None, lines)),
        )
