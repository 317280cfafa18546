# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'interaction_editor.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from desktop_crm.gui.editors.interaction_fields import InteractionFields
from desktop_crm.gui.widgets.growing_text_edit import GrowingTextEdit
from desktop_crm.gui.widgets.one_line_chips import OneLineChips

class Ui_InteractionEditor(object):
    def setupUi(self, InteractionEditor):
        if not InteractionEditor.objectName():
            InteractionEditor.setObjectName(u"InteractionEditor")
        InteractionEditor.setProperty(u"surface", u"tile")
        self.editor_column = QVBoxLayout(InteractionEditor)
        self.editor_column.setSpacing(8)
        self.editor_column.setObjectName(u"editor_column")
        self.editor_column.setContentsMargins(12, 10, 12, 10)
        self.channel_row = OneLineChips(InteractionEditor)
        self.channel_row.setObjectName(u"channel_row")

        self.editor_column.addWidget(self.channel_row)

        self.text_edit = GrowingTextEdit(InteractionEditor)
        self.text_edit.setObjectName(u"text_edit")

        self.editor_column.addWidget(self.text_edit)

        self.details = InteractionFields(InteractionEditor)
        self.details.setObjectName(u"details")

        self.editor_column.addWidget(self.details)

        self.error_label = QLabel(InteractionEditor)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"error")
        self.error_label.setTextFormat(Qt.PlainText)
        self.error_label.setWordWrap(True)

        self.editor_column.addWidget(self.error_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_row.setContentsMargins(0, 0, 0, 0)
        self.delete_button = QPushButton(InteractionEditor)
        self.delete_button.setObjectName(u"delete_button")
        self.delete_button.setAutoDefault(False)

        self.button_row.addWidget(self.delete_button)

        self.button_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(InteractionEditor)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(InteractionEditor)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"primary", True)
        self.save_button.setAutoDefault(False)

        self.button_row.addWidget(self.save_button)


        self.editor_column.addLayout(self.button_row)


        self.retranslateUi(InteractionEditor)

        QMetaObject.connectSlotsByName(InteractionEditor)
    # setupUi

    def retranslateUi(self, InteractionEditor):
#if QT_CONFIG(accessibility)
        InteractionEditor.setAccessibleName(QCoreApplication.translate("InteractionEditor", u"Edit contact", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.channel_row.setAccessibleName(QCoreApplication.translate("InteractionEditor", u"Channel", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.text_edit.setAccessibleName(QCoreApplication.translate("InteractionEditor", u"What happened", None))
#endif // QT_CONFIG(accessibility)
        self.text_edit.setPlaceholderText(QCoreApplication.translate("InteractionEditor", u"What was said, wanted, agreed \u2026", None))
        self.delete_button.setText(QCoreApplication.translate("InteractionEditor", u"Delete", None))
        self.cancel_button.setText(QCoreApplication.translate("InteractionEditor", u"Cancel", None))
#if QT_CONFIG(tooltip)
        self.cancel_button.setToolTip(QCoreApplication.translate("InteractionEditor", u"Esc", None))
#endif // QT_CONFIG(tooltip)
        self.save_button.setText(QCoreApplication.translate("InteractionEditor", u"Save", None))
    # retranslateUi

