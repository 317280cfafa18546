# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'insights_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout, QWidget

from desktop_crm.gui.panels.insight_feed import InsightFeed
from desktop_crm.gui.widgets.chart_grid import ChartGrid
from desktop_crm.gui.widgets.currency_choice import CurrencyChoice

class Ui_InsightsPage(object):
    def setupUi(self, InsightsPage):
        if not InsightsPage.objectName():
            InsightsPage.setObjectName(u"InsightsPage")
        self.page_column = QVBoxLayout(InsightsPage)
        self.page_column.setSpacing(0)
        self.page_column.setObjectName(u"page_column")
        self.page_column.setContentsMargins(0, 0, 0, 0)
        self.head_row = QHBoxLayout()
        self.head_row.setSpacing(8)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(20, 14, 20, 10)
        self.title_label = QLabel(InsightsPage)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"title")

        self.head_row.addWidget(self.title_label)

        self.head_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_row.addItem(self.head_spring)

        self.currency_box = CurrencyChoice(InsightsPage)
        self.currency_box.setObjectName(u"currency_box")

        self.head_row.addWidget(self.currency_box)

        self.panels_button = QToolButton(InsightsPage)
        self.panels_button.setObjectName(u"panels_button")
        self.panels_button.setPopupMode(QToolButton.InstantPopup)

        self.head_row.addWidget(self.panels_button)


        self.page_column.addLayout(self.head_row)

        self.scroll_area = QScrollArea(InsightsPage)
        self.scroll_area.setObjectName(u"scroll_area")
        self.scroll_area.setFocusPolicy(Qt.NoFocus)
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setFrameShape(QFrame.NoFrame)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)
        self.body = QWidget()
        self.body.setObjectName(u"body")
        self.body.setProperty(u"surface", u"plain")
        self.body_column = QVBoxLayout(self.body)
        self.body_column.setSpacing(12)
        self.body_column.setObjectName(u"body_column")
        self.body_column.setContentsMargins(20, 4, 20, 20)
        self.feed = InsightFeed(self.body)
        self.feed.setObjectName(u"feed")

        self.body_column.addWidget(self.feed)

        self.grid = ChartGrid(self.body)
        self.grid.setObjectName(u"grid")

        self.body_column.addWidget(self.grid)

        self.scroll_area.setWidget(self.body)

        self.page_column.addWidget(self.scroll_area)


        self.retranslateUi(InsightsPage)

        QMetaObject.connectSlotsByName(InsightsPage)
    # setupUi

    def retranslateUi(self, InsightsPage):
#if QT_CONFIG(accessibility)
        InsightsPage.setAccessibleName(QCoreApplication.translate("InsightsPage", u"Insights", None))
#endif // QT_CONFIG(accessibility)
        self.title_label.setText(QCoreApplication.translate("InsightsPage", u"Insights", None))
#if QT_CONFIG(accessibility)
        self.currency_box.setAccessibleName(QCoreApplication.translate("InsightsPage", u"Currency", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.currency_box.setToolTip(QCoreApplication.translate("InsightsPage", u"Currency of the charts of money", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.panels_button.setAccessibleName(QCoreApplication.translate("InsightsPage", u"Panels", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.panels_button.setToolTip(QCoreApplication.translate("InsightsPage", u"Show or hide charts", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

