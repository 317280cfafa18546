# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'relation_editor.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from desktop_crm.gui.editors.customer_picker import CustomerPicker

class Ui_RelationEditor(object):
    def setupUi(self, RelationEditor):
        if not RelationEditor.objectName():
            RelationEditor.setObjectName(u"RelationEditor")
        self.dialog_column = QVBoxLayout(RelationEditor)
        self.dialog_column.setSpacing(10)
        self.dialog_column.setObjectName(u"dialog_column")
        self.dialog_column.setContentsMargins(20, 16, 20, 16)
        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(8)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.kind_box_label = QLabel(RelationEditor)
        self.kind_box_label.setObjectName(u"kind_box_label")
        self.kind_box_label.setProperty(u"role", u"label")

        self.fields.addWidget(self.kind_box_label, 0, 0, 1, 1)

        self.kind_box = QComboBox(RelationEditor)
        self.kind_box.setObjectName(u"kind_box")

        self.fields.addWidget(self.kind_box, 0, 1, 1, 1)

        self.picker_label = QLabel(RelationEditor)
        self.picker_label.setObjectName(u"picker_label")
        self.picker_label.setProperty(u"role", u"label")

        self.fields.addWidget(self.picker_label, 1, 0, 1, 1)

        self.picker = CustomerPicker(RelationEditor)
        self.picker.setObjectName(u"picker")

        self.fields.addWidget(self.picker, 1, 1, 1, 1)

        self.words_edit_label = QLabel(RelationEditor)
        self.words_edit_label.setObjectName(u"words_edit_label")
        self.words_edit_label.setProperty(u"role", u"label")

        self.fields.addWidget(self.words_edit_label, 2, 0, 1, 1)

        self.words_edit = QLineEdit(RelationEditor)
        self.words_edit.setObjectName(u"words_edit")

        self.fields.addWidget(self.words_edit, 2, 1, 1, 1)

        self.department_edit_label = QLabel(RelationEditor)
        self.department_edit_label.setObjectName(u"department_edit_label")
        self.department_edit_label.setProperty(u"role", u"label")

        self.fields.addWidget(self.department_edit_label, 3, 0, 1, 1)

        self.department_edit = QLineEdit(RelationEditor)
        self.department_edit.setObjectName(u"department_edit")

        self.fields.addWidget(self.department_edit, 3, 1, 1, 1)


        self.dialog_column.addLayout(self.fields)

        self.error_label = QLabel(RelationEditor)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"error")
        self.error_label.setTextFormat(Qt.PlainText)
        self.error_label.setWordWrap(True)

        self.dialog_column.addWidget(self.error_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_row.setContentsMargins(0, 0, 0, 0)
        self.button_spring = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(RelationEditor)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(RelationEditor)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"primary", True)
        self.save_button.setAutoDefault(False)

        self.button_row.addWidget(self.save_button)


        self.dialog_column.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.kind_box_label.setBuddy(self.kind_box)
        self.picker_label.setBuddy(self.picker)
        self.words_edit_label.setBuddy(self.words_edit)
        self.department_edit_label.setBuddy(self.department_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RelationEditor)

        QMetaObject.connectSlotsByName(RelationEditor)
    # setupUi

    def retranslateUi(self, RelationEditor):
        RelationEditor.setWindowTitle(QCoreApplication.translate("RelationEditor", u"Relation", None))
        self.kind_box_label.setText(QCoreApplication.translate("RelationEditor", u"Kind", None))
#if QT_CONFIG(accessibility)
        self.kind_box.setAccessibleName(QCoreApplication.translate("RelationEditor", u"Kind", None))
#endif // QT_CONFIG(accessibility)
        self.picker_label.setText(QCoreApplication.translate("RelationEditor", u"Customer", None))
        self.words_edit_label.setText(QCoreApplication.translate("RelationEditor", u"Job title", None))
#if QT_CONFIG(accessibility)
        self.words_edit.setAccessibleName(QCoreApplication.translate("RelationEditor", u"Job title or own words", None))
#endif // QT_CONFIG(accessibility)
        self.department_edit_label.setText(QCoreApplication.translate("RelationEditor", u"Department", None))
#if QT_CONFIG(accessibility)
        self.department_edit.setAccessibleName(QCoreApplication.translate("RelationEditor", u"Department", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("RelationEditor", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("RelationEditor", u"Save", None))
    # retranslateUi

