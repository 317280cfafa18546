"""Chips, badges, rail, splitter, cards, status and toast."""

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from desktop_crm.gui import theme
from desktop_crm.gui.tokens import LIGHT
from desktop_crm.gui.widgets.cards import EmptyState, KpiTile
from desktop_crm.gui.widgets.chips import ChipRow
from desktop_crm.gui.widgets.flow_layout import FlowLayout
from desktop_crm.gui.widgets.labels import Avatar, Badge, ElidedLabel, SectionHeader
from desktop_crm.gui.widgets.memory_splitter import MemorySplitter
from desktop_crm.gui.widgets.navigation_rail import NavigationRail
from desktop_crm.gui.widgets.one_line_chips import OneLineChips
from desktop_crm.gui.widgets.painting import (
    Tone,
    avatar_colour,
    badge_size,
    initials,
    paint_badge,
    paint_timeline_dot,
)
from desktop_crm.gui.widgets.status_bar import StatusBar, StatusFact
from desktop_crm.gui.widgets.toast import Toast


def _chips(qtbot: QtBot, *, exclusive: bool = True) -> ChipRow:
    row = ChipRow(exclusive=exclusive)
    qtbot.addWidget(row)
    row.set_chips({"all": "All", "due": "Due today · 7", "risk": "At risk · 12"})
    with qtbot.waitExposed(row):
        row.show()
    return row


def _canvas() -> QImage:
    image = QImage(200, 60, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    return image


def test_chips_without_room_wait_in_a_menu_and_the_chosen_one_is_in_sight(qtbot: QtBot) -> None:
    row = OneLineChips()
    qtbot.addWidget(row)
    texts = {str(number): f"Channel {number}" for number in range(8)}
    row.set_chips(texts)
    row.resize(2_000, row.height())
    with qtbot.waitExposed(row):
        row.show()
    assert [key for key in texts if row.chip(key).isVisible()] == list(texts)
    row.resize(300, row.height())
    row.choose("7")
    seen = [key for key in texts if row.chip(key).isVisible()]
    assert seen == ["0", "1", "7"]
    assert all(row.rect().contains(row.chip(key).geometry()) for key in seen)


def test_initials_follow_the_script() -> None:
    assert initials("王晓明 Wang Xiaoming") == "王"
    assert initials("Elena Rossi") == "ER"
    assert initials("sofía de la Álvarez") == "SÁ"
    assert initials("华东精密机械") == "华"
    assert initials("") == "?"


def test_a_record_keeps_its_colour() -> None:
    number = 7_401_239_875_612_345_678
    assert avatar_colour(number) == avatar_colour(number)
    assert len({avatar_colour(number + step).name() for step in range(11)}) == 11


def test_a_badge_is_painted_in_the_colours_of_its_tone(window_look: QApplication) -> None:
    image = _canvas()
    painter = QPainter(image)
    covered = paint_badge(painter, QPointF(190, 10), "Loyal", Tone.GOOD)
    painter.end()
    assert covered.right() == 190
    assert covered.size() == badge_size("Loyal")
    assert image.pixelColor(int(covered.left()) + 5, int(covered.center().y())).name() == LIGHT.good_ground


def test_the_line_of_a_timeline_runs_to_the_end_of_its_row(window_look: QApplication) -> None:
    image = _canvas()
    painter = QPainter(image)
    paint_timeline_dot(painter, QRectF(10, 0, 180, 60), "C", Tone.ACCENT)
    painter.end()
    column = [image.pixelColor(x, 58).name() for x in range(20, 27)]
    assert set(column) != {"#ffffff"}


def test_one_chip_is_always_chosen(qtbot: QtBot) -> None:
    row = _chips(qtbot)
    assert row.chosen_keys() == ("all",)
    with qtbot.waitSignal(row.chosen) as chosen:
        row.chip("due").click()
    assert chosen.args == ["due"]
    assert row.chosen_keys() == ("due",)


def test_new_words_keep_the_choice(qtbot: QtBot) -> None:
    row = _chips(qtbot)
    row.choose("risk")
    row.set_chips({"all": "全部", "risk": "有风险 · 12"})
    assert row.chosen_keys() == ("risk",)


def test_several_chips_can_be_chosen_where_allowed(qtbot: QtBot) -> None:
    row = _chips(qtbot, exclusive=False)
    row.chip("due").click()
    row.chip("risk").click()
    assert row.chosen_keys() == ("due", "risk")


def test_arrow_keys_walk_along_the_chips(qtbot: QtBot) -> None:
    row = _chips(qtbot)
    row.chip("all").setFocus()
    qtbot.keyClick(row.chip("all"), Qt.Key.Key_Right)
    assert row.focusWidget() is row.chip("due")


def test_choosing_a_chip_moves_no_neighbour(qtbot: QtBot) -> None:
    row = _chips(qtbot)
    before = row.chip("due").sizeHint()
    row.choose("due")
    assert row.chip("due").sizeHint() == before


def test_a_narrow_row_wraps(qtbot: QtBot) -> None:
    row = _chips(qtbot)
    one_line = row.heightForWidth(600)
    assert row.heightForWidth(150) > one_line


def test_hidden_items_take_no_room_in_a_flow(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    flow = FlowLayout(host)
    words = [QLabel("word " * 4) for _ in range(4)]
    for word in words:
        flow.addWidget(word)
    host.show()
    tall = flow.heightForWidth(120)
    words[0].hide()
    assert flow.heightForWidth(120) < tall
    assert flow.takeAt(9) is None


def test_an_empty_badge_hides(qtbot: QtBot) -> None:
    badge = Badge("Loyal", Tone.GOOD)
    qtbot.addWidget(badge)
    badge.show_as("", Tone.QUIET)
    assert badge.isHidden()


def test_a_section_is_read_as_written(qtbot: QtBot) -> None:
    header = SectionHeader("Contact")
    qtbot.addWidget(header)
    assert header.text() == "CONTACT"
    assert header.accessibleName() == "Contact"


def test_a_long_line_is_cut_and_told_in_the_tooltip(qtbot: QtBot) -> None:
    line = ElidedLabel("华东精密机械制造有限责任公司苏州分公司")
    qtbot.addWidget(line)
    line.resize(60, 20)
    line.show()
    assert line.text().endswith("…")
    assert line.toolTip() == "华东精密机械制造有限责任公司苏州分公司"


def test_a_figure_that_nobody_knows_is_a_dash(qtbot: QtBot) -> None:
    tile = KpiTile()
    qtbot.addWidget(tile)
    assert tile.figure_label.text() == "–"
    tile.show_figure("¥ 486,200", "Lifetime value")
    assert tile.accessibleName() == "Lifetime value: ¥ 486,200"


def test_an_empty_page_offers_its_one_way_on(qtbot: QtBot) -> None:
    empty = EmptyState("users")
    qtbot.addWidget(empty)
    empty.show_words("No customers yet.", "Add customer")
    with qtbot.waitSignal(empty.acted):
        empty.button.click()
    empty.show_words("Nothing found.")
    assert empty.button.isHidden()


def test_a_long_name_on_the_button_of_an_empty_page_pushes_nothing_aside(qtbot: QtBot) -> None:
    empty = EmptyState("users")
    qtbot.addWidget(empty)
    empty.show_words("Nobody found.", "Create “Anna”")
    short, room = empty.button.text(), empty.minimumSizeHint().width()
    assert short == "Create “Anna”"
    long = f"Create “{'Anna ' * 40}”"
    empty.show_words("Nobody found.", long)
    assert empty.minimumSizeHint().width() < room + theme.theme().px(200)
    assert empty.button.accessibleName() == long


def test_the_rail_goes_to_pages_and_tools(qtbot: QtBot) -> None:
    rail = NavigationRail()
    qtbot.addWidget(rail)
    rail.add_page("today", "sun")
    rail.add_page("customers", "users")
    rail.add_tool("lock", "lock")
    rail.set_text("today", "Today", "Ctrl+1")
    rail.show_page("today")
    with qtbot.waitSignal(rail.page_chosen) as chosen:
        rail._buttons["customers"].click()
    assert chosen.args == ["customers"]
    assert not rail._buttons["today"].isChecked()
    with qtbot.waitSignal(rail.tool_chosen):
        rail._buttons["lock"].click()
    assert rail._buttons["today"].toolTip() == "Today (Ctrl+1)"


def test_the_rail_grows_with_the_scale(qtbot: QtBot, window_look: QApplication) -> None:
    rail = NavigationRail()
    qtbot.addWidget(rail)
    assert rail.width() == 64
    theme.apply(window_look, theme.Scheme.DARK, 1.5)
    assert rail.width() == 96


def test_a_splitter_takes_its_sizes_back(qtbot: QtBot) -> None:
    splitter = MemorySplitter()
    qtbot.addWidget(splitter)
    for _ in range(2):
        splitter.addWidget(QWidget())
    splitter.resize(801, 100)
    splitter.show()
    assert splitter.recall([300, 500])
    assert splitter.sizes() == [300, 500]
    assert not splitter.recall([1, 2, 3])
    assert not splitter.recall([0, 0])


def test_a_splitter_tells_once_where_it_was_left(qtbot: QtBot) -> None:
    splitter = MemorySplitter()
    qtbot.addWidget(splitter)
    for _ in range(2):
        splitter.addWidget(QWidget())
    splitter.resize(801, 100)
    splitter.show()
    with qtbot.waitSignal(splitter.sizes_settled) as settled:
        splitter.moveSplitter(200, 1)
        splitter.moveSplitter(250, 1)
    assert settled.args == [splitter.sizes()]


def test_the_status_line_shows_work_and_its_stop(qtbot: QtBot) -> None:
    bar = StatusBar()
    qtbot.addWidget(bar)
    fact = bar.add_left(StatusFact("lock", "good"))
    fact.show_fact("Encrypted, unlocked")
    bar.show()
    bar.progress.show_progress("Importing", 40, 100)
    assert bar.progress.isVisible()
    with qtbot.waitSignal(bar.progress.stop_requested):
        bar.progress.stop_button.click()
    bar.progress.finish()
    assert not bar.progress.isVisible()
    fact.show_fact("")
    assert fact.isHidden()


def test_the_status_line_shows_how_much_of_a_store_of_many_gigabytes_is_copied(qtbot: QtBot) -> None:
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.progress.show_progress("Backing up", 3 << 32, 4 << 32)
    shown = bar.findChild(QProgressBar)
    assert shown.value() / shown.maximum() == 0.75
    bar.progress.show_progress("Backing up", 0, 0)
    assert shown.maximum() == 0


def test_a_toast_offers_undo_and_leaves(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    toast = Toast(window)
    toast.say("Customer merged")
    assert toast.accessibleName() == "Customer merged"
    assert window.rect().contains(toast.geometry())
    with qtbot.waitSignal(toast.undo_requested):
        toast.undo_button.click()
    assert toast.isHidden()
    toast._timer.setInterval(1)
    toast.say("Saved", undo=False)
    assert toast.undo_button.isHidden()
    qtbot.waitUntil(toast.isHidden)


def test_a_toast_follows_the_window(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    toast = Toast(window)
    toast.say("Customer merged")
    window.resize(500, 300)
    assert window.rect().contains(toast.geometry())


def test_a_toast_stays_under_the_mouse(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    toast = Toast(window)
    toast.say("Customer merged")
    toast._timer.stop()
    QCoreApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert toast._timer.isActive()


def test_an_avatar_keeps_its_square(qtbot: QtBot) -> None:
    avatar = Avatar(52)
    qtbot.addWidget(avatar)
    avatar.show_person("王晓明", 3)
    assert avatar.sizeHint().width() == avatar.sizeHint().height() == 52
    assert not avatar.grab().isNull()


def test_a_name_that_may_take_two_lines_is_cut_only_where_these_are_full(qtbot: QtBot) -> None:
    name = ElidedLabel("Medical Muñoz Sánchez S.L.", most_lines=2)
    qtbot.addWidget(name)
    whole = name.sizeHint()
    name.resize(whole.width() * 2 // 3, whole.height())
    name.show()
    assert name.text().count("\n") == 1
    assert name.text().replace("\n", " ") == "Medical Muñoz Sánchez S.L."
    assert name.toolTip() == ""
    assert name.sizeHint().height() > whole.height()
    name.set_text("Medical Muñoz Sánchez S.L. de Zaragoza y Compañía")
    name.resize(whole.width() // 2, whole.height())
    assert name.text().endswith("…")
    assert name.toolTip().endswith("Compañía")


def test_a_status_bar_never_widens_the_window_and_cuts_the_long_words_first(qtbot: QtBot) -> None:
    bar = StatusBar()
    qtbot.addWidget(bar)
    short, long = bar.add_left(StatusFact()), bar.add_right(StatusFact())
    short.show_fact("Offline")
    long.show_fact("Last verified backup: 23 minutes ago. " * 3)
    bar.resize(300, 28)
    bar.show()
    assert bar.width() == 300
    assert short._words.text() == "Offline"
    assert long._words.text().endswith("…")
    assert long._words.toolTip()
