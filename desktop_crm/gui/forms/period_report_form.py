# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'period_report.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from desktop_crm.gui.lists.report_view import ReportView

class Ui_PeriodReport(object):
    def setupUi(self, PeriodReport):
        if not PeriodReport.objectName():
            PeriodReport.setObjectName(u"PeriodReport")
        self.panel_column = QVBoxLayout(PeriodReport)
        self.panel_column.setSpacing(10)
        self.panel_column.setObjectName(u"panel_column")
        self.panel_column.setContentsMargins(0, 0, 0, 0)
        self.choice_row = QHBoxLayout()
        self.choice_row.setSpacing(8)
        self.choice_row.setObjectName(u"choice_row")
        self.choice_row.setContentsMargins(0, 0, 0, 0)
        self.length_box = QComboBox(PeriodReport)
        self.length_box.setObjectName(u"length_box")

        self.choice_row.addWidget(self.length_box)

        self.back_button = QPushButton(PeriodReport)
        self.back_button.setObjectName(u"back_button")

        self.choice_row.addWidget(self.back_button)

        self.period_label = QLabel(PeriodReport)
        self.period_label.setObjectName(u"period_label")
        self.period_label.setProperty(u"role", u"strong")
        self.period_label.setTextFormat(Qt.PlainText)

        self.choice_row.addWidget(self.period_label)

        self.forward_button = QPushButton(PeriodReport)
        self.forward_button.setObjectName(u"forward_button")

        self.choice_row.addWidget(self.forward_button)

        self.choice_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choice_row.addItem(self.choice_spring)

        self.settings_button = QPushButton(PeriodReport)
        self.settings_button.setObjectName(u"settings_button")

        self.choice_row.addWidget(self.settings_button)

        self.save_button = QPushButton(PeriodReport)
        self.save_button.setObjectName(u"save_button")

        self.choice_row.addWidget(self.save_button)


        self.panel_column.addLayout(self.choice_row)

        self.view = ReportView(PeriodReport)
        self.view.setObjectName(u"view")

        self.panel_column.addWidget(self.view)


        self.retranslateUi(PeriodReport)

        QMetaObject.connectSlotsByName(PeriodReport)
    # setupUi

    def retranslateUi(self, PeriodReport):
#if QT_CONFIG(accessibility)
        self.length_box.setAccessibleName(QCoreApplication.translate("PeriodReport", u"Length of the period", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.length_box.setToolTip(QCoreApplication.translate("PeriodReport", u"Week, month, quarter or year", None))
#endif // QT_CONFIG(tooltip)
        self.back_button.setText(QCoreApplication.translate("PeriodReport", u"\u2039", None))
#if QT_CONFIG(accessibility)
        self.back_button.setAccessibleName(QCoreApplication.translate("PeriodReport", u"Period before", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.back_button.setToolTip(QCoreApplication.translate("PeriodReport", u"Period before (Alt+PgUp)", None))
#endif // QT_CONFIG(tooltip)
        self.forward_button.setText(QCoreApplication.translate("PeriodReport", u"\u203a", None))
#if QT_CONFIG(accessibility)
        self.forward_button.setAccessibleName(QCoreApplication.translate("PeriodReport", u"Period after", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.forward_button.setToolTip(QCoreApplication.translate("PeriodReport", u"Period after (Alt+PgDown)", None))
#endif // QT_CONFIG(tooltip)
        self.save_button.setText(QCoreApplication.translate("PeriodReport", u"Save as\u2026", None))
#if QT_CONFIG(tooltip)
        self.save_button.setToolTip(QCoreApplication.translate("PeriodReport", u"Save as PDF to print, or as a table (Ctrl+Shift+S)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.view.setAccessibleName(QCoreApplication.translate("PeriodReport", u"Report", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

