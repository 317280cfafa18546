# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'privacy_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout

from desktop_crm.gui.editors.customer_picker import CustomerPicker
from desktop_crm.gui.widgets.document_cards import DocumentCards
class Ui_PrivacyPage(object):
    def setupUi(self, PrivacyPage):
        if not PrivacyPage.objectName():
            PrivacyPage.setObjectName(u"PrivacyPage")
        self.page_layout = QVBoxLayout(PrivacyPage)
        self.page_layout.setSpacing(12)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 20, 24, 0)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(8)
        self.head_layout.setObjectName(u"head_layout")
        self.title_label = QLabel(PrivacyPage)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"title")

        self.head_layout.addWidget(self.title_label)

        self.save_button = QPushButton(PrivacyPage)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setEnabled(False)

        self.head_layout.addWidget(self.save_button)

        self.stop_button = QPushButton(PrivacyPage)
        self.stop_button.setObjectName(u"stop_button")
        self.stop_button.setVisible(False)

        self.head_layout.addWidget(self.stop_button)

        self.audit_button = QPushButton(PrivacyPage)
        self.audit_button.setObjectName(u"audit_button")
        self.audit_button.setProperty(u"primary", True)

        self.head_layout.addWidget(self.audit_button)

        self.head_layout.setStretch(0, 1)

        self.page_layout.addLayout(self.head_layout)

        self.hint_label = QLabel(PrivacyPage)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"role", u"secondary")
        self.hint_label.setWordWrap(True)

        self.page_layout.addWidget(self.hint_label)

        self.choice_layout = QHBoxLayout()
        self.choice_layout.setSpacing(20)
        self.choice_layout.setObjectName(u"choice_layout")
        self.canary_check = QCheckBox(PrivacyPage)
        self.canary_check.setObjectName(u"canary_check")
        self.canary_check.setChecked(True)

        self.choice_layout.addWidget(self.canary_check)

        self.own_check = QCheckBox(PrivacyPage)
        self.own_check.setObjectName(u"own_check")

        self.choice_layout.addWidget(self.own_check)

        self.own_picker = CustomerPicker(PrivacyPage)
        self.own_picker.setObjectName(u"own_picker")
        self.own_picker.setVisible(False)

        self.choice_layout.addWidget(self.own_picker)

        self.choice_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choice_layout.addItem(self.choice_spacer)

        self.choice_layout.setStretch(2, 1)

        self.page_layout.addLayout(self.choice_layout)

        self.progress_bar = QProgressBar(PrivacyPage)
        self.progress_bar.setObjectName(u"progress_bar")
        self.progress_bar.setVisible(False)
        self.progress_bar.setTextVisible(False)

        self.page_layout.addWidget(self.progress_bar)

        self.scroll_area = QScrollArea(PrivacyPage)
        self.scroll_area.setObjectName(u"scroll_area")
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setFrameShape(QFrame.NoFrame)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)
        self.cards = DocumentCards()
        self.cards.setObjectName(u"cards")
        self.scroll_area.setWidget(self.cards)

        self.page_layout.addWidget(self.scroll_area)

        self.page_layout.setStretch(4, 1)

        self.retranslateUi(PrivacyPage)

        QMetaObject.connectSlotsByName(PrivacyPage)
    # setupUi

    def retranslateUi(self, PrivacyPage):
#if QT_CONFIG(accessibility)
        PrivacyPage.setAccessibleName(QCoreApplication.translate("PrivacyPage", u"Privacy report", None))
#endif // QT_CONFIG(accessibility)
        self.title_label.setText(QCoreApplication.translate("PrivacyPage", u"Privacy report", None))
        self.save_button.setText(QCoreApplication.translate("PrivacyPage", u"Save report as PDF\u2026", None))
#if QT_CONFIG(tooltip)
        self.save_button.setToolTip(QCoreApplication.translate("PrivacyPage", u"One or two pages to show to others", None))
#endif // QT_CONFIG(tooltip)
        self.stop_button.setText(QCoreApplication.translate("PrivacyPage", u"Stop", None))
        self.audit_button.setText(QCoreApplication.translate("PrivacyPage", u"Audit now", None))
        self.hint_label.setText(QCoreApplication.translate("PrivacyPage", u"Searches the store, its backups, logs, settings and temporary files for what must not be readable there, and shows what is sealed by which key. Nothing leaves this computer.", None))
        self.canary_check.setText(QCoreApplication.translate("PrivacyPage", u"Also put an invented store through everything", None))
#if QT_CONFIG(tooltip)
        self.canary_check.setToolTip(QCoreApplication.translate("PrivacyPage", u"Fills, edits, deletes, renews, backs up, kills and locks a store of its own, and searches all that it leaves; takes some ten seconds", None))
#endif // QT_CONFIG(tooltip)
        self.own_check.setText(QCoreApplication.translate("PrivacyPage", u"Show a customer of mine beside the bytes", None))
#if QT_CONFIG(tooltip)
        self.own_check.setToolTip(QCoreApplication.translate("PrivacyPage", u"Instead of an invented one; it then stands in the saved report, too", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.progress_bar.setAccessibleName(QCoreApplication.translate("PrivacyPage", u"Progress of the audit", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

