"""Chinese surnames of two characters, and characters with several readings: tables for names and pinyin.

Readings are pinyin without tones, `v` for ü; the one to sort by comes first.
"""

from __future__ import annotations

_TWO_BY_TWO = (
    "欧阳司马上官诸葛东方皇甫尉迟公孙慕容令狐宇文长孙司徒司空夏侯轩辕端木独孤南宫东郭百里呼延闻人澹台公冶"
    "宗政濮阳淳于单于太叔申屠仲孙钟离鲜于闾丘万俟赫连拓跋西门第五纳兰完颜叶赫亓官左丘公羊公西子车颛孙漆雕"
    "乐正巫马梁丘段干东门南门贺兰"
)
COMPOUND_SURNAMES = frozenset(_TWO_BY_TWO[i : i + 2] for i in range(0, len(_TWO_BY_TWO), 2))

HONORIFICS_AFTER = ("先生", "女士", "小姐", "太太", "老师", "教授", "医生", "律师", "经理", "主任", "总")


def _table(text: str) -> dict[str, tuple[str, ...]]:
    entries = (entry.split() for entry in text.split(","))
    return {word: tuple(readings) for word, *readings in entries}


# How a character is read as a surname, then how it is read (and often mistyped) elsewhere.
SURNAME_READINGS = _table(
    "单 shan dan, 仇 qiu chou, 曾 zeng ceng, 解 xie jie, 区 ou qu, 朴 piao pu, 查 zha cha, 盖 ge gai, 翟 zhai di, "
    "缪 miao mou, 种 chong zhong, 员 yun yuan, 贠 yun yuan, 黑 he hei, 盛 sheng cheng, 乐 yue le, 覃 qin tan, "
    "折 she zhe, 繁 po fan, 宓 mi fu, 郇 xun huan, 隗 wei kui, 么 yao me, 冼 xian shen, 洗 xian xi, 祭 zhai ji, "
    "牟 mou mu, 车 che ju, 都 du dou, 召 shao zhao, 谌 chen shen, 卜 bu bo, 柏 bai bo, 薄 bo bao, 费 fei bi, "
    "贾 jia gu, 句 gou ju, 莘 shen xin, 长 chang zhang, 宿 su xiu, 适 kuo shi, 能 nai neng, 乜 nie mie, 秘 bi mi, "
    "褚 chu zhe, 冯 feng ping, 郗 xi chi, 沈 shen chen, 叶 ye she, 石 shi dan, 艾 ai yi, 佴 nai er, "
    "郄 qie xi, 阚 kan han, 藏 zang cang, 重 chong zhong"
)

# The same for the two characters of a compound surname.
COMPOUND_READINGS = {
    "尉迟": (("yu", "wei"), ("chi",)),
    "万俟": (("mo", "wan"), ("qi", "si")),
    "长孙": (("zhang", "chang"), ("sun",)),
    "澹台": (("tan", "dan"), ("tai",)),
    "单于": (("chan", "dan"), ("yu",)),
    "乐正": (("yue", "le"), ("zheng",)),
    "子车": (("zi",), ("ju", "che")),
}

# Characters of given names, places and companies whose reading depends on the word.
POLYPHONES = _table(
    "行 hang xing, 长 chang zhang, 乐 le yue, 重 zhong chong, 朝 chao zhao, 传 chuan zhuan, 大 da dai, 都 du dou, "
    "还 huan hai, 会 hui kuai, 角 jiao jue, 觉 jue jiao, 卡 ka qia, 乾 qian gan, 茜 qian xi, 强 qiang jiang, "
    "厦 xia sha, 省 sheng xing, 调 diao tiao, 校 xiao jiao, 藏 zang cang, 泊 bo po, 柏 bai bo, 琢 zhuo zuo, "
    "曾 zeng ceng, 弹 dan tan, 单 dan shan, 阿 a e, 浚 jun xun, 娜 na nuo, 盛 sheng cheng, 晟 sheng cheng, "
    "隽 jun juan, 莎 sha suo, 嬛 huan xuan, 奇 qi ji, 车 che ju, 率 lv shuai, 畜 xu chu, 参 can shen, 差 cha chai, "
    "石 shi dan, 什 shi shen, 宿 su xiu, 度 du duo, 洞 dong tong, 番 pan fan, 蔚 yu wei, 六 liu lu, 铅 qian yan, "
    "仔 zi zai, 咀 zui ju, 尾 wei yi, 蚌 beng bang, 堡 bao pu, 埔 pu bu, 荥 xing ying, 便 bian pian, "
    "系 xi ji, 屏 ping bing, 期 qi ji, 血 xue xie, 薄 bo bao, 给 gei ji, 模 mo mu, 贾 jia gu, 盖 gai ge, "
    "区 qu ou, 解 jie xie, 种 zhong chong, 朴 pu piao, 查 cha zha, 沈 shen chen, 得 de dei, 地 di de, "
    "万 wan mo, 纶 lun guan, 伽 jia qie, 漯 luo ta, 浒 hu xu, 歙 she xi, 婼 ruo chuo"
)

# The hundred and some commonest of one character.
SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石"
    "廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧"
    "耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连"
)
