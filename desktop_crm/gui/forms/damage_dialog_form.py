# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'damage_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
class Ui_DamageDialog(object):
    def setupUi(self, DamageDialog):
        if not DamageDialog.objectName():
            DamageDialog.setObjectName(u"DamageDialog")
        DamageDialog.setWindowTitle(u"Desktop CRM")
        self.dialog_layout = QVBoxLayout(DamageDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.title_label = QLabel(DamageDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"heading")
        self.title_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.title_label)

        self.sentence_label = QLabel(DamageDialog)
        self.sentence_label.setObjectName(u"sentence_label")
        self.sentence_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.sentence_label)

        self.findings_edit = QPlainTextEdit(DamageDialog)
        self.findings_edit.setObjectName(u"findings_edit")
        self.findings_edit.setReadOnly(True)

        self.dialog_layout.addWidget(self.findings_edit)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.between = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.between)

        self.later_button = QPushButton(DamageDialog)
        self.later_button.setObjectName(u"later_button")
        self.later_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.later_button)

        self.repair_button = QPushButton(DamageDialog)
        self.repair_button.setObjectName(u"repair_button")
        self.repair_button.setProperty(u"primary", True)

        self.buttons_layout.addWidget(self.repair_button)


        self.dialog_layout.addLayout(self.buttons_layout)


        self.retranslateUi(DamageDialog)

        self.repair_button.setDefault(True)


        QMetaObject.connectSlotsByName(DamageDialog)
    # setupUi

    def retranslateUi(self, DamageDialog):
        self.title_label.setText(QCoreApplication.translate("DamageDialog", u"Something is wrong with the store", None))
        self.sentence_label.setText(QCoreApplication.translate("DamageDialog", u"A disk, a cable or another program changed the file. A repair reads every page, keeps the damaged file, and can fill gaps from the newest backup.", None))
#if QT_CONFIG(accessibility)
        self.findings_edit.setAccessibleName(QCoreApplication.translate("DamageDialog", u"What was found", None))
#endif // QT_CONFIG(accessibility)
        self.later_button.setText(QCoreApplication.translate("DamageDialog", u"Later", None))
        self.repair_button.setText(QCoreApplication.translate("DamageDialog", u"Lock and repair\u2026", None))
        pass
    # retranslateUi

