# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'log_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout

from desktop_crm.gui.panels.composer import Composer

class Ui_LogDialog(object):
    def setupUi(self, LogDialog):
        if not LogDialog.objectName():
            LogDialog.setObjectName(u"LogDialog")
        self.dialog_column = QVBoxLayout(LogDialog)
        self.dialog_column.setSpacing(10)
        self.dialog_column.setObjectName(u"dialog_column")
        self.dialog_column.setContentsMargins(20, 18, 20, 18)
        self.whom_label = QLabel(LogDialog)
        self.whom_label.setObjectName(u"whom_label")
        self.whom_label.setProperty(u"role", u"heading")
        self.whom_label.setTextFormat(Qt.PlainText)
        self.whom_label.setWordWrap(True)

        self.dialog_column.addWidget(self.whom_label)

        self.composer = Composer(LogDialog)
        self.composer.setObjectName(u"composer")

        self.dialog_column.addWidget(self.composer)


        self.retranslateUi(LogDialog)

        QMetaObject.connectSlotsByName(LogDialog)
    # setupUi

    def retranslateUi(self, LogDialog):
        LogDialog.setWindowTitle(QCoreApplication.translate("LogDialog", u"Log contact", None))
    # retranslateUi

