# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reorder_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout

class Ui_ReorderPanel(object):
    def setupUi(self, ReorderPanel):
        if not ReorderPanel.objectName():
            ReorderPanel.setObjectName(u"ReorderPanel")
        ReorderPanel.setProperty(u"surface", u"card")
        self.panel_column = QVBoxLayout(ReorderPanel)
        self.panel_column.setSpacing(8)
        self.panel_column.setObjectName(u"panel_column")
        self.panel_column.setContentsMargins(16, 14, 16, 14)
        self.head_row = QHBoxLayout()
        self.head_row.setSpacing(8)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(ReorderPanel)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"card-title")
        self.title_label.setTextFormat(Qt.PlainText)

        self.head_row.addWidget(self.title_label)

        self.head_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_row.addItem(self.head_spring)

        self.record_button = QPushButton(ReorderPanel)
        self.record_button.setObjectName(u"record_button")
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(u"Enter")
#endif // QT_CONFIG(tooltip)
        self.record_button.setAutoDefault(False)

        self.head_row.addWidget(self.record_button)

        self.plan_button = QPushButton(ReorderPanel)
        self.plan_button.setObjectName(u"plan_button")
#if QT_CONFIG(tooltip)
        self.plan_button.setToolTip(u"T")
#endif // QT_CONFIG(tooltip)
        self.plan_button.setAutoDefault(False)

        self.head_row.addWidget(self.plan_button)


        self.panel_column.addLayout(self.head_row)

        self.reorders = QTableView(ReorderPanel)
        self.reorders.setObjectName(u"reorders")
        self.reorders.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.reorders.setSelectionMode(QAbstractItemView.ExtendedSelection)
        self.reorders.setSelectionBehavior(QAbstractItemView.SelectRows)

        self.panel_column.addWidget(self.reorders)

        self.empty_label = QLabel(ReorderPanel)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setProperty(u"role", u"secondary")
        self.empty_label.setTextFormat(Qt.PlainText)
        self.empty_label.setWordWrap(True)

        self.panel_column.addWidget(self.empty_label)

        self.meaning_label = QLabel(ReorderPanel)
        self.meaning_label.setObjectName(u"meaning_label")
        self.meaning_label.setProperty(u"role", u"caption")
        self.meaning_label.setTextFormat(Qt.PlainText)
        self.meaning_label.setWordWrap(True)

        self.panel_column.addWidget(self.meaning_label)


        self.retranslateUi(ReorderPanel)

        QMetaObject.connectSlotsByName(ReorderPanel)
    # setupUi

    def retranslateUi(self, ReorderPanel):
#if QT_CONFIG(accessibility)
        ReorderPanel.setAccessibleName(QCoreApplication.translate("ReorderPanel", u"Probable reorders", None))
#endif // QT_CONFIG(accessibility)
        self.title_label.setText(QCoreApplication.translate("ReorderPanel", u"Will probably reorder in the next 30 days", None))
        self.record_button.setText(QCoreApplication.translate("ReorderPanel", u"Show the customer", None))
        self.plan_button.setText(QCoreApplication.translate("ReorderPanel", u"Plan a follow-up", None))
#if QT_CONFIG(accessibility)
        self.reorders.setAccessibleName(QCoreApplication.translate("ReorderPanel", u"Customers who will probably reorder", None))
#endif // QT_CONFIG(accessibility)
        self.empty_label.setText(QCoreApplication.translate("ReorderPanel", u"Nobody is due. Whoever bought on four days or more has a rhythm; it is told here when the next purchase is near.", None))
        self.meaning_label.setText(QCoreApplication.translate("ReorderPanel", u"Due: the last purchase or order and the median of the days between all of them. Whoever is late by half of that is left out here and comes up on Today.", None))
    # retranslateUi

