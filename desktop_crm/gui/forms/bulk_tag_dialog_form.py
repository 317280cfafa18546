# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'bulk_tag_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QListWidget, QVBoxLayout
class Ui_BulkTagDialog(object):
    def setupUi(self, BulkTagDialog):
        if not BulkTagDialog.objectName():
            BulkTagDialog.setObjectName(u"BulkTagDialog")
        self.dialog_layout = QVBoxLayout(BulkTagDialog)
        self.dialog_layout.setSpacing(8)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 16)
        self.whom_label = QLabel(BulkTagDialog)
        self.whom_label.setObjectName(u"whom_label")
        self.whom_label.setProperty(u"role", u"heading")

        self.dialog_layout.addWidget(self.whom_label)

        self.names_label = QLabel(BulkTagDialog)
        self.names_label.setObjectName(u"names_label")
        self.names_label.setProperty(u"role", u"secondary")
        self.names_label.setTextFormat(Qt.PlainText)
        self.names_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.names_label)

        self.tag_label = QLabel(BulkTagDialog)
        self.tag_label.setObjectName(u"tag_label")
        self.tag_label.setProperty(u"role", u"label")

        self.dialog_layout.addWidget(self.tag_label)

        self.tag_edit = QLineEdit(BulkTagDialog)
        self.tag_edit.setObjectName(u"tag_edit")

        self.dialog_layout.addWidget(self.tag_edit)

        self.known_label = QLabel(BulkTagDialog)
        self.known_label.setObjectName(u"known_label")
        self.known_label.setProperty(u"role", u"label")

        self.dialog_layout.addWidget(self.known_label)

        self.known_list = QListWidget(BulkTagDialog)
        self.known_list.setObjectName(u"known_list")

        self.dialog_layout.addWidget(self.known_list)

        self.preview_label = QLabel(BulkTagDialog)
        self.preview_label.setObjectName(u"preview_label")
        self.preview_label.setTextFormat(Qt.PlainText)
        self.preview_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.preview_label)

        self.button_box = QDialogButtonBox(BulkTagDialog)
        self.button_box.setObjectName(u"button_box")
        self.button_box.setStandardButtons(QDialogButtonBox.Cancel|QDialogButtonBox.Ok)

        self.dialog_layout.addWidget(self.button_box)

#if QT_CONFIG(shortcut)
        self.tag_label.setBuddy(self.tag_edit)
        self.known_label.setBuddy(self.known_list)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(BulkTagDialog)

        QMetaObject.connectSlotsByName(BulkTagDialog)
    # setupUi

    def retranslateUi(self, BulkTagDialog):
        BulkTagDialog.setWindowTitle(QCoreApplication.translate("BulkTagDialog", u"Tags", None))
        self.tag_label.setText(QCoreApplication.translate("BulkTagDialog", u"&New tags, separated by commas", None))
#if QT_CONFIG(accessibility)
        self.tag_edit.setAccessibleName(QCoreApplication.translate("BulkTagDialog", u"New tags", None))
#endif // QT_CONFIG(accessibility)
        self.known_label.setText(QCoreApplication.translate("BulkTagDialog", u"&Tags in use: ticked ones are put on, cleared ones taken off", None))
#if QT_CONFIG(accessibility)
        self.known_list.setAccessibleName(QCoreApplication.translate("BulkTagDialog", u"Tags in use", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

