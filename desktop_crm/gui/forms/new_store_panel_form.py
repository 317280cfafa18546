# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_store_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QRadioButton, QSizePolicy, QSpacerItem, QVBoxLayout

from desktop_crm.gui.widgets.passphrase_edit import (PassphraseEdit, StrengthBar)
class Ui_NewStorePanel(object):
    def setupUi(self, NewStorePanel):
        if not NewStorePanel.objectName():
            NewStorePanel.setObjectName(u"NewStorePanel")
        self.panel_layout = QVBoxLayout(NewStorePanel)
        self.panel_layout.setSpacing(12)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(NewStorePanel)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"title")

        self.panel_layout.addWidget(self.title_label)

        self.sentence_label = QLabel(NewStorePanel)
        self.sentence_label.setObjectName(u"sentence_label")
        self.sentence_label.setProperty(u"role", u"secondary")
        self.sentence_label.setWordWrap(True)

        self.panel_layout.addWidget(self.sentence_label)

        self.protect_layout = QVBoxLayout()
        self.protect_layout.setSpacing(4)
        self.protect_layout.setObjectName(u"protect_layout")
        self.passphrase_label = QLabel(NewStorePanel)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setProperty(u"role", u"label")

        self.protect_layout.addWidget(self.passphrase_label)

        self.passphrase_radio = QRadioButton(NewStorePanel)
        self.passphrase_radio.setObjectName(u"passphrase_radio")
        self.passphrase_radio.setChecked(True)

        self.protect_layout.addWidget(self.passphrase_radio)

        self.passphrase_edit = PassphraseEdit(NewStorePanel)
        self.passphrase_edit.setObjectName(u"passphrase_edit")

        self.protect_layout.addWidget(self.passphrase_edit)

        self.strength_layout = QHBoxLayout()
        self.strength_layout.setSpacing(12)
        self.strength_layout.setObjectName(u"strength_layout")
        self.strength_bar = StrengthBar(NewStorePanel)
        self.strength_bar.setObjectName(u"strength_bar")

        self.strength_layout.addWidget(self.strength_bar)

        self.suggest_button = QPushButton(NewStorePanel)
        self.suggest_button.setObjectName(u"suggest_button")
        self.suggest_button.setProperty(u"link", True)

        self.strength_layout.addWidget(self.suggest_button)

        self.strength_layout.setStretch(0, 1)

        self.protect_layout.addLayout(self.strength_layout)

        self.login_radio = QRadioButton(NewStorePanel)
        self.login_radio.setObjectName(u"login_radio")

        self.protect_layout.addWidget(self.login_radio)

        self.both_radio = QRadioButton(NewStorePanel)
        self.both_radio.setObjectName(u"both_radio")

        self.protect_layout.addWidget(self.both_radio)


        self.panel_layout.addLayout(self.protect_layout)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(8)
        self.place_label = QLabel(NewStorePanel)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setProperty(u"role", u"label")

        self.fields_layout.addWidget(self.place_label, 0, 0, 1, 1)

        self.place_edit = QLineEdit(NewStorePanel)
        self.place_edit.setObjectName(u"place_edit")

        self.fields_layout.addWidget(self.place_edit, 0, 1, 1, 1)

        self.place_button = QPushButton(NewStorePanel)
        self.place_button.setObjectName(u"place_button")

        self.fields_layout.addWidget(self.place_button, 0, 2, 1, 1)

        self.country_label = QLabel(NewStorePanel)
        self.country_label.setObjectName(u"country_label")
        self.country_label.setProperty(u"role", u"label")

        self.fields_layout.addWidget(self.country_label, 1, 0, 1, 1)

        self.country_combo = QComboBox(NewStorePanel)
        self.country_combo.setObjectName(u"country_combo")

        self.fields_layout.addWidget(self.country_combo, 1, 1, 1, 2)

        self.currency_label = QLabel(NewStorePanel)
        self.currency_label.setObjectName(u"currency_label")
        self.currency_label.setProperty(u"role", u"label")

        self.fields_layout.addWidget(self.currency_label, 2, 0, 1, 1)

        self.currency_combo = QComboBox(NewStorePanel)
        self.currency_combo.setObjectName(u"currency_combo")

        self.fields_layout.addWidget(self.currency_combo, 2, 1, 1, 2)

        self.fields_layout.setColumnStretch(1, 1)

        self.panel_layout.addLayout(self.fields_layout)

        self.hint_label = QLabel(NewStorePanel)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"role", u"error")
        self.hint_label.setTextFormat(Qt.PlainText)
        self.hint_label.setWordWrap(True)

        self.panel_layout.addWidget(self.hint_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.before = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.before)

        self.create_button = QPushButton(NewStorePanel)
        self.create_button.setObjectName(u"create_button")
        self.create_button.setProperty(u"primary", True)

        self.buttons_layout.addWidget(self.create_button)

        self.buttons_layout.setStretch(0, 1)

        self.panel_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.place_label.setBuddy(self.place_edit)
        self.country_label.setBuddy(self.country_combo)
        self.currency_label.setBuddy(self.currency_combo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(NewStorePanel)

        QMetaObject.connectSlotsByName(NewStorePanel)
    # setupUi

    def retranslateUi(self, NewStorePanel):
        self.title_label.setText(QCoreApplication.translate("NewStorePanel", u"Make a store for your customers", None))
        self.sentence_label.setText(QCoreApplication.translate("NewStorePanel", u"One encrypted file on this computer. Nothing is sent anywhere.", None))
        self.passphrase_label.setText(QCoreApplication.translate("NewStorePanel", u"Protect it with a passphrase", None))
        self.passphrase_radio.setText(QCoreApplication.translate("NewStorePanel", u"Protect it with a &passphrase (recommended)", None))
        self.suggest_button.setText(QCoreApplication.translate("NewStorePanel", u"&Suggest one", None))
#if QT_CONFIG(tooltip)
        self.suggest_button.setToolTip(QCoreApplication.translate("NewStorePanel", u"Five words drawn by chance: easy to type, hard to guess", None))
#endif // QT_CONFIG(tooltip)
        self.login_radio.setText(QCoreApplication.translate("NewStorePanel", u"Use this computer's &login", None))
#if QT_CONFIG(tooltip)
        self.login_radio.setToolTip(QCoreApplication.translate("NewStorePanel", u"Opens without a passphrase while you are logged in. Protects backups and a stolen disk, not an unlocked session.", None))
#endif // QT_CONFIG(tooltip)
        self.both_radio.setText(QCoreApplication.translate("NewStorePanel", u"Use &both together", None))
#if QT_CONFIG(tooltip)
        self.both_radio.setToolTip(QCoreApplication.translate("NewStorePanel", u"The passphrase above and this computer's login are needed. A copied file cannot be guessed, however weak the passphrase.", None))
#endif // QT_CONFIG(tooltip)
        self.place_label.setText(QCoreApplication.translate("NewStorePanel", u"&File", None))
#if QT_CONFIG(accessibility)
        self.place_edit.setAccessibleName(QCoreApplication.translate("NewStorePanel", u"File of the store", None))
#endif // QT_CONFIG(accessibility)
        self.place_button.setText(QCoreApplication.translate("NewStorePanel", u"Change\u2026", None))
        self.country_label.setText(QCoreApplication.translate("NewStorePanel", u"&Country", None))
#if QT_CONFIG(accessibility)
        self.country_combo.setAccessibleName(QCoreApplication.translate("NewStorePanel", u"Home country", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.country_combo.setToolTip(QCoreApplication.translate("NewStorePanel", u"Phone numbers without a country code are read as numbers of this country", None))
#endif // QT_CONFIG(tooltip)
        self.currency_label.setText(QCoreApplication.translate("NewStorePanel", u"C&urrency", None))
#if QT_CONFIG(accessibility)
        self.currency_combo.setAccessibleName(QCoreApplication.translate("NewStorePanel", u"Home currency", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.currency_combo.setToolTip(QCoreApplication.translate("NewStorePanel", u"Amounts without a currency are in this one", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

