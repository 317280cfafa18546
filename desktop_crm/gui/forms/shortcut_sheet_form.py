# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'shortcut_sheet.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTreeWidget, QVBoxLayout
class Ui_ShortcutSheet(object):
    def setupUi(self, ShortcutSheet):
        if not ShortcutSheet.objectName():
            ShortcutSheet.setObjectName(u"ShortcutSheet")
        self.dialog_layout = QVBoxLayout(ShortcutSheet)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 16, 20, 16)
        self.title_label = QLabel(ShortcutSheet)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"title")

        self.dialog_layout.addWidget(self.title_label)

        self.sentence_label = QLabel(ShortcutSheet)
        self.sentence_label.setObjectName(u"sentence_label")
        self.sentence_label.setProperty(u"role", u"secondary")
        self.sentence_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.sentence_label)

        self.command_tree = QTreeWidget(ShortcutSheet)
        self.command_tree.setObjectName(u"command_tree")
        self.command_tree.setEditTriggers(QAbstractItemView.DoubleClicked|QAbstractItemView.EditKeyPressed)
        self.command_tree.setRootIsDecorated(False)
        self.command_tree.setHeaderHidden(True)
        self.command_tree.setColumnCount(2)

        self.dialog_layout.addWidget(self.command_tree)

        self.hint_label = QLabel(ShortcutSheet)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"role", u"error")
        self.hint_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.hint_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.reset_button = QPushButton(ShortcutSheet)
        self.reset_button.setObjectName(u"reset_button")
        self.reset_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.reset_button)

        self.between = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.between)

        self.close_button = QPushButton(ShortcutSheet)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.close_button)

        self.buttons_layout.setStretch(1, 1)

        self.dialog_layout.addLayout(self.buttons_layout)


        self.retranslateUi(ShortcutSheet)

        QMetaObject.connectSlotsByName(ShortcutSheet)
    # setupUi

    def retranslateUi(self, ShortcutSheet):
        ShortcutSheet.setWindowTitle(QCoreApplication.translate("ShortcutSheet", u"Keyboard shortcuts", None))
        self.title_label.setText(QCoreApplication.translate("ShortcutSheet", u"Keyboard shortcuts", None))
        self.sentence_label.setText(QCoreApplication.translate("ShortcutSheet", u"Choose a line and press F2 to give it other keys. Everything is found by Ctrl+K as well.", None))
#if QT_CONFIG(accessibility)
        self.command_tree.setAccessibleName(QCoreApplication.translate("ShortcutSheet", u"Commands and their keys", None))
#endif // QT_CONFIG(accessibility)
        self.reset_button.setText(QCoreApplication.translate("ShortcutSheet", u"Put back all keys", None))
        self.close_button.setText(QCoreApplication.translate("ShortcutSheet", u"Close", None))
    # retranslateUi

