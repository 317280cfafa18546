# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'save_view_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout
class Ui_SaveViewDialog(object):
    def setupUi(self, SaveViewDialog):
        if not SaveViewDialog.objectName():
            SaveViewDialog.setObjectName(u"SaveViewDialog")
        self.dialog_layout = QVBoxLayout(SaveViewDialog)
        self.dialog_layout.setSpacing(8)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 16)
        self.name_label = QLabel(SaveViewDialog)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"label")

        self.dialog_layout.addWidget(self.name_label)

        self.name_edit = QLineEdit(SaveViewDialog)
        self.name_edit.setObjectName(u"name_edit")
        self.name_edit.setMaxLength(100)

        self.dialog_layout.addWidget(self.name_edit)

        self.query_label = QLabel(SaveViewDialog)
        self.query_label.setObjectName(u"query_label")
        self.query_label.setProperty(u"role", u"label")

        self.dialog_layout.addWidget(self.query_label)

        self.query_edit = QLineEdit(SaveViewDialog)
        self.query_edit.setObjectName(u"query_edit")

        self.dialog_layout.addWidget(self.query_edit)

        self.problem_label = QLabel(SaveViewDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setProperty(u"role", u"error")
        self.problem_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.problem_label)

        self.hint_label = QLabel(SaveViewDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"role", u"caption")
        self.hint_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.hint_label)

        self.button_box = QDialogButtonBox(SaveViewDialog)
        self.button_box.setObjectName(u"button_box")
        self.button_box.setStandardButtons(QDialogButtonBox.Cancel|QDialogButtonBox.Save)

        self.dialog_layout.addWidget(self.button_box)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.query_label.setBuddy(self.query_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SaveViewDialog)

        QMetaObject.connectSlotsByName(SaveViewDialog)
    # setupUi

    def retranslateUi(self, SaveViewDialog):
        SaveViewDialog.setWindowTitle(QCoreApplication.translate("SaveViewDialog", u"Save view", None))
        self.name_label.setText(QCoreApplication.translate("SaveViewDialog", u"&Name of the view", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("SaveViewDialog", u"Name of the view", None))
#endif // QT_CONFIG(accessibility)
        self.query_label.setText(QCoreApplication.translate("SaveViewDialog", u"Finds those with", None))
#if QT_CONFIG(accessibility)
        self.query_edit.setAccessibleName(QCoreApplication.translate("SaveViewDialog", u"Search text of the view", None))
#endif // QT_CONFIG(accessibility)
        self.query_edit.setPlaceholderText(QCoreApplication.translate("SaveViewDialog", u"everyone", None))
        self.hint_label.setText(QCoreApplication.translate("SaveViewDialog", u"Columns and order are kept with the view. Its count follows every change.", None))
    # retranslateUi

