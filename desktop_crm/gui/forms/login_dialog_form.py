# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'login_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
class Ui_LoginDialog(object):
    def setupUi(self, LoginDialog):
        if not LoginDialog.objectName():
            LoginDialog.setObjectName(u"LoginDialog")
        self.dialog_layout = QVBoxLayout(LoginDialog)
        self.dialog_layout.setSpacing(8)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.title_label = QLabel(LoginDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"title")
        self.title_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.title_label)

        self.sentence_label = QLabel(LoginDialog)
        self.sentence_label.setObjectName(u"sentence_label")
        self.sentence_label.setProperty(u"role", u"secondary")
        self.sentence_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.sentence_label)

        self.hint_label = QLabel(LoginDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"role", u"error")
        self.hint_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.hint_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.before = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.before)

        self.later_button = QPushButton(LoginDialog)
        self.later_button.setObjectName(u"later_button")
        self.later_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.later_button)

        self.renew_button = QPushButton(LoginDialog)
        self.renew_button.setObjectName(u"renew_button")

        self.buttons_layout.addWidget(self.renew_button)

        self.buttons_layout.setStretch(0, 1)

        self.dialog_layout.addLayout(self.buttons_layout)


        self.retranslateUi(LoginDialog)

        self.renew_button.setDefault(True)


        QMetaObject.connectSlotsByName(LoginDialog)
    # setupUi

    def retranslateUi(self, LoginDialog):
        LoginDialog.setWindowTitle(QCoreApplication.translate("LoginDialog", u"Desktop CRM", None))
        self.title_label.setText(QCoreApplication.translate("LoginDialog", u"Shall this computer's login open the store again?", None))
        self.sentence_label.setText(QCoreApplication.translate("LoginDialog", u"Its key store no longer holds the right key of this store. Nothing is lost: it can be given to it again now, or later in Settings.", None))
        self.later_button.setText(QCoreApplication.translate("LoginDialog", u"Not now", None))
        self.renew_button.setText(QCoreApplication.translate("LoginDialog", u"Let it open the store", None))
    # retranslateUi

