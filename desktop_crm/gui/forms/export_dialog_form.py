# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'export_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QRadioButton, QVBoxLayout
class Ui_ExportDialog(object):
    def setupUi(self, ExportDialog):
        if not ExportDialog.objectName():
            ExportDialog.setObjectName(u"ExportDialog")
        self.dialog_layout = QVBoxLayout(ExportDialog)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 16)
        self.whom_label = QLabel(ExportDialog)
        self.whom_label.setObjectName(u"whom_label")
        self.whom_label.setProperty(u"role", u"heading")

        self.dialog_layout.addWidget(self.whom_label)

        self.xlsx_button = QRadioButton(ExportDialog)
        self.xlsx_button.setObjectName(u"xlsx_button")
        self.xlsx_button.setChecked(True)

        self.dialog_layout.addWidget(self.xlsx_button)

        self.csv_button = QRadioButton(ExportDialog)
        self.csv_button.setObjectName(u"csv_button")

        self.dialog_layout.addWidget(self.csv_button)

        self.vcard3_button = QRadioButton(ExportDialog)
        self.vcard3_button.setObjectName(u"vcard3_button")

        self.dialog_layout.addWidget(self.vcard3_button)

        self.vcard4_button = QRadioButton(ExportDialog)
        self.vcard4_button.setObjectName(u"vcard4_button")

        self.dialog_layout.addWidget(self.vcard4_button)

        self.warning_label = QLabel(ExportDialog)
        self.warning_label.setObjectName(u"warning_label")
        self.warning_label.setProperty(u"role", u"warning")
        self.warning_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.warning_label)

        self.button_box = QDialogButtonBox(ExportDialog)
        self.button_box.setObjectName(u"button_box")
        self.button_box.setStandardButtons(QDialogButtonBox.Cancel|QDialogButtonBox.Save)

        self.dialog_layout.addWidget(self.button_box)


        self.retranslateUi(ExportDialog)

        QMetaObject.connectSlotsByName(ExportDialog)
    # setupUi

    def retranslateUi(self, ExportDialog):
        ExportDialog.setWindowTitle(QCoreApplication.translate("ExportDialog", u"Export customers", None))
        self.xlsx_button.setText(QCoreApplication.translate("ExportDialog", u"&Excel table (.xlsx)", None))
        self.csv_button.setText(QCoreApplication.translate("ExportDialog", u"&CSV table (.csv)", None))
        self.vcard3_button.setText(QCoreApplication.translate("ExportDialog", u"&vCard 3.0 for phones and mail programs (.vcf)", None))
        self.vcard4_button.setText(QCoreApplication.translate("ExportDialog", u"v&Card 4.0, the newer form (.vcf)", None))
        self.warning_label.setText(QCoreApplication.translate("ExportDialog", u"The file will not be encrypted: whoever gets it can read every phone number and note in it. Delete it once it has served.", None))
    # retranslateUi

