# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'contact_terms_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialogButtonBox, QGridLayout, QLabel, QLineEdit, QSpinBox, QVBoxLayout

class Ui_ContactTermsDialog(object):
    def setupUi(self, ContactTermsDialog):
        if not ContactTermsDialog.objectName():
            ContactTermsDialog.setObjectName(u"ContactTermsDialog")
        self.dialog_column = QVBoxLayout(ContactTermsDialog)
        self.dialog_column.setSpacing(10)
        self.dialog_column.setObjectName(u"dialog_column")
        self.dialog_column.setContentsMargins(20, 20, 20, 16)
        self.whom_label = QLabel(ContactTermsDialog)
        self.whom_label.setObjectName(u"whom_label")
        self.whom_label.setProperty(u"role", u"heading")
        self.whom_label.setTextFormat(Qt.PlainText)
        self.whom_label.setWordWrap(True)

        self.dialog_column.addWidget(self.whom_label)

        self.habits_label = QLabel(ContactTermsDialog)
        self.habits_label.setObjectName(u"habits_label")
        self.habits_label.setProperty(u"role", u"secondary")
        self.habits_label.setTextFormat(Qt.PlainText)
        self.habits_label.setWordWrap(True)

        self.dialog_column.addWidget(self.habits_label)

        self.terms_grid = QGridLayout()
        self.terms_grid.setObjectName(u"terms_grid")
        self.terms_grid.setHorizontalSpacing(14)
        self.terms_grid.setVerticalSpacing(8)
        self.days_label = QLabel(ContactTermsDialog)
        self.days_label.setObjectName(u"days_label")
        self.days_label.setProperty(u"role", u"label")

        self.terms_grid.addWidget(self.days_label, 0, 0, 1, 1)

        self.days_box = QSpinBox(ContactTermsDialog)
        self.days_box.setObjectName(u"days_box")
        self.days_box.setMaximum(3650)

        self.terms_grid.addWidget(self.days_box, 0, 1, 1, 1)

        self.channel_label = QLabel(ContactTermsDialog)
        self.channel_label.setObjectName(u"channel_label")
        self.channel_label.setProperty(u"role", u"label")

        self.terms_grid.addWidget(self.channel_label, 1, 0, 1, 1)

        self.channel_box = QComboBox(ContactTermsDialog)
        self.channel_box.setObjectName(u"channel_box")

        self.terms_grid.addWidget(self.channel_box, 1, 1, 1, 1)

        self.week_label = QLabel(ContactTermsDialog)
        self.week_label.setObjectName(u"week_label")
        self.week_label.setProperty(u"role", u"label")

        self.terms_grid.addWidget(self.week_label, 2, 0, 1, 1)

        self.week_box = QSpinBox(ContactTermsDialog)
        self.week_box.setObjectName(u"week_box")
        self.week_box.setMaximum(100)

        self.terms_grid.addWidget(self.week_box, 2, 1, 1, 1)

        self.terms_grid.setColumnStretch(0, 1)

        self.dialog_column.addLayout(self.terms_grid)

        self.refuse_check = QCheckBox(ContactTermsDialog)
        self.refuse_check.setObjectName(u"refuse_check")

        self.dialog_column.addWidget(self.refuse_check)

        self.reason_edit = QLineEdit(ContactTermsDialog)
        self.reason_edit.setObjectName(u"reason_edit")

        self.dialog_column.addWidget(self.reason_edit)

        self.error_label = QLabel(ContactTermsDialog)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"error")
        self.error_label.setTextFormat(Qt.PlainText)
        self.error_label.setWordWrap(True)

        self.dialog_column.addWidget(self.error_label)

        self.button_box = QDialogButtonBox(ContactTermsDialog)
        self.button_box.setObjectName(u"button_box")
        self.button_box.setStandardButtons(QDialogButtonBox.Cancel|QDialogButtonBox.Save)

        self.dialog_column.addWidget(self.button_box)

#if QT_CONFIG(shortcut)
        self.days_label.setBuddy(self.days_box)
        self.channel_label.setBuddy(self.channel_box)
        self.week_label.setBuddy(self.week_box)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ContactTermsDialog)

        QMetaObject.connectSlotsByName(ContactTermsDialog)
    # setupUi

    def retranslateUi(self, ContactTermsDialog):
        ContactTermsDialog.setWindowTitle(QCoreApplication.translate("ContactTermsDialog", u"How to keep contact", None))
        self.days_label.setText(QCoreApplication.translate("ContactTermsDialog", u"Contact at least every \u2026 &days", None))
#if QT_CONFIG(accessibility)
        self.days_box.setAccessibleName(QCoreApplication.translate("ContactTermsDialog", u"Days between contacts", None))
#endif // QT_CONFIG(accessibility)
        self.days_box.setSpecialValueText(QCoreApplication.translate("ContactTermsDialog", u"no cycle", None))
        self.channel_label.setText(QCoreApplication.translate("ContactTermsDialog", u"&Preferred channel", None))
#if QT_CONFIG(accessibility)
        self.channel_box.setAccessibleName(QCoreApplication.translate("ContactTermsDialog", u"Preferred channel", None))
#endif // QT_CONFIG(accessibility)
        self.week_label.setText(QCoreApplication.translate("ContactTermsDialog", u"Ask before more than \u2026 contacts a &week", None))
#if QT_CONFIG(accessibility)
        self.week_box.setAccessibleName(QCoreApplication.translate("ContactTermsDialog", u"Contacts a week", None))
#endif // QT_CONFIG(accessibility)
        self.week_box.setSpecialValueText(QCoreApplication.translate("ContactTermsDialog", u"usual (3)", None))
        self.refuse_check.setText(QCoreApplication.translate("ContactTermsDialog", u"Do not contact", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("ContactTermsDialog", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.reason_edit.setPlaceholderText(QCoreApplication.translate("ContactTermsDialog", u"Reason, such as asked by e-mail", None))
    # retranslateUi

