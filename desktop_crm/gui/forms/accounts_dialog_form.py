# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'accounts_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QDateEdit, QGridLayout, QHBoxLayout, QLabel, QPushButton, QRadioButton, QSizePolicy, QSpacerItem, QVBoxLayout

class Ui_AccountsDialog(object):
    def setupUi(self, AccountsDialog):
        if not AccountsDialog.objectName():
            AccountsDialog.setObjectName(u"AccountsDialog")
        self.dialog_column = QVBoxLayout(AccountsDialog)
        self.dialog_column.setSpacing(12)
        self.dialog_column.setObjectName(u"dialog_column")
        self.dialog_column.setContentsMargins(20, 16, 20, 16)
        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(8)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.what_label = QLabel(AccountsDialog)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setProperty(u"role", u"label")
        self.what_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.what_label, 0, 0, 1, 1)

        self.what_box = QComboBox(AccountsDialog)
        self.what_box.setObjectName(u"what_box")

        self.fields.addWidget(self.what_box, 0, 1, 1, 1)

        self.since_label = QLabel(AccountsDialog)
        self.since_label.setObjectName(u"since_label")
        self.since_label.setProperty(u"role", u"label")
        self.since_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.since_label, 1, 0, 1, 1)

        self.since_edit = QDateEdit(AccountsDialog)
        self.since_edit.setObjectName(u"since_edit")
        self.since_edit.setCalendarPopup(True)

        self.fields.addWidget(self.since_edit, 1, 1, 1, 1)

        self.until_label = QLabel(AccountsDialog)
        self.until_label.setObjectName(u"until_label")
        self.until_label.setProperty(u"role", u"label")
        self.until_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.until_label, 2, 0, 1, 1)

        self.until_edit = QDateEdit(AccountsDialog)
        self.until_edit.setObjectName(u"until_edit")
        self.until_edit.setCalendarPopup(True)

        self.fields.addWidget(self.until_edit, 2, 1, 1, 1)

        self.fields.setColumnStretch(1, 1)

        self.dialog_column.addLayout(self.fields)

        self.xlsx_button = QRadioButton(AccountsDialog)
        self.xlsx_button.setObjectName(u"xlsx_button")
        self.xlsx_button.setChecked(True)

        self.dialog_column.addWidget(self.xlsx_button)

        self.csv_button = QRadioButton(AccountsDialog)
        self.csv_button.setObjectName(u"csv_button")

        self.dialog_column.addWidget(self.csv_button)

        self.warning_label = QLabel(AccountsDialog)
        self.warning_label.setObjectName(u"warning_label")
        self.warning_label.setProperty(u"role", u"warning")
        self.warning_label.setTextFormat(Qt.PlainText)
        self.warning_label.setWordWrap(True)

        self.dialog_column.addWidget(self.warning_label)

        self.error_label = QLabel(AccountsDialog)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"error")
        self.error_label.setTextFormat(Qt.PlainText)
        self.error_label.setWordWrap(True)

        self.dialog_column.addWidget(self.error_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_row.setContentsMargins(0, 0, 0, 0)
        self.button_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(AccountsDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(AccountsDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"primary", True)

        self.button_row.addWidget(self.save_button)


        self.dialog_column.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.what_label.setBuddy(self.what_box)
        self.since_label.setBuddy(self.since_edit)
        self.until_label.setBuddy(self.until_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AccountsDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(AccountsDialog)
    # setupUi

    def retranslateUi(self, AccountsDialog):
        AccountsDialog.setWindowTitle(QCoreApplication.translate("AccountsDialog", u"Export for accounting", None))
        self.what_label.setText(QCoreApplication.translate("AccountsDialog", u"What", None))
#if QT_CONFIG(accessibility)
        self.what_box.setAccessibleName(QCoreApplication.translate("AccountsDialog", u"What", None))
#endif // QT_CONFIG(accessibility)
        self.since_label.setText(QCoreApplication.translate("AccountsDialog", u"From", None))
#if QT_CONFIG(accessibility)
        self.since_edit.setAccessibleName(QCoreApplication.translate("AccountsDialog", u"From", None))
#endif // QT_CONFIG(accessibility)
        self.until_label.setText(QCoreApplication.translate("AccountsDialog", u"To", None))
#if QT_CONFIG(accessibility)
        self.until_edit.setAccessibleName(QCoreApplication.translate("AccountsDialog", u"To", None))
#endif // QT_CONFIG(accessibility)
        self.xlsx_button.setText(QCoreApplication.translate("AccountsDialog", u"Excel table (.xlsx)", None))
        self.csv_button.setText(QCoreApplication.translate("AccountsDialog", u"CSV table (.csv)", None))
        self.warning_label.setText(QCoreApplication.translate("AccountsDialog", u"The file will not be encrypted: whoever gets it can read every customer and amount in it. Delete it once it has served.", None))
        self.cancel_button.setText(QCoreApplication.translate("AccountsDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("AccountsDialog", u"Choose file\u2026", None))
    # retranslateUi

