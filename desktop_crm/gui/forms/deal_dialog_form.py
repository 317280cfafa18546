# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'deal_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from desktop_crm.gui.editors.customer_picker import CustomerPicker
from desktop_crm.gui.editors.deal_checks import DealChecks
from desktop_crm.gui.editors.product_box import ProductBox
from desktop_crm.gui.editors.sale_strips import SaleStrips

class Ui_DealDialog(object):
    def setupUi(self, DealDialog):
        if not DealDialog.objectName():
            DealDialog.setObjectName(u"DealDialog")
        self.dialog_column = QVBoxLayout(DealDialog)
        self.dialog_column.setSpacing(10)
        self.dialog_column.setObjectName(u"dialog_column")
        self.dialog_column.setContentsMargins(20, 16, 20, 16)
        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(8)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(DealDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"label")
        self.title_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.title_label, 0, 0, 1, 1)

        self.title_edit = QLineEdit(DealDialog)
        self.title_edit.setObjectName(u"title_edit")

        self.fields.addWidget(self.title_edit, 0, 1, 1, 1)

        self.customer_label = QLabel(DealDialog)
        self.customer_label.setObjectName(u"customer_label")
        self.customer_label.setProperty(u"role", u"label")
        self.customer_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.customer_label, 1, 0, 1, 1)

        self.customer_picker = CustomerPicker(DealDialog)
        self.customer_picker.setObjectName(u"customer_picker")

        self.fields.addWidget(self.customer_picker, 1, 1, 1, 1)

        self.stage_label = QLabel(DealDialog)
        self.stage_label.setObjectName(u"stage_label")
        self.stage_label.setProperty(u"role", u"label")
        self.stage_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.stage_label, 2, 0, 1, 1)

        self.stage_box = QComboBox(DealDialog)
        self.stage_box.setObjectName(u"stage_box")

        self.fields.addWidget(self.stage_box, 2, 1, 1, 1)

        self.amount_label = QLabel(DealDialog)
        self.amount_label.setObjectName(u"amount_label")
        self.amount_label.setProperty(u"role", u"label")
        self.amount_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.amount_label, 3, 0, 1, 1)

        self.amount_edit = QLineEdit(DealDialog)
        self.amount_edit.setObjectName(u"amount_edit")

        self.fields.addWidget(self.amount_edit, 3, 1, 1, 1)

        self.expected_label = QLabel(DealDialog)
        self.expected_label.setObjectName(u"expected_label")
        self.expected_label.setProperty(u"role", u"label")
        self.expected_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.expected_label, 4, 0, 1, 1)

        self.expected_row = QHBoxLayout()
        self.expected_row.setSpacing(8)
        self.expected_row.setObjectName(u"expected_row")
        self.expected_row.setContentsMargins(0, 0, 0, 0)
        self.expected_edit = QDateEdit(DealDialog)
        self.expected_edit.setObjectName(u"expected_edit")
        self.expected_edit.setCalendarPopup(True)

        self.expected_row.addWidget(self.expected_edit)

        self.unknown_check = QCheckBox(DealDialog)
        self.unknown_check.setObjectName(u"unknown_check")

        self.expected_row.addWidget(self.unknown_check)

        self.expected_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.expected_row.addItem(self.expected_spring)


        self.fields.addLayout(self.expected_row, 4, 1, 1, 1)

        self.probability_label = QLabel(DealDialog)
        self.probability_label.setObjectName(u"probability_label")
        self.probability_label.setProperty(u"role", u"label")
        self.probability_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.probability_label, 5, 0, 1, 1)

        self.probability_edit = QLineEdit(DealDialog)
        self.probability_edit.setObjectName(u"probability_edit")

        self.fields.addWidget(self.probability_edit, 5, 1, 1, 1)

        self.forecast_label = QLabel(DealDialog)
        self.forecast_label.setObjectName(u"forecast_label")
        self.forecast_label.setProperty(u"role", u"label")
        self.forecast_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.forecast_label, 6, 0, 1, 1)

        self.forecast_box = QComboBox(DealDialog)
        self.forecast_box.setObjectName(u"forecast_box")

        self.fields.addWidget(self.forecast_box, 6, 1, 1, 1)

        self.product_label = QLabel(DealDialog)
        self.product_label.setObjectName(u"product_label")
        self.product_label.setProperty(u"role", u"label")
        self.product_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.product_label, 7, 0, 1, 1)

        self.product_box = ProductBox(DealDialog)
        self.product_box.setObjectName(u"product_box")

        self.fields.addWidget(self.product_box, 7, 1, 1, 1)

        self.opened_label = QLabel(DealDialog)
        self.opened_label.setObjectName(u"opened_label")
        self.opened_label.setProperty(u"role", u"label")
        self.opened_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.opened_label, 8, 0, 1, 1)

        self.opened_edit = QDateEdit(DealDialog)
        self.opened_edit.setObjectName(u"opened_edit")
        self.opened_edit.setCalendarPopup(True)

        self.fields.addWidget(self.opened_edit, 8, 1, 1, 1)

        self.closed_label = QLabel(DealDialog)
        self.closed_label.setObjectName(u"closed_label")
        self.closed_label.setProperty(u"role", u"label")
        self.closed_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.closed_label, 9, 0, 1, 1)

        self.closed_edit = QDateEdit(DealDialog)
        self.closed_edit.setObjectName(u"closed_edit")
        self.closed_edit.setCalendarPopup(True)

        self.fields.addWidget(self.closed_edit, 9, 1, 1, 1)

        self.reason_label = QLabel(DealDialog)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"role", u"label")
        self.reason_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.reason_label, 10, 0, 1, 1)

        self.reason_box = QComboBox(DealDialog)
        self.reason_box.setObjectName(u"reason_box")
        self.reason_box.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.reason_box.setMinimumContentsLength(20)
        self.reason_box.setEditable(True)

        self.fields.addWidget(self.reason_box, 10, 1, 1, 1)

        self.note_label = QLabel(DealDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"role", u"label")
        self.note_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.note_label, 11, 0, 1, 1)

        self.note_edit = QPlainTextEdit(DealDialog)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setTabChangesFocus(True)
        self.note_edit.setMaximumSize(QSize(16777215, 64))

        self.fields.addWidget(self.note_edit, 11, 1, 1, 1)

        self.fields.setColumnStretch(1, 1)

        self.dialog_column.addLayout(self.fields)

        self.checks = DealChecks(DealDialog)
        self.checks.setObjectName(u"checks")

        self.dialog_column.addWidget(self.checks)

        self.history_label = QLabel(DealDialog)
        self.history_label.setObjectName(u"history_label")
        self.history_label.setProperty(u"role", u"secondary")
        self.history_label.setTextFormat(Qt.PlainText)
        self.history_label.setWordWrap(True)

        self.dialog_column.addWidget(self.history_label)

        self.strips = SaleStrips(DealDialog)
        self.strips.setObjectName(u"strips")

        self.dialog_column.addWidget(self.strips)

        self.error_label = QLabel(DealDialog)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"error")
        self.error_label.setTextFormat(Qt.PlainText)
        self.error_label.setWordWrap(True)

        self.dialog_column.addWidget(self.error_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_row.setContentsMargins(0, 0, 0, 0)
        self.delete_button = QPushButton(DealDialog)
        self.delete_button.setObjectName(u"delete_button")
        self.delete_button.setAutoDefault(False)

        self.button_row.addWidget(self.delete_button)

        self.button_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(DealDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(DealDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"primary", True)
        self.save_button.setAutoDefault(False)

        self.button_row.addWidget(self.save_button)


        self.dialog_column.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title_edit)
        self.customer_label.setBuddy(self.customer_picker)
        self.stage_label.setBuddy(self.stage_box)
        self.amount_label.setBuddy(self.amount_edit)
        self.expected_label.setBuddy(self.expected_edit)
        self.probability_label.setBuddy(self.probability_edit)
        self.forecast_label.setBuddy(self.forecast_box)
        self.product_label.setBuddy(self.product_box)
        self.opened_label.setBuddy(self.opened_edit)
        self.closed_label.setBuddy(self.closed_edit)
        self.reason_label.setBuddy(self.reason_box)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DealDialog)

        QMetaObject.connectSlotsByName(DealDialog)
    # setupUi

    def retranslateUi(self, DealDialog):
        DealDialog.setWindowTitle(QCoreApplication.translate("DealDialog", u"Deal", None))
        self.title_label.setText(QCoreApplication.translate("DealDialog", u"Title", None))
#if QT_CONFIG(accessibility)
        self.title_edit.setAccessibleName(QCoreApplication.translate("DealDialog", u"Title", None))
#endif // QT_CONFIG(accessibility)
        self.title_edit.setPlaceholderText(QCoreApplication.translate("DealDialog", u"What it is about", None))
        self.customer_label.setText(QCoreApplication.translate("DealDialog", u"Customer", None))
        self.stage_label.setText(QCoreApplication.translate("DealDialog", u"Stage", None))
#if QT_CONFIG(accessibility)
        self.stage_box.setAccessibleName(QCoreApplication.translate("DealDialog", u"Stage", None))
#endif // QT_CONFIG(accessibility)
        self.amount_label.setText(QCoreApplication.translate("DealDialog", u"Amount", None))
#if QT_CONFIG(accessibility)
        self.amount_edit.setAccessibleName(QCoreApplication.translate("DealDialog", u"Amount", None))
#endif // QT_CONFIG(accessibility)
        self.amount_edit.setPlaceholderText(QCoreApplication.translate("DealDialog", u"12,345.60 or 1.2\u4e07", None))
        self.expected_label.setText(QCoreApplication.translate("DealDialog", u"Expected by", None))
#if QT_CONFIG(accessibility)
        self.expected_edit.setAccessibleName(QCoreApplication.translate("DealDialog", u"Expected by", None))
#endif // QT_CONFIG(accessibility)
        self.unknown_check.setText(QCoreApplication.translate("DealDialog", u"Not known yet", None))
        self.probability_label.setText(QCoreApplication.translate("DealDialog", u"Probability", None))
#if QT_CONFIG(accessibility)
        self.probability_edit.setAccessibleName(QCoreApplication.translate("DealDialog", u"Probability in per cent", None))
#endif // QT_CONFIG(accessibility)
        self.probability_edit.setPlaceholderText(QCoreApplication.translate("DealDialog", u"As the stage says", None))
        self.forecast_label.setText(QCoreApplication.translate("DealDialog", u"Forecast", None))
#if QT_CONFIG(accessibility)
        self.forecast_box.setAccessibleName(QCoreApplication.translate("DealDialog", u"Forecast", None))
#endif // QT_CONFIG(accessibility)
        self.product_label.setText(QCoreApplication.translate("DealDialog", u"Product", None))
#if QT_CONFIG(accessibility)
        self.product_box.setAccessibleName(QCoreApplication.translate("DealDialog", u"Product", None))
#endif // QT_CONFIG(accessibility)
        self.opened_label.setText(QCoreApplication.translate("DealDialog", u"Opened on", None))
#if QT_CONFIG(accessibility)
        self.opened_edit.setAccessibleName(QCoreApplication.translate("DealDialog", u"Opened on", None))
#endif // QT_CONFIG(accessibility)
        self.closed_label.setText(QCoreApplication.translate("DealDialog", u"Closed on", None))
#if QT_CONFIG(accessibility)
        self.closed_edit.setAccessibleName(QCoreApplication.translate("DealDialog", u"Closed on", None))
#endif // QT_CONFIG(accessibility)
        self.reason_label.setText(QCoreApplication.translate("DealDialog", u"Reason", None))
#if QT_CONFIG(accessibility)
        self.reason_box.setAccessibleName(QCoreApplication.translate("DealDialog", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.note_label.setText(QCoreApplication.translate("DealDialog", u"Note", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("DealDialog", u"Note", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.strips.setAccessibleName(QCoreApplication.translate("DealDialog", u"Sales on paper", None))
#endif // QT_CONFIG(accessibility)
        self.delete_button.setText(QCoreApplication.translate("DealDialog", u"Delete", None))
        self.cancel_button.setText(QCoreApplication.translate("DealDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("DealDialog", u"Save", None))
    # retranslateUi

