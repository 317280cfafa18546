"""The forms in which an audit searches for a text."""

import base64
from functools import partial
from unicodedata import normalize

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_crm.domain.plain_forms import SHORTEST, plain_forms

normal = partial(normalize, "NFC")


def test_a_text_of_several_scripts_has_sixteen_forms() -> None:
    assert len(plain_forms("欧阳明月 Éä 4711 <Ü>")) == 16


def test_forms_too_short_to_be_told_from_chance_are_left_out() -> None:
    assert plain_forms("Lee") == {"UTF-32LE": "Lee".encode("utf-32-le")}
    assert "GB18030" not in plain_forms("欧阳明")
    assert plain_forms("") == {}


@settings(deadline=None, max_examples=200)
@given(st.text(min_size=1, max_size=48), st.binary(max_size=5), st.binary(max_size=5))
def test_a_text_is_found_inside_a_longer_one_however_that_is_written(
    text: str, before: bytes, after: bytes
) -> None:
    forms = plain_forms(text)
    assert all(len(form) >= SHORTEST for form in forms.values())
    assert len(set(forms.values())) == len(forms)
    whole = before + text.encode("utf-8", "replace") + after if text == normal(text) else b""
    for name, written in (
        (f"base64+{len(before) % 3}", base64.b64encode(whole)),
        ("hex", whole.hex().encode()),
    ):
        if whole and name in forms:
            assert forms[name] in written
