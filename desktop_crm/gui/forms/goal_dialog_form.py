# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'goal_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

class Ui_GoalDialog(object):
    def setupUi(self, GoalDialog):
        if not GoalDialog.objectName():
            GoalDialog.setObjectName(u"GoalDialog")
        self.dialog_column = QVBoxLayout(GoalDialog)
        self.dialog_column.setSpacing(12)
        self.dialog_column.setObjectName(u"dialog_column")
        self.dialog_column.setContentsMargins(20, 16, 20, 16)
        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(8)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.metric_label = QLabel(GoalDialog)
        self.metric_label.setObjectName(u"metric_label")
        self.metric_label.setProperty(u"role", u"label")
        self.metric_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.metric_label, 0, 0, 1, 1)

        self.metric_box = QComboBox(GoalDialog)
        self.metric_box.setObjectName(u"metric_box")

        self.fields.addWidget(self.metric_box, 0, 1, 1, 1)

        self.formula_label = QLabel(GoalDialog)
        self.formula_label.setObjectName(u"formula_label")
        self.formula_label.setProperty(u"role", u"secondary")
        self.formula_label.setTextFormat(Qt.PlainText)
        self.formula_label.setWordWrap(True)

        self.fields.addWidget(self.formula_label, 1, 1, 1, 1)

        self.period_label = QLabel(GoalDialog)
        self.period_label.setObjectName(u"period_label")
        self.period_label.setProperty(u"role", u"label")
        self.period_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.period_label, 2, 0, 1, 1)

        self.period_row = QHBoxLayout()
        self.period_row.setSpacing(8)
        self.period_row.setObjectName(u"period_row")
        self.period_row.setContentsMargins(0, 0, 0, 0)
        self.period_box = QComboBox(GoalDialog)
        self.period_box.setObjectName(u"period_box")

        self.period_row.addWidget(self.period_box)

        self.start_box = QComboBox(GoalDialog)
        self.start_box.setObjectName(u"start_box")

        self.period_row.addWidget(self.start_box)

        self.period_row.setStretch(1, 1)

        self.fields.addLayout(self.period_row, 2, 1, 1, 1)

        self.target_label = QLabel(GoalDialog)
        self.target_label.setObjectName(u"target_label")
        self.target_label.setProperty(u"role", u"label")
        self.target_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.target_label, 3, 0, 1, 1)

        self.target_edit = QLineEdit(GoalDialog)
        self.target_edit.setObjectName(u"target_edit")

        self.fields.addWidget(self.target_edit, 3, 1, 1, 1)

        self.name_label = QLabel(GoalDialog)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"label")
        self.name_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.name_label, 4, 0, 1, 1)

        self.name_edit = QLineEdit(GoalDialog)
        self.name_edit.setObjectName(u"name_edit")

        self.fields.addWidget(self.name_edit, 4, 1, 1, 1)

        self.fields.setColumnStretch(1, 1)

        self.dialog_column.addLayout(self.fields)

        self.error_label = QLabel(GoalDialog)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"error")
        self.error_label.setTextFormat(Qt.PlainText)
        self.error_label.setWordWrap(True)

        self.dialog_column.addWidget(self.error_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_row.setContentsMargins(0, 0, 0, 0)
        self.delete_button = QPushButton(GoalDialog)
        self.delete_button.setObjectName(u"delete_button")
        self.delete_button.setAutoDefault(False)

        self.button_row.addWidget(self.delete_button)

        self.button_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(GoalDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(GoalDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"primary", True)

        self.button_row.addWidget(self.save_button)


        self.dialog_column.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.metric_label.setBuddy(self.metric_box)
        self.period_label.setBuddy(self.period_box)
        self.target_label.setBuddy(self.target_edit)
        self.name_label.setBuddy(self.name_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(GoalDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(GoalDialog)
    # setupUi

    def retranslateUi(self, GoalDialog):
        GoalDialog.setWindowTitle(QCoreApplication.translate("GoalDialog", u"Goal", None))
        self.metric_label.setText(QCoreApplication.translate("GoalDialog", u"&Measure", None))
#if QT_CONFIG(accessibility)
        self.metric_box.setAccessibleName(QCoreApplication.translate("GoalDialog", u"Measure", None))
#endif // QT_CONFIG(accessibility)
        self.period_label.setText(QCoreApplication.translate("GoalDialog", u"&Period", None))
#if QT_CONFIG(accessibility)
        self.period_box.setAccessibleName(QCoreApplication.translate("GoalDialog", u"Length of the period", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.start_box.setAccessibleName(QCoreApplication.translate("GoalDialog", u"Period", None))
#endif // QT_CONFIG(accessibility)
        self.target_label.setText(QCoreApplication.translate("GoalDialog", u"&Target", None))
#if QT_CONFIG(accessibility)
        self.target_edit.setAccessibleName(QCoreApplication.translate("GoalDialog", u"Target", None))
#endif // QT_CONFIG(accessibility)
        self.name_label.setText(QCoreApplication.translate("GoalDialog", u"&Name", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("GoalDialog", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.name_edit.setPlaceholderText(QCoreApplication.translate("GoalDialog", u"Why it matters, if you like", None))
        self.delete_button.setText(QCoreApplication.translate("GoalDialog", u"Delete goal", None))
        self.cancel_button.setText(QCoreApplication.translate("GoalDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("GoalDialog", u"Save", None))
    # retranslateUi

