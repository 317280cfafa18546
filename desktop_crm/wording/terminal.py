"""What the command line says, in both languages; errors have their sentences in `wording.errors`."""

from __future__ import annotations

from desktop_crm.domain.changes import Op
from desktop_crm.wording.languages import Words

ABOUT = Words(
    "An offline, private CRM. Without a command it opens the window: desktop-crm [STORE] [--sample].",
    "离线的私人客户管理程序。不带命令时打开窗口：desktop-crm [STORE] [--sample]。",
)
HELP_OF_HELP = Words("show this help", "显示本帮助")
HELP_OF_VERSION = Words("show the version", "显示版本")
HELP_OF_JSON = Words("print one JSON document", "输出一个 JSON 文档")
HELP_OF_PASSPHRASE_FILE = Words(
    "read the passphrase from the first line of PATH, - for standard input",
    "从 PATH 的第一行读取主密码，- 表示标准输入",
)
COMMANDS = {
    "window": Words("open the window", "打开窗口"),
    "new": Words("create a store and print its recovery code", "新建客户库并显示恢复码"),
    "sample": Words("create a store of invented people", "新建一个由虚构人物组成的示例客户库"),
    "import": Words(
        "import vCard, CSV or XLSX files in one undo step; no rule answers an import",
        "导入 vCard、CSV 或 XLSX 文件，可一次撤销；导入不触发自动规则",
    ),
    "find": Words("search customers", "搜索客户"),
    "quick": Words(
        "write one line of plain words: what happened, what is next, a deal; rules answer when the window opens next",
        "用一句话录入：跟进记录、跟进计划和商机；自动规则在下次打开窗口时执行",
    ),
    "show": Words("show a customer's whole record", "显示客户的完整资料"),
    "today": Words("tell what to do today, and why", "显示今日待办和建议理由"),
    "deals": Words("list all deals", "列出全部商机"),
    "forecast": Words("tell what the months brought and will bring", "按月列出赢单、预测和目标"),
    "calendar": Words(
        "write follow-ups to an iCalendar file, unencrypted, for another calendar",
        "将跟进写入未加密的 iCalendar 文件，供其他日历使用",
    ),
    "report": Words(
        "write a month on one page, its effort or its commission to a file",
        "将月报（一页）、工作投入或提成写入文件",
    ),
    "accounts": Words(
        "write invoices, payments and receivables of a period as a table for accounting",
        "将一段时间的发票、回款和应收账款写成供财务使用的表格",
    ),
    "export": Words(
        "write all customers to a CSV, XLSX or vCard file", "将全部客户导出为 CSV、XLSX 或 vCard 文件"
    ),
    "history": Words("list the changes of a customer or of the store", "列出客户或整个客户库的改动"),
    "undo": Words("take back the last step", "撤销上一步"),
    "redo": Words("do again what was taken back", "重做撤销的步骤"),
    "erase": Words(
        "erase a customer for good from the store and its backups", "从客户库及其备份中彻底清除一位客户"
    ),
    "doctor": Words("tell what is healthy and what is not", "检查运行环境和客户库是否完好"),
    "audit": Words(
        "prove what is sealed, and that no value can be read anywhere", "证明加密了什么，任何地方都读不到明文"
    ),
    "check": Words("verify every seal, MAC and page of a store", "校验客户库的每一处加密、校验码和页面"),
    "repair": Words(
        "write a new store of all that a damaged one proves", "将损坏的客户库中可证实的内容写成新的客户库"
    ),
    "backup": Words("make an encrypted backup and prove it", "制作加密备份并验证"),
    "renew-key": Words(
        "seal everything anew under a new key, print its recovery code", "更换数据密钥并显示新的恢复码"
    ),
    "backups": Words("list the backups of a store", "列出客户库的备份"),
    "restore": Words(
        "put a backup, or one record of it, in place; the file that stood there is kept",
        "还原整个备份或其中一条记录；原有文件会保留",
    ),
    "drill": Words("open every value of a backup, and change nothing", "逐项打开备份内容进行演练，不作改动"),
}
QUICK_DOUBTS = Words(
    "Unsure of {count} piece(s) of it: see --json, or say it more exactly.",
    "其中 {count} 处不能确定：可用 --json 查看，或写得更明确。",
)
ARGUMENTS = {
    "story": Words(
        "play a part of the invented store's life, as this program does for itself",
        "演绎虚构客户库的一段经历，仅供本程序自身使用",
    ),
    "canary": Words(
        "also put an invented store through everything, and search all that it leaves",
        "另让一个虚构客户库经历各种操作，并搜索它留下的一切",
    ),
    "yes": Words("yes, for good: nothing brings it back", "确认彻底清除：无法恢复"),
    "certificate": Words("write a certificate to this PDF or text file", "将清除证明写入此 PDF 或文本文件"),
    "with_name": Words("let the certificate name the customer", "在证明中写明客户姓名"),
    "dir": Words("the folder of the backups (those of the settings)", "备份所在文件夹（默认为设置中的位置）"),
    "backup": Words("a backup (NAME.crmbackup)", "备份文件（NAME.crmbackup）"),
    "record": Words("only this customer, as one undo step", "只还原这位客户，可一次撤销"),
    "field": Words("only this field of the customer, such as note", "只还原该客户的这一项，如 note"),
    "drill": Words("open every value of the newest one as well", "同时逐项打开最新的备份"),
    "keys_follow": Words(
        "read the keys from standard input, as this program does for itself",
        "从标准输入读取密钥，仅供本程序自身使用",
    ),
    "store": Words("the store's file (NAME.crm)", "客户库文件（NAME.crm）"),
    "files": Words("files to import", "要导入的文件"),
    "line": Words(
        "one line, such as: visited Rossi 45 min, call Fri 10am, deal 21.5k",
        "一句话，例如：明天下午3点回访张三 报价5万",
    ),
    "customer": Words("whom it is about, by id", "客户编号，说明这句话是关于谁的"),
    "new": Words("the name is that of a new customer", "句中的名字是新客户"),
    "detail": Words(
        "what is told of customers: names and titles, names, or nothing",
        "透露多少客户信息：full 姓名与标题，names 仅姓名，nothing 都不透露",
    ),
    "all": Words("also contacts, closing days and birthdays", "同时写入联系记录、商机成交日和生日"),
    "tasks": Words("write tasks instead of events", "写成任务而不是事件"),
    "query": Words("what to search, as in the search box", "搜索内容，与搜索框相同"),
    "id": Words("a customer's id", "客户编号"),
    "new_store": Words("the repaired store to write", "要写入的修复后客户库"),
    "about": Words("what the report is about", "报告内容"),
    "month": Words("the month, like 2026-11 (this one)", "月份，如 2026-11（默认本月）"),
    "language": Words("the language of the report", "报告的语言"),
    "no_names": Words("name no customer", "不写客户姓名"),
    "out": Words(
        "the file to write: .csv, .xlsx or .vcf, .pdf for a report",
        "要写入的文件：.csv、.xlsx 或 .vcf，报告可为 .pdf",
    ),
    "what": Words("what to write", "要写入的内容"),
    "limit": Words("at most so many", "最多显示的数量"),
    "sample": Words("open the store of invented people", "打开由虚构人物组成的示例客户库"),
    "customers": Words("how many customers", "客户数量"),
    "seed": Words("the same seed gives the same people", "相同的种子产生相同的人物"),
    "since": Words(
        "the first day, like 2026-11-01 (that of last month)", "第一天，如 2026-11-01（默认上月一日）"
    ),
    "sheet": Words("which table goes into a CSV file", "写入 CSV 的表格"),
    "until": Words("the last day, like 2026-11-21 (today)", "最后一天，如 2026-11-21（默认今天）"),
    "interactions": Words("how many interactions in all", "跟进记录总数"),
    "purchases": Words("how many purchases in all", "购买记录总数"),
    "use": Words(
        "take a known pipeline or stage for a new one of this name; without it new ones are made, and told",
        "用已有的销售流程或阶段代替文件中此名称的新流程或阶段；未指定时将新建并告知",
    ),
    "dry_run": Words("tell what would be done, and write nothing", "只说明将做什么，不写入"),
    "quick": Words("take a second, and look at a sample", "只用一秒抽样检查"),
    "bundle": Words(
        "also write a zip file for a bug report, without personal data",
        "另存一份用于报告问题的 zip 文件，不含个人数据",
    ),
    "report": Words(
        "write the report to this file: XLSX with refused and doubtful rows of an import, PDF of an audit",
        "将报告写入此文件：导入时为含被拒绝和存疑行的 XLSX，审计时为 PDF",
    ),
    "show": Words(
        "show this customer's record beside its bytes, instead of an invented one",
        "用这位客户的记录（而非虚构记录）与文件字节对照",
    ),
}

PASSPHRASE = Words("Passphrase: ", "主密码：")
PASSPHRASE_AGAIN = Words("The same again: ", "再输入一次：")
PASSPHRASES_DIFFER = Words("The two were not the same. Once more.", "两次输入不一致。请重新输入。")
CREATED = Words("Created “{file}”.", "已新建“{file}”。")
RECOVERY_CODE = Words(
    "Recovery code, shown only once: {code}\n"
    "Write it down and keep it apart from this computer. It opens the store if the passphrase is lost.",
    "恢复码，只显示这一次：{code}\n请抄写下来，与电脑分开保存。忘记主密码时可用它打开客户库。",
)
FILLED = Words("{count} invented customers were added.", "已添加 {count} 位虚构客户。")
FOUND_NOBODY = Words("Nobody was found.", "没有找到客户。")
EXPORTED = Words("{count} customers were written to “{file}”.", "已将 {count} 位客户写入“{file}”。")
REPORTED = Words("The report was written to “{file}”.", "报告已写入“{file}”。")
UNDONE = Words("Undone: {step}.", "已撤销：{step}。")
REDONE = Words("Done again: {step}.", "已重做：{step}。")
LEFT_ALONE = Words(
    "Values left as they are, for later work stands there: {count}.", "因之后又有改动而保留的值：{count}。"
)
BACKED_UP = Words(
    "“{file}” was written and proved: {customers} customers.", "已写入并验证“{file}”：共 {customers} 位客户。"
)
NOT_EVERYWHERE = Words("Not written to “{folder}”: {why}", "未能写入“{folder}”：{why}")
KEY_RENEWED = Words("Everything is sealed under a new key.", "全部内容已用新密钥重新加密。")
KEY_KEPT = Words(
    "{count} values do not open and keep the old key. Repair the store, then renew the key again.",
    "有 {count} 项内容无法打开，旧密钥因此保留。请先修复客户库，再更换密钥。",
)
NEW_CODE = Words(
    "New recovery code, shown only once: {code}\nThe old one opens older backups only.",
    "新的恢复码，仅显示这一次：{code}\n旧的恢复码只能打开以前的备份。",
)
NO_BACKUP = Words("There is no backup yet.", "还没有备份。")
OTHER_KEYS = Words("opens with the passphrase of its own day only", "只能用当时的主密码打开")
DRILLED = Words("“{file}” was opened in full: it is whole.", "已完整打开“{file}”：内容完好。")
RESTORED = Words("“{file}” was restored.", "已还原“{file}”。")
KEPT_ASIDE = Words("The file that stood there is now “{file}”.", "原有文件现名为“{file}”。")
RECORD_RESTORED = Words("Restored; `undo` takes it back.", "已还原，可用 undo 撤销。")
LEFT_OUT = Words("Left out, as what they belong to is gone: {count}.", "因所属内容已不存在而略去：{count}。")
ERASED_STAYS = Words("What was erased for good stays so.", "已彻底清除的内容不会恢复。")
HEALTHY = Words("The store is whole.", "客户库完好。")
DAMAGED = Words(
    "Findings: {count}. `desktop-crm repair` makes a new store of all that is sound.",
    "发现问题：{count} 处。可用 `desktop-crm repair` 将完好的内容整理成新的客户库。",
)
FOUND_WRONG = Words("Findings: {count}. Restore the last backup.", "发现问题：{count} 处。请还原最近的备份。")
NOT_VERIFIED = Words(
    "The contents were not checked, as that needs the passphrase.", "未检查内容：检查需要主密码。"
)
IMPORTED = Words(
    "“{file}”: {records} records, {created} new, {updated} with something new, {same} known, {doubtful} doubtful, "
    "{refused} refused.",
    "“{file}”：共 {records} 条，新增 {created}，补充 {updated}，已有 {same}，存疑 {doubtful}，拒绝 {refused}。",
)
READ_AS_CORRECTED = Words(
    "“{file}” is read as such a table was corrected in the window.",
    "“{file}”按窗口中上次对此类表格的更正读取。",
)
REFUSED_LINE = Words("Line {line}: {reason}", "第 {line} 行：{reason}")
REPORT_HEADINGS = (
    Words("File", "文件"),
    Words("Line", "行"),
    Words("Result", "结果"),
    Words("Reason", "原因"),
    Words("Text", "内容"),
)
REFUSED = Words("refused", "已拒绝")
DOUBTFUL = Words("perhaps a duplicate", "可能重复")
BUG = Words(
    "Something went wrong inside the program. Nothing was changed, and a line for a bug report is in the log.",
    "程序内部出错。没有任何内容被改动，日志中已留下供反馈的记录。",
)

STEPS = {
    Op.CREATE_CUSTOMER: Words("add customer", "添加客户"),
    Op.EDIT_CUSTOMER: Words("edit customer", "编辑客户"),
    Op.CONFIRM: Words("confirm details", "核实资料"),
    Op.TAG: Words("change tags", "修改标签"),
    Op.ARCHIVE: Words("archive", "归档"),
    Op.RESTORE: Words("take back into the list", "放回列表"),
    Op.TRASH: Words("move to trash", "移到回收站"),
    Op.EMPTY_TRASH: Words("empty trash", "清空回收站"),
    Op.RELATE: Words("change relations", "修改关系"),
    Op.LOG_INTERACTION: Words("log contact", "记录跟进"),
    Op.QUICK_ENTRY: Words("quick entry", "快速录入"),
    Op.EDIT_INTERACTION: Words("edit contact", "修改跟进"),
    Op.DELETE_INTERACTION: Words("delete contact", "删除跟进"),
    Op.PIN_INTERACTION: Words("pin contact", "置顶跟进"),
    Op.PLAN_FOLLOW_UP: Words("plan follow-up", "安排跟进"),
    Op.EDIT_FOLLOW_UP: Words("edit follow-up", "修改跟进安排"),
    Op.FINISH_FOLLOW_UP: Words("finish follow-up", "完成跟进安排"),
    Op.PUT_OFF_FOLLOW_UP: Words("put off follow-up", "推迟跟进安排"),
    Op.PLAN_VISITS: Words("plan visits", "安排拜访"),
    Op.DEBRIEF: Words("write down a visit", "记录拜访结果"),
    Op.CONTACT_TERMS: Words("change how to keep contact", "修改联系约定"),
    Op.RECORD_PURCHASE: Words("record purchase", "记录购买"),
    Op.EDIT_PURCHASE: Words("edit purchase", "修改购买"),
    Op.CREATE_DEAL: Words("add deal", "新建商机"),
    Op.EDIT_DEAL: Words("edit deal", "修改商机"),
    Op.MOVE_DEAL: Words("move deal", "移动商机"),
    Op.DELETE_DEAL: Words("delete deal", "删除商机"),
    Op.EDIT_LEAD: Words("change lead", "修改线索"),
    Op.QUALIFY_LEAD: Words("qualify lead", "转化线索"),
    Op.EDIT_PIPELINE: Words("change pipeline", "修改销售流程"),
    Op.EDIT_PRODUCT: Words("change products", "修改产品"),
    Op.EDIT_DOCUMENT: Words("change document", "修改单据"),
    Op.RECORD_PAYMENT: Words("record payment", "记录回款"),
    Op.EDIT_PAYMENT: Words("change payment", "修改回款"),
    Op.SAVE_RATE: Words("change exchange rate", "修改汇率"),
    Op.EDIT_GOAL: Words("change goal", "修改目标"),
    Op.EDIT_COMMISSION: Words("change commission", "修改提成方案"),
    Op.EDIT_RULE: Words("change rule", "修改规则"),
    Op.RUN_RULE: Words("what a rule did", "规则自动执行"),
    Op.TAKE_BACK_RUN: Words("take back what a rule did", "收回规则的改动"),
    Op.MARK_RULES: Words("look for rules", "检查规则"),
    Op.EDIT_PLAN: Words("change plan", "修改方案"),
    Op.APPLY_PLAN: Words("apply plan", "应用方案"),
    Op.EDIT_COUPONS: Words("change coupons", "修改优惠券"),
    Op.ISSUE_COUPON: Words("issue coupon", "发放优惠券"),
    Op.IMPORT: Words("import", "导入"),
    Op.PUT_BACK: Words("put back a value", "恢复旧值"),
    Op.RESTORE_RECORD: Words("restore from a backup", "从备份还原"),
    Op.SAMPLE: Words("add invented people", "添加虚构人物"),
    Op.UNDO: Words("undo", "撤销"),
    Op.REDO: Words("redo", "重做"),
    Op.SAVE_VIEW: Words("save view", "保存视图"),
    Op.DELETE_VIEW: Words("delete view", "删除视图"),
    Op.SAVE_DRAFT: Words("save draft", "保存草稿"),
    Op.SAVE_SETTING: Words("save setting", "保存设置"),
    Op.EXPORT: Words("export", "导出"),
    Op.ATTACH_FILES: Words("add files", "添加文件"),
    Op.RENAME_FILE: Words("rename file", "重命名文件"),
    Op.REMOVE_FILES: Words("remove files", "移除文件"),
    Op.ERASE: Words("erase for good", "彻底清除"),
    Op.REVEAL: Words("show a strict field", "查看严格保密字段"),
    Op.REFUSE: Words("refused", "已拒绝"),
    Op.MARK_STRICT: Words("mark sections as strict", "标记严格保密的部分"),
    Op.SWITCH_PROFILE: Words("switch profile", "切换身份"),
    Op.CHANGE_KEYS: Words("change what opens the store", "更改打开方式"),
    Op.RENEW_KEY: Words("renew the key", "更换数据密钥"),
}
