# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'calendar_import_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QComboBox, QDialogButtonBox, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget

from desktop_crm.gui.editors.customer_picker import CustomerPicker

class Ui_CalendarImportDialog(object):
    def setupUi(self, CalendarImportDialog):
        if not CalendarImportDialog.objectName():
            CalendarImportDialog.setObjectName(u"CalendarImportDialog")
        self.dialog_column = QVBoxLayout(CalendarImportDialog)
        self.dialog_column.setSpacing(10)
        self.dialog_column.setObjectName(u"dialog_column")
        self.dialog_column.setContentsMargins(20, 18, 20, 16)
        self.title_label = QLabel(CalendarImportDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"heading")
        self.title_label.setTextFormat(Qt.PlainText)

        self.dialog_column.addWidget(self.title_label)

        self.files_label = QLabel(CalendarImportDialog)
        self.files_label.setObjectName(u"files_label")
        self.files_label.setProperty(u"role", u"error")
        self.files_label.setTextFormat(Qt.PlainText)
        self.files_label.setWordWrap(True)

        self.dialog_column.addWidget(self.files_label)

        self.progress_bar = QProgressBar(CalendarImportDialog)
        self.progress_bar.setObjectName(u"progress_bar")
        self.progress_bar.setTextVisible(False)

        self.dialog_column.addWidget(self.progress_bar)

        self.chip_row = QHBoxLayout()
        self.chip_row.setObjectName(u"chip_row")

        self.dialog_column.addLayout(self.chip_row)

        self.table = QTableView(CalendarImportDialog)
        self.table.setObjectName(u"table")
        self.table.setSelectionMode(QAbstractItemView.ExtendedSelection)

        self.dialog_column.addWidget(self.table)

        self.remark_label = QLabel(CalendarImportDialog)
        self.remark_label.setObjectName(u"remark_label")
        self.remark_label.setProperty(u"role", u"secondary")
        self.remark_label.setTextFormat(Qt.PlainText)
        self.remark_label.setWordWrap(True)

        self.dialog_column.addWidget(self.remark_label)

        self.whom_row = QHBoxLayout()
        self.whom_row.setSpacing(8)
        self.whom_row.setObjectName(u"whom_row")
        self.whom_label = QLabel(CalendarImportDialog)
        self.whom_label.setObjectName(u"whom_label")
        self.whom_label.setAlignment(Qt.AlignLeading|Qt.AlignTop)
        self.whom_label.setMargin(6)

        self.whom_row.addWidget(self.whom_label)

        self.candidate_holder = QWidget(CalendarImportDialog)
        self.candidate_holder.setObjectName(u"candidate_holder")
        self.candidate_column = QVBoxLayout(self.candidate_holder)
        self.candidate_column.setObjectName(u"candidate_column")
        self.candidate_column.setContentsMargins(0, 0, 0, 0)
        self.candidate_box = QComboBox(self.candidate_holder)
        self.candidate_box.setObjectName(u"candidate_box")

        self.candidate_column.addWidget(self.candidate_box)

        self.candidate_spring = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.candidate_column.addItem(self.candidate_spring)


        self.whom_row.addWidget(self.candidate_holder)

        self.customer_picker = CustomerPicker(CalendarImportDialog)
        self.customer_picker.setObjectName(u"customer_picker")

        self.whom_row.addWidget(self.customer_picker)

        self.leave_holder = QWidget(CalendarImportDialog)
        self.leave_holder.setObjectName(u"leave_holder")
        self.leave_column = QVBoxLayout(self.leave_holder)
        self.leave_column.setObjectName(u"leave_column")
        self.leave_column.setContentsMargins(0, 0, 0, 0)
        self.leave_button = QPushButton(self.leave_holder)
        self.leave_button.setObjectName(u"leave_button")

        self.leave_column.addWidget(self.leave_button)

        self.leave_spring = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.leave_column.addItem(self.leave_spring)


        self.whom_row.addWidget(self.leave_holder)

        self.whom_row.setStretch(2, 1)

        self.dialog_column.addLayout(self.whom_row)

        self.past_check = QCheckBox(CalendarImportDialog)
        self.past_check.setObjectName(u"past_check")
        self.past_check.setChecked(True)

        self.dialog_column.addWidget(self.past_check)

        self.error_label = QLabel(CalendarImportDialog)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"error")
        self.error_label.setTextFormat(Qt.PlainText)
        self.error_label.setWordWrap(True)

        self.dialog_column.addWidget(self.error_label)

        self.button_box = QDialogButtonBox(CalendarImportDialog)
        self.button_box.setObjectName(u"button_box")
        self.button_box.setStandardButtons(QDialogButtonBox.Cancel|QDialogButtonBox.Ok)

        self.dialog_column.addWidget(self.button_box)

        self.dialog_column.setStretch(4, 1)

        self.retranslateUi(CalendarImportDialog)

        QMetaObject.connectSlotsByName(CalendarImportDialog)
    # setupUi

    def retranslateUi(self, CalendarImportDialog):
        CalendarImportDialog.setWindowTitle(QCoreApplication.translate("CalendarImportDialog", u"Import calendar", None))
#if QT_CONFIG(accessibility)
        self.progress_bar.setAccessibleName(QCoreApplication.translate("CalendarImportDialog", u"How far the reading is", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("CalendarImportDialog", u"Events", None))
#endif // QT_CONFIG(accessibility)
        self.whom_label.setText(QCoreApplication.translate("CalendarImportDialog", u"The chosen are with", None))
#if QT_CONFIG(accessibility)
        self.candidate_box.setAccessibleName(QCoreApplication.translate("CalendarImportDialog", u"Customers whom it fits", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.candidate_box.setToolTip(QCoreApplication.translate("CalendarImportDialog", u"Customers whom the chosen event fits", None))
#endif // QT_CONFIG(tooltip)
        self.leave_button.setText(QCoreApplication.translate("CalendarImportDialog", u"Leave out", None))
#if QT_CONFIG(tooltip)
        self.leave_button.setToolTip(QCoreApplication.translate("CalendarImportDialog", u"Do not import the chosen events", None))
#endif // QT_CONFIG(tooltip)
        self.past_check.setText(QCoreApplication.translate("CalendarImportDialog", u"Note &past events as visits in the timeline", None))
    # retranslateUi

