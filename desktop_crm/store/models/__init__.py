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
from desktop_crm.store.models.view_log import ViewLog

__all__ = [
    "Attachment",
    "AttachmentChunk",
    "Base",
    "Change",
    "ChangeSet",
    "ContactPoint",
    "Customer",
    "CustomerTag",
    "Draft",
    "FollowUp",
    "Interaction",
    "KeyHeader",
    "KeyHeaderCopy",
    "Meta",
    "Preference",
    "Purchase",
    "Record",
    "Relation",
    "SavedView",
    "StoreSetting",
    "Tag",
    "ViewLog",
]
