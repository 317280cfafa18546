"""A document on paper: in the customer's language, with its letters in the file, safe from what is typed into it."""

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.domain.money import Money
from desktop_crm.domain.prices import Price
from desktop_crm.domain.profiles import Profile
from desktop_crm.domain.sales_documents import DocumentKind
from desktop_crm.gui import theme
from desktop_crm.gui.dialogs.document_dialog import DocumentDialog
from desktop_crm.gui.dialogs.paper_dialog import PaperDialog
from desktop_crm.gui.dialogs.seller_dialog import SellerDialog
from desktop_crm.gui.permission import permission
from desktop_crm.gui.sales_page import SalesPage
from desktop_crm.operations.document_lines import LineEdit
from desktop_crm.operations.payments import PaymentEdit, record_payment
from desktop_crm.operations.seller import save_seller
from desktop_crm.queries.attachments import attachment_start, attachments_of_document
from desktop_crm.queries.sales_paper import sales_paper
from desktop_crm.queries.seller import Seller, seller
from desktop_crm.wording.languages import Language
from tests.gui.documents.conftest import Shop

MINE = Seller(name="李记窑炉 Li Kilns", address="8 Kiln Road\nJingdezhen", bank="Bank of Example 6222")


def _page(shop: Shop, document: int, language: Language = Language.EN) -> SalesPage:
    return SalesPage(paper=shop.workspace.now(sales_paper, document), language=language)


def _text(page: SalesPage) -> str:
    return "\n".join(_pages(page))


def _pages(page: SalesPage) -> list[str]:
    """Return the text of each page; Qt's PDF calls its spaces tabs."""
    reader = PdfReader(BytesIO(page.as_pdf()))
    return [one.extract_text().replace("\t", " ") for one in reader.pages]


def _embedded(page: SalesPage) -> list[bool]:
    """Tell of each font of a PDF whether its letters are in the file."""
    fonts = [one["/Resources"]["/Font"] for one in PdfReader(BytesIO(page.as_pdf())).pages]  # type: ignore[index]  # a PDF's own shape
    found = []
    for table in fonts:
        for name in table:
            inner = table[name]["/DescendantFonts"][0]
            found.append("/FontFile2" in inner["/FontDescriptor"] or "/FontFile3" in inner["/FontDescriptor"])
    return found


def test_an_invoice_says_who_sells_what_and_how_much(shop: Shop) -> None:
    shop.workspace.store.write(Op.SAVE_SETTING, save_seller, MINE)
    invoice = shop.write(DocumentKind.INVOICE, note="ex works")
    said = _text(_page(shop, invoice))
    for words in (
        "Li Kilns",
        "Jingdezhen",
        "Rossi Ceramics",
        "Kiln shelf",
        "10 pcs",
        "¥1,243.00",
        "ex works",
        "6222",
    ):
        assert words in said, words


def test_the_customers_language_is_chosen_and_its_letters_are_in_the_file(shop: Shop) -> None:
    shop.workspace.store.write(Op.SAVE_SETTING, save_seller, MINE)
    page = _page(shop, shop.write(DocumentKind.QUOTE), Language.ZH_CN)
    said = _text(page)
    for words in ("报价单", "李记窑炉", "数量", "合计"):
        assert words in said, words
    assert all(_embedded(page))
    assert page.file_name().startswith("报价单 Q-")


def test_what_is_typed_is_never_taken_for_markup(shop: Shop) -> None:
    line = LineEdit(price=Price(quantity=1_000, unit_price=5_00), text="<b>Glaze</b> & <img src='x'>")
    said = _text(_page(shop, shop.write(DocumentKind.QUOTE, lines=(line,), note="<h1>loud</h1>")))
    assert "<b>Glaze</b> & <img" in said
    assert "<h1>loud</h1>" in said


def test_a_long_document_goes_on_over_pages_and_repeats_its_headings(shop: Shop) -> None:
    order = shop.write(DocumentKind.ORDER, lines=tuple(shop.line() for _ in range(60)))
    pages = _pages(_page(shop, order))
    assert len(pages) > 1
    assert all("Description" in page for page in pages[:2])
    assert "page 2 of" in pages[1]


def test_a_delivery_names_no_prices_and_an_invoice_what_was_paid(shop: Shop) -> None:
    assert "¥" not in _text(_page(shop, shop.write(DocumentKind.DELIVERY)))
    invoice = shop.write(DocumentKind.INVOICE)
    edit = PaymentEdit(money=Money(currency="CNY", amount_minor=243_00), document_id=invoice)
    shop.workspace.store.write(Op.RECORD_PAYMENT, record_payment, shop.customer, edit)
    said = _text(_page(shop, invoice))
    assert "Still to be paid" in said
    assert "¥1,000.00" in said


def test_paper_is_white_in_the_dark(shop: Shop, qapp: QApplication) -> None:
    theme.apply(qapp, theme.Scheme.DARK)
    (picture,) = _page(shop, shop.write(DocumentKind.QUOTE)).picture(600)
    assert picture.pixelColor(5, 5) == QColor("white")
    darkest = min(picture.pixelColor(x, y).lightness() for x in range(60, 540, 2) for y in range(40, 300, 2))
    assert darkest < 100


@pytest.fixture
def over(qtbot: QtBot) -> QWidget:
    over = QWidget()
    qtbot.addWidget(over)
    return over


def test_the_pdf_is_saved_where_it_is_wanted_and_that_is_noted(
    qtbot: QtBot, shop: Shop, over: QWidget, tmp_path: Path
) -> None:
    dialog = PaperDialog(shop.workspace, shop.write(DocumentKind.QUOTE), over)
    dialog.save_to(tmp_path / "quote.pdf")
    qtbot.waitUntil(lambda: dialog.form.done_label.text() == "Saved.")
    assert "Quote" in _text_of(tmp_path / "quote.pdf")
    dialog.save_to(tmp_path / "nowhere" / "quote.pdf")
    qtbot.waitUntil(lambda: "Saved" not in dialog.form.done_label.text())


def _text_of(path: Path) -> str:
    return PdfReader(path).pages[0].extract_text()


def test_the_pdf_is_kept_sealed_with_its_document(qtbot: QtBot, shop: Shop, over: QWidget) -> None:
    quote = shop.write(DocumentKind.QUOTE)
    dialog = DocumentDialog(shop.workspace, quote, over)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.form.paper_button.click()
    (paper,) = dialog.findChildren(PaperDialog)
    with qtbot.waitSignal(shop.workspace.changed):
        paper.form.keep_button.click()
    qtbot.waitUntil(lambda: dialog.form.files.files.count() == 1)
    (kept,) = shop.workspace.now(attachments_of_document, quote)
    assert shop.workspace.now(attachment_start, kept.id, 4) == b"%PDF"
    assert kept.name.startswith("Quote Q-")


def test_own_details_are_asked_for_where_they_are_missing(qtbot: QtBot, shop: Shop, over: QWidget) -> None:
    dialog = PaperDialog(shop.workspace, shop.write(DocumentKind.QUOTE), over)
    assert "missing" in dialog.form.seller_label.text()
    dialog.form.seller_button.click()
    (details,) = dialog.findChildren(SellerDialog)
    details.form.save_button.click()
    qtbot.waitUntil(lambda: bool(details.form.name_edit.property("problem")))
    details.form.name_edit.setText("Li Kilns")
    details.form.address_edit.setPlainText("8 Kiln Road\nJingdezhen")
    details.form.save_button.click()
    qtbot.waitUntil(lambda: dialog.form.seller_label.text() == "")
    assert shop.workspace.now(seller).address == "8 Kiln Road\nJingdezhen"


def test_an_assistant_may_look_but_not_carry_the_page_out(qtbot: QtBot, shop: Shop, over: QWidget) -> None:
    quote = shop.write(DocumentKind.QUOTE)
    permission().follow(shop.workspace)
    shop.workspace.tell(shop.workspace.store.switch_profile(Profile.ASSISTANT))
    dialog = PaperDialog(shop.workspace, quote, over)
    assert not dialog.form.save_button.isEnabled()
    assert not dialog.form.print_button.isEnabled()
    assert dialog.form.keep_button.isEnabled()
