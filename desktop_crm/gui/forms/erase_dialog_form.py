# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'erase_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

class Ui_EraseDialog(object):
    def setupUi(self, EraseDialog):
        if not EraseDialog.objectName():
            EraseDialog.setObjectName(u"EraseDialog")
        self.dialog_layout = QVBoxLayout(EraseDialog)
        self.dialog_layout.setSpacing(0)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 16)
        self.pages = QStackedWidget(EraseDialog)
        self.pages.setObjectName(u"pages")
        self.ask_page = QWidget()
        self.ask_page.setObjectName(u"ask_page")
        self.ask_column = QVBoxLayout(self.ask_page)
        self.ask_column.setSpacing(10)
        self.ask_column.setObjectName(u"ask_column")
        self.ask_column.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(self.ask_page)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"heading")
        self.title_label.setTextFormat(Qt.PlainText)
        self.title_label.setWordWrap(True)

        self.ask_column.addWidget(self.title_label)

        self.warning_label = QLabel(self.ask_page)
        self.warning_label.setObjectName(u"warning_label")
        self.warning_label.setProperty(u"role", u"warning")
        self.warning_label.setTextFormat(Qt.PlainText)
        self.warning_label.setWordWrap(True)

        self.ask_column.addWidget(self.warning_label)

        self.rows_label = QLabel(self.ask_page)
        self.rows_label.setObjectName(u"rows_label")
        self.rows_label.setProperty(u"role", u"secondary")
        self.rows_label.setTextFormat(Qt.PlainText)
        self.rows_label.setWordWrap(True)

        self.ask_column.addWidget(self.rows_label)

        self.copies_label = QLabel(self.ask_page)
        self.copies_label.setObjectName(u"copies_label")
        self.copies_label.setProperty(u"role", u"secondary")
        self.copies_label.setTextFormat(Qt.PlainText)
        self.copies_label.setWordWrap(True)

        self.ask_column.addWidget(self.copies_label)

        self.unreached_label = QLabel(self.ask_page)
        self.unreached_label.setObjectName(u"unreached_label")
        self.unreached_label.setProperty(u"role", u"secondary")
        self.unreached_label.setTextFormat(Qt.PlainText)
        self.unreached_label.setWordWrap(True)

        self.ask_column.addWidget(self.unreached_label)

        self.type_label = QLabel(self.ask_page)
        self.type_label.setObjectName(u"type_label")
        self.type_label.setProperty(u"role", u"label")
        self.type_label.setTextFormat(Qt.PlainText)
        self.type_label.setWordWrap(True)

        self.ask_column.addWidget(self.type_label)

        self.type_edit = QLineEdit(self.ask_page)
        self.type_edit.setObjectName(u"type_edit")

        self.ask_column.addWidget(self.type_edit)

        self.name_box = QCheckBox(self.ask_page)
        self.name_box.setObjectName(u"name_box")

        self.ask_column.addWidget(self.name_box)

        self.problem_label = QLabel(self.ask_page)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setProperty(u"role", u"error")
        self.problem_label.setTextFormat(Qt.PlainText)
        self.problem_label.setWordWrap(True)

        self.ask_column.addWidget(self.problem_label)

        self.ask_spring = QSpacerItem(20, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.ask_column.addItem(self.ask_spring)

        self.ask_buttons = QHBoxLayout()
        self.ask_buttons.setSpacing(8)
        self.ask_buttons.setObjectName(u"ask_buttons")
        self.ask_buttons.setContentsMargins(0, 0, 0, 0)
        self.ask_gap = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ask_buttons.addItem(self.ask_gap)

        self.cancel_button = QPushButton(self.ask_page)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.ask_buttons.addWidget(self.cancel_button)

        self.erase_button = QPushButton(self.ask_page)
        self.erase_button.setObjectName(u"erase_button")
        self.erase_button.setProperty(u"danger", True)
        self.erase_button.setEnabled(False)
        self.erase_button.setAutoDefault(False)

        self.ask_buttons.addWidget(self.erase_button)


        self.ask_column.addLayout(self.ask_buttons)

        self.pages.addWidget(self.ask_page)
        self.certificate_page = QWidget()
        self.certificate_page.setObjectName(u"certificate_page")
        self.certificate_column = QVBoxLayout(self.certificate_page)
        self.certificate_column.setSpacing(10)
        self.certificate_column.setObjectName(u"certificate_column")
        self.certificate_column.setContentsMargins(0, 0, 0, 0)
        self.done_label = QLabel(self.certificate_page)
        self.done_label.setObjectName(u"done_label")
        self.done_label.setProperty(u"role", u"heading")
        self.done_label.setTextFormat(Qt.PlainText)
        self.done_label.setWordWrap(True)

        self.certificate_column.addWidget(self.done_label)

        self.certificate_edit = QPlainTextEdit(self.certificate_page)
        self.certificate_edit.setObjectName(u"certificate_edit")
        self.certificate_edit.setReadOnly(True)
        self.certificate_edit.setTabChangesFocus(True)

        self.certificate_column.addWidget(self.certificate_edit)

        self.saved_label = QLabel(self.certificate_page)
        self.saved_label.setObjectName(u"saved_label")
        self.saved_label.setProperty(u"role", u"secondary")
        self.saved_label.setTextFormat(Qt.PlainText)
        self.saved_label.setWordWrap(True)

        self.certificate_column.addWidget(self.saved_label)

        self.certificate_buttons = QHBoxLayout()
        self.certificate_buttons.setSpacing(8)
        self.certificate_buttons.setObjectName(u"certificate_buttons")
        self.certificate_buttons.setContentsMargins(0, 0, 0, 0)
        self.certificate_gap = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.certificate_buttons.addItem(self.certificate_gap)

        self.save_button = QPushButton(self.certificate_page)
        self.save_button.setObjectName(u"save_button")

        self.certificate_buttons.addWidget(self.save_button)

        self.close_button = QPushButton(self.certificate_page)
        self.close_button.setObjectName(u"close_button")

        self.certificate_buttons.addWidget(self.close_button)


        self.certificate_column.addLayout(self.certificate_buttons)

        self.pages.addWidget(self.certificate_page)

        self.dialog_layout.addWidget(self.pages)

#if QT_CONFIG(shortcut)
        self.type_label.setBuddy(self.type_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(EraseDialog)

        self.close_button.setDefault(True)


        QMetaObject.connectSlotsByName(EraseDialog)
    # setupUi

    def retranslateUi(self, EraseDialog):
        EraseDialog.setWindowTitle(QCoreApplication.translate("EraseDialog", u"Erase for good", None))
        self.warning_label.setText(QCoreApplication.translate("EraseDialog", u"This cannot be undone: neither Undo nor the history brings it back.", None))
#if QT_CONFIG(accessibility)
        self.type_edit.setAccessibleName(QCoreApplication.translate("EraseDialog", u"What is asked for, to go on", None))
#endif // QT_CONFIG(accessibility)
        self.name_box.setText(QCoreApplication.translate("EraseDialog", u"Name them in the certificate", None))
#if QT_CONFIG(tooltip)
        self.name_box.setToolTip(QCoreApplication.translate("EraseDialog", u"Without this the certificate tells record numbers, counts and days alone", None))
#endif // QT_CONFIG(tooltip)
        self.cancel_button.setText(QCoreApplication.translate("EraseDialog", u"Cancel", None))
        self.erase_button.setText(QCoreApplication.translate("EraseDialog", u"Erase for good", None))
#if QT_CONFIG(accessibility)
        self.certificate_edit.setAccessibleName(QCoreApplication.translate("EraseDialog", u"Certificate of erasure", None))
#endif // QT_CONFIG(accessibility)
        self.save_button.setText(QCoreApplication.translate("EraseDialog", u"Save the certificate\u2026", None))
        self.close_button.setText(QCoreApplication.translate("EraseDialog", u"Close", None))
    # retranslateUi

