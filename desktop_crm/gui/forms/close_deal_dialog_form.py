# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'close_deal_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QDateEdit, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

class Ui_CloseDealDialog(object):
    def setupUi(self, CloseDealDialog):
        if not CloseDealDialog.objectName():
            CloseDealDialog.setObjectName(u"CloseDealDialog")
        self.dialog_column = QVBoxLayout(CloseDealDialog)
        self.dialog_column.setSpacing(12)
        self.dialog_column.setObjectName(u"dialog_column")
        self.dialog_column.setContentsMargins(20, 16, 20, 16)
        self.question_label = QLabel(CloseDealDialog)
        self.question_label.setObjectName(u"question_label")
        self.question_label.setProperty(u"role", u"heading")
        self.question_label.setTextFormat(Qt.PlainText)
        self.question_label.setWordWrap(True)

        self.dialog_column.addWidget(self.question_label)

        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(8)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(CloseDealDialog)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"role", u"label")
        self.reason_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.reason_label, 0, 0, 1, 1)

        self.reason_box = QComboBox(CloseDealDialog)
        self.reason_box.setObjectName(u"reason_box")
        self.reason_box.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.reason_box.setMinimumContentsLength(20)
        self.reason_box.setEditable(True)

        self.fields.addWidget(self.reason_box, 0, 1, 1, 1)

        self.closed_label = QLabel(CloseDealDialog)
        self.closed_label.setObjectName(u"closed_label")
        self.closed_label.setProperty(u"role", u"label")
        self.closed_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.closed_label, 1, 0, 1, 1)

        self.closed_edit = QDateEdit(CloseDealDialog)
        self.closed_edit.setObjectName(u"closed_edit")
        self.closed_edit.setCalendarPopup(True)

        self.fields.addWidget(self.closed_edit, 1, 1, 1, 1)

        self.fields.setColumnStretch(1, 1)

        self.dialog_column.addLayout(self.fields)

        self.error_label = QLabel(CloseDealDialog)
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

        self.cancel_button = QPushButton(CloseDealDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.close_deal_button = QPushButton(CloseDealDialog)
        self.close_deal_button.setObjectName(u"close_deal_button")
        self.close_deal_button.setProperty(u"primary", True)

        self.button_row.addWidget(self.close_deal_button)


        self.dialog_column.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason_box)
        self.closed_label.setBuddy(self.closed_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CloseDealDialog)

        self.close_deal_button.setDefault(True)


        QMetaObject.connectSlotsByName(CloseDealDialog)
    # setupUi

    def retranslateUi(self, CloseDealDialog):
        CloseDealDialog.setWindowTitle(QCoreApplication.translate("CloseDealDialog", u"Close the deal", None))
        self.reason_label.setText(QCoreApplication.translate("CloseDealDialog", u"Reason", None))
#if QT_CONFIG(accessibility)
        self.reason_box.setAccessibleName(QCoreApplication.translate("CloseDealDialog", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.closed_label.setText(QCoreApplication.translate("CloseDealDialog", u"Closed on", None))
#if QT_CONFIG(accessibility)
        self.closed_edit.setAccessibleName(QCoreApplication.translate("CloseDealDialog", u"Closed on", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("CloseDealDialog", u"Cancel", None))
        self.close_deal_button.setText(QCoreApplication.translate("CloseDealDialog", u"Close the deal", None))
    # retranslateUi

