# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'record_profile.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from desktop_crm.gui.editors.background_section import BackgroundSection
from desktop_crm.gui.editors.contact_section import ContactSection
from desktop_crm.gui.editors.duplicate_notice import DuplicateNotice
from desktop_crm.gui.editors.note_editor import NoteEditor
from desktop_crm.gui.editors.preference_section import PreferenceSection
from desktop_crm.gui.editors.tags_editor import TagsEditor
from desktop_crm.gui.panels.care_line import CareLine
from desktop_crm.gui.panels.record_figures import (CompletenessLine, KpiRow)

class Ui_RecordProfile(object):
    def setupUi(self, RecordProfile):
        if not RecordProfile.objectName():
            RecordProfile.setObjectName(u"RecordProfile")
        self.page_column = QVBoxLayout(RecordProfile)
        self.page_column.setSpacing(0)
        self.page_column.setObjectName(u"page_column")
        self.page_column.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(RecordProfile)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.NoFocus)
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.content.setProperty(u"surface", u"plain")
        self.content_column = QVBoxLayout(self.content)
        self.content_column.setSpacing(14)
        self.content_column.setObjectName(u"content_column")
        self.content_column.setContentsMargins(20, 14, 10, 20)
        self.duplicate_notice = DuplicateNotice(self.content)
        self.duplicate_notice.setObjectName(u"duplicate_notice")

        self.content_column.addWidget(self.duplicate_notice)

        self.kpi_row = KpiRow(self.content)
        self.kpi_row.setObjectName(u"kpi_row")

        self.content_column.addWidget(self.kpi_row)

        self.completeness_line = CompletenessLine(self.content)
        self.completeness_line.setObjectName(u"completeness_line")

        self.content_column.addWidget(self.completeness_line)

        self.care_line = CareLine(self.content)
        self.care_line.setObjectName(u"care_line")

        self.content_column.addWidget(self.care_line)

        self.contact_section = ContactSection(self.content)
        self.contact_section.setObjectName(u"contact_section")

        self.content_column.addWidget(self.contact_section)

        self.preference_section = PreferenceSection(self.content)
        self.preference_section.setObjectName(u"preference_section")

        self.content_column.addWidget(self.preference_section)

        self.charts_area = QWidget(self.content)
        self.charts_area.setObjectName(u"charts_area")
        self.charts_layout = QVBoxLayout(self.charts_area)
        self.charts_layout.setSpacing(12)
        self.charts_layout.setObjectName(u"charts_layout")
        self.charts_layout.setContentsMargins(0, 0, 0, 0)

        self.content_column.addWidget(self.charts_area)

        self.note_editor = NoteEditor(self.content)
        self.note_editor.setObjectName(u"note_editor")

        self.content_column.addWidget(self.note_editor)

        self.tags_editor = TagsEditor(self.content)
        self.tags_editor.setObjectName(u"tags_editor")

        self.content_column.addWidget(self.tags_editor)

        self.background_section = BackgroundSection(self.content)
        self.background_section.setObjectName(u"background_section")

        self.content_column.addWidget(self.background_section)

        self.spring = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.content_column.addItem(self.spring)

        self.scroll.setWidget(self.content)

        self.page_column.addWidget(self.scroll)


        self.retranslateUi(RecordProfile)

        QMetaObject.connectSlotsByName(RecordProfile)
    # setupUi

    def retranslateUi(self, RecordProfile):
        pass
    # retranslateUi

