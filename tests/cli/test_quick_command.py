"""`quick` from a terminal: tried, written, and refused where nobody is sure whom it means."""

from contextlib import closing

from desktop_crm.domain.rules import Action, RuleBody, Then, Trigger, When
from desktop_crm.store.opening import open_store
from tests.builders import PASSPHRASE
from tests.operations.rule_stories import rule_at_work, settle


def test_a_line_is_tried_without_writing(crm, sample):
    done = crm(
        "quick",
        sample,
        "visited Elena Rossi 45 min, wants shelves, call tomorrow 10am, deal 21.5k",
        "--dry-run",
    )

    said = done.document
    assert done.code == 0
    assert said["written"] is None
    assert [row["name"] for row in said["customers"]] == ["Elena Rossi"]
    assert (said["interaction"]["kind"], said["interaction"]["minutes"]) == ("visit", 45)
    assert said["interaction"]["text"] == "wants shelves"
    assert (said["follow_up"]["due_time"], said["follow_up"]["title"]) == ("10:00", "call")
    assert (said["deal"]["amount"], said["deal"]["currency"]) == (2_150_000, "CNY")
    assert {"says": "minutes", "text": "45 min"} in said["parts"]


def test_a_line_is_written_in_one_step(crm, sample):
    done = crm("quick", sample, "called Elena Rossi, no answer, call tomorrow").document
    shown = crm("show", sample, done["written"]["customer_id"]).document

    assert shown["name"] == "Elena Rossi"
    assert shown["timeline"][0]["outcome"] == "no_answer"
    assert crm("undo", sample).code == 0
    assert crm("show", sample, done["written"]["customer_id"]).document["timeline"] != shown["timeline"]


def test_nobody_and_somebody_new_are_told_apart(crm, sample):
    line = "visited Jonas Lindqvist 30 min"

    refused = crm("quick", sample, line)
    made = crm("quick", sample, line, "--new")

    assert refused.code == 2
    assert "No customer fits" in refused.err
    assert crm("show", sample, made.document["written"]["customer_id"]).document["name"] == "Jonas Lindqvist"


def test_people_read_what_was_understood(crm, sample):
    done = crm("quick", sample, "visited Elena Rossi, quote 5k", "--dry-run", json=False)

    assert "Elena Rossi" in done.out
    assert "¥5,000.00" in done.out


def test_rules_rest_in_a_terminal_and_answer_when_the_window_looks_next(crm, sample):
    calls = RuleBody(
        trigger=Trigger(when=When.CONTACT_LOGGED),
        actions=(Action(do=Then.PLAN, days=(5,), text="Ask once more"),),
    )
    with _opened(sample) as store:
        rule_at_work(store, "After a call", calls)
        assert settle(store) == []

    written = crm("quick", sample, "called Elena Rossi, no answer").document["written"]
    assert "Ask once more" not in crm("show", sample, written["customer_id"]).out

    with _opened(sample) as store:
        assert [(ran.rule, ran.planned) for ran in settle(store)] == [("After a call", 1)]


def _opened(path):
    return closing(open_store(path, lambda header: header.unlock_with_passphrase(PASSPHRASE)))
