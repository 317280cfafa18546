# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'apply_plan_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QDateEdit, QDialogButtonBox, QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout

class Ui_ApplyPlanDialog(object):
    def setupUi(self, ApplyPlanDialog):
        if not ApplyPlanDialog.objectName():
            ApplyPlanDialog.setObjectName(u"ApplyPlanDialog")
        self.dialog_column = QVBoxLayout(ApplyPlanDialog)
        self.dialog_column.setSpacing(10)
        self.dialog_column.setObjectName(u"dialog_column")
        self.dialog_column.setContentsMargins(20, 20, 20, 16)
        self.whom_label = QLabel(ApplyPlanDialog)
        self.whom_label.setObjectName(u"whom_label")
        self.whom_label.setProperty(u"role", u"heading")
        self.whom_label.setTextFormat(Qt.PlainText)
        self.whom_label.setWordWrap(True)

        self.dialog_column.addWidget(self.whom_label)

        self.choice_row = QHBoxLayout()
        self.choice_row.setSpacing(8)
        self.choice_row.setObjectName(u"choice_row")
        self.choice_row.setContentsMargins(0, 0, 0, 0)
        self.plan_box = QComboBox(ApplyPlanDialog)
        self.plan_box.setObjectName(u"plan_box")

        self.choice_row.addWidget(self.plan_box)

        self.from_label = QLabel(ApplyPlanDialog)
        self.from_label.setObjectName(u"from_label")
        self.from_label.setProperty(u"role", u"label")
        self.from_label.setTextFormat(Qt.PlainText)

        self.choice_row.addWidget(self.from_label)

        self.start_edit = QDateEdit(ApplyPlanDialog)
        self.start_edit.setObjectName(u"start_edit")
        self.start_edit.setCalendarPopup(True)

        self.choice_row.addWidget(self.start_edit)

        self.choice_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choice_row.addItem(self.choice_spring)


        self.dialog_column.addLayout(self.choice_row)

        self.steps_label = QLabel(ApplyPlanDialog)
        self.steps_label.setObjectName(u"steps_label")
        self.steps_label.setProperty(u"role", u"secondary")
        self.steps_label.setTextFormat(Qt.PlainText)
        self.steps_label.setWordWrap(True)

        self.dialog_column.addWidget(self.steps_label)

        self.error_label = QLabel(ApplyPlanDialog)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"error")
        self.error_label.setTextFormat(Qt.PlainText)
        self.error_label.setWordWrap(True)

        self.dialog_column.addWidget(self.error_label)

        self.button_box = QDialogButtonBox(ApplyPlanDialog)
        self.button_box.setObjectName(u"button_box")
        self.button_box.setStandardButtons(QDialogButtonBox.Cancel|QDialogButtonBox.Ok)

        self.dialog_column.addWidget(self.button_box)

#if QT_CONFIG(shortcut)
        self.from_label.setBuddy(self.start_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ApplyPlanDialog)

        QMetaObject.connectSlotsByName(ApplyPlanDialog)
    # setupUi

    def retranslateUi(self, ApplyPlanDialog):
        ApplyPlanDialog.setWindowTitle(QCoreApplication.translate("ApplyPlanDialog", u"Apply a plan", None))
#if QT_CONFIG(accessibility)
        self.plan_box.setAccessibleName(QCoreApplication.translate("ApplyPlanDialog", u"Plan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.plan_box.setToolTip(QCoreApplication.translate("ApplyPlanDialog", u"Plan", None))
#endif // QT_CONFIG(tooltip)
        self.from_label.setText(QCoreApplication.translate("ApplyPlanDialog", u"beginning on", None))
#if QT_CONFIG(accessibility)
        self.start_edit.setAccessibleName(QCoreApplication.translate("ApplyPlanDialog", u"First day", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

