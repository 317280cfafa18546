"""The tags of a record: chips that a click takes off, and a line that completes tags already in use."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.gui.editors.drafts import Texts
from desktop_crm.gui.editors.saving import RecordSaver
from desktop_crm.gui.permission import permission
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.chips import Chip
from desktop_crm.gui.widgets.flow_layout import FlowLayout
from desktop_crm.gui.widgets.labels import SectionHeader, label
from desktop_crm.operations.edits import CustomerEdit
from desktop_crm.queries.tags import tag_names

_LONGEST_CHIP = 40


class TagsEditor(Retranslating, QWidget):
    """Enter or a comma puts a tag on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saver: RecordSaver | None = None
        self._tags: tuple[str, ...] = ()
        self._known = QStringListModel(self)
        self._known_are_old = True
        self._heading = SectionHeader()
        self._chips = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._chips.setSizePolicy(policy)
        self._flow = FlowLayout(self._chips)
        self.line = QLineEdit(self._chips)
        self.line.setProperty("slim", True)
        self._error = label("", "error")
        self._error.setVisible(False)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self._heading, self._chips, self._error):
            self._column.addWidget(part)
        self._flow.addWidget(self.line)
        self.line.setCompleter(self._completer())
        self.line.returnPressed.connect(self._add)
        self.line.textEdited.connect(self._on_typed)
        theme().changed.connect(self._restyle)
        self._restyle()
        self.retranslate()
        permission().guard(Op.TAG, self._chips)

    def attach(self, saver: RecordSaver) -> None:
        """Save through this from now on."""
        self._saver = saver

    def show_tags(self, tags: tuple[str, ...]) -> None:
        """Show the tags of a record."""
        self._known_are_old = True
        if tags == self._tags and self._flow.count() > 1:
            return
        self._tags = tags
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None and widget is not self.line:
                widget.hide()
                widget.deleteLater()
        for tag in tags:
            self._flow.addWidget(self._chip(tag))
        self._flow.addWidget(self.line)
        self._chips.updateGeometry()

    def unsaved(self) -> str | None:
        """Return what is being typed."""
        return self.line.text() or None

    def take_up(self, text: str) -> None:
        """Show a text that was left unsaved."""
        self.line.setText(text)

    def set_error(self, message: str) -> None:
        """Say why a tag was not kept."""
        self._error.setText(message)
        self._error.setVisible(bool(message))

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Tags"))
        self.line.setPlaceholderText(self.tr("Add tag…"))
        self.line.setAccessibleName(self.tr("Add tag"))

    def _chip(self, tag: str) -> Chip:
        short = tag if len(tag) <= _LONGEST_CHIP else f"{tag[: _LONGEST_CHIP - 1]}…"
        chip = Chip(f"{short}  ×", self._chips)
        chip.setCheckable(False)
        chip.setToolTip(self.tr("Take off the tag {tag}").replace("{tag}", tag))
        chip.setAccessibleName(chip.toolTip())
        chip.clicked.connect(lambda: self._save(CustomerEdit(remove_tags=(tag,)), {}))
        chip.show()
        return chip

    def _completer(self) -> QCompleter:
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        if popup := completer.popup():
            popup.setProperty("surface", "popup")
        completer.activated.connect(self._add, Qt.ConnectionType.QueuedConnection)
        return completer

    def _on_typed(self, text: str) -> None:
        if self._known_are_old and self._saver is not None:
            self._known_are_old = False
            self._saver.workspace.ask(tag_names, then=self._known.setStringList, instead_of="tags in use")
        if text.endswith((",", "，", "、")):
            self._add()

    def _add(self) -> None:
        tag = self.line.text().strip(" ,，、")
        self.line.clear()
        if tag:
            self._save(CustomerEdit(add_tags=(tag,)), {"tag": tag})

    def _save(self, edit: CustomerEdit, typed: Texts) -> None:
        if self._saver is not None:
            self.set_error("")
            self._saver.save(edit, self, typed, Op.TAG)

    def _restyle(self) -> None:
        self._column.setSpacing(theme().px(6))
        self._flow.setSpacing(theme().px(6))
        self.line.setFixedWidth(theme().px(140))
