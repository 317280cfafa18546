# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'insight_feed.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

class Ui_InsightFeed(object):
    def setupUi(self, InsightFeed):
        if not InsightFeed.objectName():
            InsightFeed.setObjectName(u"InsightFeed")
        InsightFeed.setProperty(u"surface", u"card")
        self.panel_column = QVBoxLayout(InsightFeed)
        self.panel_column.setSpacing(10)
        self.panel_column.setObjectName(u"panel_column")
        self.panel_column.setContentsMargins(16, 12, 16, 14)
        self.head_row = QHBoxLayout()
        self.head_row.setSpacing(8)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(InsightFeed)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"card-title")
        self.title_label.setTextFormat(Qt.PlainText)

        self.head_row.addWidget(self.title_label)

        self.head_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_row.addItem(self.head_spring)

        self.muted_button = QPushButton(InsightFeed)
        self.muted_button.setObjectName(u"muted_button")
        self.muted_button.setAutoDefault(False)

        self.head_row.addWidget(self.muted_button)


        self.panel_column.addLayout(self.head_row)

        self.lines = QVBoxLayout()
        self.lines.setSpacing(10)
        self.lines.setObjectName(u"lines")
        self.lines.setContentsMargins(0, 0, 0, 0)

        self.panel_column.addLayout(self.lines)

        self.empty_label = QLabel(InsightFeed)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setProperty(u"role", u"secondary")
        self.empty_label.setTextFormat(Qt.PlainText)
        self.empty_label.setWordWrap(True)

        self.panel_column.addWidget(self.empty_label)


        self.retranslateUi(InsightFeed)

        QMetaObject.connectSlotsByName(InsightFeed)
    # setupUi

    def retranslateUi(self, InsightFeed):
#if QT_CONFIG(accessibility)
        InsightFeed.setAccessibleName(QCoreApplication.translate("InsightFeed", u"What stands out", None))
#endif // QT_CONFIG(accessibility)
        self.title_label.setText(QCoreApplication.translate("InsightFeed", u"What stands out", None))
        self.muted_button.setText("")
#if QT_CONFIG(tooltip)
        self.muted_button.setToolTip(QCoreApplication.translate("InsightFeed", u"Tell again what was muted", None))
#endif // QT_CONFIG(tooltip)
        self.empty_label.setText(QCoreApplication.translate("InsightFeed", u"Nothing stands out today.", None))
    # retranslateUi

