# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'view_log_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableWidget, QVBoxLayout
class Ui_ViewLogPage(object):
    def setupUi(self, ViewLogPage):
        if not ViewLogPage.objectName():
            ViewLogPage.setObjectName(u"ViewLogPage")
        self.page_layout = QVBoxLayout(ViewLogPage)
        self.page_layout.setSpacing(12)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 20, 24, 20)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(8)
        self.head_layout.setObjectName(u"head_layout")
        self.title_label = QLabel(ViewLogPage)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"title")

        self.head_layout.addWidget(self.title_label)

        self.between = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_layout.addItem(self.between)

        self.profile_button = QPushButton(ViewLogPage)
        self.profile_button.setObjectName(u"profile_button")

        self.head_layout.addWidget(self.profile_button)

        self.export_button = QPushButton(ViewLogPage)
        self.export_button.setObjectName(u"export_button")

        self.head_layout.addWidget(self.export_button)


        self.page_layout.addLayout(self.head_layout)

        self.hint_label = QLabel(ViewLogPage)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"role", u"secondary")
        self.hint_label.setWordWrap(True)

        self.page_layout.addWidget(self.hint_label)

        self.log_table = QTableWidget(ViewLogPage)
        self.log_table.setObjectName(u"log_table")
        self.log_table.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.log_table.setSelectionBehavior(QAbstractItemView.SelectRows)
        self.log_table.setShowGrid(False)
        self.log_table.setTabKeyNavigation(False)

        self.page_layout.addWidget(self.log_table)


        self.retranslateUi(ViewLogPage)

        QMetaObject.connectSlotsByName(ViewLogPage)
    # setupUi

    def retranslateUi(self, ViewLogPage):
        self.title_label.setText(QCoreApplication.translate("ViewLogPage", u"View log", None))
        self.profile_button.setText(QCoreApplication.translate("ViewLogPage", u"Profile and strict sections\u2026", None))
        self.export_button.setText(QCoreApplication.translate("ViewLogPage", u"Export\u2026", None))
#if QT_CONFIG(accessibility)
        self.log_table.setAccessibleName(QCoreApplication.translate("ViewLogPage", u"Looks and refused tries", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

