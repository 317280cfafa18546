"""Cards of a grid are moved, hidden and remembered without ever being lost."""

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_crm.gui.widgets.grid_places import GridPlaces

_DEFAULT = GridPlaces(rows=(("a", "b"), ("c", "d", "e")))
_KEYS = st.sampled_from("abcde")
_MOVES = st.lists(st.tuples(_KEYS, _KEYS, st.booleans()))


@settings(deadline=None, max_examples=100)
@given(_MOVES)
def test_no_move_loses_or_doubles_a_card(moves: list[tuple[str, str, bool]]) -> None:
    places = _DEFAULT
    for key, target, after in moves:
        places = places.moved(key, target, after=after)
    assert sorted(key for row in places.rows for key in row) == list("abcde")
    assert GridPlaces.read(places.text(), _DEFAULT) == places


def test_a_card_goes_beside_another() -> None:
    assert _DEFAULT.moved("a", "d", after=True).rows == (("b",), ("c", "d", "a", "e"))
    assert _DEFAULT.moved("a", "d", after=False).rows == (("b",), ("c", "a", "d", "e"))
    assert _DEFAULT.moved("e", "c", after=False).rows == (("a", "b"), ("e", "c", "d"))


def test_a_card_is_exchanged_with_its_neighbour_in_reading_order() -> None:
    assert _DEFAULT.exchanged("b", 1).rows == (("a", "c"), ("b", "d", "e"))
    assert _DEFAULT.exchanged("a", -1) == _DEFAULT


def test_sizes_are_kept_for_rows_that_stay_as_they_are() -> None:
    places = _DEFAULT.with_widths(("a", "b"), (300, 500)).with_heights((250, 400))
    assert GridPlaces.read(places.text(), _DEFAULT) == places
    moved = places.moved("e", "c", after=False)
    assert (moved.widths, moved.heights) == ({("a", "b"): (300, 500)}, (250, 400))
    assert places.hidden("b").widths == {}


def test_what_cannot_be_read_gives_the_first_arrangement() -> None:
    for text in (
        "",
        "no",
        "{}",
        '{"rows": [{"keys": ["gone"], "widths": []}], "heights": []}',
        '{"rows": 3}',
    ):
        assert GridPlaces.read(text, _DEFAULT) == _DEFAULT
