# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'calm_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
class Ui_CalmDialog(object):
    def setupUi(self, CalmDialog):
        if not CalmDialog.objectName():
            CalmDialog.setObjectName(u"CalmDialog")
        CalmDialog.setWindowTitle(u"Desktop CRM")
        self.dialog_layout = QVBoxLayout(CalmDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.title_label = QLabel(CalmDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"heading")
        self.title_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.title_label)

        self.sentence_label = QLabel(CalmDialog)
        self.sentence_label.setObjectName(u"sentence_label")
        self.sentence_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.sentence_label)

        self.details_edit = QPlainTextEdit(CalmDialog)
        self.details_edit.setObjectName(u"details_edit")
        self.details_edit.setReadOnly(True)

        self.dialog_layout.addWidget(self.details_edit)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.copy_button = QPushButton(CalmDialog)
        self.copy_button.setObjectName(u"copy_button")
        self.copy_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.copy_button)

        self.between = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.between)

        self.close_button = QPushButton(CalmDialog)
        self.close_button.setObjectName(u"close_button")

        self.buttons_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.buttons_layout)


        self.retranslateUi(CalmDialog)

        self.close_button.setDefault(True)


        QMetaObject.connectSlotsByName(CalmDialog)
    # setupUi

    def retranslateUi(self, CalmDialog):
#if QT_CONFIG(accessibility)
        self.details_edit.setAccessibleName(QCoreApplication.translate("CalmDialog", u"Report without personal data", None))
#endif // QT_CONFIG(accessibility)
        self.copy_button.setText(QCoreApplication.translate("CalmDialog", u"Copy report", None))
#if QT_CONFIG(tooltip)
        self.copy_button.setToolTip(QCoreApplication.translate("CalmDialog", u"Copy where it happened; no names, numbers or texts of yours are in it", None))
#endif // QT_CONFIG(tooltip)
        self.close_button.setText(QCoreApplication.translate("CalmDialog", u"Continue", None))
        pass
    # retranslateUi

