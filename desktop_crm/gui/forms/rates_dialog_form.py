# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rates_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QDateEdit, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout

class Ui_RatesDialog(object):
    def setupUi(self, RatesDialog):
        if not RatesDialog.objectName():
            RatesDialog.setObjectName(u"RatesDialog")
        self.dialog_column = QVBoxLayout(RatesDialog)
        self.dialog_column.setSpacing(12)
        self.dialog_column.setObjectName(u"dialog_column")
        self.dialog_column.setContentsMargins(20, 16, 20, 16)
        self.use_label = QLabel(RatesDialog)
        self.use_label.setObjectName(u"use_label")
        self.use_label.setProperty(u"role", u"secondary")
        self.use_label.setTextFormat(Qt.PlainText)
        self.use_label.setWordWrap(True)

        self.dialog_column.addWidget(self.use_label)

        self.lacking_label = QLabel(RatesDialog)
        self.lacking_label.setObjectName(u"lacking_label")
        self.lacking_label.setProperty(u"role", u"warning")
        self.lacking_label.setTextFormat(Qt.PlainText)
        self.lacking_label.setWordWrap(True)

        self.dialog_column.addWidget(self.lacking_label)

        self.add_row = QHBoxLayout()
        self.add_row.setSpacing(8)
        self.add_row.setObjectName(u"add_row")
        self.add_row.setContentsMargins(0, 0, 0, 0)
        self.currency_label = QLabel(RatesDialog)
        self.currency_label.setObjectName(u"currency_label")
        self.currency_label.setText(u"1")
        self.currency_label.setTextFormat(Qt.PlainText)

        self.add_row.addWidget(self.currency_label)

        self.currency_edit = QLineEdit(RatesDialog)
        self.currency_edit.setObjectName(u"currency_edit")
        self.currency_edit.setPlaceholderText(u"EUR")

        self.add_row.addWidget(self.currency_edit)

        self.equals_label = QLabel(RatesDialog)
        self.equals_label.setObjectName(u"equals_label")
        self.equals_label.setText(u"=")
        self.equals_label.setTextFormat(Qt.PlainText)

        self.add_row.addWidget(self.equals_label)

        self.rate_edit = QLineEdit(RatesDialog)
        self.rate_edit.setObjectName(u"rate_edit")
        self.rate_edit.setPlaceholderText(u"7.20")

        self.add_row.addWidget(self.rate_edit)

        self.home_label = QLabel(RatesDialog)
        self.home_label.setObjectName(u"home_label")
        self.home_label.setTextFormat(Qt.PlainText)

        self.add_row.addWidget(self.home_label)

        self.since_label = QLabel(RatesDialog)
        self.since_label.setObjectName(u"since_label")
        self.since_label.setTextFormat(Qt.PlainText)

        self.add_row.addWidget(self.since_label)

        self.since_edit = QDateEdit(RatesDialog)
        self.since_edit.setObjectName(u"since_edit")
        self.since_edit.setCalendarPopup(True)

        self.add_row.addWidget(self.since_edit)

        self.add_button = QPushButton(RatesDialog)
        self.add_button.setObjectName(u"add_button")
#if QT_CONFIG(tooltip)
        self.add_button.setToolTip(u"Enter")
#endif // QT_CONFIG(tooltip)
        self.add_button.setAutoDefault(False)

        self.add_row.addWidget(self.add_button)


        self.dialog_column.addLayout(self.add_row)

        self.rates = QTableView(RatesDialog)
        self.rates.setObjectName(u"rates")
        self.rates.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.rates.setSelectionMode(QAbstractItemView.SingleSelection)
        self.rates.setSelectionBehavior(QAbstractItemView.SelectRows)

        self.dialog_column.addWidget(self.rates)

        self.hint_label = QLabel(RatesDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"role", u"caption")
        self.hint_label.setTextFormat(Qt.PlainText)

        self.dialog_column.addWidget(self.hint_label)

        self.error_label = QLabel(RatesDialog)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"error")
        self.error_label.setTextFormat(Qt.PlainText)
        self.error_label.setWordWrap(True)

        self.dialog_column.addWidget(self.error_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_row.setContentsMargins(0, 0, 0, 0)
        self.delete_button = QPushButton(RatesDialog)
        self.delete_button.setObjectName(u"delete_button")
#if QT_CONFIG(tooltip)
        self.delete_button.setToolTip(u"Delete")
#endif // QT_CONFIG(tooltip)
        self.delete_button.setAutoDefault(False)

        self.button_row.addWidget(self.delete_button)

        self.button_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.close_button = QPushButton(RatesDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setProperty(u"primary", True)
        self.close_button.setAutoDefault(False)

        self.button_row.addWidget(self.close_button)


        self.dialog_column.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.since_label.setBuddy(self.since_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RatesDialog)

        QMetaObject.connectSlotsByName(RatesDialog)
    # setupUi

    def retranslateUi(self, RatesDialog):
        RatesDialog.setWindowTitle(QCoreApplication.translate("RatesDialog", u"Exchange rates", None))
#if QT_CONFIG(accessibility)
        self.currency_edit.setAccessibleName(QCoreApplication.translate("RatesDialog", u"Currency, three letters", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.rate_edit.setAccessibleName(QCoreApplication.translate("RatesDialog", u"Exchange rate", None))
#endif // QT_CONFIG(accessibility)
        self.since_label.setText(QCoreApplication.translate("RatesDialog", u"from", None))
#if QT_CONFIG(accessibility)
        self.since_edit.setAccessibleName(QCoreApplication.translate("RatesDialog", u"From the day", None))
#endif // QT_CONFIG(accessibility)
        self.add_button.setText(QCoreApplication.translate("RatesDialog", u"Keep", None))
#if QT_CONFIG(accessibility)
        self.rates.setAccessibleName(QCoreApplication.translate("RatesDialog", u"Exchange rates", None))
#endif // QT_CONFIG(accessibility)
        self.hint_label.setText(QCoreApplication.translate("RatesDialog", u"Enter takes a rate up to change it, Delete forgets it.", None))
        self.delete_button.setText(QCoreApplication.translate("RatesDialog", u"Forget rate", None))
        self.close_button.setText(QCoreApplication.translate("RatesDialog", u"Close", None))
    # retranslateUi

