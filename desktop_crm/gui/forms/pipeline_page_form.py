# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pipeline_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

from desktop_crm.gui.lists.deal_table import DealTable
from desktop_crm.gui.panels.checks_bar import ChecksBar
from desktop_crm.gui.panels.deal_board import DealBoard
from desktop_crm.gui.panels.deal_filter import DealFilter
from desktop_crm.gui.panels.lead_inbox import LeadInbox
from desktop_crm.gui.panels.next_step_bar import NextStepBar
from desktop_crm.gui.panels.reorder_panel import ReorderPanel
from desktop_crm.gui.widgets.chart_grid import ChartGrid

class Ui_PipelinePage(object):
    def setupUi(self, PipelinePage):
        if not PipelinePage.objectName():
            PipelinePage.setObjectName(u"PipelinePage")
        self.page_column = QVBoxLayout(PipelinePage)
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
        self.title_label = QLabel(PipelinePage)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"title")
        self.title_label.setTextFormat(Qt.PlainText)

        self.title_column.addWidget(self.title_label)

        self.summary_label = QLabel(PipelinePage)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setProperty(u"role", u"secondary")
        self.summary_label.setTextFormat(Qt.PlainText)

        self.title_column.addWidget(self.summary_label)


        self.head_row.addLayout(self.title_column)

        self.head_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_row.addItem(self.head_spring)

        self.pipeline_box = QComboBox(PipelinePage)
        self.pipeline_box.setObjectName(u"pipeline_box")
        self.pipeline_box.setSizeAdjustPolicy(QComboBox.AdjustToContents)

        self.head_row.addWidget(self.pipeline_box)

        self.export_button = QPushButton(PipelinePage)
        self.export_button.setObjectName(u"export_button")
        self.export_button.setAutoDefault(False)

        self.head_row.addWidget(self.export_button)

        self.stages_button = QPushButton(PipelinePage)
        self.stages_button.setObjectName(u"stages_button")

        self.head_row.addWidget(self.stages_button)

        self.board_button = QPushButton(PipelinePage)
        self.board_button.setObjectName(u"board_button")
        self.board_button.setCheckable(True)
        self.board_button.setAutoExclusive(True)
        self.board_button.setProperty(u"choice", True)
#if QT_CONFIG(tooltip)
        self.board_button.setToolTip(u"Alt+1")
#endif // QT_CONFIG(tooltip)

        self.head_row.addWidget(self.board_button)

        self.table_button = QPushButton(PipelinePage)
        self.table_button.setObjectName(u"table_button")
        self.table_button.setCheckable(True)
        self.table_button.setAutoExclusive(True)
        self.table_button.setProperty(u"choice", True)
#if QT_CONFIG(tooltip)
        self.table_button.setToolTip(u"Alt+2")
#endif // QT_CONFIG(tooltip)

        self.head_row.addWidget(self.table_button)

        self.forecast_button = QPushButton(PipelinePage)
        self.forecast_button.setObjectName(u"forecast_button")
        self.forecast_button.setCheckable(True)
        self.forecast_button.setAutoExclusive(True)
        self.forecast_button.setProperty(u"choice", True)
#if QT_CONFIG(tooltip)
        self.forecast_button.setToolTip(u"Alt+3")
#endif // QT_CONFIG(tooltip)

        self.head_row.addWidget(self.forecast_button)

        self.leads_button = QPushButton(PipelinePage)
        self.leads_button.setObjectName(u"leads_button")
        self.leads_button.setCheckable(True)
        self.leads_button.setAutoExclusive(True)
        self.leads_button.setProperty(u"choice", True)
#if QT_CONFIG(tooltip)
        self.leads_button.setToolTip(u"Alt+4")
#endif // QT_CONFIG(tooltip)

        self.head_row.addWidget(self.leads_button)

        self.new_button = QPushButton(PipelinePage)
        self.new_button.setObjectName(u"new_button")
        self.new_button.setProperty(u"primary", True)
#if QT_CONFIG(tooltip)
        self.new_button.setToolTip(u"Ctrl+Shift+D")
#endif // QT_CONFIG(tooltip)

        self.head_row.addWidget(self.new_button)


        self.page_column.addLayout(self.head_row)

        self.step_row = QHBoxLayout()
        self.step_row.setSpacing(8)
        self.step_row.setObjectName(u"step_row")
        self.step_row.setContentsMargins(24, 0, 24, 10)
        self.next_step_bar = NextStepBar(PipelinePage)
        self.next_step_bar.setObjectName(u"next_step_bar")

        self.step_row.addWidget(self.next_step_bar)


        self.page_column.addLayout(self.step_row)

        self.checks_row = QHBoxLayout()
        self.checks_row.setSpacing(8)
        self.checks_row.setObjectName(u"checks_row")
        self.checks_row.setContentsMargins(24, 0, 24, 0)
        self.checks_bar = ChecksBar(PipelinePage)
        self.checks_bar.setObjectName(u"checks_bar")

        self.checks_row.addWidget(self.checks_bar)


        self.page_column.addLayout(self.checks_row)

        self.filter_row = QHBoxLayout()
        self.filter_row.setSpacing(8)
        self.filter_row.setObjectName(u"filter_row")
        self.filter_row.setContentsMargins(24, 0, 24, 10)
        self.deal_filter = DealFilter(PipelinePage)
        self.deal_filter.setObjectName(u"deal_filter")

        self.filter_row.addWidget(self.deal_filter)


        self.page_column.addLayout(self.filter_row)

        self.stack = QStackedWidget(PipelinePage)
        self.stack.setObjectName(u"stack")
        self.board_page = QWidget()
        self.board_page.setObjectName(u"board_page")
        self.board_page_column = QVBoxLayout(self.board_page)
        self.board_page_column.setSpacing(14)
        self.board_page_column.setObjectName(u"board_page_column")
        self.board_page_column.setContentsMargins(24, 0, 24, 20)
        self.board = DealBoard(self.board_page)
        self.board.setObjectName(u"board")

        self.board_page_column.addWidget(self.board)

        self.board_page_column.setStretch(0, 1)
        self.stack.addWidget(self.board_page)
        self.table_page = QWidget()
        self.table_page.setObjectName(u"table_page")
        self.table_page_column = QVBoxLayout(self.table_page)
        self.table_page_column.setSpacing(14)
        self.table_page_column.setObjectName(u"table_page_column")
        self.table_page_column.setContentsMargins(24, 0, 24, 20)
        self.table = DealTable(self.table_page)
        self.table.setObjectName(u"table")

        self.table_page_column.addWidget(self.table)

        self.stack.addWidget(self.table_page)
        self.forecast_page = QWidget()
        self.forecast_page.setObjectName(u"forecast_page")
        self.forecast_page_column = QVBoxLayout(self.forecast_page)
        self.forecast_page_column.setSpacing(14)
        self.forecast_page_column.setObjectName(u"forecast_page_column")
        self.forecast_page_column.setContentsMargins(24, 0, 24, 20)
        self.scroll_area = QScrollArea(self.forecast_page)
        self.scroll_area.setObjectName(u"scroll_area")
        self.scroll_area.setFocusPolicy(Qt.NoFocus)
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setFrameShape(QFrame.NoFrame)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)
        self.scroll_body = QWidget()
        self.scroll_body.setObjectName(u"scroll_body")
        self.scroll_body.setProperty(u"surface", u"plain")
        self.scroll_column = QVBoxLayout(self.scroll_body)
        self.scroll_column.setSpacing(12)
        self.scroll_column.setObjectName(u"scroll_column")
        self.scroll_column.setContentsMargins(0, 0, 0, 0)
        self.grid = ChartGrid(self.scroll_body)
        self.grid.setObjectName(u"grid")

        self.scroll_column.addWidget(self.grid)

        self.reorder_panel = ReorderPanel(self.scroll_body)
        self.reorder_panel.setObjectName(u"reorder_panel")

        self.scroll_column.addWidget(self.reorder_panel)

        self.scroll_area.setWidget(self.scroll_body)

        self.forecast_page_column.addWidget(self.scroll_area)

        self.stack.addWidget(self.forecast_page)
        self.leads_page = QWidget()
        self.leads_page.setObjectName(u"leads_page")
        self.leads_page_column = QVBoxLayout(self.leads_page)
        self.leads_page_column.setSpacing(14)
        self.leads_page_column.setObjectName(u"leads_page_column")
        self.leads_page_column.setContentsMargins(24, 0, 24, 20)
        self.leads = LeadInbox(self.leads_page)
        self.leads.setObjectName(u"leads")

        self.leads_page_column.addWidget(self.leads)

        self.stack.addWidget(self.leads_page)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_page_column = QVBoxLayout(self.empty_page)
        self.empty_page_column.setSpacing(14)
        self.empty_page_column.setObjectName(u"empty_page_column")
        self.empty_page_column.setContentsMargins(24, 0, 24, 20)
        self.stack.addWidget(self.empty_page)

        self.page_column.addWidget(self.stack)


        self.retranslateUi(PipelinePage)

        QMetaObject.connectSlotsByName(PipelinePage)
    # setupUi

    def retranslateUi(self, PipelinePage):
#if QT_CONFIG(accessibility)
        PipelinePage.setAccessibleName(QCoreApplication.translate("PipelinePage", u"Pipeline", None))
#endif // QT_CONFIG(accessibility)
        self.title_label.setText(QCoreApplication.translate("PipelinePage", u"Pipeline", None))
#if QT_CONFIG(accessibility)
        self.pipeline_box.setAccessibleName(QCoreApplication.translate("PipelinePage", u"Pipeline", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.pipeline_box.setToolTip(QCoreApplication.translate("PipelinePage", u"Which pipeline is shown (Ctrl+PgUp, Ctrl+PgDown)", None))
#endif // QT_CONFIG(tooltip)
        self.export_button.setText(QCoreApplication.translate("PipelinePage", u"Export\u2026", None))
#if QT_CONFIG(tooltip)
        self.export_button.setToolTip(QCoreApplication.translate("PipelinePage", u"All deals as CSV or XLSX", None))
#endif // QT_CONFIG(tooltip)
        self.stages_button.setText(QCoreApplication.translate("PipelinePage", u"Stages\u2026", None))
#if QT_CONFIG(tooltip)
        self.stages_button.setToolTip(QCoreApplication.translate("PipelinePage", u"Name, order, add and take away stages and pipelines", None))
#endif // QT_CONFIG(tooltip)
        self.board_button.setText(QCoreApplication.translate("PipelinePage", u"Board", None))
        self.table_button.setText(QCoreApplication.translate("PipelinePage", u"Table", None))
        self.forecast_button.setText(QCoreApplication.translate("PipelinePage", u"Forecast", None))
        self.leads_button.setText(QCoreApplication.translate("PipelinePage", u"Leads", None))
        self.new_button.setText(QCoreApplication.translate("PipelinePage", u"New deal", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("PipelinePage", u"Deals", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

