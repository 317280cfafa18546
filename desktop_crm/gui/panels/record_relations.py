"""Whom the customer belongs with: links in both directions."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidgetItem, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.gui.code_words import relation_name
from desktop_crm.gui.editors.relation_editor import RelationEditor
from desktop_crm.gui.editors.saving import RecordSaver
from desktop_crm.gui.forms.record_relations_form import Ui_RecordRelations
from desktop_crm.gui.passing import open_once
from desktop_crm.gui.permission import permission
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.operations.customers import edit_customer
from desktop_crm.operations.edits import CustomerEdit, RelationEdit
from desktop_crm.queries.details import CustomerDetails, RelationRow

_ROW = Qt.ItemDataRole.UserRole
_NAME = 1


class RecordRelations(Retranslating, QWidget):
    """A click on a name, or Enter, asks for the other customer."""

    customer_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_RecordRelations()
        self.form.setupUi(self)
        self._saver: RecordSaver | None = None
        self._rows: tuple[RelationRow, ...] = ()
        scale_layouts(self)
        links = self.form.links
        links.setRootIsDecorated(False)
        links.setUniformRowHeights(True)
        # However long the names are, all of it is in sight.
        links.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        links.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        links.itemActivated.connect(lambda item: self._open(item))
        links.itemClicked.connect(self._click)
        links.currentItemChanged.connect(lambda: self._enable())
        self.form.add_button.clicked.connect(self.add)
        self.form.remove_button.clicked.connect(self._remove)
        theme().changed.connect(self._fill)
        permission().guard(Op.RELATE, self.form.add_button)
        permission().changed.connect(self._enable)
        self.retranslate()

    def attach(self, saver: RecordSaver) -> None:
        """Save through this from now on."""
        self._saver = saver

    def show_details(self, details: CustomerDetails) -> None:
        """Show the links of a record."""
        self._rows = details.relations
        self._fill()

    def add(self) -> None:
        """Open the form of a new link."""
        if self._saver is None:
            return
        editor = RelationEditor(self._saver.workspace, self)
        editor.filled.connect(lambda edit: self._save(editor, edit))
        open_once(editor)

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        heads = [
            self.tr("Relation"),
            self.tr("Customer"),
            self.tr("Job title or words"),
            self.tr("Department"),
        ]
        self.form.links.setHeaderLabels(heads)
        self._fill()

    def _save(self, editor: RelationEditor, edit: RelationEdit) -> None:
        if self._saver is not None:
            change = CustomerEdit(relations=(edit,))
            self._saver.write(
                Op.RELATE,
                edit_customer,
                self._saver.customer_id,
                change,
                field=editor,
                then=editor.accept,
            )

    def _remove(self) -> None:
        item = self.form.links.currentItem()
        if item is not None and self._saver is not None:
            link = RelationEdit(id=item.data(0, _ROW).id, remove=True)
            self._saver.save(CustomerEdit(relations=(link,)), op=Op.RELATE)

    def _click(self, item: QTreeWidgetItem, column: int) -> None:
        if column == _NAME:
            self._open(item)

    def _open(self, item: QTreeWidgetItem) -> None:
        self.customer_requested.emit(item.data(0, _ROW).other_id)

    def _fill(self) -> None:
        links = self.form.links
        links.clear()
        links.addTopLevelItems([_item(row) for row in self._rows])
        links.setVisible(bool(self._rows))
        self.form.hint_label.setVisible(bool(self._rows))
        self.form.empty_label.setVisible(not self._rows)
        self._enable()

    def _enable(self) -> None:
        chosen = self.form.links.currentItem() is not None
        permission().restrict(self.form.remove_button, Op.RELATE, possible=chosen)


def _item(row: RelationRow) -> QTreeWidgetItem:
    item = QTreeWidgetItem(
        [relation_name(row.kind, seen_back=row.incoming), row.other_name, row.words, row.department]
    )
    item.setData(0, _ROW, row)
    item.setForeground(_NAME, theme().colour("accent"))
    # Beside the first column, which is as wide as its words.
    item.setSizeHint(_NAME, QSize(0, theme().px(30)))
    return item
