# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'customer_list_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from desktop_crm.gui.lists.bulk_bar import BulkBar
from desktop_crm.gui.lists.view_chips import ViewChips
from desktop_crm.gui.widgets.search_edit import SearchEdit
class Ui_CustomerListPanel(object):
    def setupUi(self, CustomerListPanel):
        if not CustomerListPanel.objectName():
            CustomerListPanel.setObjectName(u"CustomerListPanel")
        CustomerListPanel.setProperty(u"surface", u"panel")
        self.panel_layout = QVBoxLayout(CustomerListPanel)
        self.panel_layout.setSpacing(0)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.top_layout = QVBoxLayout()
        self.top_layout.setSpacing(8)
        self.top_layout.setObjectName(u"top_layout")
        self.top_layout.setContentsMargins(16, 12, 16, 12)
        self.search_edit = SearchEdit(CustomerListPanel)
        self.search_edit.setObjectName(u"search_edit")

        self.top_layout.addWidget(self.search_edit)

        self.view_chips = ViewChips(CustomerListPanel)
        self.view_chips.setObjectName(u"view_chips")

        self.top_layout.addWidget(self.view_chips)


        self.panel_layout.addLayout(self.top_layout)

        self.top_rule = QFrame(CustomerListPanel)
        self.top_rule.setObjectName(u"top_rule")
        self.top_rule.setProperty(u"surface", u"rule")

        self.panel_layout.addWidget(self.top_rule)

        self.bar_stack = QStackedWidget(CustomerListPanel)
        self.bar_stack.setObjectName(u"bar_stack")
        self.count_page = QWidget()
        self.count_page.setObjectName(u"count_page")
        self.count_layout = QHBoxLayout(self.count_page)
        self.count_layout.setSpacing(4)
        self.count_layout.setObjectName(u"count_layout")
        self.count_layout.setContentsMargins(16, 0, 12, 0)
        self.count_label = QLabel(self.count_page)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"role", u"label")
        self.count_label.setTextFormat(Qt.PlainText)

        self.count_layout.addWidget(self.count_label)

        self.count_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.count_layout.addItem(self.count_space)

        self.sort_button = QToolButton(self.count_page)
        self.sort_button.setObjectName(u"sort_button")
        self.sort_button.setProperty(u"small", True)
        self.sort_button.setPopupMode(QToolButton.InstantPopup)
        self.sort_button.setToolButtonStyle(Qt.ToolButtonTextOnly)

        self.count_layout.addWidget(self.sort_button)

        self.wide_button = QToolButton(self.count_page)
        self.wide_button.setObjectName(u"wide_button")
        self.wide_button.setCheckable(True)

        self.count_layout.addWidget(self.wide_button)

        self.bar_stack.addWidget(self.count_page)
        self.bulk_bar = BulkBar()
        self.bulk_bar.setObjectName(u"bulk_bar")
        self.bar_stack.addWidget(self.bulk_bar)

        self.panel_layout.addWidget(self.bar_stack)

        self.bar_rule = QFrame(CustomerListPanel)
        self.bar_rule.setObjectName(u"bar_rule")
        self.bar_rule.setProperty(u"surface", u"rule")

        self.panel_layout.addWidget(self.bar_rule)

        self.stack = QStackedWidget(CustomerListPanel)
        self.stack.setObjectName(u"stack")

        self.panel_layout.addWidget(self.stack)

        self.panel_layout.setStretch(4, 1)

        self.retranslateUi(CustomerListPanel)

        QMetaObject.connectSlotsByName(CustomerListPanel)
    # setupUi

    def retranslateUi(self, CustomerListPanel):
#if QT_CONFIG(accessibility)
        CustomerListPanel.setAccessibleName(QCoreApplication.translate("CustomerListPanel", u"List of customers", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.search_edit.setAccessibleName(QCoreApplication.translate("CustomerListPanel", u"Search customers", None))
#endif // QT_CONFIG(accessibility)
        self.search_edit.setPlaceholderText(QCoreApplication.translate("CustomerListPanel", u"Name, phone, note \u2026", None))
#if QT_CONFIG(tooltip)
        self.search_edit.setToolTip(QCoreApplication.translate("CustomerListPanel", u"Any part of any field, also pinyin and initials.\n"
"Narrow it down with\n"
"tag:vip   city:Suzhou   stage:loyal   source:exhibition\n"
"kind:company   kind:call   due:today   due:<7d   due:overdue\n"
"quiet:60d   deal:open   in:archive   in:trash   \"words together\"", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.view_chips.setAccessibleName(QCoreApplication.translate("CustomerListPanel", u"Views", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.sort_button.setToolTip(QCoreApplication.translate("CustomerListPanel", u"Order of the list", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(tooltip)
        self.wide_button.setToolTip(QCoreApplication.translate("CustomerListPanel", u"Show columns", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.wide_button.setAccessibleName(QCoreApplication.translate("CustomerListPanel", u"Show columns", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

