# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'record_history.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QHBoxLayout, QPushButton, QSizePolicy, QSpacerItem, QTreeWidget, QVBoxLayout

class Ui_RecordHistory(object):
    def setupUi(self, RecordHistory):
        if not RecordHistory.objectName():
            RecordHistory.setObjectName(u"RecordHistory")
        self.page_column = QVBoxLayout(RecordHistory)
        self.page_column.setSpacing(10)
        self.page_column.setObjectName(u"page_column")
        self.page_column.setContentsMargins(20, 14, 20, 14)
        self.head_row = QHBoxLayout()
        self.head_row.setSpacing(8)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(0, 0, 0, 0)
        self.show_box = QCheckBox(RecordHistory)
        self.show_box.setObjectName(u"show_box")

        self.head_row.addWidget(self.show_box)

        self.head_spring = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_row.addItem(self.head_spring)

        self.put_back_button = QPushButton(RecordHistory)
        self.put_back_button.setObjectName(u"put_back_button")
        self.put_back_button.setEnabled(False)

        self.head_row.addWidget(self.put_back_button)


        self.page_column.addLayout(self.head_row)

        self.changes = QTreeWidget(RecordHistory)
        self.changes.setObjectName(u"changes")
        self.changes.setEditTriggers(QAbstractItemView.NoEditTriggers)

        self.page_column.addWidget(self.changes)


        self.retranslateUi(RecordHistory)

        QMetaObject.connectSlotsByName(RecordHistory)
    # setupUi

    def retranslateUi(self, RecordHistory):
        self.show_box.setText(QCoreApplication.translate("RecordHistory", u"Show sealed values", None))
        self.put_back_button.setText(QCoreApplication.translate("RecordHistory", u"Put back", None))
#if QT_CONFIG(tooltip)
        self.put_back_button.setToolTip(QCoreApplication.translate("RecordHistory", u"Give the field the value it had before the chosen change", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.changes.setAccessibleName(QCoreApplication.translate("RecordHistory", u"History", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

