# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'effort_costs_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout

class Ui_EffortCostsDialog(object):
    def setupUi(self, EffortCostsDialog):
        if not EffortCostsDialog.objectName():
            EffortCostsDialog.setObjectName(u"EffortCostsDialog")
        self.dialog_column = QVBoxLayout(EffortCostsDialog)
        self.dialog_column.setSpacing(12)
        self.dialog_column.setObjectName(u"dialog_column")
        self.dialog_column.setContentsMargins(20, 16, 20, 16)
        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(8)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.hour_label = QLabel(EffortCostsDialog)
        self.hour_label.setObjectName(u"hour_label")
        self.hour_label.setProperty(u"role", u"label")
        self.hour_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.hour_label, 0, 0, 1, 1)

        self.hour_edit = QLineEdit(EffortCostsDialog)
        self.hour_edit.setObjectName(u"hour_edit")

        self.fields.addWidget(self.hour_edit, 0, 1, 1, 1)

        self.visit_label = QLabel(EffortCostsDialog)
        self.visit_label.setObjectName(u"visit_label")
        self.visit_label.setProperty(u"role", u"label")
        self.visit_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.visit_label, 1, 0, 1, 1)

        self.visit_edit = QLineEdit(EffortCostsDialog)
        self.visit_edit.setObjectName(u"visit_edit")

        self.fields.addWidget(self.visit_edit, 1, 1, 1, 1)

        self.task_label = QLabel(EffortCostsDialog)
        self.task_label.setObjectName(u"task_label")
        self.task_label.setProperty(u"role", u"label")
        self.task_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.task_label, 2, 0, 1, 1)

        self.task_box = QSpinBox(EffortCostsDialog)
        self.task_box.setObjectName(u"task_box")
        self.task_box.setMaximum(480)

        self.fields.addWidget(self.task_box, 2, 1, 1, 1)

        self.fields.setColumnStretch(1, 1)

        self.dialog_column.addLayout(self.fields)

        self.hint_label = QLabel(EffortCostsDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"role", u"secondary")
        self.hint_label.setTextFormat(Qt.PlainText)
        self.hint_label.setWordWrap(True)

        self.dialog_column.addWidget(self.hint_label)

        self.error_label = QLabel(EffortCostsDialog)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"error")
        self.error_label.setTextFormat(Qt.PlainText)
        self.error_label.setWordWrap(True)

        self.dialog_column.addWidget(self.error_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_row.setContentsMargins(0, 0, 0, 0)
        self.button_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(EffortCostsDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(EffortCostsDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"primary", True)

        self.button_row.addWidget(self.save_button)


        self.dialog_column.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.hour_label.setBuddy(self.hour_edit)
        self.visit_label.setBuddy(self.visit_edit)
        self.task_label.setBuddy(self.task_box)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(EffortCostsDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(EffortCostsDialog)
    # setupUi

    def retranslateUi(self, EffortCostsDialog):
        EffortCostsDialog.setWindowTitle(QCoreApplication.translate("EffortCostsDialog", u"What effort costs", None))
        self.hour_label.setText(QCoreApplication.translate("EffortCostsDialog", u"An &hour", None))
#if QT_CONFIG(accessibility)
        self.hour_edit.setAccessibleName(QCoreApplication.translate("EffortCostsDialog", u"Cost of an hour", None))
#endif // QT_CONFIG(accessibility)
        self.visit_label.setText(QCoreApplication.translate("EffortCostsDialog", u"The way to a &visit", None))
#if QT_CONFIG(accessibility)
        self.visit_edit.setAccessibleName(QCoreApplication.translate("EffortCostsDialog", u"Cost of the way to a visit", None))
#endif // QT_CONFIG(accessibility)
        self.task_label.setText(QCoreApplication.translate("EffortCostsDialog", u"A &task by hand, minutes", None))
#if QT_CONFIG(accessibility)
        self.task_box.setAccessibleName(QCoreApplication.translate("EffortCostsDialog", u"Minutes of a task by hand", None))
#endif // QT_CONFIG(accessibility)
        self.hint_label.setText(QCoreApplication.translate("EffortCostsDialog", u"Your own estimates; reports say so.", None))
        self.cancel_button.setText(QCoreApplication.translate("EffortCostsDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("EffortCostsDialog", u"Save", None))
    # retranslateUi

