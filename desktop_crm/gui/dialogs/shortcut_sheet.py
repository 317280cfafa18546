"""All commands with their keys, and other keys for whoever wants them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QKeySequenceEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidgetItem,
    QWidget,
)

from desktop_crm.gui.actions import Actions
from desktop_crm.gui.commands import ALL_COMMANDS, BY_ID, command_text
from desktop_crm.gui.forms.shortcut_sheet_form import Ui_ShortcutSheet
from desktop_crm.gui.lists.index import Index
from desktop_crm.gui.menus import menu_title
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts

_COMMAND = Qt.ItemDataRole.UserRole
# Those that input methods live on.
_RESERVED = {"Ctrl+Space", "Ctrl+.", "Shift+Space"}


class ShortcutSheet(Retranslating, QDialog):
    """Keys take effect at once and are remembered; keys that belong to another command are refused."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.form = Ui_ShortcutSheet()
        self.form.setupUi(self)
        scale_layouts(self)
        self._keys = _KeysDelegate(self)
        tree = self.form.command_tree
        tree.setItemDelegateForColumn(1, self._keys)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        tree.header().setStretchLastSection(False)
        tree.header().resizeSection(1, theme().px(180))
        self.form.reset_button.clicked.connect(self._reset)
        self.form.close_button.clicked.connect(self.accept)
        self._fill()
        self.resize(theme().px(520), theme().px(640))

    def give(self, command_id: str, keys: str) -> None:
        """Give a command these keys, unless they are taken or belong to input methods."""
        owner = self._actions.owner_of(keys) if keys else None
        if owner not in (None, command_id):
            taken = self.tr("{keys} belongs to “{command}” already. Choose others.")
            self._say(taken.replace("{keys}", keys).replace("{command}", command_text(BY_ID[owner])))
        elif keys in _RESERVED:
            self._say(self.tr("{keys} switches input methods. Choose others.").replace("{keys}", keys))
        else:
            self._actions.rebind(command_id, keys)
            self._say("")
        self._fill()

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        self._fill()

    def _reset(self) -> None:
        self._actions.reset_keys()
        self._fill()

    def _fill(self) -> None:
        tree = self.form.command_tree
        tree.clear()
        groups: dict[str, QTreeWidgetItem] = {}
        for command in ALL_COMMANDS:
            if command.menu not in groups:
                groups[command.menu] = _group(menu_title(command.menu))
                tree.addTopLevelItem(groups[command.menu])
            line = QTreeWidgetItem([command_text(command), _native(self._actions.keys(command.id))])
            line.setData(1, _COMMAND, command.id)
            line.setFlags(line.flags() | Qt.ItemFlag.ItemIsEditable)
            groups[command.menu].addChild(line)
        groups["form"].addChild(QTreeWidgetItem([self.tr("Leave without saving"), _native("Esc")]))
        tree.expandAll()

    def _say(self, sentence: str) -> None:
        self.form.hint_label.setText(sentence)


def _native(keys: str) -> str:
    """Return keys as the system writes them; of the two that are both called Enter one is enough."""
    native = QKeySequence.SequenceFormat.NativeText
    said = (one.toString(native).replace("Return", "Enter") for one in QKeySequence.listFromString(keys))
    return "; ".join(dict.fromkeys(said))


def _group(title: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem([title])
    item.setFlags(Qt.ItemFlag.ItemIsEnabled)
    item.setFont(0, theme().font(13, 650))
    return item


class _KeysDelegate(QStyledItemDelegate):
    """Takes the next key that is pressed as the command's own."""

    def __init__(self, sheet: ShortcutSheet) -> None:
        super().__init__(sheet)
        self._sheet = sheet

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        edit = QKeySequenceEdit(parent)
        edit.setMaximumSequenceLength(1)
        edit.setClearButtonEnabled(True)
        command_id = index.data(_COMMAND)
        edit.editingFinished.connect(lambda: self._take(edit, command_id))
        return edit

    def _take(self, edit: QKeySequenceEdit, command_id: str) -> None:
        keys = edit.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        self.closeEditor.emit(edit)
        self._sheet.give(command_id, keys)

    def setModelData(self, *_arguments: object) -> None:
        """The sheet writes the keys itself once it knows that they are free."""
