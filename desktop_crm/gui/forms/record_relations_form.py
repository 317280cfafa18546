# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'record_relations.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTreeWidget, QVBoxLayout

class Ui_RecordRelations(object):
    def setupUi(self, RecordRelations):
        if not RecordRelations.objectName():
            RecordRelations.setObjectName(u"RecordRelations")
        self.page_column = QVBoxLayout(RecordRelations)
        self.page_column.setSpacing(10)
        self.page_column.setObjectName(u"page_column")
        self.page_column.setContentsMargins(20, 14, 20, 14)
        self.head_row = QHBoxLayout()
        self.head_row.setSpacing(8)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(0, 0, 0, 0)
        self.hint_label = QLabel(RecordRelations)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"role", u"caption")
        self.hint_label.setTextFormat(Qt.PlainText)

        self.head_row.addWidget(self.hint_label)

        self.head_spring = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_row.addItem(self.head_spring)

        self.remove_button = QPushButton(RecordRelations)
        self.remove_button.setObjectName(u"remove_button")
        self.remove_button.setEnabled(False)

        self.head_row.addWidget(self.remove_button)

        self.add_button = QPushButton(RecordRelations)
        self.add_button.setObjectName(u"add_button")

        self.head_row.addWidget(self.add_button)


        self.page_column.addLayout(self.head_row)

        self.links = QTreeWidget(RecordRelations)
        self.links.setObjectName(u"links")
        self.links.setEditTriggers(QAbstractItemView.NoEditTriggers)

        self.page_column.addWidget(self.links)

        self.empty_label = QLabel(RecordRelations)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setProperty(u"role", u"secondary")
        self.empty_label.setTextFormat(Qt.PlainText)
        self.empty_label.setWordWrap(True)

        self.page_column.addWidget(self.empty_label)


        self.retranslateUi(RecordRelations)

        QMetaObject.connectSlotsByName(RecordRelations)
    # setupUi

    def retranslateUi(self, RecordRelations):
        self.hint_label.setText(QCoreApplication.translate("RecordRelations", u"A click on a name opens it.", None))
        self.remove_button.setText(QCoreApplication.translate("RecordRelations", u"Remove link", None))
        self.add_button.setText(QCoreApplication.translate("RecordRelations", u"Add relation\u2026", None))
#if QT_CONFIG(accessibility)
        self.links.setAccessibleName(QCoreApplication.translate("RecordRelations", u"Relations", None))
#endif // QT_CONFIG(accessibility)
        self.empty_label.setText(QCoreApplication.translate("RecordRelations", u"Nobody is linked yet. Say where somebody works, who introduced them, or who belongs to the family.", None))
        pass
    # retranslateUi

