# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'composer.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from desktop_crm.gui.editors.interaction_fields import InteractionFields
from desktop_crm.gui.widgets.channel_box import ChannelBox
from desktop_crm.gui.widgets.day_chooser import DayChooser
from desktop_crm.gui.widgets.growing_text_edit import GrowingTextEdit
from desktop_crm.gui.widgets.one_line_chips import OneLineChips

class Ui_Composer(object):
    def setupUi(self, Composer):
        if not Composer.objectName():
            Composer.setObjectName(u"Composer")
        Composer.setProperty(u"surface", u"tile")
        self.composer_column = QVBoxLayout(Composer)
        self.composer_column.setSpacing(8)
        self.composer_column.setObjectName(u"composer_column")
        self.composer_column.setContentsMargins(12, 10, 12, 10)
        self.text_edit = GrowingTextEdit(Composer)
        self.text_edit.setObjectName(u"text_edit")

        self.composer_column.addWidget(self.text_edit)

        self.chat_label = QLabel(Composer)
        self.chat_label.setObjectName(u"chat_label")
        self.chat_label.setProperty(u"role", u"caption")
        self.chat_label.setWordWrap(True)

        self.composer_column.addWidget(self.chat_label)

        self.channel_row = OneLineChips(Composer)
        self.channel_row.setObjectName(u"channel_row")

        self.composer_column.addWidget(self.channel_row)

        self.details = InteractionFields(Composer)
        self.details.setObjectName(u"details")

        self.composer_column.addWidget(self.details)

        self.follow_up_box = QWidget(Composer)
        self.follow_up_box.setObjectName(u"follow_up_box")
        self.follow_up_column = QVBoxLayout(self.follow_up_box)
        self.follow_up_column.setSpacing(6)
        self.follow_up_column.setObjectName(u"follow_up_column")
        self.follow_up_column.setContentsMargins(0, 0, 0, 0)
        self.day_chooser = DayChooser(self.follow_up_box)
        self.day_chooser.setObjectName(u"day_chooser")

        self.follow_up_column.addWidget(self.day_chooser)

        self.channel_box = ChannelBox(self.follow_up_box)
        self.channel_box.setObjectName(u"channel_box")

        self.follow_up_column.addWidget(self.channel_box)

        self.title_edit = QLineEdit(self.follow_up_box)
        self.title_edit.setObjectName(u"title_edit")

        self.follow_up_column.addWidget(self.title_edit)


        self.composer_column.addWidget(self.follow_up_box)

        self.error_label = QLabel(Composer)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"error")
        self.error_label.setTextFormat(Qt.PlainText)
        self.error_label.setWordWrap(True)

        self.composer_column.addWidget(self.error_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(14)
        self.button_row.setObjectName(u"button_row")
        self.button_row.setContentsMargins(0, 0, 0, 0)
        self.details_button = QPushButton(Composer)
        self.details_button.setObjectName(u"details_button")
        self.details_button.setProperty(u"link", True)
        self.details_button.setCheckable(True)
        self.details_button.setAutoDefault(False)

        self.button_row.addWidget(self.details_button)

        self.follow_up_button = QPushButton(Composer)
        self.follow_up_button.setObjectName(u"follow_up_button")
        self.follow_up_button.setProperty(u"link", True)
        self.follow_up_button.setCheckable(True)
        self.follow_up_button.setAutoDefault(False)

        self.button_row.addWidget(self.follow_up_button)

        self.button_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.save_button = QPushButton(Composer)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"primary", True)
        self.save_button.setAutoDefault(False)

        self.button_row.addWidget(self.save_button)


        self.composer_column.addLayout(self.button_row)


        self.retranslateUi(Composer)

        QMetaObject.connectSlotsByName(Composer)
    # setupUi

    def retranslateUi(self, Composer):
#if QT_CONFIG(accessibility)
        Composer.setAccessibleName(QCoreApplication.translate("Composer", u"Log contact", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.text_edit.setAccessibleName(QCoreApplication.translate("Composer", u"What happened", None))
#endif // QT_CONFIG(accessibility)
        self.text_edit.setPlaceholderText(QCoreApplication.translate("Composer", u"What was said, wanted, agreed \u2026", None))
#if QT_CONFIG(accessibility)
        self.channel_row.setAccessibleName(QCoreApplication.translate("Composer", u"Channel", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.day_chooser.setAccessibleName(QCoreApplication.translate("Composer", u"Follow up on", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.channel_box.setAccessibleName(QCoreApplication.translate("Composer", u"In which way", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.channel_box.setToolTip(QCoreApplication.translate("Composer", u"In which way, such as a call or a visit", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.title_edit.setAccessibleName(QCoreApplication.translate("Composer", u"What to do", None))
#endif // QT_CONFIG(accessibility)
        self.title_edit.setPlaceholderText(QCoreApplication.translate("Composer", u"What to do", None))
        self.details_button.setText(QCoreApplication.translate("Composer", u"Details", None))
        self.follow_up_button.setText(QCoreApplication.translate("Composer", u"Follow up", None))
        self.save_button.setText(QCoreApplication.translate("Composer", u"Save", None))
    # retranslateUi

