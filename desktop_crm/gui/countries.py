"""Countries and currencies to choose from, and those of this computer, as the system's own tables know them."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QComboBox

from desktop_crm.gui.translations import speaks_chinese
from desktop_crm.gui.widgets.choices import offer

# Qt writes countries in English or in their own language only; these are met most by people who sell from China.
_CHINESE = {
    "CN": "中国", "HK": "中国香港", "MO": "中国澳门", "TW": "中国台湾", "SG": "新加坡",
    "MY": "马来西亚", "JP": "日本", "KR": "韩国", "US": "美国", "CA": "加拿大",
    "MX": "墨西哥", "BR": "巴西", "AR": "阿根廷", "CL": "智利", "GB": "英国",
    "IE": "爱尔兰", "DE": "德国", "FR": "法国", "IT": "意大利", "ES": "西班牙",
    "PT": "葡萄牙", "NL": "荷兰", "BE": "比利时", "CH": "瑞士", "AT": "奥地利",
    "SE": "瑞典", "NO": "挪威", "DK": "丹麦", "FI": "芬兰", "PL": "波兰",
    "CZ": "捷克", "HU": "匈牙利", "RO": "罗马尼亚", "GR": "希腊", "TR": "土耳其",
    "RU": "俄罗斯", "UA": "乌克兰", "KZ": "哈萨克斯坦", "IN": "印度", "PK": "巴基斯坦",
    "BD": "孟加拉国", "TH": "泰国", "VN": "越南", "ID": "印度尼西亚", "PH": "菲律宾",
    "AU": "澳大利亚", "NZ": "新西兰", "AE": "阿联酋", "SA": "沙特阿拉伯", "IL": "以色列",
    "EG": "埃及", "NG": "尼日利亚", "KE": "肯尼亚", "ZA": "南非",
}  # fmt: skip


def fill_countries(combo: QComboBox, chosen: str) -> None:
    """Offer all countries by name in the present language; the data of an entry is its ISO 3166 code."""
    names = {code: _country_name(code, name) for code, name in _countries().items()}
    offer(combo, dict(sorted(names.items(), key=lambda entry: entry[1].casefold())), chosen)


def fill_currencies(combo: QComboBox, chosen: str) -> None:
    """Offer all currencies in use; the data of an entry is its ISO 4217 code."""
    codes = {_currency(QLocale(locale.language(), locale.territory())) for locale in _locales()}
    offer(combo, {code: code for code in sorted(codes - {""})}, chosen)


def own_country() -> str:
    """Return the country this computer is set to, China where it tells none."""
    code = QLocale.territoryToCode(QLocale.system().territory())
    return code if code in _countries() else "CN"


def own_currency(country: str = "") -> str:
    """Return the currency of a country, by default of this computer's."""
    territory = QLocale.codeToTerritory(country or own_country())
    return next((_currency(locale) for locale in _locales() if locale.territory() == territory), "") or "CNY"


def _locales() -> list[QLocale]:
    return QLocale.matchingLocales(
        QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyTerritory
    )


def _countries() -> dict[str, str]:
    found = {locale.territory() for locale in _locales()}
    names = {QLocale.territoryToCode(territory): QLocale.territoryToString(territory) for territory in found}
    return {code: name for code, name in names.items() if len(code) == 2 and code.isalpha()}


def _country_name(code: str, english: str) -> str:
    return _CHINESE.get(code, english) if speaks_chinese() else english


def _currency(locale: QLocale) -> str:
    return locale.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
