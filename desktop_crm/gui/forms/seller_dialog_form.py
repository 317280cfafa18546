# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'seller_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

class Ui_SellerDialog(object):
    def setupUi(self, SellerDialog):
        if not SellerDialog.objectName():
            SellerDialog.setObjectName(u"SellerDialog")
        self.dialog_column = QVBoxLayout(SellerDialog)
        self.dialog_column.setSpacing(12)
        self.dialog_column.setObjectName(u"dialog_column")
        self.dialog_column.setContentsMargins(20, 16, 20, 16)
        self.intro_label = QLabel(SellerDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"role", u"secondary")
        self.intro_label.setTextFormat(Qt.PlainText)
        self.intro_label.setWordWrap(True)

        self.dialog_column.addWidget(self.intro_label)

        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(10)
        self.fields.setVerticalSpacing(10)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(SellerDialog)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"label")
        self.name_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.name_label, 0, 0, 1, 1)

        self.name_edit = QLineEdit(SellerDialog)
        self.name_edit.setObjectName(u"name_edit")

        self.fields.addWidget(self.name_edit, 0, 1, 1, 1)

        self.address_label = QLabel(SellerDialog)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setProperty(u"role", u"label")
        self.address_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.address_label, 1, 0, 1, 1)

        self.address_edit = QPlainTextEdit(SellerDialog)
        self.address_edit.setObjectName(u"address_edit")
        self.address_edit.setTabChangesFocus(True)

        self.fields.addWidget(self.address_edit, 1, 1, 1, 1)

        self.phone_label = QLabel(SellerDialog)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setProperty(u"role", u"label")
        self.phone_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.phone_label, 2, 0, 1, 1)

        self.phone_edit = QLineEdit(SellerDialog)
        self.phone_edit.setObjectName(u"phone_edit")

        self.fields.addWidget(self.phone_edit, 2, 1, 1, 1)

        self.email_label = QLabel(SellerDialog)
        self.email_label.setObjectName(u"email_label")
        self.email_label.setProperty(u"role", u"label")
        self.email_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.email_label, 3, 0, 1, 1)

        self.email_edit = QLineEdit(SellerDialog)
        self.email_edit.setObjectName(u"email_edit")

        self.fields.addWidget(self.email_edit, 3, 1, 1, 1)

        self.tax_number_label = QLabel(SellerDialog)
        self.tax_number_label.setObjectName(u"tax_number_label")
        self.tax_number_label.setProperty(u"role", u"label")
        self.tax_number_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.tax_number_label, 4, 0, 1, 1)

        self.tax_number_edit = QLineEdit(SellerDialog)
        self.tax_number_edit.setObjectName(u"tax_number_edit")

        self.fields.addWidget(self.tax_number_edit, 4, 1, 1, 1)

        self.bank_label = QLabel(SellerDialog)
        self.bank_label.setObjectName(u"bank_label")
        self.bank_label.setProperty(u"role", u"label")
        self.bank_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.bank_label, 5, 0, 1, 1)

        self.bank_edit = QPlainTextEdit(SellerDialog)
        self.bank_edit.setObjectName(u"bank_edit")
        self.bank_edit.setTabChangesFocus(True)

        self.fields.addWidget(self.bank_edit, 5, 1, 1, 1)


        self.dialog_column.addLayout(self.fields)

        self.error_label = QLabel(SellerDialog)
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

        self.cancel_button = QPushButton(SellerDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(SellerDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"primary", True)

        self.button_row.addWidget(self.save_button)


        self.dialog_column.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.address_label.setBuddy(self.address_edit)
        self.phone_label.setBuddy(self.phone_edit)
        self.email_label.setBuddy(self.email_edit)
        self.tax_number_label.setBuddy(self.tax_number_edit)
        self.bank_label.setBuddy(self.bank_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SellerDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(SellerDialog)
    # setupUi

    def retranslateUi(self, SellerDialog):
        SellerDialog.setWindowTitle(QCoreApplication.translate("SellerDialog", u"Your details", None))
        self.intro_label.setText(QCoreApplication.translate("SellerDialog", u"This stands at the head of your quotes, orders and invoices. It is sealed with the store.", None))
        self.name_label.setText(QCoreApplication.translate("SellerDialog", u"Name or company", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("SellerDialog", u"Name or company", None))
#endif // QT_CONFIG(accessibility)
        self.address_label.setText(QCoreApplication.translate("SellerDialog", u"Address", None))
#if QT_CONFIG(accessibility)
        self.address_edit.setAccessibleName(QCoreApplication.translate("SellerDialog", u"Address", None))
#endif // QT_CONFIG(accessibility)
        self.phone_label.setText(QCoreApplication.translate("SellerDialog", u"Phone", None))
#if QT_CONFIG(accessibility)
        self.phone_edit.setAccessibleName(QCoreApplication.translate("SellerDialog", u"Phone", None))
#endif // QT_CONFIG(accessibility)
        self.email_label.setText(QCoreApplication.translate("SellerDialog", u"E-mail", None))
#if QT_CONFIG(accessibility)
        self.email_edit.setAccessibleName(QCoreApplication.translate("SellerDialog", u"E-mail", None))
#endif // QT_CONFIG(accessibility)
        self.tax_number_label.setText(QCoreApplication.translate("SellerDialog", u"Tax number", None))
#if QT_CONFIG(accessibility)
        self.tax_number_edit.setAccessibleName(QCoreApplication.translate("SellerDialog", u"Tax number", None))
#endif // QT_CONFIG(accessibility)
        self.bank_label.setText(QCoreApplication.translate("SellerDialog", u"Bank account", None))
#if QT_CONFIG(accessibility)
        self.bank_edit.setAccessibleName(QCoreApplication.translate("SellerDialog", u"Bank account", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.bank_edit.setToolTip(QCoreApplication.translate("SellerDialog", u"Stands on invoices, so that customers know where to pay", None))
#endif // QT_CONFIG(tooltip)
        self.cancel_button.setText(QCoreApplication.translate("SellerDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("SellerDialog", u"Save", None))
    # retranslateUi

