# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plan_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout

from desktop_crm.gui.editors.customer_picker import CustomerPicker
from desktop_crm.gui.editors.follow_up_fields import FollowUpFields

class Ui_PlanDialog(object):
    def setupUi(self, PlanDialog):
        if not PlanDialog.objectName():
            PlanDialog.setObjectName(u"PlanDialog")
        self.dialog_column = QVBoxLayout(PlanDialog)
        self.dialog_column.setSpacing(10)
        self.dialog_column.setObjectName(u"dialog_column")
        self.dialog_column.setContentsMargins(20, 20, 20, 16)
        self.whom_label = QLabel(PlanDialog)
        self.whom_label.setObjectName(u"whom_label")
        self.whom_label.setProperty(u"role", u"heading")
        self.whom_label.setTextFormat(Qt.PlainText)

        self.dialog_column.addWidget(self.whom_label)

        self.customer_picker = CustomerPicker(PlanDialog)
        self.customer_picker.setObjectName(u"customer_picker")

        self.dialog_column.addWidget(self.customer_picker)

        self.fields = FollowUpFields(PlanDialog)
        self.fields.setObjectName(u"fields")

        self.dialog_column.addWidget(self.fields)

        self.fields_spring = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_column.addItem(self.fields_spring)

        self.error_label = QLabel(PlanDialog)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"error")
        self.error_label.setTextFormat(Qt.PlainText)
        self.error_label.setWordWrap(True)

        self.dialog_column.addWidget(self.error_label)

        self.button_box = QDialogButtonBox(PlanDialog)
        self.button_box.setObjectName(u"button_box")
        self.button_box.setStandardButtons(QDialogButtonBox.Cancel|QDialogButtonBox.Save)

        self.dialog_column.addWidget(self.button_box)


        self.retranslateUi(PlanDialog)

        QMetaObject.connectSlotsByName(PlanDialog)
    # setupUi

    def retranslateUi(self, PlanDialog):
        PlanDialog.setWindowTitle(QCoreApplication.translate("PlanDialog", u"Plan a follow-up", None))
        self.whom_label.setText(QCoreApplication.translate("PlanDialog", u"Plan a follow-up", None))
    # retranslateUi

