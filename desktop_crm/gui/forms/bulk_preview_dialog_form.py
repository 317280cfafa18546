# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'bulk_preview_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

class Ui_BulkPreviewDialog(object):
    def setupUi(self, BulkPreviewDialog):
        if not BulkPreviewDialog.objectName():
            BulkPreviewDialog.setObjectName(u"BulkPreviewDialog")
        self.dialog_column = QVBoxLayout(BulkPreviewDialog)
        self.dialog_column.setSpacing(10)
        self.dialog_column.setObjectName(u"dialog_column")
        self.dialog_column.setContentsMargins(20, 20, 20, 16)
        self.heading_label = QLabel(BulkPreviewDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setProperty(u"role", u"heading")
        self.heading_label.setTextFormat(Qt.PlainText)

        self.dialog_column.addWidget(self.heading_label)

        self.names_label = QLabel(BulkPreviewDialog)
        self.names_label.setObjectName(u"names_label")
        self.names_label.setTextFormat(Qt.PlainText)
        self.names_label.setWordWrap(True)

        self.dialog_column.addWidget(self.names_label)

        self.facts_label = QLabel(BulkPreviewDialog)
        self.facts_label.setObjectName(u"facts_label")
        self.facts_label.setProperty(u"role", u"secondary")
        self.facts_label.setTextFormat(Qt.PlainText)
        self.facts_label.setWordWrap(True)

        self.dialog_column.addWidget(self.facts_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_row.setContentsMargins(0, 6, 0, 0)
        self.button_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(BulkPreviewDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.go_on_button = QPushButton(BulkPreviewDialog)
        self.go_on_button.setObjectName(u"go_on_button")
        self.go_on_button.setProperty(u"primary", True)

        self.button_row.addWidget(self.go_on_button)


        self.dialog_column.addLayout(self.button_row)


        self.retranslateUi(BulkPreviewDialog)

        self.go_on_button.setDefault(True)


        QMetaObject.connectSlotsByName(BulkPreviewDialog)
    # setupUi

    def retranslateUi(self, BulkPreviewDialog):
        BulkPreviewDialog.setWindowTitle(QCoreApplication.translate("BulkPreviewDialog", u"What will change", None))
        self.cancel_button.setText(QCoreApplication.translate("BulkPreviewDialog", u"Cancel", None))
    # retranslateUi

