"""Whatever can stand in the history has a word in both languages: every table, every column, every code."""

import re

import pytest

from desktop_crm.domain.goals import Metric, Period
from desktop_crm.domain.interactions import Direction, InteractionKind, Outcome
from desktop_crm.domain.pipelines import Forecast, StageKind
from desktop_crm.domain.planning import Priority, PromiseOutcome
from desktop_crm.domain.preferences import NeedStatus, PreferenceKind
from desktop_crm.domain.records import ContactKind, CustomerKind
from desktop_crm.domain.relations import RelationKind
from desktop_crm.domain.sales_documents import DocumentKind, DocumentStatus
from desktop_crm.domain.stages import LifecycleStage, Source
from desktop_crm.store.schema import TableSpec, tables
from desktop_crm.wording.history import COLUMNS, TABLES, say_code, say_column, say_part, say_table
from desktop_crm.wording.history_codes import CODES
from desktop_crm.wording.languages import Language

_COLUMNS = [
    (spec.name, name.removesuffix("_sealed")) for spec in tables().values() for name, _ in spec.columns
]
_ENUMS = {
    "contact_point.kind": ContactKind,
    "contact_rule.channel": InteractionKind,
    "customer.kind": CustomerKind,
    "customer.source": Source,
    "customer.stage": LifecycleStage,
    "deal.forecast": Forecast,
    "deal.source": Source,
    "deal.status": StageKind,
    "follow_up_terms.channel": InteractionKind,
    "follow_up_terms.outcome": PromiseOutcome,
    "follow_up_terms.priority": Priority,
    "goal.metric": Metric,
    "goal.period": Period,
    "interaction.direction": Direction,
    "interaction.kind": InteractionKind,
    "interaction.outcome": Outcome,
    "lead.source": Source,
    "preference.kind": PreferenceKind,
    "preference.status": NeedStatus,
    "relation.kind": RelationKind,
    "sales_document.kind": DocumentKind,
    "sales_document.status": DocumentStatus,
    "stage.kind": StageKind,
}


def _assert_words(english: str, chinese: str) -> None:
    assert english
    assert "_" not in english
    assert re.search("[一-鿿]", chinese)
    assert not re.search("[A-Za-z]", chinese)


@pytest.mark.parametrize(
    "spec", sorted(tables().values(), key=lambda spec: spec.name), ids=lambda spec: spec.name
)
def test_every_table_and_each_of_its_columns_has_a_word(spec: TableSpec) -> None:
    _assert_words(*(say_table(spec.name, language) for language in (Language.EN, Language.ZH_CN)))
    for name, _ in spec.columns:
        column = name.removesuffix("_sealed")
        _assert_words(*(say_column(spec.name, column, one) for one in (Language.EN, Language.ZH_CN)))


def test_no_word_is_kept_for_what_no_longer_exists() -> None:
    known = {column for _, column in _COLUMNS} | {f"{table}.{column}" for table, column in _COLUMNS}
    assert set(COLUMNS) <= known
    assert set(CODES) <= known
    assert set(TABLES) == {spec.name for spec in tables().values()}


@pytest.mark.parametrize(("place", "codes"), _ENUMS.items())
def test_every_code_of_a_column_has_words(place: str, codes: type) -> None:
    table, column = place.split(".")
    for code in codes:
        stored = str(code.value)
        chinese = say_code(table, column, stored, Language.ZH_CN)
        _assert_words(say_code(table, column, stored, Language.EN), chinese)


def test_a_text_that_is_no_code_stays_as_it_is() -> None:
    assert say_code("deal", "note", "won", Language.ZH_CN) == "won"
    assert say_column("deal", "", Language.EN) == ""


def test_a_value_of_a_sale_is_told_by_what_it_belongs_to() -> None:
    line = ("document_line", "quantity")
    assert say_part(*line, "Kiln shelf", Language.EN) == "Quantity of Kiln shelf"
    assert say_part(*line, "窑具", Language.ZH_CN) == "窑具 的数量"
    assert say_part(*line, "", Language.EN) == "Line of a document · quantity"
    assert say_part("sales_document", "", "Q-7", Language.EN) == "Document"
