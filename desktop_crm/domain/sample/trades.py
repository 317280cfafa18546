"""What invented customers do, and what they buy from us."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from desktop_crm.domain.sample.tables import each


@dataclass(frozen=True, slots=True, kw_only=True)
class Product:
    """Something sold: its name in Chinese and English, its price in whole yuan, how many are bought at most."""

    zh: str
    en: str
    price: int
    most: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Trade:
    """A line of business; `site` is the word for it in a domain name."""

    zh: str
    en: str
    site: str
    products: tuple[Product, ...]


def _products(table: str) -> tuple[Product, ...]:
    rows = (line.split("|") for line in each(table))
    return tuple(Product(zh=zh, en=en, price=int(price), most=int(most)) for zh, en, price, most in rows)


def _trade(zh: str, en: str, site: str, products: str) -> Trade:
    return Trade(zh=zh, en=en, site=site, products=_products(products))


TRADES = {
    "machinery": _trade(
        "精密机械",
        "Precision",
        "precision",
        "深沟球轴承 6204-2RS|Bearing 6204-2RS|192|300; "
        "直线导轨 HG20|Linear guide HG20|460|60; "
        "梅花联轴器 GR28|Jaw coupling GR28|135|200; "
        "滚珠丝杠 1605|Ball screw 1605|880|30",
    ),
    "ceramics": _trade(
        "陶瓷",
        "Ceramics",
        "ceramics",
        "釉料 A12|Glaze A12|86|200; 钴蓝颜料|Cobalt blue pigment|320|40; 窑炉棚板|Kiln shelf|540|30",
    ),
    "medical": _trade(
        "医疗器械",
        "Medical",
        "medical",
        "一次性手套(箱)|Disposable gloves (case)|210|80; "
        "血压计 BP-3|Blood pressure monitor BP-3|268|60; "
        "检查床|Examination couch|2400|8",
    ),
    "logistics": _trade(
        "物流",
        "Logistics",
        "logistics",
        "标准托盘|Standard pallet|95|400; "
        "缠绕膜(卷)|Stretch film (roll)|48|500; "
        "手持扫描枪|Handheld scanner|1350|20",
    ),
    "optics": _trade(
        "光学",
        "Optics",
        "optics",
        "镜片毛坯 1.60|Lens blank 1.60|58|600; "
        "抛光粉(桶)|Polishing powder (tub)|640|25; "
        "钛合金镜架|Titanium frame|310|90",
    ),
    "education": _trade(
        "教育",
        "Education",
        "education",
        "教学投影仪|Classroom projector|3980|12; "
        "白板笔(盒)|Whiteboard markers (box)|36|300; "
        "实验箱|Science kit|420|60",
    ),
    "catering": _trade(
        "餐饮",
        "Foods",
        "foods",
        "咖啡豆 5kg|Coffee beans 5 kg|460|40; "
        "外带杯(箱)|Takeaway cups (case)|180|90; "
        "奶泡机|Milk frother|1280|6",
    ),
    "retail": _trade(
        "零售",
        "Retail",
        "retail",
        "货架组件|Shelf unit|390|60; 价签纸(卷)|Label roll|22|800; 收银打印机|Receipt printer|760|15",
    ),
    "textiles": _trade(
        "纺织",
        "Textiles",
        "textiles",
        "精梳棉纱 40S|Combed cotton yarn 40S|34|2000; "
        "活性染料|Reactive dye|290|80; "
        "缝纫机针(盒)|Sewing needles (box)|45|300",
    ),
    "electronics": _trade(
        "电子科技",
        "Electronics",
        "electronics",
        "开关电源 24V|Power supply 24 V|128|200; "
        "接近传感器 M12|Proximity sensor M12|76|400; "
        "触摸屏 7寸|Touch panel 7 in|680|40",
    ),
    "building": _trade(
        "建材",
        "Building",
        "building",
        "防水涂料(桶)|Waterproof coating (pail)|265|120; "
        "铝合金型材|Aluminium profile|142|300; "
        "地暖管(盘)|Heating pipe (coil)|520|50",
    ),
}
"""The trades by code; their order is part of what a seed means."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ware:
    """What a price list says of a product beside its name and price."""

    code: str
    category: str
    unit: str


@cache
def catalogue() -> dict[str, Ware]:
    """Return all that is sold by its name in either language; the code of what is sold abroad ends in E."""
    wares = {}
    for trade in TRADES.values():
        for number, product in enumerate(trade.products, 1):
            code = f"{trade.site[:3].upper()}-{number:02}"
            for name, category, piece, end in (
                (product.en, trade.en, "pc", "E"),
                (product.zh, trade.zh, "件", ""),
            ):
                packed = _PACKED.search(name)
                unit = packed[1] if packed else piece
                wares[name] = Ware(code=f"{code}{end}", category=category, unit=unit)
    return wares


_PACKED = re.compile(r"[(（](.+)[)）]$")
