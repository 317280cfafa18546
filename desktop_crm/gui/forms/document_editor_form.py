# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'document_editor.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from desktop_crm.gui.editors.customer_picker import CustomerPicker
from desktop_crm.gui.editors.given_prices import GivenPrices
from desktop_crm.gui.editors.line_grid import LineGrid
from desktop_crm.gui.editors.listed_price import ListedPrice

class Ui_DocumentEditor(object):
    def setupUi(self, DocumentEditor):
        if not DocumentEditor.objectName():
            DocumentEditor.setObjectName(u"DocumentEditor")
        self.editor_column = QVBoxLayout(DocumentEditor)
        self.editor_column.setSpacing(8)
        self.editor_column.setObjectName(u"editor_column")
        self.editor_column.setContentsMargins(0, 0, 0, 0)
        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(10)
        self.fields.setVerticalSpacing(10)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.customer_label = QLabel(DocumentEditor)
        self.customer_label.setObjectName(u"customer_label")
        self.customer_label.setProperty(u"role", u"label")
        self.customer_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.customer_label, 0, 0, 1, 1)

        self.customer_picker = CustomerPicker(DocumentEditor)
        self.customer_picker.setObjectName(u"customer_picker")

        self.fields.addWidget(self.customer_picker, 0, 1, 1, 3)

        self.kind_label = QLabel(DocumentEditor)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"role", u"label")
        self.kind_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.kind_label, 0, 4, 1, 1)

        self.kind_box = QComboBox(DocumentEditor)
        self.kind_box.setObjectName(u"kind_box")

        self.fields.addWidget(self.kind_box, 0, 5, 1, 1)

        self.number_label = QLabel(DocumentEditor)
        self.number_label.setObjectName(u"number_label")
        self.number_label.setProperty(u"role", u"label")
        self.number_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.number_label, 1, 0, 1, 1)

        self.number_edit = QLineEdit(DocumentEditor)
        self.number_edit.setObjectName(u"number_edit")

        self.fields.addWidget(self.number_edit, 1, 1, 1, 1)

        self.dated_label = QLabel(DocumentEditor)
        self.dated_label.setObjectName(u"dated_label")
        self.dated_label.setProperty(u"role", u"label")
        self.dated_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.dated_label, 1, 2, 1, 1)

        self.dated_edit = QDateEdit(DocumentEditor)
        self.dated_edit.setObjectName(u"dated_edit")
        self.dated_edit.setCalendarPopup(True)

        self.fields.addWidget(self.dated_edit, 1, 3, 1, 1)

        self.status_label = QLabel(DocumentEditor)
        self.status_label.setObjectName(u"status_label")
        self.status_label.setProperty(u"role", u"label")
        self.status_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.status_label, 1, 4, 1, 1)

        self.status_box = QComboBox(DocumentEditor)
        self.status_box.setObjectName(u"status_box")

        self.fields.addWidget(self.status_box, 1, 5, 1, 1)

        self.currency_label = QLabel(DocumentEditor)
        self.currency_label.setObjectName(u"currency_label")
        self.currency_label.setProperty(u"role", u"label")
        self.currency_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.currency_label, 2, 0, 1, 1)

        self.currency_box = QComboBox(DocumentEditor)
        self.currency_box.setObjectName(u"currency_box")
        self.currency_box.setEditable(True)

        self.fields.addWidget(self.currency_box, 2, 1, 1, 1)

        self.due_label = QLabel(DocumentEditor)
        self.due_label.setObjectName(u"due_label")
        self.due_label.setProperty(u"role", u"label")
        self.due_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.due_label, 2, 2, 1, 1)

        self.due_edit = QDateEdit(DocumentEditor)
        self.due_edit.setObjectName(u"due_edit")
        self.due_edit.setCalendarPopup(True)

        self.fields.addWidget(self.due_edit, 2, 3, 1, 1)

        self.undue_check = QCheckBox(DocumentEditor)
        self.undue_check.setObjectName(u"undue_check")

        self.fields.addWidget(self.undue_check, 2, 4, 1, 2)

        self.fields.setColumnStretch(1, 3)
        self.fields.setColumnStretch(3, 2)
        self.fields.setColumnStretch(5, 2)

        self.editor_column.addLayout(self.fields)

        self.grid = LineGrid(DocumentEditor)
        self.grid.setObjectName(u"grid")

        self.editor_column.addWidget(self.grid)

        self.problem_label = QLabel(DocumentEditor)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setProperty(u"role", u"error")
        self.problem_label.setTextFormat(Qt.PlainText)
        self.problem_label.setWordWrap(True)

        self.editor_column.addWidget(self.problem_label)

        self.listed_price = ListedPrice(DocumentEditor)
        self.listed_price.setObjectName(u"listed_price")
        self.listed_price.setProperty(u"role", u"secondary")
        self.listed_price.setText(u"")
        self.listed_price.setTextFormat(Qt.PlainText)
        self.listed_price.setWordWrap(True)

        self.editor_column.addWidget(self.listed_price)

        self.under_row = QHBoxLayout()
        self.under_row.setSpacing(8)
        self.under_row.setObjectName(u"under_row")
        self.under_row.setContentsMargins(0, 0, 0, 0)
        self.prices = GivenPrices(DocumentEditor)
        self.prices.setObjectName(u"prices")

        self.under_row.addWidget(self.prices)

        self.under_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.under_row.addItem(self.under_spring)

        self.remove_button = QPushButton(DocumentEditor)
        self.remove_button.setObjectName(u"remove_button")
        self.remove_button.setAutoDefault(False)
#if QT_CONFIG(tooltip)
        self.remove_button.setToolTip(u"Ctrl+Delete")
#endif // QT_CONFIG(tooltip)

        self.under_row.addWidget(self.remove_button)


        self.editor_column.addLayout(self.under_row)

        self.foot_row = QHBoxLayout()
        self.foot_row.setSpacing(24)
        self.foot_row.setObjectName(u"foot_row")
        self.foot_row.setContentsMargins(0, 0, 0, 0)
        self.note_column = QVBoxLayout()
        self.note_column.setSpacing(4)
        self.note_column.setObjectName(u"note_column")
        self.note_column.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(DocumentEditor)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"role", u"label")
        self.note_label.setTextFormat(Qt.PlainText)

        self.note_column.addWidget(self.note_label)

        self.note_edit = QPlainTextEdit(DocumentEditor)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setTabChangesFocus(True)

        self.note_column.addWidget(self.note_edit)


        self.foot_row.addLayout(self.note_column)

        self.totals_column = QVBoxLayout()
        self.totals_column.setSpacing(2)
        self.totals_column.setObjectName(u"totals_column")
        self.totals_column.setContentsMargins(0, 0, 0, 0)
        self.totals_label = QLabel(DocumentEditor)
        self.totals_label.setObjectName(u"totals_label")
        self.totals_label.setProperty(u"role", u"secondary")
        self.totals_label.setTextFormat(Qt.PlainText)
        self.totals_label.setAlignment(Qt.AlignRight|Qt.AlignTop)

        self.totals_column.addWidget(self.totals_label)

        self.total_label = QLabel(DocumentEditor)
        self.total_label.setObjectName(u"total_label")
        self.total_label.setProperty(u"role", u"heading")
        self.total_label.setTextFormat(Qt.PlainText)
        self.total_label.setAlignment(Qt.AlignRight)

        self.totals_column.addWidget(self.total_label)

        self.totals_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.totals_column.addItem(self.totals_spring)


        self.foot_row.addLayout(self.totals_column)

        self.foot_row.setStretch(0, 1)

        self.editor_column.addLayout(self.foot_row)

        self.editor_column.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.customer_label.setBuddy(self.customer_picker)
        self.kind_label.setBuddy(self.kind_box)
        self.number_label.setBuddy(self.number_edit)
        self.dated_label.setBuddy(self.dated_edit)
        self.status_label.setBuddy(self.status_box)
        self.currency_label.setBuddy(self.currency_box)
        self.due_label.setBuddy(self.due_edit)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DocumentEditor)

        QMetaObject.connectSlotsByName(DocumentEditor)
    # setupUi

    def retranslateUi(self, DocumentEditor):
#if QT_CONFIG(accessibility)
        DocumentEditor.setAccessibleName(QCoreApplication.translate("DocumentEditor", u"Document", None))
#endif // QT_CONFIG(accessibility)
        self.customer_label.setText(QCoreApplication.translate("DocumentEditor", u"Customer", None))
#if QT_CONFIG(tooltip)
        self.customer_picker.setToolTip(QCoreApplication.translate("DocumentEditor", u"Whom the document is for", None))
#endif // QT_CONFIG(tooltip)
        self.kind_label.setText(QCoreApplication.translate("DocumentEditor", u"Kind", None))
#if QT_CONFIG(accessibility)
        self.kind_box.setAccessibleName(QCoreApplication.translate("DocumentEditor", u"Kind", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.kind_box.setToolTip(QCoreApplication.translate("DocumentEditor", u"What kind of document this is", None))
#endif // QT_CONFIG(tooltip)
        self.number_label.setText(QCoreApplication.translate("DocumentEditor", u"Number", None))
#if QT_CONFIG(accessibility)
        self.number_edit.setAccessibleName(QCoreApplication.translate("DocumentEditor", u"Number", None))
#endif // QT_CONFIG(accessibility)
        self.number_edit.setPlaceholderText(QCoreApplication.translate("DocumentEditor", u"Given when it is saved", None))
#if QT_CONFIG(tooltip)
        self.number_edit.setToolTip(QCoreApplication.translate("DocumentEditor", u"Left empty, the next number of its kind and year is given", None))
#endif // QT_CONFIG(tooltip)
        self.dated_label.setText(QCoreApplication.translate("DocumentEditor", u"Date", None))
#if QT_CONFIG(accessibility)
        self.dated_edit.setAccessibleName(QCoreApplication.translate("DocumentEditor", u"Date", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.dated_edit.setToolTip(QCoreApplication.translate("DocumentEditor", u"The day that stands on the document", None))
#endif // QT_CONFIG(tooltip)
        self.status_label.setText(QCoreApplication.translate("DocumentEditor", u"State", None))
#if QT_CONFIG(accessibility)
        self.status_box.setAccessibleName(QCoreApplication.translate("DocumentEditor", u"State", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.status_box.setToolTip(QCoreApplication.translate("DocumentEditor", u"How far the document is", None))
#endif // QT_CONFIG(tooltip)
        self.currency_label.setText(QCoreApplication.translate("DocumentEditor", u"Currency", None))
#if QT_CONFIG(accessibility)
        self.currency_box.setAccessibleName(QCoreApplication.translate("DocumentEditor", u"Currency", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.currency_box.setToolTip(QCoreApplication.translate("DocumentEditor", u"One document is in one currency", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.due_edit.setAccessibleName(QCoreApplication.translate("DocumentEditor", u"Until", None))
#endif // QT_CONFIG(accessibility)
        self.undue_check.setText(QCoreApplication.translate("DocumentEditor", u"No such day", None))
#if QT_CONFIG(tooltip)
        self.undue_check.setToolTip(QCoreApplication.translate("DocumentEditor", u"Nothing is to happen until a day", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.grid.setAccessibleName(QCoreApplication.translate("DocumentEditor", u"Lines", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.grid.setToolTip(QCoreApplication.translate("DocumentEditor", u"Enter edits and goes on, Ctrl+Delete takes a line out", None))
#endif // QT_CONFIG(tooltip)
        self.remove_button.setText(QCoreApplication.translate("DocumentEditor", u"Remove line", None))
        self.note_label.setText(QCoreApplication.translate("DocumentEditor", u"Notes", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("DocumentEditor", u"Notes", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.note_edit.setToolTip(QCoreApplication.translate("DocumentEditor", u"Stands below the lines of the printed document", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

