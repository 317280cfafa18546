# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'goals_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

from desktop_crm.gui.panels.period_report import PeriodReport
from desktop_crm.gui.widgets.roadmap_strip import RoadmapStrip

class Ui_GoalsPage(object):
    def setupUi(self, GoalsPage):
        if not GoalsPage.objectName():
            GoalsPage.setObjectName(u"GoalsPage")
        self.page_column = QVBoxLayout(GoalsPage)
        self.page_column.setSpacing(0)
        self.page_column.setObjectName(u"page_column")
        self.page_column.setContentsMargins(0, 0, 0, 0)
        self.head_row = QHBoxLayout()
        self.head_row.setSpacing(8)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(24, 16, 24, 12)
        self.title_column = QVBoxLayout()
        self.title_column.setSpacing(2)
        self.title_column.setObjectName(u"title_column")
        self.title_column.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(GoalsPage)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"title")
        self.title_label.setTextFormat(Qt.PlainText)

        self.title_column.addWidget(self.title_label)

        self.summary_label = QLabel(GoalsPage)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setProperty(u"role", u"secondary")
        self.summary_label.setTextFormat(Qt.PlainText)

        self.title_column.addWidget(self.summary_label)


        self.head_row.addLayout(self.title_column)

        self.head_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_row.addItem(self.head_spring)

        self.goals_button = QPushButton(GoalsPage)
        self.goals_button.setObjectName(u"goals_button")
        self.goals_button.setCheckable(True)
        self.goals_button.setAutoExclusive(True)
        self.goals_button.setProperty(u"choice", True)
#if QT_CONFIG(tooltip)
        self.goals_button.setToolTip(u"Alt+1")
#endif // QT_CONFIG(tooltip)

        self.head_row.addWidget(self.goals_button)

        self.effort_button = QPushButton(GoalsPage)
        self.effort_button.setObjectName(u"effort_button")
        self.effort_button.setCheckable(True)
        self.effort_button.setAutoExclusive(True)
        self.effort_button.setProperty(u"choice", True)
#if QT_CONFIG(tooltip)
        self.effort_button.setToolTip(u"Alt+2")
#endif // QT_CONFIG(tooltip)

        self.head_row.addWidget(self.effort_button)

        self.commission_button = QPushButton(GoalsPage)
        self.commission_button.setObjectName(u"commission_button")
        self.commission_button.setCheckable(True)
        self.commission_button.setAutoExclusive(True)
        self.commission_button.setProperty(u"choice", True)
#if QT_CONFIG(tooltip)
        self.commission_button.setToolTip(u"Alt+3")
#endif // QT_CONFIG(tooltip)

        self.head_row.addWidget(self.commission_button)

        self.month_button = QPushButton(GoalsPage)
        self.month_button.setObjectName(u"month_button")

        self.head_row.addWidget(self.month_button)

        self.new_button = QPushButton(GoalsPage)
        self.new_button.setObjectName(u"new_button")
        self.new_button.setProperty(u"primary", True)

        self.head_row.addWidget(self.new_button)


        self.page_column.addLayout(self.head_row)

        self.stack = QStackedWidget(GoalsPage)
        self.stack.setObjectName(u"stack")
        self.goals_room = QWidget()
        self.goals_room.setObjectName(u"goals_room")
        self.goals_room_column = QVBoxLayout(self.goals_room)
        self.goals_room_column.setSpacing(0)
        self.goals_room_column.setObjectName(u"goals_room_column")
        self.goals_room_column.setContentsMargins(0, 0, 0, 0)
        self.scroll_area = QScrollArea(self.goals_room)
        self.scroll_area.setObjectName(u"scroll_area")
        self.scroll_area.setFocusPolicy(Qt.NoFocus)
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setFrameShape(QFrame.NoFrame)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)
        self.body = QWidget()
        self.body.setObjectName(u"body")
        self.body.setProperty(u"surface", u"plain")
        self.body_column = QVBoxLayout(self.body)
        self.body_column.setSpacing(14)
        self.body_column.setObjectName(u"body_column")
        self.body_column.setContentsMargins(24, 0, 24, 20)
        self.roadmap = RoadmapStrip(self.body)
        self.roadmap.setObjectName(u"roadmap")

        self.body_column.addWidget(self.roadmap)

        self.cards = QWidget(self.body)
        self.cards.setObjectName(u"cards")
        self.cards_grid = QGridLayout(self.cards)
        self.cards_grid.setObjectName(u"cards_grid")
        self.cards_grid.setHorizontalSpacing(12)
        self.cards_grid.setVerticalSpacing(12)
        self.cards_grid.setContentsMargins(0, 0, 0, 0)

        self.body_column.addWidget(self.cards)

        self.others_row = QHBoxLayout()
        self.others_row.setSpacing(8)
        self.others_row.setObjectName(u"others_row")
        self.others_row.setContentsMargins(0, 0, 0, 0)
        self.others_button = QPushButton(self.body)
        self.others_button.setObjectName(u"others_button")
        self.others_button.setProperty(u"link", True)

        self.others_row.addWidget(self.others_button)

        self.others_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.others_row.addItem(self.others_spring)


        self.body_column.addLayout(self.others_row)

        self.scroll_area.setWidget(self.body)

        self.goals_room_column.addWidget(self.scroll_area)

        self.stack.addWidget(self.goals_room)
        self.effort_room = QWidget()
        self.effort_room.setObjectName(u"effort_room")
        self.effort_room_column = QVBoxLayout(self.effort_room)
        self.effort_room_column.setSpacing(8)
        self.effort_room_column.setObjectName(u"effort_room_column")
        self.effort_room_column.setContentsMargins(24, 0, 24, 16)
        self.effort = PeriodReport(self.effort_room)
        self.effort.setObjectName(u"effort")

        self.effort_room_column.addWidget(self.effort)

        self.stack.addWidget(self.effort_room)
        self.commission_room = QWidget()
        self.commission_room.setObjectName(u"commission_room")
        self.commission_room_column = QVBoxLayout(self.commission_room)
        self.commission_room_column.setSpacing(8)
        self.commission_room_column.setObjectName(u"commission_room_column")
        self.commission_room_column.setContentsMargins(24, 0, 24, 16)
        self.commission = PeriodReport(self.commission_room)
        self.commission.setObjectName(u"commission")

        self.commission_room_column.addWidget(self.commission)

        self.stack.addWidget(self.commission_room)
        self.empty_room = QWidget()
        self.empty_room.setObjectName(u"empty_room")
        self.empty_room_column = QVBoxLayout(self.empty_room)
        self.empty_room_column.setSpacing(8)
        self.empty_room_column.setObjectName(u"empty_room_column")
        self.empty_room_column.setContentsMargins(0, 0, 0, 0)
        self.stack.addWidget(self.empty_room)

        self.page_column.addWidget(self.stack)


        self.retranslateUi(GoalsPage)

        QMetaObject.connectSlotsByName(GoalsPage)
    # setupUi

    def retranslateUi(self, GoalsPage):
#if QT_CONFIG(accessibility)
        GoalsPage.setAccessibleName(QCoreApplication.translate("GoalsPage", u"Goals", None))
#endif // QT_CONFIG(accessibility)
        self.title_label.setText(QCoreApplication.translate("GoalsPage", u"Goals", None))
        self.goals_button.setText(QCoreApplication.translate("GoalsPage", u"Goals", None))
        self.effort_button.setText(QCoreApplication.translate("GoalsPage", u"Effort", None))
        self.commission_button.setText(QCoreApplication.translate("GoalsPage", u"Commission", None))
        self.month_button.setText(QCoreApplication.translate("GoalsPage", u"Month report\u2026", None))
#if QT_CONFIG(tooltip)
        self.month_button.setToolTip(QCoreApplication.translate("GoalsPage", u"A month on one page, as PDF for a manager", None))
#endif // QT_CONFIG(tooltip)
        self.new_button.setText(QCoreApplication.translate("GoalsPage", u"New goal", None))
#if QT_CONFIG(tooltip)
        self.new_button.setToolTip(QCoreApplication.translate("GoalsPage", u"Set what a period is to bring (Alt+N)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.roadmap.setAccessibleName(QCoreApplication.translate("GoalsPage", u"Roadmap", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.others_button.setToolTip(QCoreApplication.translate("GoalsPage", u"Goals whose period has not begun, or is over", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

