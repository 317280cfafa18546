# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'address_editor.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

class Ui_AddressEditor(object):
    def setupUi(self, AddressEditor):
        if not AddressEditor.objectName():
            AddressEditor.setObjectName(u"AddressEditor")
        self.dialog_column = QVBoxLayout(AddressEditor)
        self.dialog_column.setSpacing(10)
        self.dialog_column.setObjectName(u"dialog_column")
        self.dialog_column.setContentsMargins(20, 16, 20, 16)
        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(8)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.country_edit_label = QLabel(AddressEditor)
        self.country_edit_label.setObjectName(u"country_edit_label")
        self.country_edit_label.setProperty(u"role", u"label")

        self.fields.addWidget(self.country_edit_label, 0, 0, 1, 1)

        self.country_edit = QLineEdit(AddressEditor)
        self.country_edit.setObjectName(u"country_edit")

        self.fields.addWidget(self.country_edit, 0, 1, 1, 1)

        self.region_edit_label = QLabel(AddressEditor)
        self.region_edit_label.setObjectName(u"region_edit_label")
        self.region_edit_label.setProperty(u"role", u"label")

        self.fields.addWidget(self.region_edit_label, 1, 0, 1, 1)

        self.region_edit = QLineEdit(AddressEditor)
        self.region_edit.setObjectName(u"region_edit")

        self.fields.addWidget(self.region_edit, 1, 1, 1, 1)

        self.city_edit_label = QLabel(AddressEditor)
        self.city_edit_label.setObjectName(u"city_edit_label")
        self.city_edit_label.setProperty(u"role", u"label")

        self.fields.addWidget(self.city_edit_label, 2, 0, 1, 1)

        self.city_edit = QLineEdit(AddressEditor)
        self.city_edit.setObjectName(u"city_edit")

        self.fields.addWidget(self.city_edit, 2, 1, 1, 1)

        self.street_edit_label = QLabel(AddressEditor)
        self.street_edit_label.setObjectName(u"street_edit_label")
        self.street_edit_label.setProperty(u"role", u"label")

        self.fields.addWidget(self.street_edit_label, 3, 0, 1, 1)

        self.street_edit = QLineEdit(AddressEditor)
        self.street_edit.setObjectName(u"street_edit")

        self.fields.addWidget(self.street_edit, 3, 1, 1, 1)

        self.postcode_edit_label = QLabel(AddressEditor)
        self.postcode_edit_label.setObjectName(u"postcode_edit_label")
        self.postcode_edit_label.setProperty(u"role", u"label")

        self.fields.addWidget(self.postcode_edit_label, 4, 0, 1, 1)

        self.postcode_edit = QLineEdit(AddressEditor)
        self.postcode_edit.setObjectName(u"postcode_edit")

        self.fields.addWidget(self.postcode_edit, 4, 1, 1, 1)


        self.dialog_column.addLayout(self.fields)

        self.error_label = QLabel(AddressEditor)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"error")
        self.error_label.setTextFormat(Qt.PlainText)
        self.error_label.setWordWrap(True)

        self.dialog_column.addWidget(self.error_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_row.setContentsMargins(0, 0, 0, 0)
        self.button_spring = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(AddressEditor)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(AddressEditor)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"primary", True)
        self.save_button.setAutoDefault(False)

        self.button_row.addWidget(self.save_button)


        self.dialog_column.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.country_edit_label.setBuddy(self.country_edit)
        self.region_edit_label.setBuddy(self.region_edit)
        self.city_edit_label.setBuddy(self.city_edit)
        self.street_edit_label.setBuddy(self.street_edit)
        self.postcode_edit_label.setBuddy(self.postcode_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AddressEditor)

        QMetaObject.connectSlotsByName(AddressEditor)
    # setupUi

    def retranslateUi(self, AddressEditor):
        AddressEditor.setWindowTitle(QCoreApplication.translate("AddressEditor", u"Address", None))
        self.country_edit_label.setText(QCoreApplication.translate("AddressEditor", u"Country", None))
#if QT_CONFIG(accessibility)
        self.country_edit.setAccessibleName(QCoreApplication.translate("AddressEditor", u"Country", None))
#endif // QT_CONFIG(accessibility)
        self.region_edit_label.setText(QCoreApplication.translate("AddressEditor", u"Province or state", None))
#if QT_CONFIG(accessibility)
        self.region_edit.setAccessibleName(QCoreApplication.translate("AddressEditor", u"Province or state", None))
#endif // QT_CONFIG(accessibility)
        self.city_edit_label.setText(QCoreApplication.translate("AddressEditor", u"City", None))
#if QT_CONFIG(accessibility)
        self.city_edit.setAccessibleName(QCoreApplication.translate("AddressEditor", u"City", None))
#endif // QT_CONFIG(accessibility)
        self.street_edit_label.setText(QCoreApplication.translate("AddressEditor", u"Street and number", None))
#if QT_CONFIG(accessibility)
        self.street_edit.setAccessibleName(QCoreApplication.translate("AddressEditor", u"Street and number", None))
#endif // QT_CONFIG(accessibility)
        self.postcode_edit_label.setText(QCoreApplication.translate("AddressEditor", u"Postcode", None))
#if QT_CONFIG(accessibility)
        self.postcode_edit.setAccessibleName(QCoreApplication.translate("AddressEditor", u"Postcode", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("AddressEditor", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("AddressEditor", u"Save", None))
    # retranslateUi

