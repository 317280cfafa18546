# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'document_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from desktop_crm.gui.dialogs.document_files import DocumentFiles
from desktop_crm.gui.editors.document_editor import DocumentEditor
from desktop_crm.gui.editors.sale_strips import SaleStrips

class Ui_DocumentDialog(object):
    def setupUi(self, DocumentDialog):
        if not DocumentDialog.objectName():
            DocumentDialog.setObjectName(u"DocumentDialog")
        self.dialog_column = QVBoxLayout(DocumentDialog)
        self.dialog_column.setSpacing(12)
        self.dialog_column.setObjectName(u"dialog_column")
        self.dialog_column.setContentsMargins(20, 16, 20, 16)
        self.strips = SaleStrips(DocumentDialog)
        self.strips.setObjectName(u"strips")

        self.dialog_column.addWidget(self.strips)

        self.editor = DocumentEditor(DocumentDialog)
        self.editor.setObjectName(u"editor")

        self.dialog_column.addWidget(self.editor)

        self.files = DocumentFiles(DocumentDialog)
        self.files.setObjectName(u"files")

        self.dialog_column.addWidget(self.files)

        self.error_label = QLabel(DocumentDialog)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"error")
        self.error_label.setTextFormat(Qt.PlainText)
        self.error_label.setWordWrap(True)

        self.dialog_column.addWidget(self.error_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_row.setContentsMargins(0, 0, 0, 0)
        self.delete_button = QPushButton(DocumentDialog)
        self.delete_button.setObjectName(u"delete_button")
        self.delete_button.setAutoDefault(False)

        self.button_row.addWidget(self.delete_button)

        self.version_button = QPushButton(DocumentDialog)
        self.version_button.setObjectName(u"version_button")
        self.version_button.setAutoDefault(False)

        self.button_row.addWidget(self.version_button)

        self.paper_button = QPushButton(DocumentDialog)
        self.paper_button.setObjectName(u"paper_button")
        self.paper_button.setAutoDefault(False)

        self.button_row.addWidget(self.paper_button)

        self.button_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(DocumentDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(DocumentDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"primary", True)

        self.button_row.addWidget(self.save_button)


        self.dialog_column.addLayout(self.button_row)

        self.dialog_column.setStretch(1, 1)

        self.retranslateUi(DocumentDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(DocumentDialog)
    # setupUi

    def retranslateUi(self, DocumentDialog):
        self.delete_button.setText(QCoreApplication.translate("DocumentDialog", u"Delete", None))
#if QT_CONFIG(tooltip)
        self.delete_button.setToolTip(QCoreApplication.translate("DocumentDialog", u"Undo brings it back", None))
#endif // QT_CONFIG(tooltip)
        self.version_button.setText(QCoreApplication.translate("DocumentDialog", u"New version", None))
#if QT_CONFIG(tooltip)
        self.version_button.setToolTip(QCoreApplication.translate("DocumentDialog", u"Keep this quote as it is and go on with a copy of it", None))
#endif // QT_CONFIG(tooltip)
        self.paper_button.setText(QCoreApplication.translate("DocumentDialog", u"Print or send\u2026", None))
#if QT_CONFIG(tooltip)
        self.paper_button.setToolTip(QCoreApplication.translate("DocumentDialog", u"See it as the customer will, print it, or save it as a PDF", None))
#endif // QT_CONFIG(tooltip)
        self.cancel_button.setText(QCoreApplication.translate("DocumentDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("DocumentDialog", u"Save", None))
        pass
    # retranslateUi

