# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'print_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTextBrowser, QVBoxLayout

from desktop_crm.gui.widgets.chips import ChipRow

class Ui_PrintDialog(object):
    def setupUi(self, PrintDialog):
        if not PrintDialog.objectName():
            PrintDialog.setObjectName(u"PrintDialog")
        self.dialog_column = QVBoxLayout(PrintDialog)
        self.dialog_column.setSpacing(12)
        self.dialog_column.setObjectName(u"dialog_column")
        self.dialog_column.setContentsMargins(20, 18, 20, 16)
        self.head_row = QHBoxLayout()
        self.head_row.setSpacing(10)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(PrintDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"heading")
        self.title_label.setText(u"")
        self.title_label.setTextFormat(Qt.PlainText)

        self.head_row.addWidget(self.title_label)

        self.head_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_row.addItem(self.head_spring)


        self.dialog_column.addLayout(self.head_row)

        self.level_row = QHBoxLayout()
        self.level_row.setSpacing(10)
        self.level_row.setObjectName(u"level_row")
        self.level_row.setContentsMargins(0, 0, 0, 0)
        self.level_label = QLabel(PrintDialog)
        self.level_label.setObjectName(u"level_label")
        self.level_label.setProperty(u"role", u"label")
        self.level_label.setTextFormat(Qt.PlainText)

        self.level_row.addWidget(self.level_label)

        self.level_chips = ChipRow(PrintDialog)
        self.level_chips.setObjectName(u"level_chips")

        self.level_row.addWidget(self.level_chips)

        self.level_row.setStretch(1, 1)

        self.dialog_column.addLayout(self.level_row)

        self.preview = QTextBrowser(PrintDialog)
        self.preview.setObjectName(u"preview")
        self.preview.setOpenLinks(False)

        self.dialog_column.addWidget(self.preview)

        self.warning_label = QLabel(PrintDialog)
        self.warning_label.setObjectName(u"warning_label")
        self.warning_label.setProperty(u"role", u"warning")
        self.warning_label.setTextFormat(Qt.PlainText)
        self.warning_label.setWordWrap(True)

        self.dialog_column.addWidget(self.warning_label)

        self.error_label = QLabel(PrintDialog)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"error")
        self.error_label.setTextFormat(Qt.PlainText)
        self.error_label.setWordWrap(True)

        self.dialog_column.addWidget(self.error_label)

        self.foot_row = QHBoxLayout()
        self.foot_row.setSpacing(8)
        self.foot_row.setObjectName(u"foot_row")
        self.foot_row.setContentsMargins(0, 0, 0, 0)
        self.foot_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot_row.addItem(self.foot_spring)

        self.close_button = QPushButton(PrintDialog)
        self.close_button.setObjectName(u"close_button")
#if QT_CONFIG(tooltip)
        self.close_button.setToolTip(u"Esc")
#endif // QT_CONFIG(tooltip)

        self.foot_row.addWidget(self.close_button)

        self.pdf_button = QPushButton(PrintDialog)
        self.pdf_button.setObjectName(u"pdf_button")

        self.foot_row.addWidget(self.pdf_button)

        self.print_button = QPushButton(PrintDialog)
        self.print_button.setObjectName(u"print_button")
#if QT_CONFIG(tooltip)
        self.print_button.setToolTip(u"Ctrl+P")
#endif // QT_CONFIG(tooltip)
        self.print_button.setProperty(u"primary", True)

        self.foot_row.addWidget(self.print_button)


        self.dialog_column.addLayout(self.foot_row)


        self.retranslateUi(PrintDialog)

        QMetaObject.connectSlotsByName(PrintDialog)
    # setupUi

    def retranslateUi(self, PrintDialog):
        PrintDialog.setWindowTitle(QCoreApplication.translate("PrintDialog", u"Print", None))
        self.level_label.setText(QCoreApplication.translate("PrintDialog", u"What it shows", None))
#if QT_CONFIG(accessibility)
        self.level_chips.setAccessibleName(QCoreApplication.translate("PrintDialog", u"What the paper shows", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.preview.setAccessibleName(QCoreApplication.translate("PrintDialog", u"Preview of the paper", None))
#endif // QT_CONFIG(accessibility)
        self.warning_label.setText(QCoreApplication.translate("PrintDialog", u"Paper and PDF are not encrypted: whoever finds them can read them.", None))
        self.close_button.setText(QCoreApplication.translate("PrintDialog", u"Close", None))
        self.pdf_button.setText(QCoreApplication.translate("PrintDialog", u"Save as PDF\u2026", None))
#if QT_CONFIG(tooltip)
        self.pdf_button.setToolTip(QCoreApplication.translate("PrintDialog", u"A4 pages", None))
#endif // QT_CONFIG(tooltip)
        self.print_button.setText(QCoreApplication.translate("PrintDialog", u"Print\u2026", None))
    # retranslateUi

