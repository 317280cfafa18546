# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plain_copy_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QMetaObject, Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QVBoxLayout

class Ui_PlainCopyDialog(object):
    def setupUi(self, PlainCopyDialog):
        if not PlainCopyDialog.objectName():
            PlainCopyDialog.setObjectName(u"PlainCopyDialog")
        self.dialog_layout = QVBoxLayout(PlainCopyDialog)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 16)
        self.title_label = QLabel(PlainCopyDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"heading")
        self.title_label.setTextFormat(Qt.PlainText)
        self.title_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.title_label)

        self.warning_label = QLabel(PlainCopyDialog)
        self.warning_label.setObjectName(u"warning_label")
        self.warning_label.setProperty(u"role", u"warning")
        self.warning_label.setTextFormat(Qt.PlainText)
        self.warning_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.warning_label)

        self.detail_label = QLabel(PlainCopyDialog)
        self.detail_label.setObjectName(u"detail_label")
        self.detail_label.setProperty(u"role", u"secondary")
        self.detail_label.setTextFormat(Qt.PlainText)
        self.detail_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.detail_label)

        self.button_box = QDialogButtonBox(PlainCopyDialog)
        self.button_box.setObjectName(u"button_box")
        self.button_box.setStandardButtons(QDialogButtonBox.Cancel|QDialogButtonBox.Ok)

        self.dialog_layout.addWidget(self.button_box)


        self.retranslateUi(PlainCopyDialog)

        QMetaObject.connectSlotsByName(PlainCopyDialog)
    # setupUi

    def retranslateUi(self, PlainCopyDialog):
        pass
    # retranslateUi

