# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_files_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QTableView, QVBoxLayout
class Ui_ImportFilesPanel(object):
    def setupUi(self, ImportFilesPanel):
        if not ImportFilesPanel.objectName():
            ImportFilesPanel.setObjectName(u"ImportFilesPanel")
        self.panel_layout = QVBoxLayout(ImportFilesPanel)
        self.panel_layout.setSpacing(14)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.files_card = QFrame(ImportFilesPanel)
        self.files_card.setObjectName(u"files_card")
        self.files_card.setProperty(u"surface", u"card")
        self.files_layout = QVBoxLayout(self.files_card)
        self.files_layout.setSpacing(8)
        self.files_layout.setObjectName(u"files_layout")
        self.files_layout.setContentsMargins(16, 14, 16, 14)
        self.choose_layout = QHBoxLayout()
        self.choose_layout.setSpacing(8)
        self.choose_layout.setObjectName(u"choose_layout")
        self.choose_button = QPushButton(self.files_card)
        self.choose_button.setObjectName(u"choose_button")

        self.choose_layout.addWidget(self.choose_button)

        self.drop_label = QLabel(self.files_card)
        self.drop_label.setObjectName(u"drop_label")
        self.drop_label.setProperty(u"role", u"secondary")

        self.choose_layout.addWidget(self.drop_label)

        self.country_label = QLabel(self.files_card)
        self.country_label.setObjectName(u"country_label")
        self.country_label.setProperty(u"role", u"label")

        self.choose_layout.addWidget(self.country_label)

        self.country_combo = QComboBox(self.files_card)
        self.country_combo.setObjectName(u"country_combo")

        self.choose_layout.addWidget(self.country_combo)

        self.remove_button = QPushButton(self.files_card)
        self.remove_button.setObjectName(u"remove_button")

        self.choose_layout.addWidget(self.remove_button)

        self.choose_layout.setStretch(1, 1)

        self.files_layout.addLayout(self.choose_layout)

        self.files_table = QTableView(self.files_card)
        self.files_table.setObjectName(u"files_table")
        self.files_table.setSelectionMode(QAbstractItemView.SingleSelection)

        self.files_layout.addWidget(self.files_table)


        self.panel_layout.addWidget(self.files_card)

        self.preview_card = QFrame(ImportFilesPanel)
        self.preview_card.setObjectName(u"preview_card")
        self.preview_card.setProperty(u"surface", u"card")
        self.preview_layout = QVBoxLayout(self.preview_card)
        self.preview_layout.setSpacing(8)
        self.preview_layout.setObjectName(u"preview_layout")
        self.preview_layout.setContentsMargins(16, 14, 16, 14)
        self.reading_layout = QHBoxLayout()
        self.reading_layout.setSpacing(8)
        self.reading_layout.setObjectName(u"reading_layout")
        self.encoding_label = QLabel(self.preview_card)
        self.encoding_label.setObjectName(u"encoding_label")
        self.encoding_label.setProperty(u"role", u"label")

        self.reading_layout.addWidget(self.encoding_label)

        self.encoding_combo = QComboBox(self.preview_card)
        self.encoding_combo.setObjectName(u"encoding_combo")

        self.reading_layout.addWidget(self.encoding_combo)

        self.delimiter_label = QLabel(self.preview_card)
        self.delimiter_label.setObjectName(u"delimiter_label")
        self.delimiter_label.setProperty(u"role", u"label")

        self.reading_layout.addWidget(self.delimiter_label)

        self.delimiter_combo = QComboBox(self.preview_card)
        self.delimiter_combo.setObjectName(u"delimiter_combo")

        self.reading_layout.addWidget(self.delimiter_combo)

        self.sheet_label = QLabel(self.preview_card)
        self.sheet_label.setObjectName(u"sheet_label")
        self.sheet_label.setProperty(u"role", u"label")

        self.reading_layout.addWidget(self.sheet_label)

        self.sheet_combo = QComboBox(self.preview_card)
        self.sheet_combo.setObjectName(u"sheet_combo")

        self.reading_layout.addWidget(self.sheet_combo)


        self.preview_layout.addLayout(self.reading_layout)

        self.error_label = QLabel(self.preview_card)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"field-error")
        self.error_label.setTextFormat(Qt.PlainText)
        self.error_label.setWordWrap(True)

        self.preview_layout.addWidget(self.error_label)

        self.preview_table = QTableView(self.preview_card)
        self.preview_table.setObjectName(u"preview_table")

        self.preview_layout.addWidget(self.preview_table)


        self.panel_layout.addWidget(self.preview_card)

        self.panel_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.country_label.setBuddy(self.country_combo)
        self.encoding_label.setBuddy(self.encoding_combo)
        self.delimiter_label.setBuddy(self.delimiter_combo)
        self.sheet_label.setBuddy(self.sheet_combo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ImportFilesPanel)

        QMetaObject.connectSlotsByName(ImportFilesPanel)
    # setupUi

    def retranslateUi(self, ImportFilesPanel):
        self.choose_button.setText(QCoreApplication.translate("ImportFilesPanel", u"Add files\u2026", None))
#if QT_CONFIG(tooltip)
        self.choose_button.setToolTip(QCoreApplication.translate("ImportFilesPanel", u"vCard, CSV or Excel files; dropping them on this page does the same", None))
#endif // QT_CONFIG(tooltip)
        self.drop_label.setText(QCoreApplication.translate("ImportFilesPanel", u"or drop more on this page", None))
        self.country_label.setText(QCoreApplication.translate("ImportFilesPanel", u"&Home country", None))
#if QT_CONFIG(tooltip)
        self.country_combo.setToolTip(QCoreApplication.translate("ImportFilesPanel", u"Phone numbers without a country code are read as numbers of this country", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.country_combo.setAccessibleName(QCoreApplication.translate("ImportFilesPanel", u"Home country", None))
#endif // QT_CONFIG(accessibility)
        self.remove_button.setText(QCoreApplication.translate("ImportFilesPanel", u"Remove from the import", None))
#if QT_CONFIG(tooltip)
        self.remove_button.setToolTip(QCoreApplication.translate("ImportFilesPanel", u"Take the chosen file out of the import; the file itself stays where it is", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.files_table.setAccessibleName(QCoreApplication.translate("ImportFilesPanel", u"Files to import", None))
#endif // QT_CONFIG(accessibility)
        self.encoding_label.setText(QCoreApplication.translate("ImportFilesPanel", u"&Encoding", None))
#if QT_CONFIG(accessibility)
        self.encoding_combo.setAccessibleName(QCoreApplication.translate("ImportFilesPanel", u"Encoding", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.encoding_combo.setToolTip(QCoreApplication.translate("ImportFilesPanel", u"Choose another one where names look garbled", None))
#endif // QT_CONFIG(tooltip)
        self.delimiter_label.setText(QCoreApplication.translate("ImportFilesPanel", u"&Separator", None))
#if QT_CONFIG(accessibility)
        self.delimiter_combo.setAccessibleName(QCoreApplication.translate("ImportFilesPanel", u"Separator", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.delimiter_combo.setToolTip(QCoreApplication.translate("ImportFilesPanel", u"What stands between two cells of a row", None))
#endif // QT_CONFIG(tooltip)
        self.sheet_label.setText(QCoreApplication.translate("ImportFilesPanel", u"S&heet", None))
#if QT_CONFIG(accessibility)
        self.sheet_combo.setAccessibleName(QCoreApplication.translate("ImportFilesPanel", u"Sheet", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.sheet_combo.setToolTip(QCoreApplication.translate("ImportFilesPanel", u"The sheet of the workbook that holds the customers", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.preview_table.setAccessibleName(QCoreApplication.translate("ImportFilesPanel", u"Preview", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

