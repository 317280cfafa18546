# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rotation_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from desktop_crm.gui.widgets.passphrase_edit import PassphraseEdit
class Ui_RotationDialog(object):
    def setupUi(self, RotationDialog):
        if not RotationDialog.objectName():
            RotationDialog.setObjectName(u"RotationDialog")
        self.dialog_layout = QVBoxLayout(RotationDialog)
        self.dialog_layout.setSpacing(8)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.title_label = QLabel(RotationDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"title")

        self.dialog_layout.addWidget(self.title_label)

        self.sentence_label = QLabel(RotationDialog)
        self.sentence_label.setObjectName(u"sentence_label")
        self.sentence_label.setProperty(u"role", u"secondary")
        self.sentence_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.sentence_label)

        self.sheet_label = QLabel(RotationDialog)
        self.sheet_label.setObjectName(u"sheet_label")
        self.sheet_label.setProperty(u"role", u"secondary")
        self.sheet_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.sheet_label)

        self.passphrase_label = QLabel(RotationDialog)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setProperty(u"role", u"label")

        self.dialog_layout.addWidget(self.passphrase_label)

        self.passphrase_edit = PassphraseEdit(RotationDialog)
        self.passphrase_edit.setObjectName(u"passphrase_edit")

        self.dialog_layout.addWidget(self.passphrase_edit)

        self.hint_label = QLabel(RotationDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"role", u"error")
        self.hint_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.hint_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.before = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.before)

        self.cancel_button = QPushButton(RotationDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.renew_button = QPushButton(RotationDialog)
        self.renew_button.setObjectName(u"renew_button")

        self.buttons_layout.addWidget(self.renew_button)

        self.buttons_layout.setStretch(0, 1)

        self.dialog_layout.addLayout(self.buttons_layout)


        self.retranslateUi(RotationDialog)

        self.renew_button.setDefault(True)


        QMetaObject.connectSlotsByName(RotationDialog)
    # setupUi

    def retranslateUi(self, RotationDialog):
        RotationDialog.setWindowTitle(QCoreApplication.translate("RotationDialog", u"Renew the data key", None))
        self.title_label.setText(QCoreApplication.translate("RotationDialog", u"Renew the data key", None))
        self.sentence_label.setText(QCoreApplication.translate("RotationDialog", u"Do this when somebody may have got hold of the key, such as by a lost recovery sheet. Everything is sealed anew under a new key while you go on working; a backup is made before the old key goes.", None))
        self.sheet_label.setText(QCoreApplication.translate("RotationDialog", u"You get a new recovery sheet at once. Backups made before still open with the old sheet and passphrase.", None))
        self.passphrase_label.setText(QCoreApplication.translate("RotationDialog", u"Present passphrase", None))
        self.cancel_button.setText(QCoreApplication.translate("RotationDialog", u"Cancel", None))
        self.renew_button.setText(QCoreApplication.translate("RotationDialog", u"Renew the key", None))
    # retranslateUi

