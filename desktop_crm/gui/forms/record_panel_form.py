# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'record_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from desktop_crm.gui.panels.record_deals import RecordDeals
from desktop_crm.gui.panels.record_files import RecordFiles
from desktop_crm.gui.panels.record_header import RecordHeader
from desktop_crm.gui.panels.record_history import RecordHistory
from desktop_crm.gui.panels.record_profile import RecordProfile
from desktop_crm.gui.panels.record_purchases import RecordPurchases
from desktop_crm.gui.panels.record_relations import RecordRelations

class Ui_RecordPanel(object):
    def setupUi(self, RecordPanel):
        if not RecordPanel.objectName():
            RecordPanel.setObjectName(u"RecordPanel")
        RecordPanel.setProperty(u"surface", u"panel")
        self.panel_column = QVBoxLayout(RecordPanel)
        self.panel_column.setSpacing(0)
        self.panel_column.setObjectName(u"panel_column")
        self.panel_column.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget(RecordPanel)
        self.stack.setObjectName(u"stack")
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_column = QVBoxLayout(self.empty_page)
        self.empty_column.setSpacing(0)
        self.empty_column.setObjectName(u"empty_column")
        self.empty_column.setContentsMargins(0, 0, 0, 0)
        self.stack.addWidget(self.empty_page)
        self.record_page = QWidget()
        self.record_page.setObjectName(u"record_page")
        self.record_column = QVBoxLayout(self.record_page)
        self.record_column.setSpacing(0)
        self.record_column.setObjectName(u"record_column")
        self.record_column.setContentsMargins(0, 0, 0, 0)
        self.header = RecordHeader(self.record_page)
        self.header.setObjectName(u"header")

        self.record_column.addWidget(self.header)

        self.tabs = QTabWidget(self.record_page)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(False)
        self.tabs.setProperty(u"inset", True)
        self.profile_page = RecordProfile()
        self.profile_page.setObjectName(u"profile_page")
        self.tabs.addTab(self.profile_page, "")
        self.relations_page = RecordRelations()
        self.relations_page.setObjectName(u"relations_page")
        self.tabs.addTab(self.relations_page, "")
        self.deals_page = RecordDeals()
        self.deals_page.setObjectName(u"deals_page")
        self.tabs.addTab(self.deals_page, "")
        self.purchases_page = RecordPurchases()
        self.purchases_page.setObjectName(u"purchases_page")
        self.tabs.addTab(self.purchases_page, "")
        self.files_page = RecordFiles()
        self.files_page.setObjectName(u"files_page")
        self.tabs.addTab(self.files_page, "")
        self.history_page = RecordHistory()
        self.history_page.setObjectName(u"history_page")
        self.tabs.addTab(self.history_page, "")

        self.record_column.addWidget(self.tabs)

        self.record_column.setStretch(1, 1)
        self.stack.addWidget(self.record_page)

        self.panel_column.addWidget(self.stack)


        self.retranslateUi(RecordPanel)

        QMetaObject.connectSlotsByName(RecordPanel)
    # setupUi

    def retranslateUi(self, RecordPanel):
        self.tabs.setTabText(self.tabs.indexOf(self.profile_page), QCoreApplication.translate("RecordPanel", u"Profile", None))
        self.tabs.setTabText(self.tabs.indexOf(self.relations_page), QCoreApplication.translate("RecordPanel", u"Relations", None))
        self.tabs.setTabText(self.tabs.indexOf(self.deals_page), QCoreApplication.translate("RecordPanel", u"Deals", None))
        self.tabs.setTabText(self.tabs.indexOf(self.purchases_page), QCoreApplication.translate("RecordPanel", u"Purchases", None))
        self.tabs.setTabText(self.tabs.indexOf(self.files_page), QCoreApplication.translate("RecordPanel", u"Files", None))
        self.tabs.setTabText(self.tabs.indexOf(self.history_page), QCoreApplication.translate("RecordPanel", u"History", None))
        pass
    # retranslateUi

