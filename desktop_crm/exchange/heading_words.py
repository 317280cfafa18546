"""The words of which headings of contact tables are made, English and Chinese, spelt as `headings.key` spells."""

from __future__ import annotations

from desktop_crm.exchange.fields import Field

# A word may stand alone, behind a label ("Business Phone", 工作电话), before a number ("E-mail 2"), or all three.
NOUNS = {
    Field.PHONE: """phone telephone tel phonenumber telephonenumber phoneno mobile mobilephone mobilenumber cell
        cellphone fax faxnumber pager pagernumber callback isdn telex ttytddphone radiophone
        电话 电话号码 手机 手机号 手机号码 移动电话 联系电话 联系方式 座机 固话 固定电话 传真 传真号码 寻呼机 号码""",
    Field.EMAIL: """email emailaddress mail emails primaryemail secondaryemail emailid
        邮箱 电子邮件 电子邮箱 邮件 邮件地址 邮箱地址 电子邮件地址 电邮 email地址""",
    Field.WEBSITE: """website webpage url web homepage websiteurl companywebsite site blog
        网址 网站 网页 主页 公司网址 公司网站 个人网页 博客""",
    Field.ADDRESS: """address fulladdress addressformatted postaladdress mailingaddress location contactaddress
        地址 详细地址 联系地址 通讯地址 通信地址 住址 公司地址 收货地址 家庭地址""",
    Field.STREET: """street address1 streetaddress addressline1 addressstreet addressline2 street2 street3 addressline
        addressextendedaddress addresspobox pobox addressline3 街道 地址街道 街道地址 地址2 地址行1 邮政信箱
        地址邮政信箱""",
    Field.CITY: "city town addresscity 城市 市 市县 地址市县 所在城市 地址城市 县市 区县",
    Field.REGION: """state region province county stateprovince addressregion addressstate stateregion
        省 省份 省市自治区 地址省市自治区 所在省份 州 州省 省自治区 地区 地址省份""",
    Field.POSTCODE: """zip postcode postalcode zipcode zippostalcode addresspostalcode addresszip
        邮编 邮政编码 地址邮政编码 地址邮编""",
    Field.COUNTRY: """country countryregion addresscountry countryname nation
        国家 国家地区 地址国家地区 国籍 地址国家""",
}
WORDS = {
    Field.NAME: """name fullname displayname contactname contact contactperson customername clientname customer client
        personname leadname fileas accountname 姓名 名字 名称 客户 客户名 客户名称 客户姓名 联系人 联系人姓名 全名
        显示名 显示名称 姓名全称 顾客 会员姓名
        会员名称 中文姓名 对方名称 开户名""",
    Field.FAMILY_NAME: "lastname familyname surname 姓 姓氏",
    Field.GIVEN_NAME: "firstname givenname forename 名",
    Field.MIDDLE_NAME: "middlename additionalname middle 中间名",
    Field.HONORIFIC: "nameprefix prefix salutation honorific 前缀 称谓 尊称 称呼 姓名前缀",
    Field.SUFFIX: "namesuffix suffix 后缀 姓名后缀",
    Field.NICKNAME: "nickname alias 昵称 别名 绰号",
    Field.GENDER: "gender sex 性别",
    Field.ORGANISATION: """company companyname organization organisation organizationname organisationname employer
        account relatedcompany business businessname org firm associatedcompany parentcompany
        公司 公司名称 单位 单位名称 企业 企业名称 工作单位 所属公司 公司部门 客户公司 组织 机构
        所在单位 商户名称 厂名""",
    Field.DEPARTMENT: "department dept division organizationdepartment 部门 所在部门 科室",
    Field.JOB_TITLE: """jobtitle position role jobposition organizationtitle profession occupation title designation
        职位 职务 头衔 岗位 职称 职业""",
    Field.TAGS: """tags tag labels categories category groupmembership group groups keywords segment
        标签 分组 类别 分类 群组 组 qq同步助手分组 客户标签 客户分组""",
    Field.NOTE: "notes note comments comment remark remarks description memo 备注 附注 说明 描述 备忘 注释 客户备注",
    Field.SOURCE: "source leadsource origin referredby originalsource 来源 客户来源 线索来源 渠道 来源渠道 获客渠道",
    Field.STAGE: "lifecyclestage stage customerstage status 阶段 客户阶段 生命周期 客户状态 跟进状态",
    Field.KIND: "isacompany iscompany kind customerkind 客户类型 个人公司",
    Field.ID_NUMBER: """idnumber governmentidnumber idcard passport taxid taxnumber vat vatnumber
        身份证 身份证号 身份证号码 证件号 证件号码 护照号 税号 统一社会信用代码""",
    Field.YEAR: "birthyear 出生年",
    Field.MONTH: "birthmonth 出生月",
    Field.DAY: "dayofbirth 出生日",
    Field.IM: "im imhandle screenname 即时通讯",
    Field.EXTRA: "id recordid uuid uid customerid contactid createdate 编号 序号 客户编号 客户id 创建时间",
    Field.SKIP: """emailtype emaildisplayname sensitivity priority private internetfreebusy directoryserver
        yominame givennameyomi additionalnameyomi familynameyomi""",
}
DATES = {
    "birthday": "birthday birthdate dateofbirth dob bday 生日 出生日期 出生年月 出生年月日 客户生日",
    "anniversary": "anniversary weddinganniversary 纪念日 结婚纪念日 周年纪念日",
}
LABELLED_NOUNS = {
    "mobile": "mobile mobilephone mobilenumber cell cellphone 手机 手机号 手机号码 移动电话",
    "fax": "fax faxnumber 传真 传真号码",
    "pager": "pager pagernumber 寻呼机",
    "work": "companyphone companymainphone 公司地址 companywebsite 公司网址 公司网站",
    "home": "家庭地址 住址",
    "shipping": "收货地址",
    "homepage": "homepage 主页",
    "blog": "blog 博客",
}
_PREFIXES = """business billing shipping mailing company office primary assistant work home other personal secondary
    main car contact school
    商务 工作 办公 单位 公司 住宅 家庭 其他 其它 个人 主要 车载 助理 常用 备用 收货 账单 联系人 客户"""
_WHOSE = "primary secondary contact mailing personal 联系人 客户 常用 备用 主要"

# Labels before a noun; those that say whose it is rather than which give no label.
PREFIXES = tuple(_PREFIXES.split())
PREFIXES_WITHOUT_LABEL = frozenset(_WHOSE.split())
