# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'purchase_editor.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QDateEdit, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

class Ui_PurchaseEditor(object):
    def setupUi(self, PurchaseEditor):
        if not PurchaseEditor.objectName():
            PurchaseEditor.setObjectName(u"PurchaseEditor")
        self.dialog_column = QVBoxLayout(PurchaseEditor)
        self.dialog_column.setSpacing(10)
        self.dialog_column.setObjectName(u"dialog_column")
        self.dialog_column.setContentsMargins(20, 16, 20, 16)
        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(8)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.date_edit_label = QLabel(PurchaseEditor)
        self.date_edit_label.setObjectName(u"date_edit_label")
        self.date_edit_label.setProperty(u"role", u"label")

        self.fields.addWidget(self.date_edit_label, 0, 0, 1, 1)

        self.date_edit = QDateEdit(PurchaseEditor)
        self.date_edit.setObjectName(u"date_edit")
        self.date_edit.setCalendarPopup(True)

        self.fields.addWidget(self.date_edit, 0, 1, 1, 1)

        self.product_edit_label = QLabel(PurchaseEditor)
        self.product_edit_label.setObjectName(u"product_edit_label")
        self.product_edit_label.setProperty(u"role", u"label")

        self.fields.addWidget(self.product_edit_label, 1, 0, 1, 1)

        self.product_edit = QLineEdit(PurchaseEditor)
        self.product_edit.setObjectName(u"product_edit")

        self.fields.addWidget(self.product_edit, 1, 1, 1, 1)

        self.amount_edit_label = QLabel(PurchaseEditor)
        self.amount_edit_label.setObjectName(u"amount_edit_label")
        self.amount_edit_label.setProperty(u"role", u"label")

        self.fields.addWidget(self.amount_edit_label, 2, 0, 1, 1)

        self.amount_edit = QLineEdit(PurchaseEditor)
        self.amount_edit.setObjectName(u"amount_edit")

        self.fields.addWidget(self.amount_edit, 2, 1, 1, 1)


        self.dialog_column.addLayout(self.fields)

        self.error_label = QLabel(PurchaseEditor)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"error")
        self.error_label.setTextFormat(Qt.PlainText)
        self.error_label.setWordWrap(True)

        self.dialog_column.addWidget(self.error_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_row.setContentsMargins(0, 0, 0, 0)
        self.button_spring = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(PurchaseEditor)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(PurchaseEditor)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"primary", True)
        self.save_button.setAutoDefault(False)

        self.button_row.addWidget(self.save_button)


        self.dialog_column.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.date_edit_label.setBuddy(self.date_edit)
        self.product_edit_label.setBuddy(self.product_edit)
        self.amount_edit_label.setBuddy(self.amount_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PurchaseEditor)

        QMetaObject.connectSlotsByName(PurchaseEditor)
    # setupUi

    def retranslateUi(self, PurchaseEditor):
        PurchaseEditor.setWindowTitle(QCoreApplication.translate("PurchaseEditor", u"Purchase", None))
        self.date_edit_label.setText(QCoreApplication.translate("PurchaseEditor", u"Date", None))
#if QT_CONFIG(accessibility)
        self.date_edit.setAccessibleName(QCoreApplication.translate("PurchaseEditor", u"Date", None))
#endif // QT_CONFIG(accessibility)
        self.product_edit_label.setText(QCoreApplication.translate("PurchaseEditor", u"Product or service", None))
#if QT_CONFIG(accessibility)
        self.product_edit.setAccessibleName(QCoreApplication.translate("PurchaseEditor", u"Product or service", None))
#endif // QT_CONFIG(accessibility)
        self.amount_edit_label.setText(QCoreApplication.translate("PurchaseEditor", u"Amount", None))
#if QT_CONFIG(accessibility)
        self.amount_edit.setAccessibleName(QCoreApplication.translate("PurchaseEditor", u"Amount", None))
#endif // QT_CONFIG(accessibility)
        self.amount_edit.setPlaceholderText(QCoreApplication.translate("PurchaseEditor", u"12,345.60 or 1.2\u4e07", None))
        self.cancel_button.setText(QCoreApplication.translate("PurchaseEditor", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("PurchaseEditor", u"Save", None))
    # retranslateUi

