# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'backups_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QTableView, QVBoxLayout, QWidget

from desktop_crm.gui.panels.backup_contents_panel import BackupContentsPanel
from desktop_crm.gui.widgets.memory_splitter import MemorySplitter
class Ui_BackupsPage(object):
    def setupUi(self, BackupsPage):
        if not BackupsPage.objectName():
            BackupsPage.setObjectName(u"BackupsPage")
        self.page_layout = QVBoxLayout(BackupsPage)
        self.page_layout.setSpacing(12)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 20, 24, 20)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(8)
        self.head_layout.setObjectName(u"head_layout")
        self.title_label = QLabel(BackupsPage)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"title")

        self.head_layout.addWidget(self.title_label)

        self.restore_button = QPushButton(BackupsPage)
        self.restore_button.setObjectName(u"restore_button")

        self.head_layout.addWidget(self.restore_button)

        self.drill_button = QPushButton(BackupsPage)
        self.drill_button.setObjectName(u"drill_button")

        self.head_layout.addWidget(self.drill_button)

        self.make_button = QPushButton(BackupsPage)
        self.make_button.setObjectName(u"make_button")
        self.make_button.setProperty(u"primary", True)

        self.head_layout.addWidget(self.make_button)

        self.head_layout.setStretch(0, 1)

        self.page_layout.addLayout(self.head_layout)

        self.state_label = QLabel(BackupsPage)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setProperty(u"role", u"secondary")
        self.state_label.setWordWrap(True)

        self.page_layout.addWidget(self.state_label)

        self.splitter = MemorySplitter(BackupsPage)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Horizontal)
        self.splitter.setHandleWidth(14)
        self.splitter.setProperty(u"gap", True)
        self.splitter.setChildrenCollapsible(False)
        self.left = QWidget(self.splitter)
        self.left.setObjectName(u"left")
        self.left_layout = QVBoxLayout(self.left)
        self.left_layout.setSpacing(12)
        self.left_layout.setObjectName(u"left_layout")
        self.left_layout.setContentsMargins(0, 0, 0, 0)
        self.places_card = QFrame(self.left)
        self.places_card.setObjectName(u"places_card")
        self.places_card.setProperty(u"surface", u"card")
        self.places_layout = QVBoxLayout(self.places_card)
        self.places_layout.setSpacing(8)
        self.places_layout.setObjectName(u"places_layout")
        self.places_layout.setContentsMargins(16, 12, 16, 14)
        self.places_title_label = QLabel(self.places_card)
        self.places_title_label.setObjectName(u"places_title_label")
        self.places_title_label.setProperty(u"role", u"card-title")

        self.places_layout.addWidget(self.places_title_label)

        self.places_grid = QGridLayout()
        self.places_grid.setObjectName(u"places_grid")
        self.places_grid.setHorizontalSpacing(8)
        self.places_grid.setVerticalSpacing(8)
        self.first_label = QLabel(self.places_card)
        self.first_label.setObjectName(u"first_label")
        self.first_label.setWordWrap(True)

        self.places_grid.addWidget(self.first_label, 0, 0, 1, 1)

        self.first_button = QPushButton(self.places_card)
        self.first_button.setObjectName(u"first_button")

        self.places_grid.addWidget(self.first_button, 0, 1, 1, 1)

        self.second_label = QLabel(self.places_card)
        self.second_label.setObjectName(u"second_label")
        self.second_label.setWordWrap(True)

        self.places_grid.addWidget(self.second_label, 1, 0, 1, 1)

        self.second_button = QPushButton(self.places_card)
        self.second_button.setObjectName(u"second_button")

        self.places_grid.addWidget(self.second_button, 1, 1, 1, 1)

        self.forget_button = QPushButton(self.places_card)
        self.forget_button.setObjectName(u"forget_button")

        self.places_grid.addWidget(self.forget_button, 1, 2, 1, 1)

        self.places_grid.setColumnStretch(0, 1)

        self.places_layout.addLayout(self.places_grid)


        self.left_layout.addWidget(self.places_card)

        self.list_card = QFrame(self.left)
        self.list_card.setObjectName(u"list_card")
        self.list_card.setProperty(u"surface", u"card")
        self.list_layout = QVBoxLayout(self.list_card)
        self.list_layout.setObjectName(u"list_layout")
        self.list_layout.setContentsMargins(12, 8, 12, 12)
        self.backups_table = QTableView(self.list_card)
        self.backups_table.setObjectName(u"backups_table")

        self.list_layout.addWidget(self.backups_table)


        self.left_layout.addWidget(self.list_card)

        self.left_layout.setStretch(1, 1)
        self.splitter.addWidget(self.left)
        self.contents_panel = BackupContentsPanel(self.splitter)
        self.contents_panel.setObjectName(u"contents_panel")
        self.splitter.addWidget(self.contents_panel)

        self.page_layout.addWidget(self.splitter)

        self.page_layout.setStretch(2, 1)

        self.retranslateUi(BackupsPage)

        QMetaObject.connectSlotsByName(BackupsPage)
    # setupUi

    def retranslateUi(self, BackupsPage):
        self.title_label.setText(QCoreApplication.translate("BackupsPage", u"Backups", None))
        self.restore_button.setText(QCoreApplication.translate("BackupsPage", u"Open a backup file\u2026", None))
#if QT_CONFIG(tooltip)
        self.restore_button.setToolTip(QCoreApplication.translate("BackupsPage", u"Put a backup from anywhere in place of this store", None))
#endif // QT_CONFIG(tooltip)
        self.drill_button.setText(QCoreApplication.translate("BackupsPage", u"Practise a restore", None))
#if QT_CONFIG(tooltip)
        self.drill_button.setToolTip(QCoreApplication.translate("BackupsPage", u"Open every value of the newest backup in a process of its own; nothing is changed", None))
#endif // QT_CONFIG(tooltip)
        self.make_button.setText(QCoreApplication.translate("BackupsPage", u"Back up now", None))
        self.places_title_label.setText(QCoreApplication.translate("BackupsPage", u"Where they go", None))
        self.first_button.setText(QCoreApplication.translate("BackupsPage", u"Change\u2026", None))
#if QT_CONFIG(accessibility)
        self.first_button.setAccessibleName(QCoreApplication.translate("BackupsPage", u"Change the first place", None))
#endif // QT_CONFIG(accessibility)
        self.second_button.setText(QCoreApplication.translate("BackupsPage", u"Add\u2026", None))
#if QT_CONFIG(accessibility)
        self.second_button.setAccessibleName(QCoreApplication.translate("BackupsPage", u"Choose the second place", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.second_button.setToolTip(QCoreApplication.translate("BackupsPage", u"A memory stick, another disk or a synced folder: only finished, encrypted files go there", None))
#endif // QT_CONFIG(tooltip)
        self.forget_button.setText(QCoreApplication.translate("BackupsPage", u"Remove", None))
#if QT_CONFIG(accessibility)
        self.forget_button.setAccessibleName(QCoreApplication.translate("BackupsPage", u"Use the second place no more", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.forget_button.setToolTip(QCoreApplication.translate("BackupsPage", u"The backups that lie there stay", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.backups_table.setAccessibleName(QCoreApplication.translate("BackupsPage", u"Backups", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

