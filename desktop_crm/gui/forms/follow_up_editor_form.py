# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'follow_up_editor.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from desktop_crm.gui.editors.follow_up_fields import FollowUpFields

class Ui_FollowUpEditor(object):
    def setupUi(self, FollowUpEditor):
        if not FollowUpEditor.objectName():
            FollowUpEditor.setObjectName(u"FollowUpEditor")
        FollowUpEditor.setProperty(u"surface", u"tile")
        self.editor_column = QVBoxLayout(FollowUpEditor)
        self.editor_column.setSpacing(8)
        self.editor_column.setObjectName(u"editor_column")
        self.editor_column.setContentsMargins(12, 10, 12, 10)
        self.fields = FollowUpFields(FollowUpEditor)
        self.fields.setObjectName(u"fields")

        self.editor_column.addWidget(self.fields)

        self.error_label = QLabel(FollowUpEditor)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"error")
        self.error_label.setTextFormat(Qt.PlainText)
        self.error_label.setWordWrap(True)

        self.editor_column.addWidget(self.error_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_row.setContentsMargins(0, 0, 0, 0)
        self.delete_button = QPushButton(FollowUpEditor)
        self.delete_button.setObjectName(u"delete_button")
        self.delete_button.setAutoDefault(False)

        self.button_row.addWidget(self.delete_button)

        self.button_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(FollowUpEditor)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(FollowUpEditor)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"primary", True)
        self.save_button.setAutoDefault(False)

        self.button_row.addWidget(self.save_button)


        self.editor_column.addLayout(self.button_row)


        self.retranslateUi(FollowUpEditor)

        QMetaObject.connectSlotsByName(FollowUpEditor)
    # setupUi

    def retranslateUi(self, FollowUpEditor):
#if QT_CONFIG(accessibility)
        FollowUpEditor.setAccessibleName(QCoreApplication.translate("FollowUpEditor", u"Follow-up", None))
#endif // QT_CONFIG(accessibility)
        self.delete_button.setText(QCoreApplication.translate("FollowUpEditor", u"Delete", None))
        self.cancel_button.setText(QCoreApplication.translate("FollowUpEditor", u"Cancel", None))
#if QT_CONFIG(tooltip)
        self.cancel_button.setToolTip(QCoreApplication.translate("FollowUpEditor", u"Esc", None))
#endif // QT_CONFIG(tooltip)
        self.save_button.setText(QCoreApplication.translate("FollowUpEditor", u"Save", None))
    # retranslateUi

