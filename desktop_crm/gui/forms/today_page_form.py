# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'today_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

from desktop_crm.gui.widgets.evening_notice import EveningNotice

class Ui_TodayPage(object):
    def setupUi(self, TodayPage):
        if not TodayPage.objectName():
            TodayPage.setObjectName(u"TodayPage")
        self.page_column = QVBoxLayout(TodayPage)
        self.page_column.setSpacing(0)
        self.page_column.setObjectName(u"page_column")
        self.page_column.setContentsMargins(0, 0, 0, 0)
        self.head_row = QHBoxLayout()
        self.head_row.setSpacing(8)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(24, 18, 24, 12)
        self.title_column = QVBoxLayout()
        self.title_column.setSpacing(1)
        self.title_column.setObjectName(u"title_column")
        self.title_label = QLabel(TodayPage)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"title")
        self.title_label.setTextFormat(Qt.PlainText)

        self.title_column.addWidget(self.title_label)

        self.summary_label = QLabel(TodayPage)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setProperty(u"role", u"secondary")
        self.summary_label.setTextFormat(Qt.PlainText)

        self.title_column.addWidget(self.summary_label)


        self.head_row.addLayout(self.title_column)

        self.head_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_row.addItem(self.head_spring)

        self.plan_button = QPushButton(TodayPage)
        self.plan_button.setObjectName(u"plan_button")

        self.head_row.addWidget(self.plan_button)

        self.sheet_button = QPushButton(TodayPage)
        self.sheet_button.setObjectName(u"sheet_button")

        self.head_row.addWidget(self.sheet_button)

        self.calendar_button = QPushButton(TodayPage)
        self.calendar_button.setObjectName(u"calendar_button")

        self.head_row.addWidget(self.calendar_button)

        self.quick_button = QPushButton(TodayPage)
        self.quick_button.setObjectName(u"quick_button")
        self.quick_button.setProperty(u"primary", True)

        self.head_row.addWidget(self.quick_button)


        self.page_column.addLayout(self.head_row)

        self.evening_place = QHBoxLayout()
        self.evening_place.setObjectName(u"evening_place")
        self.evening_place.setContentsMargins(24, 0, 24, 8)
        self.evening_notice = EveningNotice(TodayPage)
        self.evening_notice.setObjectName(u"evening_notice")

        self.evening_place.addWidget(self.evening_notice)


        self.page_column.addLayout(self.evening_place)

        self.rooms = QStackedWidget(TodayPage)
        self.rooms.setObjectName(u"rooms")
        self.day_page = QScrollArea()
        self.day_page.setObjectName(u"day_page")
        self.day_page.setWidgetResizable(True)
        self.day_page.setFrameShape(QFrame.NoFrame)
        self.day_page.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)
        self.day_page.setFocusPolicy(Qt.NoFocus)
        self.body = QWidget()
        self.body.setObjectName(u"body")
        self.body.setProperty(u"surface", u"plain")
        self.columns_row = QHBoxLayout(self.body)
        self.columns_row.setSpacing(14)
        self.columns_row.setObjectName(u"columns_row")
        self.columns_row.setContentsMargins(24, 4, 24, 20)
        self.first_column = QVBoxLayout()
        self.first_column.setSpacing(14)
        self.first_column.setObjectName(u"first_column")

        self.columns_row.addLayout(self.first_column)

        self.second_column = QVBoxLayout()
        self.second_column.setSpacing(14)
        self.second_column.setObjectName(u"second_column")

        self.columns_row.addLayout(self.second_column)

        self.third_column = QVBoxLayout()
        self.third_column.setSpacing(14)
        self.third_column.setObjectName(u"third_column")

        self.columns_row.addLayout(self.third_column)

        self.columns_row.setStretch(0, 5)
        self.columns_row.setStretch(1, 4)
        self.columns_row.setStretch(2, 4)
        self.day_page.setWidget(self.body)
        self.rooms.addWidget(self.day_page)

        self.page_column.addWidget(self.rooms)

        self.keys_row = QHBoxLayout()
        self.keys_row.setSpacing(6)
        self.keys_row.setObjectName(u"keys_row")
        self.keys_row.setContentsMargins(24, 6, 24, 10)
        self.done_button = QPushButton(TodayPage)
        self.done_button.setObjectName(u"done_button")
        self.done_button.setFocusPolicy(Qt.NoFocus)

        self.keys_row.addWidget(self.done_button)

        self.next_button = QPushButton(TodayPage)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setFocusPolicy(Qt.NoFocus)

        self.keys_row.addWidget(self.next_button)

        self.log_button = QPushButton(TodayPage)
        self.log_button.setObjectName(u"log_button")
        self.log_button.setFocusPolicy(Qt.NoFocus)

        self.keys_row.addWidget(self.log_button)

        self.later_button = QPushButton(TodayPage)
        self.later_button.setObjectName(u"later_button")
        self.later_button.setFocusPolicy(Qt.NoFocus)

        self.keys_row.addWidget(self.later_button)

        self.keys_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.keys_row.addItem(self.keys_spring)

        self.balance_label = QLabel(TodayPage)
        self.balance_label.setObjectName(u"balance_label")
        self.balance_label.setAlignment(Qt.AlignRight|Qt.AlignVCenter)
        self.balance_label.setProperty(u"role", u"secondary")
        self.balance_label.setTextFormat(Qt.PlainText)

        self.keys_row.addWidget(self.balance_label)

        self.why_button = QPushButton(TodayPage)
        self.why_button.setObjectName(u"why_button")

        self.keys_row.addWidget(self.why_button)

        self.settings_button = QPushButton(TodayPage)
        self.settings_button.setObjectName(u"settings_button")

        self.keys_row.addWidget(self.settings_button)


        self.page_column.addLayout(self.keys_row)


        self.retranslateUi(TodayPage)

        QMetaObject.connectSlotsByName(TodayPage)
    # setupUi

    def retranslateUi(self, TodayPage):
#if QT_CONFIG(accessibility)
        TodayPage.setAccessibleName(QCoreApplication.translate("TodayPage", u"Today", None))
#endif // QT_CONFIG(accessibility)
        self.plan_button.setText(QCoreApplication.translate("TodayPage", u"Plan visits", None))
#if QT_CONFIG(tooltip)
        self.plan_button.setToolTip(QCoreApplication.translate("TodayPage", u"Whom to visit, in which order and when", None))
#endif // QT_CONFIG(tooltip)
        self.sheet_button.setText(QCoreApplication.translate("TodayPage", u"Print day sheet", None))
#if QT_CONFIG(tooltip)
        self.sheet_button.setToolTip(QCoreApplication.translate("TodayPage", u"Ctrl+P", None))
#endif // QT_CONFIG(tooltip)
        self.calendar_button.setText(QCoreApplication.translate("TodayPage", u"Export calendar", None))
#if QT_CONFIG(tooltip)
        self.calendar_button.setToolTip(QCoreApplication.translate("TodayPage", u"What is planned, as a file for calendars and phones", None))
#endif // QT_CONFIG(tooltip)
        self.quick_button.setText(QCoreApplication.translate("TodayPage", u"Quick entry", None))
#if QT_CONFIG(tooltip)
        self.quick_button.setToolTip(QCoreApplication.translate("TodayPage", u"Ctrl+J", None))
#endif // QT_CONFIG(tooltip)
        self.done_button.setText(QCoreApplication.translate("TodayPage", u"Done", None))
#if QT_CONFIG(tooltip)
        self.done_button.setToolTip(QCoreApplication.translate("TodayPage", u"D or Space", None))
#endif // QT_CONFIG(tooltip)
        self.next_button.setText(QCoreApplication.translate("TodayPage", u"Done and next", None))
#if QT_CONFIG(tooltip)
        self.next_button.setToolTip(QCoreApplication.translate("TodayPage", u"N", None))
#endif // QT_CONFIG(tooltip)
        self.log_button.setText(QCoreApplication.translate("TodayPage", u"Log", None))
#if QT_CONFIG(tooltip)
        self.log_button.setToolTip(QCoreApplication.translate("TodayPage", u"L", None))
#endif // QT_CONFIG(tooltip)
        self.later_button.setText(QCoreApplication.translate("TodayPage", u"Tomorrow", None))
#if QT_CONFIG(tooltip)
        self.later_button.setToolTip(QCoreApplication.translate("TodayPage", u"S", None))
#endif // QT_CONFIG(tooltip)
        self.why_button.setText(QCoreApplication.translate("TodayPage", u"Why not\u2026", None))
#if QT_CONFIG(tooltip)
        self.why_button.setToolTip(QCoreApplication.translate("TodayPage", u"Why is somebody not suggested today?", None))
#endif // QT_CONFIG(tooltip)
        self.settings_button.setText(QCoreApplication.translate("TodayPage", u"What counts\u2026", None))
#if QT_CONFIG(tooltip)
        self.settings_button.setToolTip(QCoreApplication.translate("TodayPage", u"How much each reason counts, how often to contact whom, and reminders", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

