"""Files of a record through the real parts of the window: dropped, pasted, shown, renamed, removed, handed out."""

import os
import stat
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication

from desktop_crm.domain.changes import Op
from desktop_crm.domain.profiles import Profile
from desktop_crm.gui import translations
from desktop_crm.gui.dialogs.plain_copy_dialog import PlainCopyDialog
from desktop_crm.gui.file_preview import read_picture
from desktop_crm.gui.outside_files import OutsideFiles
from desktop_crm.gui.panels.record_panel import RecordPanel
from desktop_crm.gui.panels.timeline_panel import TimelinePanel
from desktop_crm.operations.attachments import attach_files
from desktop_crm.queries.attachments import attachments_of
from desktop_crm.store.image import sweep_work
from desktop_crm.system.file_source import Pasted
from desktop_crm.system.paths import work_folder
from tests.builders import add_person


@pytest.fixture
def customer(workspace):
    return add_person(workspace.store, "Ann Lee")


@pytest.fixture
def panel(qtbot, workspace, customer):
    made = RecordPanel(workspace)
    qtbot.addWidget(made)
    made.resize(700, 700)
    made.show_customer(customer)
    made.show()
    return made


@pytest.fixture
def page(panel):
    panel.form.tabs.setCurrentWidget(panel.form.files_page)
    return panel.form.files_page


def _attach(workspace, customer, name: str, data: bytes) -> int:
    files = [Pasted(name=name, data=data)]
    done = workspace.store.write(Op.ATTACH_FILES, attach_files, customer, files, lambda _done, _total: None)
    workspace.tell(done.changes)
    return done.value.kept[0]


def _names(page) -> list[str]:
    return [row.name for row in page.table.rows]


def _urls(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def _drop(target, data: QMimeData) -> None:
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(target, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(target, drop)
    assert drop.isAccepted()


def test_files_dropped_on_a_record_are_kept_listed_and_shown(qtbot, workspace, panel, customer, tmp_path):
    (tmp_path / "note.txt").write_text("what was agreed", "utf-8")
    (tmp_path / "table.csv").write_bytes("姓名,电话".encode("gb18030"))

    _drop(panel.form.record_page, _urls(tmp_path / "note.txt", tmp_path / "table.csv"))

    page = panel.form.files_page
    qtbot.waitUntil(lambda: set(_names(page)) == {"note.txt", "table.csv"})
    assert panel.form.tabs.currentWidget() is page
    assert panel.form.tabs.tabText(panel.form.tabs.indexOf(page)) == "Files 2"
    qtbot.waitUntil(lambda: page.form.text_edit.toPlainText() == "姓名,电话")
    workspace.undo()
    qtbot.waitUntil(lambda: _names(page) == [])
    assert page.form.empty_label.isVisible()


def test_while_files_hover_the_record_says_what_becomes_of_them(panel, tmp_path):
    data = _urls(tmp_path / "note.txt")
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, buttons, keys)

    QApplication.sendEvent(panel.form.record_page, enter)

    assert panel._file_drop.cover.isVisible()
    assert panel._file_drop.cover.text()


def test_what_cannot_be_kept_is_said_in_the_page_and_the_rest_is_kept(qtbot, panel, page, tmp_path):
    (tmp_path / "good.txt").write_text("good", "utf-8")
    (tmp_path / "empty.txt").touch()

    page.add([tmp_path, tmp_path / "empty.txt", tmp_path / "good.txt"])

    qtbot.waitUntil(lambda: _names(page) == ["good.txt"])
    said = page.form.problem_label.text()
    assert "is a folder" in said
    assert "“empty.txt” is empty" in said


def test_a_picture_is_pasted_by_the_keyboard_and_shown(qtbot, panel, page):
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    QGuiApplication.clipboard().setImage(image)

    page.paste_action.trigger()

    qtbot.waitUntil(lambda: len(_names(page)) == 1)
    assert _names(page)[0].endswith(".png")
    qtbot.waitUntil(lambda: page.form.preview.currentWidget() is page.form.picture_page)


def test_a_mail_shows_its_head_its_text_and_what_is_attached(qtbot, workspace, customer, page):
    mail = (
        b"From: =?utf-8?b?546L?= <w@shop.example>\r\nSubject: Order\r\n"
        b"Content-Type: multipart/mixed; boundary=x\r\n\r\n"
        b"--x\r\nContent-Type: text/html\r\n\r\n<p>Forty <b>pieces</b></p><script>no()</script>"
        b"<img src='http://spy.example/1.png'>\r\n--x\r\n"
        b"Content-Type: application/pdf; name=offer.pdf\r\nContent-Disposition: attachment\r\n\r\n%PDF\r\n--x--\r\n"
    )
    _attach(workspace, customer, "order.eml", mail)
    qtbot.waitUntil(lambda: _names(page) == ["order.eml"])

    page.form.files.selectRow(0)

    qtbot.waitUntil(lambda: page.form.preview.currentWidget() is page.form.text_page)
    said = page.form.text_edit.toPlainText()
    assert "From: 王 <w@shop.example>" in said
    assert "Forty pieces" in said
    assert "Attached: offer.pdf" in said
    assert "no()" not in said
    assert "spy" not in said


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("offer.pdf", b"%PDF-1.7", "No page of this PDF"),
        ("song.mp3", b"ID3", "This kind of file"),
        ("broken.png", b"\x89PNG\r\n\x1a\nnot really", "no picture"),
        ("drawing.png", b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", "no picture"),
    ],
)
def test_what_cannot_be_shown_is_said_in_words(qtbot, workspace, customer, page, name, data, words):
    _attach(workspace, customer, name, data)
    qtbot.waitUntil(lambda: _names(page) == [name])

    page.form.files.selectRow(0)

    qtbot.waitUntil(lambda: words in page.form.note_label.text())


def _pdf(path: Path, pages: int) -> bytes:
    """Write a PDF as the program prints one: each page a colour of its own."""
    writer = QPdfWriter(str(path))
    painter = QPainter(writer)
    for number in range(pages):
        if number:
            writer.newPage()
        painter.fillRect(
            0, 0, writer.width(), writer.height(), [Qt.GlobalColor.red, Qt.GlobalColor.blue][number]
        )
    painter.end()
    return path.read_bytes()


def test_the_pages_of_a_pdf_are_leafed_through_by_key(qtbot, workspace, customer, page, tmp_path):
    _attach(workspace, customer, "offer.pdf", _pdf(tmp_path / "offer.pdf", 2))
    qtbot.waitUntil(lambda: _names(page) == ["offer.pdf"])
    view = page.form.picture_page
    page.form.files.selectRow(0)
    qtbot.waitUntil(lambda: view.label.text() == "Page 1 of 2")
    assert page.form.preview.currentWidget() is view
    assert (view.back.isEnabled(), view.forward.isEnabled()) == (False, True)
    assert _colour(view) == "#ff0000"

    page.form.files.setFocus()
    qtbot.keyClick(page.form.files, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: view.label.text() == "Page 2 of 2")
    assert _colour(view) == "#0000ff"
    assert (view.back.isEnabled(), view.forward.isEnabled()) == (True, False)

    qtbot.keyClick(page.form.files, Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: view.label.text() == "Page 1 of 2")


def test_a_pdf_of_one_page_has_nothing_to_leaf_through(qtbot, workspace, customer, page, tmp_path):
    _attach(workspace, customer, "offer.pdf", _pdf(tmp_path / "offer.pdf", 1))
    qtbot.waitUntil(lambda: _names(page) == ["offer.pdf"])
    page.form.files.selectRow(0)
    view = page.form.picture_page
    qtbot.waitUntil(lambda: page.form.preview.currentWidget() is view)
    assert not view.label.isVisible()


def _colour(view) -> str:
    picture = view.picture.grab().toImage()
    return picture.pixelColor(picture.rect().center()).name()


def test_a_picture_that_claims_to_be_huge_is_not_read():
    head = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + (2**20).to_bytes(4, "big") * 2 + b"\x08\x02\x00\x00\x00"

    assert read_picture(head + b"\x00" * 100) is None


def test_a_file_is_renamed_and_removed_by_the_keyboard(qtbot, workspace, customer, page):
    _attach(workspace, customer, "scan.pdf", b"%PDF")
    qtbot.waitUntil(lambda: _names(page) == ["scan.pdf"])
    page.form.files.selectRow(0)

    page.table.setData(page.table.index(0, 0), "Offer")
    qtbot.waitUntil(lambda: _names(page) == ["Offer.pdf"])
    page.remove_action.trigger()
    qtbot.waitUntil(lambda: _names(page) == [])

    workspace.undo()
    qtbot.waitUntil(lambda: _names(page) == ["Offer.pdf"])


def test_opening_outside_warns_once_a_file_and_the_copy_is_private_and_read_only(
    qtbot, workspace, customer, page, monkeypatch
):
    opened = []
    monkeypatch.setattr(page.copies.outside, "_open_by_system", lambda path: not opened.append(path))
    _attach(workspace, customer, "plan.txt", b"the plan")
    qtbot.waitUntil(lambda: _names(page) == ["plan.txt"])
    page.form.files.selectRow(0)

    page.form.open_button.click()
    warning = page.findChild(PlainCopyDialog)
    assert "not encrypted" in warning.form.warning_label.text()
    assert opened == []
    warning.accept()
    qtbot.waitUntil(lambda: len(opened) == 1)
    page.form.open_button.click()
    qtbot.waitUntil(lambda: len(opened) == 2)

    path = opened[0]
    assert path.name == "plan.txt"
    assert path.read_bytes() == b"the plan"
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o400
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
        assert stat.S_IMODE(path.parent.parent.stat().st_mode) == 0o700
    workspace.close()
    assert [one for one in opened if one.exists()] == []
    assert list(work_folder().iterdir()) == []


def test_a_file_that_no_program_opens_is_told(qtbot, workspace, customer, page, monkeypatch):
    monkeypatch.setattr(page.copies.outside, "_open_by_system", lambda _path: False)
    _attach(workspace, customer, "plan.xyz", b"the plan")
    qtbot.waitUntil(lambda: _names(page) == ["plan.xyz"])
    page.form.files.selectRow(0)

    page.form.open_button.click()
    page.findChild(PlainCopyDialog).accept()

    qtbot.waitUntil(lambda: "No program" in page.form.problem_label.text())


def test_what_a_killed_process_left_outside_is_swept_by_the_next_start(qtbot, workspace, customer):
    opened = []
    outside = OutsideFiles(workspace, lambda path: not opened.append(path))
    _attach(workspace, customer, "plan.txt", b"the plan")
    outside.open(workspace.now(attachments_of, customer)[0])
    qtbot.waitUntil(lambda: len(opened) == 1)
    sweep_work()
    assert opened[0].exists()

    outside._lock.release()
    sweep_work()

    assert not opened[0].exists()
    outside._folder = outside._lock = None


def test_a_copy_is_saved_whole_and_only_by_the_owner(qtbot, workspace, customer, page, tmp_path):
    _attach(workspace, customer, "plan.txt", b"the plan")
    qtbot.waitUntil(lambda: _names(page) == ["plan.txt"])

    with qtbot.waitSignal(workspace.saved) as saved:
        page.copies.write(page.table.rows[0], tmp_path / "copy.txt")
    assert saved.args == [tmp_path / "copy.txt"]
    assert (tmp_path / "copy.txt").read_bytes() == b"the plan"

    workspace.store.switch_profile(Profile.ASSISTANT)
    page.copies.write(page.table.rows[0], tmp_path / "second.txt")
    qtbot.waitUntil(lambda: "profile" in page.form.problem_label.text())
    assert not (tmp_path / "second.txt").exists()


def test_the_timeline_leads_to_the_file(qtbot, workspace, customer, panel, page):
    first = _attach(workspace, customer, "first.txt", b"1")
    _attach(workspace, customer, "second.txt", b"2")
    timeline = TimelinePanel(workspace)
    qtbot.addWidget(timeline)
    timeline.file_requested.connect(panel.show_file)
    panel.form.tabs.setCurrentWidget(panel.form.profile_page)
    timeline.show_customer(customer)
    qtbot.waitUntil(lambda: any(entry.id == first for entry in timeline._entries))
    entry = next(entry for entry in timeline._entries if entry.id == first)

    timeline.form.entry_view.entry_opened.emit(entry)

    qtbot.waitUntil(lambda: [row.id for row in page._chosen()] == [first])
    assert panel.form.tabs.currentWidget() is page


def test_the_page_speaks_chinese_at_once(qtbot, qapp, workspace, customer, page):
    _attach(workspace, customer, "plan.txt", b"the plan")
    qtbot.waitUntil(lambda: _names(page) == ["plan.txt"])

    translations.switch(qapp, "zh_CN")

    qtbot.waitUntil(lambda: page.form.add_button.text() == "添加文件…")
    assert page.form.totals_label.text().startswith("1 个文件")
