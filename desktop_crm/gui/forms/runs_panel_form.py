# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'runs_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout

class Ui_RunsPanel(object):
    def setupUi(self, RunsPanel):
        if not RunsPanel.objectName():
            RunsPanel.setObjectName(u"RunsPanel")
        self.panel_column = QVBoxLayout(RunsPanel)
        self.panel_column.setSpacing(10)
        self.panel_column.setObjectName(u"panel_column")
        self.panel_column.setContentsMargins(24, 0, 24, 16)
        self.hint_label = QLabel(RunsPanel)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"role", u"secondary")
        self.hint_label.setTextFormat(Qt.PlainText)
        self.hint_label.setWordWrap(True)

        self.panel_column.addWidget(self.hint_label)

        self.runs = QTableView(RunsPanel)
        self.runs.setObjectName(u"runs")
        self.runs.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.runs.setSelectionMode(QAbstractItemView.SingleSelection)
        self.runs.setSelectionBehavior(QAbstractItemView.SelectRows)
        self.runs.setShowGrid(False)

        self.panel_column.addWidget(self.runs)

        self.error_label = QLabel(RunsPanel)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"error")
        self.error_label.setTextFormat(Qt.PlainText)
        self.error_label.setWordWrap(True)

        self.panel_column.addWidget(self.error_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_row.setContentsMargins(0, 0, 0, 0)
        self.take_back_button = QPushButton(RunsPanel)
        self.take_back_button.setObjectName(u"take_back_button")

        self.button_row.addWidget(self.take_back_button)

        self.button_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)


        self.panel_column.addLayout(self.button_row)


        self.retranslateUi(RunsPanel)

        QMetaObject.connectSlotsByName(RunsPanel)
    # setupUi

    def retranslateUi(self, RunsPanel):
        self.hint_label.setText(QCoreApplication.translate("RunsPanel", u"Each line is one step, marked with its rule. Take one back, and only what the rule did goes; what you did since stays.", None))
#if QT_CONFIG(accessibility)
        self.runs.setAccessibleName(QCoreApplication.translate("RunsPanel", u"What rules did", None))
#endif // QT_CONFIG(accessibility)
        self.take_back_button.setText(QCoreApplication.translate("RunsPanel", u"Take back", None))
#if QT_CONFIG(tooltip)
        self.take_back_button.setToolTip(QCoreApplication.translate("RunsPanel", u"Take back what the rule did in this step (Delete)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

