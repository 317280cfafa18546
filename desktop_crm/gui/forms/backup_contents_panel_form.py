# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'backup_contents_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout

from desktop_crm.gui.widgets.passphrase_edit import PassphraseEdit
from desktop_crm.gui.widgets.search_edit import SearchEdit
class Ui_BackupContentsPanel(object):
    def setupUi(self, BackupContentsPanel):
        if not BackupContentsPanel.objectName():
            BackupContentsPanel.setObjectName(u"BackupContentsPanel")
        BackupContentsPanel.setProperty(u"surface", u"card")
        self.panel_layout = QVBoxLayout(BackupContentsPanel)
        self.panel_layout.setSpacing(8)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(16, 12, 16, 14)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(8)
        self.head_layout.setObjectName(u"head_layout")
        self.when_label = QLabel(BackupContentsPanel)
        self.when_label.setObjectName(u"when_label")
        self.when_label.setProperty(u"role", u"card-title")

        self.head_layout.addWidget(self.when_label)

        self.open_button = QPushButton(BackupContentsPanel)
        self.open_button.setObjectName(u"open_button")

        self.head_layout.addWidget(self.open_button)

        self.all_button = QPushButton(BackupContentsPanel)
        self.all_button.setObjectName(u"all_button")

        self.head_layout.addWidget(self.all_button)

        self.head_layout.setStretch(0, 1)

        self.panel_layout.addLayout(self.head_layout)

        self.facts_label = QLabel(BackupContentsPanel)
        self.facts_label.setObjectName(u"facts_label")
        self.facts_label.setProperty(u"role", u"secondary")
        self.facts_label.setWordWrap(True)

        self.panel_layout.addWidget(self.facts_label)

        self.error_label = QLabel(BackupContentsPanel)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"error")
        self.error_label.setWordWrap(True)

        self.panel_layout.addWidget(self.error_label)

        self.typed_edit = PassphraseEdit(BackupContentsPanel)
        self.typed_edit.setObjectName(u"typed_edit")

        self.panel_layout.addWidget(self.typed_edit)

        self.search_edit = SearchEdit(BackupContentsPanel)
        self.search_edit.setObjectName(u"search_edit")

        self.panel_layout.addWidget(self.search_edit)

        self.customers_table = QTableView(BackupContentsPanel)
        self.customers_table.setObjectName(u"customers_table")

        self.panel_layout.addWidget(self.customers_table)

        self.compare_layout = QHBoxLayout()
        self.compare_layout.setSpacing(8)
        self.compare_layout.setObjectName(u"compare_layout")
        self.compare_label = QLabel(BackupContentsPanel)
        self.compare_label.setObjectName(u"compare_label")
        self.compare_label.setProperty(u"role", u"heading")

        self.compare_layout.addWidget(self.compare_label)

        self.show_box = QCheckBox(BackupContentsPanel)
        self.show_box.setObjectName(u"show_box")

        self.compare_layout.addWidget(self.show_box)

        self.field_button = QPushButton(BackupContentsPanel)
        self.field_button.setObjectName(u"field_button")

        self.compare_layout.addWidget(self.field_button)

        self.record_button = QPushButton(BackupContentsPanel)
        self.record_button.setObjectName(u"record_button")

        self.compare_layout.addWidget(self.record_button)

        self.compare_layout.setStretch(0, 1)

        self.panel_layout.addLayout(self.compare_layout)

        self.differences_table = QTableView(BackupContentsPanel)
        self.differences_table.setObjectName(u"differences_table")

        self.panel_layout.addWidget(self.differences_table)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.panel_layout.addItem(self.rest)

        self.panel_layout.setStretch(5, 1)
        self.panel_layout.setStretch(7, 1)

        self.retranslateUi(BackupContentsPanel)

        QMetaObject.connectSlotsByName(BackupContentsPanel)
    # setupUi

    def retranslateUi(self, BackupContentsPanel):
        self.open_button.setText(QCoreApplication.translate("BackupContentsPanel", u"Look inside", None))
#if QT_CONFIG(tooltip)
        self.open_button.setToolTip(QCoreApplication.translate("BackupContentsPanel", u"Open this backup beside the store of today; nothing is changed", None))
#endif // QT_CONFIG(tooltip)
        self.all_button.setText(QCoreApplication.translate("BackupContentsPanel", u"Restore all\u2026", None))
#if QT_CONFIG(tooltip)
        self.all_button.setToolTip(QCoreApplication.translate("BackupContentsPanel", u"Put this backup in place of today's store, which is kept beside it", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.typed_edit.setAccessibleName(QCoreApplication.translate("BackupContentsPanel", u"Passphrase or recovery code of that day", None))
#endif // QT_CONFIG(accessibility)
        self.search_edit.setPlaceholderText(QCoreApplication.translate("BackupContentsPanel", u"Search in this backup", None))
#if QT_CONFIG(accessibility)
        self.search_edit.setAccessibleName(QCoreApplication.translate("BackupContentsPanel", u"Search in this backup", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.customers_table.setAccessibleName(QCoreApplication.translate("BackupContentsPanel", u"Customers in this backup", None))
#endif // QT_CONFIG(accessibility)
        self.show_box.setText(QCoreApplication.translate("BackupContentsPanel", u"Show values", None))
        self.field_button.setText(QCoreApplication.translate("BackupContentsPanel", u"Put back this field", None))
        self.record_button.setText(QCoreApplication.translate("BackupContentsPanel", u"Put back this customer", None))
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(QCoreApplication.translate("BackupContentsPanel", u"What was added since stays; Undo takes it back", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.differences_table.setAccessibleName(QCoreApplication.translate("BackupContentsPanel", u"Then and now", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

