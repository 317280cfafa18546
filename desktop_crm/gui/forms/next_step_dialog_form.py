# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'next_step_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout

from desktop_crm.gui.editors.follow_up_fields import FollowUpFields

class Ui_NextStepDialog(object):
    def setupUi(self, NextStepDialog):
        if not NextStepDialog.objectName():
            NextStepDialog.setObjectName(u"NextStepDialog")
        self.dialog_column = QVBoxLayout(NextStepDialog)
        self.dialog_column.setSpacing(10)
        self.dialog_column.setObjectName(u"dialog_column")
        self.dialog_column.setContentsMargins(20, 20, 20, 16)
        self.whom_label = QLabel(NextStepDialog)
        self.whom_label.setObjectName(u"whom_label")
        self.whom_label.setProperty(u"role", u"heading")
        self.whom_label.setTextFormat(Qt.PlainText)
        self.whom_label.setWordWrap(True)

        self.dialog_column.addWidget(self.whom_label)

        self.fields = FollowUpFields(NextStepDialog)
        self.fields.setObjectName(u"fields")

        self.dialog_column.addWidget(self.fields)

        self.fields_spring = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_column.addItem(self.fields_spring)

        self.error_label = QLabel(NextStepDialog)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"error")
        self.error_label.setTextFormat(Qt.PlainText)
        self.error_label.setWordWrap(True)

        self.dialog_column.addWidget(self.error_label)

        self.button_box = QDialogButtonBox(NextStepDialog)
        self.button_box.setObjectName(u"button_box")
        self.button_box.setStandardButtons(QDialogButtonBox.Cancel|QDialogButtonBox.Save)

        self.dialog_column.addWidget(self.button_box)


        self.retranslateUi(NextStepDialog)

        QMetaObject.connectSlotsByName(NextStepDialog)
    # setupUi

    def retranslateUi(self, NextStepDialog):
        NextStepDialog.setWindowTitle(QCoreApplication.translate("NextStepDialog", u"Next step", None))
    # retranslateUi

