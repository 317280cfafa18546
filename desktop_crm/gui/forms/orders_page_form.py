# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'orders_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

class Ui_OrdersPage(object):
    def setupUi(self, OrdersPage):
        if not OrdersPage.objectName():
            OrdersPage.setObjectName(u"OrdersPage")
        self.page_column = QVBoxLayout(OrdersPage)
        self.page_column.setSpacing(0)
        self.page_column.setObjectName(u"page_column")
        self.page_column.setContentsMargins(0, 0, 0, 0)
        self.head_row = QHBoxLayout()
        self.head_row.setSpacing(8)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(24, 16, 24, 12)
        self.title_label = QLabel(OrdersPage)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"title")
        self.title_label.setTextFormat(Qt.PlainText)

        self.head_row.addWidget(self.title_label)

        self.head_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_row.addItem(self.head_spring)

        self.documents_button = QPushButton(OrdersPage)
        self.documents_button.setObjectName(u"documents_button")
#if QT_CONFIG(tooltip)
        self.documents_button.setToolTip(u"Alt+1")
#endif // QT_CONFIG(tooltip)
        self.documents_button.setCheckable(True)
        self.documents_button.setAutoExclusive(True)
        self.documents_button.setProperty(u"choice", True)

        self.head_row.addWidget(self.documents_button)

        self.receivables_button = QPushButton(OrdersPage)
        self.receivables_button.setObjectName(u"receivables_button")
#if QT_CONFIG(tooltip)
        self.receivables_button.setToolTip(u"Alt+2")
#endif // QT_CONFIG(tooltip)
        self.receivables_button.setCheckable(True)
        self.receivables_button.setAutoExclusive(True)
        self.receivables_button.setProperty(u"choice", True)

        self.head_row.addWidget(self.receivables_button)

        self.products_button = QPushButton(OrdersPage)
        self.products_button.setObjectName(u"products_button")
#if QT_CONFIG(tooltip)
        self.products_button.setToolTip(u"Alt+3")
#endif // QT_CONFIG(tooltip)
        self.products_button.setCheckable(True)
        self.products_button.setAutoExclusive(True)
        self.products_button.setProperty(u"choice", True)

        self.head_row.addWidget(self.products_button)


        self.page_column.addLayout(self.head_row)

        self.stack = QStackedWidget(OrdersPage)
        self.stack.setObjectName(u"stack")
        self.documents_page = QWidget()
        self.documents_page.setObjectName(u"documents_page")
        self.documents_page_column = QVBoxLayout(self.documents_page)
        self.documents_page_column.setSpacing(14)
        self.documents_page_column.setObjectName(u"documents_page_column")
        self.documents_page_column.setContentsMargins(24, 0, 24, 20)
        self.stack.addWidget(self.documents_page)
        self.receivables_page = QWidget()
        self.receivables_page.setObjectName(u"receivables_page")
        self.receivables_page_column = QVBoxLayout(self.receivables_page)
        self.receivables_page_column.setSpacing(14)
        self.receivables_page_column.setObjectName(u"receivables_page_column")
        self.receivables_page_column.setContentsMargins(24, 0, 24, 20)
        self.stack.addWidget(self.receivables_page)
        self.products_page = QWidget()
        self.products_page.setObjectName(u"products_page")
        self.products_page_column = QVBoxLayout(self.products_page)
        self.products_page_column.setSpacing(14)
        self.products_page_column.setObjectName(u"products_page_column")
        self.products_page_column.setContentsMargins(24, 0, 24, 20)
        self.stack.addWidget(self.products_page)

        self.page_column.addWidget(self.stack)


        self.retranslateUi(OrdersPage)

        QMetaObject.connectSlotsByName(OrdersPage)
    # setupUi

    def retranslateUi(self, OrdersPage):
#if QT_CONFIG(accessibility)
        OrdersPage.setAccessibleName(QCoreApplication.translate("OrdersPage", u"Orders", None))
#endif // QT_CONFIG(accessibility)
        self.title_label.setText(QCoreApplication.translate("OrdersPage", u"Orders", None))
        self.documents_button.setText(QCoreApplication.translate("OrdersPage", u"Documents", None))
        self.receivables_button.setText(QCoreApplication.translate("OrdersPage", u"Receivables", None))
        self.products_button.setText(QCoreApplication.translate("OrdersPage", u"Products", None))
    # retranslateUi

