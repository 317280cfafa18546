# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'receivables_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget

class Ui_ReceivablesPanel(object):
    def setupUi(self, ReceivablesPanel):
        if not ReceivablesPanel.objectName():
            ReceivablesPanel.setObjectName(u"ReceivablesPanel")
        self.panel_column = QVBoxLayout(ReceivablesPanel)
        self.panel_column.setSpacing(12)
        self.panel_column.setObjectName(u"panel_column")
        self.panel_column.setContentsMargins(0, 0, 0, 0)
        self.tiles = QWidget(ReceivablesPanel)
        self.tiles.setObjectName(u"tiles")
        self.tile_row = QHBoxLayout(self.tiles)
        self.tile_row.setSpacing(8)
        self.tile_row.setObjectName(u"tile_row")
        self.tile_row.setContentsMargins(0, 0, 0, 0)

        self.panel_column.addWidget(self.tiles)

        self.lacking_label = QLabel(ReceivablesPanel)
        self.lacking_label.setObjectName(u"lacking_label")
        self.lacking_label.setProperty(u"role", u"warning")
        self.lacking_label.setTextFormat(Qt.PlainText)
        self.lacking_label.setWordWrap(True)

        self.panel_column.addWidget(self.lacking_label)

        self.tool_row = QHBoxLayout()
        self.tool_row.setSpacing(8)
        self.tool_row.setObjectName(u"tool_row")
        self.tool_row.setContentsMargins(0, 0, 0, 0)
        self.invoices_button = QPushButton(ReceivablesPanel)
        self.invoices_button.setObjectName(u"invoices_button")
        self.invoices_button.setCheckable(True)
        self.invoices_button.setAutoExclusive(True)
        self.invoices_button.setProperty(u"choice", True)

        self.tool_row.addWidget(self.invoices_button)

        self.customers_button = QPushButton(ReceivablesPanel)
        self.customers_button.setObjectName(u"customers_button")
        self.customers_button.setCheckable(True)
        self.customers_button.setAutoExclusive(True)
        self.customers_button.setProperty(u"choice", True)

        self.tool_row.addWidget(self.customers_button)

        self.payments_button = QPushButton(ReceivablesPanel)
        self.payments_button.setObjectName(u"payments_button")
        self.payments_button.setCheckable(True)
        self.payments_button.setAutoExclusive(True)
        self.payments_button.setProperty(u"choice", True)

        self.tool_row.addWidget(self.payments_button)

        self.tool_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tool_row.addItem(self.tool_spring)

        self.pay_button = QPushButton(ReceivablesPanel)
        self.pay_button.setObjectName(u"pay_button")
#if QT_CONFIG(tooltip)
        self.pay_button.setToolTip(u"P")
#endif // QT_CONFIG(tooltip)

        self.tool_row.addWidget(self.pay_button)

        self.remind_button = QPushButton(ReceivablesPanel)
        self.remind_button.setObjectName(u"remind_button")
#if QT_CONFIG(tooltip)
        self.remind_button.setToolTip(u"R")
#endif // QT_CONFIG(tooltip)

        self.tool_row.addWidget(self.remind_button)

        self.bank_button = QPushButton(ReceivablesPanel)
        self.bank_button.setObjectName(u"bank_button")

        self.tool_row.addWidget(self.bank_button)

        self.match_button = QPushButton(ReceivablesPanel)
        self.match_button.setObjectName(u"match_button")

        self.tool_row.addWidget(self.match_button)

        self.export_button = QPushButton(ReceivablesPanel)
        self.export_button.setObjectName(u"export_button")

        self.tool_row.addWidget(self.export_button)

        self.rates_button = QPushButton(ReceivablesPanel)
        self.rates_button.setObjectName(u"rates_button")

        self.tool_row.addWidget(self.rates_button)


        self.panel_column.addLayout(self.tool_row)

        self.invoices = QTableView(ReceivablesPanel)
        self.invoices.setObjectName(u"invoices")
        self.invoices.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.invoices.setSelectionMode(QAbstractItemView.SingleSelection)
        self.invoices.setSelectionBehavior(QAbstractItemView.SelectRows)

        self.panel_column.addWidget(self.invoices)

        self.customers = QTableView(ReceivablesPanel)
        self.customers.setObjectName(u"customers")
        self.customers.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.customers.setSelectionMode(QAbstractItemView.SingleSelection)
        self.customers.setSelectionBehavior(QAbstractItemView.SelectRows)

        self.panel_column.addWidget(self.customers)

        self.payments = QTableView(ReceivablesPanel)
        self.payments.setObjectName(u"payments")
        self.payments.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.payments.setSelectionMode(QAbstractItemView.SingleSelection)
        self.payments.setSelectionBehavior(QAbstractItemView.SelectRows)

        self.panel_column.addWidget(self.payments)

        self.empty_page = QWidget(ReceivablesPanel)
        self.empty_page.setObjectName(u"empty_page")
        self.empty_column = QVBoxLayout(self.empty_page)
        self.empty_column.setSpacing(0)
        self.empty_column.setObjectName(u"empty_column")
        self.empty_column.setContentsMargins(0, 0, 0, 0)

        self.panel_column.addWidget(self.empty_page)


        self.retranslateUi(ReceivablesPanel)

        QMetaObject.connectSlotsByName(ReceivablesPanel)
    # setupUi

    def retranslateUi(self, ReceivablesPanel):
#if QT_CONFIG(accessibility)
        ReceivablesPanel.setAccessibleName(QCoreApplication.translate("ReceivablesPanel", u"Receivables", None))
#endif // QT_CONFIG(accessibility)
        self.invoices_button.setText(QCoreApplication.translate("ReceivablesPanel", u"Invoices", None))
        self.customers_button.setText(QCoreApplication.translate("ReceivablesPanel", u"By customer", None))
        self.payments_button.setText(QCoreApplication.translate("ReceivablesPanel", u"Payments", None))
        self.pay_button.setText(QCoreApplication.translate("ReceivablesPanel", u"Record payment", None))
        self.remind_button.setText(QCoreApplication.translate("ReceivablesPanel", u"Remind", None))
        self.bank_button.setText(QCoreApplication.translate("ReceivablesPanel", u"Import bank file\u2026", None))
#if QT_CONFIG(tooltip)
        self.bank_button.setToolTip(QCoreApplication.translate("ReceivablesPanel", u"Payments from a file of the bank or of the bookkeeping, matched with open invoices", None))
#endif // QT_CONFIG(tooltip)
        self.match_button.setText(QCoreApplication.translate("ReceivablesPanel", u"Match payments\u2026", None))
#if QT_CONFIG(tooltip)
        self.match_button.setToolTip(QCoreApplication.translate("ReceivablesPanel", u"Payments that are for no invoice yet", None))
#endif // QT_CONFIG(tooltip)
        self.export_button.setText(QCoreApplication.translate("ReceivablesPanel", u"Export\u2026", None))
#if QT_CONFIG(tooltip)
        self.export_button.setToolTip(QCoreApplication.translate("ReceivablesPanel", u"Invoices, payments and what is owed, as CSV or XLSX for accounting", None))
#endif // QT_CONFIG(tooltip)
        self.rates_button.setText(QCoreApplication.translate("ReceivablesPanel", u"Exchange rates\u2026", None))
#if QT_CONFIG(tooltip)
        self.rates_button.setToolTip(QCoreApplication.translate("ReceivablesPanel", u"What other currencies are worth", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.invoices.setAccessibleName(QCoreApplication.translate("ReceivablesPanel", u"Unpaid invoices", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.customers.setAccessibleName(QCoreApplication.translate("ReceivablesPanel", u"What customers owe", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.payments.setAccessibleName(QCoreApplication.translate("ReceivablesPanel", u"What came in last", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

