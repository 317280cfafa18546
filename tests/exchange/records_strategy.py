"""Hypothesis strategies for customers as files can hold them, and what reading makes of one that was written."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from desktop_crm.domain.names import NameParts, display_name
from desktop_crm.domain.records import AddressParts, ContactKind, ContactPoint, CustomerKind, CustomerRecord
from desktop_crm.exchange.draft import Marks, address_point

_ALPHABET = st.one_of(
    st.sampled_from(list("aZé李明朗ß,;:\\\"'|/=@+-.()_#%^&<>~ \U0001f600")),
    st.characters(codec="utf-8", exclude_categories=["C", "Z"]),
)
LINE = st.text(_ALPHABET, max_size=12).map(lambda text: " ".join(text.split()))
WORD = LINE.filter(bool)
PARAGRAPH = st.lists(LINE, max_size=4).map(lambda lines: "\n".join(lines).strip())
LABEL = st.sampled_from(
    ["", "work", "home", "mobile", "fax", "work_fax", "home_fax", "pager", "other", "分店仓库", "Head gate"]
)
_DAYS = st.dates(min_value=date(1905, 1, 1), max_value=date(2099, 12, 31))
_ISO = st.one_of(_DAYS.map(date.isoformat), _DAYS.map(lambda day: day.strftime("--%m-%d")))
_PHONE = st.sampled_from(
    ["+86 138 0013 8000", "0755-2660 1234", "(020) 7946 0018", "+1-418-656-9254;ext=102", "021-5555 1234/5"]
)
_EMAIL = st.sampled_from(["anna@example.com", "li.minglang@example.cn", "no at sign"])
_PARTS = st.builds(
    AddressParts,
    street=LINE,
    city=LINE,
    region=LINE,
    postcode=st.sampled_from(["", "518000", "01067"]),
    country=LINE,
)


def _point(
    kind: ContactKind, value: st.SearchStrategy[str], **more: st.SearchStrategy[object]
) -> st.SearchStrategy[ContactPoint]:
    return st.builds(
        ContactPoint,
        kind=st.just(kind),
        value=value,
        label=LABEL,
        primary=st.booleans(),
        confirmed_on=st.none() | _DAYS,
        **more,
    )


@st.composite
def _addresses(draw: st.DrawFn) -> ContactPoint:
    parts = draw(_PARTS.filter(lambda parts: parts != AddressParts()))
    marks = Marks(label=draw(LABEL), primary=draw(st.booleans()), confirmed_on=draw(st.none() | _DAYS))
    return address_point(parts, draw(PARAGRAPH), marks)


POINTS = st.one_of(
    _point(ContactKind.PHONE, _PHONE),
    _point(ContactKind.EMAIL, _EMAIL),
    _point(ContactKind.WEBSITE, WORD),
    _point(ContactKind.ID_NUMBER, st.sampled_from(["11010519491231002X", "P 1234567"])),
    _point(ContactKind.IM, WORD, service=st.sampled_from(["", "wechat", "qq", "jabber"])),
    _point(ContactKind.DATE, _ISO).map(
        lambda point: replace(point, label="birthday" if point.label == "work" else point.label)
    ),
    _addresses(),
)
_HEADINGS = st.sampled_from(["UID", "X-CLASS", "Machine model", "机型", "Phone", "FN"])
RECORDS = st.builds(
    CustomerRecord,
    kind=st.sampled_from(CustomerKind),
    name=WORD,
    family_name=LINE,
    given_name=LINE,
    middle_name=LINE,
    honorific=LINE,
    suffix=LINE,
    nickname=LINE,
    gender=st.sampled_from(["", "male", "female", "other", "private"]),
    organisation=LINE,
    department=LINE,
    job_title=LINE,
    contact_points=st.lists(POINTS, max_size=4, unique=True).map(tuple),
    tags=st.lists(WORD, max_size=3, unique=True).map(tuple),
    note=PARAGRAPH,
    source=LINE,
    stage=LINE,
    extra=st.lists(st.tuples(_HEADINGS, WORD), max_size=3, unique=True).map(tuple),
)


def as_read_back(record: CustomerRecord) -> CustomerRecord:
    """Return what reading makes of a record: the name in full, an organisation that is no employer of itself."""
    parts = NameParts(
        family=record.family_name, given=record.given_name, middle=record.middle_name, suffix=record.suffix
    )
    own = record.kind is CustomerKind.ORGANISATION and record.organisation == record.name
    return replace(
        record,
        line=0,
        name=record.name or display_name(parts),
        organisation="" if own else record.organisation,
        extra=tuple(sorted(record.extra)),
        contact_points=tuple(sorted(record.contact_points, key=repr)),
        repairs=(),
    )
