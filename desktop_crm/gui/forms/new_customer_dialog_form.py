# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_customer_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QRadioButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from desktop_crm.gui.editors.address_offer import AddressOffer
from desktop_crm.gui.editors.card_points import CardPoints
from desktop_crm.gui.editors.duplicate_notice import DuplicateNotice

class Ui_NewCustomerDialog(object):
    def setupUi(self, NewCustomerDialog):
        if not NewCustomerDialog.objectName():
            NewCustomerDialog.setObjectName(u"NewCustomerDialog")
        self.dialog_column = QVBoxLayout(NewCustomerDialog)
        self.dialog_column.setSpacing(10)
        self.dialog_column.setObjectName(u"dialog_column")
        self.dialog_column.setContentsMargins(20, 16, 20, 16)
        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(8)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.kind_row_label = QLabel(NewCustomerDialog)
        self.kind_row_label.setObjectName(u"kind_row_label")
        self.kind_row_label.setProperty(u"role", u"label")

        self.fields.addWidget(self.kind_row_label, 0, 0, 1, 1)

        self.kind_row = QWidget(NewCustomerDialog)
        self.kind_row.setObjectName(u"kind_row")
        self.kind_layout = QHBoxLayout(self.kind_row)
        self.kind_layout.setSpacing(16)
        self.kind_layout.setObjectName(u"kind_layout")
        self.kind_layout.setContentsMargins(0, 0, 0, 0)
        self.person_button = QRadioButton(self.kind_row)
        self.person_button.setObjectName(u"person_button")
        self.person_button.setChecked(True)

        self.kind_layout.addWidget(self.person_button)

        self.organisation_button = QRadioButton(self.kind_row)
        self.organisation_button.setObjectName(u"organisation_button")

        self.kind_layout.addWidget(self.organisation_button)

        self.kind_spring = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.kind_layout.addItem(self.kind_spring)

        self.paste_button = QPushButton(self.kind_row)
        self.paste_button.setObjectName(u"paste_button")
        self.paste_button.setProperty(u"link", True)
        self.paste_button.setAutoDefault(False)

        self.kind_layout.addWidget(self.paste_button)

        self.parts_button = QPushButton(self.kind_row)
        self.parts_button.setObjectName(u"parts_button")
        self.parts_button.setProperty(u"link", True)
        self.parts_button.setAutoDefault(False)

        self.kind_layout.addWidget(self.parts_button)


        self.fields.addWidget(self.kind_row, 0, 1, 1, 1)

        self.name_edit_label = QLabel(NewCustomerDialog)
        self.name_edit_label.setObjectName(u"name_edit_label")
        self.name_edit_label.setProperty(u"role", u"label")

        self.fields.addWidget(self.name_edit_label, 1, 0, 1, 1)

        self.name_edit = QLineEdit(NewCustomerDialog)
        self.name_edit.setObjectName(u"name_edit")

        self.fields.addWidget(self.name_edit, 1, 1, 1, 1)

        self.parts_row_label = QLabel(NewCustomerDialog)
        self.parts_row_label.setObjectName(u"parts_row_label")
        self.parts_row_label.setProperty(u"role", u"label")

        self.fields.addWidget(self.parts_row_label, 2, 0, 1, 1)

        self.parts_row = QWidget(NewCustomerDialog)
        self.parts_row.setObjectName(u"parts_row")
        self.parts_layout = QHBoxLayout(self.parts_row)
        self.parts_layout.setSpacing(8)
        self.parts_layout.setObjectName(u"parts_layout")
        self.parts_layout.setContentsMargins(0, 0, 0, 0)
        self.family_edit = QLineEdit(self.parts_row)
        self.family_edit.setObjectName(u"family_edit")

        self.parts_layout.addWidget(self.family_edit)

        self.given_edit = QLineEdit(self.parts_row)
        self.given_edit.setObjectName(u"given_edit")

        self.parts_layout.addWidget(self.given_edit)

        self.honorific_edit = QLineEdit(self.parts_row)
        self.honorific_edit.setObjectName(u"honorific_edit")

        self.parts_layout.addWidget(self.honorific_edit)


        self.fields.addWidget(self.parts_row, 2, 1, 1, 1)

        self.contact_edit_label = QLabel(NewCustomerDialog)
        self.contact_edit_label.setObjectName(u"contact_edit_label")
        self.contact_edit_label.setProperty(u"role", u"label")

        self.fields.addWidget(self.contact_edit_label, 3, 0, 1, 1)

        self.contact_edit = QLineEdit(NewCustomerDialog)
        self.contact_edit.setObjectName(u"contact_edit")

        self.fields.addWidget(self.contact_edit, 3, 1, 1, 1)

        self.card_points = CardPoints(NewCustomerDialog)
        self.card_points.setObjectName(u"card_points")

        self.fields.addWidget(self.card_points, 4, 1, 1, 1)

        self.company_edit_label = QLabel(NewCustomerDialog)
        self.company_edit_label.setObjectName(u"company_edit_label")
        self.company_edit_label.setProperty(u"role", u"label")

        self.fields.addWidget(self.company_edit_label, 5, 0, 1, 1)

        self.company_edit = QLineEdit(NewCustomerDialog)
        self.company_edit.setObjectName(u"company_edit")

        self.fields.addWidget(self.company_edit, 5, 1, 1, 1)

        self.address_check = AddressOffer(NewCustomerDialog)
        self.address_check.setObjectName(u"address_check")
        self.address_check.setText(u"")

        self.fields.addWidget(self.address_check, 6, 1, 1, 1)

        self.job_edit_label = QLabel(NewCustomerDialog)
        self.job_edit_label.setObjectName(u"job_edit_label")
        self.job_edit_label.setProperty(u"role", u"label")

        self.fields.addWidget(self.job_edit_label, 7, 0, 1, 1)

        self.job_edit = QLineEdit(NewCustomerDialog)
        self.job_edit.setObjectName(u"job_edit")

        self.fields.addWidget(self.job_edit, 7, 1, 1, 1)

        self.stage_box_label = QLabel(NewCustomerDialog)
        self.stage_box_label.setObjectName(u"stage_box_label")
        self.stage_box_label.setProperty(u"role", u"label")

        self.fields.addWidget(self.stage_box_label, 8, 0, 1, 1)

        self.stage_box = QComboBox(NewCustomerDialog)
        self.stage_box.setObjectName(u"stage_box")

        self.fields.addWidget(self.stage_box, 8, 1, 1, 1)

        self.source_box_label = QLabel(NewCustomerDialog)
        self.source_box_label.setObjectName(u"source_box_label")
        self.source_box_label.setProperty(u"role", u"label")

        self.fields.addWidget(self.source_box_label, 9, 0, 1, 1)

        self.source_box = QComboBox(NewCustomerDialog)
        self.source_box.setObjectName(u"source_box")

        self.fields.addWidget(self.source_box, 9, 1, 1, 1)

        self.tags_edit_label = QLabel(NewCustomerDialog)
        self.tags_edit_label.setObjectName(u"tags_edit_label")
        self.tags_edit_label.setProperty(u"role", u"label")

        self.fields.addWidget(self.tags_edit_label, 10, 0, 1, 1)

        self.tags_edit = QLineEdit(NewCustomerDialog)
        self.tags_edit.setObjectName(u"tags_edit")

        self.fields.addWidget(self.tags_edit, 10, 1, 1, 1)

        self.note_edit_label = QLabel(NewCustomerDialog)
        self.note_edit_label.setObjectName(u"note_edit_label")
        self.note_edit_label.setProperty(u"role", u"label")

        self.fields.addWidget(self.note_edit_label, 11, 0, 1, 1)

        self.note_edit = QPlainTextEdit(NewCustomerDialog)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setTabChangesFocus(True)

        self.fields.addWidget(self.note_edit, 11, 1, 1, 1)


        self.dialog_column.addLayout(self.fields)

        self.duplicate_notice = DuplicateNotice(NewCustomerDialog)
        self.duplicate_notice.setObjectName(u"duplicate_notice")

        self.dialog_column.addWidget(self.duplicate_notice)

        self.cards_row = QHBoxLayout()
        self.cards_row.setSpacing(8)
        self.cards_row.setObjectName(u"cards_row")
        self.cards_row.setContentsMargins(0, 0, 0, 0)
        self.cards_box = QCheckBox(NewCustomerDialog)
        self.cards_box.setObjectName(u"cards_box")

        self.cards_row.addWidget(self.cards_box)

        self.cards_spring = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.cards_row.addItem(self.cards_spring)

        self.cards_label = QLabel(NewCustomerDialog)
        self.cards_label.setObjectName(u"cards_label")
        self.cards_label.setProperty(u"role", u"caption")

        self.cards_row.addWidget(self.cards_label)

        self.save_and_new_button = QPushButton(NewCustomerDialog)
        self.save_and_new_button.setObjectName(u"save_and_new_button")
        self.save_and_new_button.setAutoDefault(False)

        self.cards_row.addWidget(self.save_and_new_button)


        self.dialog_column.addLayout(self.cards_row)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_row.setContentsMargins(0, 0, 0, 0)
        self.button_spring = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(NewCustomerDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(NewCustomerDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"primary", True)
        self.save_button.setAutoDefault(False)

        self.button_row.addWidget(self.save_button)


        self.dialog_column.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.kind_row_label.setBuddy(self.kind_row)
        self.name_edit_label.setBuddy(self.name_edit)
        self.parts_row_label.setBuddy(self.parts_row)
        self.contact_edit_label.setBuddy(self.contact_edit)
        self.company_edit_label.setBuddy(self.company_edit)
        self.job_edit_label.setBuddy(self.job_edit)
        self.stage_box_label.setBuddy(self.stage_box)
        self.source_box_label.setBuddy(self.source_box)
        self.tags_edit_label.setBuddy(self.tags_edit)
        self.note_edit_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(NewCustomerDialog)

        QMetaObject.connectSlotsByName(NewCustomerDialog)
    # setupUi

    def retranslateUi(self, NewCustomerDialog):
        NewCustomerDialog.setWindowTitle(QCoreApplication.translate("NewCustomerDialog", u"New customer", None))
        self.kind_row_label.setText(QCoreApplication.translate("NewCustomerDialog", u"Kind", None))
        self.person_button.setText(QCoreApplication.translate("NewCustomerDialog", u"Person", None))
        self.organisation_button.setText(QCoreApplication.translate("NewCustomerDialog", u"Organisation", None))
        self.paste_button.setText(QCoreApplication.translate("NewCustomerDialog", u"Paste card", None))
#if QT_CONFIG(tooltip)
        self.paste_button.setToolTip(QCoreApplication.translate("NewCustomerDialog", u"Fill the form from a business card or signature in the clipboard (Ctrl+Shift+V)", None))
#endif // QT_CONFIG(tooltip)
        self.parts_button.setText(QCoreApplication.translate("NewCustomerDialog", u"Parts of the name", None))
        self.name_edit_label.setText(QCoreApplication.translate("NewCustomerDialog", u"Name", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("NewCustomerDialog", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.parts_row_label.setText("")
#if QT_CONFIG(accessibility)
        self.family_edit.setAccessibleName(QCoreApplication.translate("NewCustomerDialog", u"Family name", None))
#endif // QT_CONFIG(accessibility)
        self.family_edit.setPlaceholderText(QCoreApplication.translate("NewCustomerDialog", u"Family name", None))
#if QT_CONFIG(accessibility)
        self.given_edit.setAccessibleName(QCoreApplication.translate("NewCustomerDialog", u"Given name", None))
#endif // QT_CONFIG(accessibility)
        self.given_edit.setPlaceholderText(QCoreApplication.translate("NewCustomerDialog", u"Given name", None))
#if QT_CONFIG(accessibility)
        self.honorific_edit.setAccessibleName(QCoreApplication.translate("NewCustomerDialog", u"Title", None))
#endif // QT_CONFIG(accessibility)
        self.honorific_edit.setPlaceholderText(QCoreApplication.translate("NewCustomerDialog", u"Title", None))
        self.contact_edit_label.setText(QCoreApplication.translate("NewCustomerDialog", u"Contact", None))
#if QT_CONFIG(accessibility)
        self.contact_edit.setAccessibleName(QCoreApplication.translate("NewCustomerDialog", u"Phone, e-mail or WeChat", None))
#endif // QT_CONFIG(accessibility)
        self.contact_edit.setPlaceholderText(QCoreApplication.translate("NewCustomerDialog", u"Phone, e-mail or WeChat", None))
        self.company_edit_label.setText(QCoreApplication.translate("NewCustomerDialog", u"Company", None))
#if QT_CONFIG(accessibility)
        self.company_edit.setAccessibleName(QCoreApplication.translate("NewCustomerDialog", u"Company", None))
#endif // QT_CONFIG(accessibility)
        self.job_edit_label.setText(QCoreApplication.translate("NewCustomerDialog", u"Job title", None))
#if QT_CONFIG(accessibility)
        self.job_edit.setAccessibleName(QCoreApplication.translate("NewCustomerDialog", u"Job title", None))
#endif // QT_CONFIG(accessibility)
        self.stage_box_label.setText(QCoreApplication.translate("NewCustomerDialog", u"Stage", None))
#if QT_CONFIG(accessibility)
        self.stage_box.setAccessibleName(QCoreApplication.translate("NewCustomerDialog", u"Stage", None))
#endif // QT_CONFIG(accessibility)
        self.source_box_label.setText(QCoreApplication.translate("NewCustomerDialog", u"Source", None))
#if QT_CONFIG(accessibility)
        self.source_box.setAccessibleName(QCoreApplication.translate("NewCustomerDialog", u"Source", None))
#endif // QT_CONFIG(accessibility)
        self.tags_edit_label.setText(QCoreApplication.translate("NewCustomerDialog", u"Tags", None))
#if QT_CONFIG(accessibility)
        self.tags_edit.setAccessibleName(QCoreApplication.translate("NewCustomerDialog", u"Tags", None))
#endif // QT_CONFIG(accessibility)
        self.tags_edit.setPlaceholderText(QCoreApplication.translate("NewCustomerDialog", u"Separated by commas", None))
        self.note_edit_label.setText(QCoreApplication.translate("NewCustomerDialog", u"Note", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("NewCustomerDialog", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.cards_box.setText(QCoreApplication.translate("NewCustomerDialog", u"Paper cards: keep the form open", None))
        self.save_and_new_button.setText(QCoreApplication.translate("NewCustomerDialog", u"Save and new", None))
        self.cancel_button.setText(QCoreApplication.translate("NewCustomerDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("NewCustomerDialog", u"Save", None))
    # retranslateUi

