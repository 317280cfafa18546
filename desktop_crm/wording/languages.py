"""The languages the program speaks, and a sentence in all of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Language(StrEnum):
    """A language of the program, by its locale name."""

    EN = "en"
    ZH_CN = "zh_CN"


# What each calls itself, whatever is spoken.
LANGUAGE_NAMES = {Language.EN: "English", Language.ZH_CN: "简体中文"}


@dataclass(frozen=True, slots=True)
class Words:
    """One sentence in each language; `{fact}` marks where a fact goes, by the same name in both."""

    en: str
    zh_CN: str

    def say(self, language: Language, **facts: str | int) -> str:
        """Return the sentence with its facts filled in (a fact is never read as a template)."""
        template = self.zh_CN if language is Language.ZH_CN else self.en
        return template.format(**facts)
