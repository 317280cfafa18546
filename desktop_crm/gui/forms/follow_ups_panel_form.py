# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'follow_ups_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QStackedWidget, QVBoxLayout

from desktop_crm.gui.lists.follow_up_table import FollowUpTable
from desktop_crm.gui.panels.follow_up_filter import FollowUpFilter

class Ui_FollowUpsPanel(object):
    def setupUi(self, FollowUpsPanel):
        if not FollowUpsPanel.objectName():
            FollowUpsPanel.setObjectName(u"FollowUpsPanel")
        self.panel_column = QVBoxLayout(FollowUpsPanel)
        self.panel_column.setSpacing(10)
        self.panel_column.setObjectName(u"panel_column")
        self.panel_column.setContentsMargins(16, 14, 16, 12)
        self.filter = FollowUpFilter(FollowUpsPanel)
        self.filter.setObjectName(u"filter")

        self.panel_column.addWidget(self.filter)

        self.count_label = QLabel(FollowUpsPanel)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"role", u"secondary")
        self.count_label.setTextFormat(Qt.PlainText)

        self.panel_column.addWidget(self.count_label)

        self.stack = QStackedWidget(FollowUpsPanel)
        self.stack.setObjectName(u"stack")
        self.table = FollowUpTable()
        self.table.setObjectName(u"table")
        self.table.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SingleSelection)
        self.stack.addWidget(self.table)

        self.panel_column.addWidget(self.stack)

        self.panel_column.setStretch(2, 1)

        self.retranslateUi(FollowUpsPanel)

        QMetaObject.connectSlotsByName(FollowUpsPanel)
    # setupUi

    def retranslateUi(self, FollowUpsPanel):
#if QT_CONFIG(accessibility)
        FollowUpsPanel.setAccessibleName(QCoreApplication.translate("FollowUpsPanel", u"Follow-ups", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("FollowUpsPanel", u"Follow-ups", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.table.setToolTip(QCoreApplication.translate("FollowUpsPanel", u"Space: done \u00b7 Ctrl+Enter: done and next \u00b7 L: log \u00b7 S: later \u00b7 F2: change \u00b7 Enter: customer", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

