# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'profile_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
class Ui_ProfileDialog(object):
    def setupUi(self, ProfileDialog):
        if not ProfileDialog.objectName():
            ProfileDialog.setObjectName(u"ProfileDialog")
        ProfileDialog.setWindowTitle(u"Desktop CRM")
        self.dialog_layout = QVBoxLayout(ProfileDialog)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.title_label = QLabel(ProfileDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"heading")

        self.dialog_layout.addWidget(self.title_label)

        self.profile_combo = QComboBox(ProfileDialog)
        self.profile_combo.setObjectName(u"profile_combo")

        self.dialog_layout.addWidget(self.profile_combo)

        self.profile_label = QLabel(ProfileDialog)
        self.profile_label.setObjectName(u"profile_label")
        self.profile_label.setProperty(u"role", u"secondary")
        self.profile_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.profile_label)

        self.passphrase_edit = QLineEdit(ProfileDialog)
        self.passphrase_edit.setObjectName(u"passphrase_edit")
        self.passphrase_edit.setEchoMode(QLineEdit.Password)

        self.dialog_layout.addWidget(self.passphrase_edit)

        self.strict_label = QLabel(ProfileDialog)
        self.strict_label.setObjectName(u"strict_label")
        self.strict_label.setProperty(u"role", u"section")

        self.dialog_layout.addWidget(self.strict_label)

        self.strict_list = QListWidget(ProfileDialog)
        self.strict_list.setObjectName(u"strict_list")

        self.dialog_layout.addWidget(self.strict_list)

        self.error_label = QLabel(ProfileDialog)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"error")
        self.error_label.setWordWrap(True)
        self.error_label.setVisible(False)

        self.dialog_layout.addWidget(self.error_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.before = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.before)

        self.cancel_button = QPushButton(ProfileDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(ProfileDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)


        self.retranslateUi(ProfileDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(ProfileDialog)
    # setupUi

    def retranslateUi(self, ProfileDialog):
        self.title_label.setText(QCoreApplication.translate("ProfileDialog", u"Who works here", None))
#if QT_CONFIG(accessibility)
        self.profile_combo.setAccessibleName(QCoreApplication.translate("ProfileDialog", u"Profile", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.passphrase_edit.setAccessibleName(QCoreApplication.translate("ProfileDialog", u"Passphrase", None))
#endif // QT_CONFIG(accessibility)
        self.passphrase_edit.setPlaceholderText(QCoreApplication.translate("ProfileDialog", u"Passphrase, to go back to a wider profile", None))
        self.strict_label.setText(QCoreApplication.translate("ProfileDialog", u"Strict: shown only on request, and each look is logged", None))
#if QT_CONFIG(accessibility)
        self.strict_list.setAccessibleName(QCoreApplication.translate("ProfileDialog", u"Strict sections", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("ProfileDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("ProfileDialog", u"Save", None))
        pass
    # retranslateUi

