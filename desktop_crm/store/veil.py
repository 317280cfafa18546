"""What a reader sees of sealed values that the profile hides: masks in their place."""

from __future__ import annotations

import json
from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.contact_points import HIDDEN, masked
from desktop_crm.domain.profiles import NOTE, Viewing
from desktop_crm.domain.records import ContactKind
from desktop_crm.store.models import ContactPoint
from desktop_crm.vault.seal import Sealer

_CONTACT, _VALUES, _PARTS = "cp", ("va", "nr"), "pa"
_NOTE = ("cu", "no")
_IDS_AT_ONCE = 10_000


class VeiledSealer(Sealer):
    """Opens what a profile may see, and gives the mask of everything else. It seals nothing but what it is given."""

    __slots__ = ("_hidden", "_kinds", "_session")

    def __init__(self, whole: Sealer, session: Session, viewing: Viewing) -> None:
        self._columns, self._keys = whole._columns, whole._keys
        self._primary, self._random = whole._primary, whole._random
        self._session = session
        self._hidden = viewing.hidden()
        self._kinds: dict[int, str] = {}

    def open_text(self, table: str, column: str, row_id: int, sealed: bytes) -> str:
        text = super().open_text(table, column, row_id, sealed)
        return self._veiled(table, column, row_id, text)

    def open_texts(
        self, table: str, column: str, row_ids: Sequence[int], sealed: Sequence[bytes | None]
    ) -> list[str | None]:
        texts = super().open_texts(table, column, row_ids, sealed)
        if table == _CONTACT:
            self._learn_kinds(row_ids)
        elif (table, column) != _NOTE:
            return texts
        return [
            text if text is None else self._veiled(table, column, row_id, text)
            for row_id, text in zip(row_ids, texts, strict=True)
        ]

    def _veiled(self, table: str, column: str, row_id: int, text: str) -> str:
        if (table, column) == _NOTE and NOTE in self._hidden:
            return HIDDEN
        if table != _CONTACT or column not in (*_VALUES, _PARTS):
            return text
        kind = self._kind_of(row_id)
        # Of a row that is gone nobody knows the kind, so it is hidden like the most secret one.
        if kind and kind not in self._hidden:
            return text
        if column == _PARTS:
            return json.dumps({"city": json.loads(text).get("city", "")})
        return masked(ContactKind(kind), text) if kind else HIDDEN

    def _kind_of(self, row_id: int) -> str:
        if row_id not in self._kinds:
            self._learn_kinds([row_id])
        return self._kinds[row_id]

    def _learn_kinds(self, row_ids: Sequence[int]) -> None:
        for start in range(0, len(row_ids), _IDS_AT_ONCE):
            run = row_ids[start : start + _IDS_AT_ONCE]
            self._kinds |= dict.fromkeys(run, "")
            found = self._session.connection().execute(
                select(ContactPoint.id, ContactPoint.kind).where(ContactPoint.id.in_(run))
            )
            self._kinds.update((row.id, row.kind) for row in found)
