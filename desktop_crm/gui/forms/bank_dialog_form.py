# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'bank_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget

from desktop_crm.gui.editors.bank_columns_choice import BankColumnsChoice
from desktop_crm.gui.editors.customer_picker import CustomerPicker

class Ui_BankDialog(object):
    def setupUi(self, BankDialog):
        if not BankDialog.objectName():
            BankDialog.setObjectName(u"BankDialog")
        self.dialog_column = QVBoxLayout(BankDialog)
        self.dialog_column.setSpacing(12)
        self.dialog_column.setObjectName(u"dialog_column")
        self.dialog_column.setContentsMargins(20, 16, 20, 16)
        self.work_page = QWidget(BankDialog)
        self.work_page.setObjectName(u"work_page")
        self.work_column = QVBoxLayout(self.work_page)
        self.work_column.setSpacing(12)
        self.work_column.setObjectName(u"work_column")
        self.work_column.setContentsMargins(0, 0, 0, 0)
        self.file_row = QHBoxLayout()
        self.file_row.setSpacing(8)
        self.file_row.setObjectName(u"file_row")
        self.file_row.setContentsMargins(0, 0, 0, 0)
        self.file_button = QPushButton(self.work_page)
        self.file_button.setObjectName(u"file_button")
        self.file_button.setAutoDefault(False)

        self.file_row.addWidget(self.file_button)

        self.file_label = QLabel(self.work_page)
        self.file_label.setObjectName(u"file_label")
        self.file_label.setProperty(u"role", u"secondary")
        self.file_label.setTextFormat(Qt.PlainText)

        self.file_row.addWidget(self.file_label)

        self.file_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.file_row.addItem(self.file_spring)

        self.currency_label = QLabel(self.work_page)
        self.currency_label.setObjectName(u"currency_label")
        self.currency_label.setProperty(u"role", u"label")
        self.currency_label.setTextFormat(Qt.PlainText)

        self.file_row.addWidget(self.currency_label)

        self.currency_edit = QLineEdit(self.work_page)
        self.currency_edit.setObjectName(u"currency_edit")

        self.file_row.addWidget(self.currency_edit)

        self.columns_button = QPushButton(self.work_page)
        self.columns_button.setObjectName(u"columns_button")
        self.columns_button.setCheckable(True)
        self.columns_button.setAutoDefault(False)

        self.file_row.addWidget(self.columns_button)


        self.work_column.addLayout(self.file_row)

        self.columns = BankColumnsChoice(self.work_page)
        self.columns.setObjectName(u"columns")

        self.work_column.addWidget(self.columns)

        self.summary_label = QLabel(self.work_page)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setProperty(u"role", u"secondary")
        self.summary_label.setTextFormat(Qt.PlainText)
        self.summary_label.setWordWrap(True)

        self.work_column.addWidget(self.summary_label)

        self.rows = QTableView(self.work_page)
        self.rows.setObjectName(u"rows")
        self.rows.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.rows.setSelectionMode(QAbstractItemView.SingleSelection)
        self.rows.setSelectionBehavior(QAbstractItemView.SelectRows)

        self.work_column.addWidget(self.rows)

        self.detail_row = QHBoxLayout()
        self.detail_row.setSpacing(8)
        self.detail_row.setObjectName(u"detail_row")
        self.detail_row.setContentsMargins(0, 0, 0, 0)
        self.customer_column = QVBoxLayout()
        self.customer_column.setSpacing(8)
        self.customer_column.setObjectName(u"customer_column")
        self.customer_column.setContentsMargins(0, 0, 0, 0)
        self.customer_label = QLabel(self.work_page)
        self.customer_label.setObjectName(u"customer_label")
        self.customer_label.setProperty(u"role", u"label")
        self.customer_label.setTextFormat(Qt.PlainText)

        self.customer_column.addWidget(self.customer_label)

        self.customer_picker = CustomerPicker(self.work_page)
        self.customer_picker.setObjectName(u"customer_picker")

        self.customer_column.addWidget(self.customer_picker)

        self.rest_label = QLabel(self.work_page)
        self.rest_label.setObjectName(u"rest_label")
        self.rest_label.setProperty(u"role", u"secondary")
        self.rest_label.setTextFormat(Qt.PlainText)
        self.rest_label.setWordWrap(True)

        self.customer_column.addWidget(self.rest_label)

        self.customer_spring = QSpacerItem(8, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.customer_column.addItem(self.customer_spring)

        self.hint_label = QLabel(self.work_page)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"role", u"caption")
        self.hint_label.setTextFormat(Qt.PlainText)
        self.hint_label.setWordWrap(True)

        self.customer_column.addWidget(self.hint_label)


        self.detail_row.addLayout(self.customer_column)

        self.shares = QTableView(self.work_page)
        self.shares.setObjectName(u"shares")
        self.shares.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.shares.setSelectionMode(QAbstractItemView.SingleSelection)
        self.shares.setSelectionBehavior(QAbstractItemView.SelectRows)

        self.detail_row.addWidget(self.shares)


        self.work_column.addLayout(self.detail_row)


        self.dialog_column.addWidget(self.work_page)

        self.report_page = QWidget(BankDialog)
        self.report_page.setObjectName(u"report_page")
        self.report_column = QVBoxLayout(self.report_page)
        self.report_column.setSpacing(8)
        self.report_column.setObjectName(u"report_column")
        self.report_column.setContentsMargins(0, 0, 0, 0)
        self.report_title = QLabel(self.report_page)
        self.report_title.setObjectName(u"report_title")
        self.report_title.setProperty(u"role", u"heading")
        self.report_title.setTextFormat(Qt.PlainText)

        self.report_column.addWidget(self.report_title)

        self.report_label = QLabel(self.report_page)
        self.report_label.setObjectName(u"report_label")
        self.report_label.setTextFormat(Qt.PlainText)
        self.report_label.setWordWrap(True)

        self.report_column.addWidget(self.report_label)

        self.refused_edit = QPlainTextEdit(self.report_page)
        self.refused_edit.setObjectName(u"refused_edit")
        self.refused_edit.setReadOnly(True)

        self.report_column.addWidget(self.refused_edit)

        self.report_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.report_column.addItem(self.report_spring)

        self.report_column.setStretch(2, 3)
        self.report_column.setStretch(3, 1)

        self.dialog_column.addWidget(self.report_page)

        self.error_label = QLabel(BankDialog)
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

        self.cancel_button = QPushButton(BankDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.book_button = QPushButton(BankDialog)
        self.book_button.setObjectName(u"book_button")
#if QT_CONFIG(tooltip)
        self.book_button.setToolTip(u"Ctrl+Enter")
#endif // QT_CONFIG(tooltip)
        self.book_button.setProperty(u"primary", True)
        self.book_button.setAutoDefault(False)

        self.button_row.addWidget(self.book_button)

        self.close_button = QPushButton(BankDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setProperty(u"primary", True)
        self.close_button.setAutoDefault(False)

        self.button_row.addWidget(self.close_button)


        self.dialog_column.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.currency_label.setBuddy(self.currency_edit)
        self.customer_label.setBuddy(self.customer_picker)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(BankDialog)

        QMetaObject.connectSlotsByName(BankDialog)
    # setupUi

    def retranslateUi(self, BankDialog):
        BankDialog.setWindowTitle(QCoreApplication.translate("BankDialog", u"Match payments", None))
        self.file_button.setText(QCoreApplication.translate("BankDialog", u"Choose file\u2026", None))
#if QT_CONFIG(tooltip)
        self.file_button.setToolTip(QCoreApplication.translate("BankDialog", u"CSV or XLSX as the bank or the bookkeeping exports it", None))
#endif // QT_CONFIG(tooltip)
        self.currency_label.setText(QCoreApplication.translate("BankDialog", u"Currency of the account", None))
#if QT_CONFIG(accessibility)
        self.currency_edit.setAccessibleName(QCoreApplication.translate("BankDialog", u"Currency of the account", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.currency_edit.setToolTip(QCoreApplication.translate("BankDialog", u"For amounts that name none", None))
#endif // QT_CONFIG(tooltip)
        self.columns_button.setText(QCoreApplication.translate("BankDialog", u"Columns\u2026", None))
#if QT_CONFIG(tooltip)
        self.columns_button.setToolTip(QCoreApplication.translate("BankDialog", u"Which column means what", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.columns.setAccessibleName(QCoreApplication.translate("BankDialog", u"Columns of the file", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("BankDialog", u"What came in", None))
#endif // QT_CONFIG(accessibility)
        self.customer_label.setText(QCoreApplication.translate("BankDialog", u"From customer", None))
#if QT_CONFIG(accessibility)
        self.customer_picker.setAccessibleName(QCoreApplication.translate("BankDialog", u"Customer", None))
#endif // QT_CONFIG(accessibility)
        self.hint_label.setText(QCoreApplication.translate("BankDialog", u"Space ticks a row, Enter goes to its invoices, Space there takes or gives an invoice.", None))
#if QT_CONFIG(accessibility)
        self.shares.setAccessibleName(QCoreApplication.translate("BankDialog", u"Open invoices of the customer", None))
#endif // QT_CONFIG(accessibility)
        self.report_title.setText(QCoreApplication.translate("BankDialog", u"Written down", None))
#if QT_CONFIG(accessibility)
        self.refused_edit.setAccessibleName(QCoreApplication.translate("BankDialog", u"Rows that could not be read", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("BankDialog", u"Cancel", None))
        self.book_button.setText(QCoreApplication.translate("BankDialog", u"Record payments", None))
        self.close_button.setText(QCoreApplication.translate("BankDialog", u"Close", None))
    # retranslateUi

