"""The page that brings customers in from files, in four steps. Nothing is written before the last."""

from __future__ import annotations

from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop_crm.domain.errors import CrmError
from desktop_crm.gui.forms.import_page_form import Ui_ImportPage
from desktop_crm.gui.panels.import_columns_panel import ImportColumnsPanel
from desktop_crm.gui.panels.import_files_panel import ImportFilesPanel
from desktop_crm.gui.panels.import_finish_panel import ImportFinishPanel
from desktop_crm.gui.panels.import_review_panel import ImportReviewPanel
from desktop_crm.gui.panels.import_session import ImportSession
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.widgets.labels import ElidedLabel, set_property
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.window_state import keep_layout
from desktop_crm.gui.wording import say_refusal
from desktop_crm.gui.workspace import Workspace
from desktop_crm.queries.rehearsal import Verdict
from desktop_crm.system.settings import SettingsFile

# Several choices in a row are compared once.
_PAUSE_MS = 300
_LAYOUT = "import_review"


class Step(IntEnum):
    """The steps of an import."""

    FILES = 0
    COLUMNS = 1
    REVIEW = 2
    FINISH = 3


class ImportPage(Retranslating, QWidget):
    """Leads through an import; `finished` says that the user is done with it, or gave up."""

    finished = Signal()

    def __init__(self, workspace: Workspace, settings: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.session = ImportSession(workspace, self)
        self._step = Step.FILES
        self.form = Ui_ImportPage()
        self.form.setupUi(self)
        self._subtitle = ElidedLabel("", "secondary")
        self.form.title_layout.addWidget(self._subtitle)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._add_panels()
        self._connect()
        self.setAcceptDrops(True)
        scale_layouts(self)
        self.retranslate()

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return self._step

    def start(self, paths: list[Path]) -> None:
        """Begin a new import with these files; without any the page asks for them."""
        self.session.clear()
        self._go(Step.FILES)
        self.session.add_files(paths)

    def go_on(self) -> None:
        """Do what the right-hand button says: take the next step, import, or be done."""
        if not self.form.next_button.isEnabled():
            return
        if self.session.result is not None:
            self._leave()
        elif self._step is Step.FINISH:
            self.session.write()
        else:
            self._go(Step(self._step + 1))

    def go_back(self) -> None:
        """Do what the left-hand button says: go back a step, or give up."""
        if self._step is Step.FILES:
            self._leave()
        else:
            self._go(Step(self._step - 1))

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        names = self.tr("File"), self.tr("Match columns"), self.tr("Duplicates"), self.tr("Import")
        self.form.step_bar.set_names(names)
        self._say("")
        self._show_state()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._dropped(event) and self.session.result is None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.session.add_files(self._dropped(event))
        self._go(Step.FILES)

    def _add_panels(self) -> None:
        session, review = self.session, ImportReviewPanel(self.session)
        panels = (ImportFilesPanel(session), ImportColumnsPanel(session), review, ImportFinishPanel(session))
        for panel in panels:
            self.form.steps.addWidget(panel)
        kept = self._settings.values.layouts.get(_LAYOUT, "")
        review.splitter.recall([int(size) for size in kept.split() if size.isdecimal()])
        review.splitter.sizes_settled.connect(self._remember_sizes)

    def _remember_sizes(self, sizes: list[int]) -> None:
        keep_layout(self._settings, _LAYOUT, " ".join(map(str, sizes)))

    def _connect(self) -> None:
        form, session = self.form, self.session
        form.next_button.clicked.connect(self.go_on)
        form.back_button.clicked.connect(self.go_back)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.go_on)
        self._pause.timeout.connect(self._rehearse)
        session.working.connect(self._show_buttons)
        session.rested.connect(self._show_state)
        session.files_changed.connect(self._on_files_changed)
        session.failed.connect(self._on_failed)
        session.imported.connect(self._on_imported)
        session.rehearsed.connect(self._on_rehearsed)
        session.decided.connect(self._show_state)

    def _go(self, step: Step) -> None:
        self._step = step
        self.form.steps.setCurrentIndex(step)
        self._say("")
        if step is Step.COLUMNS or (step is Step.REVIEW and not self.session.is_busy):
            self._rehearse()
        elif step is Step.FINISH:
            self.session.prepare()
        self._show_state()
        panel, button = self.form.steps.currentWidget(), self.form.next_button
        (button if panel is None or (step is Step.FINISH and button.isEnabled()) else panel).setFocus()

    def _rehearse(self) -> None:
        if self.session.rehearsal is None and self.session.usable and self._step is not Step.FILES:
            self.session.rehearse()

    def _leave(self) -> None:
        self.session.clear()
        self._go(Step.FILES)
        self.finished.emit()

    def _on_files_changed(self) -> None:
        if not self.session.usable and self._step is not Step.FILES:
            self._go(Step.FILES)
        elif self._step is not Step.FILES:
            self._pause.start()
        self._show_state()
        if self._step is Step.FILES and self.session.usable:
            self.form.next_button.setFocus()

    def _on_rehearsed(self) -> None:
        session = self.session
        if self._step is Step.FINISH and session.rehearsal is not None and session.final is None:
            # Other work in the store had it compared anew under the last step.
            session.prepare()
        self._show_state()

    def _on_imported(self) -> None:
        self.form.note_label.clear()
        self._show_state()

    def _on_failed(self, error: CrmError) -> None:
        self._say(say_refusal(error), problem=True)

    def _say(self, sentence: str, *, problem: bool = False) -> None:
        usual = self.tr("Nothing is written before the last step, and the whole import can be undone.")
        set_property(self.form.note_label, "role", "error" if problem else "secondary")
        self.form.note_label.setText(sentence or usual)

    def _show_state(self) -> None:
        done = self.session.result is not None
        self.form.step_bar.show_step(len(Step) if done else self._step)
        self._subtitle.set_text(self._files_in_words())
        self._show_buttons()

    def _show_buttons(self) -> None:
        form = self.form
        form.next_button.setText(self._next_words())
        waited, ready = not form.next_button.isEnabled(), self._can_go_on()
        if not ready and form.next_button.hasFocus() and (panel := form.steps.currentWidget()) is not None:
            # Else the cursor would leave the page for what comes next in the window.
            panel.setFocus()
        form.next_button.setEnabled(ready)
        if waited and ready and self._step is Step.FINISH:
            form.next_button.setFocus()
        form.back_button.setText(self.tr("Cancel") if self._step is Step.FILES else self.tr("Back"))
        form.back_button.setVisible(self.session.result is None)

    def _can_go_on(self) -> bool:
        session = self.session
        if session.result is not None:
            return True
        if self._step is Step.FINISH:
            return session.final is not None and session.final.writes and not session.is_busy
        if self._step is Step.REVIEW:
            return session.rehearsal is not None
        return bool(session.usable)

    def _next_words(self) -> str:
        if self.session.result is not None:
            return self.tr("Done")
        if self._step is not Step.FINISH:
            return (self.tr("Next: columns"), self.tr("Next: duplicates"), self.tr("Next: import"))[
                self._step
            ]
        final = self.session.final
        verdicts = (Verdict.NEW, Verdict.DOUBTFUL, Verdict.CHANGED)
        rows = [row for one in verdicts for row in final.rows[one]] if final else []
        if any(row.is_sale for row in rows):
            return self.tr("Import %Ln row(s)", "", len(rows))
        return self.tr("Import %Ln customer(s)", "", len(rows))

    def _files_in_words(self) -> str:
        files = self.session.files
        if not files:
            return self.tr("From phones, spreadsheets and other programs")
        names = self.tr("%Ln file(s)", "", len(files)) if len(files) > 1 else files[0].path.name
        rows = self.tr("%Ln row(s)", "", sum(file.rows for file in files))
        return f"{names} · {rows}"

    def _dropped(self, event: QDropEvent) -> list[Path]:
        return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
