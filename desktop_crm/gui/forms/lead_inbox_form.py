# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'lead_inbox.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget

class Ui_LeadInbox(object):
    def setupUi(self, LeadInbox):
        if not LeadInbox.objectName():
            LeadInbox.setObjectName(u"LeadInbox")
        self.panel_column = QVBoxLayout(LeadInbox)
        self.panel_column.setSpacing(10)
        self.panel_column.setObjectName(u"panel_column")
        self.panel_column.setContentsMargins(0, 0, 0, 0)
        self.add_row = QHBoxLayout()
        self.add_row.setSpacing(8)
        self.add_row.setObjectName(u"add_row")
        self.add_row.setContentsMargins(0, 0, 0, 0)
        self.name_edit = QLineEdit(LeadInbox)
        self.name_edit.setObjectName(u"name_edit")

        self.add_row.addWidget(self.name_edit)

        self.company_edit = QLineEdit(LeadInbox)
        self.company_edit.setObjectName(u"company_edit")

        self.add_row.addWidget(self.company_edit)

        self.contact_edit = QLineEdit(LeadInbox)
        self.contact_edit.setObjectName(u"contact_edit")

        self.add_row.addWidget(self.contact_edit)

        self.source_box = QComboBox(LeadInbox)
        self.source_box.setObjectName(u"source_box")

        self.add_row.addWidget(self.source_box)

        self.text_edit = QLineEdit(LeadInbox)
        self.text_edit.setObjectName(u"text_edit")

        self.add_row.addWidget(self.text_edit)

        self.add_button = QPushButton(LeadInbox)
        self.add_button.setObjectName(u"add_button")
#if QT_CONFIG(tooltip)
        self.add_button.setToolTip(u"Enter")
#endif // QT_CONFIG(tooltip)

        self.add_row.addWidget(self.add_button)


        self.panel_column.addLayout(self.add_row)

        self.error_label = QLabel(LeadInbox)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"error")
        self.error_label.setTextFormat(Qt.PlainText)
        self.error_label.setWordWrap(True)

        self.panel_column.addWidget(self.error_label)

        self.leads = QTableView(LeadInbox)
        self.leads.setObjectName(u"leads")
        self.leads.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.leads.setSelectionMode(QAbstractItemView.ExtendedSelection)
        self.leads.setSelectionBehavior(QAbstractItemView.SelectRows)

        self.panel_column.addWidget(self.leads)

        self.empty_page = QWidget(LeadInbox)
        self.empty_page.setObjectName(u"empty_page")
        self.empty_column = QVBoxLayout(self.empty_page)
        self.empty_column.setSpacing(0)
        self.empty_column.setObjectName(u"empty_column")
        self.empty_column.setContentsMargins(0, 0, 0, 0)

        self.panel_column.addWidget(self.empty_page)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_row.setContentsMargins(0, 0, 0, 0)
        self.hint_label = QLabel(LeadInbox)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"role", u"caption")
        self.hint_label.setTextFormat(Qt.PlainText)

        self.button_row.addWidget(self.hint_label)

        self.button_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.drop_button = QPushButton(LeadInbox)
        self.drop_button.setObjectName(u"drop_button")
#if QT_CONFIG(tooltip)
        self.drop_button.setToolTip(u"Delete")
#endif // QT_CONFIG(tooltip)

        self.button_row.addWidget(self.drop_button)

        self.contact_button = QPushButton(LeadInbox)
        self.contact_button.setObjectName(u"contact_button")
#if QT_CONFIG(tooltip)
        self.contact_button.setToolTip(u"C")
#endif // QT_CONFIG(tooltip)

        self.button_row.addWidget(self.contact_button)

        self.qualify_button = QPushButton(LeadInbox)
        self.qualify_button.setObjectName(u"qualify_button")
#if QT_CONFIG(tooltip)
        self.qualify_button.setToolTip(u"Enter")
#endif // QT_CONFIG(tooltip)

        self.button_row.addWidget(self.qualify_button)


        self.panel_column.addLayout(self.button_row)


        self.retranslateUi(LeadInbox)

        QMetaObject.connectSlotsByName(LeadInbox)
    # setupUi

    def retranslateUi(self, LeadInbox):
#if QT_CONFIG(accessibility)
        LeadInbox.setAccessibleName(QCoreApplication.translate("LeadInbox", u"Lead inbox", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("LeadInbox", u"Name of the lead", None))
#endif // QT_CONFIG(accessibility)
        self.name_edit.setPlaceholderText(QCoreApplication.translate("LeadInbox", u"Name", None))
#if QT_CONFIG(accessibility)
        self.company_edit.setAccessibleName(QCoreApplication.translate("LeadInbox", u"Company of the lead", None))
#endif // QT_CONFIG(accessibility)
        self.company_edit.setPlaceholderText(QCoreApplication.translate("LeadInbox", u"Company", None))
#if QT_CONFIG(accessibility)
        self.contact_edit.setAccessibleName(QCoreApplication.translate("LeadInbox", u"Phone or email of the lead", None))
#endif // QT_CONFIG(accessibility)
        self.contact_edit.setPlaceholderText(QCoreApplication.translate("LeadInbox", u"Phone or email", None))
#if QT_CONFIG(accessibility)
        self.source_box.setAccessibleName(QCoreApplication.translate("LeadInbox", u"How the lead came", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.source_box.setToolTip(QCoreApplication.translate("LeadInbox", u"How the lead came", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.text_edit.setAccessibleName(QCoreApplication.translate("LeadInbox", u"What the lead wants", None))
#endif // QT_CONFIG(accessibility)
        self.text_edit.setPlaceholderText(QCoreApplication.translate("LeadInbox", u"What is wanted", None))
        self.add_button.setText(QCoreApplication.translate("LeadInbox", u"Add lead", None))
#if QT_CONFIG(accessibility)
        self.leads.setAccessibleName(QCoreApplication.translate("LeadInbox", u"Leads", None))
#endif // QT_CONFIG(accessibility)
        self.hint_label.setText("")
        self.drop_button.setText(QCoreApplication.translate("LeadInbox", u"Drop", None))
        self.contact_button.setText(QCoreApplication.translate("LeadInbox", u"Qualify as customer", None))
        self.qualify_button.setText(QCoreApplication.translate("LeadInbox", u"Qualify with deal", None))
    # retranslateUi

