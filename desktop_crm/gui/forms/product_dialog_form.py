# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'product_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

class Ui_ProductDialog(object):
    def setupUi(self, ProductDialog):
        if not ProductDialog.objectName():
            ProductDialog.setObjectName(u"ProductDialog")
        self.dialog_column = QVBoxLayout(ProductDialog)
        self.dialog_column.setSpacing(12)
        self.dialog_column.setObjectName(u"dialog_column")
        self.dialog_column.setContentsMargins(20, 16, 20, 16)
        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(8)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(ProductDialog)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"label")
        self.name_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.name_label, 0, 0, 1, 1)

        self.name_edit = QLineEdit(ProductDialog)
        self.name_edit.setObjectName(u"name_edit")

        self.fields.addWidget(self.name_edit, 0, 1, 1, 1)

        self.code_label = QLabel(ProductDialog)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setProperty(u"role", u"label")
        self.code_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.code_label, 1, 0, 1, 1)

        self.code_edit = QLineEdit(ProductDialog)
        self.code_edit.setObjectName(u"code_edit")

        self.fields.addWidget(self.code_edit, 1, 1, 1, 1)

        self.category_label = QLabel(ProductDialog)
        self.category_label.setObjectName(u"category_label")
        self.category_label.setProperty(u"role", u"label")
        self.category_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.category_label, 2, 0, 1, 1)

        self.category_box = QComboBox(ProductDialog)
        self.category_box.setObjectName(u"category_box")
        self.category_box.setEditable(True)

        self.fields.addWidget(self.category_box, 2, 1, 1, 1)

        self.unit_label = QLabel(ProductDialog)
        self.unit_label.setObjectName(u"unit_label")
        self.unit_label.setProperty(u"role", u"label")
        self.unit_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.unit_label, 3, 0, 1, 1)

        self.unit_box = QComboBox(ProductDialog)
        self.unit_box.setObjectName(u"unit_box")
        self.unit_box.setEditable(True)

        self.fields.addWidget(self.unit_box, 3, 1, 1, 1)

        self.price_label = QLabel(ProductDialog)
        self.price_label.setObjectName(u"price_label")
        self.price_label.setProperty(u"role", u"label")
        self.price_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.price_label, 4, 0, 1, 1)

        self.price_edit = QLineEdit(ProductDialog)
        self.price_edit.setObjectName(u"price_edit")
        self.price_edit.setPlaceholderText(u"\u00a5120.00")

        self.fields.addWidget(self.price_edit, 4, 1, 1, 1)

        self.tax_label = QLabel(ProductDialog)
        self.tax_label.setObjectName(u"tax_label")
        self.tax_label.setProperty(u"role", u"label")
        self.tax_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.tax_label, 5, 0, 1, 1)

        self.tax_edit = QLineEdit(ProductDialog)
        self.tax_edit.setObjectName(u"tax_edit")
        self.tax_edit.setPlaceholderText(u"13")

        self.fields.addWidget(self.tax_edit, 5, 1, 1, 1)

        self.active_check = QCheckBox(ProductDialog)
        self.active_check.setObjectName(u"active_check")

        self.fields.addWidget(self.active_check, 6, 1, 1, 1)

        self.fields.setColumnStretch(1, 1)

        self.dialog_column.addLayout(self.fields)

        self.error_label = QLabel(ProductDialog)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"error")
        self.error_label.setTextFormat(Qt.PlainText)
        self.error_label.setWordWrap(True)

        self.dialog_column.addWidget(self.error_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_row.setContentsMargins(0, 0, 0, 0)
        self.delete_button = QPushButton(ProductDialog)
        self.delete_button.setObjectName(u"delete_button")
        self.delete_button.setAutoDefault(False)

        self.button_row.addWidget(self.delete_button)

        self.button_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(ProductDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(ProductDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"primary", True)

        self.button_row.addWidget(self.save_button)


        self.dialog_column.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.code_label.setBuddy(self.code_edit)
        self.category_label.setBuddy(self.category_box)
        self.unit_label.setBuddy(self.unit_box)
        self.price_label.setBuddy(self.price_edit)
        self.tax_label.setBuddy(self.tax_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ProductDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(ProductDialog)
    # setupUi

    def retranslateUi(self, ProductDialog):
        ProductDialog.setWindowTitle(QCoreApplication.translate("ProductDialog", u"Product", None))
        self.name_label.setText(QCoreApplication.translate("ProductDialog", u"Name", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("ProductDialog", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.code_label.setText(QCoreApplication.translate("ProductDialog", u"Code", None))
#if QT_CONFIG(accessibility)
        self.code_edit.setAccessibleName(QCoreApplication.translate("ProductDialog", u"Code", None))
#endif // QT_CONFIG(accessibility)
        self.category_label.setText(QCoreApplication.translate("ProductDialog", u"Category", None))
#if QT_CONFIG(accessibility)
        self.category_box.setAccessibleName(QCoreApplication.translate("ProductDialog", u"Category", None))
#endif // QT_CONFIG(accessibility)
        self.unit_label.setText(QCoreApplication.translate("ProductDialog", u"Unit", None))
#if QT_CONFIG(accessibility)
        self.unit_box.setAccessibleName(QCoreApplication.translate("ProductDialog", u"Unit", None))
#endif // QT_CONFIG(accessibility)
        self.price_label.setText(QCoreApplication.translate("ProductDialog", u"List price", None))
#if QT_CONFIG(accessibility)
        self.price_edit.setAccessibleName(QCoreApplication.translate("ProductDialog", u"List price", None))
#endif // QT_CONFIG(accessibility)
        self.tax_label.setText(QCoreApplication.translate("ProductDialog", u"Tax in percent", None))
#if QT_CONFIG(accessibility)
        self.tax_edit.setAccessibleName(QCoreApplication.translate("ProductDialog", u"Tax in percent", None))
#endif // QT_CONFIG(accessibility)
        self.active_check.setText(QCoreApplication.translate("ProductDialog", u"Is sold today", None))
        self.delete_button.setText(QCoreApplication.translate("ProductDialog", u"Delete product", None))
        self.cancel_button.setText(QCoreApplication.translate("ProductDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("ProductDialog", u"Save", None))
    # retranslateUi

