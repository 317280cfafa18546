# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'customer_charts.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout

from desktop_crm.gui.widgets.chart_grid import ChartGrid
from desktop_crm.gui.widgets.currency_choice import CurrencyChoice

class Ui_CustomerCharts(object):
    def setupUi(self, CustomerCharts):
        if not CustomerCharts.objectName():
            CustomerCharts.setObjectName(u"CustomerCharts")
        self.charts_column = QVBoxLayout(CustomerCharts)
        self.charts_column.setSpacing(4)
        self.charts_column.setObjectName(u"charts_column")
        self.charts_column.setContentsMargins(0, 0, 0, 0)
        self.head_row = QHBoxLayout()
        self.head_row.setSpacing(8)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(CustomerCharts)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"section")

        self.head_row.addWidget(self.title_label)

        self.head_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_row.addItem(self.head_spring)

        self.currency_box = CurrencyChoice(CustomerCharts)
        self.currency_box.setObjectName(u"currency_box")

        self.head_row.addWidget(self.currency_box)

        self.panels_button = QToolButton(CustomerCharts)
        self.panels_button.setObjectName(u"panels_button")
        self.panels_button.setPopupMode(QToolButton.InstantPopup)

        self.head_row.addWidget(self.panels_button)


        self.charts_column.addLayout(self.head_row)

        self.grid = ChartGrid(CustomerCharts)
        self.grid.setObjectName(u"grid")

        self.charts_column.addWidget(self.grid)


        self.retranslateUi(CustomerCharts)

        QMetaObject.connectSlotsByName(CustomerCharts)
    # setupUi

    def retranslateUi(self, CustomerCharts):
#if QT_CONFIG(accessibility)
        CustomerCharts.setAccessibleName(QCoreApplication.translate("CustomerCharts", u"Charts", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.title_label.setAccessibleName(QCoreApplication.translate("CustomerCharts", u"Charts", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.currency_box.setAccessibleName(QCoreApplication.translate("CustomerCharts", u"Currency", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.currency_box.setToolTip(QCoreApplication.translate("CustomerCharts", u"Currency of the charts of money", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.panels_button.setAccessibleName(QCoreApplication.translate("CustomerCharts", u"Panels", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.panels_button.setToolTip(QCoreApplication.translate("CustomerCharts", u"Show or hide charts", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

