# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'record_deals.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout

from desktop_crm.gui.editors.sale_strips import SaleStrips

class Ui_RecordDeals(object):
    def setupUi(self, RecordDeals):
        if not RecordDeals.objectName():
            RecordDeals.setObjectName(u"RecordDeals")
        self.page_column = QVBoxLayout(RecordDeals)
        self.page_column.setSpacing(10)
        self.page_column.setObjectName(u"page_column")
        self.page_column.setContentsMargins(20, 14, 20, 14)
        self.head_row = QHBoxLayout()
        self.head_row.setSpacing(8)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(0, 0, 0, 0)
        self.totals_label = QLabel(RecordDeals)
        self.totals_label.setObjectName(u"totals_label")
        self.totals_label.setProperty(u"role", u"strong")
        self.totals_label.setTextFormat(Qt.PlainText)

        self.head_row.addWidget(self.totals_label)

        self.head_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_row.addItem(self.head_spring)

        self.repeat_button = QPushButton(RecordDeals)
        self.repeat_button.setObjectName(u"repeat_button")

        self.head_row.addWidget(self.repeat_button)

        self.open_button = QPushButton(RecordDeals)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setEnabled(False)

        self.head_row.addWidget(self.open_button)

        self.add_button = QPushButton(RecordDeals)
        self.add_button.setObjectName(u"add_button")

        self.head_row.addWidget(self.add_button)


        self.page_column.addLayout(self.head_row)

        self.deals = QTableView(RecordDeals)
        self.deals.setObjectName(u"deals")
        self.deals.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.deals.setSelectionMode(QAbstractItemView.SingleSelection)
        self.deals.setSelectionBehavior(QAbstractItemView.SelectRows)
        self.deals.setShowGrid(False)

        self.page_column.addWidget(self.deals)

        self.empty_label = QLabel(RecordDeals)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setProperty(u"role", u"secondary")
        self.empty_label.setTextFormat(Qt.PlainText)

        self.page_column.addWidget(self.empty_label)

        self.papers_label = QLabel(RecordDeals)
        self.papers_label.setObjectName(u"papers_label")
        self.papers_label.setProperty(u"role", u"strong")
        self.papers_label.setTextFormat(Qt.PlainText)

        self.page_column.addWidget(self.papers_label)

        self.strips = SaleStrips(RecordDeals)
        self.strips.setObjectName(u"strips")

        self.page_column.addWidget(self.strips)


        self.retranslateUi(RecordDeals)

        QMetaObject.connectSlotsByName(RecordDeals)
    # setupUi

    def retranslateUi(self, RecordDeals):
        self.totals_label.setText("")
        self.repeat_button.setText(QCoreApplication.translate("RecordDeals", u"Repeat last order", None))
#if QT_CONFIG(tooltip)
        self.repeat_button.setToolTip(QCoreApplication.translate("RecordDeals", u"Copy the last order as a new one of today", None))
#endif // QT_CONFIG(tooltip)
        self.open_button.setText(QCoreApplication.translate("RecordDeals", u"Open\u2026", None))
        self.add_button.setText(QCoreApplication.translate("RecordDeals", u"New deal\u2026", None))
#if QT_CONFIG(accessibility)
        self.deals.setAccessibleName(QCoreApplication.translate("RecordDeals", u"Deals", None))
#endif // QT_CONFIG(accessibility)
        self.empty_label.setText(QCoreApplication.translate("RecordDeals", u"No deal yet.", None))
        self.papers_label.setText(QCoreApplication.translate("RecordDeals", u"Sales on paper", None))
#if QT_CONFIG(accessibility)
        self.strips.setAccessibleName(QCoreApplication.translate("RecordDeals", u"Sales on paper", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

