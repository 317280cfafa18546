# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'first_run_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QRadioButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from desktop_crm.gui.panels.new_store_panel import NewStorePanel
from desktop_crm.gui.panels.recovery_panel import RecoveryPanel
class Ui_FirstRunPage(object):
    def setupUi(self, FirstRunPage):
        if not FirstRunPage.objectName():
            FirstRunPage.setObjectName(u"FirstRunPage")
        self.page_layout = QVBoxLayout(FirstRunPage)
        self.page_layout.setObjectName(u"page_layout")
        self.above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page_layout.addItem(self.above)

        self.card = QFrame(FirstRunPage)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"surface", u"card")
        self.card_layout = QVBoxLayout(self.card)
        self.card_layout.setSpacing(8)
        self.card_layout.setObjectName(u"card_layout")
        self.card_layout.setContentsMargins(34, 28, 34, 28)
        self.step_label = QLabel(self.card)
        self.step_label.setObjectName(u"step_label")
        self.step_label.setProperty(u"role", u"caption")

        self.card_layout.addWidget(self.step_label)

        self.steps_layout = QVBoxLayout()
        self.steps_layout.setObjectName(u"steps_layout")
        self.language_step = QWidget(self.card)
        self.language_step.setObjectName(u"language_step")
        self.language_layout = QVBoxLayout(self.language_step)
        self.language_layout.setSpacing(12)
        self.language_layout.setObjectName(u"language_layout")
        self.language_layout.setContentsMargins(0, 0, 0, 0)
        self.welcome_label = QLabel(self.language_step)
        self.welcome_label.setObjectName(u"welcome_label")
        self.welcome_label.setProperty(u"role", u"title")

        self.language_layout.addWidget(self.welcome_label)

        self.welcome_sentence_label = QLabel(self.language_step)
        self.welcome_sentence_label.setObjectName(u"welcome_sentence_label")
        self.welcome_sentence_label.setProperty(u"role", u"secondary")
        self.welcome_sentence_label.setWordWrap(True)

        self.language_layout.addWidget(self.welcome_sentence_label)

        self.english_radio = QRadioButton(self.language_step)
        self.english_radio.setObjectName(u"english_radio")
        self.english_radio.setText(u"English")

        self.language_layout.addWidget(self.english_radio)

        self.chinese_radio = QRadioButton(self.language_step)
        self.chinese_radio.setObjectName(u"chinese_radio")
        self.chinese_radio.setText(u"\u7b80\u4f53\u4e2d\u6587")

        self.language_layout.addWidget(self.chinese_radio)

        self.language_buttons_layout = QHBoxLayout()
        self.language_buttons_layout.setObjectName(u"language_buttons_layout")
        self.language_buttons_layout.setContentsMargins(-1, 8, -1, -1)
        self.other_button = QPushButton(self.language_step)
        self.other_button.setObjectName(u"other_button")
        self.other_button.setProperty(u"link", True)

        self.language_buttons_layout.addWidget(self.other_button)

        self.backup_button = QPushButton(self.language_step)
        self.backup_button.setObjectName(u"backup_button")
        self.backup_button.setProperty(u"link", True)

        self.language_buttons_layout.addWidget(self.backup_button)

        self.language_between = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.language_buttons_layout.addItem(self.language_between)

        self.language_button = QPushButton(self.language_step)
        self.language_button.setObjectName(u"language_button")
        self.language_button.setProperty(u"primary", True)

        self.language_buttons_layout.addWidget(self.language_button)

        self.language_buttons_layout.setStretch(1, 1)

        self.language_layout.addLayout(self.language_buttons_layout)


        self.steps_layout.addWidget(self.language_step)

        self.new_store_panel = NewStorePanel(self.card)
        self.new_store_panel.setObjectName(u"new_store_panel")

        self.steps_layout.addWidget(self.new_store_panel)

        self.recovery_panel = RecoveryPanel(self.card)
        self.recovery_panel.setObjectName(u"recovery_panel")

        self.steps_layout.addWidget(self.recovery_panel)

        self.start_step = QWidget(self.card)
        self.start_step.setObjectName(u"start_step")
        self.start_layout = QVBoxLayout(self.start_step)
        self.start_layout.setSpacing(12)
        self.start_layout.setObjectName(u"start_layout")
        self.start_layout.setContentsMargins(0, 0, 0, 0)
        self.start_label = QLabel(self.start_step)
        self.start_label.setObjectName(u"start_label")
        self.start_label.setProperty(u"role", u"title")

        self.start_layout.addWidget(self.start_label)

        self.start_sentence_label = QLabel(self.start_step)
        self.start_sentence_label.setObjectName(u"start_sentence_label")
        self.start_sentence_label.setProperty(u"role", u"secondary")

        self.start_layout.addWidget(self.start_sentence_label)

        self.import_button = QPushButton(self.start_step)
        self.import_button.setObjectName(u"import_button")
        self.import_button.setProperty(u"primary", True)

        self.start_layout.addWidget(self.import_button)

        self.sample_button = QPushButton(self.start_step)
        self.sample_button.setObjectName(u"sample_button")

        self.start_layout.addWidget(self.sample_button)

        self.empty_button = QPushButton(self.start_step)
        self.empty_button.setObjectName(u"empty_button")

        self.start_layout.addWidget(self.empty_button)


        self.steps_layout.addWidget(self.start_step)


        self.card_layout.addLayout(self.steps_layout)


        self.page_layout.addWidget(self.card, 0, Qt.AlignHCenter)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page_layout.addItem(self.below)

        self.page_layout.setStretch(0, 1)
        self.page_layout.setStretch(2, 1)

        self.retranslateUi(FirstRunPage)

        QMetaObject.connectSlotsByName(FirstRunPage)
    # setupUi

    def retranslateUi(self, FirstRunPage):
        self.welcome_label.setText(QCoreApplication.translate("FirstRunPage", u"Welcome to Desktop CRM", None))
        self.welcome_sentence_label.setText(QCoreApplication.translate("FirstRunPage", u"Your customers, on this computer alone. Which language shall it speak?", None))
        self.other_button.setText(QCoreApplication.translate("FirstRunPage", u"I have a store already\u2026", None))
        self.backup_button.setText(QCoreApplication.translate("FirstRunPage", u"Open a backup\u2026", None))
#if QT_CONFIG(tooltip)
        self.backup_button.setToolTip(QCoreApplication.translate("FirstRunPage", u"Bring your customers from another computer", None))
#endif // QT_CONFIG(tooltip)
        self.language_button.setText(QCoreApplication.translate("FirstRunPage", u"Continue", None))
        self.start_label.setText(QCoreApplication.translate("FirstRunPage", u"Your store is ready", None))
        self.start_sentence_label.setText(QCoreApplication.translate("FirstRunPage", u"How would you like to begin?", None))
        self.import_button.setText(QCoreApplication.translate("FirstRunPage", u"&Import my contacts", None))
#if QT_CONFIG(tooltip)
        self.import_button.setToolTip(QCoreApplication.translate("FirstRunPage", u"From vCard, CSV or Excel files; you see everything before it is kept", None))
#endif // QT_CONFIG(tooltip)
        self.sample_button.setText(QCoreApplication.translate("FirstRunPage", u"&Look around with invented people", None))
#if QT_CONFIG(tooltip)
        self.sample_button.setToolTip(QCoreApplication.translate("FirstRunPage", u"Opens a sample beside your store; your own stays empty", None))
#endif // QT_CONFIG(tooltip)
        self.empty_button.setText(QCoreApplication.translate("FirstRunPage", u"Start &empty", None))
        pass
    # retranslateUi

