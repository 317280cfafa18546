<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Version {number}</source>
        <translation>版本 {number}</translation>
    </message>
    <message>
        <source>About Desktop CRM</source>
        <translation>关于 Desktop CRM</translation>
    </message>
    <message>
        <source>Your customers stay on this computer, encrypted. This program has no network code: nothing is ever sent.</source>
        <translation>客户资料只加密保存在这台电脑上。本程序不含任何联网代码：不会发送任何数据。</translation>
    </message>
    <message>
        <source>Free to use, change and pass on under the MIT licence. Built with Qt (LGPL 3) and icons by Lucide (ISC).</source>
        <translation>按 MIT 许可证可自由使用、修改和分发。使用 Qt（LGPL 3）构建，图标来自 Lucide（ISC）。</translation>
    </message>
    <message>
        <source>&amp;Data folder</source>
        <translation>数据文件夹(&amp;D)</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Everything, each on a sheet of its own</source>
        <translation>全部，各占一个工作表</translation>
    </message>
    <message>
        <source>Invoices of these days</source>
        <translation>这段时间的发票</translation>
    </message>
    <message>
        <source>Payments of these days</source>
        <translation>这段时间的回款</translation>
    </message>
    <message>
        <source>What is owed today</source>
        <translation>当前应收款</translation>
    </message>
    <message>
        <source>accounts-UNENCRYPTED</source>
        <translation>账务-未加密</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Export for accounting</source>
        <translation>导出给财务</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Excel table (.xlsx)</source>
        <translation>Excel 表格 (.xlsx)</translation>
    </message>
    <message>
        <source>CSV table (.csv)</source>
        <translation>CSV 表格 (.csv)</translation>
    </message>
    <message>
        <source>The file will not be encrypted: whoever gets it can read every customer and amount in it. Delete it once it has served.</source>
        <translation>文件不会加密：拿到它的人可以看到其中所有客户和金额。用完请删除。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
</context>
<context>
    <name>ActionPart</name>
    <message>
        <source>Then</source>
        <translation>那么</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>After how many days</source>
        <translation>几天之后</translation>
    </message>
    <message>
        <source>days: 3, 30, 90</source>
        <translation>天数：3, 30, 90</translation>
    </message>
    <message>
        <source>Title or text</source>
        <translation>标题或内容</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做的事</translation>
    </message>
    <message>
        <source>A message for it (optional)</source>
        <translation>附带的消息（可不填）</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Take this away</source>
        <translation>去掉这一项</translation>
    </message>
</context>
<context>
    <name>AddressEditor</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Province or state</source>
        <translation>省/州</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>街道门牌</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮编</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>AddressOffer</name>
    <message>
        <source>With the company&apos;s &amp;address: {address}</source>
        <translation>使用公司地址(&amp;A)：{address}</translation>
    </message>
</context>
<context>
    <name>ApplyPlanDialog</name>
    <message>
        <source>Apply a plan</source>
        <translation>应用方案</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>beginning on</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln customer(s)</source>
        <translation>
            <numerusform>共 %Ln 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Add the ready-made plans</source>
        <translation>添加现成方案</translation>
    </message>
    <message>
        <source>There is no plan yet. Begin with those that come ready made.</source>
        <translation>还没有方案。可先从现成方案开始。</translation>
    </message>
</context>
<context>
    <name>AutomationPage</name>
    <message>
        <source>Automation</source>
        <translation>自动化</translation>
    </message>
    <message>
        <source>Rules and plans do what you would do anyway. Nothing leaves this computer.</source>
        <translation>规则和方案替您完成日常动作，任何内容都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>History</source>
        <translation>执行记录</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>中间名</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>称谓</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>后缀</translation>
    </message>
</context>
<context>
    <name>BackgroundSection</name>
    <message>
        <source>Background</source>
        <translation>背景信息</translation>
    </message>
    <message>
        <source>Add {what}</source>
        <translation>添加{what}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Hide the parts of the name</source>
        <translation>收起姓名各部分</translation>
    </message>
    <message>
        <source>Parts of the name…</source>
        <translation>姓名各部分…</translation>
    </message>
</context>
<context>
    <name>BackupContentsPanel</name>
    <message>
        <source>Look inside</source>
        <translation>查看内容</translation>
    </message>
    <message>
        <source>Open this backup beside the store of today; nothing is changed</source>
        <translation>在当前客户库旁打开此备份，不作任何改动</translation>
    </message>
    <message>
        <source>Restore all…</source>
        <translation>全部还原…</translation>
    </message>
    <message>
        <source>Put this backup in place of today&apos;s store, which is kept beside it</source>
        <translation>用此备份替换当前客户库，当前文件会保留</translation>
    </message>
    <message>
        <source>Passphrase or recovery code of that day</source>
        <translation>当时的主密码或恢复码</translation>
    </message>
    <message>
        <source>Search in this backup</source>
        <translation>在此备份中搜索</translation>
    </message>
    <message>
        <source>Customers in this backup</source>
        <translation>此备份中的客户</translation>
    </message>
    <message>
        <source>Show values</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Put back this field</source>
        <translation>还原此项</translation>
    </message>
    <message>
        <source>Put back this customer</source>
        <translation>还原此客户</translation>
    </message>
    <message>
        <source>What was added since stays; Undo takes it back</source>
        <translation>之后新增的内容会保留；可撤销</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>当时与现在</translation>
    </message>
    <message>
        <source>No backup chosen</source>
        <translation>未选择备份</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interaction(s)</source>
        <translation>
            <numerusform>%Ln 条跟进记录</numerusform>
        </translation>
    </message>
    <message>
        <source>It opens with the passphrase or the recovery code of its own day.</source>
        <translation>需用当时的主密码或恢复码打开。</translation>
    </message>
    <message>
        <source>Choose one in the list to see what is in it.</source>
        <translation>在列表中选择一个备份即可查看其内容。</translation>
    </message>
    <message>
        <source>Opening the backup</source>
        <translation>正在打开备份</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>This customer is gone today</source>
        <translation>此客户现已不存在</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) from today</source>
        <translation>
            <numerusform>与现在有 %Ln 处不同</numerusform>
        </translation>
    </message>
    <message>
        <source>Just as it is today</source>
        <translation>与现在相同</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>当时</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>BackupWatch</name>
    <message>
        <source>Backing up before closing</source>
        <translation>关闭前正在备份</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Practising a restore</source>
        <translation>正在演练还原</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>退出时</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>升级前</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>导入前</translation>
    </message>
    <message>
        <source>Before a merge</source>
        <translation>合并前</translation>
    </message>
    <message>
        <source>Before a deletion</source>
        <translation>删除前</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>还原前</translation>
    </message>
    <message>
        <source>Around new keys</source>
        <translation>更换密钥时</translation>
    </message>
    <message>
        <source>Before an erasure</source>
        <translation>彻底清除前</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%n min ago</source>
        <translation>%n 分钟前</translation>
    </message>
    <message>
        <source>%n h ago</source>
        <translation>%n 小时前</translation>
    </message>
    <message>
        <source>%n d ago</source>
        <translation>%n 天前</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Open a backup file…</source>
        <translation>打开备份文件…</translation>
    </message>
    <message>
        <source>Put a backup from anywhere in place of this store</source>
        <translation>用任意位置的备份替换此客户库</translation>
    </message>
    <message>
        <source>Practise a restore</source>
        <translation>演练还原</translation>
    </message>
    <message>
        <source>Open every value of the newest backup in a process of its own; nothing is changed</source>
        <translation>在独立进程中逐项打开最新备份，不作任何改动</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>备份位置</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Change the first place</source>
        <translation>更改第一个位置</translation>
    </message>
    <message>
        <source>Backups are made by themselves: soon after opening, half an hour after a change, and when you close the program. Each is encrypted, and proved by opening it.</source>
        <translation>备份会自动进行：打开后不久、修改后半小时，以及关闭程序时。每个备份都已加密，并经打开验证。</translation>
    </message>
    <message>
        <source>Invented people are backed up only when you ask for it.</source>
        <translation>虚构的客户只在您要求时才备份。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>older key</source>
        <translation>旧密钥</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>Last verified backup: {age}.</source>
        <translation>最近一次已验证的备份：{age}。</translation>
    </message>
    <message>
        <source>Nothing was changed since.</source>
        <translation>此后没有改动。</translation>
    </message>
    <message>
        <source>A restore was practised {age}: all of it was whole.</source>
        <translation>{age}演练过还原：内容全部完好。</translation>
    </message>
    <message>
        <source>A restore was practised {age}: that backup is damaged. Back up now.</source>
        <translation>{age}演练过还原：该备份已损坏。请立即备份。</translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <translation>{one}{other}</translation>
    </message>
    <message>
        <source>A second place, such as a memory stick, is safer.</source>
        <translation>再加一个位置（例如 U 盘）更安全。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>not there at present</source>
        <translation>目前不在</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>可用 {size}</translation>
    </message>
    <message>
        <source>A folder for backups</source>
        <translation>选择备份文件夹</translation>
    </message>
    <message>
        <source>Choose the second place</source>
        <translation>选择第二个位置</translation>
    </message>
    <message>
        <source>A memory stick, another disk or a synced folder: only finished, encrypted files go there</source>
        <translation>U 盘、另一块硬盘或同步文件夹：只存放已完成的加密文件</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Use the second place no more</source>
        <translation>不再使用第二个位置</translation>
    </message>
    <message>
        <source>The backups that lie there stay</source>
        <translation>已有的备份会保留</translation>
    </message>
</context>
<context>
    <name>Bank</name>
    <message>
        <source>ticked</source>
        <translation>已勾选</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>未勾选</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>您的选择</translation>
    </message>
    <message>
        <source>{confidence}: {reason}</source>
        <translation>{confidence}：{reason}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>What the bank says</source>
        <translation>银行流水</translation>
    </message>
    <message>
        <source>For</source>
        <translation>对应</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>imported already</source>
        <translation>已导入过</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>尚未确定客户</translation>
    </message>
    <message>
        <source>{amount} for no invoice</source>
        <translation>{amount} 未对应发票</translation>
    </message>
    <message>
        <source>Open invoice</source>
        <translation>未付发票</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>未付</translation>
    </message>
    <message>
        <source>Of this row</source>
        <translation>本笔核销</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>names the invoice, and pays it in full</source>
        <translation>写明发票号，正好付清</translation>
    </message>
    <message>
        <source>names the invoice, and pays a part</source>
        <translation>写明发票号，部分付款</translation>
    </message>
    <message>
        <source>names the invoice, but is more than is owed</source>
        <translation>写明发票号，但超过未付金额</translation>
    </message>
    <message>
        <source>payer and amount fit</source>
        <translation>付款人和金额相符</translation>
    </message>
    <message>
        <source>pays all that the payer owes</source>
        <translation>付清该付款人的全部欠款</translation>
    </message>
    <message>
        <source>several invoices of the payer have this amount</source>
        <translation>该付款人有多张发票金额相同</translation>
    </message>
    <message>
        <source>only the amount fits</source>
        <translation>仅金额相符</translation>
    </message>
    <message>
        <source>only the payer fits</source>
        <translation>仅付款人相符</translation>
    </message>
    <message>
        <source>a payment of this day and amount is there already</source>
        <translation>同日同额的回款已存在</translation>
    </message>
    <message>
        <source>was imported before</source>
        <translation>之前已导入</translation>
    </message>
    <message>
        <source>nothing fits</source>
        <translation>没有相符的发票</translation>
    </message>
    <message>
        <source>Came in: %Ln</source>
        <translation>到账 %Ln 笔</translation>
    </message>
    <message>
        <source>ticked: %Ln</source>
        <translation>已勾选 %Ln 笔</translation>
    </message>
    <message>
        <source>imported before: %Ln</source>
        <translation>之前已导入 %Ln 笔</translation>
    </message>
    <message>
        <source>went out, left alone: %Ln</source>
        <translation>支出 %Ln 笔，不处理</translation>
    </message>
    <message>
        <source>not readable: %Ln</source>
        <translation>无法识别 %Ln 行</translation>
    </message>
    <message>
        <source>Rows that left something for no invoice; it stays with the customer: %Ln</source>
        <translation>%Ln 笔有余额未对应发票，留在客户名下</translation>
    </message>
    <message>
        <source>Rows recorded as payments: %Ln</source>
        <translation>已登记 %Ln 笔回款</translation>
    </message>
    <message>
        <source>Invoices paid, in full or in part: %Ln</source>
        <translation>付清或部分付款的发票 %Ln 张</translation>
    </message>
    <message>
        <source>Rows of the file that could not be read: %Ln</source>
        <translation>文件中无法识别的行：%Ln</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>第 {line} 行：{reason}</translation>
    </message>
</context>
<context>
    <name>BankColumnsChoice</name>
    <message>
        <source>Column {number}</source>
        <translation>第 {number} 列</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>In or out</source>
        <translation>收支方向</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>付款人</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>More text</source>
        <translation>其他说明</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>流水号</translation>
    </message>
</context>
<context>
    <name>BankDialog</name>
    <message>
        <source>Match payments</source>
        <translation>核销回款</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>CSV or XLSX as the bank or the bookkeeping exports it</source>
        <translation>银行或财务软件导出的 CSV 或 XLSX</translation>
    </message>
    <message>
        <source>Currency of the account</source>
        <translation>账户币种</translation>
    </message>
    <message>
        <source>For amounts that name none</source>
        <translation>用于未注明币种的金额</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Which column means what</source>
        <translation>各列的含义</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>文件的列</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>到账记录</translation>
    </message>
    <message>
        <source>From customer</source>
        <translation>付款客户</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Space ticks a row, Enter goes to its invoices, Space there takes or gives an invoice.</source>
        <translation>空格键勾选一行，回车键进入其发票；在发票处按空格键核销或取消。</translation>
    </message>
    <message>
        <source>Open invoices of the customer</source>
        <translation>该客户的未付发票</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>登记完成</translation>
    </message>
    <message>
        <source>Rows that could not be read</source>
        <translation>无法识别的行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Record payments</source>
        <translation>登记回款</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx *.xls *.ods);;All files (*)</source>
        <translation>表格 (*.csv *.txt *.tsv *.xlsx *.xls *.ods);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose the columns that hold the day and the amount.</source>
        <translation>请选择日期列和金额列。</translation>
    </message>
    <message>
        <source>{amount} of this row are for no invoice.</source>
        <translation>本笔有 {amount} 未对应发票。</translation>
    </message>
    <message>
        <source>Choose whose payment this is first.</source>
        <translation>请先选择这是哪位客户的付款。</translation>
    </message>
    <message>
        <source>Choose a file. Nothing is written before you have looked through it.</source>
        <translation>请选择文件。核对之前不会写入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>Record %Ln payment(s)</source>
        <translation>
            <numerusform>登记 %Ln 笔回款</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>已选 %Ln 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>方案…</translation>
    </message>
    <message>
        <source>Apply a plan to them: dated follow-ups</source>
        <translation>为选中的客户应用方案：带日期的跟进计划</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>彻底清除…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy as a table, for Excel</source>
        <translation>复制为表格，可粘贴到 Excel</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>取消选择</translation>
    </message>
</context>
<context>
    <name>BulkPreview</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names}，另外 {count} 位</translation>
    </message>
</context>
<context>
    <name>BulkPreviewDialog</name>
    <message>
        <source>Nothing would change</source>
        <translation>没有需要改动的客户</translation>
    </message>
    <message numerus="yes">
        <source>Archive %Ln customer(s)</source>
        <translation>
            <numerusform>归档 %Ln 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln customer(s) to the trash</source>
        <translation>
            <numerusform>将 %Ln 位客户移入回收站</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln customer(s) back into the list</source>
        <translation>
            <numerusform>将 %Ln 位客户放回列表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those chosen: archived already, left as they are.</source>
        <translation>
            <numerusform>所选客户中有 %Ln 位已归档，保持不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those chosen: in the trash already, left as they are.</source>
        <translation>
            <numerusform>所选客户中有 %Ln 位已在回收站，保持不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those chosen: in the list already, left as they are.</source>
        <translation>
            <numerusform>所选客户中有 %Ln 位已在列表中，保持不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open follow-up(s) of theirs will no longer come up.</source>
        <translation>
            <numerusform>其 %Ln 项未完成的跟进将不再提醒。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open follow-up(s) of theirs will come up again.</source>
        <translation>
            <numerusform>其 %Ln 项未完成的跟进将重新出现。</numerusform>
        </translation>
    </message>
    <message>
        <source>They leave the list; in:archive finds them.</source>
        <translation>他们将离开列表，用 in:archive 可以找到。</translation>
    </message>
    <message>
        <source>They leave the list and stay in the trash until it is emptied.</source>
        <translation>他们将离开列表，在清空回收站之前一直保留在其中。</translation>
    </message>
    <message>
        <source>A backup is made first.</source>
        <translation>会先做一次备份。</translation>
    </message>
    <message>
        <source>One undo takes all of it back.</source>
        <translation>撤销一次即可全部恢复。</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>将要改动的内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>BulkTagDialog</name>
    <message numerus="yes">
        <source>Tags of %Ln customer(s)</source>
        <translation>
            <numerusform>%Ln 位客户的标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{tag}” is put on %Ln</source>
        <translation>
            <numerusform>“{tag}”将添加给 %Ln 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln have it already</source>
        <translation>
            <numerusform>，%Ln 位已有</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{tag}” is taken off %Ln</source>
        <translation>
            <numerusform>“{tag}”将从 %Ln 位移除</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>&amp;New tags, separated by commas</source>
        <translation>新标签，用逗号分隔(&amp;N)</translation>
    </message>
    <message>
        <source>New tags</source>
        <translation>新标签</translation>
    </message>
    <message>
        <source>&amp;Tags in use: ticked ones are put on, cleared ones taken off</source>
        <translation>已有标签：勾选的加上，取消的去掉(&amp;T)</translation>
    </message>
    <message>
        <source>Tags in use</source>
        <translation>已有标签</translation>
    </message>
</context>
<context>
    <name>BulkWork</name>
    <message>
        <source>Moving to the trash</source>
        <translation>正在移到回收站</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Follow-ups</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Deals closing</source>
        <translation>商机成交日</translation>
    </message>
    <message>
        <source>Birthdays and dates</source>
        <translation>生日与纪念日</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Deal should close</source>
        <translation>商机预计成交</translation>
    </message>
    <message>
        <source>comes back on this day if it is done before</source>
        <translation>此前完成后将在这天再次出现</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>已承诺</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} 分钟</translation>
    </message>
    <message>
        <source>turns {age}</source>
        <translation>{age} 岁</translation>
    </message>
</context>
<context>
    <name>CalendarActions</name>
    <message>
        <source>Show customer</source>
        <translation>查看客户</translation>
    </message>
    <message>
        <source>Show deal</source>
        <translation>查看商机</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done and next …</source>
        <translation>完成并安排下一步…</translation>
    </message>
    <message>
        <source>Log contact …</source>
        <translation>记录跟进…</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
</context>
<context>
    <name>CalendarEvents</name>
    <message>
        <source>New: {count}</source>
        <translation>新增：{count}</translation>
    </message>
    <message>
        <source>Changed: {count}</source>
        <translation>有变动：{count}</translation>
    </message>
    <message>
        <source>Fits several: {count}</source>
        <translation>符合多位客户：{count}</translation>
    </message>
    <message>
        <source>No customer: {count}</source>
        <translation>未找到客户：{count}</translation>
    </message>
    <message>
        <source>Already there: {count}</source>
        <translation>已存在：{count}</translation>
    </message>
    <message>
        <source>Left out: {count}</source>
        <translation>不导入：{count}</translation>
    </message>
    <message>
        <source>Not taken: {count}</source>
        <translation>无法导入：{count}</translation>
    </message>
    <message>
        <source>It repeats in a way that follow-ups cannot; its next days stand alone, five at most.</source>
        <translation>跟进无法按此规律重复，只逐一列出接下来的几天，最多五天。</translation>
    </message>
    <message>
        <source>Single days are left out of its series; a follow-up comes back on them, too.</source>
        <translation>原日程跳过了个别日期，跟进在这些日期仍会出现。</translation>
    </message>
    <message>
        <source>Its time zone has no known name: look whether the time is right.</source>
        <translation>无法识别其时区，请核对时间。</translation>
    </message>
    <message>
        <source>How it repeats is not understood; only its first day is taken.</source>
        <translation>无法理解其重复规律，只取第一天。</translation>
    </message>
    <message>
        <source>It has a description, for which a follow-up has no room.</source>
        <translation>它带有说明文字，跟进中没有存放的位置。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The task is done.</source>
        <translation>任务已完成。</translation>
    </message>
    <message>
        <source>Its series has ended.</source>
        <translation>该重复日程已结束。</translation>
    </message>
    <message>
        <source>It began in the past, and how it repeats is not understood.</source>
        <translation>始于过去，且无法理解其重复规律。</translation>
    </message>
    <message>
        <source>It stands twice in the files; the first is taken.</source>
        <translation>在文件中重复出现，取第一个。</translation>
    </message>
    <message>
        <source>It has no day.</source>
        <translation>没有日期。</translation>
    </message>
    <message>
        <source>Its end is missing: the file may have been cut off.</source>
        <translation>缺少结尾，文件可能不完整。</translation>
    </message>
    <message>
        <source>It is written in a way that no calendar allows.</source>
        <translation>写法不符合日历格式。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>With</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>导入为</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>visit in the timeline</source>
        <translation>时间线中的拜访</translation>
    </message>
    <message>
        <source>changed follow-up</source>
        <translation>修改已有跟进</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>第 {number} 行</translation>
    </message>
</context>
<context>
    <name>CalendarExportDialog</name>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>calendar-UNENCRYPTED</source>
        <translation>日历-未加密</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Export calendar</source>
        <translation>导出日历</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>&amp;Follow-ups that are open, with their repeats</source>
        <translation>未完成的跟进，含重复安排(&amp;F)</translation>
    </message>
    <message>
        <source>Days on which &amp;deals should close</source>
        <translation>商机预计成交日(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Birthdays and other yearly days</source>
        <translation>生日和其他纪念日(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Contacts of the last year</source>
        <translation>最近一年的联系记录(&amp;C)</translation>
    </message>
    <message>
        <source>How much it tells</source>
        <translation>透露多少信息</translation>
    </message>
    <message>
        <source>&amp;Names and what is to be done</source>
        <translation>客户姓名和事项(&amp;N)</translation>
    </message>
    <message>
        <source>Na&amp;mes only</source>
        <translation>仅客户姓名(&amp;M)</translation>
    </message>
    <message>
        <source>N&amp;either: every entry is called “Follow-up” and the like</source>
        <translation>都不透露：每一项只写“跟进”等字样(&amp;O)</translation>
    </message>
    <message>
        <source>Follow-ups are written as</source>
        <translation>跟进写成</translation>
    </message>
    <message>
        <source>&amp;Events, which every calendar shows</source>
        <translation>事件，所有日历都会显示(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Tasks to be ticked; Google and Outlook do not show them</source>
        <translation>可勾选的任务；Google 和 Outlook 日历不显示(&amp;T)</translation>
    </message>
    <message>
        <source>The file will not be encrypted, and an online calendar that reads it knows what it says. Delete it once it has served. Written again, it updates what was read before.</source>
        <translation>文件不加密，读取它的在线日历也会知道其中内容。用完请删除。再次导出可更新之前读取的内容。</translation>
    </message>
</context>
<context>
    <name>CalendarImportDialog</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Reading a calendar</source>
        <translation>正在读取日历</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>“{file}” is no calendar file.</source>
        <translation>“{file}”不是日历文件。</translation>
    </message>
    <message>
        <source>There is no event in it.</source>
        <translation>其中没有日程。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) will be taken</source>
        <translation>
            <numerusform>将导入 %Ln 项日程</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing a calendar</source>
        <translation>正在导入日历</translation>
    </message>
    <message>
        <source>Import calendar</source>
        <translation>导入日历</translation>
    </message>
    <message>
        <source>How far the reading is</source>
        <translation>读取进度</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>The chosen are with</source>
        <translation>所选日程的客户</translation>
    </message>
    <message>
        <source>Customers whom it fits</source>
        <translation>符合的客户</translation>
    </message>
    <message>
        <source>Customers whom the chosen event fits</source>
        <translation>所选日程可能对应的客户</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Do not import the chosen events</source>
        <translation>不导入所选日程</translation>
    </message>
    <message>
        <source>Note &amp;past events as visits in the timeline</source>
        <translation>将过去的日程记为时间线中的拜访(&amp;P)</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Import calendar</source>
        <translation>导入日历</translation>
    </message>
    <message>
        <source>Calendar files (*.ics *.ical *.ifb *.vcs)</source>
        <translation>日历文件 (*.ics *.ical *.ifb *.vcs)</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>跟进计划</translation>
    </message>
    <message>
        <source>Let go to read calendar files</source>
        <translation>松开以读取日历文件</translation>
    </message>
    <message>
        <source>Show or hide what is planned</source>
        <translation>显示或隐藏已安排的跟进</translation>
    </message>
    <message>
        <source>Show or hide calls, visits and messages that took place</source>
        <translation>显示或隐藏已发生的电话、拜访和消息</translation>
    </message>
    <message>
        <source>Show or hide the days on which deals should close</source>
        <translation>显示或隐藏商机的预计成交日</translation>
    </message>
    <message>
        <source>Show or hide birthdays and other yearly days</source>
        <translation>显示或隐藏生日和其他纪念日</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>往前</translation>
    </message>
    <message>
        <source>Earlier (Page Up)</source>
        <translation>往前（Page Up）</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Show today (Home)</source>
        <translation>显示今天（Home）</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>往后</translation>
    </message>
    <message>
        <source>Later (Page Down)</source>
        <translation>往后（Page Down）</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Read an iCalendar file (.ics): what is to come becomes follow-ups, what is past may become contacts</source>
        <translation>读取 iCalendar 文件（.ics）：将来的成为跟进，过去的可记为联系记录</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write what is planned to a file: a calendar for other programs (.ics), or follow-ups as a table (CSV, Excel)</source>
        <translation>将计划写入文件：供其他程序使用的日历（.ics），或跟进事项表格（CSV、Excel）</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>安排</translation>
    </message>
    <message>
        <source>Plan a follow-up at the chosen time (N)</source>
        <translation>在所选时间安排跟进（N）</translation>
    </message>
</context>
<context>
    <name>CallDialog</name>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Stop and log</source>
        <translation>结束并记录</translation>
    </message>
    <message>
        <source>Write the call down, with its minutes</source>
        <translation>记录通话及其时长</translation>
    </message>
    <message>
        <source>Code that dials the number on a phone</source>
        <translation>用手机扫码拨号</translation>
    </message>
    <message>
        <source>Point the phone&apos;s camera at it to dial.</source>
        <translation>用手机扫码即可拨号。</translation>
    </message>
    <message>
        <source>Time of the call: {time}</source>
        <translation>通话时长：{time}</translation>
    </message>
</context>
<context>
    <name>CalmDialog</name>
    <message>
        <source>This did not work</source>
        <translation>操作未完成</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>出现了意外问题</translation>
    </message>
    <message>
        <source>The last step was not kept; everything before it is safe. You can go on. The report below says only where in the program it happened.</source>
        <translation>最后一步没有保存，之前的内容都是安全的，可以继续使用。下面的报告只说明问题出在程序的什么位置。</translation>
    </message>
    <message>
        <source>Report without personal data</source>
        <translation>不含个人信息的报告</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Copy where it happened; no names, numbers or texts of yours are in it</source>
        <translation>复制问题出现的位置；其中没有您的任何姓名、号码或文字</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>CardPoints</name>
    <message>
        <source>From the card; what is emptied is not saved</source>
        <translation>来自名片；清空的项不会保存</translation>
    </message>
</context>
<context>
    <name>CareLine</name>
    <message>
        <source>{plan}: {done} of {all} done, next {day} {title}</source>
        <translation>{plan}：已完成 {done}/{all}，下一步 {day} {title}</translation>
    </message>
</context>
<context>
    <name>ChannelBox</name>
    <message>
        <source>Any way</source>
        <translation>方式不限</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>社交媒体</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信件</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Save chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Chart menu</source>
        <translation>图表菜单</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Save as PNG …</source>
        <translation>另存为 PNG…</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>另存为 CSV…</translation>
    </message>
</context>
<context>
    <name>ChartGrid</name>
    <message>
        <source>Arrange as at first</source>
        <translation>恢复默认排列</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>Move on</source>
        <translation>后移</translation>
    </message>
    <message>
        <source>Hide panel</source>
        <translation>隐藏面板</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Purchases, last 12 months</source>
        <translation>近 12 个月购买</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>No purchases yet</source>
        <translation>还没有购买记录</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>上一年</translation>
    </message>
    <message>
        <source>No purchases in these months</source>
        <translation>近 12 个月没有购买</translation>
    </message>
    <message>
        <source>Revenue by month</source>
        <translation>每月销售额</translation>
    </message>
    <message>
        <source>Contacts by channel</source>
        <translation>联系方式分布</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>还没有联系记录</translation>
    </message>
    <message>
        <source>Rhythm of contact</source>
        <translation>联系频率</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days since the one before</source>
        <translation>距上次天数</translation>
    </message>
    <message>
        <source>Two contacts make a rhythm</source>
        <translation>至少两次联系后才能显示频率</translation>
    </message>
    <message>
        <source>usual gap in days</source>
        <translation>通常间隔（天）</translation>
    </message>
    <message>
        <source>Customers by stage</source>
        <translation>各阶段客户</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户数</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>还没有客户</translation>
    </message>
    <message>
        <source>No stage</source>
        <translation>无阶段</translation>
    </message>
    <message>
        <source>Customers by source</source>
        <translation>各来源客户</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Activity by week</source>
        <translation>每周活动</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>周（起始日）</translation>
    </message>
    <message>
        <source>Nothing logged in half a year</source>
        <translation>半年内没有记录</translation>
    </message>
    <message>
        <source>Top customers</source>
        <translation>购买最多的客户</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Amount ({currency})</source>
        <translation>金额（{currency}）</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Forecast against target, by month</source>
        <translation>按月预测与目标</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>已承诺</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>较可能</translation>
    </message>
    <message>
        <source>Best case</source>
        <translation>最佳情况</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>加权预测</translation>
    </message>
    <message>
        <source>left out for want of a rate: {count}</source>
        <translation>因缺少汇率未计入：{count} 笔</translation>
    </message>
    <message>
        <source>No deal was won in the last months, and none is expected in the next</source>
        <translation>近几个月没有赢单，接下来几个月也没有预计成交的商机</translation>
    </message>
    <message>
        <source>By the day on which a deal was won, or on which it is expected</source>
        <translation>按赢单日期或预计成交日期</translation>
    </message>
    <message>
        <source>Won: the amounts of deals won in this month</source>
        <translation>赢单：当月赢单商机的金额</translation>
    </message>
    <message>
        <source>Committed: open deals marked as committed, or with a probability of 90 % or more</source>
        <translation>已承诺：标记为已承诺，或赢单率不低于 90% 的进行中商机</translation>
    </message>
    <message>
        <source>Likely: what is committed, and deals marked as likely or with 50 % or more</source>
        <translation>较可能：已承诺的，加上标记为较可能或赢单率不低于 50% 的商机</translation>
    </message>
    <message>
        <source>Best case: all open deals expected in this month, in full</source>
        <translation>最佳情况：预计当月成交的全部进行中商机，按全额计</translation>
    </message>
    <message>
        <source>Weighted: the amount of each open deal by its probability, added up</source>
        <translation>加权预测：每个进行中商机的金额乘以赢单率之和</translation>
    </message>
    <message>
        <source>Target: the goal for the revenue of this month</source>
        <translation>目标：当月销售额目标</translation>
    </message>
    <message>
        <source>Deals by the stage they came to</source>
        <translation>各阶段到达的商机</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Share of the first</source>
        <translation>占首阶段比例</translation>
    </message>
    <message>
        <source>No deals yet</source>
        <translation>还没有商机</translation>
    </message>
    <message>
        <source>Went on to the next stage</source>
        <translation>进入下一阶段的比例</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>进入下一阶段</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>Days in a stage, median</source>
        <translation>阶段停留天数（中位数）</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>No deal has left its stage yet</source>
        <translation>还没有商机离开过所在阶段</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>输单</translation>
    </message>
    <message>
        <source>Won and lost by reason</source>
        <translation>按原因统计赢单与输单</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>No deal was closed yet</source>
        <translation>还没有已关闭的商机</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>未填写原因</translation>
    </message>
    <message>
        <source>Unpaid, by days overdue</source>
        <translation>按逾期天数统计未付款</translation>
    </message>
    <message>
        <source>without {currencies}, for there is no rate</source>
        <translation>不含 {currencies}（缺少汇率）</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>Nothing is unpaid</source>
        <translation>没有未付款</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>有回应</translation>
    </message>
    <message>
        <source>went well</source>
        <translation>积极</translation>
    </message>
    <message>
        <source>deal in 30 days</source>
        <translation>30 天内有商机</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>Contacts with it</source>
        <translation>达到次数</translation>
    </message>
    <message>
        <source>Of contacts</source>
        <translation>总次数</translation>
    </message>
    <message>
        <source>Contacts by day and hour, 13 weeks</source>
        <translation>各时段联系次数（13 周）</translation>
    </message>
    <message>
        <source>Nothing logged in 13 weeks</source>
        <translation>13 周内没有跟进记录</translation>
    </message>
    <message>
        <source>What contacts bring, 13 weeks</source>
        <translation>联系效果（13 周）</translation>
    </message>
    <message>
        <source>No contact was begun by us in 13 weeks</source>
        <translation>13 周内没有我方发起的联系</translation>
    </message>
    <message>
        <source>What messages bring, 13 weeks</source>
        <translation>消息效果（13 周）</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>No message yet: log what came of a drafted follow-up, a greeting or a coupon</source>
        <translation>尚无消息：跟进带草稿的计划、祝福或发放优惠券并记录结果后显示在此</translation>
    </message>
    <message>
        <source>without a product</source>
        <translation>未指定产品</translation>
    </message>
    <message>
        <source>Invoiced by product, 12 months, net</source>
        <translation>按产品开票额（12 个月，未税）</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>No invoices in these months</source>
        <translation>这些月份没有发票</translation>
    </message>
    <message>
        <source>Invoiced by customer, 12 months, net</source>
        <translation>按客户开票额（12 个月，未税）</translation>
    </message>
</context>
<context>
    <name>ChecksBar</name>
    <message>
        <source>Gone on from “{stage}” without: {points}</source>
        <translation>已离开“{stage}”，未勾选：{points}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Points that were not ticked</source>
        <translation>未勾选的事项</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>关闭此提示</translation>
    </message>
</context>
<context>
    <name>CloseDealDialog</name>
    <message>
        <source>Won. What decided it?</source>
        <translation>赢单。是什么促成的？</translation>
    </message>
    <message>
        <source>Lost. What was the reason?</source>
        <translation>输单。原因是什么？</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>客情关系</translation>
    </message>
    <message>
        <source>Delivery time</source>
        <translation>交货期</translation>
    </message>
    <message>
        <source>Too expensive</source>
        <translation>价格太高</translation>
    </message>
    <message>
        <source>Went to a competitor</source>
        <translation>选择了竞争对手</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>没有预算</translation>
    </message>
    <message>
        <source>No need any more</source>
        <translation>不再需要</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>没有回复</translation>
    </message>
    <message>
        <source>Close the deal</source>
        <translation>关闭商机</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>关闭日期</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>Person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>即时通讯</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>社交媒体</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>我方主动</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>客户主动</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>发货</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已联系上</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>未联系上</translation>
    </message>
    <message>
        <source>Went well</source>
        <translation>进展顺利</translation>
    </message>
    <message>
        <source>Went badly</source>
        <translation>进展不顺</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>潜在客户</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>首购</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>复购</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>忠实</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>转介绍</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>展会</translation>
    </message>
    <message>
        <source>Cold call</source>
        <translation>陌生拜访</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>上门</translation>
    </message>
    <message>
        <source>Direct mail</source>
        <translation>直邮</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>报刊</translation>
    </message>
    <message>
        <source>Radio or TV</source>
        <translation>广播电视</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Works at</source>
        <translation>任职于</translation>
    </message>
    <message>
        <source>Distributor of</source>
        <translation>经销</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>介绍人</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Other relation</source>
        <translation>其他关系</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>喜好</translation>
    </message>
    <message>
        <source>Dislikes</source>
        <translation>忌讳</translation>
    </message>
    <message>
        <source>Not to mention</source>
        <translation>不要提及</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>兴趣</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Decision maker</source>
        <translation>决策人</translation>
    </message>
    <message>
        <source>Income band</source>
        <translation>收入水平</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待满足</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>已满足</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>已流失</translation>
    </message>
    <message>
        <source>Employs</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Distributed by</source>
        <translation>经销商</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation>介绍了</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>Work fax</source>
        <translation>单位传真</translation>
    </message>
    <message>
        <source>Home fax</source>
        <translation>住宅传真</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>车载电话</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>助理</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Homepage</source>
        <translation>主页</translation>
    </message>
    <message>
        <source>Blog</source>
        <translation>博客</translation>
    </message>
    <message>
        <source>Pager</source>
        <translation>寻呼机</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>总机</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>纪念日</translation>
    </message>
    <message>
        <source>Tax no.</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>身份证</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>收货</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>开票</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Weibo</source>
        <translation>微博</translation>
    </message>
    <message>
        <source>DingTalk</source>
        <translation>钉钉</translation>
    </message>
    <message>
        <source>Lark</source>
        <translation>飞书</translation>
    </message>
    <message>
        <source>Douyin</source>
        <translation>抖音</translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message>
        <source>Keep the first column in sight</source>
        <translation>固定首列</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>恢复默认列</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>下次跟进</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>最近核实</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Chinese by strokes</source>
        <translation>中文按笔画</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>回款</translation>
    </message>
    <message>
        <source>Customers with the tag “{tag}”</source>
        <translation>标签为“{tag}”的客户</translation>
    </message>
    <message>
        <source>Not found: create “{name}”</source>
        <translation>没有找到：新建“{name}”</translation>
    </message>
    <message>
        <source>Search customers and commands</source>
        <translation>搜索客户和命令</translation>
    </message>
    <message>
        <source>Customer, deal, document, product, payment, or what you want to do</source>
        <translation>客户、商机、单据、产品、回款，或想做的事</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>@ customers · # tags · / pages · ↑ ↓ choose · Enter open · Esc close</source>
        <translation>@ 客户 · # 标签 · / 页面 · ↑ ↓ 选择 · Enter 打开 · Esc 关闭</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Deals in a table</source>
        <translation>商机表格</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>销售预测</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>List of follow-ups</source>
        <translation>跟进列表</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>应收款</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Effort report</source>
        <translation>工作投入报告</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>提成</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>What rules did</source>
        <translation>规则执行记录</translation>
    </message>
    <message>
        <source>Import contacts or tables…</source>
        <translation>导入联系人或表格…</translation>
    </message>
    <message>
        <source>Export customers…</source>
        <translation>导出客户…</translation>
    </message>
    <message>
        <source>Export deals, documents and plans…</source>
        <translation>导出商机、单据和计划…</translation>
    </message>
    <message>
        <source>Open another store…</source>
        <translation>打开其他客户库…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>立即锁定</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>查找客户</translation>
    </message>
    <message>
        <source>Find deals</source>
        <translation>查找商机</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>新建单位</translation>
    </message>
    <message>
        <source>New customer from a card…</source>
        <translation>从名片新建客户…</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>记录跟进</translation>
    </message>
    <message>
        <source>Plan a follow-up</source>
        <translation>添加跟进计划</translation>
    </message>
    <message>
        <source>Add a need</source>
        <translation>添加需求</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Call…</source>
        <translation>拨打电话…</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>快速录入</translation>
    </message>
    <message>
        <source>How to keep contact…</source>
        <translation>联系约定…</translation>
    </message>
    <message>
        <source>Apply a plan…</source>
        <translation>应用方案…</translation>
    </message>
    <message>
        <source>Issue a coupon</source>
        <translation>发放优惠券</translation>
    </message>
    <message>
        <source>Plan visits…</source>
        <translation>安排拜访…</translation>
    </message>
    <message>
        <source>Print day sheet…</source>
        <translation>打印日程单…</translation>
    </message>
    <message>
        <source>Print what is shown…</source>
        <translation>打印当前内容…</translation>
    </message>
    <message>
        <source>Print list of customers…</source>
        <translation>打印客户列表…</translation>
    </message>
    <message>
        <source>Evening debrief…</source>
        <translation>晚间记录…</translation>
    </message>
    <message>
        <source>Export calendar…</source>
        <translation>导出日历…</translation>
    </message>
    <message>
        <source>Import calendar…</source>
        <translation>导入日历…</translation>
    </message>
    <message>
        <source>Why is somebody not suggested?</source>
        <translation>为什么没有建议某位客户？</translation>
    </message>
    <message>
        <source>What counts on Today…</source>
        <translation>今日设置…</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>新建商机</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>新建单据</translation>
    </message>
    <message>
        <source>Repeat last order</source>
        <translation>重复上次订单</translation>
    </message>
    <message>
        <source>Pipelines and stages…</source>
        <translation>销售流程与阶段…</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>登记回款</translation>
    </message>
    <message>
        <source>Import bank file…</source>
        <translation>导入银行流水…</translation>
    </message>
    <message>
        <source>Exchange rates…</source>
        <translation>汇率…</translation>
    </message>
    <message>
        <source>Archive customer</source>
        <translation>归档客户</translation>
    </message>
    <message>
        <source>Move customer to the trash</source>
        <translation>将客户移到回收站</translation>
    </message>
    <message>
        <source>Take customer back into the list</source>
        <translation>将客户恢复到列表</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>清空回收站</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>新建目标</translation>
    </message>
    <message>
        <source>Month on one page…</source>
        <translation>一页月报…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>彻底清除…</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>全局搜索</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Previous customer</source>
        <translation>上一位客户</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>下一位客户</translation>
    </message>
    <message>
        <source>Hide names and sums</source>
        <translation>隐藏姓名和金额</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>自动化</translation>
    </message>
    <message>
        <source>Privacy report</source>
        <translation>隐私审计</translation>
    </message>
    <message>
        <source>Profiles and view log</source>
        <translation>身份与查看记录</translation>
    </message>
    <message>
        <source>Panel {number}</source>
        <translation>面板 {number}</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>支持信息包…</translation>
    </message>
    <message>
        <source>About Desktop CRM</source>
        <translation>关于 Desktop CRM</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>保存并关闭</translation>
    </message>
    <message>
        <source>Save and stay</source>
        <translation>保存并继续编辑</translation>
    </message>
    <message>
        <source>Save and begin another</source>
        <translation>保存并新建下一个</translation>
    </message>
</context>
<context>
    <name>CommissionDialog</name>
    <message>
        <source>Commission plan</source>
        <translation>提成方案</translation>
    </message>
    <message>
        <source>Paid &amp;on</source>
        <translation>计提依据(&amp;O)</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>计提依据</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>比例(&amp;R)</translation>
    </message>
    <message>
        <source>From this share of the target on</source>
        <translation>从目标的这一比例起</translation>
    </message>
    <message>
        <source>no step</source>
        <translation>不设</translation>
    </message>
    <message>
        <source>Rate of the step</source>
        <translation>该档比例</translation>
    </message>
    <message>
        <source>from</source>
        <translation>达到</translation>
    </message>
    <message>
        <source>of the target on</source>
        <translation>目标以上</translation>
    </message>
    <message>
        <source>like the rest</source>
        <translation>同其他</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Steps above the target</source>
        <translation>超目标档位</translation>
    </message>
    <message>
        <source>Own rates of product categories</source>
        <translation>产品类别单独比例</translation>
    </message>
    <message>
        <source>Each step pays for what lies above it only. A category with a rate of its own climbs no step.</source>
        <translation>每一档只对超出部分计提。单独设定比例的类别不参与累计。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Completeness</name>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>preference</source>
        <translation>偏好</translation>
    </message>
    <message>
        <source>website</source>
        <translation>网站</translation>
    </message>
</context>
<context>
    <name>CompletenessLine</name>
    <message>
        <source>Complete</source>
        <translation>资料完整</translation>
    </message>
    <message>
        <source>{number} % complete</source>
        <translation>完整度 {number}%</translation>
    </message>
    <message>
        <source>missing: {fields}</source>
        <translation>缺少：{fields}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Follow up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>A chat: it is kept as one entry.</source>
        <translation>这是聊天记录：将保存为一条记录。</translation>
    </message>
    <message>
        <source>A chat: it is kept as one entry, dated {when}.</source>
        <translation>这是聊天记录：将保存为一条记录，时间为 {when}。</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>记录跟进</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>What was said, wanted, agreed …</source>
        <translation>谈了什么、要什么、约定了什么…</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>跟进日期</translation>
    </message>
    <message>
        <source>In which way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>In which way, such as a call or a visit</source>
        <translation>方式，例如电话或拜访</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>ConditionPart</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Is or is not</source>
        <translation>是或不是</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>Take this condition away</source>
        <translation>去掉这个条件</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>{day} (today)</source>
        <translation>{day}（今天）</translation>
    </message>
    <message>
        <source>{day} (in {days} days)</source>
        <translation>{day}（{days} 天后）</translation>
    </message>
    <message>
        <source>{label} {kind}</source>
        <translation>{label}{kind}</translation>
    </message>
    <message>
        <source>{day} (tomorrow)</source>
        <translation>{day}（明天）</translation>
    </message>
    <message>
        <source>Never confirmed</source>
        <translation>从未核实</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已核实</translation>
    </message>
    <message>
        <source>Confirmed half a year ago or more</source>
        <translation>半年以前核实</translation>
    </message>
    <message>
        <source>Confirmed more than a year ago</source>
        <translation>一年以前核实</translation>
    </message>
</context>
<context>
    <name>ContactField</name>
    <message>
        <source>Still right</source>
        <translation>仍然正确</translation>
    </message>
    <message>
        <source>Use first</source>
        <translation>设为首选</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Own word…</source>
        <translation>自定义…</translation>
    </message>
    <message>
        <source>History of this field</source>
        <translation>此字段的修改历史</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>What is this one called?</source>
        <translation>这一项叫什么？</translation>
    </message>
    <message>
        <source>{told}. Click, or press {key} in the field, if it is still right.</source>
        <translation>{told}。如果仍然正确，请点击，或在字段内按 {key}。</translation>
    </message>
    <message>
        <source>Still right? {told}</source>
        <translation>仍然正确吗？{told}</translation>
    </message>
    <message>
        <source>Used first</source>
        <translation>首选</translation>
    </message>
</context>
<context>
    <name>ContactGuard</name>
    <message>
        <source>Log it anyway</source>
        <translation>仍然记录</translation>
    </message>
    <message>
        <source>This customer wants no contact.</source>
        <translation>该客户要求请勿联系。</translation>
    </message>
    <message>
        <source>{count} contacts in the last seven days; usually {most} are enough. Log one more?</source>
        <translation>最近七天已联系 {count} 次，通常不超过 {most} 次。仍要再记录一次吗？</translation>
    </message>
    <message>
        <source>{count} contacts in the last seven days; by the answers so far {most} are welcome. Log one more?</source>
        <translation>最近七天已联系 {count} 次；从以往的回应看，每周 {most} 次为宜。仍要再记录一次吗？</translation>
    </message>
</context>
<context>
    <name>ContactSection</name>
    <message>
        <source>Contact — encrypted on this laptop</source>
        <translation>联系方式 — 已在本机加密</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ 添加</translation>
    </message>
    <message>
        <source>Add a phone, an e-mail address …</source>
        <translation>添加电话、邮箱等联系方式</translation>
    </message>
</context>
<context>
    <name>ContactTermsDialog</name>
    <message>
        <source>How to keep contact</source>
        <translation>联系约定</translation>
    </message>
    <message>
        <source>Contact at least every … &amp;days</source>
        <translation>至少每隔几天联系一次(&amp;D)</translation>
    </message>
    <message>
        <source>Days between contacts</source>
        <translation>联系间隔天数</translation>
    </message>
    <message>
        <source>no cycle</source>
        <translation>无周期</translation>
    </message>
    <message>
        <source>&amp;Preferred channel</source>
        <translation>首选渠道（&amp;P）</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>首选渠道</translation>
    </message>
    <message>
        <source>Ask before more than … contacts a &amp;week</source>
        <translation>每周联系超过几次先询问（&amp;W）</translation>
    </message>
    <message>
        <source>Contacts a week</source>
        <translation>每周联系次数</translation>
    </message>
    <message>
        <source>usual (3)</source>
        <translation>默认（3）</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>请勿联系</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason, such as asked by e-mail</source>
        <translation>原因，例如邮件中提出</translation>
    </message>
    <message>
        <source>How to keep contact with {name}</source>
        <translation>与{name}的联系约定</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>by the answers ({most})</source>
        <translation>按以往回应（{most}）</translation>
    </message>
</context>
<context>
    <name>ContactsBehindDialog</name>
    <message>
        <source>Contacts behind the figure</source>
        <translation>该数字对应的联系</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系记录</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>打开客户资料</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
</context>
<context>
    <name>CouponsPanel</name>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Take the chosen coupons out of the stock</source>
        <translation>将选中的优惠券移出库存</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Add to the stock</source>
        <translation>添加到库存</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>剩余 %Ln 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln issued</source>
        <translation>
            <numerusform>已发放 %Ln 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run out</source>
        <translation>
            <numerusform>已过期 %Ln 张</numerusform>
        </translation>
    </message>
    <message>
        <source>No coupons yet. Make codes below or paste your own; C on Today issues one.</source>
        <translation>还没有优惠券。可在下方生成或粘贴券码；在“今日”按 C 即可发放。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>券码</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>面值</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>发放日期</translation>
    </message>
    <message>
        <source>To</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>What each is worth, such as 50 or €20</source>
        <translation>每张的面值，例如 50 或 €20</translation>
    </message>
    <message>
        <source>such as 50</source>
        <translation>例如 50</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Last day, such as 2026-12-31; empty: for ever</source>
        <translation>最后一天，例如 2026-12-31；不填则长期有效</translation>
    </message>
    <message>
        <source>2026-12-31</source>
        <translation>2026-12-31</translation>
    </message>
    <message>
        <source>make</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>How many codes to make</source>
        <translation>生成券码的数量</translation>
    </message>
    <message>
        <source>Make codes</source>
        <translation>生成券码</translation>
    </message>
    <message>
        <source>Make codes that nobody can guess</source>
        <translation>生成无法猜到的券码</translation>
    </message>
    <message>
        <source>Codes, one a line</source>
        <translation>券码，每行一个</translation>
    </message>
    <message>
        <source>Or paste codes here, one a line</source>
        <translation>或在此粘贴券码，每行一个</translation>
    </message>
    <message>
        <source>Add these codes</source>
        <translation>添加这些券码</translation>
    </message>
    <message>
        <source>Put the pasted codes into the stock</source>
        <translation>将粘贴的券码放入库存</translation>
    </message>
</context>
<context>
    <name>CustomerCharts</name>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Contacts by channel</source>
        <translation>联系方式分布</translation>
    </message>
    <message>
        <source>Rhythm of contact</source>
        <translation>联系频率</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Currency of the charts of money</source>
        <translation>金额图表的币种</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Show or hide charts</source>
        <translation>显示或隐藏图表</translation>
    </message>
</context>
<context>
    <name>CustomerDelegate</name>
    <message>
        <source>In trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
</context>
<context>
    <name>CustomerListPanel</name>
    <message>
        <source>Best match</source>
        <translation>最佳匹配</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>没有找到客户。</translation>
    </message>
    <message>
        <source>Create “{name}”</source>
        <translation>新建“{name}”</translation>
    </message>
    <message>
        <source>Nobody is in this view.</source>
        <translation>这个视图中没有客户。</translation>
    </message>
    <message>
        <source>Your customers will stand here.</source>
        <translation>客户将显示在这里。</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>List of customers</source>
        <translation>客户列表</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>搜索客户</translation>
    </message>
    <message>
        <source>Name, phone, note …</source>
        <translation>姓名、电话、备注……</translation>
    </message>
    <message>
        <source>Any part of any field, also pinyin and initials.
Narrow it down with
tag:vip   city:Suzhou   stage:loyal   source:exhibition
kind:company   kind:call   due:today   due:&lt;7d   due:overdue
quiet:60d   deal:open   in:archive   in:trash   &quot;words together&quot;</source>
        <translation>任意字段的任意部分，也可用拼音和首字母。
缩小范围：
标签：重点   城市：苏州   阶段：忠实   来源：展会
类型：公司   类型：电话   跟进：今天   跟进：&lt;7天   跟进：逾期
未联系：60天   商机：进行中   归档：  回收站：  &quot;连在一起的词&quot;</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>列表顺序</translation>
    </message>
    <message>
        <source>Show columns</source>
        <translation>显示列</translation>
    </message>
</context>
<context>
    <name>CustomerPicker</name>
    <message>
        <source>Name, pinyin, company or phone</source>
        <translation>姓名、拼音、公司或电话</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>找到的客户</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Timeline</source>
        <translation>动态</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
</context>
<context>
    <name>DamageDialog</name>
    <message>
        <source>Something is wrong with the store</source>
        <translation>客户库有问题</translation>
    </message>
    <message>
        <source>A disk, a cable or another program changed the file. A repair reads every page, keeps the damaged file, and can fill gaps from the newest backup.</source>
        <translation>磁盘、数据线或其他程序改动了文件。修复会逐页读取，保留损坏的文件，并可用最近的备份补缺。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Lock and repair…</source>
        <translation>锁定并修复…</translation>
    </message>
</context>
<context>
    <name>DayActions</name>
    <message>
        <source>Show customer</source>
        <translation>查看客户</translation>
    </message>
    <message>
        <source>Log contact …</source>
        <translation>记录跟进…</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>复制消息</translation>
    </message>
    <message>
        <source>Issue a coupon</source>
        <translation>发放优惠券</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done and next …</source>
        <translation>完成并安排下一步…</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>In three days</source>
        <translation>三天后</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>一周后</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>下周一</translation>
    </message>
    <message>
        <source>Plan a follow-up …</source>
        <translation>安排跟进…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后提醒</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>This could not be read. Where the store is damaged, the line at the foot of the window leads to its repair.</source>
        <translation>未能读取。如果客户库已损坏，可从窗口底部的提示进入修复。</translation>
    </message>
</context>
<context>
    <name>DayChooser</name>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>+3 d</source>
        <translation>3 天后</translation>
    </message>
    <message>
        <source>+1 week</source>
        <translation>1 周后</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>下周一</translation>
    </message>
    <message>
        <source>Pick a day …</source>
        <translation>选日期…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>DaySheetDialog</name>
    <message>
        <source>Print day sheet</source>
        <translation>打印日程单</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>日程单</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>日程单的语言</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>What the sheet shows</source>
        <translation>日程单显示的内容</translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation>日程单预览</translation>
    </message>
    <message>
        <source>Plan visits…</source>
        <translation>安排拜访…</translation>
    </message>
    <message>
        <source>Say whom to visit, in which order and when</source>
        <translation>选择拜访对象、顺序和时间</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>另存为 HTML…</translation>
    </message>
    <message>
        <source>One file for the browser of a phone</source>
        <translation>单个文件，可在手机浏览器中打开</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>保存为 PDF…</translation>
    </message>
    <message>
        <source>A4 pages</source>
        <translation>A4 页面</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Writing the day sheet</source>
        <translation>正在写入日程单</translation>
    </message>
    <message>
        <source>day-sheet-UNENCRYPTED</source>
        <translation>日程单-未加密</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>in %n d</source>
        <translation>%n 天后</translation>
    </message>
    <message>
        <source>%n d ago</source>
        <translation>%n 天前</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>DealBoard</name>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Plan the next step…</source>
        <translation>安排下一步…</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>查看客户</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>销售预测</translation>
    </message>
    <message>
        <source>As the probability says</source>
        <translation>按赢单率</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移到</translation>
    </message>
</context>
<context>
    <name>DealCharts</name>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Won and lost by reason</source>
        <translation>按原因统计赢单与输单</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>Conversion by stage</source>
        <translation>阶段转化率</translation>
    </message>
    <message>
        <source>Time in stage</source>
        <translation>阶段停留时间</translation>
    </message>
    <message>
        <source>Unpaid by age</source>
        <translation>未付款账龄</translation>
    </message>
    <message>
        <source>Set this month&apos;s target…</source>
        <translation>设定本月目标…</translation>
    </message>
</context>
<context>
    <name>DealChecks</name>
    <message numerus="yes">
        <source>Goes on with %n point(s) not ticked</source>
        <translation>
            <numerusform>有 %n 项未勾选就进入下一阶段</numerusform>
        </translation>
    </message>
    <message>
        <source>Checklist of the stage</source>
        <translation>阶段检查清单</translation>
    </message>
</context>
<context>
    <name>DealDialog</name>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>关于什么</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>12,345.60 or 1.2万</source>
        <translation>12,345.60 或 1.2万</translation>
    </message>
    <message>
        <source>Expected by</source>
        <translation>预计成交</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不确定</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>赢单率</translation>
    </message>
    <message>
        <source>Probability in per cent</source>
        <translation>赢单率（百分比）</translation>
    </message>
    <message>
        <source>As the stage says</source>
        <translation>按阶段</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>创建日期</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>关闭日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Sales on paper</source>
        <translation>销售单据</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>As the probability says</source>
        <translation>按赢单率</translation>
    </message>
</context>
<context>
    <name>DealFilter</name>
    <message>
        <source>Filter of deals</source>
        <translation>商机筛选</translation>
    </message>
    <message>
        <source>Search deals</source>
        <translation>搜索商机</translation>
    </message>
    <message>
        <source>Deal, customer, owner …</source>
        <translation>商机、客户、负责人……</translation>
    </message>
    <message>
        <source>Any part of a deal&apos;s title, number or owner and of its customer&apos;s name, also pinyin.
Narrow it down with
stage:proposal   status:open   status:cooling   status:unplanned   pipeline:renewals
due:&lt;7d   due:overdue   amount:&gt;50k   amount:1000-5000   closed:&lt;30d   opened:&lt;30d
product:kiln   forecast:committed   tag:vip   city:Suzhou   &quot;words together&quot;</source>
        <translation>商机的标题、编号、负责人或客户名称的任意部分，也可用拼音。
可以这样缩小范围：
阶段:已报价   状态:进行中   状态:变冷   状态:没有下一步   流程:续约
到期:&lt;7天   到期:逾期   金额:&gt;5万   金额:1000-5000   关闭:&lt;30天   创建:&lt;30天
产品:窑   预测:已承诺   标签:重点   城市:苏州   “连在一起的词”</translation>
    </message>
    <message>
        <source>Views of deals</source>
        <translation>商机视图</translation>
    </message>
</context>
<context>
    <name>DealTable</name>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>赢单率</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>销售预测</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计成交</translation>
    </message>
    <message>
        <source>In stage</source>
        <translation>停留天数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>DealViewChips</name>
    <message>
        <source>All deals</source>
        <translation>全部商机</translation>
    </message>
    <message>
        <source>Closing within 30 days</source>
        <translation>30 天内预计成交</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>变冷</translation>
    </message>
    <message>
        <source>Without a next step</source>
        <translation>没有下一步</translation>
    </message>
    <message>
        <source>Won within 30 days</source>
        <translation>30 天内赢单</translation>
    </message>
    <message>
        <source>Lost within 30 days</source>
        <translation>30 天内输单</translation>
    </message>
</context>
<context>
    <name>Deals</name>
    <message>
        <source>closes {day}</source>
        <translation>{day} 成交</translation>
    </message>
    <message>
        <source>{stage} · this month</source>
        <translation>{stage} · 本月</translation>
    </message>
    <message>
        <source>open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>输单</translation>
    </message>
    <message>
        <source>%n d</source>
        <translation>%n 天</translation>
    </message>
    <message>
        <source>won {day}</source>
        <translation>{day} 赢单</translation>
    </message>
    <message>
        <source>lost {day}</source>
        <translation>{day} 输单</translation>
    </message>
    <message>
        <source>%n d overdue</source>
        <translation>逾期 %n 天</translation>
    </message>
    <message>
        <source>no next step</source>
        <translation>没有下一步</translation>
    </message>
    <message>
        <source>next: {day}</source>
        <translation>下一步：{day}</translation>
    </message>
    <message>
        <source>cooling</source>
        <translation>变冷</translation>
    </message>
    <message>
        <source>%n to tick</source>
        <translation>待勾选 %n 项</translation>
    </message>
    <message>
        <source>Best case</source>
        <translation>最佳情况</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>较可能</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>已承诺</translation>
    </message>
    <message>
        <source>weighted forecast {sum} this quarter</source>
        <translation>本季度加权预测 {sum}</translation>
    </message>
</context>
<context>
    <name>DebriefDialog</name>
    <message>
        <source>Last: {talk}</source>
        <translation>上次：{talk}</translation>
    </message>
    <message>
        <source>Promised: {what}</source>
        <translation>已承诺：{what}</translation>
    </message>
    <message numerus="yes">
        <source>The day is written down: %Ln entries.</source>
        <translation>
            <numerusform>今天已记录完毕：共 %Ln 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting to be written down.</source>
        <translation>没有待记录的事项。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Evening debrief</source>
        <translation>晚间记录</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>结果如何</translation>
    </message>
    <message>
        <source>&amp;What came of it</source>
        <translation>结果说明(&amp;W)</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果说明</translation>
    </message>
    <message>
        <source>45 min, wants 200 parts, call Fri 10am, deal 21.5k</source>
        <translation>45分钟，要200个轴承，周五10点打电话，报价2.15万</translation>
    </message>
    <message>
        <source>&amp;Next step in</source>
        <translation>下一步(&amp;N)，隔</translation>
    </message>
    <message>
        <source>Days until the next step</source>
        <translation>距下一步的天数</translation>
    </message>
    <message>
        <source> d</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>暂不处理</translation>
    </message>
    <message>
        <source>Page Down: it stays where it is</source>
        <translation>Page Down：保持不变</translation>
    </message>
    <message>
        <source>To tomorrow</source>
        <translation>改到明天</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Write and next</source>
        <translation>记录并继续</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Undo brings it back</source>
        <translation>可撤销恢复</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Keep this quote as it is and go on with a copy of it</source>
        <translation>保留这份报价，另存一份继续修改</translation>
    </message>
    <message>
        <source>Print or send…</source>
        <translation>打印或发送…</translation>
    </message>
    <message>
        <source>See it as the customer will, print it, or save it as a PDF</source>
        <translation>预览客户看到的样子，打印或另存为 PDF</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New: {kind}</source>
        <translation>新建：{kind}</translation>
    </message>
    <message>
        <source>What you typed last time is back; Cancel throws it away.</source>
        <translation>已恢复上次未保存的内容；点“取消”可丢弃。</translation>
    </message>
    <message>
        <source>There is a newer version of this quote; this one stays as it was.</source>
        <translation>这份报价已有新版本，此版本保持原样。</translation>
    </message>
</context>
<context>
    <name>DocumentEditor</name>
    <message>
        <source>Net {sum}</source>
        <translation>不含税 {sum}</translation>
    </message>
    <message>
        <source>Tax {rate} % on {net}: {sum}</source>
        <translation>税 {rate}%（{net}）：{sum}</translation>
    </message>
    <message>
        <source>Total {sum}</source>
        <translation>合计 {sum}</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Whom the document is for</source>
        <translation>单据的客户</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What kind of document this is</source>
        <translation>单据类型</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Given when it is saved</source>
        <translation>保存时自动编号</translation>
    </message>
    <message>
        <source>Left empty, the next number of its kind and year is given</source>
        <translation>留空则按类型和年份自动编号</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The day that stands on the document</source>
        <translation>单据上的日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>How far the document is</source>
        <translation>单据进展</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>One document is in one currency</source>
        <translation>一张单据只用一种币种</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>No such day</source>
        <translation>不设日期</translation>
    </message>
    <message>
        <source>Nothing is to happen until a day</source>
        <translation>没有截止日期</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Enter edits and goes on, Ctrl+Delete takes a line out</source>
        <translation>回车编辑并前往下一格，Ctrl+Delete 删除一行</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>删除行</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Stands below the lines of the printed document</source>
        <translation>打印时显示在明细下方</translation>
    </message>
</context>
<context>
    <name>DocumentFiles</name>
    <message>
        <source>No program was found for this kind of file.</source>
        <translation>没有找到可打开此类文件的程序。</translation>
    </message>
    <message>
        <source>Adding files</source>
        <translation>正在添加文件</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Files of this document</source>
        <translation>此单据的文件</translation>
    </message>
    <message>
        <source>Enter opens the chosen file</source>
        <translation>回车打开所选文件</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Keep signed papers and other files sealed with this document</source>
        <translation>将签字文件等加密保存在此单据下</translation>
    </message>
</context>
<context>
    <name>DocumentFilter</name>
    <message>
        <source>Filter of documents</source>
        <translation>单据筛选</translation>
    </message>
    <message>
        <source>Views of documents</source>
        <translation>单据视图</translation>
    </message>
    <message>
        <source>Search documents</source>
        <translation>搜索单据</translation>
    </message>
    <message>
        <source>Number or customer</source>
        <translation>编号或客户</translation>
    </message>
    <message>
        <source>Any part of a document&apos;s number and of its customer&apos;s name.
Narrow it down with
kind:invoice   is:unpaid   is:overdue   is:expired   status:draft   status:accepted
due:&lt;7d   due:overdue   dated:&lt;30d   amount:&gt;50k   amount:1000-5000   &quot;words together&quot;</source>
        <translation>单据编号、客户名称的任意部分。
可用以下条件缩小范围：
类型:发票   状态:未付   状态:逾期   状态:已过期   状态:草稿   状态:已接受
到期:&lt;7天   到期:逾期   日期:&lt;30天   金额:&gt;5万   金额:1000-5000   “连在一起的词”</translation>
    </message>
</context>
<context>
    <name>DocumentViewChips</name>
    <message>
        <source>All documents</source>
        <translation>全部单据</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>报价单</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>送货单</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Expired quotes</source>
        <translation>已过期的报价</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Payment</source>
        <translation>回款</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发出</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已有新版</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付清</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Deliver by</source>
        <translation>交货日期</translation>
    </message>
    <message>
        <source>Arrives by</source>
        <translation>预计到货</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Overdue by %n d</source>
        <translation>逾期 %n 天</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>部分回款</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>Documents</source>
        <translation>单据</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln 张单据</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>No documents yet. A quote becomes a contract, an order, a delivery and an invoice, step by step.</source>
        <translation>还没有单据。报价一步步成为合同、订单、发货和发票。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Repeat last order</source>
        <translation>重复上次订单</translation>
    </message>
    <message>
        <source>Copy the last order of the chosen customer as a new one of today</source>
        <translation>将所选客户的上次订单复制为今天的新订单</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Documents of one kind as CSV or XLSX</source>
        <translation>把一类单据导出为 CSV 或 XLSX</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>新建单据</translation>
    </message>
</context>
<context>
    <name>DuplicateNotice</name>
    <message>
        <source>Perhaps here already</source>
        <translation>可能已有此客户</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>same phone</source>
        <translation>电话相同</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>邮箱相同</translation>
    </message>
    <message>
        <source>same messenger</source>
        <translation>即时通讯相同</translation>
    </message>
    <message>
        <source>same ID number</source>
        <translation>证件号码相同</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>姓名相同</translation>
    </message>
    <message>
        <source>sounds the same</source>
        <translation>读音相同</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>姓名相近</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>公司相同</translation>
    </message>
</context>
<context>
    <name>EffortCostsDialog</name>
    <message>
        <source>What effort costs</source>
        <translation>工作成本</translation>
    </message>
    <message>
        <source>An &amp;hour</source>
        <translation>每小时(&amp;H)</translation>
    </message>
    <message>
        <source>Cost of an hour</source>
        <translation>每小时成本</translation>
    </message>
    <message>
        <source>The way to a &amp;visit</source>
        <translation>每次拜访路途(&amp;V)</translation>
    </message>
    <message>
        <source>Cost of the way to a visit</source>
        <translation>每次拜访的路途成本</translation>
    </message>
    <message>
        <source>A &amp;task by hand, minutes</source>
        <translation>手工处理一项，分钟(&amp;T)</translation>
    </message>
    <message>
        <source>Minutes of a task by hand</source>
        <translation>手工处理一项的分钟数</translation>
    </message>
    <message>
        <source>Your own estimates; reports say so.</source>
        <translation>均为您自己的估计，报告中会注明。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>EntryActions</name>
    <message>
        <source>Not done yet</source>
        <translation>标为未完成</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Later: +1 d</source>
        <translation>推迟 1 天</translation>
    </message>
    <message>
        <source>Later: +1 week</source>
        <translation>推迟 1 周</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>下周一</translation>
    </message>
    <message>
        <source>Pick a day or change …</source>
        <translation>选日期或修改…</translation>
    </message>
    <message>
        <source>Show in the history</source>
        <translation>在修改历史中查看</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>查看文件</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>已保存为“{file}”。</translation>
    </message>
    <message>
        <source>Erase “{name}” for good?</source>
        <translation>彻底清除“{name}”？</translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln customers for good?</source>
        <translation>
            <numerusform>彻底清除 %Ln 位客户？</numerusform>
        </translation>
    </message>
    <message>
        <source>With it go: {what}, and all that the history kept.</source>
        <translation>将一并清除：{what}，以及修改历史中保留的全部内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) or older store(s) will be rewritten.</source>
        <translation>
            <numerusform>将重新写入 %Ln 份备份或旧客户库。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not within reach:</source>
        <translation>无法处理的副本：</translation>
    </message>
    <message>
        <source>To go on, type the name: {name}</source>
        <translation>要继续，请输入姓名：{name}</translation>
    </message>
    <message>
        <source>To go on, type {name}</source>
        <translation>要继续，请输入 {name}</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>正在清除…</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>彻底清除</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>保存清除证明</translation>
    </message>
    <message>
        <source>This cannot be undone: neither Undo nor the history brings it back.</source>
        <translation>此操作无法撤销：撤销和修改历史都不能找回。</translation>
    </message>
    <message>
        <source>What is asked for, to go on</source>
        <translation>继续操作所需输入的内容</translation>
    </message>
    <message>
        <source>Name them in the certificate</source>
        <translation>在证明中写明姓名</translation>
    </message>
    <message>
        <source>Without this the certificate tells record numbers, counts and days alone</source>
        <translation>不勾选时，证明中只有记录编号、数量和日期</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>清除证明</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation>保存清除证明…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>EraseWork</name>
    <message>
        <source>Looking for copies</source>
        <translation>正在查找副本</translation>
    </message>
    <message>
        <source>Erasing for good</source>
        <translation>正在彻底清除</translation>
    </message>
    <message>
        <source>Saving the certificate</source>
        <translation>正在保存清除证明</translation>
    </message>
</context>
<context>
    <name>EveningNotice</name>
    <message numerus="yes">
        <source>%Ln visit(s) not written down yet.</source>
        <translation>
            <numerusform>还有 %Ln 次拜访未记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Evening debrief</source>
        <translation>晚间记录</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>Export %Ln customer(s)</source>
        <translation>
            <numerusform>导出 %Ln 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>customers-UNENCRYPTED</source>
        <translation>客户-未加密</translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>导出客户</translation>
    </message>
    <message>
        <source>&amp;Excel table (.xlsx)</source>
        <translation>Excel 表格 (.xlsx)(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;CSV table (.csv)</source>
        <translation>CSV 表格 (.csv)(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;vCard 3.0 for phones and mail programs (.vcf)</source>
        <translation>vCard 3.0，适合手机和邮件程序 (.vcf)(&amp;V)</translation>
    </message>
    <message>
        <source>v&amp;Card 4.0, the newer form (.vcf)</source>
        <translation>vCard 4.0，较新的格式 (.vcf)(&amp;A)</translation>
    </message>
    <message>
        <source>The file will not be encrypted: whoever gets it can read every phone number and note in it. Delete it once it has served.</source>
        <translation>导出的文件不加密：任何拿到它的人都能看到其中的电话和备注。用完请删除。</translation>
    </message>
</context>
<context>
    <name>Festivals</name>
    <message>
        <source>New Year</source>
        <translation>元旦</translation>
    </message>
    <message>
        <source>Lunar New Year&apos;s Eve</source>
        <translation>除夕</translation>
    </message>
    <message>
        <source>Spring Festival</source>
        <translation>春节</translation>
    </message>
    <message>
        <source>Lantern Festival</source>
        <translation>元宵节</translation>
    </message>
    <message>
        <source>Qingming</source>
        <translation>清明节</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>劳动节</translation>
    </message>
    <message>
        <source>Dragon Boat Festival</source>
        <translation>端午节</translation>
    </message>
    <message>
        <source>Qixi</source>
        <translation>七夕</translation>
    </message>
    <message>
        <source>Mid-Autumn Festival</source>
        <translation>中秋节</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>国庆节</translation>
    </message>
    <message>
        <source>Double Ninth</source>
        <translation>重阳节</translation>
    </message>
    <message>
        <source>Laba</source>
        <translation>腊八节</translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation>圣诞节</translation>
    </message>
</context>
<context>
    <name>FieldHistory</name>
    <message>
        <source>History of {field}</source>
        <translation>“{field}”的修改历史</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Note, under its heading</source>
        <translation>备注（保留列名）</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>个人或公司</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>中间名</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>称谓</translation>
    </message>
    <message>
        <source>Suffix after the name</source>
        <translation>后缀</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>即时通讯</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>出生年</translation>
    </message>
    <message>
        <source>Month of birth</source>
        <translation>出生月</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>出生日</translation>
    </message>
    <message>
        <source>Address in one piece</source>
        <translation>完整地址</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Province or region</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮编</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Label of the column beside it</source>
        <translation>相邻列的标签</translation>
    </message>
    <message>
        <source>Service of the column beside it</source>
        <translation>相邻列的聊天工具</translation>
    </message>
    <message>
        <source>Day of confirmation of the column beside it</source>
        <translation>相邻列的核实日期</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>已加密</translation>
    </message>
</context>
<context>
    <name>FileCopies</name>
    <message>
        <source>Saving a copy</source>
        <translation>正在保存副本</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
</context>
<context>
    <name>FilePreview</name>
    <message>
        <source>From</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>抄送</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>附件</translation>
    </message>
</context>
<context>
    <name>FileTable</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加日期</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation>第 {number} 步，共 {count} 步</translation>
    </message>
    <message>
        <source>Welcome to Desktop CRM</source>
        <translation>欢迎使用 Desktop CRM</translation>
    </message>
    <message>
        <source>Your customers, on this computer alone. Which language shall it speak?</source>
        <translation>您的客户资料只保存在这台电脑上。请选择界面语言。</translation>
    </message>
    <message>
        <source>I have a store already…</source>
        <translation>我已有客户库…</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>打开备份…</translation>
    </message>
    <message>
        <source>Bring your customers from another computer</source>
        <translation>从另一台电脑带来您的客户</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Your store is ready</source>
        <translation>客户库已建好</translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation>您想怎样开始？</translation>
    </message>
    <message>
        <source>&amp;Import my contacts</source>
        <translation>导入我的联系人(&amp;I)</translation>
    </message>
    <message>
        <source>From vCard, CSV or Excel files; you see everything before it is kept</source>
        <translation>支持 vCard、CSV 或 Excel 文件；保存前可以先查看全部内容</translation>
    </message>
    <message>
        <source>&amp;Look around with invented people</source>
        <translation>用虚构客户随便看看(&amp;L)</translation>
    </message>
    <message>
        <source>Opens a sample beside your store; your own stays empty</source>
        <translation>另外打开一个示例；您自己的客户库保持为空</translation>
    </message>
    <message>
        <source>Start &amp;empty</source>
        <translation>从空白开始(&amp;E)</translation>
    </message>
</context>
<context>
    <name>FollowUpEditor</name>
    <message>
        <source>Follow-up</source>
        <translation>跟进计划</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>FollowUpFields</name>
    <message>
        <source>The time is that of {zone}.</source>
        <translation>这是 {zone} 的时间。</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>不急</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>不重复</translation>
    </message>
    <message>
        <source>Every … days</source>
        <translation>每隔几天</translation>
    </message>
    <message>
        <source>Every … weeks</source>
        <translation>每隔几周</translation>
    </message>
    <message>
        <source>Every … months</source>
        <translation>每隔几个月</translation>
    </message>
    <message>
        <source>Every … years</source>
        <translation>每隔几年</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>跟进日期</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time, like 14:30 (optional)</source>
        <translation>时间，如 14:30（可选）</translation>
    </message>
    <message>
        <source>In which way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>In which way, such as a call or a visit</source>
        <translation>方式，例如电话或拜访</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Every so many</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>until</source>
        <translation>直到</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>We promised this</source>
        <translation>这是我们的承诺</translation>
    </message>
</context>
<context>
    <name>FollowUpFilter</name>
    <message>
        <source>Filter of follow-ups</source>
        <translation>跟进筛选</translation>
    </message>
    <message>
        <source>Views of follow-ups</source>
        <translation>跟进视图</translation>
    </message>
    <message>
        <source>Search follow-ups</source>
        <translation>搜索跟进</translation>
    </message>
    <message>
        <source>What or whom</source>
        <translation>事项或客户</translation>
    </message>
    <message>
        <source>Any part of what is to be done and of the customer&apos;s name, also pinyin.
Narrow it down with
due:&lt;7d   due:today   due:overdue   is:promise   is:repeating   priority:high
channel:visit   tag:vip   city:Suzhou   &quot;words together&quot;</source>
        <translation>跟进事项、客户名称的任意部分，也可用拼音。
可用以下条件缩小范围：
到期:&lt;7天   到期:今天   到期:逾期   状态:承诺   状态:重复   优先级:高
方式:拜访   标签:重要   城市:苏州   “连在一起的词”</translation>
    </message>
</context>
<context>
    <name>FollowUpViewChips</name>
    <message>
        <source>All follow-ups</source>
        <translation>全部跟进</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Due within 7 days</source>
        <translation>7 天内到期</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Repeating</source>
        <translation>重复</translation>
    </message>
</context>
<context>
    <name>FollowUpsPanel</name>
    <message numerus="yes">
        <source>%Ln follow-up(s)</source>
        <translation>
            <numerusform>%Ln 项跟进</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln are listed</source>
        <translation>
            <numerusform>列出前 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>No follow-up fits.</source>
        <translation>没有符合条件的跟进。</translation>
    </message>
    <message>
        <source>Show all follow-ups</source>
        <translation>显示全部跟进</translation>
    </message>
    <message>
        <source>Nothing is planned. A follow-up says what to do for whom, and by when.</source>
        <translation>还没有安排。跟进计划写明为谁做什么、何时完成。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>安排</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>跟进计划</translation>
    </message>
    <message>
        <source>Space: done · Ctrl+Enter: done and next · L: log · S: later · F2: change · Enter: customer</source>
        <translation>空格：完成 · Ctrl+Enter：完成并安排下一步 · L：记录 · S：推迟 · F2：修改 · Enter：客户</translation>
    </message>
</context>
<context>
    <name>GivenPrices</name>
    <message>
        <source>Last price for this customer: {price}</source>
        <translation>该客户上次价格：{price}</translation>
    </message>
    <message>
        <source>Use a price</source>
        <translation>选用价格</translation>
    </message>
    <message>
        <source>Use this price</source>
        <translation>用此价格</translation>
    </message>
    <message>
        <source>Take over a price and discount given before</source>
        <translation>采用以前给过的价格和折扣</translation>
    </message>
    <message>
        <source>{price} ({kind}, {day})</source>
        <translation>{price}（{kind}，{day}）</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>Review…</source>
        <translation>复盘…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Note how it goes, and read what was noted before</source>
        <translation>记录进展，并查看以前的记录</translation>
    </message>
    <message>
        <source>Change or delete this goal</source>
        <translation>修改或删除该目标</translation>
    </message>
</context>
<context>
    <name>GoalDialog</name>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>指标(&amp;M)</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>期间(&amp;P)</translation>
    </message>
    <message>
        <source>Length of the period</source>
        <translation>期间长度</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>目标值(&amp;T)</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Why it matters, if you like</source>
        <translation>可写明意义</translation>
    </message>
    <message>
        <source>Delete goal</source>
        <translation>删除目标</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>an amount in {currency}</source>
        <translation>金额（{currency}）</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数量</translation>
    </message>
</context>
<context>
    <name>GoalReviewDialog</name>
    <message>
        <source>Review of a goal</source>
        <translation>目标复盘</translation>
    </message>
    <message>
        <source>Earlier reviews</source>
        <translation>以往复盘</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复盘</translation>
    </message>
    <message>
        <source>What went well, what did not, what changes (Ctrl+Enter saves)</source>
        <translation>哪些顺利、哪些不顺、有何调整（Ctrl+Enter 保存）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>GoalsPage</name>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>工作投入</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>提成</translation>
    </message>
    <message>
        <source>Month report…</source>
        <translation>月报…</translation>
    </message>
    <message>
        <source>A month on one page, as PDF for a manager</source>
        <translation>一页月报，导出为 PDF 供上级查看</translation>
    </message>
    <message>
        <source>Goals whose period has not begun, or is over</source>
        <translation>尚未开始或已经结束的目标</translation>
    </message>
    <message numerus="yes">
        <source>%Ln behind</source>
        <translation>
            <numerusform>落后 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on pace</source>
        <translation>
            <numerusform>正常 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reached</source>
        <translation>
            <numerusform>达成 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only the goals that run</source>
        <translation>只显示进行中的目标</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln goal(s) to come or over</source>
        <translation>
            <numerusform>显示未开始或已结束的 %Ln 项目标</numerusform>
        </translation>
    </message>
    <message>
        <source>No goals yet. Say what a month, a quarter or a year is to bring; the page tells each day what pace it needs.</source>
        <translation>还没有目标。设定一个月、一个季度或一年要达到什么，这里每天会告诉您需要的进度。</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>新建目标</translation>
    </message>
    <message>
        <source>What it costs…</source>
        <translation>成本…</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>方案…</translation>
    </message>
    <message>
        <source>Set what a period is to bring (Alt+N)</source>
        <translation>设定某个期间的目标（Alt+N）</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>路线图</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>即时通讯</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>偏好</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>跟进</translation>
    </message>
</context>
<context>
    <name>ImportColumnDelegate</name>
    <message>
        <source>Goes to</source>
        <translation>导入到</translation>
    </message>
</context>
<context>
    <name>ImportColumnModel</name>
    <message>
        <source>Column in file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>导入到</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>识别结果</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>第 {number} 列</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空列</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>kept in notes</source>
        <translation>保留在备注</translation>
    </message>
    <message numerus="yes">
        <source>%Ln odd value(s)</source>
        <translation>
            <numerusform>%Ln 个异常值</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选择</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>已匹配</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>推测</translation>
    </message>
</context>
<context>
    <name>ImportColumnsPanel</name>
    <message>
        <source>ready</source>
        <translation>可导入</translation>
    </message>
    <message>
        <source>known already, nothing new</source>
        <translation>已有，无新内容</translation>
    </message>
    <message>
        <source>likely duplicates, to review</source>
        <translation>疑似重复，待核对</translation>
    </message>
    <message>
        <source>corrected (phones, dates)</source>
        <translation>已修正（电话、日期）</translation>
    </message>
    <message>
        <source>rejected, kept in a report file</source>
        <translation>未通过，列入报告</translation>
    </message>
    <message>
        <source>File whose columns are shown</source>
        <translation>显示哪个文件的列</translation>
    </message>
    <message>
        <source>This table &amp;holds</source>
        <translation>此表内容(&amp;H)</translation>
    </message>
    <message>
        <source>What this table holds</source>
        <translation>此表的内容</translation>
    </message>
    <message>
        <source>Found by the headings; choose something else where it is wrong</source>
        <translation>根据列标题识别；如有误，可另选</translation>
    </message>
    <message>
        <source>Read as you corrected it last time, since the headings are the same.</source>
        <translation>列标题与上次相同，已按上次更正的方式读取。</translation>
    </message>
    <message>
        <source>&amp;Forget this</source>
        <translation>忘掉上次的更正(&amp;F)</translation>
    </message>
    <message>
        <source>Read such tables as the program finds them</source>
        <translation>以后这类表格由程序自行识别</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>文件的列</translation>
    </message>
    <message>
        <source>Cards of the file</source>
        <translation>文件中的名片</translation>
    </message>
</context>
<context>
    <name>ImportComparePanel</name>
    <message>
        <source>A new customer is created beside the known one.</source>
        <translation>在已有客户之外新建一个客户。</translation>
    </message>
    <message>
        <source>What is new is added to the known customer; nothing is overwritten.</source>
        <translation>新内容补充到已有客户，不覆盖任何内容。</translation>
    </message>
    <message>
        <source>The row is not imported. The report lists it.</source>
        <translation>不导入这一行，报告中会列出。</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln chosen row(s).</source>
        <translation>
            <numerusform>适用于所选 %Ln 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation>仍然新建</translation>
    </message>
    <message>
        <source>Same customer: add what is new</source>
        <translation>同一客户：补充新内容</translation>
    </message>
    <message>
        <source>The name is kept as the file has it, beside the known one.</source>
        <translation>保留文件中的名称，与已有名称并存。</translation>
    </message>
    <message>
        <source>The document comes in without a deal.</source>
        <translation>单据导入后不关联商机。</translation>
    </message>
    <message>
        <source>All rows with this name are taken for the known one.</source>
        <translation>所有含此名称的行都视为已有名称。</translation>
    </message>
    <message>
        <source>No row with this name is imported. The report lists them.</source>
        <translation>含此名称的行都不导入，报告中会列出。</translation>
    </message>
    <message>
        <source>Without a deal</source>
        <translation>不关联商机</translation>
    </message>
    <message>
        <source>It is the known one</source>
        <translation>就是已有的那个</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>Already known</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>Comparison of the row with who is known</source>
        <translation>此行与已有客户的对比</translation>
    </message>
    <message>
        <source>What to use for this name</source>
        <translation>此名称对应什么</translation>
    </message>
    <message>
        <source>What to do with this row</source>
        <translation>如何处理这一行</translation>
    </message>
</context>
<context>
    <name>ImportFilesPanel</name>
    <message>
        <source>Contacts and tables (*.vcf *.vcard *.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.xlsb *.ods)</source>
        <translation>通讯录和表格 (*.vcf *.vcard *.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.xlsb *.ods)</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>选择要导入的文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Drop vCard, CSV or Excel files here. Nothing is written before the last step.</source>
        <translation>将 vCard、CSV 或 Excel 文件拖到这里。最后一步之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>识别结果</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard 名片</translation>
    </message>
    <message>
        <source>Text table</source>
        <translation>文本表格</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空文件</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>vCard, CSV or Excel files; dropping them on this page does the same</source>
        <translation>vCard、CSV 或 Excel 文件，也可以直接拖到本页</translation>
    </message>
    <message>
        <source>or drop more on this page</source>
        <translation>或将文件拖到本页</translation>
    </message>
    <message>
        <source>&amp;Home country</source>
        <translation>所在国家(&amp;H)</translation>
    </message>
    <message>
        <source>Phone numbers without a country code are read as numbers of this country</source>
        <translation>没有国家代码的电话按此国家识别</translation>
    </message>
    <message>
        <source>Home country</source>
        <translation>所在国家或地区</translation>
    </message>
    <message>
        <source>Remove from the import</source>
        <translation>移出本次导入</translation>
    </message>
    <message>
        <source>Take the chosen file out of the import; the file itself stays where it is</source>
        <translation>将所选文件移出本次导入，文件本身不受影响</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>待导入的文件</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>编码(&amp;E)</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Choose another one where names look garbled</source>
        <translation>姓名显示为乱码时请换一种编码</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>分隔符(&amp;S)</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>What stands between two cells of a row</source>
        <translation>一行中两个单元格之间的符号</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>工作表(&amp;H)</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>The sheet of the workbook that holds the customers</source>
        <translation>包含客户的工作表</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>ImportFinishPanel</name>
    <message>
        <source>The import was taken back. Redo in the Edit menu brings it in again.</source>
        <translation>导入已撤销。可用“编辑”菜单中的“重做”恢复。</translation>
    </message>
    <message>
        <source>The import is finished.</source>
        <translation>导入完成。</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>正在汇总…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止。没有写入任何内容。</translation>
    </message>
    <message>
        <source>There is nothing to import: everything in these files is known already.</source>
        <translation>没有需要导入的内容：文件中的信息都已存在。</translation>
    </message>
    <message>
        <source>This will be written, in one step that can be undone.</source>
        <translation>将写入以下内容，可一次撤销。</translation>
    </message>
    <message>
        <source>Likely duplicates, created as customers of their own</source>
        <translation>疑似重复，单独新建为客户</translation>
    </message>
    <message>
        <source>Rows with a name that is nearly a known one, kept as it is</source>
        <translation>名称与已有名称非常相近、按原样保留的行</translation>
    </message>
    <message>
        <source>Rows that add something to known customers</source>
        <translation>为已有客户补充内容的行</translation>
    </message>
    <message>
        <source>Rows that change what is known</source>
        <translation>会更改已有内容的行</translation>
    </message>
    <message>
        <source>Likely duplicates that you took for the same customer</source>
        <translation>确认为同一客户的疑似重复</translation>
    </message>
    <message>
        <source>Rows whose name you took for the known one</source>
        <translation>名称已视为已有名称的行</translation>
    </message>
    <message>
        <source>Rows of documents that come in without the deal they name</source>
        <translation>未关联所指商机的单据行</translation>
    </message>
    <message>
        <source>Rows that you left out</source>
        <translation>已略去的行</translation>
    </message>
    <message>
        <source>Rows that bring nothing new</source>
        <translation>没有新内容的行</translation>
    </message>
    <message>
        <source>Values corrected while reading, such as phones and dates</source>
        <translation>读取时修正的值（如电话、日期）</translation>
    </message>
    <message>
        <source>Rejected rows, listed in the report with line and reason</source>
        <translation>未通过的行（报告中列出行号和原因）</translation>
    </message>
    <message>
        <source>New people</source>
        <translation>新增个人</translation>
    </message>
    <message>
        <source>New companies</source>
        <translation>新增公司</translation>
    </message>
    <message>
        <source>New companies that rows name, created with them</source>
        <translation>行中提到、随之新建的公司</translation>
    </message>
    <message>
        <source>New products</source>
        <translation>新产品</translation>
    </message>
    <message>
        <source>New deals</source>
        <translation>新商机</translation>
    </message>
    <message>
        <source>Rows of new quotes, orders and invoices</source>
        <translation>新报价单、订单和发票的行</translation>
    </message>
    <message>
        <source>New payments</source>
        <translation>新回款</translation>
    </message>
    <message>
        <source>New follow-ups</source>
        <translation>新跟进计划</translation>
    </message>
    <message>
        <source>New products that rows name, created with them</source>
        <translation>行中提到、随之新建的产品</translation>
    </message>
    <message>
        <source>New pipelines: {names}</source>
        <translation>新建的销售流程：{names}</translation>
    </message>
    <message>
        <source>New stages: {names}</source>
        <translation>新建的阶段：{names}</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>已保存为 {name}。</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>An Excel file of the rows that were rejected or may be duplicates, with line and reason</source>
        <translation>列出未通过或疑似重复的行及其行号和原因的 Excel 文件</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Take the whole import back (also in the Edit menu)</source>
        <translation>撤销整次导入（“编辑”菜单中也可以）</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Nothing is written before the last step, and the whole import can be undone.</source>
        <translation>最后一步之前不会写入任何内容，整次导入都可以撤销。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next: columns</source>
        <translation>下一步：匹配列</translation>
    </message>
    <message>
        <source>Next: duplicates</source>
        <translation>下一步：查重</translation>
    </message>
    <message>
        <source>Next: import</source>
        <translation>下一步：导入</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>导入 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln customer(s)</source>
        <translation>
            <numerusform>导入 %Ln 个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>From phones, spreadsheets and other programs</source>
        <translation>来自手机、电子表格和其他程序</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Match columns</source>
        <translation>匹配列</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>查重</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
</context>
<context>
    <name>ImportPlaces</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>You have no such pipeline.</source>
        <translation>没有这个销售流程。</translation>
    </message>
    <message>
        <source>The pipeline “{pipeline}” has no such stage.</source>
        <translation>销售流程“{pipeline}”中没有这个阶段。</translation>
    </message>
    <message>
        <source>“{known}” has nearly the same name.</source>
        <translation>“{known}”的名称与它非常相近。</translation>
    </message>
    <message>
        <source>You took it for “{known}” in an earlier import.</source>
        <translation>在以前的导入中已选用“{known}”。</translation>
    </message>
    <message>
        <source>Make it, with the stages that its rows name</source>
        <translation>新建，并建立各行所用的阶段</translation>
    </message>
    <message>
        <source>Make it, behind the open stages</source>
        <translation>新建，排在未关闭阶段之后</translation>
    </message>
    <message>
        <source>Use “{known}”</source>
        <translation>使用“{known}”</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>销售流程</translation>
    </message>
    <message>
        <source>Stage of “{pipeline}”</source>
        <translation>“{pipeline}”的阶段</translation>
    </message>
    <message>
        <source>“{known}” instead</source>
        <translation>改用“{known}”</translation>
    </message>
    <message>
        <source>is made</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>is made with {stages}</source>
        <translation>新建，含 {stages}</translation>
    </message>
</context>
<context>
    <name>ImportReviewPanel</name>
    <message>
        <source>Comparing every row with your customers…</source>
        <translation>正在将每一行与已有客户比对…</translation>
    </message>
    <message>
        <source>The comparison was stopped. Nothing was written.</source>
        <translation>比对已停止。没有写入任何内容。</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>重新比对</translation>
    </message>
    <message>
        <source>This is known. What the file says now takes the place of what stands there.</source>
        <translation>已有此记录。文件中的内容将取代现有内容。</translation>
    </message>
    <message>
        <source>This customer is known. What is new is added; nothing is overwritten.</source>
        <translation>已有此客户。新内容会补充进去，不覆盖任何内容。</translation>
    </message>
    <message>
        <source>Kinds of rows</source>
        <translation>行的类别</translation>
    </message>
    <message>
        <source>Decide for all…</source>
        <translation>全部处理…</translation>
    </message>
    <message>
        <source>Decide about all likely duplicates at once</source>
        <translation>一次决定所有疑似重复</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>New stages</source>
        <translation>新阶段</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>疑似重复</translation>
    </message>
    <message>
        <source>Additions</source>
        <translation>补充</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>无新内容</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已修正</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>create anyway</source>
        <translation>仍然新建</translation>
    </message>
    <message>
        <source>same customer</source>
        <translation>同一客户</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>without a deal</source>
        <translation>不关联商机</translation>
    </message>
    <message>
        <source>the known one</source>
        <translation>已有的那个</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>姓名相同</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>电话相同</translation>
    </message>
    <message>
        <source>same email</source>
        <translation>邮箱相同</translation>
    </message>
    <message>
        <source>same messenger account</source>
        <translation>即时通讯账号相同</translation>
    </message>
    <message>
        <source>same ID number</source>
        <translation>证件号码相同</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>名称非常相近</translation>
    </message>
    <message>
        <source>which deal</source>
        <translation>商机不明确</translation>
    </message>
    <message>
        <source>unknown deal</source>
        <translation>未知商机</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>May be</source>
        <translation>可能是</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>补充内容</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>修正前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修正后</translation>
    </message>
</context>
<context>
    <name>ImportSession</name>
    <message>
        <source>Opening files</source>
        <translation>正在打开文件</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>正在保存报告</translation>
    </message>
    <message>
        <source>Comparing with your customers</source>
        <translation>正在与已有客户比对</translation>
    </message>
</context>
<context>
    <name>InsightFeed</name>
    <message numerus="yes">
        <source>%Ln muted</source>
        <translation>
            <numerusform>已关闭 %Ln 项提示</numerusform>
        </translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>值得关注</translation>
    </message>
    <message>
        <source>Tell again what was muted</source>
        <translation>重新显示已关闭的提示</translation>
    </message>
    <message>
        <source>Nothing stands out today.</source>
        <translation>今天没有特别值得关注的情况。</translation>
    </message>
</context>
<context>
    <name>InsightLine</name>
    <message>
        <source>Show rows</source>
        <translation>查看明细</translation>
    </message>
    <message>
        <source>Make tasks</source>
        <translation>生成跟进</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>不再提示</translation>
    </message>
</context>
<context>
    <name>InsightRowsDialog</name>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>never contacted</source>
        <translation>从未联系</translation>
    </message>
    <message>
        <source>last contact {day}</source>
        <translation>上次联系 {day}</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What this is about</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>For those chosen:</source>
        <translation>为所选安排：</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做的事</translation>
    </message>
    <message>
        <source>Plan follow-ups</source>
        <translation>安排跟进</translation>
    </message>
    <message>
        <source>Enter shows the customer.</source>
        <translation>回车显示客户。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>Customers by stage</source>
        <translation>各阶段客户</translation>
    </message>
    <message>
        <source>Customers by source</source>
        <translation>各来源客户</translation>
    </message>
    <message>
        <source>Top customers</source>
        <translation>购买最多的客户</translation>
    </message>
    <message>
        <source>Revenue by month</source>
        <translation>每月销售额</translation>
    </message>
    <message>
        <source>Activity by week</source>
        <translation>每周活动</translation>
    </message>
    <message>
        <source>What contacts bring</source>
        <translation>联系效果</translation>
    </message>
    <message>
        <source>Contacts by day and hour</source>
        <translation>各时段联系次数</translation>
    </message>
    <message>
        <source>Revenue by product</source>
        <translation>按产品销售额</translation>
    </message>
    <message>
        <source>Revenue by customer</source>
        <translation>按客户销售额</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>按消息</translation>
    </message>
    <message>
        <source>What each message of a plan, rule, greeting or coupon brought, instead of each channel</source>
        <translation>改为显示方案、规则、祝福和优惠券中每条消息的效果，而不是各渠道的效果</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Currency of the charts of money</source>
        <translation>金额图表的币种</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Show or hide charts</source>
        <translation>显示或隐藏图表</translation>
    </message>
</context>
<context>
    <name>InteractionEditor</name>
    <message>
        <source>Edit contact</source>
        <translation>修改跟进记录</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>What was said, wanted, agreed …</source>
        <translation>谈了什么、要什么、约定了什么…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>InteractionFields</name>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
</context>
<context>
    <name>KeyRotation</name>
    <message>
        <source>Renewing the key</source>
        <translation>正在更换密钥</translation>
    </message>
</context>
<context>
    <name>KpiRow</name>
    <message>
        <source>Lifetime value</source>
        <translation>累计购买额</translation>
    </message>
    <message>
        <source>Last on {day}</source>
        <translation>最近一次：{day}</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>购买次数</translation>
    </message>
    <message>
        <source>In 90 days</source>
        <translation>近 90 天</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>下次跟进</translation>
    </message>
</context>
<context>
    <name>LeadInbox</name>
    <message>
        <source>Lead inbox</source>
        <translation>线索收件箱</translation>
    </message>
    <message>
        <source>Name of the lead</source>
        <translation>线索姓名</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Enter qualifies with a deal, C as a customer, Delete drops.</source>
        <translation>按 Enter 转为商机，按 C 转为客户，按 Delete 放弃。</translation>
    </message>
    <message>
        <source>No new leads. What comes in by the way is written down above.</source>
        <translation>没有新线索。随手收到的线索可以记在上面。</translation>
    </message>
    <message>
        <source>Company of the lead</source>
        <translation>线索公司</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Phone or email of the lead</source>
        <translation>线索电话或邮箱</translation>
    </message>
    <message>
        <source>Phone or email</source>
        <translation>电话或邮箱</translation>
    </message>
    <message>
        <source>How the lead came</source>
        <translation>线索来源</translation>
    </message>
    <message>
        <source>What the lead wants</source>
        <translation>线索的需求</translation>
    </message>
    <message>
        <source>What is wanted</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Add lead</source>
        <translation>添加线索</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Qualify as customer</source>
        <translation>转为客户</translation>
    </message>
    <message>
        <source>Qualify with deal</source>
        <translation>转为商机</translation>
    </message>
</context>
<context>
    <name>LeafView</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
</context>
<context>
    <name>LineModel</name>
    <message>
        <source>Product or words…</source>
        <translation>产品或说明…</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Discount %</source>
        <translation>折扣 %</translation>
    </message>
    <message>
        <source>Tax %</source>
        <translation>税率 %</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>不含税金额</translation>
    </message>
</context>
<context>
    <name>ListedPrice</name>
    <message>
        <source>On the price list: {price}, which is {worth} by your rates (1 {rate}).</source>
        <translation>价目表价格为 {price}，按您的汇率（1 {rate}）折合 {worth}。</translation>
    </message>
    <message>
        <source>On the price list: {price}. No rate from {currency} to {other} is kept (Orders, Exchange rates…): type the price.</source>
        <translation>价目表价格为 {price}。没有 {currency} 到 {other} 的汇率（“订单”→“汇率…”），请直接填写价格。</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>What happened with {name}?</source>
        <translation>与{name}的跟进情况</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>记录跟进</translation>
    </message>
</context>
<context>
    <name>LoginDialog</name>
    <message>
        <source>Desktop CRM</source>
        <translation>Desktop CRM</translation>
    </message>
    <message>
        <source>Shall this computer&apos;s login open the store again?</source>
        <translation>是否重新允许用本机登录打开客户库？</translation>
    </message>
    <message>
        <source>Its key store no longer holds the right key of this store. Nothing is lost: it can be given to it again now, or later in Settings.</source>
        <translation>系统密钥库中已没有这个客户库的正确密钥。数据没有丢失：可以现在重新存入，也可以稍后在“设置”中进行。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Let it open the store</source>
        <translation>允许打开</translation>
    </message>
</context>
<context>
    <name>MaskedField</name>
    <message>
        <source>Copy; the clipboard is cleared after 30 seconds</source>
        <translation>复制；30 秒后清空剪贴板</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Click to show for 10 seconds, or hold</source>
        <translation>单击显示 10 秒，或按住查看</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>客户(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>no target is set</source>
        <translation>未设目标</translation>
    </message>
    <message>
        <source>of {target} target</source>
        <translation>目标 {target}</translation>
    </message>
    <message>
        <source>forecast {sum}</source>
        <translation>预测 {sum}</translation>
    </message>
    <message>
        <source>Target…</source>
        <translation>目标…</translation>
    </message>
    <message>
        <source>Set what this month is to bring</source>
        <translation>设定本月目标</translation>
    </message>
</context>
<context>
    <name>MonthReportDialog</name>
    <message>
        <source>A month on one page</source>
        <translation>一页月报</translation>
    </message>
    <message>
        <source>Twenty figures with their definitions, charts and short lists on one page of A4. The file is not encrypted.</source>
        <translation>在一页 A4 上列出二十项指标及其定义、图表和简短清单。文件未加密。</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>月份(&amp;M)</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>&amp;Name the largest customers</source>
        <translation>列出购买最多的客户(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>保存为 PDF…</translation>
    </message>
    <message>
        <source>Save month report</source>
        <translation>保存月报</translation>
    </message>
</context>
<context>
    <name>NewCustomerDialog</name>
    <message>
        <source>Copy a business card or signature first: a name and a way to reach somebody.</source>
        <translation>请先复制名片或邮件签名：至少包含姓名和一种联系方式。</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) done</source>
        <translation>
            <numerusform>已录入 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Paste card</source>
        <translation>粘贴名片</translation>
    </message>
    <message>
        <source>Fill the form from a business card or signature in the clipboard (Ctrl+Shift+V)</source>
        <translation>用剪贴板中的名片或邮件签名填写表单（Ctrl+Shift+V）</translation>
    </message>
    <message>
        <source>Parts of the name</source>
        <translation>姓名各部分</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>称谓</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Phone, e-mail or WeChat</source>
        <translation>电话、邮箱或微信</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>用逗号分隔</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Paper cards: keep the form open</source>
        <translation>录入纸质名片：保存后继续</translation>
    </message>
    <message>
        <source>Save and new</source>
        <translation>保存并新建</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>NewStorePanel</name>
    <message>
        <source>Where shall the store be?</source>
        <translation>客户库存放在哪里？</translation>
    </message>
    <message>
        <source>Stores (*.crm)</source>
        <translation>客户库 (*.crm)</translation>
    </message>
    <message>
        <source>Making the store…</source>
        <translation>正在新建…</translation>
    </message>
    <message>
        <source>Create the store</source>
        <translation>新建客户库</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>主密码</translation>
    </message>
    <message>
        <source>Make a store for your customers</source>
        <translation>新建您的客户库</translation>
    </message>
    <message>
        <source>One encrypted file on this computer. Nothing is sent anywhere.</source>
        <translation>这台电脑上的一个加密文件，不会发送到任何地方。</translation>
    </message>
    <message>
        <source>Protect it with a passphrase</source>
        <translation>设置主密码</translation>
    </message>
    <message>
        <source>Protect it with a &amp;passphrase (recommended)</source>
        <translation>用主密码保护（推荐）(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Suggest one</source>
        <translation>推荐一个(&amp;S)</translation>
    </message>
    <message>
        <source>Five words drawn by chance: easy to type, hard to guess</source>
        <translation>随机抽取的五个单词：容易输入，难以猜到</translation>
    </message>
    <message>
        <source>Use this computer&apos;s &amp;login</source>
        <translation>使用这台电脑的登录(&amp;L)</translation>
    </message>
    <message>
        <source>Opens without a passphrase while you are logged in. Protects backups and a stolen disk, not an unlocked session.</source>
        <translation>登录电脑后无需主密码即可打开。可保护备份和被盗的硬盘，但不能保护未锁定的会话。</translation>
    </message>
    <message>
        <source>Use &amp;both together</source>
        <translation>两者同时使用(&amp;B)</translation>
    </message>
    <message>
        <source>The passphrase above and this computer&apos;s login are needed. A copied file cannot be guessed, however weak the passphrase.</source>
        <translation>需要上面的主密码和本机登录。即使主密码较弱，被复制的文件也无法猜出。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>File of the store</source>
        <translation>客户库文件</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>国家或地区(&amp;C)</translation>
    </message>
    <message>
        <source>Home country</source>
        <translation>所在国家或地区</translation>
    </message>
    <message>
        <source>Phone numbers without a country code are read as numbers of this country</source>
        <translation>没有国家代码的电话按这个国家或地区识别</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>货币(&amp;U)</translation>
    </message>
    <message>
        <source>Home currency</source>
        <translation>常用货币</translation>
    </message>
    <message>
        <source>Amounts without a currency are in this one</source>
        <translation>没有注明货币的金额使用这种货币</translation>
    </message>
</context>
<context>
    <name>NextStepBar</name>
    <message>
        <source>What comes next for “{deal}”?</source>
        <translation>“{deal}”的下一步是什么？</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做的事</translation>
    </message>
    <message>
        <source>Call, send the quote, visit…</source>
        <translation>打电话、发报价、拜访……</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>安排</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Not now (Esc)</source>
        <translation>暂不（Esc）</translation>
    </message>
</context>
<context>
    <name>NextStepDialog</name>
    <message>
        <source>Next step with {name}</source>
        <translation>{name}的下一步</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Show the note; the look is logged</source>
        <translation>显示备注（会留下查看记录）</translation>
    </message>
    <message>
        <source>What is worth remembering; saved when you leave the field</source>
        <translation>值得记住的事；离开此处时自动保存</translation>
    </message>
</context>
<context>
    <name>OneLineChips</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>OrderMenu</name>
    <message>
        <source>Best match</source>
        <translation>最佳匹配</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>其次按</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation>单据与回款</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>应收款</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
</context>
<context>
    <name>OutsideFiles</name>
    <message>
        <source>Opening a file outside</source>
        <translation>正在用其他程序打开文件</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Print or send</source>
        <translation>打印或发送</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language that the customer reads</source>
        <translation>客户使用的语言</translation>
    </message>
    <message>
        <source>Your details…</source>
        <translation>我方信息…</translation>
    </message>
    <message>
        <source>Name and address at the head of the page</source>
        <translation>页首的名称和地址</translation>
    </message>
    <message>
        <source>A printed page or a saved PDF is not encrypted.</source>
        <translation>打印件和保存的 PDF 不加密。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Keep with the document</source>
        <translation>存入单据文件</translation>
    </message>
    <message>
        <source>Keep this PDF sealed among the files of the document</source>
        <translation>将此 PDF 加密保存在单据文件中</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>保存 PDF…</translation>
    </message>
    <message>
        <source>Write a PDF file to send to the customer</source>
        <translation>生成 PDF 文件，发给客户</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Saving a PDF</source>
        <translation>正在保存 PDF</translation>
    </message>
    <message>
        <source>Your own name and address are missing at the head of the page.</source>
        <translation>页首还没有我方名称和地址。</translation>
    </message>
    <message>
        <source>Save as an unencrypted PDF</source>
        <translation>另存为未加密的 PDF</translation>
    </message>
    <message>
        <source>Kept among the files of the document.</source>
        <translation>已存入单据文件。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Customer sheet</source>
        <translation>客户资料单</translation>
    </message>
    <message>
        <source>customer-UNENCRYPTED</source>
        <translation>客户资料-未加密</translation>
    </message>
    <message>
        <source>List of customers</source>
        <translation>客户列表</translation>
    </message>
    <message>
        <source>customers-UNENCRYPTED</source>
        <translation>客户列表-未加密</translation>
    </message>
    <message>
        <source>Customers: {count}</source>
        <translation>客户数：{count}</translation>
    </message>
    <message>
        <source>Linked with</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>进行中的商机</translation>
    </message>
    <message>
        <source>Bought so far</source>
        <translation>累计购买</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>Latest contacts</source>
        <translation>最近沟通</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Changing the passphrase</source>
        <translation>正在修改主密码</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>修改主密码</translation>
    </message>
    <message>
        <source>Backups made before still open with the old passphrase.</source>
        <translation>之前的备份仍用旧主密码打开。</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>当前主密码</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新主密码</translation>
    </message>
    <message>
        <source>&amp;Suggest one</source>
        <translation>推荐一个(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>大写锁定已开启</translation>
    </message>
    <message>
        <source>The keyboard types {language}</source>
        <translation>当前键盘输入：{language}</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>隐藏输入内容</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>显示输入内容</translation>
    </message>
</context>
<context>
    <name>PaymentDialog</name>
    <message>
        <source>Payment</source>
        <translation>回款</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>For invoice</source>
        <translation>对应发票</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>到账日期</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>附言</translation>
    </message>
    <message>
        <source>What the bank says of it</source>
        <translation>银行流水上的说明</translation>
    </message>
    <message>
        <source>Delete payment</source>
        <translation>删除回款</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>None yet: it is matched later</source>
        <translation>暂不对应，稍后核销</translation>
    </message>
    <message>
        <source>{amount} owed</source>
        <translation>未付 {amount}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>{day}到期</translation>
    </message>
    <message>
        <source>No rate is kept for this currency; type one.</source>
        <translation>没有该币种的汇率，请填写。</translation>
    </message>
    <message>
        <source>counts as {amount}</source>
        <translation>折合 {amount}</translation>
    </message>
    <message>
        <source>A part: {amount} stay owed.</source>
        <translation>部分回款：还欠 {amount}。</translation>
    </message>
    <message>
        <source>{amount} more than is owed. It is kept with the invoice as paid too much.</source>
        <translation>比应收多 {amount}，将作为超付记在该发票上。</translation>
    </message>
    <message>
        <source>Pays the invoice in full.</source>
        <translation>正好付清该发票。</translation>
    </message>
</context>
<context>
    <name>PeriodReport</name>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Length of the period</source>
        <translation>期间长度</translation>
    </message>
    <message>
        <source>Week, month, quarter or year</source>
        <translation>周、月、季度或年</translation>
    </message>
    <message>
        <source>‹</source>
        <translation>‹</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>上一期</translation>
    </message>
    <message>
        <source>Period before (Alt+PgUp)</source>
        <translation>上一期（Alt+PgUp）</translation>
    </message>
    <message>
        <source>›</source>
        <translation>›</translation>
    </message>
    <message>
        <source>Period after</source>
        <translation>下一期</translation>
    </message>
    <message>
        <source>Period after (Alt+PgDown)</source>
        <translation>下一期（Alt+PgDown）</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save as PDF to print, or as a table (Ctrl+Shift+S)</source>
        <translation>保存为 PDF 以便打印，或保存为表格（Ctrl+Shift+S）</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>This store lies where nothing can be written</source>
        <translation>此客户库所在的位置不可写入</translation>
    </message>
    <message>
        <source>The profile in force does not allow this; the owner changes it in Profiles and view log</source>
        <translation>当前身份不允许此操作；可由所有者在“身份与查看记录”中更改</translation>
    </message>
</context>
<context>
    <name>PipelinePage</name>
    <message>
        <source>Pipeline</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Which pipeline is shown (Ctrl+PgUp, Ctrl+PgDown)</source>
        <translation>显示哪个销售流程（Ctrl+PgUp、Ctrl+PgDown）</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>All deals as CSV or XLSX</source>
        <translation>把全部商机导出为 CSV 或 XLSX</translation>
    </message>
    <message>
        <source>Stages…</source>
        <translation>阶段…</translation>
    </message>
    <message>
        <source>Name, order, add and take away stages and pipelines</source>
        <translation>命名、排序、添加和删除阶段与销售流程</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s)</source>
        <translation>
            <numerusform>%Ln 个进行中的商机</numerusform>
        </translation>
    </message>
    <message>
        <source>No deals yet. A deal is a chance to sell: what it is about, to whom, and what comes next.</source>
        <translation>还没有商机。商机是一次销售机会：卖什么、卖给谁、下一步做什么。</translation>
    </message>
    <message>
        <source>No deal in this pipeline fits.</source>
        <translation>这个销售流程里没有符合条件的商机。</translation>
    </message>
    <message>
        <source>Show all deals</source>
        <translation>显示全部商机</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>新建商机</translation>
    </message>
</context>
<context>
    <name>PipelinesDialog</name>
    <message>
        <source>{pipeline} (put away)</source>
        <translation>{pipeline}（已停用）</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>停用</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln 个商机</numerusform>
        </translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>新销售流程</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>新阶段</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) stand in “{stage}”. They go to</source>
        <translation>
            <numerusform>“{stage}”中有 %Ln 个商机，移到</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving the deals…</source>
        <translation>正在移动商机…</translation>
    </message>
    <message>
        <source>Pipelines and stages</source>
        <translation>销售流程与阶段</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>销售流程</translation>
    </message>
    <message>
        <source>Which pipeline is changed</source>
        <translation>修改哪个销售流程</translation>
    </message>
    <message>
        <source>Name of the pipeline</source>
        <translation>销售流程名称</translation>
    </message>
    <message>
        <source>A pipeline with the same stages</source>
        <translation>新建一个阶段相同的销售流程</translation>
    </message>
    <message>
        <source>Its deals leave the board; its figures stay</source>
        <translation>其商机不再显示在看板上，统计数据保留</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>添加阶段</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Stage for these deals</source>
        <translation>这些商机的新阶段</translation>
    </message>
    <message>
        <source>Move and delete</source>
        <translation>移动并删除</translation>
    </message>
    <message>
        <source>Keep the stage</source>
        <translation>保留此阶段</translation>
    </message>
    <message>
        <source>Every change is kept at once; Ctrl+Z takes it back.</source>
        <translation>每次修改立即保存，可用 Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PlaceNotice</name>
    <message>
        <source>Moving the store</source>
        <translation>正在移动客户库</translation>
    </message>
    <message>
        <source>Move to this computer</source>
        <translation>移到本机</translation>
    </message>
    <message>
        <source>Move the store to this program&apos;s own folder, and keep encrypted backups here</source>
        <translation>将客户库移到本程序自己的文件夹，并在此处保留加密备份</translation>
    </message>
    <message>
        <source>This store lies on a network disk or in a shared folder, where a store that is in use can be damaged.</source>
        <translation>此客户库位于网络磁盘或共享文件夹中，使用时可能被损坏。</translation>
    </message>
    <message>
        <source>This store lies on a disk that can be pulled out. Pulled out while in use, it may be damaged.</source>
        <translation>此客户库位于可移动磁盘上，使用中拔出可能造成损坏。</translation>
    </message>
    <message>
        <source>This store lies in a folder of {service}, which copies it while it is in use; such copies are often damaged.</source>
        <translation>此客户库位于 {service} 的同步文件夹中，使用时会被复制，这样的副本常常是损坏的。</translation>
    </message>
</context>
<context>
    <name>PlainCopyDialog</name>
    <message>
        <source>Open “{file}” in another program?</source>
        <translation>用其他程序打开“{file}”？</translation>
    </message>
    <message>
        <source>That program gets a copy that is not encrypted, and may keep copies of its own.</source>
        <translation>该程序将得到一份未加密的副本，并可能自行保留副本。</translation>
    </message>
    <message>
        <source>The copy is read-only and is deleted when the store is locked or closed. Changes made outside do not come back: add the changed file anew.</source>
        <translation>副本为只读，客户库锁定或关闭时会被删除。在外部所做的修改不会自动带回：请重新添加修改后的文件。</translation>
    </message>
    <message>
        <source>Open outside</source>
        <translation>用其他程序打开</translation>
    </message>
    <message>
        <source>Save a copy of “{file}”?</source>
        <translation>保存“{file}”的副本？</translation>
    </message>
    <message>
        <source>The copy is not encrypted. Whoever finds it can read it.</source>
        <translation>副本未加密，任何拿到它的人都能读取。</translation>
    </message>
    <message>
        <source>Keep it off synced folders and sticks, and delete it when it has served.</source>
        <translation>请勿放在同步文件夹或 U 盘中，用完后请删除。</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>选择位置…</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Change the follow-up</source>
        <translation>修改跟进</translation>
    </message>
    <message>
        <source>Plan a follow-up</source>
        <translation>安排跟进</translation>
    </message>
</context>
<context>
    <name>PlanExports</name>
    <message>
        <source>&amp;Calendar (iCalendar)…</source>
        <translation>日历文件（iCalendar）(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Table of follow-ups (CSV or Excel)…</source>
        <translation>跟进事项表格（CSV 或 Excel）(&amp;T)…</translation>
    </message>
</context>
<context>
    <name>PlanStepRow</name>
    <message>
        <source>Channel</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>any channel</source>
        <translation>任意方式</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做的事</translation>
    </message>
    <message>
        <source>A message for it (optional)</source>
        <translation>附带的消息（可不填）</translation>
    </message>
    <message>
        <source>After how many days</source>
        <translation>几天之后</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Take this step away</source>
        <translation>去掉这一步</translation>
    </message>
    <message>
        <source>day</source>
        <translation>第几天</translation>
    </message>
</context>
<context>
    <name>PlansPanel</name>
    <message>
        <source>Plans</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>A plan becomes dated follow-ups with a message for each. Apply it from a record, or let a rule do it.</source>
        <translation>方案会变成带日期的跟进计划，每步附有消息。可在客户资料中应用，也可由规则应用。</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>新建方案</translation>
    </message>
    <message>
        <source>Write a new plan</source>
        <translation>编写新方案</translation>
    </message>
    <message>
        <source>Add the ready-made plans</source>
        <translation>添加现成方案</translation>
    </message>
    <message>
        <source>New customer 30 days, after sale, quote follow-up, win-back, care through the year</source>
        <translation>新客户 30 天、售后回访、报价跟进、挽回老客户、全年关怀</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the chosen plan; what was planned by it stays</source>
        <translation>删除选中的方案；已安排的跟进计划会保留</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>方案名称</translation>
    </message>
    <message>
        <source>Name, such as: New customer 30 days</source>
        <translation>名称，例如：新客户 30 天</translation>
    </message>
    <message>
        <source>Offered for</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Kind of customer</source>
        <translation>客户类型</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Steps, by day</source>
        <translation>步骤（天）</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有客户</translation>
    </message>
    <message>
        <source>any stage</source>
        <translation>任意阶段</translation>
    </message>
</context>
<context>
    <name>PreferenceField</name>
    <message>
        <source>Met by a deal</source>
        <translation>由商机满足</translation>
    </message>
    <message>
        <source>No deal yet.</source>
        <translation>还没有商机。</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>自 {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>到 {day}</translation>
    </message>
    <message>
        <source>met by “{deal}”</source>
        <translation>由“{deal}”满足</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>PreferenceSection</name>
    <message>
        <source>Preferences &amp; needs</source>
        <translation>偏好与需求</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ 添加</translation>
    </message>
    <message>
        <source>Add a preference or need</source>
        <translation>添加偏好或需求</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Writing the paper</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>What the paper shows</source>
        <translation>纸上显示的内容</translation>
    </message>
    <message>
        <source>Preview of the paper</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>Paper and PDF are not encrypted: whoever finds them can read them.</source>
        <translation>纸张和 PDF 均未加密：捡到的人都能阅读。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>保存为 PDF…</translation>
    </message>
    <message>
        <source>A4 pages</source>
        <translation>A4 页面</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
</context>
<context>
    <name>PrivacyButton</name>
    <message>
        <source>Names are hidden</source>
        <translation>姓名已隐藏</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>隐藏姓名</translation>
    </message>
    <message>
        <source>Show names and sums again</source>
        <translation>重新显示姓名和金额</translation>
    </message>
    <message>
        <source>Blur names and sums for a shared screen</source>
        <translation>共享屏幕时模糊姓名和金额</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Auditing</source>
        <translation>正在审计</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>正在保存报告</translation>
    </message>
    <message>
        <source>What an audit finds stands here, and becomes a report that you can show to others.</source>
        <translation>审计结果会显示在这里，也可以存成报告给别人看。</translation>
    </message>
    <message>
        <source>Save the privacy report</source>
        <translation>保存隐私审计报告</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>已保存为 {file}。</translation>
    </message>
    <message>
        <source>Privacy report</source>
        <translation>隐私审计</translation>
    </message>
    <message>
        <source>Save report as PDF…</source>
        <translation>将报告存为 PDF…</translation>
    </message>
    <message>
        <source>One or two pages to show to others</source>
        <translation>一两页，可以给别人看</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Audit now</source>
        <translation>立即审计</translation>
    </message>
    <message>
        <source>Searches the store, its backups, logs, settings and temporary files for what must not be readable there, and shows what is sealed by which key. Nothing leaves this computer.</source>
        <translation>在客户库、备份、日志、设置和临时文件中搜索不应读得到的内容，并说明加密了什么、由哪把密钥加密。一切都不离开这台电脑。</translation>
    </message>
    <message>
        <source>Also put an invented store through everything</source>
        <translation>另让一个虚构客户库经历各种操作</translation>
    </message>
    <message>
        <source>Fills, edits, deletes, renews, backs up, kills and locks a store of its own, and searches all that it leaves; takes some ten seconds</source>
        <translation>写入、修改、删除、换密钥、备份、强行终止并锁定一个虚构客户库，再搜索它留下的一切；约需十秒</translation>
    </message>
    <message>
        <source>Show a customer of mine beside the bytes</source>
        <translation>用我的一位客户与文件字节对照</translation>
    </message>
    <message>
        <source>Instead of an invented one; it then stands in the saved report, too</source>
        <translation>代替虚构的客户；此后也会出现在保存的报告中</translation>
    </message>
    <message>
        <source>Progress of the audit</source>
        <translation>审计进度</translation>
    </message>
</context>
<context>
    <name>ProductDialog</name>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>标价</translation>
    </message>
    <message>
        <source>Tax in percent</source>
        <translation>税率（%）</translation>
    </message>
    <message>
        <source>Is sold today</source>
        <translation>在售</translation>
    </message>
    <message>
        <source>Delete product</source>
        <translation>删除产品</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>ProductsPanel</name>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln 个产品</numerusform>
        </translation>
    </message>
    <message>
        <source>Sell again</source>
        <translation>恢复销售</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停售</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>已停售</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>标价</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税率</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No products yet. The price list fills deals and documents, and an import may bring it.</source>
        <translation>还没有产品。价目表用于填写商机和单据，也可以通过导入获得。</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新建产品</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Find a product</source>
        <translation>查找产品</translation>
    </message>
    <message>
        <source>Name, code, category or pinyin</source>
        <translation>名称、编码、类别或拼音</translation>
    </message>
    <message>
        <source>Show what is not sold any more</source>
        <translation>显示已停售的产品</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Do not offer it any more; documents keep it</source>
        <translation>不再供选择；已有单据不受影响</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>The price list as CSV or XLSX</source>
        <translation>将价目表导出为 CSV 或 XLSX</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>价目表</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Who works here</source>
        <translation>当前使用者</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>主密码</translation>
    </message>
    <message>
        <source>Passphrase, to go back to a wider profile</source>
        <translation>主密码（切换到权限更大的身份时需要）</translation>
    </message>
    <message>
        <source>Strict: shown only on request, and each look is logged</source>
        <translation>严格字段：仅在要求时显示，每次查看都会记录</translation>
    </message>
    <message>
        <source>Strict sections</source>
        <translation>严格字段</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>助理</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>May do everything.</source>
        <translation>可以执行所有操作。</translation>
    </message>
    <message>
        <source>Adds and edits customers, but cannot reveal sealed fields, import, export or change the locks.</source>
        <translation>可以添加和编辑客户，但不能显示加密字段、导入、导出或更改打开方式。</translation>
    </message>
    <message>
        <source>Looks, and cannot reveal, export or change anything.</source>
        <translation>只能查看，不能显示加密字段、导出或更改任何内容。</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>已显示</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>PurchaseEditor</name>
    <message>
        <source>Purchase</source>
        <translation>购买记录</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Product or service</source>
        <translation>产品或服务</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>12,345.60 or 1.2万</source>
        <translation>12,345.60 或 1.2万</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>查找范围(&amp;L)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>文件类型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message>
        <source>Several customers fit the name.</source>
        <translation>有多位客户符合这个名字。</translation>
    </message>
    <message>
        <source>A second customer stays in the note.</source>
        <translation>第二位客户只留在备注中。</translation>
    </message>
    <message>
        <source>The day could be another one.</source>
        <translation>日期可能是另一天。</translation>
    </message>
    <message>
        <source>The day is only roughly named.</source>
        <translation>日期只是大致的。</translation>
    </message>
    <message>
        <source>The hour could be in the morning or the afternoon.</source>
        <translation>时间可能是上午，也可能是下午。</translation>
    </message>
    <message>
        <source>A day without anything to do stays in the note.</source>
        <translation>没有事项的日期只留在备注中。</translation>
    </message>
    <message>
        <source>Add a day, such as tomorrow, to plan it.</source>
        <translation>加上日期（例如明天）即可生成跟进计划。</translation>
    </message>
    <message>
        <source>The day to do it is over.</source>
        <translation>计划的日期已过。</translation>
    </message>
    <message>
        <source>It could be done, or still to do.</source>
        <translation>可能已完成，也可能还未做。</translation>
    </message>
    <message>
        <source>A second follow-up stays in the note.</source>
        <translation>第二项跟进计划只留在备注中。</translation>
    </message>
    <message>
        <source>A second contact stays in the note.</source>
        <translation>第二条跟进只留在备注中。</translation>
    </message>
    <message>
        <source>Of several sums the first is taken.</source>
        <translation>有多个金额，取第一个。</translation>
    </message>
    <message>
        <source>The sum may not be that of a deal.</source>
        <translation>该金额可能不是商机金额。</translation>
    </message>
    <message>
        <source>A deal won or lost is closed in the pipeline.</source>
        <translation>赢单或输单请在商机看板中操作。</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟进计划</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>New customer: {name}</source>
        <translation>新客户：{name}</translation>
    </message>
    <message>
        <source>A new deal</source>
        <translation>新建商机</translation>
    </message>
    <message>
        <source>New amount for “{title}”</source>
        <translation>更新“{title}”的金额</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>%n min</source>
        <translation>%n 分钟</translation>
    </message>
</context>
<context>
    <name>QuickEntryDialog</name>
    <message>
        <source>The customers are still being read: the name may be known in a moment.</source>
        <translation>正在读取客户：稍后才能认出这个名字。</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>是哪一位？</translation>
    </message>
    <message>
        <source>Say whom it is about.</source>
        <translation>请选择是关于哪位客户的。</translation>
    </message>
    <message>
        <source>Say which one is meant.</source>
        <translation>请选择是哪一位。</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>快速录入</translation>
    </message>
    <message>
        <source>What happened, what is next, a deal</source>
        <translation>跟进记录、跟进计划和商机</translation>
    </message>
    <message>
        <source>visited Rossi 45 min, wants 200 kiln parts, call Fri 10am, deal 21.5k</source>
        <translation>拜访张三45分钟，要200个配件，周五上午10点回访，报价2万</translation>
    </message>
    <message>
        <source>Enter writes it all as one step · Esc keeps the line for later</source>
        <translation>回车一次写入，可一步撤销 · Esc 保留这句话</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
</context>
<context>
    <name>RatesDialog</name>
    <message>
        <source>Exchange rates</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Currency, three letters</source>
        <translation>币种（三个字母）</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>from</source>
        <translation>自</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Enter takes a rate up to change it, Delete forgets it.</source>
        <translation>按回车键修改所选汇率，按 Delete 键删除。</translation>
    </message>
    <message>
        <source>Forget rate</source>
        <translation>删除汇率</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Sums in {home} take the rate of their day: a deal that of its closing, a document that of its date. A rate holds until the next one; the first also holds for the time before it.</source>
        <translation>折算成 {home} 的合计按当日汇率计算：商机按成交日，单据按单据日期。汇率一直有效到下一个汇率为止；第一个汇率也用于之前的日期。</translation>
    </message>
    <message>
        <source>No rate yet: {currencies}. What is in them is left out of sums in {home}.</source>
        <translation>尚无汇率：{currencies}。这些币种的金额不计入 {home} 合计。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln 个商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln 张单据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payment(s)</source>
        <translation>
            <numerusform>%Ln 笔回款</numerusform>
        </translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Is worth</source>
        <translation>折合</translation>
    </message>
    <message>
        <source>From</source>
        <translation>生效日期</translation>
    </message>
</context>
<context>
    <name>Receivables</name>
    <message>
        <source>Not due yet</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>1–30 days</source>
        <translation>1–30 天</translation>
    </message>
    <message>
        <source>31–60 days</source>
        <translation>31–60 天</translation>
    </message>
    <message>
        <source>61–90 days</source>
        <translation>61–90 天</translation>
    </message>
    <message>
        <source>Over 90 days</source>
        <translation>90 天以上</translation>
    </message>
    <message>
        <source>%n d</source>
        <translation>%n 天</translation>
    </message>
    <message>
        <source>No exchange rate for {currencies}: what is owed in it is not in the sums at home.</source>
        <translation>没有 {currencies} 的汇率，该币种的欠款未计入本位币合计。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总额</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>未付</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚未对应</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>到账日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>For invoice</source>
        <translation>对应发票</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>附言</translation>
    </message>
</context>
<context>
    <name>ReceivablesPanel</name>
    <message>
        <source>Receivables</source>
        <translation>应收款</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>按发票</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>按客户</translation>
    </message>
    <message>
        <source>Owed in all</source>
        <translation>应收合计</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s)</source>
        <translation>
            <numerusform>%Ln 张发票</numerusform>
        </translation>
    </message>
    <message>
        <source>Remind of what is owed: {amount}</source>
        <translation>催款：{amount}</translation>
    </message>
    <message>
        <source>Remind of invoice {number}: {amount}</source>
        <translation>催款：发票 {number}，{amount}</translation>
    </message>
    <message>
        <source>Nobody owes anything. Invoices that are sent and not paid in full are listed here.</source>
        <translation>没有欠款。已发出且未付清的发票会列在这里。</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>登记回款</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>回款</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>提醒付款</translation>
    </message>
    <message>
        <source>Import bank file…</source>
        <translation>导入银行流水…</translation>
    </message>
    <message>
        <source>Payments from a file of the bank or of the bookkeeping, matched with open invoices</source>
        <translation>从银行或财务软件的文件导入回款，并与未付发票核对</translation>
    </message>
    <message>
        <source>Match payments…</source>
        <translation>核销回款…</translation>
    </message>
    <message>
        <source>Payments that are for no invoice yet</source>
        <translation>尚未对应发票的回款</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Invoices, payments and what is owed, as CSV or XLSX for accounting</source>
        <translation>将发票、回款和应收款导出为 CSV 或 XLSX，供财务使用</translation>
    </message>
    <message>
        <source>Exchange rates…</source>
        <translation>汇率…</translation>
    </message>
    <message>
        <source>What other currencies are worth</source>
        <translation>其他币种的汇率</translation>
    </message>
    <message>
        <source>Unpaid invoices</source>
        <translation>未付发票</translation>
    </message>
    <message>
        <source>What customers owe</source>
        <translation>客户欠款</translation>
    </message>
    <message>
        <source>What came in last</source>
        <translation>最近的回款</translation>
    </message>
</context>
<context>
    <name>RecordDeals</name>
    <message>
        <source>Repeat last order</source>
        <translation>重复上次订单</translation>
    </message>
    <message>
        <source>Copy the last order as a new one of today</source>
        <translation>将上次订单复制为今天的新订单</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>New deal…</source>
        <translation>新建商机…</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>No deal yet.</source>
        <translation>还没有商机。</translation>
    </message>
    <message>
        <source>Sales on paper</source>
        <translation>销售单据</translation>
    </message>
    <message>
        <source>Open {sums}</source>
        <translation>进行中 {sums}</translation>
    </message>
    <message>
        <source>Won {sums}</source>
        <translation>赢单 {sums}</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计成交</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>RecordField</name>
    <message>
        <source>History of this field</source>
        <translation>此字段的修改历史</translation>
    </message>
</context>
<context>
    <name>RecordFiles</name>
    <message>
        <source>Adding files</source>
        <translation>正在添加文件</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file to see it here.</source>
        <translation>选择一个文件，在此预览。</translation>
    </message>
    <message>
        <source>This kind of file is not drawn in here. “Open outside” shows it.</source>
        <translation>这里无法显示此类文件，可点击“外部打开”查看。</translation>
    </message>
    <message>
        <source>This file is too large to be shown in here.</source>
        <translation>文件太大，无法在此显示。</translation>
    </message>
    <message>
        <source>This is no picture that can be shown. The file is kept as it came.</source>
        <translation>这不是可以显示的图片。文件已原样保存。</translation>
    </message>
    <message>
        <source>No page of this PDF can be drawn in here. “Open outside” may show it.</source>
        <translation>这个 PDF 的页面无法在此显示。可点击“外部打开”查看。</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>No program was found for this kind of file.</source>
        <translation>没有找到可以打开此类文件的程序。</translation>
    </message>
    <message>
        <source>Open outside…</source>
        <translation>外部打开…</translation>
    </message>
    <message>
        <source>Hand a copy to the program that the system knows for it</source>
        <translation>将副本交给系统关联的程序打开</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Write the file, unencrypted, to a place of your choice</source>
        <translation>将文件以未加密形式写入所选位置</translation>
    </message>
    <message>
        <source>More to do with the chosen files</source>
        <translation>对所选文件的更多操作</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Files can also be dropped on the record, and pictures pasted with Ctrl+V</source>
        <translation>也可以将文件拖放到客户资料上，或用 Ctrl+V 粘贴图片</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>This is the beginning; the file goes on.</source>
        <translation>这是文件的开头部分，后面还有内容。</translation>
    </message>
    <message>
        <source>No files yet. Drop some on the record, paste a picture, or add them.</source>
        <translation>还没有文件。可以拖放到客户资料上、粘贴图片或点击添加。</translation>
    </message>
</context>
<context>
    <name>RecordHeader</name>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>请勿联系</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>在回收站</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Follow up {day}</source>
        <translation>跟进 {day}</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Show the number large, copy or dial it (Ctrl+Shift+C)</source>
        <translation>大号显示号码，可复制或拨打（Ctrl+Shift+C）</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Write to the primary address in your mail program</source>
        <translation>用邮件程序写信到首选邮箱</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>记录跟进</translation>
    </message>
    <message>
        <source>Write down a call, visit or message (Ctrl+L)</source>
        <translation>记录电话、拜访或消息（Ctrl+L）</translation>
    </message>
    <message>
        <source>Take back into the list</source>
        <translation>恢复到列表</translation>
    </message>
    <message>
        <source>Out of the archive or the trash, among the customers again</source>
        <translation>移出归档或回收站，重新列入客户</translation>
    </message>
</context>
<context>
    <name>RecordHistory</name>
    <message>
        <source>Show sealed values</source>
        <translation>显示加密内容</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>恢复此值</translation>
    </message>
    <message>
        <source>Give the field the value it had before the chosen change</source>
        <translation>把字段恢复为所选修改之前的值</translation>
    </message>
    <message>
        <source>History</source>
        <translation>修改历史</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>Relations</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>购买记录</translation>
    </message>
    <message>
        <source>Drop to keep these files with this customer</source>
        <translation>松开即可将文件保存到该客户</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>客户资料各部分</translation>
    </message>
    <message>
        <source>Choose a customer in the list to see the whole record here.</source>
        <translation>在列表中选择一位客户，这里显示完整资料。</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>History</source>
        <translation>修改历史</translation>
    </message>
</context>
<context>
    <name>RecordPurchases</name>
    <message>
        <source>Total {sums}</source>
        <translation>合计 {sums}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Product or service</source>
        <translation>产品或服务</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Add purchase…</source>
        <translation>添加购买记录…</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>购买记录</translation>
    </message>
    <message>
        <source>Nothing was bought yet.</source>
        <translation>还没有购买记录。</translation>
    </message>
</context>
<context>
    <name>RecordRelations</name>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Job title or words</source>
        <translation>职位或说明</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>A click on a name opens it.</source>
        <translation>点击姓名可打开该客户。</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>解除关系</translation>
    </message>
    <message>
        <source>Add relation…</source>
        <translation>添加关系…</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Nobody is linked yet. Say where somebody works, who introduced them, or who belongs to the family.</source>
        <translation>还没有关系。可以记录任职公司、介绍人或家人。</translation>
    </message>
</context>
<context>
    <name>RecoveryPanel</name>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Look again at group {group}</source>
        <translation>请再核对第 {group} 组</translation>
    </message>
    <message>
        <source>Save the sheet as an unencrypted file?</source>
        <translation>将恢复码页保存为未加密的文件？</translation>
    </message>
    <message>
        <source>Whoever copies the file can open the store, and nobody would notice. Better print the sheet.</source>
        <translation>复制该文件的人就能打开客户库，而且无人察觉。建议改为打印。</translation>
    </message>
    <message>
        <source>Save anyway…</source>
        <translation>仍要保存…</translation>
    </message>
    <message>
        <source>Save the recovery sheet unencrypted</source>
        <translation>保存未加密的恢复码页</translation>
    </message>
    <message>
        <source>Saved. Print it and delete the file: it opens the store.</source>
        <translation>已保存。请打印后删除该文件，因为它能打开客户库。</translation>
    </message>
    <message>
        <source>Keep this recovery sheet</source>
        <translation>请保管好恢复码页</translation>
    </message>
    <message>
        <source>If you forget the passphrase, this code is the only other way to your customers. Print it, and keep it away from this computer.</source>
        <translation>如果忘记主密码，这个恢复码是找回客户资料的唯一途径。请打印出来，不要与电脑放在一起。</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Recovery code as a QR code</source>
        <translation>恢复码二维码</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>保存为 PDF(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Type the code from the sheet, to be sure that it can be read</source>
        <translation>请照着恢复码页输入一遍，确认能够看清(&amp;T)</translation>
    </message>
    <message>
        <source>Recovery code, typed back</source>
        <translation>再次输入恢复码</translation>
    </message>
    <message>
        <source>Skip for now, and remind me</source>
        <translation>暂时跳过，稍后提醒我</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>已保管好</translation>
    </message>
</context>
<context>
    <name>RelationEditor</name>
    <message>
        <source>Job title</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>自定义说明</translation>
    </message>
    <message>
        <source>Choose a customer first.</source>
        <translation>请先选择客户。</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Job title or own words</source>
        <translation>职位或自定义说明</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>%Ln follow-up(s) due now</source>
        <translation>
            <numerusform>%Ln 项跟进已到时间</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReorderPanel</name>
    <message>
        <source>Due</source>
        <translation>预计日期</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>通常金额</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Ask about the next order</source>
        <translation>询问下一次采购</translation>
    </message>
    <message>
        <source>Probable reorders</source>
        <translation>可能再次采购的客户</translation>
    </message>
    <message>
        <source>Will probably reorder in the next 30 days</source>
        <translation>未来 30 天可能再次采购</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>查看客户</translation>
    </message>
    <message>
        <source>Plan a follow-up</source>
        <translation>安排跟进</translation>
    </message>
    <message>
        <source>Customers who will probably reorder</source>
        <translation>可能再次采购的客户</translation>
    </message>
    <message>
        <source>Nobody is due. Whoever bought on four days or more has a rhythm; it is told here when the next purchase is near.</source>
        <translation>暂时没有。购买过四天以上的客户有自己的周期，临近下一次采购时会显示在这里。</translation>
    </message>
    <message>
        <source>Due: the last purchase or order and the median of the days between all of them. Whoever is late by half of that is left out here and comes up on Today.</source>
        <translation>预计日期：最近一次购买或订单加上历次间隔天数的中位数。超过周期一半仍未购买的客户不列在此处，会出现在“今日”中。</translation>
    </message>
</context>
<context>
    <name>RepairPage</name>
    <message>
        <source>Repairing</source>
        <translation>正在修复</translation>
    </message>
    <message>
        <source>Recovery code from the sheet</source>
        <translation>恢复码页上的恢复码</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>主密码</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>使用主密码</translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation>使用恢复码页</translation>
    </message>
    <message>
        <source>Read what is there</source>
        <translation>读取现有内容</translation>
    </message>
    <message>
        <source>Make the repaired store</source>
        <translation>生成修复后的客户库</translation>
    </message>
    <message>
        <source>Open the repaired store</source>
        <translation>打开修复后的客户库</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>{file} is whole again</source>
        <translation>{file} 已恢复完好</translation>
    </message>
    <message>
        <source>{file} is sound again, but not whole</source>
        <translation>{file} 已可正常使用，但内容不完整</translation>
    </message>
    <message>
        <source>What could be read of {file}</source>
        <translation>从 {file} 读出的内容</translation>
    </message>
    <message>
        <source>Repair {file}</source>
        <translation>修复 {file}</translation>
    </message>
    <message>
        <source>Every page is read, and only what the store&apos;s own seals prove is taken. The damaged file is kept.</source>
        <translation>逐页读取，只采用能由客户库自身加密校验证实的内容。损坏的文件会保留。</translation>
    </message>
    <message>
        <source>Reading every page of the file…</source>
        <translation>正在逐页读取文件…</translation>
    </message>
    <message>
        <source>Writing the repaired store and verifying every value of it…</source>
        <translation>正在写入修复后的客户库，并逐项校验…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) could not be proved and stay out, or are kept as notes.</source>
        <translation>
            <numerusform>%Ln 条记录无法证实，未采用或存为备注。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup to fill the gaps.</source>
        <translation>没有可用于补缺的备份。</translation>
    </message>
    <message>
        <source>Every value in it was verified.</source>
        <translation>其中每一项内容都已校验。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand-in(s) hold what belonged to lost names.</source>
        <translation>
            <numerusform>%Ln 条占位记录保留了丢失名称下的内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) keep single values.</source>
        <translation>
            <numerusform>%Ln 条备注保存了零散内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that are known to have been there are lost.</source>
        <translation>
            <numerusform>已知曾经存在的内容中，有 %Ln 条记录丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>The history ends where it has a gap.</source>
        <translation>历史记录到缺口处为止。</translation>
    </message>
    <message>
        <source>The damaged file is kept as “{file}”.</source>
        <translation>损坏的文件保留为“{file}”。</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Repaired store</source>
        <translation>修复后的客户库</translation>
    </message>
    <message>
        <source>From the backup</source>
        <translation>取自备份</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>损坏的文件</translation>
    </message>
    <message>
        <source>Backup of {time}</source>
        <translation>{time} 的备份</translation>
    </message>
    <message>
        <source>The 34 letters and digits of the recovery sheet, with or without dashes</source>
        <translation>恢复码页上的 34 个字母和数字，带不带短横线均可</translation>
    </message>
    <message>
        <source>How far the repair is</source>
        <translation>修复进度</translation>
    </message>
    <message>
        <source>Join both: of each record the one written &amp;later</source>
        <translation>合并两者：每条记录取较新的一份(&amp;L)</translation>
    </message>
    <message>
        <source>Only what the damaged &amp;file still holds</source>
        <translation>只用损坏文件中尚存的内容(&amp;F)</translation>
    </message>
    <message>
        <source>Only the &amp;backup, as it was that day</source>
        <translation>只用备份，恢复到当天的样子(&amp;B)</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>“{file}” becomes as it was in the backup. Today&apos;s file is kept beside it under a dated name.</source>
        <translation>“{file}”将恢复到备份时的样子。当前文件会以带日期的名称保留在旁边。</translation>
    </message>
    <message>
        <source>The backup becomes your store “{file}” on this computer.</source>
        <translation>此备份将成为这台电脑上的客户库“{file}”。</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>正在解锁</translation>
    </message>
    <message>
        <source>Restore a whole backup</source>
        <translation>还原整个备份</translation>
    </message>
    <message>
        <source>&amp;Passphrase of that day, or the recovery code from the sheet</source>
        <translation>当时的主密码，或恢复码页上的恢复码(&amp;P)</translation>
    </message>
    <message>
        <source>Passphrase or recovery code of that day</source>
        <translation>当时的主密码或恢复码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>还原(&amp;R)</translation>
    </message>
</context>
<context>
    <name>RoadmapStrip</name>
    <message>
        <source>no goal yet</source>
        <translation>尚无目标</translation>
    </message>
    <message>
        <source>Show this goal</source>
        <translation>查看该目标</translation>
    </message>
</context>
<context>
    <name>RotationDialog</name>
    <message>
        <source>Renewing the key</source>
        <translation>正在更换密钥</translation>
    </message>
    <message>
        <source>Renew the data key</source>
        <translation>更换数据密钥</translation>
    </message>
    <message>
        <source>Do this when somebody may have got hold of the key, such as by a lost recovery sheet. Everything is sealed anew under a new key while you go on working; a backup is made before the old key goes.</source>
        <translation>当密钥可能已被他人获得时（例如恢复码页遗失），请更换密钥。全部内容将在后台用新密钥重新加密，不影响继续工作；删除旧密钥之前会先做一次备份。</translation>
    </message>
    <message>
        <source>You get a new recovery sheet at once. Backups made before still open with the old sheet and passphrase.</source>
        <translation>您会立即得到新的恢复码页。之前的备份仍用旧的恢复码页和主密码打开。</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>当前主密码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Renew the key</source>
        <translation>更换密钥</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Copy name</source>
        <translation>复制姓名</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>复制电话</translation>
    </message>
    <message>
        <source>Copy email</source>
        <translation>复制邮箱</translation>
    </message>
    <message>
        <source>Take back into the list</source>
        <translation>恢复到列表</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
</context>
<context>
    <name>RuleCounts</name>
    <message numerus="yes">
        <source>%Ln follow-up(s)</source>
        <translation>
            <numerusform>%Ln 条跟进计划</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them double and left out</source>
        <translation>
            <numerusform>其中 %Ln 条重复，已略去</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other change(s)</source>
        <translation>
            <numerusform>%Ln 处其他改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln customer(s)</source>
        <translation>
            <numerusform>涉及 %Ln 位客户</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Name of the rule</source>
        <translation>规则名称</translation>
    </message>
    <message>
        <source>Name, such as: After sale</source>
        <translation>名称，例如：售后回访</translation>
    </message>
    <message>
        <source>When</source>
        <translation>当</translation>
    </message>
    <message>
        <source>If</source>
        <translation>如果</translation>
    </message>
    <message>
        <source>all of these hold; without any, always</source>
        <translation>以下条件全部成立；没有条件则总是执行</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>那么</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>Try on the last 90 days</source>
        <translation>用最近 90 天试运行</translation>
    </message>
    <message>
        <source>See what the rule would have done; nothing is written</source>
        <translation>查看规则本来会做什么，不写入任何内容</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Looking through the last 90 days…</source>
        <translation>正在查看最近 90 天……</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>double</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>发生日期</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Would have been done</source>
        <translation>本来会做的事</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>A rule is switched on once it was tried as it stands</source>
        <translation>规则须按现在的内容试运行之后才能启用</translation>
    </message>
    <message>
        <source>What the rule would have done</source>
        <translation>规则本来会做的事</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>a customer is added</source>
        <translation>新增客户</translation>
    </message>
    <message>
        <source>a contact is logged</source>
        <translation>记录跟进</translation>
    </message>
    <message>
        <source>a tag is put on</source>
        <translation>加上标签</translation>
    </message>
    <message>
        <source>the customer&apos;s stage changes to</source>
        <translation>客户阶段变为</translation>
    </message>
    <message>
        <source>a deal is opened</source>
        <translation>新建商机</translation>
    </message>
    <message>
        <source>a deal reaches the stage</source>
        <translation>商机进入阶段</translation>
    </message>
    <message>
        <source>a deal is won</source>
        <translation>商机赢单</translation>
    </message>
    <message>
        <source>a deal is lost</source>
        <translation>商机输单</translation>
    </message>
    <message>
        <source>a document is made</source>
        <translation>建立单据</translation>
    </message>
    <message>
        <source>a payment is overdue</source>
        <translation>回款逾期</translation>
    </message>
    <message>
        <source>a birthday or other day is near</source>
        <translation>生日或纪念日临近</translation>
    </message>
    <message>
        <source>there was no contact</source>
        <translation>没有联系</translation>
    </message>
    <message>
        <source>kind of customer</source>
        <translation>客户类型</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>city</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>amount at least</source>
        <translation>金额不低于</translation>
    </message>
    <message>
        <source>plan follow-ups</source>
        <translation>安排跟进</translation>
    </message>
    <message>
        <source>apply the plan</source>
        <translation>应用方案</translation>
    </message>
    <message>
        <source>put the tag on</source>
        <translation>加上标签</translation>
    </message>
    <message>
        <source>take the tag off</source>
        <translation>去掉标签</translation>
    </message>
    <message>
        <source>set the stage to</source>
        <translation>阶段改为</translation>
    </message>
    <message>
        <source>set the source to</source>
        <translation>来源改为</translation>
    </message>
    <message>
        <source>write the note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>for {days} days</source>
        <translation>已 {days} 天</translation>
    </message>
    <message>
        <source>within {days} days</source>
        <translation>{days} 天之内</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>any outcome</source>
        <translation>任意结果</translation>
    </message>
    <message>
        <source>When {what}</source>
        <translation>当{what}</translation>
    </message>
    <message>
        <source> and </source>
        <translation>且</translation>
    </message>
    <message>
        <source>if {what}</source>
        <translation>如果{what}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>then {what}</source>
        <translation>则{what}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>{span}: it would have done nothing.</source>
        <translation>{span}：本来不会做任何事。</translation>
    </message>
    <message>
        <source>{span}: it would have made {what}.</source>
        <translation>{span}：本来会生成 {what}。</translation>
    </message>
    <message>
        <source>Rule “{name}”: {what}</source>
        <translation>规则“{name}”：{what}</translation>
    </message>
    <message>
        <source>Words in braces are filled in: {words}.</source>
        <translation>花括号中的词会自动填写：{words}。</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不是</translation>
    </message>
    <message>
        <source>is</source>
        <translation>是</translation>
    </message>
    <message>
        <source>after {days} days</source>
        <translation>（{days} 天后）</translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>A rule sets off only what you do from then on; imports set off none. Each change bears its name and is undone in one step.</source>
        <translation>规则只对启用之后的操作生效，导入不会触发规则。每处自动改动都标有规则名称，可一步撤销。</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新建规则</translation>
    </message>
    <message>
        <source>Write a new rule</source>
        <translation>编写新规则</translation>
    </message>
    <message>
        <source>Begin a rule from one that many use</source>
        <translation>从常用规则开始新建</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the chosen rule; what it did stays</source>
        <translation>删除选中的规则；它已做的改动会保留</translation>
    </message>
    <message>
        <source>on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Done so far</source>
        <translation>已执行</translation>
    </message>
    <message>
        <source>No rules yet. Begin from one that many use, and try it on the last 90 days first.</source>
        <translation>还没有规则。可从常用规则开始，先用最近 90 天试运行。</translation>
    </message>
    <message>
        <source>Begin from…</source>
        <translation>从模板开始…</translation>
    </message>
</context>
<context>
    <name>RunsPanel</name>
    <message>
        <source>Each line is one step, marked with its rule. Take one back, and only what the rule did goes; what you did since stays.</source>
        <translation>每行是一个步骤，标有规则名称。收回时只撤销规则所做的改动，您之后的操作会保留。</translation>
    </message>
    <message>
        <source>What rules did</source>
        <translation>规则执行记录</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Take back what the rule did in this step (Delete)</source>
        <translation>收回规则在这一步所做的改动（Delete）</translation>
    </message>
    <message>
        <source>When</source>
        <translation>当</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
</context>
<context>
    <name>SaleStrips</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue: nothing paid yet</source>
        <translation>逾期未付</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>登记…</translation>
    </message>
    <message>
        <source>Make…</source>
        <translation>生成…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payment(s)</source>
        <translation>
            <numerusform>%Ln 笔回款</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln 张单据</numerusform>
        </translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>部分完成</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Another payment…</source>
        <translation>再登记一笔…</translation>
    </message>
    <message>
        <source>Make the rest…</source>
        <translation>生成剩余部分…</translation>
    </message>
</context>
<context>
    <name>SalesExportDialog</name>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>UNENCRYPTED</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Export sales and plans</source>
        <translation>导出销售与计划</translation>
    </message>
    <message>
        <source>E&amp;xport all</source>
        <translation>导出全部(&amp;X)</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>导出内容</translation>
    </message>
    <message>
        <source>Each is a table of its own, which the import reads back</source>
        <translation>各自为一张表，可再导入</translation>
    </message>
    <message>
        <source>Exce&amp;l table (.xlsx)</source>
        <translation>Excel 表格 (.xlsx)(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;CSV table (.csv)</source>
        <translation>CSV 表格 (.csv)(&amp;C)</translation>
    </message>
    <message>
        <source>The file will not be encrypted: whoever gets it can read every customer, amount and note in it. Delete it once it has served.</source>
        <translation>文件不加密：拿到它的人可以读到其中每位客户、每笔金额和备注。用完请删除。</translation>
    </message>
</context>
<context>
    <name>SalesFields</name>
    <message>
        <source>Number or code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>销售流程</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>销售员</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>创建日期</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>预计成交日期</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>关闭日期</translation>
    </message>
    <message>
        <source>Lost on</source>
        <translation>输单日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>赢单率</translation>
    </message>
    <message>
        <source>Reason won or lost</source>
        <translation>赢单或输单原因</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>税率</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税额</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>单据编号</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>单据日期</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>回款日期</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>付款附言</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>是否完成</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Number of the deal</source>
        <translation>商机编号</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>来源单据</translation>
    </message>
    <message>
        <source>Line of the document</source>
        <translation>单据行号</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>报价单</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>送货单</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>回款</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>跟进计划</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>SaveViewDialog</name>
    <message>
        <source>Save view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>&amp;Name of the view</source>
        <translation>视图名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Finds those with</source>
        <translation>搜索条件</translation>
    </message>
    <message>
        <source>Search text of the view</source>
        <translation>视图的搜索条件</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>Columns and order are kept with the view. Its count follows every change.</source>
        <translation>列和顺序随视图一起保存，数量随时更新。</translation>
    </message>
</context>
<context>
    <name>SecurityPanel</name>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>更换…</translation>
    </message>
    <message>
        <source>Opens the store when all else is lost</source>
        <translation>其他方式都失效时用来打开客户库</translation>
    </message>
    <message>
        <source>None yet: without it a lost passphrase is the end</source>
        <translation>尚未制作：忘记主密码将无法找回</translation>
    </message>
    <message>
        <source>Asked for at each start, beside the login</source>
        <translation>每次启动时输入，并需要本机登录</translation>
    </message>
    <message>
        <source>None</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Opens the store as well</source>
        <translation>也可以打开客户库</translation>
    </message>
    <message>
        <source>Asked for at each start</source>
        <translation>每次启动时输入</translation>
    </message>
    <message>
        <source>Needed beside the passphrase</source>
        <translation>与主密码一起使用</translation>
    </message>
    <message>
        <source>Opens the store without asking</source>
        <translation>直接打开客户库，无需输入</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>This computer has no key store</source>
        <translation>这台电脑没有系统密钥库</translation>
    </message>
    <message>
        <source>Being renewed: the old key still opens a part of the store</source>
        <translation>更换中：部分内容仍由旧密钥加密</translation>
    </message>
    <message>
        <source>{id}, made on {day}</source>
        <translation>{id}，生成于 {day}</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>This store opens with</source>
        <translation>客户库的打开方式</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>主密码(&amp;P)</translation>
    </message>
    <message>
        <source>Asked for at each start, and opens the store on any computer.</source>
        <translation>每次启动时输入，在任何电脑上都能打开。</translation>
    </message>
    <message>
        <source>This computer&apos;s &amp;login</source>
        <translation>本机登录(&amp;L)</translation>
    </message>
    <message>
        <source>Opens without asking while you are logged in. Protects backups and a stolen disk, not a session that somebody else uses.</source>
        <translation>登录系统后直接打开，无需输入。可保护备份和被盗的硬盘，但不能防止他人使用您已登录的电脑。</translation>
    </message>
    <message>
        <source>&amp;Both together</source>
        <translation>两者同时使用(&amp;B)</translation>
    </message>
    <message>
        <source>A copied file cannot be guessed, however weak the passphrase. After a new installation only the recovery sheet opens it.</source>
        <translation>即使主密码较弱，被复制的文件也无法猜出。重装系统后只能用恢复码页打开。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>主密码</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The store then opens without it</source>
        <translation>之后不再需要主密码</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>移除主密码</translation>
    </message>
    <message>
        <source>Backups made before still open with the old one</source>
        <translation>之前的备份仍用旧主密码打开</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>修改主密码</translation>
    </message>
    <message>
        <source>This computer&apos;s login</source>
        <translation>本机登录</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>重新存入</translation>
    </message>
    <message>
        <source>Give this computer&apos;s key store its key again</source>
        <translation>把密钥重新存入系统密钥库</translation>
    </message>
    <message>
        <source>Renew this computer&apos;s login</source>
        <translation>重新存入本机登录密钥</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>恢复码页</translation>
    </message>
    <message>
        <source>New sheet…</source>
        <translation>新恢复码页…</translation>
    </message>
    <message>
        <source>The last sheet opens the store no longer</source>
        <translation>上一张恢复码页将失效</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>新恢复码页</translation>
    </message>
    <message>
        <source>Data key</source>
        <translation>数据密钥</translation>
    </message>
    <message>
        <source>Seal everything anew under a new key</source>
        <translation>用新密钥重新加密全部内容</translation>
    </message>
    <message>
        <source>Renew the data key</source>
        <translation>更换数据密钥</translation>
    </message>
</context>
<context>
    <name>SellerDialog</name>
    <message>
        <source>Your details</source>
        <translation>我方信息</translation>
    </message>
    <message>
        <source>This stands at the head of your quotes, orders and invoices. It is sealed with the store.</source>
        <translation>显示在报价、订单和发票的页首，随客户库加密保存。</translation>
    </message>
    <message>
        <source>Name or company</source>
        <translation>姓名或公司</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>收款账户</translation>
    </message>
    <message>
        <source>Stands on invoices, so that customers know where to pay</source>
        <translation>显示在发票上，告知客户如何付款</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>从不自动锁定</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>外观和语言</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>大小(&amp;S)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Size of text and controls</source>
        <translation>文字和控件的大小</translation>
    </message>
    <message>
        <source>&amp;G, then a letter, goes to a page</source>
        <translation>先按 G 再按字母，转到页面(&amp;G)</translation>
    </message>
    <message>
        <source>T Today, C customers, D deals and more, as the shortcuts show; never while you type</source>
        <translation>T 今日、C 客户、D 商机等，见快捷键一览；输入文字时不起作用</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>键盘快捷键…</translation>
    </message>
    <message>
        <source>Show all keys, and choose others</source>
        <translation>查看全部按键并更改</translation>
    </message>
    <message>
        <source>Automation…</source>
        <translation>自动化…</translation>
    </message>
    <message>
        <source>Rules, plans and coupons</source>
        <translation>规则、方案和优惠券</translation>
    </message>
    <message>
        <source>Exchange rates…</source>
        <translation>汇率…</translation>
    </message>
    <message>
        <source>What other currencies are worth, as sums are told in one</source>
        <translation>其他币种折合本位币的汇率</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Lock &amp;after</source>
        <translation>自动锁定时间(&amp;A)</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>自动锁定时间</translation>
    </message>
    <message>
        <source>Time without a key or click until the store is locked</source>
        <translation>多久没有操作后锁定客户库</translation>
    </message>
    <message>
        <source>&amp;Clear the clipboard after</source>
        <translation>清除剪贴板时间(&amp;C)</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>清除剪贴板时间</translation>
    </message>
    <message>
        <source>How long a copied value may stay on the clipboard</source>
        <translation>复制的内容在剪贴板上保留多久</translation>
    </message>
    <message>
        <source>This store</source>
        <translation>本客户库</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>国家或地区(&amp;C)</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>Phone numbers without a country code are read as numbers of this country</source>
        <translation>没有国家代码的电话按这个国家或地区识别</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>货币(&amp;U)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Amounts without a currency are in this one</source>
        <translation>没有注明货币的金额使用这种货币</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Last verified backup</source>
        <translation>最近一次已验证的备份</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>Show backups…</source>
        <translation>查看备份…</translation>
    </message>
    <message>
        <source>What is in each backup, where they go, and the way back</source>
        <translation>每个备份里有什么、保存在哪里，以及如何还原</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Privacy report…</source>
        <translation>隐私审计报告…</translation>
    </message>
    <message>
        <source>What is sealed by which key, and proof that nothing of it lies open on this computer</source>
        <translation>哪些内容由哪把密钥加密，以及这台电脑上没有明文残留的证明</translation>
    </message>
    <message>
        <source>Profiles and view log…</source>
        <translation>身份与查看记录…</translation>
    </message>
    <message>
        <source>Who may do what in this store, and who looked at what is strict</source>
        <translation>谁可以在这个客户库中做什么，以及谁查看过严格保护的内容</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>{keys} belongs to “{command}” already. Choose others.</source>
        <translation>{keys} 已用于“{command}”。请换一个。</translation>
    </message>
    <message>
        <source>{keys} switches input methods. Choose others.</source>
        <translation>{keys} 用于切换输入法。请换一个。</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>不保存，离开</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Choose a line and press F2 to give it other keys. Everything is found by Ctrl+K as well.</source>
        <translation>选中一行并按 F2 可更改按键。所有命令也可以用 Ctrl+K 查找。</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令和按键</translation>
    </message>
    <message>
        <source>Put back all keys</source>
        <translation>恢复全部默认按键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>StageFields</name>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) in this stage</source>
        <translation>
            <numerusform>此阶段中有 %Ln 个商机</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation>阶段名称</translation>
    </message>
    <message>
        <source>Deals in it are</source>
        <translation>其中的商机为</translation>
    </message>
    <message>
        <source>What deals in this stage are</source>
        <translation>此阶段中商机的状态</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>赢单率</translation>
    </message>
    <message>
        <source>Probability in per cent</source>
        <translation>赢单率（百分比）</translation>
    </message>
    <message>
        <source>How many of a hundred deals in this stage are won in the end</source>
        <translation>此阶段的商机每一百个最终赢单几个</translation>
    </message>
    <message>
        <source>Cooling after</source>
        <translation>变冷天数</translation>
    </message>
    <message>
        <source>Days after which a deal is cooling</source>
        <translation>超过多少天算变冷</translation>
    </message>
    <message>
        <source>A deal that stays longer is marked and comes up on Today</source>
        <translation>停留更久的商机会被标记，并出现在“今日”中</translation>
    </message>
    <message>
        <source>Checklist, one point a line</source>
        <translation>检查清单，每行一项</translation>
    </message>
    <message>
        <source>Checklist of the stage</source>
        <translation>阶段检查清单</translation>
    </message>
    <message>
        <source>What is to be done before a deal goes on; whoever goes on without is told, not stopped</source>
        <translation>商机进入下一阶段前要完成的事项；未完成时只提醒，不阻止</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>too weak</source>
        <translation>太弱</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>很强</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Save the support bundle</source>
        <translation>保存支持信息包</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>支持信息包</translation>
    </message>
    <message>
        <source>This is all that the file will hold: versions, settings, counts and where errors happened. No names, no texts, no places on your disk. Read it before you pass it on.</source>
        <translation>文件中只有这些内容：版本、设置、数量和出错位置；没有姓名、文字或磁盘路径。请在转交前阅读。</translation>
    </message>
    <message>
        <source>Parts of the bundle</source>
        <translation>信息包内容</translation>
    </message>
    <message>
        <source>Text of this part</source>
        <translation>此部分的文字</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
</context>
<context>
    <name>TagsEditor</name>
    <message>
        <source>Take off the tag {tag}</source>
        <translation>去掉标签 {tag}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Add tag…</source>
        <translation>添加标签…</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>添加标签</translation>
    </message>
</context>
<context>
    <name>TaskProgress</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>Threshold</name>
    <message>
        <source>Opening the sample…</source>
        <translation>正在打开示例…</translation>
    </message>
    <message>
        <source>Inventing people</source>
        <translation>正在生成虚构客户</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>打开客户库</translation>
    </message>
    <message>
        <source>Stores (*.crm);;All files (*)</source>
        <translation>客户库 (*.crm);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>正在还原备份…</translation>
    </message>
    <message>
        <source>Inventing people: {done} of {total}</source>
        <translation>正在生成虚构客户：{done} / {total}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>C</source>
        <translation>电</translation>
    </message>
    <message>
        <source>V</source>
        <translation>访</translation>
    </message>
    <message>
        <source>E</source>
        <translation>邮</translation>
    </message>
    <message>
        <source>W</source>
        <translation>聊</translation>
    </message>
    <message>
        <source>S</source>
        <translation>社</translation>
    </message>
    <message>
        <source>L</source>
        <translation>信</translation>
    </message>
    <message>
        <source>N</source>
        <translation>备</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>跟进计划</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Done {day}</source>
        <translation>{day} 已完成</translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translation>已逾期 {day}</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>Follow up {day}</source>
        <translation>跟进 {day}</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>F</source>
        <translation>跟</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>由“{name}”生成</translation>
    </message>
    <message>
        <source>%n changes</source>
        <translation>%n 处改动</translation>
    </message>
    <message>
        <source>R</source>
        <translation>改</translation>
    </message>
    <message>
        <source>File added</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>A</source>
        <translation>件</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Need met</source>
        <translation>需求已满足</translation>
    </message>
    <message>
        <source>Need lost</source>
        <translation>需求已流失</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>自 {day} 起</translation>
    </message>
    <message>
        <source>open {day} – {end}</source>
        <translation>{day} 至 {end}</translation>
    </message>
    <message>
        <source>met by “{deal}”</source>
        <translation>由“{deal}”满足</translation>
    </message>
    <message>
        <source>B</source>
        <translation>需</translation>
    </message>
    <message>
        <source>D</source>
        <translation>商</translation>
    </message>
    <message>
        <source>P</source>
        <translation>单</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>回款</translation>
    </message>
    <message>
        <source>Deal won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Deal lost</source>
        <translation>输单</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Purchase …</source>
        <translation>购买记录…</translation>
    </message>
    <message>
        <source>Follow-up …</source>
        <translation>跟进计划…</translation>
    </message>
    <message>
        <source>Choose a customer to see what happened.</source>
        <translation>选择一位客户以查看动态。</translation>
    </message>
    <message>
        <source>No entry holds these words.</source>
        <translation>没有符合的记录。</translation>
    </message>
    <message>
        <source>Nothing yet. What you log above will stand here.</source>
        <translation>还没有记录。在上方记下的内容会显示在这里。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>动态</translation>
    </message>
    <message>
        <source>Search in this timeline</source>
        <translation>在动态中搜索</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a purchase or a follow-up</source>
        <translation>添加购买记录或跟进计划</translation>
    </message>
    <message>
        <source>Words in this timeline</source>
        <translation>在动态中搜索</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>more</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>less</source>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Copied; the clipboard forgets it shortly</source>
        <translation>已复制；稍后会从剪贴板清除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo this (also in the Edit menu)</source>
        <translation>撤销此操作（也可用“编辑”菜单）</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Within the week: {count}</source>
        <translation>一周内：{count}</translation>
    </message>
    <message>
        <source>{count} d overdue</source>
        <translation>逾期 {count} 天</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>还有 {count} 项</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%Ln to do</source>
        <translation>
            <numerusform>%Ln 项待办</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln 项逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) planned</source>
        <translation>
            <numerusform>%Ln 次拜访</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln within the week</source>
        <translation>
            <numerusform>一周内 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthdays and other dates</source>
        <translation>生日与纪念日</translation>
    </message>
    <message>
        <source>Contacted in 30 days: {new} new and {old} old customers</source>
        <translation>30 天内联系：新客户 {new} 位，老客户 {old} 位</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>跟进计划</translation>
    </message>
    <message>
        <source>Suggested next, and why</source>
        <translation>建议联系及理由</translation>
    </message>
    <message>
        <source>Closing this month</source>
        <translation>本月预计成交</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Nothing is due. What you plan stands here on its day.</source>
        <translation>暂无到期事项。安排的跟进会在当天显示在这里。</translation>
    </message>
    <message>
        <source>Nobody waits for you. Say in “What counts…” how often to contact whom.</source>
        <translation>暂无建议。可在“今日设置…”中设定各类客户的回访周期。</translation>
    </message>
    <message>
        <source>No day is near. Add birthdays to records, also by the lunar calendar.</source>
        <translation>近期没有生日或纪念日。可在客户资料中添加生日，也支持农历。</translation>
    </message>
    <message>
        <source>No deal is expected to close this month.</source>
        <translation>本月没有预计成交的商机。</translation>
    </message>
    <message>
        <source>Your day will stand here: whom to contact, and why. Begin by bringing your customers in.</source>
        <translation>这里将显示每天该联系谁、为什么。请先导入客户。</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>导入联系人…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Why not…</source>
        <translation>为什么没有…</translation>
    </message>
    <message>
        <source>Why is somebody not suggested today?</source>
        <translation>为什么今天没有建议某位客户？</translation>
    </message>
    <message>
        <source>What counts…</source>
        <translation>今日设置…</translation>
    </message>
    <message>
        <source>How much each reason counts, how often to contact whom, and reminders</source>
        <translation>各理由的权重、回访周期和提醒</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>快速录入</translation>
    </message>
    <message>
        <source>Plan visits</source>
        <translation>安排拜访</translation>
    </message>
    <message>
        <source>Whom to visit, in which order and when</source>
        <translation>拜访谁、顺序和时间</translation>
    </message>
    <message>
        <source>Print day sheet</source>
        <translation>打印日程单</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Export calendar</source>
        <translation>导出日历</translation>
    </message>
    <message>
        <source>What is planned, as a file for calendars and phones</source>
        <translation>把计划导出为日历和手机可用的文件</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>D or Space</source>
        <translation>D 或空格键</translation>
    </message>
    <message>
        <source>Done and next</source>
        <translation>完成并安排下一步</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
</context>
<context>
    <name>TodaySettingsDialog</name>
    <message>
        <source>no cycle</source>
        <translation>无周期</translation>
    </message>
    <message>
        <source>What counts on Today</source>
        <translation>今日设置</translation>
    </message>
    <message>
        <source>How much each reason counts</source>
        <translation>各理由的权重</translation>
    </message>
    <message>
        <source>0 leaves a reason out; 10 puts it first.</source>
        <translation>0 表示不提示，10 表示最优先。</translation>
    </message>
    <message>
        <source>Contact at least every … days</source>
        <translation>至少每隔几天联系一次</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Show a notification when something is due; it names nobody</source>
        <translation>到时显示桌面通知，不含姓名</translation>
    </message>
    <message>
        <source>Quiet &amp;hours from</source>
        <translation>免打扰时段(&amp;H)</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>免打扰开始</translation>
    </message>
    <message>
        <source>until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>免打扰结束</translation>
    </message>
</context>
<context>
    <name>TriggerPart</name>
    <message>
        <source>When</source>
        <translation>当</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>哪一个</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Look again at group {group}</source>
        <translation>请再核对第 {group} 组</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Photo or scan of the recovery sheet</source>
        <translation>恢复码页的照片或扫描件</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>图片 (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>正在读取图片</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>正在解锁</translation>
    </message>
    <message>
        <source>Unlock {file}</source>
        <translation>解锁 {file}</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新主密码</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>主密码</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>使用主密码</translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation>使用恢复码页</translation>
    </message>
    <message>
        <source>Type the code of the recovery sheet and choose a new passphrase. The old one and this sheet will no longer open it; you get a new sheet.</source>
        <translation>请输入恢复码页上的恢复码，并设置新的主密码。旧主密码和这张恢复码页将失效，之后会给您一张新的。</translation>
    </message>
    <message>
        <source>Your customers stay on this laptop. Contact details are encrypted and open only with your passphrase or this computer&apos;s key store.</source>
        <translation>您的客户资料只保存在这台电脑上。联系方式已加密，只有主密码或系统密钥库能够打开。</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>正在解锁…</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n s</source>
        <translation>
            <numerusform>请等待 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>&amp;Recovery code from the sheet</source>
        <translation>恢复码页上的代码(&amp;R)</translation>
    </message>
    <message>
        <source>Recovery code from the sheet</source>
        <translation>恢复码页上的恢复码</translation>
    </message>
    <message>
        <source>The 34 letters and digits of the recovery sheet, with or without dashes</source>
        <translation>恢复码页上的 34 个字母和数字，短横线可有可无</translation>
    </message>
    <message>
        <source>Read it from a picture…</source>
        <translation>从图片读取…</translation>
    </message>
    <message>
        <source>A photo or scan of the sheet, read on this computer</source>
        <translation>恢复码页的照片或扫描件，在本机读取</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>修复…</translation>
    </message>
    <message>
        <source>Make a new store of all that can still be read and proved</source>
        <translation>用尚能读出并证实的内容生成新的客户库</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>其他文件…</translation>
    </message>
    <message>
        <source>Open another store</source>
        <translation>打开其他客户库</translation>
    </message>
    <message>
        <source>Lost the passphrase?</source>
        <translation>忘记主密码？</translation>
    </message>
    <message>
        <source>Lost the store?</source>
        <translation>客户库丢失？</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>打开备份…</translation>
    </message>
    <message>
        <source>Put a backup in the place of this store, which is kept</source>
        <translation>用备份替换此客户库，原文件会保留</translation>
    </message>
</context>
<context>
    <name>UnsavedDot</name>
    <message>
        <source>not saved yet</source>
        <translation>尚未保存</translation>
    </message>
</context>
<context>
    <name>ViewChips</name>
    <message>
        <source>+ View</source>
        <translation>+ 视图</translation>
    </message>
    <message>
        <source>Save this search as a view</source>
        <translation>把当前搜索保存为视图</translation>
    </message>
    <message>
        <source>More views</source>
        <translation>更多视图</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日待跟进</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Not contacted for 60 days</source>
        <translation>60 天未联系</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>删除视图</translation>
    </message>
</context>
<context>
    <name>ViewLogPage</name>
    <message>
        <source>Profile in force: {profile}. Sections marked strict: {count}.</source>
        <translation>当前身份：{profile}。严格字段：{count} 个。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Export the view log</source>
        <translation>导出查看记录</translation>
    </message>
    <message>
        <source>The log was exported. The file is plain text.</source>
        <translation>查看记录已导出。该文件未加密。</translation>
    </message>
    <message>
        <source>View log</source>
        <translation>查看记录</translation>
    </message>
    <message>
        <source>Profile and strict sections…</source>
        <translation>身份与严格字段…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Looks and refused tries</source>
        <translation>查看与被拒绝的操作</translation>
    </message>
</context>
<context>
    <name>VisitPlanDialog</name>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Due by this day</source>
        <translation>当天到期</translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation>视图：{name}</translation>
    </message>
    <message>
        <source>Tag: {name}</source>
        <translation>标签：{name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here.</source>
        <translation>没有客户。</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>已安排</translation>
    </message>
    <message>
        <source>no contact</source>
        <translation>请勿联系</translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>no address</source>
        <translation>无地址</translation>
    </message>
    <message>
        <source>Plan visits</source>
        <translation>安排拜访</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>&amp;First at</source>
        <translation>首次时间(&amp;F)</translation>
    </message>
    <message>
        <source>First visit at</source>
        <translation>第一次拜访的时间</translation>
    </message>
    <message>
        <source>&amp;Minutes each</source>
        <translation>每次分钟(&amp;M)</translation>
    </message>
    <message>
        <source>Minutes from one visit to the next</source>
        <translation>两次拜访之间的分钟数</translation>
    </message>
    <message>
        <source>&amp;Whom</source>
        <translation>拜访对象(&amp;W)</translation>
    </message>
    <message>
        <source>Whom to choose from</source>
        <translation>可选范围</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>or search: name, tag:vip, city:Milano</source>
        <translation>或搜索：姓名、标签:vip、城市:苏州</translation>
    </message>
    <message>
        <source>Customers to choose from</source>
        <translation>可选客户</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Enter, or a double click</source>
        <translation>Enter 或双击</translation>
    </message>
    <message>
        <source>Add all</source>
        <translation>全部添加</translation>
    </message>
    <message>
        <source>All who want contact</source>
        <translation>所有愿意联系的客户</translation>
    </message>
    <message>
        <source>&amp;Stops</source>
        <translation>拜访顺序(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>时间(&amp;A)</translation>
    </message>
    <message>
        <source>Time of the chosen stop</source>
        <translation>所选拜访的时间</translation>
    </message>
    <message>
        <source>Stops of the day</source>
        <translation>当天的拜访</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Order by district</source>
        <translation>按区域排序</translation>
    </message>
    <message>
        <source>By town, district, postcode and street; no map is asked</source>
        <translation>按城市、区域、邮编和街道排序；不使用地图</translation>
    </message>
    <message>
        <source>Nearest next</source>
        <translation>由近及远</translation>
    </message>
    <message>
        <source>From the first stop on to the nearest, as the crow flies; only where at least two stops have coordinates, which come with contact cards (GEO)</source>
        <translation>从第一站起依次前往最近的一站（直线距离）；至少两站有坐标时可用，坐标随名片（GEO）导入</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Drag stops or move them with Alt and the arrows; the times stay where they are.</source>
        <translation>可拖动，或用 Alt 加方向键调整顺序；时间段保持不变。</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>Open a backup</source>
        <translation>打开备份</translation>
    </message>
    <message>
        <source>Backups (*.crmbackup);;All files (*)</source>
        <translation>备份 (*.crmbackup);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在还原</translation>
    </message>
</context>
<context>
    <name>WhyNotDialog</name>
    <message>
        <source>Why not…</source>
        <translation>为什么没有…</translation>
    </message>
    <message>
        <source>Why is somebody not suggested today?</source>
        <translation>为什么今天没有建议某位客户？</translation>
    </message>
    <message>
        <source>What counts…</source>
        <translation>今日设置…</translation>
    </message>
    <message>
        <source>How much each reason counts, how often to contact whom, and reminders</source>
        <translation>各理由的权重、回访周期和提醒</translation>
    </message>
    <message>
        <source>Show customer</source>
        <translation>查看客户</translation>
    </message>
    <message>
        <source>The record of who is chosen</source>
        <translation>打开所选客户的资料</translation>
    </message>
</context>
<context>
    <name>WorkStatus</name>
    <message>
        <source>Encrypted, unlocked</source>
        <translation>已加密，已解锁</translation>
    </message>
    <message>
        <source>What identifies your customers is encrypted on the disk; the store is open on this screen.</source>
        <translation>能识别客户身份的内容在磁盘上都已加密；客户库目前在此屏幕上处于打开状态。</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>尚无备份</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>This program has no network code: nothing is ever sent.</source>
        <translation>本程序不含任何联网代码：不会发送任何数据。</translation>
    </message>
    <message>
        <source>Recovery sheet not kept yet</source>
        <translation>尚未保管恢复码页</translation>
    </message>
    <message>
        <source>Make one in the settings: without it, a forgotten passphrase loses everything.</source>
        <translation>请在设置中制作：没有它，忘记主密码就会失去全部资料。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is wrong with the store…</source>
        <translation>客户库有问题…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s): what it is, and how to repair it</source>
        <translation>
            <numerusform>%Ln 处问题：查看详情与修复方法</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n h behind</source>
        <translation>
            <numerusform>时钟慢了 %n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries of this store are later than this computer&apos;s clock: check date and time.</source>
        <translation>客户库中的记录晚于本机时钟，请检查日期和时间。</translation>
    </message>
    <message>
        <source>Only {size} left on the disk</source>
        <translation>磁盘仅剩 {size}</translation>
    </message>
    <message>
        <source>On a full disk nothing can be saved. Free some space.</source>
        <translation>磁盘写满后无法保存任何内容，请清理空间。</translation>
    </message>
    <message>
        <source>Backups are encrypted as well. Click to see what is in them.</source>
        <translation>备份同样加密。点击可查看内容。</translation>
    </message>
    <message>
        <source>Last verified backup: {age}</source>
        <translation>最近已验证备份：{age}</translation>
    </message>
    <message>
        <source>Locks by hand only</source>
        <translation>仅手动锁定</translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n min</source>
        <translation>
            <numerusform>%n 分钟后锁定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n s</source>
        <translation>
            <numerusform>%n 秒后锁定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>This store is older than what this computer last saw. If nobody restored it on purpose, look at the backups.</source>
        <translation>此客户库比这台电脑上次看到的旧。如果不是有意还原，请查看备份。</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Read only: this store lies where nothing can be written. What you change is not kept.</source>
        <translation>只读：此客户库所在位置无法写入，改动不会保存。</translation>
    </message>
    <message>
        <source>Sample: invented people</source>
        <translation>示例：虚构的客户</translation>
    </message>
    <message>
        <source>Saved as {file}; it is not encrypted</source>
        <translation>已保存为 {file}，未加密</translation>
    </message>
</context>
<context>
    <name>Writes</name>
    <message>
        <source>Add customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>修改客户</translation>
    </message>
    <message>
        <source>Confirm details</source>
        <translation>确认资料</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>更改标签</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Take back into the list</source>
        <translation>恢复到列表</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>清空回收站</translation>
    </message>
    <message>
        <source>Change relations</source>
        <translation>更改关系</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>记录跟进</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>快速录入</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>修改跟进记录</translation>
    </message>
    <message>
        <source>Delete contact</source>
        <translation>删除跟进记录</translation>
    </message>
    <message>
        <source>Pin contact</source>
        <translation>置顶跟进记录</translation>
    </message>
    <message>
        <source>Plan follow-up</source>
        <translation>添加跟进计划</translation>
    </message>
    <message>
        <source>Edit follow-up</source>
        <translation>修改跟进计划</translation>
    </message>
    <message>
        <source>Finish follow-up</source>
        <translation>完成跟进</translation>
    </message>
    <message>
        <source>Put off follow-up</source>
        <translation>推迟跟进</translation>
    </message>
    <message>
        <source>Plan visits</source>
        <translation>安排拜访</translation>
    </message>
    <message>
        <source>Evening debrief</source>
        <translation>晚间记录</translation>
    </message>
    <message>
        <source>Change how to keep contact</source>
        <translation>修改联系约定</translation>
    </message>
    <message>
        <source>Record purchase</source>
        <translation>记录购买</translation>
    </message>
    <message>
        <source>Edit purchase</source>
        <translation>修改购买</translation>
    </message>
    <message>
        <source>Add deal</source>
        <translation>添加商机</translation>
    </message>
    <message>
        <source>Edit deal</source>
        <translation>修改商机</translation>
    </message>
    <message>
        <source>Move deal</source>
        <translation>移动商机</translation>
    </message>
    <message>
        <source>Delete deal</source>
        <translation>删除商机</translation>
    </message>
    <message>
        <source>Change lead</source>
        <translation>修改线索</translation>
    </message>
    <message>
        <source>Qualify lead</source>
        <translation>转化线索</translation>
    </message>
    <message>
        <source>Change pipeline</source>
        <translation>修改销售流程</translation>
    </message>
    <message>
        <source>Change products</source>
        <translation>修改产品</translation>
    </message>
    <message>
        <source>Change document</source>
        <translation>修改单据</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>登记回款</translation>
    </message>
    <message>
        <source>Change payment</source>
        <translation>修改回款</translation>
    </message>
    <message>
        <source>Change exchange rate</source>
        <translation>修改汇率</translation>
    </message>
    <message>
        <source>Change goal</source>
        <translation>修改目标</translation>
    </message>
    <message>
        <source>Change commission</source>
        <translation>修改提成方案</translation>
    </message>
    <message>
        <source>Change rule</source>
        <translation>修改规则</translation>
    </message>
    <message>
        <source>What a rule did</source>
        <translation>规则自动执行</translation>
    </message>
    <message>
        <source>Take back what a rule did</source>
        <translation>收回规则的改动</translation>
    </message>
    <message>
        <source>Look for rules</source>
        <translation>检查规则</translation>
    </message>
    <message>
        <source>Change plan</source>
        <translation>修改方案</translation>
    </message>
    <message>
        <source>Apply plan</source>
        <translation>应用方案</translation>
    </message>
    <message>
        <source>Change coupons</source>
        <translation>修改优惠券</translation>
    </message>
    <message>
        <source>Issue coupon</source>
        <translation>发放优惠券</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Put back a value</source>
        <translation>还原内容</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>从备份还原</translation>
    </message>
    <message>
        <source>Add invented people</source>
        <translation>添加虚构客户</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>保存草稿</translation>
    </message>
    <message>
        <source>Save setting</source>
        <translation>保存设置</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Rename file</source>
        <translation>重命名文件</translation>
    </message>
    <message>
        <source>Remove files</source>
        <translation>移除文件</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>彻底清除</translation>
    </message>
    <message>
        <source>Show a strict field</source>
        <translation>显示严格字段</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Mark sections as strict</source>
        <translation>标记严格字段</translation>
    </message>
    <message>
        <source>Switch profile</source>
        <translation>切换身份</translation>
    </message>
    <message>
        <source>Change what opens the store</source>
        <translation>更改打开方式</translation>
    </message>
    <message>
        <source>Renew the key</source>
        <translation>更换数据密钥</translation>
    </message>
    <message>
        <source>Customer added</source>
        <translation>已新建客户</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Details confirmed</source>
        <translation>资料已确认</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>标签已更改</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Taken back into the list</source>
        <translation>已恢复到列表</translation>
    </message>
    <message>
        <source>Moved to trash</source>
        <translation>已移到回收站</translation>
    </message>
    <message>
        <source>Trash emptied</source>
        <translation>回收站已清空</translation>
    </message>
    <message>
        <source>Relations changed</source>
        <translation>关系已更改</translation>
    </message>
    <message>
        <source>Contact logged</source>
        <translation>已记录跟进</translation>
    </message>
    <message>
        <source>Quick entry written</source>
        <translation>已录入</translation>
    </message>
    <message>
        <source>Contact changed</source>
        <translation>跟进记录已修改</translation>
    </message>
    <message>
        <source>Contact deleted</source>
        <translation>跟进记录已删除</translation>
    </message>
    <message>
        <source>Timeline pinned anew</source>
        <translation>置顶已更改</translation>
    </message>
    <message>
        <source>Follow-up planned</source>
        <translation>已添加跟进计划</translation>
    </message>
    <message>
        <source>Follow-up changed</source>
        <translation>跟进计划已修改</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>已推迟</translation>
    </message>
    <message>
        <source>Visits planned</source>
        <translation>已安排拜访</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>Saved how to keep contact</source>
        <translation>联系约定已保存</translation>
    </message>
    <message>
        <source>Purchase recorded</source>
        <translation>已记录购买</translation>
    </message>
    <message>
        <source>Purchase changed</source>
        <translation>购买已修改</translation>
    </message>
    <message>
        <source>Deal added</source>
        <translation>已添加商机</translation>
    </message>
    <message>
        <source>Deal changed</source>
        <translation>商机已修改</translation>
    </message>
    <message>
        <source>Deal moved</source>
        <translation>商机已移动</translation>
    </message>
    <message>
        <source>Deal deleted</source>
        <translation>商机已删除</translation>
    </message>
    <message>
        <source>Lead saved</source>
        <translation>线索已保存</translation>
    </message>
    <message>
        <source>Lead qualified</source>
        <translation>线索已转化</translation>
    </message>
    <message>
        <source>Pipeline changed</source>
        <translation>销售流程已修改</translation>
    </message>
    <message>
        <source>Products changed</source>
        <translation>产品已修改</translation>
    </message>
    <message>
        <source>Document saved</source>
        <translation>单据已保存</translation>
    </message>
    <message>
        <source>Payment recorded</source>
        <translation>回款已登记</translation>
    </message>
    <message>
        <source>Payment changed</source>
        <translation>回款已修改</translation>
    </message>
    <message>
        <source>Exchange rate saved</source>
        <translation>汇率已保存</translation>
    </message>
    <message>
        <source>Goal saved</source>
        <translation>目标已保存</translation>
    </message>
    <message>
        <source>Commission saved</source>
        <translation>提成方案已保存</translation>
    </message>
    <message>
        <source>Rule changed</source>
        <translation>规则已修改</translation>
    </message>
    <message>
        <source>Taken back what the rule did</source>
        <translation>已收回规则的改动</translation>
    </message>
    <message>
        <source>Plans changed</source>
        <translation>方案已修改</translation>
    </message>
    <message>
        <source>Plan applied</source>
        <translation>方案已应用</translation>
    </message>
    <message>
        <source>Stock of coupons changed</source>
        <translation>优惠券库存已修改</translation>
    </message>
    <message>
        <source>Coupon issued, logged and copied</source>
        <translation>优惠券已发放、记录并复制</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>导入完成</translation>
    </message>
    <message>
        <source>Value put back</source>
        <translation>内容已还原</translation>
    </message>
    <message>
        <source>Restored from the backup</source>
        <translation>已从备份还原</translation>
    </message>
    <message>
        <source>Invented people added</source>
        <translation>已添加虚构客户</translation>
    </message>
    <message>
        <source>View saved</source>
        <translation>视图已保存</translation>
    </message>
    <message>
        <source>View deleted</source>
        <translation>视图已删除</translation>
    </message>
    <message>
        <source>Exported; the file is not encrypted</source>
        <translation>已导出；文件未加密</translation>
    </message>
    <message>
        <source>Files added</source>
        <translation>已添加文件</translation>
    </message>
    <message>
        <source>File renamed</source>
        <translation>已重命名文件</translation>
    </message>
    <message>
        <source>Files removed</source>
        <translation>已移除文件</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>已彻底清除</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>已重做</translation>
    </message>
    <message>
        <source>{command}: {write}</source>
        <translation>{command}：{write}</translation>
    </message>
    <message>
        <source>what was erased for good stays so</source>
        <translation>已彻底清除的内容不会恢复</translation>
    </message>
</context>
<context>
    <name>_Number</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>拨号</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>Show the code that dials this number on a phone</source>
        <translation>显示可用手机扫码拨号的二维码</translation>
    </message>
    <message>
        <source>Show the number; the look is logged</source>
        <translation>显示号码（会留下查看记录）</translation>
    </message>
    <message>
        <source>Copy; the clipboard is cleared after 30 seconds</source>
        <translation>复制；30 秒后清空剪贴板</translation>
    </message>
</context>
</TS>
