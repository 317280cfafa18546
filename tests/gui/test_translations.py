"""Languages switched while the program runs, and dates as each writes them."""

import ast
import re
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialogButtonBox, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from desktop_crm.domain.relations import RelationKind
from desktop_crm.gui import code_words, translations
from desktop_crm.gui.widgets.passphrase_edit import PassphraseEdit
from desktop_crm.gui.widgets.toast import Toast

_TODAY = date(2026, 11, 21)


def test_widgets_rename_themselves_when_the_language_changes(window_look: QApplication, qtbot: QtBot) -> None:
    host = PassphraseEdit()
    qtbot.addWidget(host)
    toast = Toast(host)
    translations.switch(window_look, "zh_CN")
    QCoreApplication.processEvents()
    assert toast.undo_button.text() == "撤销"
    translations.switch(window_look, "en")
    QCoreApplication.processEvents()
    assert toast.undo_button.text() == "Undo"


def test_every_widget_hears_of_the_language_in_the_same_way() -> None:
    sources = {
        path.name: ast.parse(path.read_bytes()) for path in Path(translations.__file__).parent.rglob("*.py")
    }
    nodes = [(name, node) for name, tree in sources.items() for node in ast.walk(tree)]
    own = {name for name, node in nodes if isinstance(node, ast.Attribute) and node.attr == "LanguageChange"}
    assert own == {"retranslating.py"}
    # After a class of Qt it would never be asked.
    bases = [
        [ast.unparse(base) for base in node.bases] for _, node in nodes if isinstance(node, ast.ClassDef)
    ]
    assert {of.index("Retranslating") for of in bases if "Retranslating" in of} == {0}


def test_qt_speaks_chinese_with_us(window_look: QApplication, qtbot: QtBot) -> None:
    translations.switch(window_look, "zh_CN")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert "取消" in box.button(QDialogButtonBox.StandardButton.Cancel).text()


def test_a_file_dialog_drawn_by_qt_has_no_english_word_in_chinese(
    window_look: QApplication, qtbot: QtBot
) -> None:
    translations.switch(window_look, "zh_CN")
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.show()
    words = [part.text() for part in dialog.findChildren(QLabel)]
    words += [part.text() for part in dialog.findChildren(QAbstractButton)]
    assert any("查找范围" in one for one in words)
    assert [one for one in words if re.search("[a-z]{2}", one)] == []


def test_no_text_to_translate_stands_within_a_formatted_string() -> None:
    # What collects the texts does not look into such strings, so they would stay English.
    hidden = [
        f"{path.name}:{part.lineno}"
        for path in Path(translations.__file__).parent.rglob("*.py")
        for string in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(string, ast.JoinedStr)
        for part in ast.walk(string)
        if isinstance(part, ast.Call) and isinstance(part.func, ast.Attribute) and part.func.attr == "tr"
    ]
    assert hidden == []


@pytest.mark.parametrize(
    ("day", "english", "chinese"),
    [
        (date(2026, 11, 21), "today", "今天"),
        (date(2026, 11, 20), "yesterday", "昨天"),
        (date(2026, 11, 22), "tomorrow", "明天"),
        (date(2026, 11, 19), "2 d ago", "2 天前"),
        (date(2026, 12, 1), "in 10 d", "10 天后"),
        (date(2025, 3, 5), "5 Mar 2025", "2025年3月5日"),
    ],
)
def test_days_are_told_from_today(window_look: QApplication, day: date, english: str, chinese: str) -> None:
    assert translations.relative_day(day, _TODAY) == english
    translations.switch(window_look, "zh_CN")
    assert translations.relative_day(day, _TODAY) == chinese


def test_short_dates_leave_out_this_year(window_look: QApplication) -> None:
    assert translations.format_short_date(date(2026, 11, 9), _TODAY) == "9 Nov"
    assert translations.format_near_day(date(2026, 11, 9), _TODAY) == "Mon 9 Nov"
    assert translations.format_month(_TODAY) == "November 2026"
    translations.switch(window_look, "zh_CN")
    assert translations.format_short_date(date(2026, 11, 9), _TODAY) == "11-09"
    assert translations.format_near_day(date(2026, 11, 9), _TODAY) == "11-09 周一"
    assert translations.format_month(_TODAY) == "2026年11月"


@pytest.mark.parametrize("kind", list(code_words._NAMES))
def test_every_code_has_a_name_in_both_languages(window_look: QApplication, kind: type) -> None:
    english = code_words.names_of(kind)
    translations.switch(window_look, "zh_CN")
    chinese = code_words.names_of(kind)
    assert list(english) == list(kind)
    assert all(chinese[code] != english[code] for code in english)


def test_relations_read_from_either_side() -> None:
    assert code_words.relation_name(RelationKind.WORKS_AT, seen_back=False) == "Works at"
    assert code_words.relation_name(RelationKind.WORKS_AT, seen_back=True) == "Employs"


def test_a_label_of_the_users_own_stays_as_typed() -> None:
    assert code_words.label_name("mobile") == "Mobile"
    assert code_words.label_name("qq") == "QQ"
    assert code_words.label_name("仓库") == "仓库"


@pytest.mark.parametrize(
    ("language", "said"), [("en", "2,089 open deals"), ("zh_CN", "2,089 个进行中的商机")]
)
def test_a_large_count_has_the_thousands_mark_of_its_language(
    window_look: QApplication, language: str, said: str
) -> None:
    translations.switch(window_look, language)
    assert QCoreApplication.translate("PipelinePage", "%Ln open deal(s)", "", 2_089) == said


@pytest.mark.parametrize(
    "page", ["backups_page", "backup_contents_panel", "privacy_page", "today_page", "pipeline_page"]
)
def test_pages_show_no_letters_for_the_alt_key(page: str) -> None:
    """In Chinese they stand in brackets behind each name; pages have commands, dialogs have letters."""
    drawing = (Path(__file__).parents[2] / "ui" / f"{page}.ui").read_text(encoding="utf-8")
    assert re.findall(r"<string>[^<]*&amp;\w[^<]*</string>", drawing) == []
