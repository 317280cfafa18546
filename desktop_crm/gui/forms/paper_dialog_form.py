# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'paper_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_PaperDialog(object):
    def setupUi(self, PaperDialog):
        if not PaperDialog.objectName():
            PaperDialog.setObjectName(u"PaperDialog")
        self.dialog_row = QHBoxLayout(PaperDialog)
        self.dialog_row.setSpacing(16)
        self.dialog_row.setObjectName(u"dialog_row")
        self.dialog_row.setContentsMargins(20, 16, 20, 16)
        self.page_area = QScrollArea(PaperDialog)
        self.page_area.setObjectName(u"page_area")
        self.page_area.setWidgetResizable(True)
        self.page_body = QWidget()
        self.page_body.setObjectName(u"page_body")
        self.page_column = QVBoxLayout(self.page_body)
        self.page_column.setSpacing(0)
        self.page_column.setObjectName(u"page_column")
        self.page_column.setContentsMargins(0, 0, 0, 0)
        self.page_label = QLabel(self.page_body)
        self.page_label.setObjectName(u"page_label")
        self.page_label.setTextFormat(Qt.PlainText)

        self.page_column.addWidget(self.page_label)

        self.page_area.setWidget(self.page_body)

        self.dialog_row.addWidget(self.page_area)

        self.choice_column = QVBoxLayout()
        self.choice_column.setSpacing(8)
        self.choice_column.setObjectName(u"choice_column")
        self.choice_column.setContentsMargins(0, 0, 0, 0)
        self.language_label = QLabel(PaperDialog)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setProperty(u"role", u"label")
        self.language_label.setTextFormat(Qt.PlainText)

        self.choice_column.addWidget(self.language_label)

        self.language_box = QComboBox(PaperDialog)
        self.language_box.setObjectName(u"language_box")

        self.choice_column.addWidget(self.language_box)

        self.seller_label = QLabel(PaperDialog)
        self.seller_label.setObjectName(u"seller_label")
        self.seller_label.setProperty(u"role", u"secondary")
        self.seller_label.setTextFormat(Qt.PlainText)
        self.seller_label.setWordWrap(True)

        self.choice_column.addWidget(self.seller_label)

        self.seller_button = QPushButton(PaperDialog)
        self.seller_button.setObjectName(u"seller_button")
        self.seller_button.setAutoDefault(False)

        self.choice_column.addWidget(self.seller_button)

        self.choice_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.choice_column.addItem(self.choice_spring)

        self.warning_label = QLabel(PaperDialog)
        self.warning_label.setObjectName(u"warning_label")
        self.warning_label.setProperty(u"role", u"secondary")
        self.warning_label.setTextFormat(Qt.PlainText)
        self.warning_label.setWordWrap(True)

        self.choice_column.addWidget(self.warning_label)

        self.done_label = QLabel(PaperDialog)
        self.done_label.setObjectName(u"done_label")
        self.done_label.setProperty(u"role", u"secondary")
        self.done_label.setTextFormat(Qt.PlainText)
        self.done_label.setWordWrap(True)

        self.choice_column.addWidget(self.done_label)

        self.print_button = QPushButton(PaperDialog)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setAutoDefault(False)
#if QT_CONFIG(tooltip)
        self.print_button.setToolTip(u"Ctrl+P")
#endif // QT_CONFIG(tooltip)

        self.choice_column.addWidget(self.print_button)

        self.keep_button = QPushButton(PaperDialog)
        self.keep_button.setObjectName(u"keep_button")
        self.keep_button.setAutoDefault(False)

        self.choice_column.addWidget(self.keep_button)

        self.save_button = QPushButton(PaperDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"primary", True)

        self.choice_column.addWidget(self.save_button)

        self.close_button = QPushButton(PaperDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.choice_column.addWidget(self.close_button)


        self.dialog_row.addLayout(self.choice_column)

        self.dialog_row.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.language_label.setBuddy(self.language_box)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PaperDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(PaperDialog)
    # setupUi

    def retranslateUi(self, PaperDialog):
        PaperDialog.setWindowTitle(QCoreApplication.translate("PaperDialog", u"Print or send", None))
#if QT_CONFIG(accessibility)
        self.page_area.setAccessibleName(QCoreApplication.translate("PaperDialog", u"Page", None))
#endif // QT_CONFIG(accessibility)
        self.language_label.setText(QCoreApplication.translate("PaperDialog", u"Language", None))
#if QT_CONFIG(accessibility)
        self.language_box.setAccessibleName(QCoreApplication.translate("PaperDialog", u"Language", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.language_box.setToolTip(QCoreApplication.translate("PaperDialog", u"The language that the customer reads", None))
#endif // QT_CONFIG(tooltip)
        self.seller_button.setText(QCoreApplication.translate("PaperDialog", u"Your details\u2026", None))
#if QT_CONFIG(tooltip)
        self.seller_button.setToolTip(QCoreApplication.translate("PaperDialog", u"Name and address at the head of the page", None))
#endif // QT_CONFIG(tooltip)
        self.warning_label.setText(QCoreApplication.translate("PaperDialog", u"A printed page or a saved PDF is not encrypted.", None))
        self.print_button.setText(QCoreApplication.translate("PaperDialog", u"Print\u2026", None))
        self.keep_button.setText(QCoreApplication.translate("PaperDialog", u"Keep with the document", None))
#if QT_CONFIG(tooltip)
        self.keep_button.setToolTip(QCoreApplication.translate("PaperDialog", u"Keep this PDF sealed among the files of the document", None))
#endif // QT_CONFIG(tooltip)
        self.save_button.setText(QCoreApplication.translate("PaperDialog", u"Save PDF\u2026", None))
#if QT_CONFIG(tooltip)
        self.save_button.setToolTip(QCoreApplication.translate("PaperDialog", u"Write a PDF file to send to the customer", None))
#endif // QT_CONFIG(tooltip)
        self.close_button.setText(QCoreApplication.translate("PaperDialog", u"Close", None))
    # retranslateUi

