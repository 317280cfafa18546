# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'record_files.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSplitter, QStackedWidget, QTableView, QToolButton, QVBoxLayout, QWidget

from desktop_crm.gui.widgets.leaf_view import LeafView

class Ui_RecordFiles(object):
    def setupUi(self, RecordFiles):
        if not RecordFiles.objectName():
            RecordFiles.setObjectName(u"RecordFiles")
        self.page_column = QVBoxLayout(RecordFiles)
        self.page_column.setSpacing(10)
        self.page_column.setObjectName(u"page_column")
        self.page_column.setContentsMargins(16, 14, 16, 14)
        self.head_row = QHBoxLayout()
        self.head_row.setSpacing(6)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(0, 0, 0, 0)
        self.totals_label = QLabel(RecordFiles)
        self.totals_label.setObjectName(u"totals_label")
        self.totals_label.setProperty(u"role", u"strong")
        self.totals_label.setTextFormat(Qt.PlainText)

        self.head_row.addWidget(self.totals_label)

        self.open_button = QPushButton(RecordFiles)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setEnabled(False)

        self.head_row.addWidget(self.open_button)

        self.copy_button = QPushButton(RecordFiles)
        self.copy_button.setObjectName(u"copy_button")
        self.copy_button.setEnabled(False)

        self.head_row.addWidget(self.copy_button)

        self.more_button = QToolButton(RecordFiles)
        self.more_button.setObjectName(u"more_button")
        self.more_button.setPopupMode(QToolButton.InstantPopup)
        self.more_button.setEnabled(False)

        self.head_row.addWidget(self.more_button)

        self.add_button = QPushButton(RecordFiles)
        self.add_button.setObjectName(u"add_button")

        self.head_row.addWidget(self.add_button)

        self.head_row.setStretch(0, 1)

        self.page_column.addLayout(self.head_row)

        self.problem_label = QLabel(RecordFiles)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setProperty(u"role", u"warning")
        self.problem_label.setTextFormat(Qt.PlainText)
        self.problem_label.setWordWrap(True)

        self.page_column.addWidget(self.problem_label)

        self.splitter = QSplitter(RecordFiles)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.files = QTableView(self.splitter)
        self.files.setObjectName(u"files")
        self.files.setEditTriggers(QAbstractItemView.EditKeyPressed)
        self.files.setSelectionMode(QAbstractItemView.ExtendedSelection)
        self.files.setSelectionBehavior(QAbstractItemView.SelectRows)
        self.files.setShowGrid(False)
        self.splitter.addWidget(self.files)
        self.preview = QStackedWidget(self.splitter)
        self.preview.setObjectName(u"preview")
        self.note_page = QWidget()
        self.note_page.setObjectName(u"note_page")
        self.note_column = QVBoxLayout(self.note_page)
        self.note_column.setSpacing(8)
        self.note_column.setObjectName(u"note_column")
        self.note_column.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(self.note_page)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"role", u"secondary")
        self.note_label.setTextFormat(Qt.PlainText)
        self.note_label.setAlignment(Qt.AlignCenter)
        self.note_label.setWordWrap(True)

        self.note_column.addWidget(self.note_label)

        self.preview.addWidget(self.note_page)
        self.picture_page = LeafView()
        self.picture_page.setObjectName(u"picture_page")
        self.preview.addWidget(self.picture_page)
        self.text_page = QWidget()
        self.text_page.setObjectName(u"text_page")
        self.text_column = QVBoxLayout(self.text_page)
        self.text_column.setSpacing(4)
        self.text_column.setObjectName(u"text_column")
        self.text_column.setContentsMargins(0, 0, 0, 0)
        self.text_edit = QPlainTextEdit(self.text_page)
        self.text_edit.setObjectName(u"text_edit")
        self.text_edit.setReadOnly(True)
        self.text_edit.setUndoRedoEnabled(False)
        self.text_edit.setTabChangesFocus(True)

        self.text_column.addWidget(self.text_edit)

        self.cut_label = QLabel(self.text_page)
        self.cut_label.setObjectName(u"cut_label")
        self.cut_label.setProperty(u"role", u"caption")

        self.text_column.addWidget(self.cut_label)

        self.preview.addWidget(self.text_page)
        self.splitter.addWidget(self.preview)

        self.page_column.addWidget(self.splitter)

        self.empty_label = QLabel(RecordFiles)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setProperty(u"role", u"secondary")
        self.empty_label.setTextFormat(Qt.PlainText)
        self.empty_label.setWordWrap(True)

        self.page_column.addWidget(self.empty_label)


        self.retranslateUi(RecordFiles)

        QMetaObject.connectSlotsByName(RecordFiles)
    # setupUi

    def retranslateUi(self, RecordFiles):
        self.totals_label.setText("")
        self.open_button.setText(QCoreApplication.translate("RecordFiles", u"Open outside\u2026", None))
#if QT_CONFIG(tooltip)
        self.open_button.setToolTip(QCoreApplication.translate("RecordFiles", u"Hand a copy to the program that the system knows for it", None))
#endif // QT_CONFIG(tooltip)
        self.copy_button.setText(QCoreApplication.translate("RecordFiles", u"Save a copy\u2026", None))
#if QT_CONFIG(tooltip)
        self.copy_button.setToolTip(QCoreApplication.translate("RecordFiles", u"Write the file, unencrypted, to a place of your choice", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(tooltip)
        self.more_button.setToolTip(QCoreApplication.translate("RecordFiles", u"More to do with the chosen files", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.more_button.setAccessibleName(QCoreApplication.translate("RecordFiles", u"More to do with the chosen files", None))
#endif // QT_CONFIG(accessibility)
        self.add_button.setText(QCoreApplication.translate("RecordFiles", u"Add files\u2026", None))
#if QT_CONFIG(tooltip)
        self.add_button.setToolTip(QCoreApplication.translate("RecordFiles", u"Files can also be dropped on the record, and pictures pasted with Ctrl+V", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.files.setAccessibleName(QCoreApplication.translate("RecordFiles", u"Files", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.preview.setAccessibleName(QCoreApplication.translate("RecordFiles", u"Preview", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.picture_page.setAccessibleName(QCoreApplication.translate("RecordFiles", u"Picture", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.text_edit.setAccessibleName(QCoreApplication.translate("RecordFiles", u"Text of the file", None))
#endif // QT_CONFIG(accessibility)
        self.cut_label.setText(QCoreApplication.translate("RecordFiles", u"This is the beginning; the file goes on.", None))
        self.empty_label.setText(QCoreApplication.translate("RecordFiles", u"No files yet. Drop some on the record, paste a picture, or add them.", None))
        pass
    # retranslateUi

