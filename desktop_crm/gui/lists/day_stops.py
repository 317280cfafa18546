"""The stops of a day while they are being planned: in their order, each in a slot of time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import time

from desktop_crm.domain.routes import nearest_next, stop_times
from desktop_crm.operations.visits import Stop
from desktop_crm.queries.visits import Candidate, PlannedVisit


@dataclass(frozen=True, slots=True, kw_only=True)
class DayStop:
    """Somebody to visit; without `follow_up_id` the visit is new."""

    whom: Candidate
    follow_up_id: int | None = None


class DayStops:
    """Moving stops leaves the slots where they are: who comes to a place comes at its time."""

    def __init__(self) -> None:
        self.stops: list[DayStop] = []
        self.times: list[time] = []
        self.dropped: list[int] = []

    def begin(self, planned: Iterable[PlannedVisit], first: time, minutes: int) -> None:
        """Begin with what is planned already; new stops stay, in slots after it."""
        new = [stop.whom for stop in self.stops if stop.follow_up_id is None]
        self.stops, self.times, self.dropped = [], [], []
        for visit in planned:
            self._append(
                DayStop(whom=visit.whom, follow_up_id=visit.follow_up_id),
                time.fromisoformat(visit.at) if visit.at else self._next_slot(first, minutes),
            )
        for whom in new:
            self.add(whom, first, minutes)

    def has(self, customer_id: int) -> bool:
        """Tell whether somebody is among the stops."""
        return any(stop.whom.customer_id == customer_id for stop in self.stops)

    def add(self, whom: Candidate, first: time, minutes: int) -> None:
        """Add somebody at the end, once."""
        if not self.has(whom.customer_id):
            self._append(DayStop(whom=whom), self._next_slot(first, minutes))

    def remove(self, place: int) -> None:
        """Take a stop out; a visit that was planned is dropped when the plan is kept."""
        gone = self.stops.pop(place)
        self.times.pop(place)
        if gone.follow_up_id is not None:
            self.dropped.append(gone.follow_up_id)

    def move(self, place: int, to: int) -> None:
        """Move a stop to another place."""
        self.stops.insert(to, self.stops.pop(place))

    def order(self) -> None:
        """Order the stops by town, district, postcode and street."""
        self.stops.sort(key=lambda stop: stop.whom.route)

    @property
    def has_distances(self) -> bool:
        """Tell whether it is known of two stops where they are."""
        return sum(stop.whom.point is not None for stop in self.stops) > 1

    def order_by_distance(self) -> None:
        """Go from the first stop on to the nearest; those of whom nobody knows where they are come last."""
        self.stops = [self.stops[place] for place in nearest_next([stop.whom.point for stop in self.stops])]

    def set_time(self, place: int, at: time) -> int:
        """Give a stop another time and return the place where it is then."""
        stop = self.stops[place]
        self.times[place] = at
        together = sorted(zip(self.times, self.stops, strict=True), key=lambda pair: pair[0])
        self.times = [at for at, _ in together]
        self.stops = [one for _, one in together]
        return self.stops.index(stop)

    def space(self, first: time, minutes: int) -> None:
        """Give all stops slots of the same length."""
        self.times = stop_times(len(self.stops), first, minutes)

    def kept(self) -> list[Stop]:
        """Return the stops as they are to be kept."""
        return [
            Stop(customer_id=stop.whom.customer_id, at=at.strftime("%H:%M"), follow_up_id=stop.follow_up_id)
            for stop, at in zip(self.stops, self.times, strict=True)
        ]

    def _append(self, stop: DayStop, at: time) -> None:
        self.stops.append(stop)
        self.times.append(at)

    def _next_slot(self, first: time, minutes: int) -> time:
        return stop_times(2, self.times[-1], minutes)[1] if self.times else first
