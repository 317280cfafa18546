"""The sentences of an audit's report, in both languages."""

from __future__ import annotations

from desktop_crm.store.audit_result import PlaceKind
from desktop_crm.wording.languages import Words

TITLE = Words("Privacy report", "隐私审计报告")
FACTS = Words(
    "{day} (UTC) · Desktop CRM {version} · store no. {store}",
    "{day}（UTC） · Desktop CRM {version} · 客户库编号 {store}",
)
CLEAN = Words(
    "No name, number or note can be read without the store's keys.",
    "没有密钥，就读不到任何姓名、联系方式或备注。",
)
NOT_CLEAN = Words("This audit has findings, which are told below.", "本次审计发现了问题，详见下文。")

SEALED_TITLE = Words("What is sealed", "加密了什么")
SEALED = Words(
    "{count} values in {fields} fields, each under a seal of its own (AES-256-GCM) that opens only in its place.",
    "{fields} 个字段中的 {count} 项内容，每一项都单独加密（AES-256-GCM），只能在原位置打开。",
)
UNSEALED = Words("Not in the form of a sealed value: {count}.", "不符合加密格式的内容：{count} 项。")
RANDOMNESS = Words(
    "To anybody else the sealed bytes look like pure chance: {bits} of 8 bits each.",
    "在旁人看来，密文与随机数据无异：每字节 8 比特中有 {bits} 比特是随机的。",
)
VISIBLE = Words(
    "Visible without a key: how many records there are, which fields are filled, dates, stages, amounts and links.",
    "没有密钥也能看到的：记录数量、哪些字段已填写、日期、阶段、金额以及记录之间的关联。",
)

KEYS_TITLE = Words("Keys", "密钥")
KEYS = Words(
    "The data key is never stored as it is. Each way in below wraps it; without one of them there is no other.",
    "数据密钥从不以明文保存。下列每种方式各自封装它；除此之外没有别的打开途径。",
)
KEY = Words("Data key {id}", "数据密钥 {id}")
OLD_KEY = Words("Old data key {id}", "旧数据密钥 {id}")
SEALS_VALUES = Words("seals {count} values", "加密了 {count} 项内容")
SINCE = Words("since {day} ({days} days)", "自 {day} 起（{days} 天）")
SLOTS = {
    "passphrase": Words("Passphrase", "主密码"),
    "recovery": Words("Recovery code", "恢复码"),
    "keystore": Words("This computer's login", "本机登录"),
    "both": Words("Passphrase and this computer together", "主密码加本机"),
}
KDF = Words(
    "Argon2id: {mib} MiB, {passes} passes, {lanes} lanes for every guess",
    "Argon2id：每猜一次需 {mib} MiB 内存、{passes} 轮、{lanes} 路并行",
)
NO_KDF = Words("160 bits of chance or more: nothing to guess", "至少 160 比特随机数，无从猜测")

PLACES_TITLE = Words("Where we looked", "检查了哪里")
SEARCHED = Words(
    "{values} values of this store were searched for in up to 16 forms each (UTF-8, UTF-16, GB18030, base64, hex, "
    "percent …): {patterns} patterns of at least 8 bytes.",
    "在以下位置搜索了本客户库的 {values} 项真实内容，每项最多 16 种形式（UTF-8、UTF-16、GB18030、base64、十六进制、"
    "百分号编码等），共 {patterns} 个至少 8 字节的特征。",
)
CONTROL = Words(
    "The search was tried first: {planted} patterns were planted in a copy, and all {found} were found.",
    "搜索本身经过验证：在一份副本中植入 {planted} 个特征，全部 {found} 个都被找到。",
)
CONTROL_FAILED = Words(
    "The search failed its own trial: of {planted} patterns planted in a copy it found {found}.",
    "搜索未通过自身验证：在副本中植入 {planted} 个特征，只找到 {found} 个。",
)
FREE_PAGES = Words(
    "Unused pages of the file: {count}, of which {empty} hold nothing but zeros; something can be read in {readable}.",
    "文件中的空闲页面：{count} 页，其中 {empty} 页全为零；可读出文字的有 {readable} 页。",
)
PLACES = {
    PlaceKind.STORE: Words("The store and its log", "客户库及其日志"),
    PlaceKind.BACKUPS: Words("Backups", "备份"),
    PlaceKind.LOGS: Words("Log files", "运行日志"),
    PlaceKind.SETTINGS: Words("Settings, also those of Qt", "设置（含 Qt 的设置）"),
    PlaceKind.CACHE: Words("Cache", "缓存"),
    PlaceKind.WORK: Words("Working folders", "工作文件夹"),
    PlaceKind.TEMPORARY: Words("Temporary files", "临时文件"),
    PlaceKind.MEMORY: Words("Memory", "内存"),
}
FILES = Words("files: {count}, {size}", "{count} 个文件，{size}")
NO_FILES = Words("nothing is there", "没有文件")
HITS = Words("{count} found", "发现 {count} 处")
NO_HITS = Words("nothing", "未发现")
UNREAD = Words("{count} could not be read", "{count} 个无法读取")

FOUND_TITLE = Words("What was found", "发现了什么")
NOTHING_FOUND = Words("No value stands anywhere in plain.", "任何位置都没有明文内容。")
HIT = Words(
    "A value ({source}) can be read in “{file}” at byte {place}, as {form}.",
    "在“{file}”第 {place} 字节处可读出一项内容（{source}），形式为 {form}。",
)
SEALS_HOLD = Words(
    "Every seal, row, page and step of the history was verified: all are whole.",
    "每一处加密、每一行、每一页和每一步历史都已校验：全部完好。",
)

CANARY_TITLE = Words("The trial with an invented store", "虚构客户库的试验")
CANARY = Words(
    "A store of {values} invented values in all {columns} sealed columns, in a file, drafts and log calls went "
    "through: {steps}.",
    "一个虚构客户库：{columns} 个加密字段共 {values} 项虚构内容，另有文件、草稿和日志调用，依次经历：{steps}。",
)
CANARY_SEARCHED = Words(
    "Everything that it left on the disk was searched for {patterns} patterns.",
    "对它留在磁盘上的一切搜索了 {patterns} 个特征。",
)
MEMORY = Words(
    "In the memory of the open program there were {before} copies, after its lock {after}.",
    "程序打开时内存中有 {before} 份副本，锁定后为 {after} 份。",
)
COMMA = Words(", ", "、")
STEPS = {
    "migrated": Words("migrated from the first schema", "从最早的结构升级"),
    "filled": Words("filled", "写入"),
    "edited": Words("edited", "修改"),
    "deleted": Words("deleted", "删除"),
    "undone": Words("undone", "撤销"),
    "logged": Words("logged errors", "记录错误日志"),
    "exported": Words("prepared an export", "准备导出"),
    "passphrase": Words("changed its passphrase", "更改主密码"),
    "rotated": Words("renewed its key", "更换数据密钥"),
    "backed_up": Words("backed up", "备份"),
    "killed": Words("killed while writing", "写入时被强行终止"),
    "locked": Words("locked", "锁定"),
}

NETWORK_TITLE = Words("Network", "网络")
CARRIES_NONE = Words(
    "This build carries neither a network library nor TLS.", "本程序的安装包中没有任何网络库，也没有 TLS。"
)
CARRIES = Words("This build carries files that could speak to a network:", "本安装包中含有可以联网的文件：")
FROM_SOURCE = Words(
    "The program runs from its source here; the built program carries neither a network library nor TLS.",
    "程序此刻由源代码运行；正式安装包中没有任何网络库，也没有 TLS。",
)
NOT_LOADED = Words("Nothing that could speak to one is loaded.", "没有加载任何可以联网的模块。")
LOADED = Words("Loaded, and able to speak to one: {names}.", "已加载、可以联网的模块：{names}。")
OPENED = Words(
    "Internet sockets opened since this program started: {count}.", "程序启动以来打开的互联网连接：{count}。"
)
OPEN_NOW = Words(
    "Internet sockets that the system counts for it now: {count}.", "系统此刻为它登记的互联网连接：{count}。"
)

RECORD_TITLE = Words("The same record, read twice", "同一条记录的两种样子")
RECORD = Words("What you read, and what stands in the file.", "您看到的内容，以及文件中的实际字节。")

NOT_PROMISED_TITLE = Words("What is not promised", "不作承诺的情况")
NOT_PROMISED = (
    Words(
        "Against programs that run as you while the store is open, and against whoever sits at the unlocked window, "
        "nothing helps.",
        "客户库打开期间，以您的身份运行的恶意程序，或坐在未锁定窗口前的人，都无法防范。",
    ),
    Words(
        "Swap and hibernation may keep what was in the memory: use full-disk encryption. Input methods and clipboard "
        "managers may remember what is typed or copied.",
        "交换文件和休眠文件可能留有内存内容，请启用全盘加密；输入法和剪贴板工具可能记住输入或复制的内容。",
    ),
    Words(
        "Exports, prints and copies made elsewhere are plain text in other hands. Only places that this program knows "
        "were searched, for a sample of values.",
        "导出文件、打印件和别处的副本不受保护。本次只在程序已知的位置、就部分内容进行了搜索。",
    ),
)
