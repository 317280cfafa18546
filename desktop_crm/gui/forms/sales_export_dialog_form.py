# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sales_export_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QLabel, QRadioButton, QVBoxLayout
class Ui_SalesExportDialog(object):
    def setupUi(self, SalesExportDialog):
        if not SalesExportDialog.objectName():
            SalesExportDialog.setObjectName(u"SalesExportDialog")
        self.dialog_layout = QVBoxLayout(SalesExportDialog)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 16)
        self.what_label = QLabel(SalesExportDialog)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setProperty(u"role", u"heading")

        self.dialog_layout.addWidget(self.what_label)

        self.what_combo = QComboBox(SalesExportDialog)
        self.what_combo.setObjectName(u"what_combo")

        self.dialog_layout.addWidget(self.what_combo)

        self.xlsx_button = QRadioButton(SalesExportDialog)
        self.xlsx_button.setObjectName(u"xlsx_button")
        self.xlsx_button.setChecked(True)

        self.dialog_layout.addWidget(self.xlsx_button)

        self.csv_button = QRadioButton(SalesExportDialog)
        self.csv_button.setObjectName(u"csv_button")

        self.dialog_layout.addWidget(self.csv_button)

        self.warning_label = QLabel(SalesExportDialog)
        self.warning_label.setObjectName(u"warning_label")
        self.warning_label.setProperty(u"role", u"warning")
        self.warning_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.warning_label)

        self.button_box = QDialogButtonBox(SalesExportDialog)
        self.button_box.setObjectName(u"button_box")
        self.button_box.setStandardButtons(QDialogButtonBox.Cancel|QDialogButtonBox.Save)

        self.dialog_layout.addWidget(self.button_box)

#if QT_CONFIG(shortcut)
        self.what_label.setBuddy(self.what_combo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SalesExportDialog)

        QMetaObject.connectSlotsByName(SalesExportDialog)
    # setupUi

    def retranslateUi(self, SalesExportDialog):
        SalesExportDialog.setWindowTitle(QCoreApplication.translate("SalesExportDialog", u"Export sales and plans", None))
        self.what_label.setText(QCoreApplication.translate("SalesExportDialog", u"E&xport all", None))
#if QT_CONFIG(accessibility)
        self.what_combo.setAccessibleName(QCoreApplication.translate("SalesExportDialog", u"What to export", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.what_combo.setToolTip(QCoreApplication.translate("SalesExportDialog", u"Each is a table of its own, which the import reads back", None))
#endif // QT_CONFIG(tooltip)
        self.xlsx_button.setText(QCoreApplication.translate("SalesExportDialog", u"Exce&l table (.xlsx)", None))
        self.csv_button.setText(QCoreApplication.translate("SalesExportDialog", u"&CSV table (.csv)", None))
        self.warning_label.setText(QCoreApplication.translate("SalesExportDialog", u"The file will not be encrypted: whoever gets it can read every customer, amount and note in it. Delete it once it has served.", None))
    # retranslateUi

