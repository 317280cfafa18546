# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'products_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget

class Ui_ProductsPanel(object):
    def setupUi(self, ProductsPanel):
        if not ProductsPanel.objectName():
            ProductsPanel.setObjectName(u"ProductsPanel")
        self.panel_column = QVBoxLayout(ProductsPanel)
        self.panel_column.setSpacing(12)
        self.panel_column.setObjectName(u"panel_column")
        self.panel_column.setContentsMargins(0, 0, 0, 0)
        self.tool_row = QHBoxLayout()
        self.tool_row.setSpacing(8)
        self.tool_row.setObjectName(u"tool_row")
        self.tool_row.setContentsMargins(0, 0, 0, 0)
        self.search_edit = QLineEdit(ProductsPanel)
        self.search_edit.setObjectName(u"search_edit")

        self.tool_row.addWidget(self.search_edit)

        self.retired_check = QCheckBox(ProductsPanel)
        self.retired_check.setObjectName(u"retired_check")

        self.tool_row.addWidget(self.retired_check)

        self.tool_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tool_row.addItem(self.tool_spring)

        self.new_button = QPushButton(ProductsPanel)
        self.new_button.setObjectName(u"new_button")
#if QT_CONFIG(tooltip)
        self.new_button.setToolTip(u"N")
#endif // QT_CONFIG(tooltip)
        self.new_button.setProperty(u"primary", True)

        self.tool_row.addWidget(self.new_button)

        self.edit_button = QPushButton(ProductsPanel)
        self.edit_button.setObjectName(u"edit_button")
#if QT_CONFIG(tooltip)
        self.edit_button.setToolTip(u"Enter")
#endif // QT_CONFIG(tooltip)

        self.tool_row.addWidget(self.edit_button)

        self.retire_button = QPushButton(ProductsPanel)
        self.retire_button.setObjectName(u"retire_button")

        self.tool_row.addWidget(self.retire_button)

        self.export_button = QPushButton(ProductsPanel)
        self.export_button.setObjectName(u"export_button")

        self.tool_row.addWidget(self.export_button)


        self.panel_column.addLayout(self.tool_row)

        self.summary_label = QLabel(ProductsPanel)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setProperty(u"role", u"secondary")
        self.summary_label.setTextFormat(Qt.PlainText)

        self.panel_column.addWidget(self.summary_label)

        self.products = QTableView(ProductsPanel)
        self.products.setObjectName(u"products")
        self.products.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.products.setSelectionMode(QAbstractItemView.SingleSelection)
        self.products.setSelectionBehavior(QAbstractItemView.SelectRows)

        self.panel_column.addWidget(self.products)

        self.empty_page = QWidget(ProductsPanel)
        self.empty_page.setObjectName(u"empty_page")
        self.empty_column = QVBoxLayout(self.empty_page)
        self.empty_column.setSpacing(0)
        self.empty_column.setObjectName(u"empty_column")
        self.empty_column.setContentsMargins(0, 0, 0, 0)

        self.panel_column.addWidget(self.empty_page)


        self.retranslateUi(ProductsPanel)

        QMetaObject.connectSlotsByName(ProductsPanel)
    # setupUi

    def retranslateUi(self, ProductsPanel):
#if QT_CONFIG(accessibility)
        ProductsPanel.setAccessibleName(QCoreApplication.translate("ProductsPanel", u"Products", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.search_edit.setAccessibleName(QCoreApplication.translate("ProductsPanel", u"Find a product", None))
#endif // QT_CONFIG(accessibility)
        self.search_edit.setPlaceholderText(QCoreApplication.translate("ProductsPanel", u"Name, code, category or pinyin", None))
        self.retired_check.setText(QCoreApplication.translate("ProductsPanel", u"Show what is not sold any more", None))
        self.new_button.setText(QCoreApplication.translate("ProductsPanel", u"New product", None))
        self.edit_button.setText(QCoreApplication.translate("ProductsPanel", u"Edit", None))
        self.retire_button.setText(QCoreApplication.translate("ProductsPanel", u"Retire", None))
#if QT_CONFIG(tooltip)
        self.retire_button.setToolTip(QCoreApplication.translate("ProductsPanel", u"Do not offer it any more; documents keep it", None))
#endif // QT_CONFIG(tooltip)
        self.export_button.setText(QCoreApplication.translate("ProductsPanel", u"Export\u2026", None))
#if QT_CONFIG(tooltip)
        self.export_button.setToolTip(QCoreApplication.translate("ProductsPanel", u"The price list as CSV or XLSX", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.products.setAccessibleName(QCoreApplication.translate("ProductsPanel", u"Price list", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

