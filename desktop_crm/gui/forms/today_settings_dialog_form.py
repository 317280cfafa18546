# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'today_settings_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout

class Ui_TodaySettingsDialog(object):
    def setupUi(self, TodaySettingsDialog):
        if not TodaySettingsDialog.objectName():
            TodaySettingsDialog.setObjectName(u"TodaySettingsDialog")
        self.dialog_column = QVBoxLayout(TodaySettingsDialog)
        self.dialog_column.setSpacing(10)
        self.dialog_column.setObjectName(u"dialog_column")
        self.dialog_column.setContentsMargins(20, 20, 20, 16)
        self.weights_heading = QLabel(TodaySettingsDialog)
        self.weights_heading.setObjectName(u"weights_heading")
        self.weights_heading.setProperty(u"role", u"heading")

        self.dialog_column.addWidget(self.weights_heading)

        self.weights_hint = QLabel(TodaySettingsDialog)
        self.weights_hint.setObjectName(u"weights_hint")
        self.weights_hint.setProperty(u"role", u"secondary")
        self.weights_hint.setWordWrap(True)

        self.dialog_column.addWidget(self.weights_hint)

        self.weights_grid = QGridLayout()
        self.weights_grid.setObjectName(u"weights_grid")
        self.weights_grid.setHorizontalSpacing(12)
        self.weights_grid.setVerticalSpacing(6)
        self.weights_grid.setColumnStretch(1, 1)

        self.dialog_column.addLayout(self.weights_grid)

        self.cadence_heading = QLabel(TodaySettingsDialog)
        self.cadence_heading.setObjectName(u"cadence_heading")
        self.cadence_heading.setProperty(u"role", u"heading")

        self.dialog_column.addWidget(self.cadence_heading)

        self.cadence_grid = QGridLayout()
        self.cadence_grid.setObjectName(u"cadence_grid")
        self.cadence_grid.setHorizontalSpacing(12)
        self.cadence_grid.setVerticalSpacing(6)
        self.cadence_grid.setColumnStretch(0, 1)
        self.cadence_grid.setColumnStretch(2, 1)

        self.dialog_column.addLayout(self.cadence_grid)

        self.reminder_heading = QLabel(TodaySettingsDialog)
        self.reminder_heading.setObjectName(u"reminder_heading")
        self.reminder_heading.setProperty(u"role", u"heading")

        self.dialog_column.addWidget(self.reminder_heading)

        self.remind_check = QCheckBox(TodaySettingsDialog)
        self.remind_check.setObjectName(u"remind_check")

        self.dialog_column.addWidget(self.remind_check)

        self.quiet_row = QHBoxLayout()
        self.quiet_row.setSpacing(8)
        self.quiet_row.setObjectName(u"quiet_row")
        self.quiet_label = QLabel(TodaySettingsDialog)
        self.quiet_label.setObjectName(u"quiet_label")
        self.quiet_label.setProperty(u"role", u"label")

        self.quiet_row.addWidget(self.quiet_label)

        self.quiet_from_box = QSpinBox(TodaySettingsDialog)
        self.quiet_from_box.setObjectName(u"quiet_from_box")
        self.quiet_from_box.setMaximum(23)
        self.quiet_from_box.setSuffix(u":00")

        self.quiet_row.addWidget(self.quiet_from_box)

        self.until_label = QLabel(TodaySettingsDialog)
        self.until_label.setObjectName(u"until_label")
        self.until_label.setProperty(u"role", u"label")

        self.quiet_row.addWidget(self.until_label)

        self.quiet_until_box = QSpinBox(TodaySettingsDialog)
        self.quiet_until_box.setObjectName(u"quiet_until_box")
        self.quiet_until_box.setMaximum(23)
        self.quiet_until_box.setSuffix(u":00")

        self.quiet_row.addWidget(self.quiet_until_box)

        self.quiet_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.quiet_row.addItem(self.quiet_spring)


        self.dialog_column.addLayout(self.quiet_row)

        self.error_label = QLabel(TodaySettingsDialog)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"error")
        self.error_label.setTextFormat(Qt.PlainText)
        self.error_label.setWordWrap(True)

        self.dialog_column.addWidget(self.error_label)

        self.button_box = QDialogButtonBox(TodaySettingsDialog)
        self.button_box.setObjectName(u"button_box")
        self.button_box.setStandardButtons(QDialogButtonBox.Cancel|QDialogButtonBox.Save)

        self.dialog_column.addWidget(self.button_box)

#if QT_CONFIG(shortcut)
        self.quiet_label.setBuddy(self.quiet_from_box)
        self.until_label.setBuddy(self.quiet_until_box)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(TodaySettingsDialog)

        QMetaObject.connectSlotsByName(TodaySettingsDialog)
    # setupUi

    def retranslateUi(self, TodaySettingsDialog):
        TodaySettingsDialog.setWindowTitle(QCoreApplication.translate("TodaySettingsDialog", u"What counts on Today", None))
        self.weights_heading.setText(QCoreApplication.translate("TodaySettingsDialog", u"How much each reason counts", None))
        self.weights_hint.setText(QCoreApplication.translate("TodaySettingsDialog", u"0 leaves a reason out; 10 puts it first.", None))
        self.cadence_heading.setText(QCoreApplication.translate("TodaySettingsDialog", u"Contact at least every \u2026 days", None))
        self.reminder_heading.setText(QCoreApplication.translate("TodaySettingsDialog", u"Reminders", None))
        self.remind_check.setText(QCoreApplication.translate("TodaySettingsDialog", u"Show a notification when something is due; it names nobody", None))
        self.quiet_label.setText(QCoreApplication.translate("TodaySettingsDialog", u"Quiet &hours from", None))
#if QT_CONFIG(accessibility)
        self.quiet_from_box.setAccessibleName(QCoreApplication.translate("TodaySettingsDialog", u"Quiet from", None))
#endif // QT_CONFIG(accessibility)
        self.until_label.setText(QCoreApplication.translate("TodaySettingsDialog", u"until", None))
#if QT_CONFIG(accessibility)
        self.quiet_until_box.setAccessibleName(QCoreApplication.translate("TodaySettingsDialog", u"Quiet until", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

