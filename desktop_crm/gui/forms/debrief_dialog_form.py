# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'debrief_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QSpinBox, QStackedWidget, QVBoxLayout, QWidget

from desktop_crm.gui.widgets.cards import EmptyState
from desktop_crm.gui.widgets.chips import ChipRow
from desktop_crm.gui.widgets.marked_line import MarkedLine

class Ui_DebriefDialog(object):
    def setupUi(self, DebriefDialog):
        if not DebriefDialog.objectName():
            DebriefDialog.setObjectName(u"DebriefDialog")
        self.dialog_column = QVBoxLayout(DebriefDialog)
        self.dialog_column.setSpacing(12)
        self.dialog_column.setObjectName(u"dialog_column")
        self.dialog_column.setContentsMargins(20, 18, 20, 16)
        self.head_row = QHBoxLayout()
        self.head_row.setSpacing(10)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(DebriefDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"heading")
        self.title_label.setTextFormat(Qt.PlainText)

        self.head_row.addWidget(self.title_label)

        self.head_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_row.addItem(self.head_spring)

        self.progress_label = QLabel(DebriefDialog)
        self.progress_label.setObjectName(u"progress_label")
        self.progress_label.setProperty(u"role", u"secondary")
        self.progress_label.setTextFormat(Qt.PlainText)

        self.head_row.addWidget(self.progress_label)


        self.dialog_column.addLayout(self.head_row)

        self.rooms = QStackedWidget(DebriefDialog)
        self.rooms.setObjectName(u"rooms")
        self.card_page = QWidget()
        self.card_page.setObjectName(u"card_page")
        self.page_column = QVBoxLayout(self.card_page)
        self.page_column.setSpacing(10)
        self.page_column.setObjectName(u"page_column")
        self.page_column.setContentsMargins(0, 0, 0, 0)
        self.card = QFrame(self.card_page)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"surface", u"card")
        self.card_column = QVBoxLayout(self.card)
        self.card_column.setSpacing(6)
        self.card_column.setObjectName(u"card_column")
        self.card_column.setContentsMargins(16, 14, 16, 14)
        self.name_label = QLabel(self.card)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"title")
        self.name_label.setTextFormat(Qt.PlainText)

        self.card_column.addWidget(self.name_label)

        self.plan_label = QLabel(self.card)
        self.plan_label.setObjectName(u"plan_label")
        self.plan_label.setProperty(u"role", u"secondary")
        self.plan_label.setTextFormat(Qt.PlainText)
        self.plan_label.setWordWrap(True)

        self.card_column.addWidget(self.plan_label)

        self.talk_label = QLabel(self.card)
        self.talk_label.setObjectName(u"talk_label")
        self.talk_label.setProperty(u"role", u"secondary")
        self.talk_label.setTextFormat(Qt.PlainText)
        self.talk_label.setWordWrap(True)

        self.card_column.addWidget(self.talk_label)


        self.page_column.addWidget(self.card)

        self.guard_label = QLabel(self.card_page)
        self.guard_label.setObjectName(u"guard_label")
        self.guard_label.setProperty(u"role", u"warning")
        self.guard_label.setTextFormat(Qt.PlainText)
        self.guard_label.setWordWrap(True)

        self.page_column.addWidget(self.guard_label)

        self.outcome_chips = ChipRow(self.card_page)
        self.outcome_chips.setObjectName(u"outcome_chips")

        self.page_column.addWidget(self.outcome_chips)

        self.line_label = QLabel(self.card_page)
        self.line_label.setObjectName(u"line_label")
        self.line_label.setProperty(u"role", u"label")

        self.page_column.addWidget(self.line_label)

        self.line_edit = MarkedLine(self.card_page)
        self.line_edit.setObjectName(u"line_edit")

        self.page_column.addWidget(self.line_edit)

        self.read_label = QLabel(self.card_page)
        self.read_label.setObjectName(u"read_label")
        self.read_label.setProperty(u"role", u"secondary")
        self.read_label.setTextFormat(Qt.PlainText)
        self.read_label.setWordWrap(True)

        self.page_column.addWidget(self.read_label)

        self.next_row = QHBoxLayout()
        self.next_row.setSpacing(8)
        self.next_row.setObjectName(u"next_row")
        self.next_row.setContentsMargins(0, 0, 0, 0)
        self.next_check = QCheckBox(self.card_page)
        self.next_check.setObjectName(u"next_check")

        self.next_row.addWidget(self.next_check)

        self.days_box = QSpinBox(self.card_page)
        self.days_box.setObjectName(u"days_box")
        self.days_box.setMinimum(1)
        self.days_box.setMaximum(365)

        self.next_row.addWidget(self.days_box)

        self.next_edit = QLineEdit(self.card_page)
        self.next_edit.setObjectName(u"next_edit")

        self.next_row.addWidget(self.next_edit)

        self.next_row.setStretch(2, 1)

        self.page_column.addLayout(self.next_row)

        self.error_label = QLabel(self.card_page)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"error")
        self.error_label.setTextFormat(Qt.PlainText)
        self.error_label.setWordWrap(True)

        self.page_column.addWidget(self.error_label)

        self.page_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page_column.addItem(self.page_spring)

        self.foot_row = QHBoxLayout()
        self.foot_row.setSpacing(8)
        self.foot_row.setObjectName(u"foot_row")
        self.foot_row.setContentsMargins(0, 0, 0, 0)
        self.leave_button = QPushButton(self.card_page)
        self.leave_button.setObjectName(u"leave_button")

        self.foot_row.addWidget(self.leave_button)

        self.tomorrow_button = QPushButton(self.card_page)
        self.tomorrow_button.setObjectName(u"tomorrow_button")

        self.foot_row.addWidget(self.tomorrow_button)

        self.foot_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot_row.addItem(self.foot_spring)

        self.write_button = QPushButton(self.card_page)
        self.write_button.setObjectName(u"write_button")
        self.write_button.setProperty(u"primary", True)

        self.foot_row.addWidget(self.write_button)


        self.page_column.addLayout(self.foot_row)

        self.rooms.addWidget(self.card_page)
        self.end_page = EmptyState()
        self.end_page.setObjectName(u"end_page")
        self.rooms.addWidget(self.end_page)

        self.dialog_column.addWidget(self.rooms)

#if QT_CONFIG(shortcut)
        self.line_label.setBuddy(self.line_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DebriefDialog)

        QMetaObject.connectSlotsByName(DebriefDialog)
    # setupUi

    def retranslateUi(self, DebriefDialog):
        DebriefDialog.setWindowTitle(QCoreApplication.translate("DebriefDialog", u"Evening debrief", None))
        self.title_label.setText(QCoreApplication.translate("DebriefDialog", u"Evening debrief", None))
#if QT_CONFIG(accessibility)
        self.outcome_chips.setAccessibleName(QCoreApplication.translate("DebriefDialog", u"How it went", None))
#endif // QT_CONFIG(accessibility)
        self.line_label.setText(QCoreApplication.translate("DebriefDialog", u"&What came of it", None))
#if QT_CONFIG(accessibility)
        self.line_edit.setAccessibleName(QCoreApplication.translate("DebriefDialog", u"What came of it", None))
#endif // QT_CONFIG(accessibility)
        self.line_edit.setPlaceholderText(QCoreApplication.translate("DebriefDialog", u"45 min, wants 200 parts, call Fri 10am, deal 21.5k", None))
        self.next_check.setText(QCoreApplication.translate("DebriefDialog", u"&Next step in", None))
#if QT_CONFIG(accessibility)
        self.days_box.setAccessibleName(QCoreApplication.translate("DebriefDialog", u"Days until the next step", None))
#endif // QT_CONFIG(accessibility)
        self.days_box.setSuffix(QCoreApplication.translate("DebriefDialog", u" d", None))
#if QT_CONFIG(accessibility)
        self.next_edit.setAccessibleName(QCoreApplication.translate("DebriefDialog", u"Next step", None))
#endif // QT_CONFIG(accessibility)
        self.leave_button.setText(QCoreApplication.translate("DebriefDialog", u"Leave it", None))
#if QT_CONFIG(tooltip)
        self.leave_button.setToolTip(QCoreApplication.translate("DebriefDialog", u"Page Down: it stays where it is", None))
#endif // QT_CONFIG(tooltip)
        self.tomorrow_button.setText(QCoreApplication.translate("DebriefDialog", u"To tomorrow", None))
#if QT_CONFIG(tooltip)
        self.tomorrow_button.setToolTip(QCoreApplication.translate("DebriefDialog", u"Ctrl+M", None))
#endif // QT_CONFIG(tooltip)
        self.write_button.setText(QCoreApplication.translate("DebriefDialog", u"Write and next", None))
#if QT_CONFIG(tooltip)
        self.write_button.setToolTip(QCoreApplication.translate("DebriefDialog", u"Enter", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

