# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_compare_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListWidget, QTableView, QVBoxLayout

from desktop_crm.gui.widgets.chips import ChipRow
class Ui_ImportComparePanel(object):
    def setupUi(self, ImportComparePanel):
        if not ImportComparePanel.objectName():
            ImportComparePanel.setObjectName(u"ImportComparePanel")
        ImportComparePanel.setProperty(u"surface", u"card")
        self.panel_layout = QVBoxLayout(ImportComparePanel)
        self.panel_layout.setSpacing(10)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(16, 14, 16, 14)
        self.reason_label = QLabel(ImportComparePanel)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"role", u"secondary")
        self.reason_label.setTextFormat(Qt.PlainText)
        self.reason_label.setWordWrap(True)

        self.panel_layout.addWidget(self.reason_label)

        self.compare_table = QTableView(ImportComparePanel)
        self.compare_table.setObjectName(u"compare_table")
        self.compare_table.setSelectionMode(QAbstractItemView.NoSelection)

        self.panel_layout.addWidget(self.compare_table)

        self.choice_list = QListWidget(ImportComparePanel)
        self.choice_list.setObjectName(u"choice_list")
        self.choice_list.setSpacing(4)
        self.choice_list.setVisible(False)

        self.panel_layout.addWidget(self.choice_list)

        self.decision_chips = ChipRow(ImportComparePanel)
        self.decision_chips.setObjectName(u"decision_chips")

        self.panel_layout.addWidget(self.decision_chips)

        self.decision_label = QLabel(ImportComparePanel)
        self.decision_label.setObjectName(u"decision_label")
        self.decision_label.setProperty(u"role", u"secondary")
        self.decision_label.setWordWrap(True)

        self.panel_layout.addWidget(self.decision_label)


        self.retranslateUi(ImportComparePanel)

        QMetaObject.connectSlotsByName(ImportComparePanel)
    # setupUi

    def retranslateUi(self, ImportComparePanel):
#if QT_CONFIG(accessibility)
        self.compare_table.setAccessibleName(QCoreApplication.translate("ImportComparePanel", u"Comparison of the row with who is known", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.choice_list.setAccessibleName(QCoreApplication.translate("ImportComparePanel", u"What to use for this name", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.decision_chips.setAccessibleName(QCoreApplication.translate("ImportComparePanel", u"What to do with this row", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

