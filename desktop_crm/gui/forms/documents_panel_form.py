# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'documents_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

from desktop_crm.gui.lists.document_table import DocumentTable
from desktop_crm.gui.panels.document_filter import DocumentFilter

class Ui_DocumentsPanel(object):
    def setupUi(self, DocumentsPanel):
        if not DocumentsPanel.objectName():
            DocumentsPanel.setObjectName(u"DocumentsPanel")
        self.panel_column = QVBoxLayout(DocumentsPanel)
        self.panel_column.setSpacing(12)
        self.panel_column.setObjectName(u"panel_column")
        self.panel_column.setContentsMargins(0, 0, 0, 0)
        self.filter = DocumentFilter(DocumentsPanel)
        self.filter.setObjectName(u"filter")

        self.panel_column.addWidget(self.filter)

        self.tool_row = QHBoxLayout()
        self.tool_row.setSpacing(8)
        self.tool_row.setObjectName(u"tool_row")
        self.tool_row.setContentsMargins(0, 0, 0, 0)
        self.count_label = QLabel(DocumentsPanel)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"role", u"secondary")
        self.count_label.setTextFormat(Qt.PlainText)

        self.tool_row.addWidget(self.count_label)

        self.filter_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tool_row.addItem(self.filter_spring)

        self.repeat_button = QPushButton(DocumentsPanel)
        self.repeat_button.setObjectName(u"repeat_button")
        self.repeat_button.setAutoDefault(False)

        self.tool_row.addWidget(self.repeat_button)

        self.open_button = QPushButton(DocumentsPanel)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setAutoDefault(False)
#if QT_CONFIG(tooltip)
        self.open_button.setToolTip(u"Enter")
#endif // QT_CONFIG(tooltip)

        self.tool_row.addWidget(self.open_button)

        self.export_button = QPushButton(DocumentsPanel)
        self.export_button.setObjectName(u"export_button")
        self.export_button.setAutoDefault(False)

        self.tool_row.addWidget(self.export_button)

        self.new_button = QPushButton(DocumentsPanel)
        self.new_button.setObjectName(u"new_button")
        self.new_button.setProperty(u"primary", True)
        self.new_button.setAutoDefault(False)

        self.tool_row.addWidget(self.new_button)


        self.panel_column.addLayout(self.tool_row)

        self.stack = QStackedWidget(DocumentsPanel)
        self.stack.setObjectName(u"stack")
        self.table_page = QWidget()
        self.table_page.setObjectName(u"table_page")
        self.table_page_column = QVBoxLayout(self.table_page)
        self.table_page_column.setSpacing(0)
        self.table_page_column.setObjectName(u"table_page_column")
        self.table_page_column.setContentsMargins(0, 0, 0, 0)
        self.table = DocumentTable(self.table_page)
        self.table.setObjectName(u"table")
        self.table.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SingleSelection)

        self.table_page_column.addWidget(self.table)

        self.stack.addWidget(self.table_page)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_page_column = QVBoxLayout(self.empty_page)
        self.empty_page_column.setSpacing(0)
        self.empty_page_column.setObjectName(u"empty_page_column")
        self.empty_page_column.setContentsMargins(0, 0, 0, 0)
        self.stack.addWidget(self.empty_page)

        self.panel_column.addWidget(self.stack)

        self.panel_column.setStretch(2, 1)

        self.retranslateUi(DocumentsPanel)

        QMetaObject.connectSlotsByName(DocumentsPanel)
    # setupUi

    def retranslateUi(self, DocumentsPanel):
#if QT_CONFIG(accessibility)
        DocumentsPanel.setAccessibleName(QCoreApplication.translate("DocumentsPanel", u"Documents", None))
#endif // QT_CONFIG(accessibility)
        self.repeat_button.setText(QCoreApplication.translate("DocumentsPanel", u"Repeat last order", None))
#if QT_CONFIG(tooltip)
        self.repeat_button.setToolTip(QCoreApplication.translate("DocumentsPanel", u"Copy the last order of the chosen customer as a new one of today", None))
#endif // QT_CONFIG(tooltip)
        self.open_button.setText(QCoreApplication.translate("DocumentsPanel", u"Open\u2026", None))
        self.export_button.setText(QCoreApplication.translate("DocumentsPanel", u"Export\u2026", None))
#if QT_CONFIG(tooltip)
        self.export_button.setToolTip(QCoreApplication.translate("DocumentsPanel", u"Documents of one kind as CSV or XLSX", None))
#endif // QT_CONFIG(tooltip)
        self.new_button.setText(QCoreApplication.translate("DocumentsPanel", u"New document", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("DocumentsPanel", u"Documents", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

