# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'record_purchases.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QPushButton, QTableView, QVBoxLayout

class Ui_RecordPurchases(object):
    def setupUi(self, RecordPurchases):
        if not RecordPurchases.objectName():
            RecordPurchases.setObjectName(u"RecordPurchases")
        self.page_column = QVBoxLayout(RecordPurchases)
        self.page_column.setSpacing(10)
        self.page_column.setObjectName(u"page_column")
        self.page_column.setContentsMargins(20, 14, 20, 14)
        self.head_row = QHBoxLayout()
        self.head_row.setSpacing(8)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(0, 0, 0, 0)
        self.totals_label = QLabel(RecordPurchases)
        self.totals_label.setObjectName(u"totals_label")
        self.totals_label.setProperty(u"role", u"strong")
        self.totals_label.setTextFormat(Qt.PlainText)

        self.head_row.addWidget(self.totals_label)

        self.edit_button = QPushButton(RecordPurchases)
        self.edit_button.setObjectName(u"edit_button")
        self.edit_button.setEnabled(False)

        self.head_row.addWidget(self.edit_button)

        self.delete_button = QPushButton(RecordPurchases)
        self.delete_button.setObjectName(u"delete_button")
        self.delete_button.setEnabled(False)

        self.head_row.addWidget(self.delete_button)

        self.add_button = QPushButton(RecordPurchases)
        self.add_button.setObjectName(u"add_button")

        self.head_row.addWidget(self.add_button)

        self.head_row.setStretch(0, 1)

        self.page_column.addLayout(self.head_row)

        self.purchases = QTableView(RecordPurchases)
        self.purchases.setObjectName(u"purchases")
        self.purchases.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.purchases.setSelectionMode(QAbstractItemView.ExtendedSelection)
        self.purchases.setSelectionBehavior(QAbstractItemView.SelectRows)
        self.purchases.setShowGrid(False)

        self.page_column.addWidget(self.purchases)

        self.empty_label = QLabel(RecordPurchases)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setProperty(u"role", u"secondary")
        self.empty_label.setTextFormat(Qt.PlainText)

        self.page_column.addWidget(self.empty_label)


        self.retranslateUi(RecordPurchases)

        QMetaObject.connectSlotsByName(RecordPurchases)
    # setupUi

    def retranslateUi(self, RecordPurchases):
        self.totals_label.setText("")
        self.edit_button.setText(QCoreApplication.translate("RecordPurchases", u"Edit\u2026", None))
        self.delete_button.setText(QCoreApplication.translate("RecordPurchases", u"Delete", None))
        self.add_button.setText(QCoreApplication.translate("RecordPurchases", u"Add purchase\u2026", None))
#if QT_CONFIG(accessibility)
        self.purchases.setAccessibleName(QCoreApplication.translate("RecordPurchases", u"Purchases", None))
#endif // QT_CONFIG(accessibility)
        self.empty_label.setText(QCoreApplication.translate("RecordPurchases", u"Nothing was bought yet.", None))
        pass
    # retranslateUi

