# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'follow_up_fields.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout

from desktop_crm.gui.widgets.channel_box import ChannelBox
from desktop_crm.gui.widgets.day_chooser import DayChooser

class Ui_FollowUpFields(object):
    def setupUi(self, FollowUpFields):
        if not FollowUpFields.objectName():
            FollowUpFields.setObjectName(u"FollowUpFields")
        self.fields_column = QVBoxLayout(FollowUpFields)
        self.fields_column.setSpacing(8)
        self.fields_column.setObjectName(u"fields_column")
        self.fields_column.setContentsMargins(0, 0, 0, 0)
        self.title_edit = QLineEdit(FollowUpFields)
        self.title_edit.setObjectName(u"title_edit")

        self.fields_column.addWidget(self.title_edit)

        self.day_chooser = DayChooser(FollowUpFields)
        self.day_chooser.setObjectName(u"day_chooser")

        self.fields_column.addWidget(self.day_chooser)

        self.time_row = QHBoxLayout()
        self.time_row.setSpacing(8)
        self.time_row.setObjectName(u"time_row")
        self.time_edit = QLineEdit(FollowUpFields)
        self.time_edit.setObjectName(u"time_edit")

        self.time_row.addWidget(self.time_edit)

        self.channel_box = ChannelBox(FollowUpFields)
        self.channel_box.setObjectName(u"channel_box")

        self.time_row.addWidget(self.channel_box)

        self.priority_box = QComboBox(FollowUpFields)
        self.priority_box.setObjectName(u"priority_box")

        self.time_row.addWidget(self.priority_box)


        self.fields_column.addLayout(self.time_row)

        self.zone_label = QLabel(FollowUpFields)
        self.zone_label.setObjectName(u"zone_label")
        self.zone_label.setProperty(u"role", u"secondary")
        self.zone_label.setTextFormat(Qt.PlainText)
        self.zone_label.setWordWrap(True)

        self.fields_column.addWidget(self.zone_label)

        self.repeat_row = QHBoxLayout()
        self.repeat_row.setSpacing(8)
        self.repeat_row.setObjectName(u"repeat_row")
        self.repeat_box = QComboBox(FollowUpFields)
        self.repeat_box.setObjectName(u"repeat_box")

        self.repeat_row.addWidget(self.repeat_box)

        self.every_box = QSpinBox(FollowUpFields)
        self.every_box.setObjectName(u"every_box")
        self.every_box.setMinimum(1)
        self.every_box.setMaximum(520)

        self.repeat_row.addWidget(self.every_box)

        self.until_check = QCheckBox(FollowUpFields)
        self.until_check.setObjectName(u"until_check")

        self.repeat_row.addWidget(self.until_check)

        self.until_edit = QDateEdit(FollowUpFields)
        self.until_edit.setObjectName(u"until_edit")
        self.until_edit.setCalendarPopup(True)

        self.repeat_row.addWidget(self.until_edit)

        self.repeat_spring = QSpacerItem(0, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.repeat_row.addItem(self.repeat_spring)


        self.fields_column.addLayout(self.repeat_row)

        self.promise_check = QCheckBox(FollowUpFields)
        self.promise_check.setObjectName(u"promise_check")

        self.fields_column.addWidget(self.promise_check)


        self.retranslateUi(FollowUpFields)

        QMetaObject.connectSlotsByName(FollowUpFields)
    # setupUi

    def retranslateUi(self, FollowUpFields):
#if QT_CONFIG(accessibility)
        self.title_edit.setAccessibleName(QCoreApplication.translate("FollowUpFields", u"What to do", None))
#endif // QT_CONFIG(accessibility)
        self.title_edit.setPlaceholderText(QCoreApplication.translate("FollowUpFields", u"What to do", None))
#if QT_CONFIG(accessibility)
        self.day_chooser.setAccessibleName(QCoreApplication.translate("FollowUpFields", u"Follow up on", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.time_edit.setAccessibleName(QCoreApplication.translate("FollowUpFields", u"Time of day", None))
#endif // QT_CONFIG(accessibility)
        self.time_edit.setPlaceholderText(QCoreApplication.translate("FollowUpFields", u"Time, like 14:30 (optional)", None))
#if QT_CONFIG(accessibility)
        self.channel_box.setAccessibleName(QCoreApplication.translate("FollowUpFields", u"In which way", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.channel_box.setToolTip(QCoreApplication.translate("FollowUpFields", u"In which way, such as a call or a visit", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.priority_box.setAccessibleName(QCoreApplication.translate("FollowUpFields", u"Priority", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.repeat_box.setAccessibleName(QCoreApplication.translate("FollowUpFields", u"Repeat", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.every_box.setAccessibleName(QCoreApplication.translate("FollowUpFields", u"Every so many", None))
#endif // QT_CONFIG(accessibility)
        self.until_check.setText(QCoreApplication.translate("FollowUpFields", u"until", None))
#if QT_CONFIG(accessibility)
        self.until_edit.setAccessibleName(QCoreApplication.translate("FollowUpFields", u"Last day", None))
#endif // QT_CONFIG(accessibility)
        self.promise_check.setText(QCoreApplication.translate("FollowUpFields", u"We promised this", None))
        pass
    # retranslateUi

