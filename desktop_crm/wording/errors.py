"""One or two short sentences for each error, in both languages: what happened, and what to do."""

from __future__ import annotations

from pathlib import Path

from desktop_crm.domain import errors
from desktop_crm.domain.errors import BadInput, CrmError
from desktop_crm.wording.error_facts import FACTS
from desktop_crm.wording.fields import say_field
from desktop_crm.wording.languages import Language, Words

SENTENCES: dict[type[CrmError], Words] = {
    CrmError: Words("This did not work. Nothing was changed.", "操作未完成。没有任何内容被改动。"),
    errors.StoreMissing: Words(
        "There is no store “{file}”. Check the place, or create a new store.",
        "找不到客户库“{file}”。请检查位置，或新建一个客户库。",
    ),
    errors.StoreExists: Words(
        "A file “{file}” is already there and is not written over. Choose another name, or move it away first.",
        "文件“{file}”已存在，不会被覆盖。请换一个名称，或先移走该文件。",
    ),
    errors.StoreLocked: Words(
        "The store “{file}” is in use by another window or computer. Close it there first.",
        "客户库“{file}”正在另一个窗口或另一台电脑上使用。请先在那里关闭。",
    ),
    errors.WrongPassphrase: Words(
        "This passphrase does not open the store. Check Caps Lock and the keyboard layout, then try again.",
        "主密码不对，无法打开客户库。请检查大写锁定键和输入法后再试。",
    ),
    errors.WrongRecoveryCode: Words(
        "This recovery code belongs to another store. Use the sheet that was printed for this one.",
        "这个恢复码属于另一个客户库。请使用为本客户库打印的恢复码页。",
    ),
    errors.KeyStoreFailed: Words(
        "This computer's key store did not answer. Open the store with the passphrase.",
        "系统密钥库没有响应。请用主密码打开客户库。",
    ),
    errors.NotEnoughMemory: Words(
        "Trying this passphrase takes {needed} MB of free memory. Close other programs and try again.",
        "验证主密码需要 {needed} MB 可用内存。请关闭其他程序后再试。",
    ),
    errors.NoRecoveryCode: Words(
        "No recovery code can be read from “{file}”. Take it again from straight above, or type the code.",
        "无法从“{file}”读出恢复码。请正对着重新拍摄，或直接输入恢复码。",
    ),
    errors.SheetUnsafe: Words(
        "Not beside the store: whoever takes the folder would have both. Choose another place.",
        "不能与客户库放在一起：拿走该文件夹的人会同时得到两者。请换一个位置。",
    ),
    errors.NotAStore: Words(
        "“{file}” does not begin like a store of this program. Choose a file that ends in .crm; if it was your store, "
        "repair it or restore the last backup.",
        "“{file}”的开头不像本程序的客户库。请选择客户库文件；如果它原来就是客户库，请修复或还原备份。",
    ),
    errors.NotABackup: Words(
        "“{file}” is not a backup of this program. Choose a file that ends in .crmbackup.",
        "“{file}”不是本程序的备份。请选择以 .crmbackup 结尾的文件。",
    ),
    errors.BackupDamaged: Words(
        "The backup “{file}” is damaged. Take the one before it, or one from the other place.",
        "备份“{file}”已损坏。请使用更早的备份，或另一位置的备份。",
    ),
    errors.StoreTooNew: Words(
        "The store “{file}” was written by a newer version of the program. Update the program to open it.",
        "客户库“{file}”由更新版本的程序写入。请升级程序后再打开。",
    ),
    errors.StoreDamaged: Words(
        "The store is damaged. Restore the last backup.",
        "客户库已损坏。请还原最近的备份。",
    ),
    errors.CannotRead: Words(
        "“{file}” cannot be read. Check that it is there and not in use.",
        "无法读取“{file}”。请确认它存在且未被占用。",
    ),
    errors.CannotWrite: Words(
        "“{file}” cannot be written. Choose another place.",
        "无法写入“{file}”。请换一个位置。",
    ),
    errors.NoRoom: Words(
        "This needs {needed} MB of free disk space, and {free} MB are left. Free some space and try again.",
        "此操作需要 {needed} MB 可用磁盘空间，目前只有 {free} MB。请清理空间后再试。",
    ),
    errors.SealBroken: Words(
        "A sealed field does not open: it was changed outside this program. Restore it from a backup.",
        "有一个加密字段无法打开：它在程序之外被改动过。请从备份还原。",
    ),
    BadInput: Words(
        "The {field} cannot be kept as it is. Check it and try again.",
        "{field}无法保存。请检查后重试。",
    ),
    errors.BadQuery: Words(
        "The search word “{word}” is not understood. Correct it or leave it out.",
        "无法理解搜索词“{word}”。请改正或去掉它。",
    ),
    errors.RecordGone: Words(
        "This record is no longer there. It may have been deleted; Undo can bring it back.",
        "这条记录已不存在。它可能已被删除，可用“撤销”找回。",
    ),
    errors.NothingToUndo: Words("There is nothing to undo.", "没有可撤销的操作。"),
    errors.NotAllowed: Words(
        "The profile in force does not allow this. Choose another profile in the settings.",
        "当前身份不允许此操作。请在设置中切换身份。",
    ),
    errors.UnknownFormat: Words(
        "“{file}” is not a kind of file the program knows. Use vCard, CSV or Excel (.xlsx).",
        "无法识别文件“{file}”的格式。请使用 vCard、CSV 或 Excel（.xlsx）文件。",
    ),
    errors.TooLarge: Words(
        "“{file}” is larger than {limit} MB. Split it into smaller files.",
        "“{file}”超过 {limit} MB。请拆分成较小的文件。",
    ),
    errors.FileNotKept: Words(
        "“{file}” cannot be kept with a customer. Choose another file.",
        "“{file}”无法作为客户文件保存。请选择别的文件。",
    ),
    errors.StageInUse: Words(
        "Deals stand in this stage: {deals}. Move them to another stage first.",
        "此阶段中还有 {deals} 个商机。请先将它们移到其他阶段。",
    ),
    errors.RuleLoop: Words(
        "These rules would set one another off for ever: {chain}. Change one of them first.",
        "这些规则会无休止地互相触发：{chain}。请先修改其中一条。",
    ),
    errors.NoCoupon: Words(
        "No valid coupon is left in the stock. Add codes under Automation.",
        "库存中没有有效的优惠券。请在“自动化”中添加券码。",
    ),
    errors.NoMessage: Words(
        "No message is prepared here. Plans and rules under Automation can prepare one.",
        "此处没有准备好的消息。可在“自动化”的方案或规则中写好消息。",
    ),
    errors.NoDisplay: Words(
        "There is no screen to show the window on. Start it from a desktop; the commands need none.",
        "没有可以显示窗口的屏幕。请在桌面环境中启动；各命令不需要屏幕。",
    ),
    errors.Stopped: Words("Stopped. Nothing of it was kept.", "已停止。没有保留任何内容。"),
}
"""The sentence of each class, said where no fact below makes it more precise."""


def say_error(error: CrmError, language: Language) -> str:
    """Return what happened and what to do; of a path only the file's name is told."""
    template = FACTS.get((type(error), _fact(error))) or SENTENCES.get(type(error), SENTENCES[CrmError])
    return template.say(language, **_told(error, language))


def _fact(error: CrmError) -> str:
    """Return the code by which one error of a class differs from another, empty where none does."""
    match error:
        case (
            errors.CannotRead(reason=code)
            | errors.CannotWrite(reason=code)
            | errors.FileNotKept(reason=code)
            | errors.SheetUnsafe(reason=code)
        ):
            return code
        case errors.KeyStoreFailed(problem=code) | BadInput(problem=code) | errors.StoreDamaged(part=code):
            return code
        case errors.WrongRecoveryCode(mistyped=True):
            return "mistyped"
        case errors.NothingToUndo(redo=True):
            return "redo"
        case errors.StageInUse(deals=0):
            return "last"
        case errors.StoreLocked(process=process) if process:
            return "told"
    return ""


def _told(error: CrmError, language: Language) -> dict[str, str | int]:
    """Return the facts that a sentence may name."""
    told: dict[str, str | int] = {}
    path = getattr(error, "path", "")
    if path:
        told["file"] = Path(path).name or path
    match error:
        case BadInput(field=field, limit=limit):
            told |= {"field": say_field(field, language), "limit": limit}
        case errors.BadQuery(word=word):
            told["word"] = word
        case errors.TooLarge(limit=limit) | errors.FileNotKept(limit=limit):
            told["limit"] = limit // 1_000_000
        case errors.RuleLoop(chain=chain):
            told["chain"] = " → ".join((*chain, chain[0]))
        case errors.StageInUse(deals=deals):
            told["deals"] = deals
        case errors.StoreLocked(process=process, host=host):
            told |= {"process": process, "host": host}
        case errors.NotEnoughMemory(needed=needed):
            told["needed"] = -(-needed // 1_000_000)
        case errors.NoRoom(needed=needed, free=free):
            told |= {"needed": -(-needed // 1_000_000), "free": free // 1_000_000}
    return told
