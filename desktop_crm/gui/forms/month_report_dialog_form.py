# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'month_report_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

class Ui_MonthReportDialog(object):
    def setupUi(self, MonthReportDialog):
        if not MonthReportDialog.objectName():
            MonthReportDialog.setObjectName(u"MonthReportDialog")
        self.dialog_column = QVBoxLayout(MonthReportDialog)
        self.dialog_column.setSpacing(12)
        self.dialog_column.setObjectName(u"dialog_column")
        self.dialog_column.setContentsMargins(20, 16, 20, 16)
        self.hint_label = QLabel(MonthReportDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"role", u"secondary")
        self.hint_label.setTextFormat(Qt.PlainText)
        self.hint_label.setWordWrap(True)

        self.dialog_column.addWidget(self.hint_label)

        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(8)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.month_label = QLabel(MonthReportDialog)
        self.month_label.setObjectName(u"month_label")
        self.month_label.setProperty(u"role", u"label")
        self.month_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.month_label, 0, 0, 1, 1)

        self.month_box = QComboBox(MonthReportDialog)
        self.month_box.setObjectName(u"month_box")

        self.fields.addWidget(self.month_box, 0, 1, 1, 1)

        self.language_label = QLabel(MonthReportDialog)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setProperty(u"role", u"label")
        self.language_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.language_label, 1, 0, 1, 1)

        self.language_box = QComboBox(MonthReportDialog)
        self.language_box.setObjectName(u"language_box")

        self.fields.addWidget(self.language_box, 1, 1, 1, 1)

        self.names_check = QCheckBox(MonthReportDialog)
        self.names_check.setObjectName(u"names_check")

        self.fields.addWidget(self.names_check, 2, 1, 1, 1)

        self.fields.setColumnStretch(1, 1)

        self.dialog_column.addLayout(self.fields)

        self.error_label = QLabel(MonthReportDialog)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"error")
        self.error_label.setTextFormat(Qt.PlainText)
        self.error_label.setWordWrap(True)

        self.dialog_column.addWidget(self.error_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_row.setContentsMargins(0, 0, 0, 0)
        self.button_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(MonthReportDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(MonthReportDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"primary", True)

        self.button_row.addWidget(self.save_button)


        self.dialog_column.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.month_label.setBuddy(self.month_box)
        self.language_label.setBuddy(self.language_box)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MonthReportDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(MonthReportDialog)
    # setupUi

    def retranslateUi(self, MonthReportDialog):
        MonthReportDialog.setWindowTitle(QCoreApplication.translate("MonthReportDialog", u"A month on one page", None))
        self.hint_label.setText(QCoreApplication.translate("MonthReportDialog", u"Twenty figures with their definitions, charts and short lists on one page of A4. The file is not encrypted.", None))
        self.month_label.setText(QCoreApplication.translate("MonthReportDialog", u"&Month", None))
#if QT_CONFIG(accessibility)
        self.month_box.setAccessibleName(QCoreApplication.translate("MonthReportDialog", u"Month", None))
#endif // QT_CONFIG(accessibility)
        self.language_label.setText(QCoreApplication.translate("MonthReportDialog", u"&Language", None))
#if QT_CONFIG(accessibility)
        self.language_box.setAccessibleName(QCoreApplication.translate("MonthReportDialog", u"Language", None))
#endif // QT_CONFIG(accessibility)
        self.names_check.setText(QCoreApplication.translate("MonthReportDialog", u"&Name the largest customers", None))
        self.cancel_button.setText(QCoreApplication.translate("MonthReportDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("MonthReportDialog", u"Save as PDF\u2026", None))
    # retranslateUi

