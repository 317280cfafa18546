# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'commission_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_CommissionDialog(object):
    def setupUi(self, CommissionDialog):
        if not CommissionDialog.objectName():
            CommissionDialog.setObjectName(u"CommissionDialog")
        self.dialog_column = QVBoxLayout(CommissionDialog)
        self.dialog_column.setSpacing(10)
        self.dialog_column.setObjectName(u"dialog_column")
        self.dialog_column.setContentsMargins(20, 16, 20, 16)
        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(8)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.basis_label = QLabel(CommissionDialog)
        self.basis_label.setObjectName(u"basis_label")
        self.basis_label.setProperty(u"role", u"label")
        self.basis_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.basis_label, 0, 0, 1, 1)

        self.basis_box = QComboBox(CommissionDialog)
        self.basis_box.setObjectName(u"basis_box")

        self.fields.addWidget(self.basis_box, 0, 1, 1, 1)

        self.rate_label = QLabel(CommissionDialog)
        self.rate_label.setObjectName(u"rate_label")
        self.rate_label.setProperty(u"role", u"label")
        self.rate_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.rate_label, 1, 0, 1, 1)

        self.rate_box = QDoubleSpinBox(CommissionDialog)
        self.rate_box.setObjectName(u"rate_box")

        self.fields.addWidget(self.rate_box, 1, 1, 1, 1)

        self.fields.setColumnStretch(1, 1)

        self.dialog_column.addLayout(self.fields)

        self.steps_heading = QLabel(CommissionDialog)
        self.steps_heading.setObjectName(u"steps_heading")
        self.steps_heading.setProperty(u"role", u"heading")
        self.steps_heading.setTextFormat(Qt.PlainText)

        self.dialog_column.addWidget(self.steps_heading)

        self.steps_grid = QGridLayout()
        self.steps_grid.setObjectName(u"steps_grid")
        self.steps_grid.setHorizontalSpacing(12)
        self.steps_grid.setVerticalSpacing(8)
        self.steps_grid.setContentsMargins(0, 0, 0, 0)

        self.dialog_column.addLayout(self.steps_grid)

        self.categories_heading = QLabel(CommissionDialog)
        self.categories_heading.setObjectName(u"categories_heading")
        self.categories_heading.setProperty(u"role", u"heading")
        self.categories_heading.setTextFormat(Qt.PlainText)

        self.dialog_column.addWidget(self.categories_heading)

        self.categories_area = QScrollArea(CommissionDialog)
        self.categories_area.setObjectName(u"categories_area")
        self.categories_area.setFocusPolicy(Qt.NoFocus)
        self.categories_area.setFrameShape(QFrame.NoFrame)
        self.categories_area.setWidgetResizable(True)
        self.categories_box = QWidget()
        self.categories_box.setObjectName(u"categories_box")
        self.categories_box.setProperty(u"surface", u"plain")
        self.categories_grid = QGridLayout(self.categories_box)
        self.categories_grid.setObjectName(u"categories_grid")
        self.categories_grid.setHorizontalSpacing(12)
        self.categories_grid.setVerticalSpacing(8)
        self.categories_grid.setContentsMargins(0, 0, 12, 0)
        self.categories_grid.setColumnStretch(0, 1)
        self.categories_area.setWidget(self.categories_box)

        self.dialog_column.addWidget(self.categories_area)

        self.hint_label = QLabel(CommissionDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"role", u"secondary")
        self.hint_label.setTextFormat(Qt.PlainText)
        self.hint_label.setWordWrap(True)

        self.dialog_column.addWidget(self.hint_label)

        self.error_label = QLabel(CommissionDialog)
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

        self.cancel_button = QPushButton(CommissionDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(CommissionDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"primary", True)

        self.button_row.addWidget(self.save_button)


        self.dialog_column.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.basis_label.setBuddy(self.basis_box)
        self.rate_label.setBuddy(self.rate_box)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CommissionDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(CommissionDialog)
    # setupUi

    def retranslateUi(self, CommissionDialog):
        CommissionDialog.setWindowTitle(QCoreApplication.translate("CommissionDialog", u"Commission plan", None))
        self.basis_label.setText(QCoreApplication.translate("CommissionDialog", u"Paid &on", None))
#if QT_CONFIG(accessibility)
        self.basis_box.setAccessibleName(QCoreApplication.translate("CommissionDialog", u"Paid on", None))
#endif // QT_CONFIG(accessibility)
        self.rate_label.setText(QCoreApplication.translate("CommissionDialog", u"&Rate", None))
#if QT_CONFIG(accessibility)
        self.rate_box.setAccessibleName(QCoreApplication.translate("CommissionDialog", u"Rate", None))
#endif // QT_CONFIG(accessibility)
        self.steps_heading.setText(QCoreApplication.translate("CommissionDialog", u"Steps above the target", None))
        self.categories_heading.setText(QCoreApplication.translate("CommissionDialog", u"Own rates of product categories", None))
        self.hint_label.setText(QCoreApplication.translate("CommissionDialog", u"Each step pays for what lies above it only. A category with a rate of its own climbs no step.", None))
        self.cancel_button.setText(QCoreApplication.translate("CommissionDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("CommissionDialog", u"Save", None))
    # retranslateUi

