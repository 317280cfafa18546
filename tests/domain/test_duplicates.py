import pytest

from desktop_crm.domain.duplicates import DOUBTFUL, SURE, Features, Reason, company_core, likeness


@pytest.mark.parametrize(
    ("name", "core"),
    [
        ("江苏恒达机械有限公司", "恒达机械"),
        ("江蘇省蘇州市恆達機械股份有限公司", "恒达机械"),
        ("恒达机械(集团)有限公司", "恒达机械"),
        ("上海公司", "上海"),
        ("Müller Maschinen GmbH & Co. KG", "muller maschinen"),
        ("Rossi S.r.l.", "rossi"),
        ("Acme Trading Co., Ltd.", "acme trading"),
        ("Acme Inc", "acme"),
        ("AG", "ag"),
        ("", ""),
    ],
)
def test_a_company_is_known_without_place_and_legal_form(name, core):
    assert company_core(name) == core


def test_the_same_name_and_phone_are_surely_one():
    one = Features(name="李明朗", phones=frozenset({"+8613800138000"}))
    found = likeness(one, one)
    assert found.score >= SURE
    assert found.reasons == (Reason.SAME_NAME, Reason.SAME_PHONE)


def test_a_shared_switchboard_alone_is_no_duplicate():
    phones = frozenset({"+861088886666"})
    found = likeness(Features(name="李明朗", phones=phones), Features(name="王芳", phones=phones))
    assert (found.score < DOUBTFUL, found.reasons) == (True, (Reason.SAME_PHONE,))


def test_homophones_and_traditional_characters_are_seen():
    assert likeness(Features(name="劉偉"), Features(name="刘伟")).reasons == (Reason.SAME_NAME,)
    assert likeness(Features(name="李明"), Features(name="黎明")).reasons == (Reason.SAME_SOUND,)
    assert likeness(Features(name="李明"), Features(name="Ming Li")).reasons == (Reason.SAME_SOUND,)
    assert likeness(Features(name="李明"), Features(name="王芳")).score == 0


def test_the_order_of_a_latin_name_and_a_letter_more_or_less_do_not_hide_it():
    assert likeness(Features(name="Anna Berg"), Features(name="BERG, Anna")).reasons == (Reason.SAME_NAME,)
    assert likeness(Features(name="Anna Schneider"), Features(name="Ana Schneider")).reasons == (
        Reason.SIMILAR_NAME,
    )
    assert likeness(Features(name="Anna Berg"), Features(name="Otto Holm")).score == 0


def test_every_contact_point_counts_and_the_company_confirms():
    one = Features(
        name="李明",
        company="苏州市恒达机械有限公司",
        emails=frozenset({"li@hdjm.example"}),
        im_handles=frozenset({"hengda_li"}),
        id_numbers=frozenset({"E1234"}),
    )
    other = Features(
        name="Li M.",
        company="恒达机械",
        emails=one.emails,
        im_handles=one.im_handles,
        id_numbers=one.id_numbers,
    )
    found = likeness(one, other)
    assert found.score == 100
    assert set(found.reasons) == {
        Reason.SAME_EMAIL,
        Reason.SAME_IM,
        Reason.SAME_ID_NUMBER,
        Reason.SAME_COMPANY,
    }


def test_the_company_alone_says_nothing():
    assert likeness(Features(name="李明", company="恒达"), Features(name="王芳", company="恒达")).score == 0


def test_customers_without_name_are_not_alike_for_it():
    assert likeness(Features(name=""), Features(name="")).score == 0
