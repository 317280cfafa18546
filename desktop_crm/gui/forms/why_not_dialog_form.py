# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'why_not_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from desktop_crm.gui.editors.customer_picker import CustomerPicker

class Ui_WhyNotDialog(object):
    def setupUi(self, WhyNotDialog):
        if not WhyNotDialog.objectName():
            WhyNotDialog.setObjectName(u"WhyNotDialog")
        self.dialog_column = QVBoxLayout(WhyNotDialog)
        self.dialog_column.setSpacing(10)
        self.dialog_column.setObjectName(u"dialog_column")
        self.dialog_column.setContentsMargins(20, 18, 20, 16)
        self.title_label = QLabel(WhyNotDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"heading")
        self.title_label.setTextFormat(Qt.PlainText)

        self.dialog_column.addWidget(self.title_label)

        self.customer_picker = CustomerPicker(WhyNotDialog)
        self.customer_picker.setObjectName(u"customer_picker")

        self.dialog_column.addWidget(self.customer_picker)

        self.answer_label = QLabel(WhyNotDialog)
        self.answer_label.setObjectName(u"answer_label")
        self.answer_label.setProperty(u"role", u"")
        self.answer_label.setTextFormat(Qt.PlainText)
        self.answer_label.setWordWrap(True)

        self.dialog_column.addWidget(self.answer_label)

        self.detail_label = QLabel(WhyNotDialog)
        self.detail_label.setObjectName(u"detail_label")
        self.detail_label.setProperty(u"role", u"secondary")
        self.detail_label.setTextFormat(Qt.PlainText)
        self.detail_label.setWordWrap(True)

        self.dialog_column.addWidget(self.detail_label)

        self.dialog_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_column.addItem(self.dialog_spring)

        self.foot_row = QHBoxLayout()
        self.foot_row.setSpacing(8)
        self.foot_row.setObjectName(u"foot_row")
        self.foot_row.setContentsMargins(0, 0, 0, 0)
        self.settings_button = QPushButton(WhyNotDialog)
        self.settings_button.setObjectName(u"settings_button")

        self.foot_row.addWidget(self.settings_button)

        self.show_button = QPushButton(WhyNotDialog)
        self.show_button.setObjectName(u"show_button")

        self.foot_row.addWidget(self.show_button)

        self.foot_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot_row.addItem(self.foot_spring)

        self.button_box = QDialogButtonBox(WhyNotDialog)
        self.button_box.setObjectName(u"button_box")
        self.button_box.setStandardButtons(QDialogButtonBox.Close)

        self.foot_row.addWidget(self.button_box)


        self.dialog_column.addLayout(self.foot_row)


        self.retranslateUi(WhyNotDialog)

        QMetaObject.connectSlotsByName(WhyNotDialog)
    # setupUi

    def retranslateUi(self, WhyNotDialog):
        WhyNotDialog.setWindowTitle(QCoreApplication.translate("WhyNotDialog", u"Why not\u2026", None))
        self.title_label.setText(QCoreApplication.translate("WhyNotDialog", u"Why is somebody not suggested today?", None))
        self.settings_button.setText(QCoreApplication.translate("WhyNotDialog", u"What counts\u2026", None))
#if QT_CONFIG(tooltip)
        self.settings_button.setToolTip(QCoreApplication.translate("WhyNotDialog", u"How much each reason counts, how often to contact whom, and reminders", None))
#endif // QT_CONFIG(tooltip)
        self.show_button.setText(QCoreApplication.translate("WhyNotDialog", u"Show customer", None))
#if QT_CONFIG(tooltip)
        self.show_button.setToolTip(QCoreApplication.translate("WhyNotDialog", u"The record of who is chosen", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

