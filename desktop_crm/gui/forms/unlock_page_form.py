# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'unlock_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from desktop_crm.gui.widgets.passphrase_edit import (PassphraseEdit, StrengthBar)
class Ui_UnlockPage(object):
    def setupUi(self, UnlockPage):
        if not UnlockPage.objectName():
            UnlockPage.setObjectName(u"UnlockPage")
        self.page_layout = QVBoxLayout(UnlockPage)
        self.page_layout.setObjectName(u"page_layout")
        self.above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page_layout.addItem(self.above)

        self.card = QFrame(UnlockPage)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"surface", u"card")
        self.card_layout = QVBoxLayout(self.card)
        self.card_layout.setSpacing(4)
        self.card_layout.setObjectName(u"card_layout")
        self.card_layout.setContentsMargins(34, 32, 34, 32)
        self.picture_label = QLabel(self.card)
        self.picture_label.setObjectName(u"picture_label")

        self.card_layout.addWidget(self.picture_label)

        self.title_label = QLabel(self.card)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"title")
        self.title_label.setTextFormat(Qt.PlainText)
        self.title_label.setWordWrap(True)

        self.card_layout.addWidget(self.title_label)

        self.sentence_label = QLabel(self.card)
        self.sentence_label.setObjectName(u"sentence_label")
        self.sentence_label.setProperty(u"role", u"secondary")
        self.sentence_label.setWordWrap(True)

        self.card_layout.addWidget(self.sentence_label)

        self.code_box = QWidget(self.card)
        self.code_box.setObjectName(u"code_box")
        self.code_layout = QVBoxLayout(self.code_box)
        self.code_layout.setSpacing(4)
        self.code_layout.setObjectName(u"code_layout")
        self.code_layout.setContentsMargins(0, 12, 0, 0)
        self.code_label = QLabel(self.code_box)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setProperty(u"role", u"label")

        self.code_layout.addWidget(self.code_label)

        self.code_edit = QLineEdit(self.code_box)
        self.code_edit.setObjectName(u"code_edit")

        self.code_layout.addWidget(self.code_edit)

        self.code_hint_layout = QHBoxLayout()
        self.code_hint_layout.setObjectName(u"code_hint_layout")
        self.code_hint_label = QLabel(self.code_box)
        self.code_hint_label.setObjectName(u"code_hint_label")
        self.code_hint_label.setProperty(u"role", u"caption")

        self.code_hint_layout.addWidget(self.code_hint_label)

        self.picture_button = QPushButton(self.code_box)
        self.picture_button.setObjectName(u"picture_button")
        self.picture_button.setProperty(u"link", True)
        self.picture_button.setAutoDefault(False)

        self.code_hint_layout.addWidget(self.picture_button)

        self.code_hint_layout.setStretch(0, 1)

        self.code_layout.addLayout(self.code_hint_layout)


        self.card_layout.addWidget(self.code_box)

        self.passphrase_layout = QVBoxLayout()
        self.passphrase_layout.setSpacing(4)
        self.passphrase_layout.setObjectName(u"passphrase_layout")
        self.passphrase_layout.setContentsMargins(-1, 12, -1, -1)
        self.passphrase_label = QLabel(self.card)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setProperty(u"role", u"label")

        self.passphrase_layout.addWidget(self.passphrase_label)

        self.passphrase_edit = PassphraseEdit(self.card)
        self.passphrase_edit.setObjectName(u"passphrase_edit")

        self.passphrase_layout.addWidget(self.passphrase_edit)

        self.strength_bar = StrengthBar(self.card)
        self.strength_bar.setObjectName(u"strength_bar")

        self.passphrase_layout.addWidget(self.strength_bar)


        self.card_layout.addLayout(self.passphrase_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.unlock_button = QPushButton(self.card)
        self.unlock_button.setObjectName(u"unlock_button")
        self.unlock_button.setProperty(u"primary", True)

        self.buttons_layout.addWidget(self.unlock_button)

        self.repair_button = QPushButton(self.card)
        self.repair_button.setObjectName(u"repair_button")

        self.buttons_layout.addWidget(self.repair_button)

        self.other_button = QPushButton(self.card)
        self.other_button.setObjectName(u"other_button")

        self.buttons_layout.addWidget(self.other_button)

        self.buttons_layout.setStretch(0, 1)

        self.card_layout.addLayout(self.buttons_layout)

        self.lost_layout = QHBoxLayout()
        self.lost_layout.setSpacing(4)
        self.lost_layout.setObjectName(u"lost_layout")
        self.lost_layout.setContentsMargins(-1, 12, -1, -1)
        self.lost_label = QLabel(self.card)
        self.lost_label.setObjectName(u"lost_label")
        self.lost_label.setProperty(u"role", u"secondary")

        self.lost_layout.addWidget(self.lost_label)

        self.recovery_button = QPushButton(self.card)
        self.recovery_button.setObjectName(u"recovery_button")
        self.recovery_button.setProperty(u"link", True)

        self.lost_layout.addWidget(self.recovery_button)

        self.lost_rest = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.lost_layout.addItem(self.lost_rest)

        self.lost_layout.setStretch(2, 1)

        self.card_layout.addLayout(self.lost_layout)

        self.backup_layout = QHBoxLayout()
        self.backup_layout.setSpacing(4)
        self.backup_layout.setObjectName(u"backup_layout")
        self.backup_label = QLabel(self.card)
        self.backup_label.setObjectName(u"backup_label")
        self.backup_label.setProperty(u"role", u"secondary")

        self.backup_layout.addWidget(self.backup_label)

        self.backup_button = QPushButton(self.card)
        self.backup_button.setObjectName(u"backup_button")
        self.backup_button.setProperty(u"link", True)

        self.backup_layout.addWidget(self.backup_button)

        self.backup_rest = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.backup_layout.addItem(self.backup_rest)

        self.backup_layout.setStretch(2, 1)

        self.card_layout.addLayout(self.backup_layout)


        self.page_layout.addWidget(self.card, 0, Qt.AlignHCenter)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page_layout.addItem(self.below)

        self.page_layout.setStretch(0, 1)
        self.page_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.code_label.setBuddy(self.code_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(UnlockPage)

        QMetaObject.connectSlotsByName(UnlockPage)
    # setupUi

    def retranslateUi(self, UnlockPage):
        self.sentence_label.setText(QCoreApplication.translate("UnlockPage", u"Your customers stay on this laptop. Contact details are encrypted and open only with your passphrase or this computer's key store.", None))
        self.code_label.setText(QCoreApplication.translate("UnlockPage", u"&Recovery code from the sheet", None))
#if QT_CONFIG(accessibility)
        self.code_edit.setAccessibleName(QCoreApplication.translate("UnlockPage", u"Recovery code from the sheet", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.code_edit.setToolTip(QCoreApplication.translate("UnlockPage", u"The 34 letters and digits of the recovery sheet, with or without dashes", None))
#endif // QT_CONFIG(tooltip)
        self.picture_button.setText(QCoreApplication.translate("UnlockPage", u"Read it from a picture\u2026", None))
#if QT_CONFIG(tooltip)
        self.picture_button.setToolTip(QCoreApplication.translate("UnlockPage", u"A photo or scan of the sheet, read on this computer", None))
#endif // QT_CONFIG(tooltip)
        self.repair_button.setText(QCoreApplication.translate("UnlockPage", u"Repair\u2026", None))
#if QT_CONFIG(tooltip)
        self.repair_button.setToolTip(QCoreApplication.translate("UnlockPage", u"Make a new store of all that can still be read and proved", None))
#endif // QT_CONFIG(tooltip)
        self.other_button.setText(QCoreApplication.translate("UnlockPage", u"Other file\u2026", None))
#if QT_CONFIG(tooltip)
        self.other_button.setToolTip(QCoreApplication.translate("UnlockPage", u"Open another store", None))
#endif // QT_CONFIG(tooltip)
        self.lost_label.setText(QCoreApplication.translate("UnlockPage", u"Lost the passphrase?", None))
        self.backup_label.setText(QCoreApplication.translate("UnlockPage", u"Lost the store?", None))
        self.backup_button.setText(QCoreApplication.translate("UnlockPage", u"Open a backup\u2026", None))
#if QT_CONFIG(tooltip)
        self.backup_button.setToolTip(QCoreApplication.translate("UnlockPage", u"Put a backup in the place of this store, which is kept", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

