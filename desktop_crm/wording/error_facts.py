"""The sentences of errors whose facts say more than their class does."""

from __future__ import annotations

from desktop_crm.domain import errors
from desktop_crm.domain.errors import BadInput, CrmError
from desktop_crm.wording.languages import Words

FACTS: dict[tuple[type[CrmError], str], Words] = {
    (errors.StoreLocked, "told"): Words(
        "The store “{file}” is in use by process {process} of the computer “{host}”. Close it there first.",
        "客户库“{file}”正由电脑“{host}”上的进程 {process} 使用。请先在那里关闭。",
    ),
    (errors.WrongRecoveryCode, "mistyped"): Words(
        "The recovery code has a typing mistake. Compare it with the printed sheet.",
        "恢复码输入有误。请对照打印的恢复码页。",
    ),
    (errors.KeyStoreFailed, "none"): Words(
        "This computer has no key store. Open the store with the passphrase or the recovery sheet.",
        "这台电脑没有系统密钥库。请用主密码或恢复码页打开客户库。",
    ),
    (errors.KeyStoreFailed, "locked"): Words(
        "This computer's key store is locked. Unlock it and try again, or use the passphrase or the recovery sheet.",
        "系统密钥库已锁定。请先解锁再试，或使用主密码或恢复码页。",
    ),
    (errors.KeyStoreFailed, "missing"): Words(
        "This computer's key store no longer holds the key of this store, as after a new installation. "
        "Use the passphrase or the recovery sheet.",
        "系统密钥库中已没有这个客户库的密钥（例如重装系统之后）。请使用主密码或恢复码页。",
    ),
    (errors.KeyStoreFailed, "wrong"): Words(
        "The key in this computer's key store was changed and does not open this store. "
        "Use the passphrase or the recovery sheet.",
        "系统密钥库中的密钥已变更，打不开这个客户库。请使用主密码或恢复码页。",
    ),
    (errors.SheetUnsafe, "synced"): Words(
        "This folder is copied to other computers by itself, and the sheet with it. Choose another place, or print it.",
        "这个文件夹会自动同步到其他电脑，恢复码页也会随之外传。请换一个位置，或直接打印。",
    ),
    (errors.StoreDamaged, "header"): Words(
        "The store's keys were damaged or changed. Use the recovery sheet to repair them, or restore the last backup.",
        "客户库的密钥部分已损坏或被改动。请用恢复码页修复，或还原最近的备份。",
    ),
    (errors.StoreDamaged, "pages"): Words(
        "Parts of the store file are damaged. Restore the last backup, or repair what can be read.",
        "客户库文件的部分内容已损坏。请还原最近的备份，或修复可读取的部分。",
    ),
    (errors.StoreDamaged, "schema"): Words(
        "The tables of the store are not as the program left them. Restore the last backup.",
        "客户库的数据表结构被改动过。请还原最近的备份。",
    ),
    (errors.StoreDamaged, "value"): Words(
        "A value in the store is damaged. Restore the last backup, or repair the store.",
        "客户库中有数据已损坏。请还原最近的备份，或修复客户库。",
    ),
    (errors.CannotRead, "missing"): Words(
        "There is no file “{file}”. Check its name and place.",
        "找不到文件“{file}”。请检查名称和位置。",
    ),
    (errors.CannotRead, "folder"): Words(
        "“{file}” is a folder. Choose a file in it.",
        "“{file}”是文件夹。请选择其中的文件。",
    ),
    (errors.CannotRead, "permission"): Words(
        "You may not read “{file}”. Ask its owner for permission, or copy it to your own folder.",
        "没有读取“{file}”的权限。请联系文件所有者，或先复制到自己的文件夹。",
    ),
    (errors.CannotRead, "device"): Words(
        "The drive did not hand out “{file}”. Check the drive and its cable, then try again.",
        "存储设备读取“{file}”失败。请检查设备和连接后再试。",
    ),
    (errors.CannotRead, "encrypted"): Words(
        "“{file}” is protected by a password. Open it in its program, save it without one, and try again.",
        "“{file}”设有密码。请用原来的程序打开，去掉密码保存后再试。",
    ),
    (errors.CannotRead, "damaged"): Words(
        "“{file}” is damaged and cannot be read. Save it anew in its program, or export it as CSV.",
        "“{file}”已损坏，无法读取。请用原来的程序重新保存，或导出为 CSV。",
    ),
    (errors.CannotWrite, "missing"): Words(
        "“{file}” cannot be written, as its folder does not exist. Make the folder, or choose another one.",
        "无法写入“{file}”，因为文件夹不存在。请新建该文件夹，或选择别的文件夹。",
    ),
    (errors.CannotWrite, "folder"): Words(
        "“{file}” is a folder. Choose another name.",
        "“{file}”是一个文件夹。请换一个名称。",
    ),
    (errors.CannotWrite, "permission"): Words(
        "You may not write “{file}”. Choose a folder of your own.",
        "没有写入“{file}”的权限。请选择自己的文件夹。",
    ),
    (errors.CannotWrite, "read_only"): Words(
        "“{file}” is read-only. Remove the write protection, or choose another place.",
        "“{file}”是只读的。请取消写保护，或换一个位置。",
    ),
    (errors.CannotWrite, "disk_full"): Words(
        "The disk is full; “{file}” was not written. Free some space and try again.",
        "磁盘已满，未能写入“{file}”。请清理空间后再试。",
    ),
    (errors.CannotWrite, "device"): Words(
        "The drive did not take “{file}”. Check the drive and its cable, then try again.",
        "存储设备写入“{file}”失败。请检查设备和连接后再试。",
    ),
    (errors.FileNotKept, "empty"): Words(
        "“{file}” is empty, so there is nothing to keep. Check that it was saved.",
        "“{file}”是空文件，没有可保存的内容。请确认它已存盘。",
    ),
    (errors.FileNotKept, "too_large"): Words(
        "“{file}” is larger than {limit} MB, and every backup would carry it. Keep it elsewhere and note its place.",
        "“{file}”超过 {limit} MB，会让每个备份都变大。请存放在别处，并在备注中写明位置。",
    ),
    (errors.FileNotKept, "changed"): Words(
        "“{file}” changed while it was read. Save and close it in its program, then add it again.",
        "“{file}”在读取时发生了变化。请在原来的程序中保存并关闭，然后重新添加。",
    ),
    (errors.FileNotKept, "same"): Words(
        "This customer has “{file}” already, with the same content. It was not added twice.",
        "该客户已有内容相同的“{file}”，没有重复添加。",
    ),
    (errors.FileNotKept, "no_file"): Words(
        "“{file}” is not a file but a device or a pipe. Choose a file.",
        "“{file}”不是文件，而是设备或管道。请选择一个文件。",
    ),
    (errors.NothingToUndo, "redo"): Words("There is nothing to redo.", "没有可重做的操作。"),
    (BadInput, "empty"): Words("The {field} is empty. Please fill it in.", "{field}为空。请填写。"),
    (BadInput, "several_fit"): Words(
        "Several customers fit the name. Say which one.", "有多位客户符合这个名字。请指明是哪一位。"
    ),
    (BadInput, "nobody_fits"): Words(
        "No customer fits. Name one who is known, or say that the name is new.",
        "没有符合的客户。请写已有客户的名字，或说明这是新客户。",
    ),
    (BadInput, "too_long"): Words(
        "The {field} is longer than {limit} characters. Please shorten it.",
        "{field}超过 {limit} 个字符。请缩短。",
    ),
    (BadInput, "not_a_phone"): Words(
        "This is not a phone number that can be dialled. Check the digits, or start with + and the country code.",
        "这不是可以拨打的电话号码。请检查数字，或在前面加上 + 和国家代码。",
    ),
    (BadInput, "not_an_email"): Words(
        "This is not an e-mail address. It needs a name, an @ and a domain.",
        "这不是有效的电子邮箱。应包含用户名、@ 和域名。",
    ),
    (BadInput, "bad_checksum"): Words(
        "The {field} has a typing mistake: its check digit does not match. Compare it with the document.",
        "{field}有误：校验位不符。请对照原件检查。",
    ),
    (BadInput, "not_a_date"): Words(
        "This is not a date of the calendar. Write it like 2026-11-21.",
        "这不是有效的日期。请按 2026-11-21 的格式填写。",
    ),
    (BadInput, "below_zero"): Words(
        "The {field} cannot be below zero. Leave the minus sign out.",
        "{field}不能为负数。请去掉负号。",
    ),
    (BadInput, "not_an_amount"): Words(
        "This is not an amount. Write digits, like 12345.60.",
        "这不是有效的金额。请填写数字，例如 12345.60。",
    ),
    (errors.StageInUse, "last"): Words(
        "A pipeline needs a stage for open, won and lost deals each. This is the last of its kind.",
        "每个销售流程都需要进行中、赢单和输单阶段各一个。这是同类中的最后一个。",
    ),
    (BadInput, "mixed_currencies"): Words(
        "This is in another currency. One document and its payments are in one currency.",
        "币种不一致。同一单据及其回款只能使用一种币种。",
    ),
    (BadInput, "beyond_the_row"): Words(
        "This is more than is left of what came in by this row. Take less.",
        "超过了该笔到账金额的剩余部分。请填写更小的金额。",
    ),
    (BadInput, "before_its_document"): Words(
        "The document would be due before its own date. Choose a later day.",
        "到期日早于单据日期。请选择更晚的日期。",
    ),
    (BadInput, "before_its_deal"): Words(
        "The document would be older than its deal. Choose a later day, or open the deal earlier.",
        "单据日期早于商机的建立日期。请选择更晚的日期，或把商机的建立日期提前。",
    ),
    (BadInput, "wrong_order"): Words(
        "This kind of document cannot follow that one. The order is quote, contract, order, delivery, invoice.",
        "此类单据不能由该单据生成。顺序为报价、合同、订单、发货、发票。",
    ),
    (BadInput, "number_taken"): Words(
        "Another document of this kind has this number. Choose another one, or leave it empty.",
        "已有同类单据使用这个编号。请换一个，或留空自动编号。",
    ),
    (BadInput, "no_order"): Words(
        "There is no order of this customer yet that could be repeated. Write the first one.",
        "这位客户还没有可以重复的订单。请先新建一张。",
    ),
    (BadInput, "nothing_left"): Words(
        "Nothing is left of the {field}: all of it is on later documents.",
        "{field}已没有剩余，全部已转入后续单据。",
    ),
    (BadInput, "not_a_currency"): Words(
        "This is not a currency code. Write its three letters.",
        "这不是货币代码。请填写三个字母的代码。",
    ),
    (BadInput, "not_a_percentage"): Words(
        "The {field} is not a percentage. Give a whole number from 0 to 100.",
        "{field}不是百分比。请填写 0 到 100 之间的整数。",
    ),
    (BadInput, "closes_before_opening"): Words(
        "The deal would close before it was opened. Choose a later day, or an earlier one for the opening.",
        "商机的关闭日期早于建立日期。请选择更晚的日期，或更早的建立日期。",
    ),
    (BadInput, "not_a_number"): Words(
        "The {field} is not a number. Write it in digits.",
        "{field}不是数字。请用数字填写。",
    ),
    (BadInput, "not_a_website"): Words(
        "This is not a web address. Write it like www.shop.example.",
        "这不是有效的网址。请按 www.shop.example 的格式填写。",
    ),
    (BadInput, "not_an_id_number"): Words(
        "This is not an ID number. Compare it with the document.",
        "这不是有效的证件号码。请对照原件检查。",
    ),
    (BadInput, "not_a_time"): Words(
        "This is not a time of day. Write it like 14:30.",
        "这不是有效的时间。请按 14:30 的格式填写。",
    ),
    (BadInput, "not_a_repeat"): Words(
        "This is not a way to repeat. Choose how often, in days, weeks, months or years.",
        "无法识别这个重复规则。请选择按天、周、月或年重复。",
    ),
    (BadInput, "ends_before"): Words(
        "It would end before it begins. Choose a later last day.",
        "结束日期早于开始日期。请选择更晚的结束日期。",
    ),
    (BadInput, "itself"): Words(
        "A customer cannot be linked to itself. Choose another one.",
        "不能把客户与自己关联。请选择其他客户。",
    ),
    (BadInput, "out_of_range"): Words(
        "The {field} is larger or smaller than can be kept. Check the digits.",
        "{field}超出可保存的范围。请检查数字。",
    ),
    (BadInput, "sum_out_of_range"): Words(
        "Together these amounts are more than can be added up. Check the digits of the greatest ones.",
        "这些金额的合计超出可计算的范围。请检查其中最大的金额。",
    ),
    (BadInput, "not_given"): Words(
        "Nobody can be asked for the {field} here. Give it with --passphrase-file.",
        "这里无法询问{field}。请用 --passphrase-file 提供。",
    ),
    (BadInput, "not_utf8"): Words(
        "The file of the {field} is not UTF-8 text. Save it as UTF-8 and try again.",
        "存放{field}的文件不是 UTF-8 文本。请另存为 UTF-8 后重试。",
    ),
    (BadInput, "last_way"): Words(
        "This is the only way into the store. Set up another one first.",
        "这是打开客户库的唯一方式。请先设置另一种方式。",
    ),
    (BadInput, "too_weak"): Words(
        "This passphrase is too easy to guess. Add words, or take the suggestion.",
        "主密码太容易被猜到。请再加几个词，或使用推荐的主密码。",
    ),
    (BadInput, "too_small"): Words(
        "The {field} is too small. It must be at least {limit}.",
        "{field}太小。至少为 {limit}。",
    ),
    (BadInput, "too_large"): Words(
        "The {field} is too large. It may be at most {limit}.",
        "{field}太大。最多为 {limit}。",
    ),
    (BadInput, "too_early"): Words(
        "The {field} is too early. The earliest year is {limit}.",
        "{field}太早。最早为 {limit} 年。",
    ),
    (BadInput, "too_late"): Words(
        "The {field} is too late. The latest year is {limit}.",
        "{field}太晚。最晚为 {limit} 年。",
    ),
    (BadInput, "not_a_choice"): Words("This is no choice for the {field}.", "{field}没有这个选项。"),
    (BadInput, "not_a_rule"): Words(
        "This {field} was written by another version of the program. Make it anew.",
        "此{field}由其他版本的程序写入。请重新建立。",
    ),
    (BadInput, "does_nothing"): Words(
        "The {field} does nothing yet. Add what it is to do.",
        "{field}还没有内容。请添加要做的事。",
    ),
    (BadInput, "taken"): Words(
        "There is a {field} with this text already. Choose another one.",
        "已有相同的{field}。请换一个。",
    ),
    (BadInput, "unknown"): Words(
        "The {field} is not one the program knows. Choose one from the list.",
        "{field}不在可选范围内。请从列表中选择。",
    ),
    (BadInput, "there_already"): Words(
        "There is such a {field} already. Change that one.",
        "已有相同的{field}。请直接修改原有的。",
    ),
}
"""The sentence where a fact (a code, or the name of a flag that is set) says more than the class does."""
