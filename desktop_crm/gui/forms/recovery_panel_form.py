# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recovery_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
class Ui_RecoveryPanel(object):
    def setupUi(self, RecoveryPanel):
        if not RecoveryPanel.objectName():
            RecoveryPanel.setObjectName(u"RecoveryPanel")
        self.panel_layout = QVBoxLayout(RecoveryPanel)
        self.panel_layout.setSpacing(12)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(RecoveryPanel)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"title")

        self.panel_layout.addWidget(self.title_label)

        self.sentence_label = QLabel(RecoveryPanel)
        self.sentence_label.setObjectName(u"sentence_label")
        self.sentence_label.setProperty(u"role", u"secondary")
        self.sentence_label.setWordWrap(True)

        self.panel_layout.addWidget(self.sentence_label)

        self.code_layout = QHBoxLayout()
        self.code_layout.setSpacing(16)
        self.code_layout.setObjectName(u"code_layout")
        self.code_label = QLabel(RecoveryPanel)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setProperty(u"role", u"code")
        self.code_label.setTextFormat(Qt.PlainText)
        self.code_label.setTextInteractionFlags(Qt.TextSelectableByKeyboard|Qt.TextSelectableByMouse)

        self.code_layout.addWidget(self.code_label)

        self.qr_label = QLabel(RecoveryPanel)
        self.qr_label.setObjectName(u"qr_label")

        self.code_layout.addWidget(self.qr_label)

        self.code_layout.setStretch(0, 1)

        self.panel_layout.addLayout(self.code_layout)

        self.keep_layout = QHBoxLayout()
        self.keep_layout.setSpacing(8)
        self.keep_layout.setObjectName(u"keep_layout")
        self.print_button = QPushButton(RecoveryPanel)
        self.print_button.setObjectName(u"print_button")

        self.keep_layout.addWidget(self.print_button)

        self.save_button = QPushButton(RecoveryPanel)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"link", True)

        self.keep_layout.addWidget(self.save_button)

        self.keep_rest = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.keep_layout.addItem(self.keep_rest)

        self.keep_layout.setStretch(2, 1)

        self.panel_layout.addLayout(self.keep_layout)

        self.typed_layout = QVBoxLayout()
        self.typed_layout.setSpacing(4)
        self.typed_layout.setObjectName(u"typed_layout")
        self.typed_label = QLabel(RecoveryPanel)
        self.typed_label.setObjectName(u"typed_label")
        self.typed_label.setProperty(u"role", u"label")

        self.typed_layout.addWidget(self.typed_label)

        self.typed_edit = QLineEdit(RecoveryPanel)
        self.typed_edit.setObjectName(u"typed_edit")

        self.typed_layout.addWidget(self.typed_edit)

        self.hint_label = QLabel(RecoveryPanel)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"role", u"error")
        self.hint_label.setWordWrap(True)

        self.typed_layout.addWidget(self.hint_label)


        self.panel_layout.addLayout(self.typed_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.skip_button = QPushButton(RecoveryPanel)
        self.skip_button.setObjectName(u"skip_button")
        self.skip_button.setProperty(u"link", True)

        self.buttons_layout.addWidget(self.skip_button)

        self.between = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.between)

        self.done_button = QPushButton(RecoveryPanel)
        self.done_button.setObjectName(u"done_button")
        self.done_button.setProperty(u"primary", True)

        self.buttons_layout.addWidget(self.done_button)

        self.buttons_layout.setStretch(1, 1)

        self.panel_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.typed_label.setBuddy(self.typed_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RecoveryPanel)

        QMetaObject.connectSlotsByName(RecoveryPanel)
    # setupUi

    def retranslateUi(self, RecoveryPanel):
        self.title_label.setText(QCoreApplication.translate("RecoveryPanel", u"Keep this recovery sheet", None))
        self.sentence_label.setText(QCoreApplication.translate("RecoveryPanel", u"If you forget the passphrase, this code is the only other way to your customers. Print it, and keep it away from this computer.", None))
#if QT_CONFIG(accessibility)
        self.code_label.setAccessibleName(QCoreApplication.translate("RecoveryPanel", u"Recovery code", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.qr_label.setAccessibleName(QCoreApplication.translate("RecoveryPanel", u"Recovery code as a QR code", None))
#endif // QT_CONFIG(accessibility)
        self.print_button.setText(QCoreApplication.translate("RecoveryPanel", u"&Print\u2026", None))
        self.save_button.setText(QCoreApplication.translate("RecoveryPanel", u"&Save as PDF\u2026", None))
        self.typed_label.setText(QCoreApplication.translate("RecoveryPanel", u"&Type the code from the sheet, to be sure that it can be read", None))
#if QT_CONFIG(accessibility)
        self.typed_edit.setAccessibleName(QCoreApplication.translate("RecoveryPanel", u"Recovery code, typed back", None))
#endif // QT_CONFIG(accessibility)
        self.skip_button.setText(QCoreApplication.translate("RecoveryPanel", u"Skip for now, and remind me", None))
        self.done_button.setText(QCoreApplication.translate("RecoveryPanel", u"I have it", None))
        pass
    # retranslateUi

