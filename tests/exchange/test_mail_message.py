"""Mails are read as people see them, and whatever the bytes are, nothing breaks and nothing is fetched."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_crm.exchange.mail_message import read_mail

MAILS = Path(__file__).parents[2].parent / "shared" / "data" / "mail"
HEAD = b"From: a@shop.example\r\nSubject: Order\r\n"


def test_headers_in_any_encoding_become_words():
    mail = read_mail(
        b"From: =?gb2312?B?zfXQocP3?= <w@shop.example>\r\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\n"
        b"To: " + "王小明".encode("gb18030") + b" <x@shop.example>\r\n\r\nhi"
    )

    assert dict(mail.headers) == {
        "From": "王小明 <w@shop.example>",
        "Subject": "Grüße",
        "To": "王小明 <x@shop.example>",
    }
    assert mail.text == "hi"


def test_of_two_forms_of_a_text_the_plain_one_is_read():
    mail = read_mail(
        HEAD
        + b"Content-Type: multipart/alternative; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nplain\r\n"
        b"--x\r\nContent-Type: text/html\r\n\r\n<p>rich</p>\r\n--x--\r\n"
    )

    assert mail.text == "plain"
    assert mail.attachments == ()


def test_of_a_page_only_the_words_are_taken():
    mail = read_mail(
        HEAD
        + b"Content-Type: text/html; charset=gb2312\r\n\r\n<head><title>t</title><style>p{}</style></head>"
        b"<p>\xc4\xe3\xba\xc3 &amp; <b>good</b> day</p><script>alert(1)</script><img src=http://spy.example/1>"
    )

    assert mail.text == "你好 & good day"


def test_a_header_whose_encoding_is_broken_stays_as_it_is():
    assert dict(read_mail(b"Subject: =?utf-8?b?A?=\r\n\r\nhi").headers) == {"Subject": "=?utf-8?b?A?="}


def test_a_header_in_an_encoding_of_no_letters_stays_as_it_is():
    assert read_mail(b"Subject: =?utf\x928?q?Roof?=\n\n").headers == (("Subject", "=?utf’8?q?Roof?="),)


def test_a_page_with_sections_that_html_does_not_know_is_read():
    mail = read_mail(
        HEAD + b"Content-Type: text/html\r\n\r\none <![1]><![if !mso]>two<![endif]><![x[ three ]]>"
    )

    assert mail.text == "one two"


def test_attachments_are_named_and_an_attached_mail_counts_as_one():
    mail = read_mail(
        HEAD
        + b"Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nsee\r\n"
        b"--x\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment;"
        b" filename*=utf-8''%E5%90%88%E5%90%8C.pdf\r\n\r\nx\r\n"
        b"--x\r\nContent-Type: message/rfc822\r\n\r\nSubject: inner\r\n\r\ninner text\r\n--x--\r\n"
    )

    assert mail.text == "see"
    assert mail.attachments == ("合同.pdf", "message/rfc822")


def test_a_mail_of_a_thousand_nested_parts_ends():
    deep = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n) for n in range(60)
    )

    assert read_mail(HEAD + deep + b"\r\ntext").headers[0] == ("From", "a@shop.example")


@settings(deadline=None, max_examples=150)
@given(
    st.binary(max_size=400),
    st.sampled_from(
        [
            b"",
            HEAD,
            HEAD + b"Content-Type: text/html; charset=x-none\r\n\r\n",
            HEAD + b"Content-Type: text/plain; charset=unicode_escape\r\n\r\n\\ud800",
            HEAD + b"Content-Type: text/plain; charset=undefined\r\n\r\n\xff",
        ]
    ),
)
def test_any_bytes_are_read_without_breaking(data, head):
    mail = read_mail(head + data)

    assert isinstance(mail.text, str)
    mail.text.encode("utf-8", "surrogatepass")


def test_real_mails_are_read():
    if not MAILS.is_dir():
        pytest.skip("the shared test mails are not here")
    files = [path for path in MAILS.rglob("*") if path.is_file()]

    read = [read_mail(path.read_bytes()) for path in files]

    assert sum(bool(mail.headers) for mail in read) > len(files) / 2
