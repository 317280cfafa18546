# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'passphrase_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from desktop_crm.gui.widgets.passphrase_edit import (PassphraseEdit, StrengthBar)
class Ui_PassphraseDialog(object):
    def setupUi(self, PassphraseDialog):
        if not PassphraseDialog.objectName():
            PassphraseDialog.setObjectName(u"PassphraseDialog")
        self.dialog_layout = QVBoxLayout(PassphraseDialog)
        self.dialog_layout.setSpacing(4)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.title_label = QLabel(PassphraseDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"title")

        self.dialog_layout.addWidget(self.title_label)

        self.note_label = QLabel(PassphraseDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"role", u"secondary")
        self.note_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.note_label)

        self.present_label = QLabel(PassphraseDialog)
        self.present_label.setObjectName(u"present_label")
        self.present_label.setProperty(u"role", u"label")

        self.dialog_layout.addWidget(self.present_label)

        self.present_edit = PassphraseEdit(PassphraseDialog)
        self.present_edit.setObjectName(u"present_edit")

        self.dialog_layout.addWidget(self.present_edit)

        self.new_label = QLabel(PassphraseDialog)
        self.new_label.setObjectName(u"new_label")
        self.new_label.setProperty(u"role", u"label")

        self.dialog_layout.addWidget(self.new_label)

        self.new_edit = PassphraseEdit(PassphraseDialog)
        self.new_edit.setObjectName(u"new_edit")

        self.dialog_layout.addWidget(self.new_edit)

        self.strength_bar = StrengthBar(PassphraseDialog)
        self.strength_bar.setObjectName(u"strength_bar")

        self.dialog_layout.addWidget(self.strength_bar)

        self.hint_label = QLabel(PassphraseDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"role", u"error")
        self.hint_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.hint_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(-1, 8, -1, -1)
        self.suggest_button = QPushButton(PassphraseDialog)
        self.suggest_button.setObjectName(u"suggest_button")
        self.suggest_button.setProperty(u"link", True)
        self.suggest_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.suggest_button)

        self.between = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.between)

        self.cancel_button = QPushButton(PassphraseDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.change_button = QPushButton(PassphraseDialog)
        self.change_button.setObjectName(u"change_button")

        self.buttons_layout.addWidget(self.change_button)

        self.buttons_layout.setStretch(1, 1)

        self.dialog_layout.addLayout(self.buttons_layout)


        self.retranslateUi(PassphraseDialog)

        self.change_button.setDefault(True)


        QMetaObject.connectSlotsByName(PassphraseDialog)
    # setupUi

    def retranslateUi(self, PassphraseDialog):
        PassphraseDialog.setWindowTitle(QCoreApplication.translate("PassphraseDialog", u"Change the passphrase", None))
        self.title_label.setText(QCoreApplication.translate("PassphraseDialog", u"Change the passphrase", None))
        self.note_label.setText(QCoreApplication.translate("PassphraseDialog", u"Backups made before still open with the old passphrase.", None))
        self.present_label.setText(QCoreApplication.translate("PassphraseDialog", u"Present passphrase", None))
        self.new_label.setText(QCoreApplication.translate("PassphraseDialog", u"New passphrase", None))
        self.suggest_button.setText(QCoreApplication.translate("PassphraseDialog", u"&Suggest one", None))
        self.cancel_button.setText(QCoreApplication.translate("PassphraseDialog", u"Cancel", None))
        self.change_button.setText(QCoreApplication.translate("PassphraseDialog", u"Change", None))
    # retranslateUi

