# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'deal_filter.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop_crm.gui.lists.deal_view_chips import DealViewChips
from desktop_crm.gui.widgets.search_edit import SearchEdit

class Ui_DealFilter(object):
    def setupUi(self, DealFilter):
        if not DealFilter.objectName():
            DealFilter.setObjectName(u"DealFilter")
        self.filter_row = QHBoxLayout(DealFilter)
        self.filter_row.setSpacing(12)
        self.filter_row.setObjectName(u"filter_row")
        self.filter_row.setContentsMargins(0, 0, 0, 0)
        self.search_edit = SearchEdit(DealFilter)
        self.search_edit.setObjectName(u"search_edit")

        self.filter_row.addWidget(self.search_edit, 0, Qt.AlignTop)

        self.chips_column = QVBoxLayout()
        self.chips_column.setSpacing(0)
        self.chips_column.setObjectName(u"chips_column")
        self.chips_column.setContentsMargins(0, 6, 0, 0)
        self.view_chips = DealViewChips(DealFilter)
        self.view_chips.setObjectName(u"view_chips")

        self.chips_column.addWidget(self.view_chips)


        self.filter_row.addLayout(self.chips_column)

        self.filter_row.setStretch(1, 1)

        self.retranslateUi(DealFilter)

        QMetaObject.connectSlotsByName(DealFilter)
    # setupUi

    def retranslateUi(self, DealFilter):
#if QT_CONFIG(accessibility)
        DealFilter.setAccessibleName(QCoreApplication.translate("DealFilter", u"Filter of deals", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.search_edit.setAccessibleName(QCoreApplication.translate("DealFilter", u"Search deals", None))
#endif // QT_CONFIG(accessibility)
        self.search_edit.setPlaceholderText(QCoreApplication.translate("DealFilter", u"Deal, customer, owner \u2026", None))
#if QT_CONFIG(tooltip)
        self.search_edit.setToolTip(QCoreApplication.translate("DealFilter", u"Any part of a deal's title, number or owner and of its customer's name, also pinyin.\n"
"Narrow it down with\n"
"stage:proposal   status:open   status:cooling   status:unplanned   pipeline:renewals\n"
"due:<7d   due:overdue   amount:>50k   amount:1000-5000   closed:<30d   opened:<30d\n"
"product:kiln   forecast:committed   tag:vip   city:Suzhou   \"words together\"", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.view_chips.setAccessibleName(QCoreApplication.translate("DealFilter", u"Views of deals", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

