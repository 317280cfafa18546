# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout, QWidget

from desktop_crm.gui.panels.security_panel import SecurityPanel
class Ui_SettingsPage(object):
    def setupUi(self, SettingsPage):
        if not SettingsPage.objectName():
            SettingsPage.setObjectName(u"SettingsPage")
        self.page_layout = QVBoxLayout(SettingsPage)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll_area = QScrollArea(SettingsPage)
        self.scroll_area.setObjectName(u"scroll_area")
        self.scroll_area.setFocusPolicy(Qt.NoFocus)
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setFrameShape(QFrame.NoFrame)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.content.setProperty(u"surface", u"plain")
        self.content_layout = QHBoxLayout(self.content)
        self.content_layout.setObjectName(u"content_layout")
        self.content_layout.setContentsMargins(24, 20, 24, 20)
        self.column = QWidget(self.content)
        self.column.setObjectName(u"column")
        self.column_layout = QVBoxLayout(self.column)
        self.column_layout.setSpacing(14)
        self.column_layout.setObjectName(u"column_layout")
        self.column_layout.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(self.column)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"title")

        self.column_layout.addWidget(self.title_label)

        self.look_card = QFrame(self.column)
        self.look_card.setObjectName(u"look_card")
        self.look_card.setProperty(u"surface", u"card")
        self.look_layout = QVBoxLayout(self.look_card)
        self.look_layout.setSpacing(10)
        self.look_layout.setObjectName(u"look_layout")
        self.look_layout.setContentsMargins(16, 12, 16, 14)
        self.look_title_label = QLabel(self.look_card)
        self.look_title_label.setObjectName(u"look_title_label")
        self.look_title_label.setProperty(u"role", u"card-title")

        self.look_layout.addWidget(self.look_title_label)

        self.look_grid = QGridLayout()
        self.look_grid.setObjectName(u"look_grid")
        self.look_grid.setHorizontalSpacing(16)
        self.look_grid.setVerticalSpacing(8)
        self.language_combo_label = QLabel(self.look_card)
        self.language_combo_label.setObjectName(u"language_combo_label")
        self.language_combo_label.setProperty(u"role", u"label")

        self.look_grid.addWidget(self.language_combo_label, 0, 0, 1, 1)

        self.language_combo = QComboBox(self.look_card)
        self.language_combo.setObjectName(u"language_combo")

        self.look_grid.addWidget(self.language_combo, 0, 1, 1, 1)

        self.theme_combo_label = QLabel(self.look_card)
        self.theme_combo_label.setObjectName(u"theme_combo_label")
        self.theme_combo_label.setProperty(u"role", u"label")

        self.look_grid.addWidget(self.theme_combo_label, 1, 0, 1, 1)

        self.theme_combo = QComboBox(self.look_card)
        self.theme_combo.setObjectName(u"theme_combo")

        self.look_grid.addWidget(self.theme_combo, 1, 1, 1, 1)

        self.scale_spin_label = QLabel(self.look_card)
        self.scale_spin_label.setObjectName(u"scale_spin_label")
        self.scale_spin_label.setProperty(u"role", u"label")

        self.look_grid.addWidget(self.scale_spin_label, 2, 0, 1, 1)

        self.scale_spin = QSpinBox(self.look_card)
        self.scale_spin.setObjectName(u"scale_spin")

        self.look_grid.addWidget(self.scale_spin, 2, 1, 1, 1)

        self.look_grid.setColumnStretch(1, 1)

        self.look_layout.addLayout(self.look_grid)

        self.go_keys_check = QCheckBox(self.look_card)
        self.go_keys_check.setObjectName(u"go_keys_check")

        self.look_layout.addWidget(self.go_keys_check)

        self.keys_layout = QHBoxLayout()
        self.keys_layout.setObjectName(u"keys_layout")
        self.keys_button = QPushButton(self.look_card)
        self.keys_button.setObjectName(u"keys_button")

        self.keys_layout.addWidget(self.keys_button)

        self.automation_button = QPushButton(self.look_card)
        self.automation_button.setObjectName(u"automation_button")

        self.keys_layout.addWidget(self.automation_button)

        self.rates_button = QPushButton(self.look_card)
        self.rates_button.setObjectName(u"rates_button")

        self.keys_layout.addWidget(self.rates_button)

        self.keys_rest = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.keys_layout.addItem(self.keys_rest)

        self.keys_layout.setStretch(3, 1)

        self.look_layout.addLayout(self.keys_layout)


        self.column_layout.addWidget(self.look_card)

        self.lock_card = QFrame(self.column)
        self.lock_card.setObjectName(u"lock_card")
        self.lock_card.setProperty(u"surface", u"card")
        self.lock_layout = QVBoxLayout(self.lock_card)
        self.lock_layout.setSpacing(10)
        self.lock_layout.setObjectName(u"lock_layout")
        self.lock_layout.setContentsMargins(16, 12, 16, 14)
        self.lock_title_label = QLabel(self.lock_card)
        self.lock_title_label.setObjectName(u"lock_title_label")
        self.lock_title_label.setProperty(u"role", u"card-title")

        self.lock_layout.addWidget(self.lock_title_label)

        self.lock_grid = QGridLayout()
        self.lock_grid.setObjectName(u"lock_grid")
        self.lock_grid.setHorizontalSpacing(16)
        self.lock_grid.setVerticalSpacing(8)
        self.lock_spin_label = QLabel(self.lock_card)
        self.lock_spin_label.setObjectName(u"lock_spin_label")
        self.lock_spin_label.setProperty(u"role", u"label")

        self.lock_grid.addWidget(self.lock_spin_label, 0, 0, 1, 1)

        self.lock_spin = QSpinBox(self.lock_card)
        self.lock_spin.setObjectName(u"lock_spin")

        self.lock_grid.addWidget(self.lock_spin, 0, 1, 1, 1)

        self.clipboard_spin_label = QLabel(self.lock_card)
        self.clipboard_spin_label.setObjectName(u"clipboard_spin_label")
        self.clipboard_spin_label.setProperty(u"role", u"label")

        self.lock_grid.addWidget(self.clipboard_spin_label, 1, 0, 1, 1)

        self.clipboard_spin = QSpinBox(self.lock_card)
        self.clipboard_spin.setObjectName(u"clipboard_spin")

        self.lock_grid.addWidget(self.clipboard_spin, 1, 1, 1, 1)

        self.lock_grid.setColumnStretch(1, 1)

        self.lock_layout.addLayout(self.lock_grid)


        self.column_layout.addWidget(self.lock_card)

        self.home_card = QFrame(self.column)
        self.home_card.setObjectName(u"home_card")
        self.home_card.setProperty(u"surface", u"card")
        self.home_layout = QVBoxLayout(self.home_card)
        self.home_layout.setSpacing(10)
        self.home_layout.setObjectName(u"home_layout")
        self.home_layout.setContentsMargins(16, 12, 16, 14)
        self.home_title_label = QLabel(self.home_card)
        self.home_title_label.setObjectName(u"home_title_label")
        self.home_title_label.setProperty(u"role", u"card-title")

        self.home_layout.addWidget(self.home_title_label)

        self.home_grid = QGridLayout()
        self.home_grid.setObjectName(u"home_grid")
        self.home_grid.setHorizontalSpacing(16)
        self.home_grid.setVerticalSpacing(8)
        self.country_combo_label = QLabel(self.home_card)
        self.country_combo_label.setObjectName(u"country_combo_label")
        self.country_combo_label.setProperty(u"role", u"label")

        self.home_grid.addWidget(self.country_combo_label, 0, 0, 1, 1)

        self.country_combo = QComboBox(self.home_card)
        self.country_combo.setObjectName(u"country_combo")

        self.home_grid.addWidget(self.country_combo, 0, 1, 1, 1)

        self.currency_combo_label = QLabel(self.home_card)
        self.currency_combo_label.setObjectName(u"currency_combo_label")
        self.currency_combo_label.setProperty(u"role", u"label")

        self.home_grid.addWidget(self.currency_combo_label, 1, 0, 1, 1)

        self.currency_combo = QComboBox(self.home_card)
        self.currency_combo.setObjectName(u"currency_combo")

        self.home_grid.addWidget(self.currency_combo, 1, 1, 1, 1)

        self.home_grid.setColumnStretch(1, 1)

        self.home_layout.addLayout(self.home_grid)


        self.column_layout.addWidget(self.home_card)

        self.security_panel = SecurityPanel(self.column)
        self.security_panel.setObjectName(u"security_panel")

        self.column_layout.addWidget(self.security_panel)

        self.backups_card = QFrame(self.column)
        self.backups_card.setObjectName(u"backups_card")
        self.backups_card.setProperty(u"surface", u"card")
        self.backups_layout = QVBoxLayout(self.backups_card)
        self.backups_layout.setSpacing(10)
        self.backups_layout.setObjectName(u"backups_layout")
        self.backups_layout.setContentsMargins(16, 12, 16, 14)
        self.backups_title_label = QLabel(self.backups_card)
        self.backups_title_label.setObjectName(u"backups_title_label")
        self.backups_title_label.setProperty(u"role", u"card-title")

        self.backups_layout.addWidget(self.backups_title_label)

        self.backups_grid = QGridLayout()
        self.backups_grid.setObjectName(u"backups_grid")
        self.backups_grid.setHorizontalSpacing(16)
        self.backups_grid.setVerticalSpacing(8)
        self.last_backup_name_label = QLabel(self.backups_card)
        self.last_backup_name_label.setObjectName(u"last_backup_name_label")
        self.last_backup_name_label.setProperty(u"role", u"label")

        self.backups_grid.addWidget(self.last_backup_name_label, 0, 0, 1, 1)

        self.last_backup_label = QLabel(self.backups_card)
        self.last_backup_label.setObjectName(u"last_backup_label")
        self.last_backup_label.setWordWrap(True)
        self.last_backup_label.setTextInteractionFlags(Qt.TextSelectableByMouse)

        self.backups_grid.addWidget(self.last_backup_label, 0, 1, 1, 1)

        self.backup_places_name_label = QLabel(self.backups_card)
        self.backup_places_name_label.setObjectName(u"backup_places_name_label")
        self.backup_places_name_label.setProperty(u"role", u"label")

        self.backups_grid.addWidget(self.backup_places_name_label, 1, 0, 1, 1)

        self.backup_places_label = QLabel(self.backups_card)
        self.backup_places_label.setObjectName(u"backup_places_label")
        self.backup_places_label.setWordWrap(True)
        self.backup_places_label.setTextInteractionFlags(Qt.TextSelectableByMouse)

        self.backups_grid.addWidget(self.backup_places_label, 1, 1, 1, 1)

        self.backups_grid.setColumnStretch(1, 1)

        self.backups_layout.addLayout(self.backups_grid)

        self.backups_row = QHBoxLayout()
        self.backups_row.setObjectName(u"backups_row")
        self.backups_button = QPushButton(self.backups_card)
        self.backups_button.setObjectName(u"backups_button")

        self.backups_row.addWidget(self.backups_button)

        self.backups_rest = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.backups_row.addItem(self.backups_rest)

        self.backups_row.setStretch(1, 1)

        self.backups_layout.addLayout(self.backups_row)


        self.column_layout.addWidget(self.backups_card)

        self.privacy_card = QFrame(self.column)
        self.privacy_card.setObjectName(u"privacy_card")
        self.privacy_card.setProperty(u"surface", u"card")
        self.privacy_layout = QVBoxLayout(self.privacy_card)
        self.privacy_layout.setSpacing(10)
        self.privacy_layout.setObjectName(u"privacy_layout")
        self.privacy_layout.setContentsMargins(16, 12, 16, 14)
        self.privacy_title_label = QLabel(self.privacy_card)
        self.privacy_title_label.setObjectName(u"privacy_title_label")
        self.privacy_title_label.setProperty(u"role", u"card-title")

        self.privacy_layout.addWidget(self.privacy_title_label)

        self.privacy_row = QHBoxLayout()
        self.privacy_row.setSpacing(8)
        self.privacy_row.setObjectName(u"privacy_row")
        self.privacy_button = QPushButton(self.privacy_card)
        self.privacy_button.setObjectName(u"privacy_button")

        self.privacy_row.addWidget(self.privacy_button)

        self.profiles_button = QPushButton(self.privacy_card)
        self.profiles_button.setObjectName(u"profiles_button")

        self.privacy_row.addWidget(self.profiles_button)

        self.privacy_rest = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.privacy_row.addItem(self.privacy_rest)

        self.privacy_row.setStretch(2, 1)

        self.privacy_layout.addLayout(self.privacy_row)


        self.column_layout.addWidget(self.privacy_card)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_layout.addItem(self.below)


        self.content_layout.addWidget(self.column)

        self.beside = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.content_layout.addItem(self.beside)

        self.content_layout.setStretch(1, 1)
        self.scroll_area.setWidget(self.content)

        self.page_layout.addWidget(self.scroll_area)

#if QT_CONFIG(shortcut)
        self.language_combo_label.setBuddy(self.language_combo)
        self.theme_combo_label.setBuddy(self.theme_combo)
        self.scale_spin_label.setBuddy(self.scale_spin)
        self.lock_spin_label.setBuddy(self.lock_spin)
        self.clipboard_spin_label.setBuddy(self.clipboard_spin)
        self.country_combo_label.setBuddy(self.country_combo)
        self.currency_combo_label.setBuddy(self.currency_combo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SettingsPage)

        QMetaObject.connectSlotsByName(SettingsPage)
    # setupUi

    def retranslateUi(self, SettingsPage):
        self.title_label.setText(QCoreApplication.translate("SettingsPage", u"Settings", None))
        self.look_title_label.setText(QCoreApplication.translate("SettingsPage", u"Look and language", None))
        self.language_combo_label.setText(QCoreApplication.translate("SettingsPage", u"&Language", None))
#if QT_CONFIG(accessibility)
        self.language_combo.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Language", None))
#endif // QT_CONFIG(accessibility)
        self.theme_combo_label.setText(QCoreApplication.translate("SettingsPage", u"&Theme", None))
#if QT_CONFIG(accessibility)
        self.theme_combo.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Theme", None))
#endif // QT_CONFIG(accessibility)
        self.scale_spin_label.setText(QCoreApplication.translate("SettingsPage", u"&Size", None))
#if QT_CONFIG(accessibility)
        self.scale_spin.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Size", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.scale_spin.setToolTip(QCoreApplication.translate("SettingsPage", u"Size of text and controls", None))
#endif // QT_CONFIG(tooltip)
        self.go_keys_check.setText(QCoreApplication.translate("SettingsPage", u"&G, then a letter, goes to a page", None))
#if QT_CONFIG(tooltip)
        self.go_keys_check.setToolTip(QCoreApplication.translate("SettingsPage", u"T Today, C customers, D deals and more, as the shortcuts show; never while you type", None))
#endif // QT_CONFIG(tooltip)
        self.keys_button.setText(QCoreApplication.translate("SettingsPage", u"Keyboard shortcuts\u2026", None))
#if QT_CONFIG(tooltip)
        self.keys_button.setToolTip(QCoreApplication.translate("SettingsPage", u"Show all keys, and choose others", None))
#endif // QT_CONFIG(tooltip)
        self.automation_button.setText(QCoreApplication.translate("SettingsPage", u"Automation\u2026", None))
#if QT_CONFIG(tooltip)
        self.automation_button.setToolTip(QCoreApplication.translate("SettingsPage", u"Rules, plans and coupons", None))
#endif // QT_CONFIG(tooltip)
        self.rates_button.setText(QCoreApplication.translate("SettingsPage", u"Exchange rates\u2026", None))
#if QT_CONFIG(tooltip)
        self.rates_button.setToolTip(QCoreApplication.translate("SettingsPage", u"What other currencies are worth, as sums are told in one", None))
#endif // QT_CONFIG(tooltip)
        self.lock_title_label.setText(QCoreApplication.translate("SettingsPage", u"Locking", None))
        self.lock_spin_label.setText(QCoreApplication.translate("SettingsPage", u"Lock &after", None))
#if QT_CONFIG(accessibility)
        self.lock_spin.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Lock after", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.lock_spin.setToolTip(QCoreApplication.translate("SettingsPage", u"Time without a key or click until the store is locked", None))
#endif // QT_CONFIG(tooltip)
        self.clipboard_spin_label.setText(QCoreApplication.translate("SettingsPage", u"&Clear the clipboard after", None))
#if QT_CONFIG(accessibility)
        self.clipboard_spin.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Clear the clipboard after", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.clipboard_spin.setToolTip(QCoreApplication.translate("SettingsPage", u"How long a copied value may stay on the clipboard", None))
#endif // QT_CONFIG(tooltip)
        self.home_title_label.setText(QCoreApplication.translate("SettingsPage", u"This store", None))
        self.country_combo_label.setText(QCoreApplication.translate("SettingsPage", u"&Country", None))
#if QT_CONFIG(accessibility)
        self.country_combo.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Country", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.country_combo.setToolTip(QCoreApplication.translate("SettingsPage", u"Phone numbers without a country code are read as numbers of this country", None))
#endif // QT_CONFIG(tooltip)
        self.currency_combo_label.setText(QCoreApplication.translate("SettingsPage", u"C&urrency", None))
#if QT_CONFIG(accessibility)
        self.currency_combo.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Currency", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.currency_combo.setToolTip(QCoreApplication.translate("SettingsPage", u"Amounts without a currency are in this one", None))
#endif // QT_CONFIG(tooltip)
        self.backups_title_label.setText(QCoreApplication.translate("SettingsPage", u"Backups", None))
        self.last_backup_name_label.setText(QCoreApplication.translate("SettingsPage", u"Last verified backup", None))
        self.backup_places_name_label.setText(QCoreApplication.translate("SettingsPage", u"Kept in", None))
        self.backups_button.setText(QCoreApplication.translate("SettingsPage", u"Show backups\u2026", None))
#if QT_CONFIG(tooltip)
        self.backups_button.setToolTip(QCoreApplication.translate("SettingsPage", u"What is in each backup, where they go, and the way back", None))
#endif // QT_CONFIG(tooltip)
        self.privacy_title_label.setText(QCoreApplication.translate("SettingsPage", u"Privacy", None))
        self.privacy_button.setText(QCoreApplication.translate("SettingsPage", u"Privacy report\u2026", None))
#if QT_CONFIG(tooltip)
        self.privacy_button.setToolTip(QCoreApplication.translate("SettingsPage", u"What is sealed by which key, and proof that nothing of it lies open on this computer", None))
#endif // QT_CONFIG(tooltip)
        self.profiles_button.setText(QCoreApplication.translate("SettingsPage", u"Profiles and view log\u2026", None))
#if QT_CONFIG(tooltip)
        self.profiles_button.setToolTip(QCoreApplication.translate("SettingsPage", u"Who may do what in this store, and who looked at what is strict", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

