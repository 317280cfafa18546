# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'contacts_behind_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout

class Ui_ContactsBehindDialog(object):
    def setupUi(self, ContactsBehindDialog):
        if not ContactsBehindDialog.objectName():
            ContactsBehindDialog.setObjectName(u"ContactsBehindDialog")
        self.dialog_column = QVBoxLayout(ContactsBehindDialog)
        self.dialog_column.setSpacing(10)
        self.dialog_column.setObjectName(u"dialog_column")
        self.dialog_column.setContentsMargins(20, 16, 20, 16)
        self.heading_label = QLabel(ContactsBehindDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setProperty(u"role", u"heading")
        self.heading_label.setTextFormat(Qt.PlainText)
        self.heading_label.setWordWrap(True)

        self.dialog_column.addWidget(self.heading_label)

        self.table = QTableView(ContactsBehindDialog)
        self.table.setObjectName(u"table")

        self.dialog_column.addWidget(self.table)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_row.setContentsMargins(0, 0, 0, 0)
        self.button_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.open_button = QPushButton(ContactsBehindDialog)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setProperty(u"primary", True)

        self.button_row.addWidget(self.open_button)

        self.close_button = QPushButton(ContactsBehindDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.button_row.addWidget(self.close_button)


        self.dialog_column.addLayout(self.button_row)


        self.retranslateUi(ContactsBehindDialog)

        self.open_button.setDefault(True)


        QMetaObject.connectSlotsByName(ContactsBehindDialog)
    # setupUi

    def retranslateUi(self, ContactsBehindDialog):
        ContactsBehindDialog.setWindowTitle(QCoreApplication.translate("ContactsBehindDialog", u"Contacts behind the figure", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("ContactsBehindDialog", u"Contacts", None))
#endif // QT_CONFIG(accessibility)
        self.open_button.setText(QCoreApplication.translate("ContactsBehindDialog", u"Open record", None))
        self.close_button.setText(QCoreApplication.translate("ContactsBehindDialog", u"Close", None))
    # retranslateUi

