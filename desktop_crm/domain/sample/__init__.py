"""Invented customers for the sample store: the same ones for the same plan on every machine and Python version."""

from desktop_crm.domain.sample.shapes import (
    SampleCustomer,
    SampleFollowUp,
    SampleInteraction,
    SamplePlan,
    SamplePreference,
    SamplePurchase,
)
from desktop_crm.domain.sample.stream import sample_customers

__all__ = [
    "SampleCustomer",
    "SampleFollowUp",
    "SampleInteraction",
    "SamplePlan",
    "SamplePreference",
    "SamplePurchase",
    "sample_customers",
]
