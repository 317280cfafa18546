from __future__ import annotations

import threading

from desktop_crm.system.late import late


class _House:
    made = 0

    @late
    def heating(self) -> object:
        """What warms it."""
        ready.wait(0.05)
        self.made += 1
        return object()


ready = threading.Event()


def test_what_is_made_late_is_made_once_even_for_two_that_ask_together() -> None:
    house, found = _House(), []
    asking = [threading.Thread(target=lambda: found.append(house.heating)) for _ in range(4)]
    for one in asking:
        one.start()
    for one in asking:
        one.join()

    assert house.made == 1
    assert set(found) == {house.heating}


def test_each_has_its_own() -> None:
    assert _House().heating is not _House().heating
