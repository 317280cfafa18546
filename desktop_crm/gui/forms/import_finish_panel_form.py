# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_finish_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
class Ui_ImportFinishPanel(object):
    def setupUi(self, ImportFinishPanel):
        if not ImportFinishPanel.objectName():
            ImportFinishPanel.setObjectName(u"ImportFinishPanel")
        self.panel_layout = QVBoxLayout(ImportFinishPanel)
        self.panel_layout.setSpacing(14)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.summary_card = QFrame(ImportFinishPanel)
        self.summary_card.setObjectName(u"summary_card")
        self.summary_card.setProperty(u"surface", u"card")
        self.summary_layout = QVBoxLayout(self.summary_card)
        self.summary_layout.setSpacing(10)
        self.summary_layout.setObjectName(u"summary_layout")
        self.summary_layout.setContentsMargins(20, 18, 20, 18)
        self.headline_label = QLabel(self.summary_card)
        self.headline_label.setObjectName(u"headline_label")
        self.headline_label.setProperty(u"role", u"heading")
        self.headline_label.setWordWrap(True)

        self.summary_layout.addWidget(self.headline_label)

        self.summary_grid = QGridLayout()
        self.summary_grid.setObjectName(u"summary_grid")
        self.summary_grid.setHorizontalSpacing(24)
        self.summary_grid.setVerticalSpacing(6)
        self.summary_grid.setColumnStretch(2, 1)

        self.summary_layout.addLayout(self.summary_grid)

        self.actions_layout = QHBoxLayout()
        self.actions_layout.setSpacing(8)
        self.actions_layout.setObjectName(u"actions_layout")
        self.report_button = QPushButton(self.summary_card)
        self.report_button.setObjectName(u"report_button")

        self.actions_layout.addWidget(self.report_button)

        self.undo_button = QPushButton(self.summary_card)
        self.undo_button.setObjectName(u"undo_button")

        self.actions_layout.addWidget(self.undo_button)

        self.report_label = QLabel(self.summary_card)
        self.report_label.setObjectName(u"report_label")
        self.report_label.setProperty(u"role", u"secondary")
        self.report_label.setTextFormat(Qt.PlainText)
        self.report_label.setWordWrap(True)

        self.actions_layout.addWidget(self.report_label)

        self.actions_layout.setStretch(2, 1)

        self.summary_layout.addLayout(self.actions_layout)


        self.panel_layout.addWidget(self.summary_card)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.panel_layout.addItem(self.rest)

        self.panel_layout.setStretch(1, 1)

        self.retranslateUi(ImportFinishPanel)

        QMetaObject.connectSlotsByName(ImportFinishPanel)
    # setupUi

    def retranslateUi(self, ImportFinishPanel):
        self.report_button.setText(QCoreApplication.translate("ImportFinishPanel", u"Save report\u2026", None))
#if QT_CONFIG(tooltip)
        self.report_button.setToolTip(QCoreApplication.translate("ImportFinishPanel", u"An Excel file of the rows that were rejected or may be duplicates, with line and reason", None))
#endif // QT_CONFIG(tooltip)
        self.undo_button.setText(QCoreApplication.translate("ImportFinishPanel", u"Undo import", None))
#if QT_CONFIG(tooltip)
        self.undo_button.setToolTip(QCoreApplication.translate("ImportFinishPanel", u"Take the whole import back (also in the Edit menu)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

