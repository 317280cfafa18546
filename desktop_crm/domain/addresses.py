"""A postal address in its parts, written as one line."""

from __future__ import annotations

from desktop_crm.domain.names import is_cjk
from desktop_crm.domain.records import AddressParts


def one_line(parts: AddressParts) -> str:
    """Return an address as people write it: 广东省深圳市科技路8号 from large to small, others from small to large."""
    large_to_small = (parts.country, parts.region, parts.city, parts.street)
    joined = "".join(large_to_small)
    if not joined.isascii() and is_cjk(joined):
        return f"{joined} {parts.postcode}".strip()
    region = " ".join(filter(None, (parts.region, parts.postcode)))
    return ", ".join(filter(None, (parts.street, parts.city, region, parts.country)))
