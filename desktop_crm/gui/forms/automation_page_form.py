# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'automation_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

class Ui_AutomationPage(object):
    def setupUi(self, AutomationPage):
        if not AutomationPage.objectName():
            AutomationPage.setObjectName(u"AutomationPage")
        self.page_column = QVBoxLayout(AutomationPage)
        self.page_column.setSpacing(0)
        self.page_column.setObjectName(u"page_column")
        self.page_column.setContentsMargins(0, 0, 0, 0)
        self.head_row = QHBoxLayout()
        self.head_row.setSpacing(8)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(24, 16, 24, 12)
        self.title_column = QVBoxLayout()
        self.title_column.setSpacing(2)
        self.title_column.setObjectName(u"title_column")
        self.title_column.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(AutomationPage)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"title")
        self.title_label.setTextFormat(Qt.PlainText)

        self.title_column.addWidget(self.title_label)

        self.hint_label = QLabel(AutomationPage)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"role", u"secondary")
        self.hint_label.setTextFormat(Qt.PlainText)

        self.title_column.addWidget(self.hint_label)


        self.head_row.addLayout(self.title_column)

        self.head_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_row.addItem(self.head_spring)

        self.rules_button = QPushButton(AutomationPage)
        self.rules_button.setObjectName(u"rules_button")
        self.rules_button.setCheckable(True)
        self.rules_button.setAutoExclusive(True)
        self.rules_button.setProperty(u"choice", True)
#if QT_CONFIG(tooltip)
        self.rules_button.setToolTip(u"Alt+1")
#endif // QT_CONFIG(tooltip)

        self.head_row.addWidget(self.rules_button)

        self.plans_button = QPushButton(AutomationPage)
        self.plans_button.setObjectName(u"plans_button")
        self.plans_button.setCheckable(True)
        self.plans_button.setAutoExclusive(True)
        self.plans_button.setProperty(u"choice", True)
#if QT_CONFIG(tooltip)
        self.plans_button.setToolTip(u"Alt+2")
#endif // QT_CONFIG(tooltip)

        self.head_row.addWidget(self.plans_button)

        self.coupons_button = QPushButton(AutomationPage)
        self.coupons_button.setObjectName(u"coupons_button")
        self.coupons_button.setCheckable(True)
        self.coupons_button.setAutoExclusive(True)
        self.coupons_button.setProperty(u"choice", True)
#if QT_CONFIG(tooltip)
        self.coupons_button.setToolTip(u"Alt+3")
#endif // QT_CONFIG(tooltip)

        self.head_row.addWidget(self.coupons_button)

        self.runs_button = QPushButton(AutomationPage)
        self.runs_button.setObjectName(u"runs_button")
        self.runs_button.setCheckable(True)
        self.runs_button.setAutoExclusive(True)
        self.runs_button.setProperty(u"choice", True)
#if QT_CONFIG(tooltip)
        self.runs_button.setToolTip(u"Alt+4")
#endif // QT_CONFIG(tooltip)

        self.head_row.addWidget(self.runs_button)


        self.page_column.addLayout(self.head_row)

        self.stack = QStackedWidget(AutomationPage)
        self.stack.setObjectName(u"stack")
        self.rules_page = QWidget()
        self.rules_page.setObjectName(u"rules_page")
        self.rules_page_column = QVBoxLayout(self.rules_page)
        self.rules_page_column.setSpacing(8)
        self.rules_page_column.setObjectName(u"rules_page_column")
        self.rules_page_column.setContentsMargins(0, 0, 0, 0)
        self.stack.addWidget(self.rules_page)
        self.plans_page = QWidget()
        self.plans_page.setObjectName(u"plans_page")
        self.plans_page_column = QVBoxLayout(self.plans_page)
        self.plans_page_column.setSpacing(8)
        self.plans_page_column.setObjectName(u"plans_page_column")
        self.plans_page_column.setContentsMargins(0, 0, 0, 0)
        self.stack.addWidget(self.plans_page)
        self.coupons_page = QWidget()
        self.coupons_page.setObjectName(u"coupons_page")
        self.coupons_page_column = QVBoxLayout(self.coupons_page)
        self.coupons_page_column.setSpacing(8)
        self.coupons_page_column.setObjectName(u"coupons_page_column")
        self.coupons_page_column.setContentsMargins(0, 0, 0, 0)
        self.stack.addWidget(self.coupons_page)
        self.runs_page = QWidget()
        self.runs_page.setObjectName(u"runs_page")
        self.runs_page_column = QVBoxLayout(self.runs_page)
        self.runs_page_column.setSpacing(8)
        self.runs_page_column.setObjectName(u"runs_page_column")
        self.runs_page_column.setContentsMargins(0, 0, 0, 0)
        self.stack.addWidget(self.runs_page)

        self.page_column.addWidget(self.stack)


        self.retranslateUi(AutomationPage)

        QMetaObject.connectSlotsByName(AutomationPage)
    # setupUi

    def retranslateUi(self, AutomationPage):
#if QT_CONFIG(accessibility)
        AutomationPage.setAccessibleName(QCoreApplication.translate("AutomationPage", u"Automation", None))
#endif // QT_CONFIG(accessibility)
        self.title_label.setText(QCoreApplication.translate("AutomationPage", u"Automation", None))
        self.hint_label.setText(QCoreApplication.translate("AutomationPage", u"Rules and plans do what you would do anyway. Nothing leaves this computer.", None))
        self.rules_button.setText(QCoreApplication.translate("AutomationPage", u"Rules", None))
        self.plans_button.setText(QCoreApplication.translate("AutomationPage", u"Plans", None))
        self.coupons_button.setText(QCoreApplication.translate("AutomationPage", u"Coupons", None))
        self.runs_button.setText(QCoreApplication.translate("AutomationPage", u"History", None))
    # retranslateUi

