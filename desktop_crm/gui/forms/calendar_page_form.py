# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'calendar_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QToolButton, QVBoxLayout

class Ui_CalendarPage(object):
    def setupUi(self, CalendarPage):
        if not CalendarPage.objectName():
            CalendarPage.setObjectName(u"CalendarPage")
        self.page_column = QVBoxLayout(CalendarPage)
        self.page_column.setSpacing(0)
        self.page_column.setObjectName(u"page_column")
        self.page_column.setContentsMargins(0, 0, 0, 0)
        self.head_row = QHBoxLayout()
        self.head_row.setSpacing(8)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(24, 16, 24, 8)
        self.title_label = QLabel(CalendarPage)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"title")
        self.title_label.setTextFormat(Qt.PlainText)

        self.head_row.addWidget(self.title_label)

        self.head_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_row.addItem(self.head_spring)

        self.back_button = QToolButton(CalendarPage)
        self.back_button.setObjectName(u"back_button")

        self.head_row.addWidget(self.back_button)

        self.today_button = QPushButton(CalendarPage)
        self.today_button.setObjectName(u"today_button")

        self.head_row.addWidget(self.today_button)

        self.on_button = QToolButton(CalendarPage)
        self.on_button.setObjectName(u"on_button")

        self.head_row.addWidget(self.on_button)

        self.day_button = QPushButton(CalendarPage)
        self.day_button.setObjectName(u"day_button")
#if QT_CONFIG(tooltip)
        self.day_button.setToolTip(u"Alt+1")
#endif // QT_CONFIG(tooltip)
        self.day_button.setCheckable(True)
        self.day_button.setAutoExclusive(True)
        self.day_button.setProperty(u"choice", True)

        self.head_row.addWidget(self.day_button)

        self.week_button = QPushButton(CalendarPage)
        self.week_button.setObjectName(u"week_button")
#if QT_CONFIG(tooltip)
        self.week_button.setToolTip(u"Alt+2")
#endif // QT_CONFIG(tooltip)
        self.week_button.setCheckable(True)
        self.week_button.setAutoExclusive(True)
        self.week_button.setProperty(u"choice", True)

        self.head_row.addWidget(self.week_button)

        self.month_button = QPushButton(CalendarPage)
        self.month_button.setObjectName(u"month_button")
#if QT_CONFIG(tooltip)
        self.month_button.setToolTip(u"Alt+3")
#endif // QT_CONFIG(tooltip)
        self.month_button.setCheckable(True)
        self.month_button.setAutoExclusive(True)
        self.month_button.setProperty(u"choice", True)

        self.head_row.addWidget(self.month_button)

        self.list_button = QPushButton(CalendarPage)
        self.list_button.setObjectName(u"list_button")
#if QT_CONFIG(tooltip)
        self.list_button.setToolTip(u"Alt+4")
#endif // QT_CONFIG(tooltip)
        self.list_button.setCheckable(True)
        self.list_button.setAutoExclusive(True)
        self.list_button.setProperty(u"choice", True)

        self.head_row.addWidget(self.list_button)

        self.import_button = QPushButton(CalendarPage)
        self.import_button.setObjectName(u"import_button")

        self.head_row.addWidget(self.import_button)

        self.export_button = QPushButton(CalendarPage)
        self.export_button.setObjectName(u"export_button")

        self.head_row.addWidget(self.export_button)

        self.plan_button = QPushButton(CalendarPage)
        self.plan_button.setObjectName(u"plan_button")
        self.plan_button.setProperty(u"primary", True)

        self.head_row.addWidget(self.plan_button)


        self.page_column.addLayout(self.head_row)

        self.chip_row = QHBoxLayout()
        self.chip_row.setSpacing(8)
        self.chip_row.setObjectName(u"chip_row")
        self.chip_row.setContentsMargins(24, 0, 24, 10)

        self.page_column.addLayout(self.chip_row)

        self.view_column = QVBoxLayout()
        self.view_column.setSpacing(0)
        self.view_column.setObjectName(u"view_column")
        self.view_column.setContentsMargins(24, 0, 24, 20)
        self.view_frame = QFrame(CalendarPage)
        self.view_frame.setObjectName(u"view_frame")
        self.view_frame.setProperty(u"surface", u"card")
        self.frame_column = QVBoxLayout(self.view_frame)
        self.frame_column.setSpacing(0)
        self.frame_column.setObjectName(u"frame_column")
        self.frame_column.setContentsMargins(1, 1, 1, 1)
        self.views = QStackedWidget(self.view_frame)
        self.views.setObjectName(u"views")

        self.frame_column.addWidget(self.views)


        self.view_column.addWidget(self.view_frame)


        self.page_column.addLayout(self.view_column)


        self.retranslateUi(CalendarPage)

        QMetaObject.connectSlotsByName(CalendarPage)
    # setupUi

    def retranslateUi(self, CalendarPage):
#if QT_CONFIG(accessibility)
        CalendarPage.setAccessibleName(QCoreApplication.translate("CalendarPage", u"Calendar", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.back_button.setAccessibleName(QCoreApplication.translate("CalendarPage", u"Earlier", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.back_button.setToolTip(QCoreApplication.translate("CalendarPage", u"Earlier (Page Up)", None))
#endif // QT_CONFIG(tooltip)
        self.today_button.setText(QCoreApplication.translate("CalendarPage", u"Today", None))
#if QT_CONFIG(tooltip)
        self.today_button.setToolTip(QCoreApplication.translate("CalendarPage", u"Show today (Home)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.on_button.setAccessibleName(QCoreApplication.translate("CalendarPage", u"Later", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.on_button.setToolTip(QCoreApplication.translate("CalendarPage", u"Later (Page Down)", None))
#endif // QT_CONFIG(tooltip)
        self.day_button.setText(QCoreApplication.translate("CalendarPage", u"Day", None))
        self.week_button.setText(QCoreApplication.translate("CalendarPage", u"Week", None))
        self.month_button.setText(QCoreApplication.translate("CalendarPage", u"Month", None))
        self.list_button.setText(QCoreApplication.translate("CalendarPage", u"List", None))
        self.import_button.setText(QCoreApplication.translate("CalendarPage", u"Import\u2026", None))
#if QT_CONFIG(tooltip)
        self.import_button.setToolTip(QCoreApplication.translate("CalendarPage", u"Read an iCalendar file (.ics): what is to come becomes follow-ups, what is past may become contacts", None))
#endif // QT_CONFIG(tooltip)
        self.export_button.setText(QCoreApplication.translate("CalendarPage", u"Export\u2026", None))
#if QT_CONFIG(tooltip)
        self.export_button.setToolTip(QCoreApplication.translate("CalendarPage", u"Write what is planned to a file: a calendar for other programs (.ics), or follow-ups as a table (CSV, Excel)", None))
#endif // QT_CONFIG(tooltip)
        self.plan_button.setText(QCoreApplication.translate("CalendarPage", u"Plan", None))
#if QT_CONFIG(tooltip)
        self.plan_button.setToolTip(QCoreApplication.translate("CalendarPage", u"Plan a follow-up at the chosen time (N)", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

