"""People with addresses, and a day of visits to them."""

from collections.abc import Callable

import pytest

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.ids import new_id
from desktop_crm.domain.records import AddressParts, ContactKind
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.customers import create_customer
from desktop_crm.operations.edits import ContactEdit, CustomerEdit
from desktop_crm.operations.visits import Stop, VisitPlan, plan_visits

_PEOPLE = {
    "王晓明": ("深圳市", "南山区科技路8号"),
    "李思敏": ("深圳市", "福田区益田路1号"),
    "陈建国": ("深圳市", "南山区科技路126号"),
}


@pytest.fixture
def people(workspace: Workspace) -> dict[str, int]:
    """Three customers in Shenzhen by name."""
    return {name: _add(workspace, name, *place) for name, place in _PEOPLE.items()}


@pytest.fixture
def plan_day(workspace: Workspace) -> Callable[..., list[int]]:
    """Plan visits of today, an hour each from nine on; return their ids."""

    def planned(*customers: int) -> list[int]:
        stops = [Stop(customer_id=one, at=f"{9 + place:02}:00") for place, one in enumerate(customers)]
        plan = VisitPlan(on=today(), stops=stops, title="Visit", zone="")
        return workspace.store.write(Op.PLAN_VISITS, plan_visits, plan).value

    return planned


def _add(workspace: Workspace, name: str, city: str, street: str) -> int:
    points = (
        ContactEdit(kind=ContactKind.ADDRESS, address=AddressParts(city=city, street=street)),
        ContactEdit(kind=ContactKind.PHONE, value="138 0013 8000"),
    )
    edit = CustomerEdit(name=name, contact_points=points)
    return workspace.store.write(Op.CREATE_CUSTOMER, create_customer, new_id(), edit).value
