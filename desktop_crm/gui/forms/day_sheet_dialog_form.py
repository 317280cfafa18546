# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'day_sheet_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTextBrowser, QVBoxLayout

from desktop_crm.gui.widgets.chips import ChipRow

class Ui_DaySheetDialog(object):
    def setupUi(self, DaySheetDialog):
        if not DaySheetDialog.objectName():
            DaySheetDialog.setObjectName(u"DaySheetDialog")
        self.dialog_column = QVBoxLayout(DaySheetDialog)
        self.dialog_column.setSpacing(12)
        self.dialog_column.setObjectName(u"dialog_column")
        self.dialog_column.setContentsMargins(20, 18, 20, 16)
        self.head_row = QHBoxLayout()
        self.head_row.setSpacing(10)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(DaySheetDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"heading")
        self.title_label.setTextFormat(Qt.PlainText)

        self.head_row.addWidget(self.title_label)

        self.head_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_row.addItem(self.head_spring)

        self.day_label = QLabel(DaySheetDialog)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setProperty(u"role", u"label")

        self.head_row.addWidget(self.day_label)

        self.day_edit = QDateEdit(DaySheetDialog)
        self.day_edit.setObjectName(u"day_edit")
        self.day_edit.setCalendarPopup(True)

        self.head_row.addWidget(self.day_edit)

        self.language_label = QLabel(DaySheetDialog)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setProperty(u"role", u"label")

        self.head_row.addWidget(self.language_label)

        self.language_box = QComboBox(DaySheetDialog)
        self.language_box.setObjectName(u"language_box")

        self.head_row.addWidget(self.language_box)


        self.dialog_column.addLayout(self.head_row)

        self.level_row = QHBoxLayout()
        self.level_row.setSpacing(10)
        self.level_row.setObjectName(u"level_row")
        self.level_row.setContentsMargins(0, 0, 0, 0)
        self.level_label = QLabel(DaySheetDialog)
        self.level_label.setObjectName(u"level_label")
        self.level_label.setProperty(u"role", u"label")
        self.level_label.setTextFormat(Qt.PlainText)

        self.level_row.addWidget(self.level_label)

        self.level_chips = ChipRow(DaySheetDialog)
        self.level_chips.setObjectName(u"level_chips")

        self.level_row.addWidget(self.level_chips)

        self.level_row.setStretch(1, 1)

        self.dialog_column.addLayout(self.level_row)

        self.preview = QTextBrowser(DaySheetDialog)
        self.preview.setObjectName(u"preview")
        self.preview.setOpenLinks(False)

        self.dialog_column.addWidget(self.preview)

        self.warning_label = QLabel(DaySheetDialog)
        self.warning_label.setObjectName(u"warning_label")
        self.warning_label.setProperty(u"role", u"warning")
        self.warning_label.setTextFormat(Qt.PlainText)
        self.warning_label.setWordWrap(True)

        self.dialog_column.addWidget(self.warning_label)

        self.error_label = QLabel(DaySheetDialog)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"error")
        self.error_label.setTextFormat(Qt.PlainText)
        self.error_label.setWordWrap(True)

        self.dialog_column.addWidget(self.error_label)

        self.foot_row = QHBoxLayout()
        self.foot_row.setSpacing(8)
        self.foot_row.setObjectName(u"foot_row")
        self.foot_row.setContentsMargins(0, 0, 0, 0)
        self.plan_button = QPushButton(DaySheetDialog)
        self.plan_button.setObjectName(u"plan_button")

        self.foot_row.addWidget(self.plan_button)

        self.foot_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot_row.addItem(self.foot_spring)

        self.close_button = QPushButton(DaySheetDialog)
        self.close_button.setObjectName(u"close_button")

        self.foot_row.addWidget(self.close_button)

        self.html_button = QPushButton(DaySheetDialog)
        self.html_button.setObjectName(u"html_button")

        self.foot_row.addWidget(self.html_button)

        self.pdf_button = QPushButton(DaySheetDialog)
        self.pdf_button.setObjectName(u"pdf_button")

        self.foot_row.addWidget(self.pdf_button)

        self.print_button = QPushButton(DaySheetDialog)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setProperty(u"primary", True)

        self.foot_row.addWidget(self.print_button)


        self.dialog_column.addLayout(self.foot_row)

#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day_edit)
        self.language_label.setBuddy(self.language_box)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DaySheetDialog)

        QMetaObject.connectSlotsByName(DaySheetDialog)
    # setupUi

    def retranslateUi(self, DaySheetDialog):
        DaySheetDialog.setWindowTitle(QCoreApplication.translate("DaySheetDialog", u"Print day sheet", None))
        self.title_label.setText(QCoreApplication.translate("DaySheetDialog", u"Day sheet", None))
        self.day_label.setText(QCoreApplication.translate("DaySheetDialog", u"&Day", None))
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("DaySheetDialog", u"Day", None))
#endif // QT_CONFIG(accessibility)
        self.language_label.setText(QCoreApplication.translate("DaySheetDialog", u"&Language", None))
#if QT_CONFIG(accessibility)
        self.language_box.setAccessibleName(QCoreApplication.translate("DaySheetDialog", u"Language of the sheet", None))
#endif // QT_CONFIG(accessibility)
        self.level_label.setText(QCoreApplication.translate("DaySheetDialog", u"What it shows", None))
#if QT_CONFIG(accessibility)
        self.level_chips.setAccessibleName(QCoreApplication.translate("DaySheetDialog", u"What the sheet shows", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.preview.setAccessibleName(QCoreApplication.translate("DaySheetDialog", u"Preview of the sheet", None))
#endif // QT_CONFIG(accessibility)
        self.plan_button.setText(QCoreApplication.translate("DaySheetDialog", u"Plan visits\u2026", None))
#if QT_CONFIG(tooltip)
        self.plan_button.setToolTip(QCoreApplication.translate("DaySheetDialog", u"Say whom to visit, in which order and when", None))
#endif // QT_CONFIG(tooltip)
        self.close_button.setText(QCoreApplication.translate("DaySheetDialog", u"Close", None))
#if QT_CONFIG(tooltip)
        self.close_button.setToolTip(QCoreApplication.translate("DaySheetDialog", u"Esc", None))
#endif // QT_CONFIG(tooltip)
        self.html_button.setText(QCoreApplication.translate("DaySheetDialog", u"Save as HTML\u2026", None))
#if QT_CONFIG(tooltip)
        self.html_button.setToolTip(QCoreApplication.translate("DaySheetDialog", u"One file for the browser of a phone", None))
#endif // QT_CONFIG(tooltip)
        self.pdf_button.setText(QCoreApplication.translate("DaySheetDialog", u"Save as PDF\u2026", None))
#if QT_CONFIG(tooltip)
        self.pdf_button.setToolTip(QCoreApplication.translate("DaySheetDialog", u"A4 pages", None))
#endif // QT_CONFIG(tooltip)
        self.print_button.setText(QCoreApplication.translate("DaySheetDialog", u"Print\u2026", None))
#if QT_CONFIG(tooltip)
        self.print_button.setToolTip(QCoreApplication.translate("DaySheetDialog", u"Ctrl+P", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

