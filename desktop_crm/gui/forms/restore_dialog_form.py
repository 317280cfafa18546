# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'restore_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from desktop_crm.gui.widgets.passphrase_edit import PassphraseEdit
class Ui_RestoreDialog(object):
    def setupUi(self, RestoreDialog):
        if not RestoreDialog.objectName():
            RestoreDialog.setObjectName(u"RestoreDialog")
        RestoreDialog.setWindowTitle(u"Desktop CRM")
        self.dialog_layout = QVBoxLayout(RestoreDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.title_label = QLabel(RestoreDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"heading")

        self.dialog_layout.addWidget(self.title_label)

        self.sentence_label = QLabel(RestoreDialog)
        self.sentence_label.setObjectName(u"sentence_label")
        self.sentence_label.setWordWrap(True)
        self.sentence_label.setTextFormat(Qt.PlainText)

        self.dialog_layout.addWidget(self.sentence_label)

        self.typed_label = QLabel(RestoreDialog)
        self.typed_label.setObjectName(u"typed_label")
        self.typed_label.setProperty(u"role", u"label")

        self.dialog_layout.addWidget(self.typed_label)

        self.typed_edit = PassphraseEdit(RestoreDialog)
        self.typed_edit.setObjectName(u"typed_edit")

        self.dialog_layout.addWidget(self.typed_edit)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.between = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.between)

        self.cancel_button = QPushButton(RestoreDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.restore_button = QPushButton(RestoreDialog)
        self.restore_button.setObjectName(u"restore_button")
        self.restore_button.setProperty(u"primary", True)

        self.buttons_layout.addWidget(self.restore_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.typed_label.setBuddy(self.typed_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RestoreDialog)

        self.restore_button.setDefault(True)


        QMetaObject.connectSlotsByName(RestoreDialog)
    # setupUi

    def retranslateUi(self, RestoreDialog):
        self.title_label.setText(QCoreApplication.translate("RestoreDialog", u"Restore a whole backup", None))
        self.typed_label.setText(QCoreApplication.translate("RestoreDialog", u"&Passphrase of that day, or the recovery code from the sheet", None))
#if QT_CONFIG(accessibility)
        self.typed_edit.setAccessibleName(QCoreApplication.translate("RestoreDialog", u"Passphrase or recovery code of that day", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("RestoreDialog", u"Cancel", None))
        self.restore_button.setText(QCoreApplication.translate("RestoreDialog", u"&Restore", None))
        pass
    # retranslateUi

