# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'record_header.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_RecordHeader(object):
    def setupUi(self, RecordHeader):
        if not RecordHeader.objectName():
            RecordHeader.setObjectName(u"RecordHeader")
        self.header_row = QHBoxLayout(RecordHeader)
        self.header_row.setSpacing(14)
        self.header_row.setObjectName(u"header_row")
        self.header_row.setContentsMargins(20, 14, 20, 8)
        self.avatar_column = QVBoxLayout()
        self.avatar_column.setSpacing(0)
        self.avatar_column.setObjectName(u"avatar_column")
        self.avatar_column.setContentsMargins(0, 0, 0, 0)
        self.avatar_spring = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.avatar_column.addItem(self.avatar_spring)


        self.header_row.addLayout(self.avatar_column)

        self.right_column = QVBoxLayout()
        self.right_column.setSpacing(3)
        self.right_column.setObjectName(u"right_column")
        self.right_column.setContentsMargins(0, 0, 0, 0)
        self.top_row = QHBoxLayout()
        self.top_row.setSpacing(14)
        self.top_row.setObjectName(u"top_row")
        self.top_row.setContentsMargins(0, 0, 0, 0)
        self.words_column = QVBoxLayout()
        self.words_column.setSpacing(3)
        self.words_column.setObjectName(u"words_column")
        self.words_column.setContentsMargins(0, 0, 0, 0)
        self.name_row = QHBoxLayout()
        self.name_row.setSpacing(0)
        self.name_row.setObjectName(u"name_row")
        self.name_row.setContentsMargins(0, 0, 0, 0)

        self.words_column.addLayout(self.name_row)


        self.top_row.addLayout(self.words_column)

        self.buttons_column = QVBoxLayout()
        self.buttons_column.setSpacing(2)
        self.buttons_column.setObjectName(u"buttons_column")
        self.buttons_column.setContentsMargins(0, 0, 0, 0)
        self.buttons_row = QHBoxLayout()
        self.buttons_row.setSpacing(8)
        self.buttons_row.setObjectName(u"buttons_row")
        self.buttons_row.setContentsMargins(0, 0, 0, 0)
        self.call_button = QPushButton(RecordHeader)
        self.call_button.setObjectName(u"call_button")

        self.buttons_row.addWidget(self.call_button)

        self.email_button = QPushButton(RecordHeader)
        self.email_button.setObjectName(u"email_button")

        self.buttons_row.addWidget(self.email_button)

        self.log_button = QPushButton(RecordHeader)
        self.log_button.setObjectName(u"log_button")
        self.log_button.setProperty(u"primary", True)

        self.buttons_row.addWidget(self.log_button)


        self.buttons_column.addLayout(self.buttons_row)


        self.top_row.addLayout(self.buttons_column)

        self.top_row.setStretch(0, 1)

        self.right_column.addLayout(self.top_row)

        self.subtitle_row = QHBoxLayout()
        self.subtitle_row.setSpacing(8)
        self.subtitle_row.setObjectName(u"subtitle_row")
        self.subtitle_row.setContentsMargins(0, 0, 0, 0)
        self.subtitle_label = QLabel(RecordHeader)
        self.subtitle_label.setObjectName(u"subtitle_label")
        self.subtitle_label.setProperty(u"role", u"secondary")
        self.subtitle_label.setTextFormat(Qt.RichText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.subtitle_label.sizePolicy().hasHeightForWidth())
        self.subtitle_label.setSizePolicy(sizePolicy)

        self.subtitle_row.addWidget(self.subtitle_label)

        self.saved_label = QLabel(RecordHeader)
        self.saved_label.setObjectName(u"saved_label")
        self.saved_label.setProperty(u"role", u"caption")
        self.saved_label.setAlignment(Qt.AlignRight|Qt.AlignVCenter)

        self.subtitle_row.addWidget(self.saved_label)

        self.subtitle_row.setStretch(0, 1)

        self.right_column.addLayout(self.subtitle_row)

        self.habits_label = QLabel(RecordHeader)
        self.habits_label.setObjectName(u"habits_label")
        self.habits_label.setProperty(u"role", u"caption")
        self.habits_label.setTextFormat(Qt.PlainText)
        self.habits_label.setWordWrap(True)

        self.right_column.addWidget(self.habits_label)

        self.badges_row = QHBoxLayout()
        self.badges_row.setSpacing(8)
        self.badges_row.setObjectName(u"badges_row")
        self.badges_row.setContentsMargins(0, 0, 0, 0)
        self.badges = QWidget(RecordHeader)
        self.badges.setObjectName(u"badges")

        self.badges_row.addWidget(self.badges)

        self.restore_button = QPushButton(RecordHeader)
        self.restore_button.setObjectName(u"restore_button")
        self.restore_button.setProperty(u"link", True)

        self.badges_row.addWidget(self.restore_button)

        self.badges_row.setStretch(0, 1)

        self.right_column.addLayout(self.badges_row)


        self.header_row.addLayout(self.right_column)

        self.header_row.setStretch(1, 1)

        self.retranslateUi(RecordHeader)

        QMetaObject.connectSlotsByName(RecordHeader)
    # setupUi

    def retranslateUi(self, RecordHeader):
        self.call_button.setText(QCoreApplication.translate("RecordHeader", u"Call", None))
#if QT_CONFIG(tooltip)
        self.call_button.setToolTip(QCoreApplication.translate("RecordHeader", u"Show the number large, copy or dial it (Ctrl+Shift+C)", None))
#endif // QT_CONFIG(tooltip)
        self.email_button.setText(QCoreApplication.translate("RecordHeader", u"Email", None))
#if QT_CONFIG(tooltip)
        self.email_button.setToolTip(QCoreApplication.translate("RecordHeader", u"Write to the primary address in your mail program", None))
#endif // QT_CONFIG(tooltip)
        self.log_button.setText(QCoreApplication.translate("RecordHeader", u"Log contact", None))
#if QT_CONFIG(tooltip)
        self.log_button.setToolTip(QCoreApplication.translate("RecordHeader", u"Write down a call, visit or message (Ctrl+L)", None))
#endif // QT_CONFIG(tooltip)
        self.restore_button.setText(QCoreApplication.translate("RecordHeader", u"Take back into the list", None))
#if QT_CONFIG(tooltip)
        self.restore_button.setToolTip(QCoreApplication.translate("RecordHeader", u"Out of the archive or the trash, among the customers again", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

