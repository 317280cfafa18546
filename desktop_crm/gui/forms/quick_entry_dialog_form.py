# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'quick_entry_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from desktop_crm.gui.editors.customer_picker import CustomerPicker
from desktop_crm.gui.widgets.marked_line import MarkedLine
from desktop_crm.gui.widgets.quick_card import QuickCard
class Ui_QuickEntryDialog(object):
    def setupUi(self, QuickEntryDialog):
        if not QuickEntryDialog.objectName():
            QuickEntryDialog.setObjectName(u"QuickEntryDialog")
        self.dialog_column = QVBoxLayout(QuickEntryDialog)
        self.dialog_column.setSpacing(8)
        self.dialog_column.setObjectName(u"dialog_column")
        self.dialog_column.setContentsMargins(20, 18, 20, 14)
        self.line_edit = MarkedLine(QuickEntryDialog)
        self.line_edit.setObjectName(u"line_edit")

        self.dialog_column.addWidget(self.line_edit)

        self.doubt_label = QLabel(QuickEntryDialog)
        self.doubt_label.setObjectName(u"doubt_label")
        self.doubt_label.setProperty(u"role", u"warning")
        self.doubt_label.setTextFormat(Qt.PlainText)
        self.doubt_label.setWordWrap(True)

        self.dialog_column.addWidget(self.doubt_label)

        self.who_card = QuickCard(QuickEntryDialog)
        self.who_card.setObjectName(u"who_card")

        self.dialog_column.addWidget(self.who_card)

        self.customer_picker = CustomerPicker(QuickEntryDialog)
        self.customer_picker.setObjectName(u"customer_picker")

        self.dialog_column.addWidget(self.customer_picker)

        self.happened_card = QuickCard(QuickEntryDialog)
        self.happened_card.setObjectName(u"happened_card")

        self.dialog_column.addWidget(self.happened_card)

        self.planned_card = QuickCard(QuickEntryDialog)
        self.planned_card.setObjectName(u"planned_card")

        self.dialog_column.addWidget(self.planned_card)

        self.deal_card = QuickCard(QuickEntryDialog)
        self.deal_card.setObjectName(u"deal_card")

        self.dialog_column.addWidget(self.deal_card)

        self.error_label = QLabel(QuickEntryDialog)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"error")
        self.error_label.setTextFormat(Qt.PlainText)
        self.error_label.setWordWrap(True)

        self.dialog_column.addWidget(self.error_label)

        self.foot_row = QHBoxLayout()
        self.foot_row.setSpacing(8)
        self.foot_row.setObjectName(u"foot_row")
        self.hint_label = QLabel(QuickEntryDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"role", u"caption")
        self.hint_label.setTextFormat(Qt.PlainText)

        self.foot_row.addWidget(self.hint_label)

        self.foot_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot_row.addItem(self.foot_space)

        self.write_button = QPushButton(QuickEntryDialog)
        self.write_button.setObjectName(u"write_button")
        self.write_button.setProperty(u"primary", True)

        self.foot_row.addWidget(self.write_button)


        self.dialog_column.addLayout(self.foot_row)


        self.retranslateUi(QuickEntryDialog)

        self.write_button.setDefault(True)


        QMetaObject.connectSlotsByName(QuickEntryDialog)
    # setupUi

    def retranslateUi(self, QuickEntryDialog):
        QuickEntryDialog.setWindowTitle(QCoreApplication.translate("QuickEntryDialog", u"Quick entry", None))
#if QT_CONFIG(accessibility)
        self.line_edit.setAccessibleName(QCoreApplication.translate("QuickEntryDialog", u"What happened, what is next, a deal", None))
#endif // QT_CONFIG(accessibility)
        self.line_edit.setPlaceholderText(QCoreApplication.translate("QuickEntryDialog", u"visited Rossi 45 min, wants 200 kiln parts, call Fri 10am, deal 21.5k", None))
        self.hint_label.setText(QCoreApplication.translate("QuickEntryDialog", u"Enter writes it all as one step \u00b7 Esc keeps the line for later", None))
        self.write_button.setText(QCoreApplication.translate("QuickEntryDialog", u"Write", None))
    # retranslateUi

