# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'next_step_bar.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QToolButton

from desktop_crm.gui.widgets.day_chooser import DayChooser

class Ui_NextStepBar(object):
    def setupUi(self, NextStepBar):
        if not NextStepBar.objectName():
            NextStepBar.setObjectName(u"NextStepBar")
        NextStepBar.setProperty(u"surface", u"card")
        self.bar_row = QHBoxLayout(NextStepBar)
        self.bar_row.setSpacing(10)
        self.bar_row.setObjectName(u"bar_row")
        self.bar_row.setContentsMargins(14, 7, 8, 7)
        self.question_label = QLabel(NextStepBar)
        self.question_label.setObjectName(u"question_label")
        self.question_label.setProperty(u"role", u"strong")
        self.question_label.setTextFormat(Qt.PlainText)

        self.bar_row.addWidget(self.question_label)

        self.title_edit = QLineEdit(NextStepBar)
        self.title_edit.setObjectName(u"title_edit")
        self.title_edit.setMinimumSize(QSize(140, 0))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.title_edit.sizePolicy().hasHeightForWidth())
        self.title_edit.setSizePolicy(sizePolicy)

        self.bar_row.addWidget(self.title_edit)

        self.day_chooser = DayChooser(NextStepBar)
        self.day_chooser.setObjectName(u"day_chooser")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.day_chooser.sizePolicy().hasHeightForWidth())
        self.day_chooser.setSizePolicy(sizePolicy1)

        self.bar_row.addWidget(self.day_chooser)

        self.plan_button = QPushButton(NextStepBar)
        self.plan_button.setObjectName(u"plan_button")
#if QT_CONFIG(tooltip)
        self.plan_button.setToolTip(u"Enter")
#endif // QT_CONFIG(tooltip)

        self.bar_row.addWidget(self.plan_button)

        self.close_button = QToolButton(NextStepBar)
        self.close_button.setObjectName(u"close_button")

        self.bar_row.addWidget(self.close_button)


        self.retranslateUi(NextStepBar)

        QMetaObject.connectSlotsByName(NextStepBar)
    # setupUi

    def retranslateUi(self, NextStepBar):
#if QT_CONFIG(accessibility)
        NextStepBar.setAccessibleName(QCoreApplication.translate("NextStepBar", u"Next step", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.title_edit.setAccessibleName(QCoreApplication.translate("NextStepBar", u"What is to be done", None))
#endif // QT_CONFIG(accessibility)
        self.title_edit.setPlaceholderText(QCoreApplication.translate("NextStepBar", u"Call, send the quote, visit\u2026", None))
        self.plan_button.setText(QCoreApplication.translate("NextStepBar", u"Plan", None))
#if QT_CONFIG(accessibility)
        self.close_button.setAccessibleName(QCoreApplication.translate("NextStepBar", u"Not now", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.close_button.setToolTip(QCoreApplication.translate("NextStepBar", u"Not now (Esc)", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

