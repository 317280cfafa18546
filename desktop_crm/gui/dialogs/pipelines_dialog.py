"""Pipelines and their stages as the user wants them: named, ordered, added and taken away, without losing a deal."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from desktop_crm.domain.changes import Changes, Op
from desktop_crm.domain.pipelines import StageKind
from desktop_crm.gui.forms.pipelines_dialog_form import Ui_PipelinesDialog
from desktop_crm.gui.own_key import own_key
from desktop_crm.gui.permission import permission
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.choices import choose
from desktop_crm.gui.widgets.enter_key import press_on_enter
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.wheel_guard import guard_wheel
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.pipelines import (
    add_pipeline,
    archive_pipeline,
    begin_pipeline,
    bring_back_pipeline,
    rename_pipeline,
)
from desktop_crm.operations.stages import StageEdit, add_stage, delete_stage, edit_stage, order_stages
from desktop_crm.queries.pipelines import PipelineRow, StageRow, deals_by_stage, every_pipeline

_STAGE = Qt.ItemDataRole.UserRole


class PipelinesDialog(QDialog):
    """Keeps each change at once, as a step of its own that Ctrl+Z takes back."""

    def __init__(self, workspace: Workspace, pipeline_id: int | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._pipeline_id = pipeline_id
        self._awaited: int | None = None
        self._pipelines: Sequence[PipelineRow] = ()
        self._deals: dict[int, int] = {}
        self.form = Ui_PipelinesDialog()
        self.form.setupUi(self)
        scale_layouts(self)
        press_on_enter(self)
        guard_wheel(self)
        self.form.stages.setSpacing(theme().px(3))
        self.resize(theme().px(760), theme().px(560))
        self._connect()
        self._read()
        self.form.stages.setFocus()

    def done(self, result: int) -> None:
        """Keep what is being typed, and close."""
        self.form.stage_fields.keep()
        super().done(result)

    def reject(self) -> None:
        """Leave the question where deals go, else the dialog."""
        if self.form.move_bar.isVisible():
            self._keep_stage()
        else:
            super().reject()

    def _connect(self) -> None:
        form = self.form
        form.pipeline_box.activated.connect(self._turn)
        form.name_edit.editingFinished.connect(self._rename)
        form.stages.currentRowChanged.connect(self._show_stage)
        form.stage_fields.edited.connect(lambda stage_id, edit: self._write(edit_stage, stage_id, edit))
        form.close_button.clicked.connect(self.accept)
        form.move_button.clicked.connect(self._move_and_delete)
        form.keep_button.clicked.connect(self._keep_stage)
        for button, slot in (
            (form.add_button, self._add_pipeline),
            (form.archive_button, self._put_away_or_back),
            (form.add_stage_button, self._add_stage),
            (form.up_button, lambda: self._shift(-1)),
            (form.down_button, lambda: self._shift(1)),
            (form.delete_button, self._delete),
        ):
            button.clicked.connect(slot)
            permission().guard(Op.EDIT_PIPELINE, button)
        for keys, slot in (
            ("N", self._add_stage), ("Alt+Up", lambda: self._shift(-1)), ("Alt+Down", lambda: self._shift(1)),
            ("Del", self._delete), ("F2", form.stage_fields.edit_name),
        ):  # fmt: skip
            own_key(form.stages, keys, slot)
        QShortcut(QKeySequence.StandardKey.Undo, self, self._workspace.undo)
        permission().guard(Op.EDIT_PIPELINE, form.name_edit, form.stage_fields)
        self._workspace.changed.connect(self._on_changed)

    def _on_changed(self, changes: Changes) -> None:
        if changes.tables & {"pipeline", "stage", "deal"}:
            self._read()

    def _read(self) -> None:
        """Show what stands in the store; pipeline and stage stay chosen where they still are."""
        self._pipelines = self._workspace.now(every_pipeline)
        self._deals = self._workspace.now(deals_by_stage)
        form, box = self.form, self.form.pipeline_box
        box.clear()
        for one in self._pipelines:
            away = self.tr("{pipeline} (put away)").replace("{pipeline}", one.name)
            box.addItem(away if one.archived else one.name, one.id)
        choose(box, self._pipeline_id)
        shown = self._shown()
        self._pipeline_id = shown.id if shown else None
        if not form.name_edit.hasFocus():
            form.name_edit.setText(shown.name if shown else "")
        put_away = shown is not None and shown.archived
        form.archive_button.setText(self.tr("Bring back") if put_away else self.tr("Put away"))
        self._list_stages(shown.stages if shown else ())
        self._keep_stage()

    def _list_stages(self, stages: Sequence[StageRow]) -> None:
        view = self.form.stages
        chosen = self._awaited or (view.currentItem().data(_STAGE).id if view.currentItem() else None)
        place = max(view.currentRow(), 0)
        ids = [stage.id for stage in stages]
        with QSignalBlocker(view):
            view.clear()
            for stage in stages:
                item = QListWidgetItem(self._line(stage))
                item.setData(_STAGE, stage)
                view.addItem(item)
            view.setCurrentRow(ids.index(chosen) if chosen in ids else min(place, len(ids) - 1))
        self._show_stage()
        if self._awaited in ids:
            self._awaited = None
            self.form.stage_fields.edit_name()

    def _line(self, stage: StageRow) -> str:
        """Return a stage as the list shows it: Proposal · 50 % · 3 deals."""
        share = f"{stage.probability} %" if stage.kind == StageKind.OPEN else ""
        deals = self._deals.get(stage.id, 0)
        counted = self.tr("%Ln deal(s)", "", deals) if deals else ""
        return " · ".join(filter(None, (stage.name, share, counted)))

    def _shown(self) -> PipelineRow | None:
        place = self.form.pipeline_box.currentIndex()
        return self._pipelines[place] if 0 <= place < len(self._pipelines) else None

    def _stage(self) -> StageRow | None:
        item = self.form.stages.currentItem()
        return item.data(_STAGE) if item else None

    def _show_stage(self) -> None:
        stage = self._stage()
        self.form.stage_fields.show_stage(stage, self._deals.get(stage.id, 0) if stage else 0)
        permission().restrict(self.form.stage_fields, Op.EDIT_PIPELINE, possible=stage is not None)

    def _turn(self) -> None:
        self._pipeline_id = self.form.pipeline_box.currentData()
        self._read()

    def _rename(self) -> None:
        shown, name = self._shown(), self.form.name_edit.text().strip()
        if shown is not None and name != shown.name:
            self._write(rename_pipeline, shown.id, name)

    def _add_pipeline(self) -> None:
        shown = self._shown()
        if shown is None:
            self._write(begin_pipeline)
            return
        self._write(
            add_pipeline, self.tr("New pipeline"), tuple(map(StageEdit.of, shown.stages)), then=self._turn_to
        )

    def _turn_to(self, pipeline_id: int) -> None:
        self._pipeline_id = pipeline_id
        self._read()
        self.form.name_edit.setFocus()
        self.form.name_edit.selectAll()

    def _put_away_or_back(self) -> None:
        shown = self._shown()
        if shown is not None:
            self._write(bring_back_pipeline if shown.archived else archive_pipeline, shown.id)

    def _add_stage(self) -> None:
        if self._pipeline_id is not None:
            edit = StageEdit(name=self.tr("New stage"))
            self._write(add_stage, self._pipeline_id, edit, then=self._await_stage)

    def _await_stage(self, stage_id: int) -> None:
        """Name a stage that was added."""
        self._awaited = stage_id
        self._read()

    def _shift(self, by: int) -> None:
        shown, at = self._shown(), self.form.stages.currentRow()
        if shown is None or not 0 <= at + by < len(shown.stages):
            return
        ids = [stage.id for stage in shown.stages]
        ids.insert(at + by, ids.pop(at))
        self._write(order_stages, shown.id, ids)

    def _delete(self) -> None:
        """Take the chosen stage away, or ask where its deals go first."""
        stage, shown = self._stage(), self._shown()
        if stage is None or shown is None:
            return
        alike = [one for one in shown.stages if one.kind == stage.kind and one.id != stage.id]
        count = self._deals.get(stage.id, 0)
        if not count or not alike:
            self._write(delete_stage, stage.id)
            return
        form = self.form
        asked = self.tr("%Ln deal(s) stand in “{stage}”. They go to", "", count)
        form.move_label.setText(asked.replace("{stage}", stage.name))
        form.target_box.clear()
        for one in alike:
            form.target_box.addItem(one.name, one.id)
        form.move_bar.show()
        form.target_box.setFocus()

    def _move_and_delete(self) -> None:
        if (stage := self._stage()) is not None:
            self._say_moving(True)
            self._write(delete_stage, stage.id, self.form.target_box.currentData())

    def _say_moving(self, moving: bool) -> None:
        """Tell that deals are on their way, which takes its time where they are many."""
        form = self.form
        if moving:
            form.stages.setFocus()
            form.move_label.setText(self.tr("Moving the deals…"))
        for part in (form.target_box, form.move_button, form.keep_button):
            part.setDisabled(moving)

    def _keep_stage(self) -> None:
        if self.form.move_bar.isVisibleTo(self):
            self.form.stages.setFocus()
        self.form.move_bar.hide()
        self._say_moving(False)

    def _write(
        self, change: Callable[..., Any], *args: Any, then: Callable[[Any], None] | None = None
    ) -> None:
        self.form.error_label.clear()
        self._workspace.do(Op.EDIT_PIPELINE, change, *args, then=then, otherwise=self._refuse)

    def _refuse(self, error: Exception) -> None:
        self._read()
        self._workspace.refuse(error, self.form.error_label.setText)
