# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rules_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout

from desktop_crm.gui.editors.rule_editor import RuleEditor

class Ui_RulesPanel(object):
    def setupUi(self, RulesPanel):
        if not RulesPanel.objectName():
            RulesPanel.setObjectName(u"RulesPanel")
        self.panel_row = QHBoxLayout(RulesPanel)
        self.panel_row.setSpacing(20)
        self.panel_row.setObjectName(u"panel_row")
        self.panel_row.setContentsMargins(24, 0, 24, 16)
        self.list_column = QVBoxLayout()
        self.list_column.setSpacing(10)
        self.list_column.setObjectName(u"list_column")
        self.list_column.setContentsMargins(0, 0, 0, 0)
        self.rules = QTableView(RulesPanel)
        self.rules.setObjectName(u"rules")
        self.rules.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.rules.setSelectionMode(QAbstractItemView.SingleSelection)
        self.rules.setSelectionBehavior(QAbstractItemView.SelectRows)
        self.rules.setShowGrid(False)

        self.list_column.addWidget(self.rules)

        self.list_hint = QLabel(RulesPanel)
        self.list_hint.setObjectName(u"list_hint")
        self.list_hint.setProperty(u"role", u"secondary")
        self.list_hint.setTextFormat(Qt.PlainText)
        self.list_hint.setWordWrap(True)

        self.list_column.addWidget(self.list_hint)

        self.list_buttons = QHBoxLayout()
        self.list_buttons.setSpacing(8)
        self.list_buttons.setObjectName(u"list_buttons")
        self.list_buttons.setContentsMargins(0, 0, 0, 0)
        self.new_button = QPushButton(RulesPanel)
        self.new_button.setObjectName(u"new_button")

        self.list_buttons.addWidget(self.new_button)

        self.templates_button = QPushButton(RulesPanel)
        self.templates_button.setObjectName(u"templates_button")

        self.list_buttons.addWidget(self.templates_button)

        self.delete_button = QPushButton(RulesPanel)
        self.delete_button.setObjectName(u"delete_button")

        self.list_buttons.addWidget(self.delete_button)

        self.list_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.list_buttons.addItem(self.list_spring)


        self.list_column.addLayout(self.list_buttons)


        self.panel_row.addLayout(self.list_column)

        self.editor = RuleEditor(RulesPanel)
        self.editor.setObjectName(u"editor")

        self.panel_row.addWidget(self.editor)

        self.panel_row.setStretch(0, 2)
        self.panel_row.setStretch(1, 3)

        self.retranslateUi(RulesPanel)

        QMetaObject.connectSlotsByName(RulesPanel)
    # setupUi

    def retranslateUi(self, RulesPanel):
#if QT_CONFIG(accessibility)
        self.rules.setAccessibleName(QCoreApplication.translate("RulesPanel", u"Rules", None))
#endif // QT_CONFIG(accessibility)
        self.list_hint.setText(QCoreApplication.translate("RulesPanel", u"A rule sets off only what you do from then on; imports set off none. Each change bears its name and is undone in one step.", None))
        self.new_button.setText(QCoreApplication.translate("RulesPanel", u"New rule", None))
#if QT_CONFIG(tooltip)
        self.new_button.setToolTip(QCoreApplication.translate("RulesPanel", u"Write a new rule", None))
#endif // QT_CONFIG(tooltip)
        self.templates_button.setText(QCoreApplication.translate("RulesPanel", u"Begin from\u2026", None))
#if QT_CONFIG(tooltip)
        self.templates_button.setToolTip(QCoreApplication.translate("RulesPanel", u"Begin a rule from one that many use", None))
#endif // QT_CONFIG(tooltip)
        self.delete_button.setText(QCoreApplication.translate("RulesPanel", u"Delete", None))
#if QT_CONFIG(tooltip)
        self.delete_button.setToolTip(QCoreApplication.translate("RulesPanel", u"Delete the chosen rule; what it did stays", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

