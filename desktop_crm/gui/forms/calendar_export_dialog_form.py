# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'calendar_export_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QLabel, QRadioButton, QVBoxLayout, QWidget
class Ui_CalendarExportDialog(object):
    def setupUi(self, CalendarExportDialog):
        if not CalendarExportDialog.objectName():
            CalendarExportDialog.setObjectName(u"CalendarExportDialog")
        self.dialog_layout = QVBoxLayout(CalendarExportDialog)
        self.dialog_layout.setSpacing(8)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 16)
        self.what_label = QLabel(CalendarExportDialog)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setProperty(u"role", u"heading")

        self.dialog_layout.addWidget(self.what_label)

        self.follow_up_check = QCheckBox(CalendarExportDialog)
        self.follow_up_check.setObjectName(u"follow_up_check")
        self.follow_up_check.setChecked(True)

        self.dialog_layout.addWidget(self.follow_up_check)

        self.deal_check = QCheckBox(CalendarExportDialog)
        self.deal_check.setObjectName(u"deal_check")

        self.dialog_layout.addWidget(self.deal_check)

        self.date_check = QCheckBox(CalendarExportDialog)
        self.date_check.setObjectName(u"date_check")

        self.dialog_layout.addWidget(self.date_check)

        self.interaction_check = QCheckBox(CalendarExportDialog)
        self.interaction_check.setObjectName(u"interaction_check")

        self.dialog_layout.addWidget(self.interaction_check)

        self.detail_label = QLabel(CalendarExportDialog)
        self.detail_label.setObjectName(u"detail_label")
        self.detail_label.setProperty(u"role", u"heading")

        self.dialog_layout.addWidget(self.detail_label)

        self.detail_group = QWidget(CalendarExportDialog)
        self.detail_group.setObjectName(u"detail_group")
        self.detail_column = QVBoxLayout(self.detail_group)
        self.detail_column.setSpacing(8)
        self.detail_column.setObjectName(u"detail_column")
        self.detail_column.setContentsMargins(0, 0, 0, 0)
        self.full_button = QRadioButton(self.detail_group)
        self.full_button.setObjectName(u"full_button")

        self.detail_column.addWidget(self.full_button)

        self.names_button = QRadioButton(self.detail_group)
        self.names_button.setObjectName(u"names_button")
        self.names_button.setChecked(True)

        self.detail_column.addWidget(self.names_button)

        self.nothing_button = QRadioButton(self.detail_group)
        self.nothing_button.setObjectName(u"nothing_button")

        self.detail_column.addWidget(self.nothing_button)


        self.dialog_layout.addWidget(self.detail_group)

        self.form_label = QLabel(CalendarExportDialog)
        self.form_label.setObjectName(u"form_label")
        self.form_label.setProperty(u"role", u"heading")

        self.dialog_layout.addWidget(self.form_label)

        self.form_group = QWidget(CalendarExportDialog)
        self.form_group.setObjectName(u"form_group")
        self.form_column = QVBoxLayout(self.form_group)
        self.form_column.setSpacing(8)
        self.form_column.setObjectName(u"form_column")
        self.form_column.setContentsMargins(0, 0, 0, 0)
        self.events_button = QRadioButton(self.form_group)
        self.events_button.setObjectName(u"events_button")
        self.events_button.setChecked(True)

        self.form_column.addWidget(self.events_button)

        self.tasks_button = QRadioButton(self.form_group)
        self.tasks_button.setObjectName(u"tasks_button")

        self.form_column.addWidget(self.tasks_button)


        self.dialog_layout.addWidget(self.form_group)

        self.warning_label = QLabel(CalendarExportDialog)
        self.warning_label.setObjectName(u"warning_label")
        self.warning_label.setProperty(u"role", u"warning")
        self.warning_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.warning_label)

        self.error_label = QLabel(CalendarExportDialog)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"error")
        self.error_label.setWordWrap(True)
        self.error_label.setTextFormat(Qt.PlainText)

        self.dialog_layout.addWidget(self.error_label)

        self.button_box = QDialogButtonBox(CalendarExportDialog)
        self.button_box.setObjectName(u"button_box")
        self.button_box.setStandardButtons(QDialogButtonBox.Cancel|QDialogButtonBox.Save)

        self.dialog_layout.addWidget(self.button_box)


        self.retranslateUi(CalendarExportDialog)

        QMetaObject.connectSlotsByName(CalendarExportDialog)
    # setupUi

    def retranslateUi(self, CalendarExportDialog):
        CalendarExportDialog.setWindowTitle(QCoreApplication.translate("CalendarExportDialog", u"Export calendar", None))
        self.what_label.setText(QCoreApplication.translate("CalendarExportDialog", u"What the file holds", None))
        self.follow_up_check.setText(QCoreApplication.translate("CalendarExportDialog", u"&Follow-ups that are open, with their repeats", None))
        self.deal_check.setText(QCoreApplication.translate("CalendarExportDialog", u"Days on which &deals should close", None))
        self.date_check.setText(QCoreApplication.translate("CalendarExportDialog", u"&Birthdays and other yearly days", None))
        self.interaction_check.setText(QCoreApplication.translate("CalendarExportDialog", u"&Contacts of the last year", None))
        self.detail_label.setText(QCoreApplication.translate("CalendarExportDialog", u"How much it tells", None))
        self.full_button.setText(QCoreApplication.translate("CalendarExportDialog", u"&Names and what is to be done", None))
        self.names_button.setText(QCoreApplication.translate("CalendarExportDialog", u"Na&mes only", None))
        self.nothing_button.setText(QCoreApplication.translate("CalendarExportDialog", u"N&either: every entry is called \u201cFollow-up\u201d and the like", None))
        self.form_label.setText(QCoreApplication.translate("CalendarExportDialog", u"Follow-ups are written as", None))
        self.events_button.setText(QCoreApplication.translate("CalendarExportDialog", u"&Events, which every calendar shows", None))
        self.tasks_button.setText(QCoreApplication.translate("CalendarExportDialog", u"&Tasks to be ticked; Google and Outlook do not show them", None))
        self.warning_label.setText(QCoreApplication.translate("CalendarExportDialog", u"The file will not be encrypted, and an online calendar that reads it knows what it says. Delete it once it has served. Written again, it updates what was read before.", None))
    # retranslateUi

