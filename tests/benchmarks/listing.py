"""The list: typing into the search box, sorting, scrolling; and all ids of a search."""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import partial
from statistics import median

from desktop_crm.domain.filters import Query, parse
from desktop_crm.gui.lists.customer_table import CustomerTable
from desktop_crm.gui.workspace import Workspace
from desktop_crm.queries.listing import Listing, Order, Wanted, list_customers
from desktop_crm.store.haystack import Haystack, Hits
from tests.benchmarks.measuring import Comparison, Figure, Target, compared, milliseconds, percentile
from tests.benchmarks.screen import application, filled_workspace

# As they are typed, letter by letter: pinyin, initials, Chinese, Latin, digits, an e-mail, what nobody has.
_TYPED = ("wangxiaoming", "lml", "华东精密机械", "anna", "138 0013", "info@", "upper bavaria", "qqqq")
_PAGE_OF_ROWS = "model reset + paint of one page"


def measure(size: int) -> Iterator[Figure]:
    """Yield the figures of this family."""
    with filled_workspace(size) as workspace:
        screen = _ListOnScreen(workspace)
        yield from _typing(screen, size)
        yield from _sorting_and_scrolling(screen, size)
        yield from _all_ids(workspace, size)
        screen.table.close()


class _ListOnScreen:
    """The list as the window has it, painted at once."""

    def __init__(self, workspace: Workspace) -> None:
        self._store = workspace.store
        self.table = CustomerTable(workspace)
        self.table.resize(420, 800)
        self.table.show()
        self.show(Wanted(query=Query(), order=Order.LAST_CONTACT, descending=True))
        self._page = self.listing
        application().processEvents()

    def show(self, wanted: Wanted) -> None:
        """Answer a question as the window does, and paint the first rows: what was said is looked into later."""
        self.listing = self._store.read(list_customers, wanted)
        self.table.show_listing(self.listing, wanted.query)
        self.table.viewport().repaint()

    def type(self, text: str) -> None:
        """Show the best hits of what was typed."""
        query = parse(text)
        self.show(Wanted(query=query, order=None, texts=False))

    def show_page_again(self) -> None:
        """Reset the model to one page of rows, and paint it."""
        ids = self._page.ids[:50]
        self.table.listed.show(Listing(ids=ids, text_ids=self._page.text_ids[:50], total=50), Query())
        self.table.viewport().repaint()

    def scroll_to(self, place: int) -> None:
        """Scroll and paint."""
        self.table.verticalScrollBar().setValue(place)
        self.table.viewport().repaint()


def _typing(screen: _ListOnScreen, size: int) -> Iterator[Figure]:
    keys = [text[:end] for text in _TYPED for end in range(1, len(text) + 1)]
    ours, pages = [], []
    for key in keys:
        ours.append(milliseconds(lambda key=key: screen.type(key)))
        pages.append(milliseconds(screen.show_page_again))
    small = size <= 100_000
    typed = Comparison(ours=tuple(ours), yardstick=tuple(pages))
    target = Target(ratio=2.0 if small else 6.0, growth=0.5)
    yield typed.figure("keystroke → first rows, median", _PAGE_OF_ROWS, size, target)
    slowest = Comparison(ours=(percentile(ours, 0.95),), yardstick=(median(pages),))
    target = Target(ratio=4.0 if small else 20.0, growth=0.5)
    yield slowest.figure("keystroke → first rows, p95", _PAGE_OF_ROWS, size, target)


def _sorting_and_scrolling(screen: _ListOnScreen, size: int) -> Iterator[Figure]:
    orders = list(Order) * 8
    by_name = compared(
        lambda: screen.show(Wanted(query=Query(), order=orders.pop())), screen.show_page_again, 40
    )
    yield by_name.figure("sort → first rows", _PAGE_OF_ROWS, size, Target(ratio=1.5, growth=0.1))
    screen.show(Wanted(query=Query(), order=Order.NAME))
    chance = random.Random(5)
    last = screen.table.verticalScrollBar().maximum()
    there = compared(lambda: screen.scroll_to(chance.randrange(last)), screen.table.viewport().repaint)
    yield there.figure("scroll to anywhere", "repaint of a cached page", size, Target(ratio=1.5, growth=0))


def _all_ids(workspace: Workspace, size: int) -> Iterator[Figure]:
    memory = workspace.store.search.haystack
    segments = (*memory._names.segments, *memory._fields.segments)
    buffer = b"".join(segment.buffer for segment in segments)
    for word in ("ming", "0013", "公司"):
        found = compared(partial(find_anew, memory, word), partial(_find_all, buffer, word.encode()))
        target = Target(ratio=1.5, growth=1.0)
        yield found.figure(f"all ids of a search for {word}", "bytes.find over the buffer", size, target)


def find_anew(memory: Haystack, word: str) -> Hits:
    """Look for a word as if nothing like it had been looked for before."""
    for segment in (*memory._names.segments, *memory._fields.segments):
        segment._met = ()
    memory._narrowed = None
    return memory.find(parse(word), texts=False)


def _find_all(buffer: bytes, needle: bytes) -> int:
    count, at = 0, buffer.find(needle)
    while at >= 0:
        count, at = count + 1, buffer.find(needle, at + 1)
    return count
