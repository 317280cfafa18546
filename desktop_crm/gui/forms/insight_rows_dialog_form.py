# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'insight_rows_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout

from desktop_crm.gui.widgets.day_chooser import DayChooser

class Ui_InsightRowsDialog(object):
    def setupUi(self, InsightRowsDialog):
        if not InsightRowsDialog.objectName():
            InsightRowsDialog.setObjectName(u"InsightRowsDialog")
        self.dialog_column = QVBoxLayout(InsightRowsDialog)
        self.dialog_column.setSpacing(10)
        self.dialog_column.setObjectName(u"dialog_column")
        self.dialog_column.setContentsMargins(20, 16, 20, 16)
        self.sentence_label = QLabel(InsightRowsDialog)
        self.sentence_label.setObjectName(u"sentence_label")
        self.sentence_label.setProperty(u"role", u"strong")
        self.sentence_label.setTextFormat(Qt.PlainText)
        self.sentence_label.setWordWrap(True)

        self.dialog_column.addWidget(self.sentence_label)

        self.meaning_label = QLabel(InsightRowsDialog)
        self.meaning_label.setObjectName(u"meaning_label")
        self.meaning_label.setProperty(u"role", u"caption")
        self.meaning_label.setTextFormat(Qt.PlainText)
        self.meaning_label.setWordWrap(True)

        self.dialog_column.addWidget(self.meaning_label)

        self.rows = QTableView(InsightRowsDialog)
        self.rows.setObjectName(u"rows")
        self.rows.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.rows.setSelectionMode(QAbstractItemView.ExtendedSelection)
        self.rows.setSelectionBehavior(QAbstractItemView.SelectRows)

        self.dialog_column.addWidget(self.rows)

        self.plan_row = QHBoxLayout()
        self.plan_row.setSpacing(8)
        self.plan_row.setObjectName(u"plan_row")
        self.plan_row.setContentsMargins(0, 0, 0, 0)
        self.plan_label = QLabel(InsightRowsDialog)
        self.plan_label.setObjectName(u"plan_label")
        self.plan_label.setProperty(u"role", u"label")
        self.plan_label.setTextFormat(Qt.PlainText)

        self.plan_row.addWidget(self.plan_label)

        self.title_edit = QLineEdit(InsightRowsDialog)
        self.title_edit.setObjectName(u"title_edit")

        self.plan_row.addWidget(self.title_edit)

        self.plan_button = QPushButton(InsightRowsDialog)
        self.plan_button.setObjectName(u"plan_button")
#if QT_CONFIG(tooltip)
        self.plan_button.setToolTip(u"Ctrl+Enter")
#endif // QT_CONFIG(tooltip)
        self.plan_button.setAutoDefault(False)

        self.plan_row.addWidget(self.plan_button)


        self.dialog_column.addLayout(self.plan_row)

        self.day_chooser = DayChooser(InsightRowsDialog)
        self.day_chooser.setObjectName(u"day_chooser")

        self.dialog_column.addWidget(self.day_chooser)

        self.error_label = QLabel(InsightRowsDialog)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"error")
        self.error_label.setTextFormat(Qt.PlainText)
        self.error_label.setWordWrap(True)

        self.dialog_column.addWidget(self.error_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_row.setContentsMargins(0, 0, 0, 0)
        self.hint_label = QLabel(InsightRowsDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"role", u"caption")
        self.hint_label.setTextFormat(Qt.PlainText)

        self.button_row.addWidget(self.hint_label)

        self.button_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.close_button = QPushButton(InsightRowsDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.button_row.addWidget(self.close_button)


        self.dialog_column.addLayout(self.button_row)

        self.dialog_column.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.plan_label.setBuddy(self.title_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(InsightRowsDialog)

        QMetaObject.connectSlotsByName(InsightRowsDialog)
    # setupUi

    def retranslateUi(self, InsightRowsDialog):
        InsightRowsDialog.setWindowTitle(QCoreApplication.translate("InsightRowsDialog", u"What this is about", None))
        self.sentence_label.setText("")
        self.meaning_label.setText("")
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("InsightRowsDialog", u"What this is about", None))
#endif // QT_CONFIG(accessibility)
        self.plan_label.setText(QCoreApplication.translate("InsightRowsDialog", u"For those chosen:", None))
#if QT_CONFIG(accessibility)
        self.title_edit.setAccessibleName(QCoreApplication.translate("InsightRowsDialog", u"What is to be done", None))
#endif // QT_CONFIG(accessibility)
        self.plan_button.setText(QCoreApplication.translate("InsightRowsDialog", u"Plan follow-ups", None))
        self.error_label.setText("")
        self.hint_label.setText(QCoreApplication.translate("InsightRowsDialog", u"Enter shows the customer.", None))
        self.close_button.setText(QCoreApplication.translate("InsightRowsDialog", u"Close", None))
    # retranslateUi

