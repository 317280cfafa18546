# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'payment_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QDateEdit, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from desktop_crm.gui.editors.customer_picker import CustomerPicker

class Ui_PaymentDialog(object):
    def setupUi(self, PaymentDialog):
        if not PaymentDialog.objectName():
            PaymentDialog.setObjectName(u"PaymentDialog")
        self.dialog_column = QVBoxLayout(PaymentDialog)
        self.dialog_column.setSpacing(12)
        self.dialog_column.setObjectName(u"dialog_column")
        self.dialog_column.setContentsMargins(20, 16, 20, 16)
        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(8)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.customer_label = QLabel(PaymentDialog)
        self.customer_label.setObjectName(u"customer_label")
        self.customer_label.setProperty(u"role", u"label")
        self.customer_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.customer_label, 0, 0, 1, 1)

        self.customer_picker = CustomerPicker(PaymentDialog)
        self.customer_picker.setObjectName(u"customer_picker")

        self.fields.addWidget(self.customer_picker, 0, 1, 1, 1)

        self.invoice_label = QLabel(PaymentDialog)
        self.invoice_label.setObjectName(u"invoice_label")
        self.invoice_label.setProperty(u"role", u"label")
        self.invoice_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.invoice_label, 1, 0, 1, 1)

        self.invoice_box = QComboBox(PaymentDialog)
        self.invoice_box.setObjectName(u"invoice_box")

        self.fields.addWidget(self.invoice_box, 1, 1, 1, 1)

        self.amount_label = QLabel(PaymentDialog)
        self.amount_label.setObjectName(u"amount_label")
        self.amount_label.setProperty(u"role", u"label")
        self.amount_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.amount_label, 2, 0, 1, 1)

        self.amount_edit = QLineEdit(PaymentDialog)
        self.amount_edit.setObjectName(u"amount_edit")
        self.amount_edit.setPlaceholderText(u"1,200.00")

        self.fields.addWidget(self.amount_edit, 2, 1, 1, 1)

        self.rate_label = QLabel(PaymentDialog)
        self.rate_label.setObjectName(u"rate_label")
        self.rate_label.setProperty(u"role", u"label")
        self.rate_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.rate_label, 3, 0, 1, 1)

        self.rate_row = QHBoxLayout()
        self.rate_row.setSpacing(8)
        self.rate_row.setObjectName(u"rate_row")
        self.rate_row.setContentsMargins(0, 0, 0, 0)
        self.rate_edit = QLineEdit(PaymentDialog)
        self.rate_edit.setObjectName(u"rate_edit")
        self.rate_edit.setPlaceholderText(u"7.20")

        self.rate_row.addWidget(self.rate_edit)

        self.rate_hint = QLabel(PaymentDialog)
        self.rate_hint.setObjectName(u"rate_hint")
        self.rate_hint.setProperty(u"role", u"secondary")
        self.rate_hint.setTextFormat(Qt.PlainText)

        self.rate_row.addWidget(self.rate_hint)


        self.fields.addLayout(self.rate_row, 3, 1, 1, 1)

        self.paid_label = QLabel(PaymentDialog)
        self.paid_label.setObjectName(u"paid_label")
        self.paid_label.setProperty(u"role", u"label")
        self.paid_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.paid_label, 4, 0, 1, 1)

        self.paid_edit = QDateEdit(PaymentDialog)
        self.paid_edit.setObjectName(u"paid_edit")
        self.paid_edit.setCalendarPopup(True)

        self.fields.addWidget(self.paid_edit, 4, 1, 1, 1)

        self.reference_label = QLabel(PaymentDialog)
        self.reference_label.setObjectName(u"reference_label")
        self.reference_label.setProperty(u"role", u"label")
        self.reference_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.reference_label, 5, 0, 1, 1)

        self.reference_edit = QLineEdit(PaymentDialog)
        self.reference_edit.setObjectName(u"reference_edit")

        self.fields.addWidget(self.reference_edit, 5, 1, 1, 1)

        self.fields.setColumnStretch(1, 1)

        self.dialog_column.addLayout(self.fields)

        self.hint_label = QLabel(PaymentDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"role", u"secondary")
        self.hint_label.setTextFormat(Qt.PlainText)
        self.hint_label.setWordWrap(True)

        self.dialog_column.addWidget(self.hint_label)

        self.error_label = QLabel(PaymentDialog)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"error")
        self.error_label.setTextFormat(Qt.PlainText)
        self.error_label.setWordWrap(True)

        self.dialog_column.addWidget(self.error_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_row.setContentsMargins(0, 0, 0, 0)
        self.delete_button = QPushButton(PaymentDialog)
        self.delete_button.setObjectName(u"delete_button")
        self.delete_button.setProperty(u"danger", True)
        self.delete_button.setAutoDefault(False)

        self.button_row.addWidget(self.delete_button)

        self.button_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(PaymentDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(PaymentDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"primary", True)

        self.button_row.addWidget(self.save_button)


        self.dialog_column.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.customer_label.setBuddy(self.customer_picker)
        self.invoice_label.setBuddy(self.invoice_box)
        self.amount_label.setBuddy(self.amount_edit)
        self.rate_label.setBuddy(self.rate_edit)
        self.paid_label.setBuddy(self.paid_edit)
        self.reference_label.setBuddy(self.reference_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PaymentDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(PaymentDialog)
    # setupUi

    def retranslateUi(self, PaymentDialog):
        PaymentDialog.setWindowTitle(QCoreApplication.translate("PaymentDialog", u"Payment", None))
        self.customer_label.setText(QCoreApplication.translate("PaymentDialog", u"Customer", None))
#if QT_CONFIG(accessibility)
        self.customer_picker.setAccessibleName(QCoreApplication.translate("PaymentDialog", u"Customer", None))
#endif // QT_CONFIG(accessibility)
        self.invoice_label.setText(QCoreApplication.translate("PaymentDialog", u"For invoice", None))
#if QT_CONFIG(accessibility)
        self.invoice_box.setAccessibleName(QCoreApplication.translate("PaymentDialog", u"For invoice", None))
#endif // QT_CONFIG(accessibility)
        self.amount_label.setText(QCoreApplication.translate("PaymentDialog", u"Amount", None))
#if QT_CONFIG(accessibility)
        self.amount_edit.setAccessibleName(QCoreApplication.translate("PaymentDialog", u"Amount", None))
#endif // QT_CONFIG(accessibility)
        self.rate_label.setText(QCoreApplication.translate("PaymentDialog", u"Exchange rate", None))
#if QT_CONFIG(accessibility)
        self.rate_edit.setAccessibleName(QCoreApplication.translate("PaymentDialog", u"Exchange rate", None))
#endif // QT_CONFIG(accessibility)
        self.paid_label.setText(QCoreApplication.translate("PaymentDialog", u"Received on", None))
#if QT_CONFIG(accessibility)
        self.paid_edit.setAccessibleName(QCoreApplication.translate("PaymentDialog", u"Received on", None))
#endif // QT_CONFIG(accessibility)
        self.reference_label.setText(QCoreApplication.translate("PaymentDialog", u"Reference", None))
#if QT_CONFIG(accessibility)
        self.reference_edit.setAccessibleName(QCoreApplication.translate("PaymentDialog", u"Reference", None))
#endif // QT_CONFIG(accessibility)
        self.reference_edit.setPlaceholderText(QCoreApplication.translate("PaymentDialog", u"What the bank says of it", None))
        self.delete_button.setText(QCoreApplication.translate("PaymentDialog", u"Delete payment", None))
        self.cancel_button.setText(QCoreApplication.translate("PaymentDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("PaymentDialog", u"Save", None))
    # retranslateUi

