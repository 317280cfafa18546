"""A new passphrase: one suggested in the user's language, and how strong what is typed is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_crm.gui.translations import QT_TRANSLATE_NOOP, speaks_chinese
from desktop_crm.gui.widgets.passphrase_edit import PassphraseEdit, StrengthBar
from desktop_crm.vault.passphrase import chinese_suggestion, strength, suggestion

_WORDS = {
    "weak": QT_TRANSLATE_NOOP("Strength", "too weak"),
    "fair": QT_TRANSLATE_NOOP("Strength", "fair"),
    "good": QT_TRANSLATE_NOOP("Strength", "good"),
    "strong": QT_TRANSLATE_NOOP("Strength", "strong"),
}


def suggest_passphrase(edit: PassphraseEdit) -> None:
    """Put one drawn by lot into the line: English words, or in Chinese pinyin with its characters below."""
    made = chinese_suggestion() if speaks_chinese() else suggestion()
    edit.suggest(made.text, made.reading)


def show_strength(bar: StrengthBar, passphrase: str) -> None:
    """Show on a bar how hard a passphrase is to guess; nothing typed shows nothing."""
    if not passphrase:
        bar.show_strength(0, "")
        return
    level = strength(passphrase)
    word = QCoreApplication.translate("Strength", _WORDS[level])
    bar.show_strength(list(_WORDS).index(level) + 1, word)
