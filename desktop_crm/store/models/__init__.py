"""The tables as Python classes, one module a subject."""

from desktop_crm.store.models.activity import FollowUp, Interaction, Purchase
from desktop_crm.store.models.base import Base, Record
from desktop_crm.store.models.bookkeeping import Change, ChangeSet, KeyHeader, KeyHeaderCopy, Meta
from desktop_crm.store.models.customer import (
    ContactPoint,
    Customer,
    CustomerTag,
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
    "Customer",
    "Coupon",
    "CustomerTag",
    "Deal",
    "DealCheck",
    "DocumentLine",
    "Draft",
    "ExchangeRate",
    "FollowUp",
    "FollowUpTerms",
    "Goal",
    "Interaction",
    "KeyHeader",
    "KeyHeaderCopy",
    "Lead",
    "Meta",
    "Payment",
    "Pipeline",
    "Playbook",
    "Preference",
    "PlannedStep",
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
