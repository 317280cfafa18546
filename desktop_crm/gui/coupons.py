"""Issuing a coupon from wherever a customer is shown: its code is in the clipboard, ready for the greeting."""

from __future__ import annotations

from functools import partial

from desktop_crm.domain.changes import Op
from desktop_crm.gui.widgets.secret_clipboard import secret_clipboard
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.coupons import issue_coupon


def issue(workspace: Workspace, customer_id: int) -> None:
    """Give a customer the coupon that ends first; an empty stock is said like every refusal."""
    workspace.do(Op.ISSUE_COUPON, issue_coupon, customer_id, then=partial(secret_clipboard().copy, told=True))
