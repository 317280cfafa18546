# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'customers_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QVBoxLayout

from desktop_crm.gui.widgets.memory_splitter import MemorySplitter
class Ui_CustomersPage(object):
    def setupUi(self, CustomersPage):
        if not CustomersPage.objectName():
            CustomersPage.setObjectName(u"CustomersPage")
        self.page_layout = QVBoxLayout(CustomersPage)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.splitter = MemorySplitter(CustomersPage)
        self.splitter.setObjectName(u"splitter")

        self.page_layout.addWidget(self.splitter)


        self.retranslateUi(CustomersPage)

        QMetaObject.connectSlotsByName(CustomersPage)
    # setupUi

    def retranslateUi(self, CustomersPage):
#if QT_CONFIG(accessibility)
        CustomersPage.setAccessibleName(QCoreApplication.translate("CustomersPage", u"Customers", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

