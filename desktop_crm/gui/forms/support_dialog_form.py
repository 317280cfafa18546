# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'support_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
class Ui_SupportDialog(object):
    def setupUi(self, SupportDialog):
        if not SupportDialog.objectName():
            SupportDialog.setObjectName(u"SupportDialog")
        SupportDialog.setWindowTitle(u"Desktop CRM")
        self.dialog_layout = QVBoxLayout(SupportDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.title_label = QLabel(SupportDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"heading")

        self.dialog_layout.addWidget(self.title_label)

        self.sentence_label = QLabel(SupportDialog)
        self.sentence_label.setObjectName(u"sentence_label")
        self.sentence_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.sentence_label)

        self.parts_layout = QHBoxLayout()
        self.parts_layout.setSpacing(12)
        self.parts_layout.setObjectName(u"parts_layout")
        self.parts_list = QListWidget(SupportDialog)
        self.parts_list.setObjectName(u"parts_list")

        self.parts_layout.addWidget(self.parts_list)

        self.text_edit = QPlainTextEdit(SupportDialog)
        self.text_edit.setObjectName(u"text_edit")
        self.text_edit.setReadOnly(True)
        self.text_edit.setLineWrapMode(QPlainTextEdit.NoWrap)

        self.parts_layout.addWidget(self.text_edit)


        self.dialog_layout.addLayout(self.parts_layout)

        self.error_label = QLabel(SupportDialog)
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

        self.cancel_button = QPushButton(SupportDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(SupportDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)


        self.retranslateUi(SupportDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(SupportDialog)
    # setupUi

    def retranslateUi(self, SupportDialog):
        self.title_label.setText(QCoreApplication.translate("SupportDialog", u"Support bundle", None))
        self.sentence_label.setText(QCoreApplication.translate("SupportDialog", u"This is all that the file will hold: versions, settings, counts and where errors happened. No names, no texts, no places on your disk. Read it before you pass it on.", None))
#if QT_CONFIG(accessibility)
        self.parts_list.setAccessibleName(QCoreApplication.translate("SupportDialog", u"Parts of the bundle", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.text_edit.setAccessibleName(QCoreApplication.translate("SupportDialog", u"Text of this part", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("SupportDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("SupportDialog", u"Save\u2026", None))
        pass
    # retranslateUi

