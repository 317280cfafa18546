"""The keys by which forms are saved: the same in every form, and the user's own where they were changed."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop_crm.gui.translations import QT_TRANSLATE_NOOP


class FormKey(StrEnum):
    """What a form may be told; the values are the ids of the commands under which the keys are kept."""

    CLOSE = "form_save_close"
    STAY = "form_save_stay"
    NEW = "form_save_new"


USUAL_KEYS = {
    FormKey.CLOSE: "Ctrl+Return; Ctrl+Enter",
    FormKey.STAY: "Ctrl+S",
    FormKey.NEW: "Ctrl+Alt+Return; Ctrl+Alt+Enter",
}

FORM_NAMES = {
    FormKey.CLOSE: QT_TRANSLATE_NOOP("Commands", "Save and close"),
    FormKey.STAY: QT_TRANSLATE_NOOP("Commands", "Save and stay"),
    FormKey.NEW: QT_TRANSLATE_NOOP("Commands", "Save and begin another"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Ways:
    """How a form is saved. One that cannot stay closes; one without `new` has nothing to begin anew."""

    close: Callable[[], object]
    stay: Callable[[], object] | None = None
    new: Callable[[], object] | None = None

    def slot(self, key: FormKey) -> Callable[[], object] | None:
        """Return what a key does."""
        return {FormKey.CLOSE: self.close, FormKey.STAY: self.stay or self.close, FormKey.NEW: self.new}[key]


class FormKeys(QObject):
    """The keys in force. `changed` comes when the user gives others."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._own: Mapping[str, str] = MappingProxyType({})

    def follow(self, own: Mapping[str, str]) -> None:
        """Take these keys, by the id of the command, for those that the user gave."""
        self._own = own
        self.changed.emit()

    def sequences(self, key: FormKey) -> list[QKeySequence]:
        """Return the keys in force."""
        return QKeySequence.listFromString(self._own.get(key, USUAL_KEYS[key]))

    def say(self, key: FormKey) -> str:
        """Return the first of the keys as the system writes it, such as Ctrl+S; empty where it has none."""
        keys = self.sequences(key)
        # Two keys of the keyboard are called Enter, and a user knows of one.
        native = keys[0].toString(QKeySequence.SequenceFormat.NativeText) if keys else ""
        return native.replace("Return", "Enter")


@functools.cache
def form_keys() -> FormKeys:
    """Return the keys of this process's forms."""
    return FormKeys()


class _Bound(QObject):
    """The keys of one form, which change with those of all."""

    def __init__(self, form: QWidget, button: QWidget, ways: Ways) -> None:
        super().__init__(form)
        self._button = button
        self._ways = ways
        self._shortcuts: dict[FormKey, QShortcut] = {}
        # A part of a page may well be made before it stands in one; by then it counts as a window itself.
        whole = Qt.ShortcutContext.WindowShortcut
        part = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for key in FormKey:
            if ways.slot(key) is not None:
                self._shortcuts[key] = shortcut = QShortcut(form)
                shortcut.setContext(whole if isinstance(form, QDialog) else part)
                shortcut.activated.connect(partial(self.do, key))
                # A narrow window puts one form within another.
                shortcut.activatedAmbiguously.connect(partial(_do_innermost, key))
        form_keys().changed.connect(self._renew)
        self._renew()

    def do(self, key: FormKey) -> None:
        """Do what a key means in this form."""
        slot = self._ways.slot(key)
        if slot is not None and self._button.isEnabled():
            slot()

    def _renew(self) -> None:
        for key, shortcut in self._shortcuts.items():
            shortcut.setKeys(form_keys().sequences(key))


def _do_innermost(key: FormKey) -> None:
    """Do what a key means in the form that the cursor is in, where that form stands within another."""
    at: QWidget | None = QApplication.focusWidget()
    while at is not None:
        own = next((one for one in at.children() if isinstance(one, _Bound)), None)
        if own is not None:
            own.do(key)
            return
        at = at.parentWidget()


def bind_form_keys(form: QWidget, button: QWidget, ways: Ways) -> None:
    """Let the keys save a form while its button (or what stands for it) is enabled.

    Those of a dialog work anywhere in it, those of a part of a page while the cursor is there.
    """
    _Bound(form, button, ways)


def say_ways(ways: Ways) -> str:
    """Return the keys that save a form, for the tooltip of its button."""
    keys = form_keys()
    if ways.stay is None and ways.new is None:
        return " · ".join(filter(None, (keys.say(FormKey.CLOSE), keys.say(FormKey.STAY))))
    asked = {FormKey.CLOSE: ways.close, FormKey.STAY: ways.stay, FormKey.NEW: ways.new}
    said = ((FORM_NAMES[key], keys.say(key)) for key, slot in asked.items() if slot is not None)
    return "\n".join(f"{QCoreApplication.translate('Commands', name)}  {key}" for name, key in said if key)
