# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_columns_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget
class Ui_ImportColumnsPanel(object):
    def setupUi(self, ImportColumnsPanel):
        if not ImportColumnsPanel.objectName():
            ImportColumnsPanel.setObjectName(u"ImportColumnsPanel")
        self.panel_layout = QVBoxLayout(ImportColumnsPanel)
        self.panel_layout.setSpacing(14)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.columns_card = QFrame(ImportColumnsPanel)
        self.columns_card.setObjectName(u"columns_card")
        self.columns_card.setProperty(u"surface", u"card")
        self.columns_layout = QVBoxLayout(self.columns_card)
        self.columns_layout.setSpacing(8)
        self.columns_layout.setObjectName(u"columns_layout")
        self.columns_layout.setContentsMargins(16, 14, 16, 14)
        self.choose_layout = QHBoxLayout()
        self.choose_layout.setSpacing(8)
        self.choose_layout.setObjectName(u"choose_layout")
        self.file_combo = QComboBox(self.columns_card)
        self.file_combo.setObjectName(u"file_combo")

        self.choose_layout.addWidget(self.file_combo)

        self.holding_label = QLabel(self.columns_card)
        self.holding_label.setObjectName(u"holding_label")
        self.holding_label.setProperty(u"role", u"label")

        self.choose_layout.addWidget(self.holding_label)

        self.holding_combo = QComboBox(self.columns_card)
        self.holding_combo.setObjectName(u"holding_combo")

        self.choose_layout.addWidget(self.holding_combo)

        self.choose_layout.setStretch(0, 1)

        self.columns_layout.addLayout(self.choose_layout)

        self.kept_bar = QWidget(self.columns_card)
        self.kept_bar.setObjectName(u"kept_bar")
        self.kept_layout = QHBoxLayout(self.kept_bar)
        self.kept_layout.setSpacing(8)
        self.kept_layout.setObjectName(u"kept_layout")
        self.kept_layout.setContentsMargins(0, 0, 0, 0)
        self.kept_label = QLabel(self.kept_bar)
        self.kept_label.setObjectName(u"kept_label")
        self.kept_label.setProperty(u"role", u"secondary")

        self.kept_layout.addWidget(self.kept_label)

        self.forget_button = QPushButton(self.kept_bar)
        self.forget_button.setObjectName(u"forget_button")
        self.forget_button.setProperty(u"link", True)

        self.kept_layout.addWidget(self.forget_button)

        self.kept_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.kept_layout.addItem(self.kept_spacer)

        self.kept_layout.setStretch(2, 1)

        self.columns_layout.addWidget(self.kept_bar)

        self.columns_table = QTableView(self.columns_card)
        self.columns_table.setObjectName(u"columns_table")
        self.columns_table.setSelectionMode(QAbstractItemView.SingleSelection)

        self.columns_layout.addWidget(self.columns_table)

        self.cards_table = QTableView(self.columns_card)
        self.cards_table.setObjectName(u"cards_table")

        self.columns_layout.addWidget(self.cards_table)


        self.panel_layout.addWidget(self.columns_card)

        self.tiles_layout = QHBoxLayout()
        self.tiles_layout.setSpacing(14)
        self.tiles_layout.setObjectName(u"tiles_layout")

        self.panel_layout.addLayout(self.tiles_layout)

        self.panel_layout.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.holding_label.setBuddy(self.holding_combo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ImportColumnsPanel)

        QMetaObject.connectSlotsByName(ImportColumnsPanel)
    # setupUi

    def retranslateUi(self, ImportColumnsPanel):
#if QT_CONFIG(accessibility)
        self.file_combo.setAccessibleName(QCoreApplication.translate("ImportColumnsPanel", u"File whose columns are shown", None))
#endif // QT_CONFIG(accessibility)
        self.holding_label.setText(QCoreApplication.translate("ImportColumnsPanel", u"This table &holds", None))
#if QT_CONFIG(accessibility)
        self.holding_combo.setAccessibleName(QCoreApplication.translate("ImportColumnsPanel", u"What this table holds", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.holding_combo.setToolTip(QCoreApplication.translate("ImportColumnsPanel", u"Found by the headings; choose something else where it is wrong", None))
#endif // QT_CONFIG(tooltip)
        self.kept_label.setText(QCoreApplication.translate("ImportColumnsPanel", u"Read as you corrected it last time, since the headings are the same.", None))
        self.forget_button.setText(QCoreApplication.translate("ImportColumnsPanel", u"&Forget this", None))
#if QT_CONFIG(tooltip)
        self.forget_button.setToolTip(QCoreApplication.translate("ImportColumnsPanel", u"Read such tables as the program finds them", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.columns_table.setAccessibleName(QCoreApplication.translate("ImportColumnsPanel", u"Columns of the file", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.cards_table.setAccessibleName(QCoreApplication.translate("ImportColumnsPanel", u"Cards of the file", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

