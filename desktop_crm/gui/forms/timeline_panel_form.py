# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'timeline_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from desktop_crm.gui.lists.timeline_view import TimelineView
from desktop_crm.gui.panels.composer import Composer
from desktop_crm.gui.widgets.cards import EmptyState
from desktop_crm.gui.widgets.one_line_chips import OneLineChips
from desktop_crm.gui.widgets.search_edit import SearchEdit

class Ui_TimelinePanel(object):
    def setupUi(self, TimelinePanel):
        if not TimelinePanel.objectName():
            TimelinePanel.setObjectName(u"TimelinePanel")
        TimelinePanel.setProperty(u"surface", u"panel")
        self.panel_column = QVBoxLayout(TimelinePanel)
        self.panel_column.setSpacing(0)
        self.panel_column.setObjectName(u"panel_column")
        self.panel_column.setContentsMargins(0, 0, 0, 0)
        self.head_box = QFrame(TimelinePanel)
        self.head_box.setObjectName(u"head_box")
        self.head_row = QHBoxLayout(self.head_box)
        self.head_row.setSpacing(4)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(16, 9, 12, 9)
        self.title_label = QLabel(self.head_box)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"heading")

        self.head_row.addWidget(self.title_label)

        self.head_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_row.addItem(self.head_spring)

        self.count_label = QLabel(self.head_box)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"role", u"secondary")

        self.head_row.addWidget(self.count_label)

        self.search_button = QToolButton(self.head_box)
        self.search_button.setObjectName(u"search_button")
        self.search_button.setCheckable(True)

        self.head_row.addWidget(self.search_button)

        self.add_button = QToolButton(self.head_box)
        self.add_button.setObjectName(u"add_button")

        self.head_row.addWidget(self.add_button)


        self.panel_column.addWidget(self.head_box)

        self.head_rule = QFrame(TimelinePanel)
        self.head_rule.setObjectName(u"head_rule")
        self.head_rule.setProperty(u"surface", u"rule")

        self.panel_column.addWidget(self.head_rule)

        self.rooms = QStackedWidget(TimelinePanel)
        self.rooms.setObjectName(u"rooms")
        self.nobody_page = EmptyState()
        self.nobody_page.setObjectName(u"nobody_page")
        self.rooms.addWidget(self.nobody_page)
        self.entries_page = QWidget()
        self.entries_page.setObjectName(u"entries_page")
        self.entries_column = QVBoxLayout(self.entries_page)
        self.entries_column.setSpacing(0)
        self.entries_column.setObjectName(u"entries_column")
        self.entries_column.setContentsMargins(0, 0, 0, 0)
        self.top_column = QVBoxLayout()
        self.top_column.setSpacing(10)
        self.top_column.setObjectName(u"top_column")
        self.top_column.setContentsMargins(16, 12, 16, 4)
        self.composer = Composer(self.entries_page)
        self.composer.setObjectName(u"composer")

        self.top_column.addWidget(self.composer)

        self.search_edit = SearchEdit(self.entries_page)
        self.search_edit.setObjectName(u"search_edit")

        self.top_column.addWidget(self.search_edit)

        self.filter_row = OneLineChips(self.entries_page)
        self.filter_row.setObjectName(u"filter_row")

        self.top_column.addWidget(self.filter_row)

        self.new_column = QVBoxLayout()
        self.new_column.setSpacing(8)
        self.new_column.setObjectName(u"new_column")
        self.new_column.setContentsMargins(0, 0, 0, 0)

        self.top_column.addLayout(self.new_column)


        self.entries_column.addLayout(self.top_column)

        self.lists = QStackedWidget(self.entries_page)
        self.lists.setObjectName(u"lists")
        self.entry_view = TimelineView()
        self.entry_view.setObjectName(u"entry_view")
        self.lists.addWidget(self.entry_view)
        self.nothing_page = EmptyState()
        self.nothing_page.setObjectName(u"nothing_page")
        self.lists.addWidget(self.nothing_page)

        self.entries_column.addWidget(self.lists)

        self.rooms.addWidget(self.entries_page)

        self.panel_column.addWidget(self.rooms)


        self.retranslateUi(TimelinePanel)

        QMetaObject.connectSlotsByName(TimelinePanel)
    # setupUi

    def retranslateUi(self, TimelinePanel):
#if QT_CONFIG(accessibility)
        TimelinePanel.setAccessibleName(QCoreApplication.translate("TimelinePanel", u"Timeline", None))
#endif // QT_CONFIG(accessibility)
        self.title_label.setText(QCoreApplication.translate("TimelinePanel", u"Timeline", None))
#if QT_CONFIG(accessibility)
        self.search_button.setAccessibleName(QCoreApplication.translate("TimelinePanel", u"Search in this timeline", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.search_button.setToolTip(QCoreApplication.translate("TimelinePanel", u"Search in this timeline", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.add_button.setAccessibleName(QCoreApplication.translate("TimelinePanel", u"Add", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.add_button.setToolTip(QCoreApplication.translate("TimelinePanel", u"Add a purchase or a follow-up", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.search_edit.setAccessibleName(QCoreApplication.translate("TimelinePanel", u"Search in this timeline", None))
#endif // QT_CONFIG(accessibility)
        self.search_edit.setPlaceholderText(QCoreApplication.translate("TimelinePanel", u"Words in this timeline", None))
#if QT_CONFIG(accessibility)
        self.filter_row.setAccessibleName(QCoreApplication.translate("TimelinePanel", u"Show", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.entry_view.setAccessibleName(QCoreApplication.translate("TimelinePanel", u"Timeline", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

