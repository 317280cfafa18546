# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'repair_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QProgressBar, QPushButton, QRadioButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from desktop_crm.gui.widgets.passphrase_edit import PassphraseEdit
class Ui_RepairPage(object):
    def setupUi(self, RepairPage):
        if not RepairPage.objectName():
            RepairPage.setObjectName(u"RepairPage")
        self.page_layout = QVBoxLayout(RepairPage)
        self.page_layout.setObjectName(u"page_layout")
        self.above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page_layout.addItem(self.above)

        self.card = QFrame(RepairPage)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"surface", u"card")
        self.card_layout = QVBoxLayout(self.card)
        self.card_layout.setSpacing(8)
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
        self.sentence_label.setTextFormat(Qt.PlainText)
        self.sentence_label.setWordWrap(True)

        self.card_layout.addWidget(self.sentence_label)

        self.ask_box = QWidget(self.card)
        self.ask_box.setObjectName(u"ask_box")
        self.ask_layout = QVBoxLayout(self.ask_box)
        self.ask_layout.setSpacing(4)
        self.ask_layout.setObjectName(u"ask_layout")
        self.ask_layout.setContentsMargins(0, 12, 0, 0)
        self.passphrase_label = QLabel(self.ask_box)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setProperty(u"role", u"label")

        self.ask_layout.addWidget(self.passphrase_label)

        self.passphrase_edit = PassphraseEdit(self.ask_box)
        self.passphrase_edit.setObjectName(u"passphrase_edit")

        self.ask_layout.addWidget(self.passphrase_edit)

        self.code_edit = QLineEdit(self.ask_box)
        self.code_edit.setObjectName(u"code_edit")

        self.ask_layout.addWidget(self.code_edit)

        self.way_layout = QHBoxLayout()
        self.way_layout.setSpacing(4)
        self.way_layout.setObjectName(u"way_layout")
        self.way_button = QPushButton(self.ask_box)
        self.way_button.setObjectName(u"way_button")
        self.way_button.setProperty(u"link", True)

        self.way_layout.addWidget(self.way_button)

        self.way_rest = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.way_layout.addItem(self.way_rest)

        self.way_layout.setStretch(1, 1)

        self.ask_layout.addLayout(self.way_layout)


        self.card_layout.addWidget(self.ask_box)

        self.progress_bar = QProgressBar(self.card)
        self.progress_bar.setObjectName(u"progress_bar")
        self.progress_bar.setTextVisible(False)

        self.card_layout.addWidget(self.progress_bar)

        self.counts_box = QWidget(self.card)
        self.counts_box.setObjectName(u"counts_box")
        self.counts_grid = QGridLayout(self.counts_box)
        self.counts_grid.setObjectName(u"counts_grid")
        self.counts_grid.setHorizontalSpacing(28)
        self.counts_grid.setVerticalSpacing(5)
        self.counts_grid.setContentsMargins(0, 8, 0, 4)
        self.counts_grid.setColumnStretch(0, 1)

        self.card_layout.addWidget(self.counts_box)

        self.choice_box = QWidget(self.card)
        self.choice_box.setObjectName(u"choice_box")
        self.choice_layout = QVBoxLayout(self.choice_box)
        self.choice_layout.setSpacing(6)
        self.choice_layout.setObjectName(u"choice_layout")
        self.choice_layout.setContentsMargins(0, 4, 0, 4)
        self.both_radio = QRadioButton(self.choice_box)
        self.both_radio.setObjectName(u"both_radio")
        self.both_radio.setChecked(True)

        self.choice_layout.addWidget(self.both_radio)

        self.file_radio = QRadioButton(self.choice_box)
        self.file_radio.setObjectName(u"file_radio")

        self.choice_layout.addWidget(self.file_radio)

        self.backup_radio = QRadioButton(self.choice_box)
        self.backup_radio.setObjectName(u"backup_radio")

        self.choice_layout.addWidget(self.backup_radio)


        self.card_layout.addWidget(self.choice_box)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(-1, 8, -1, -1)
        self.next_button = QPushButton(self.card)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setProperty(u"primary", True)

        self.buttons_layout.addWidget(self.next_button)

        self.leave_button = QPushButton(self.card)
        self.leave_button.setObjectName(u"leave_button")

        self.buttons_layout.addWidget(self.leave_button)

        self.buttons_layout.setStretch(0, 1)

        self.card_layout.addLayout(self.buttons_layout)


        self.page_layout.addWidget(self.card, 0, Qt.AlignHCenter)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page_layout.addItem(self.below)

        self.page_layout.setStretch(0, 1)
        self.page_layout.setStretch(2, 1)

        self.retranslateUi(RepairPage)

        QMetaObject.connectSlotsByName(RepairPage)
    # setupUi

    def retranslateUi(self, RepairPage):
#if QT_CONFIG(accessibility)
        self.code_edit.setAccessibleName(QCoreApplication.translate("RepairPage", u"Recovery code from the sheet", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.code_edit.setToolTip(QCoreApplication.translate("RepairPage", u"The 34 letters and digits of the recovery sheet, with or without dashes", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.progress_bar.setAccessibleName(QCoreApplication.translate("RepairPage", u"How far the repair is", None))
#endif // QT_CONFIG(accessibility)
        self.both_radio.setText(QCoreApplication.translate("RepairPage", u"Join both: of each record the one written &later", None))
        self.file_radio.setText(QCoreApplication.translate("RepairPage", u"Only what the damaged &file still holds", None))
        self.backup_radio.setText(QCoreApplication.translate("RepairPage", u"Only the &backup, as it was that day", None))
        pass
    # retranslateUi

