# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'goal_review_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

class Ui_GoalReviewDialog(object):
    def setupUi(self, GoalReviewDialog):
        if not GoalReviewDialog.objectName():
            GoalReviewDialog.setObjectName(u"GoalReviewDialog")
        self.dialog_column = QVBoxLayout(GoalReviewDialog)
        self.dialog_column.setSpacing(10)
        self.dialog_column.setObjectName(u"dialog_column")
        self.dialog_column.setContentsMargins(20, 16, 20, 16)
        self.heading_label = QLabel(GoalReviewDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setProperty(u"role", u"heading")
        self.heading_label.setTextFormat(Qt.PlainText)
        self.heading_label.setWordWrap(True)

        self.dialog_column.addWidget(self.heading_label)

        self.standing_label = QLabel(GoalReviewDialog)
        self.standing_label.setObjectName(u"standing_label")
        self.standing_label.setProperty(u"role", u"secondary")
        self.standing_label.setTextFormat(Qt.PlainText)
        self.standing_label.setWordWrap(True)

        self.dialog_column.addWidget(self.standing_label)

        self.log_edit = QPlainTextEdit(GoalReviewDialog)
        self.log_edit.setObjectName(u"log_edit")
        self.log_edit.setReadOnly(True)

        self.dialog_column.addWidget(self.log_edit)

        self.text_edit = QPlainTextEdit(GoalReviewDialog)
        self.text_edit.setObjectName(u"text_edit")
        self.text_edit.setTabChangesFocus(True)

        self.dialog_column.addWidget(self.text_edit)

        self.error_label = QLabel(GoalReviewDialog)
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

        self.cancel_button = QPushButton(GoalReviewDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(GoalReviewDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"primary", True)

        self.button_row.addWidget(self.save_button)


        self.dialog_column.addLayout(self.button_row)


        self.retranslateUi(GoalReviewDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(GoalReviewDialog)
    # setupUi

    def retranslateUi(self, GoalReviewDialog):
        GoalReviewDialog.setWindowTitle(QCoreApplication.translate("GoalReviewDialog", u"Review of a goal", None))
#if QT_CONFIG(accessibility)
        self.log_edit.setAccessibleName(QCoreApplication.translate("GoalReviewDialog", u"Earlier reviews", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.text_edit.setAccessibleName(QCoreApplication.translate("GoalReviewDialog", u"Review", None))
#endif // QT_CONFIG(accessibility)
        self.text_edit.setPlaceholderText(QCoreApplication.translate("GoalReviewDialog", u"What went well, what did not, what changes (Ctrl+Enter saves)", None))
        self.cancel_button.setText(QCoreApplication.translate("GoalReviewDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("GoalReviewDialog", u"Save", None))
    # retranslateUi

