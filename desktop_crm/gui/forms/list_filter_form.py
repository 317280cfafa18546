# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'list_filter.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop_crm.gui.widgets.search_edit import SearchEdit

class Ui_ListFilter(object):
    def setupUi(self, ListFilter):
        if not ListFilter.objectName():
            ListFilter.setObjectName(u"ListFilter")
        self.filter_row = QHBoxLayout(ListFilter)
        self.filter_row.setSpacing(12)
        self.filter_row.setObjectName(u"filter_row")
        self.filter_row.setContentsMargins(0, 0, 0, 0)
        self.search_edit = SearchEdit(ListFilter)
        self.search_edit.setObjectName(u"search_edit")

        self.filter_row.addWidget(self.search_edit, 0, Qt.AlignTop)

        self.chips_column = QVBoxLayout()
        self.chips_column.setSpacing(0)
        self.chips_column.setObjectName(u"chips_column")
        self.chips_column.setContentsMargins(0, 6, 0, 0)

        self.filter_row.addLayout(self.chips_column)

        self.filter_row.setStretch(1, 1)

        self.retranslateUi(ListFilter)

        QMetaObject.connectSlotsByName(ListFilter)
    # setupUi

    def retranslateUi(self, ListFilter):
        pass
    # retranslateUi

