# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'security_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QRadioButton, QVBoxLayout
class Ui_SecurityPanel(object):
    def setupUi(self, SecurityPanel):
        if not SecurityPanel.objectName():
            SecurityPanel.setObjectName(u"SecurityPanel")
        SecurityPanel.setProperty(u"surface", u"card")
        self.panel_layout = QVBoxLayout(SecurityPanel)
        self.panel_layout.setSpacing(6)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(16, 12, 16, 14)
        self.title_label = QLabel(SecurityPanel)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"card-title")

        self.panel_layout.addWidget(self.title_label)

        self.mode_label = QLabel(SecurityPanel)
        self.mode_label.setObjectName(u"mode_label")
        self.mode_label.setProperty(u"role", u"label")

        self.panel_layout.addWidget(self.mode_label)

        self.passphrase_radio = QRadioButton(SecurityPanel)
        self.passphrase_radio.setObjectName(u"passphrase_radio")

        self.panel_layout.addWidget(self.passphrase_radio)

        self.passphrase_mode_label = QLabel(SecurityPanel)
        self.passphrase_mode_label.setObjectName(u"passphrase_mode_label")
        self.passphrase_mode_label.setProperty(u"role", u"caption")
        self.passphrase_mode_label.setWordWrap(True)
        self.passphrase_mode_label.setIndent(24)

        self.panel_layout.addWidget(self.passphrase_mode_label)

        self.login_radio = QRadioButton(SecurityPanel)
        self.login_radio.setObjectName(u"login_radio")

        self.panel_layout.addWidget(self.login_radio)

        self.login_mode_label = QLabel(SecurityPanel)
        self.login_mode_label.setObjectName(u"login_mode_label")
        self.login_mode_label.setProperty(u"role", u"caption")
        self.login_mode_label.setWordWrap(True)
        self.login_mode_label.setIndent(24)

        self.panel_layout.addWidget(self.login_mode_label)

        self.both_radio = QRadioButton(SecurityPanel)
        self.both_radio.setObjectName(u"both_radio")

        self.panel_layout.addWidget(self.both_radio)

        self.both_mode_label = QLabel(SecurityPanel)
        self.both_mode_label.setObjectName(u"both_mode_label")
        self.both_mode_label.setProperty(u"role", u"caption")
        self.both_mode_label.setWordWrap(True)
        self.both_mode_label.setIndent(24)

        self.panel_layout.addWidget(self.both_mode_label)

        self.ways_grid = QGridLayout()
        self.ways_grid.setObjectName(u"ways_grid")
        self.ways_grid.setHorizontalSpacing(12)
        self.ways_grid.setVerticalSpacing(8)
        self.ways_grid.setContentsMargins(-1, 8, -1, -1)
        self.passphrase_label = QLabel(SecurityPanel)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setProperty(u"role", u"label")

        self.ways_grid.addWidget(self.passphrase_label, 0, 0, 1, 1)

        self.passphrase_state_label = QLabel(SecurityPanel)
        self.passphrase_state_label.setObjectName(u"passphrase_state_label")
        self.passphrase_state_label.setProperty(u"role", u"secondary")
        self.passphrase_state_label.setWordWrap(True)

        self.ways_grid.addWidget(self.passphrase_state_label, 0, 1, 1, 1)

        self.remove_button = QPushButton(SecurityPanel)
        self.remove_button.setObjectName(u"remove_button")
        self.remove_button.setProperty(u"link", True)

        self.ways_grid.addWidget(self.remove_button, 0, 2, 1, 1)

        self.passphrase_button = QPushButton(SecurityPanel)
        self.passphrase_button.setObjectName(u"passphrase_button")

        self.ways_grid.addWidget(self.passphrase_button, 0, 3, 1, 1)

        self.login_label = QLabel(SecurityPanel)
        self.login_label.setObjectName(u"login_label")
        self.login_label.setProperty(u"role", u"label")

        self.ways_grid.addWidget(self.login_label, 1, 0, 1, 1)

        self.login_state_label = QLabel(SecurityPanel)
        self.login_state_label.setObjectName(u"login_state_label")
        self.login_state_label.setProperty(u"role", u"secondary")
        self.login_state_label.setWordWrap(True)

        self.ways_grid.addWidget(self.login_state_label, 1, 1, 1, 1)

        self.login_button = QPushButton(SecurityPanel)
        self.login_button.setObjectName(u"login_button")

        self.ways_grid.addWidget(self.login_button, 1, 3, 1, 1)

        self.recovery_label = QLabel(SecurityPanel)
        self.recovery_label.setObjectName(u"recovery_label")
        self.recovery_label.setProperty(u"role", u"label")

        self.ways_grid.addWidget(self.recovery_label, 2, 0, 1, 1)

        self.recovery_state_label = QLabel(SecurityPanel)
        self.recovery_state_label.setObjectName(u"recovery_state_label")
        self.recovery_state_label.setProperty(u"role", u"secondary")
        self.recovery_state_label.setWordWrap(True)

        self.ways_grid.addWidget(self.recovery_state_label, 2, 1, 1, 1)

        self.recovery_button = QPushButton(SecurityPanel)
        self.recovery_button.setObjectName(u"recovery_button")

        self.ways_grid.addWidget(self.recovery_button, 2, 3, 1, 1)

        self.key_label = QLabel(SecurityPanel)
        self.key_label.setObjectName(u"key_label")
        self.key_label.setProperty(u"role", u"label")

        self.ways_grid.addWidget(self.key_label, 3, 0, 1, 1)

        self.key_state_label = QLabel(SecurityPanel)
        self.key_state_label.setObjectName(u"key_state_label")
        self.key_state_label.setProperty(u"role", u"secondary")
        self.key_state_label.setWordWrap(True)

        self.ways_grid.addWidget(self.key_state_label, 3, 1, 1, 1)

        self.rotation_button = QPushButton(SecurityPanel)
        self.rotation_button.setObjectName(u"rotation_button")

        self.ways_grid.addWidget(self.rotation_button, 3, 3, 1, 1)

        self.ways_grid.setColumnStretch(1, 1)

        self.panel_layout.addLayout(self.ways_grid)

        self.hint_label = QLabel(SecurityPanel)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"role", u"error")
        self.hint_label.setWordWrap(True)

        self.panel_layout.addWidget(self.hint_label)


        self.retranslateUi(SecurityPanel)

        QMetaObject.connectSlotsByName(SecurityPanel)
    # setupUi

    def retranslateUi(self, SecurityPanel):
        self.title_label.setText(QCoreApplication.translate("SecurityPanel", u"Security", None))
        self.mode_label.setText(QCoreApplication.translate("SecurityPanel", u"This store opens with", None))
        self.passphrase_radio.setText(QCoreApplication.translate("SecurityPanel", u"&Passphrase", None))
#if QT_CONFIG(accessibility)
        self.passphrase_radio.setAccessibleDescription(QCoreApplication.translate("SecurityPanel", u"Asked for at each start, and opens the store on any computer.", None))
#endif // QT_CONFIG(accessibility)
        self.passphrase_mode_label.setText(QCoreApplication.translate("SecurityPanel", u"Asked for at each start, and opens the store on any computer.", None))
        self.login_radio.setText(QCoreApplication.translate("SecurityPanel", u"This computer's &login", None))
#if QT_CONFIG(accessibility)
        self.login_radio.setAccessibleDescription(QCoreApplication.translate("SecurityPanel", u"Opens without asking while you are logged in. Protects backups and a stolen disk, not a session that somebody else uses.", None))
#endif // QT_CONFIG(accessibility)
        self.login_mode_label.setText(QCoreApplication.translate("SecurityPanel", u"Opens without asking while you are logged in. Protects backups and a stolen disk, not a session that somebody else uses.", None))
        self.both_radio.setText(QCoreApplication.translate("SecurityPanel", u"&Both together", None))
#if QT_CONFIG(accessibility)
        self.both_radio.setAccessibleDescription(QCoreApplication.translate("SecurityPanel", u"A copied file cannot be guessed, however weak the passphrase. After a new installation only the recovery sheet opens it.", None))
#endif // QT_CONFIG(accessibility)
        self.both_mode_label.setText(QCoreApplication.translate("SecurityPanel", u"A copied file cannot be guessed, however weak the passphrase. After a new installation only the recovery sheet opens it.", None))
        self.passphrase_label.setText(QCoreApplication.translate("SecurityPanel", u"Passphrase", None))
        self.remove_button.setText(QCoreApplication.translate("SecurityPanel", u"Remove", None))
#if QT_CONFIG(tooltip)
        self.remove_button.setToolTip(QCoreApplication.translate("SecurityPanel", u"The store then opens without it", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.remove_button.setAccessibleName(QCoreApplication.translate("SecurityPanel", u"Remove the passphrase", None))
#endif // QT_CONFIG(accessibility)
        self.passphrase_button.setText(QCoreApplication.translate("SecurityPanel", u"Change\u2026", None))
#if QT_CONFIG(tooltip)
        self.passphrase_button.setToolTip(QCoreApplication.translate("SecurityPanel", u"Backups made before still open with the old one", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.passphrase_button.setAccessibleName(QCoreApplication.translate("SecurityPanel", u"Change the passphrase", None))
#endif // QT_CONFIG(accessibility)
        self.login_label.setText(QCoreApplication.translate("SecurityPanel", u"This computer's login", None))
        self.login_button.setText(QCoreApplication.translate("SecurityPanel", u"Renew", None))
#if QT_CONFIG(tooltip)
        self.login_button.setToolTip(QCoreApplication.translate("SecurityPanel", u"Give this computer's key store its key again", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.login_button.setAccessibleName(QCoreApplication.translate("SecurityPanel", u"Renew this computer's login", None))
#endif // QT_CONFIG(accessibility)
        self.recovery_label.setText(QCoreApplication.translate("SecurityPanel", u"Recovery sheet", None))
        self.recovery_button.setText(QCoreApplication.translate("SecurityPanel", u"New sheet\u2026", None))
#if QT_CONFIG(tooltip)
        self.recovery_button.setToolTip(QCoreApplication.translate("SecurityPanel", u"The last sheet opens the store no longer", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.recovery_button.setAccessibleName(QCoreApplication.translate("SecurityPanel", u"New recovery sheet", None))
#endif // QT_CONFIG(accessibility)
        self.key_label.setText(QCoreApplication.translate("SecurityPanel", u"Data key", None))
        self.rotation_button.setText(QCoreApplication.translate("SecurityPanel", u"Renew\u2026", None))
#if QT_CONFIG(tooltip)
        self.rotation_button.setToolTip(QCoreApplication.translate("SecurityPanel", u"Seal everything anew under a new key", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.rotation_button.setAccessibleName(QCoreApplication.translate("SecurityPanel", u"Renew the data key", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

