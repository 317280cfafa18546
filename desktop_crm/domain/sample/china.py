"""Names, towns and streets of invented customers in China, each with its pinyin where an e-mail address needs it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from desktop_crm.domain.sample.tables import each


class Syllable(NamedTuple):
    """A character or word with its pinyin, toneless."""

    text: str
    pinyin: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChineseCity:
    """A city with its province (empty for a municipality), area code, postcode and a district."""

    name: str
    province: str
    area: str
    postcode: str
    district: str


def _syllables(table: str) -> tuple[Syllable, ...]:
    words = table.split()
    return tuple(Syllable(text, pinyin) for text, pinyin in zip(words[::2], words[1::2], strict=True))


FAMILY_NAMES = _syllables(
    "王 wang 李 li 张 zhang 刘 liu 陈 chen 杨 yang 赵 zhao 黄 huang 周 zhou 吴 wu 徐 xu 孙 sun 胡 hu 朱 zhu 高 gao "
    "林 lin 何 he 郭 guo 马 ma 罗 luo 梁 liang 宋 song 郑 zheng 谢 xie 韩 han 唐 tang 冯 feng 于 yu 董 dong 萧 xiao "
    "程 cheng 曹 cao 袁 yuan 邓 deng 许 xu 傅 fu 沈 shen 曾 zeng 彭 peng 吕 lv 苏 su 卢 lu 蒋 jiang 蔡 cai 贾 jia "
    "丁 ding 魏 wei 薛 xue 叶 ye 阎 yan 单 shan 解 xie 仇 qiu 区 ou 欧阳 ouyang 司马 sima 诸葛 zhuge 尉迟 yuchi"
)
GIVEN_FIRST = _syllables(
    "晓 xiao 思 si 建 jian 雅 ya 志 zhi 文 wen 国 guo 俊 jun 佳 jia 子 zi 海 hai 春 chun 永 yong 明 ming 嘉 jia 梓 zi "
    "宇 yu 欣 xin 美 mei 丽 li 振 zhen 德 de 秀 xiu 玉 yu 诗 shi 浩 hao 一 yi 若 ruo 静 jing 立 li"
)
GIVEN_LAST = _syllables(
    "明 ming 敏 min 国 guo 婷 ting 强 qiang 华 hua 伟 wei 芳 fang 军 jun 涵 han 轩 xuan 琳 lin 平 ping 燕 yan 杰 jie "
    "峰 feng 梅 mei 超 chao 萍 ping 宁 ning 博 bo 慧 hui 龙 long 怡 yi 辉 hui 雯 wen 斌 bin 洁 jie 航 hang 月 yue"
)
BRAND_FIRST = _syllables(
    "恒 heng 华 hua 新 xin 锦 jin 瑞 rui 盛 sheng 鼎 ding 东 dong 金 jin 天 tian 中 zhong 宏 hong 远 yuan 嘉 jia "
    "同 tong 永 yong 银 yin 广 guang 正 zheng 万 wan 福 fu 海 hai 江 jiang 启 qi 云 yun 星 xing 长 chang "
    "安 an 和 he 晨 chen"
)
BRAND_LAST = _syllables(
    "泰 tai 源 yuan 程 cheng 达 da 丰 feng 兴 xing 信 xin 通 tong 邦 bang 力 li 辰 chen 隆 long 康 kang 诚 cheng 宇 yu "
    "科 ke 利 li 创 chuang 联 lian 博 bo 捷 jie 腾 teng 茂 mao 益 yi 凯 kai 佳 jia 翔 xiang 润 run 昌 chang 洋 yang"
)
COMPANY_FORMS = ("有限公司", "有限责任公司", "股份有限公司", "贸易有限公司")
ROADS = each(
    "人民路; 解放路; 建设大道; 星湖街; 中山北路; 长江路; 科技园路; 文化路; 滨河路; 和平街; 迎宾大道; 学院路"
)
MOBILE_PREFIXES = each(
    "138; 139; 136; 137; 135; 150; 151; 158; 159; 186; 185; 188; 187; 189; 177; 133; 153; 180; 181; 199"
)

_CITY_TABLE = """\
苏州 江苏省 512 215000 工业园区
上海  21 200000 浦东新区
北京  10 100000 朝阳区
深圳 广东省 755 518000 南山区
广州 广东省 20 510000 天河区
杭州 浙江省 571 310000 西湖区
宁波 浙江省 574 315000 鄞州区
南京 江苏省 25 210000 鼓楼区
成都 四川省 28 610000 武侯区
重庆  23 400000 渝北区
武汉 湖北省 27 430000 江汉区
西安 陕西省 29 710000 雁塔区
天津  22 300000 河西区
青岛 山东省 532 266000 市南区
福州 福建省 591 350000 鼓楼区
长沙 湖南省 731 410000 岳麓区
郑州 河南省 371 450000 金水区
沈阳 辽宁省 24 110000 和平区
昆明 云南省 871 650000 五华区
佛山 广东省 757 528000 禅城区"""


def _chinese_city(line: str) -> ChineseCity:
    name, province, area, postcode, district = line.split(" ")
    return ChineseCity(name=name, province=province, area=area, postcode=postcode, district=district)


CITIES = tuple(_chinese_city(line) for line in _CITY_TABLE.splitlines())
