"""Rules that would set one another off for ever, found before they are switched on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.domain.rules import Action, Happening, RuleBody, Then, When, matches


def find_loop(rules: Mapping[int, RuleBody]) -> tuple[int, ...] | None:
    """Return the ids of rules each of which sets off the next, and the last the first; None where there are none.

    Conditions are not looked at: whether they hold may change with any record.
    """
    settled: set[int] = set()
    for start in rules:
        found = _walk(rules, start, (), settled)
        if found is not None:
            return found
    return None


def sets_off(one: RuleBody, other: RuleBody) -> bool:
    """Tell whether what a rule does may be what another waits for."""
    return any(matches(other.trigger, made) for action in one.actions for made in _happenings(action))


def _walk(
    rules: Mapping[int, RuleBody], now: int, path: tuple[int, ...], settled: set[int]
) -> tuple[int, ...] | None:
    if now in path:
        return path[path.index(now) :]
    if now in settled:
        return None
    for following in _set_off_by(rules, now):
        found = _walk(rules, following, (*path, now), settled)
        if found is not None:
            return found
    settled.add(now)
    return None


def _set_off_by(rules: Mapping[int, RuleBody], rule_id: int) -> Iterator[int]:
    return (other for other, body in rules.items() if sets_off(rules[rule_id], body))


def _happenings(action: Action) -> Iterator[Happening]:
    """Yield what an action makes happen. What is planned happens only once somebody does it."""
    match action.do:
        case Then.ADD_TAG:
            yield Happening(when=When.TAG_GIVEN, words=(action.target,))
        case Then.SET_STAGE:
            yield Happening(when=When.STAGE_SET, words=(action.target,))
        case Then.NOTE:
            yield Happening(when=When.CONTACT_LOGGED, words=(InteractionKind.NOTE.value,))
