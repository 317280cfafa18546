"""The tables as Python classes, one module a subject.

None of them imports `annotations` of the future: SQLAlchemy would evaluate each of hundreds again.
"""

from desktop_crm.store.models.activity import (
    FollowUp,
    Interaction,
    InteractionOrigin,
    PinnedInteraction,
    Purchase,
)
from desktop_crm.store.models.base import Base, Record
from desktop_crm.store.models.bookkeeping import Change, ChangeSet, KeyHeader, KeyHeaderCopy, Meta
from desktop_crm.store.models.customer import (
    ContactPoint,
    Customer,
    CustomerTag,
    NeedEnd,
    Preference,
    Relation,
    Tag,
)
from desktop_crm.store.models.desk import Attachment, AttachmentChunk, Draft, SavedView, StoreSetting
from desktop_crm.store.models.planning import (
    Cadence,
    ContactRule,
    Coupon,
    FollowUpTerms,
    Goal,
    PlannedStep,
    Playbook,
    Rule,
    RuleRun,
)
from desktop_crm.store.models.sales import (
    Deal,
    DealCheck,
    DocumentFile,
    DocumentLine,
    ExchangeRate,
    Lead,
    Payment,
    Pipeline,
    Product,
    SalesDocument,
    Stage,
    StageChange,
)
from desktop_crm.store.models.sums import CustomerPurchases, HourlyInteractions, MonthlyPurchases
from desktop_crm.store.models.view_log import ViewLog

__all__ = [
    "Attachment",
    "AttachmentChunk",
    "Base",
    "Cadence",
    "Change",
    "ChangeSet",
    "ContactPoint",
    "ContactRule",
    "Coupon",
    "Customer",
    "CustomerPurchases",
    "CustomerTag",
    "Deal",
    "DealCheck",
    "DocumentFile",
    "DocumentLine",
    "Draft",
    "ExchangeRate",
    "FollowUp",
    "FollowUpTerms",
    "Goal",
    "HourlyInteractions",
    "Interaction",
    "InteractionOrigin",
    "KeyHeader",
    "KeyHeaderCopy",
    "Lead",
    "Meta",
    "MonthlyPurchases",
    "NeedEnd",
    "Payment",
    "PinnedInteraction",
    "Pipeline",
    "PlannedStep",
    "Playbook",
    "Preference",
    "Product",
    "Purchase",
    "Record",
    "Relation",
    "Rule",
    "RuleRun",
    "SalesDocument",
    "SavedView",
    "Stage",
    "StageChange",
    "StoreSetting",
    "Tag",
    "ViewLog",
]
