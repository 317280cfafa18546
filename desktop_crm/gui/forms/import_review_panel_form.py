# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_review_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QTableView, QVBoxLayout

from desktop_crm.gui.panels.import_compare_panel import ImportComparePanel
from desktop_crm.gui.widgets.chips import ChipRow
from desktop_crm.gui.widgets.memory_splitter import MemorySplitter
class Ui_ImportReviewPanel(object):
    def setupUi(self, ImportReviewPanel):
        if not ImportReviewPanel.objectName():
            ImportReviewPanel.setObjectName(u"ImportReviewPanel")
        self.panel_layout = QVBoxLayout(ImportReviewPanel)
        self.panel_layout.setSpacing(12)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.chips_layout = QHBoxLayout()
        self.chips_layout.setSpacing(8)
        self.chips_layout.setObjectName(u"chips_layout")
        self.group_chips = ChipRow(ImportReviewPanel)
        self.group_chips.setObjectName(u"group_chips")

        self.chips_layout.addWidget(self.group_chips)

        self.all_button = QPushButton(ImportReviewPanel)
        self.all_button.setObjectName(u"all_button")

        self.chips_layout.addWidget(self.all_button, 0, Qt.AlignTop)

        self.chips_layout.setStretch(0, 1)

        self.panel_layout.addLayout(self.chips_layout)

        self.splitter = MemorySplitter(ImportReviewPanel)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Horizontal)
        self.splitter.setHandleWidth(14)
        self.splitter.setProperty(u"gap", True)
        self.splitter.setChildrenCollapsible(False)
        self.rows_card = QFrame(self.splitter)
        self.rows_card.setObjectName(u"rows_card")
        self.rows_card.setProperty(u"surface", u"card")
        self.rows_layout = QVBoxLayout(self.rows_card)
        self.rows_layout.setObjectName(u"rows_layout")
        self.rows_layout.setContentsMargins(12, 8, 12, 12)
        self.rows_table = QTableView(self.rows_card)
        self.rows_table.setObjectName(u"rows_table")

        self.rows_layout.addWidget(self.rows_table)

        self.splitter.addWidget(self.rows_card)
        self.compare_panel = ImportComparePanel(self.splitter)
        self.compare_panel.setObjectName(u"compare_panel")
        self.splitter.addWidget(self.compare_panel)

        self.panel_layout.addWidget(self.splitter)

        self.panel_layout.setStretch(1, 1)

        self.retranslateUi(ImportReviewPanel)

        QMetaObject.connectSlotsByName(ImportReviewPanel)
    # setupUi

    def retranslateUi(self, ImportReviewPanel):
#if QT_CONFIG(accessibility)
        self.group_chips.setAccessibleName(QCoreApplication.translate("ImportReviewPanel", u"Kinds of rows", None))
#endif // QT_CONFIG(accessibility)
        self.all_button.setText(QCoreApplication.translate("ImportReviewPanel", u"Decide for all\u2026", None))
#if QT_CONFIG(tooltip)
        self.all_button.setToolTip(QCoreApplication.translate("ImportReviewPanel", u"Decide about all likely duplicates at once", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.rows_table.setAccessibleName(QCoreApplication.translate("ImportReviewPanel", u"Rows", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

