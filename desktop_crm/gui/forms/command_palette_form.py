# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'command_palette.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QLabel, QListView, QVBoxLayout

from desktop_crm.gui.widgets.search_edit import SearchEdit
class Ui_CommandPalette(object):
    def setupUi(self, CommandPalette):
        if not CommandPalette.objectName():
            CommandPalette.setObjectName(u"CommandPalette")
        CommandPalette.setProperty(u"surface", u"overlay")
        self.palette_layout = QVBoxLayout(CommandPalette)
        self.palette_layout.setSpacing(8)
        self.palette_layout.setObjectName(u"palette_layout")
        self.palette_layout.setContentsMargins(12, 12, 12, 10)
        self.search_edit = SearchEdit(CommandPalette)
        self.search_edit.setObjectName(u"search_edit")

        self.palette_layout.addWidget(self.search_edit)

        self.entry_list = QListView(CommandPalette)
        self.entry_list.setObjectName(u"entry_list")
        self.entry_list.setFocusPolicy(Qt.NoFocus)
        self.entry_list.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)
        self.entry_list.setUniformItemSizes(True)

        self.palette_layout.addWidget(self.entry_list)

        self.hint_label = QLabel(CommandPalette)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"role", u"caption")

        self.palette_layout.addWidget(self.hint_label)


        self.retranslateUi(CommandPalette)

        QMetaObject.connectSlotsByName(CommandPalette)
    # setupUi

    def retranslateUi(self, CommandPalette):
#if QT_CONFIG(accessibility)
        self.search_edit.setAccessibleName(QCoreApplication.translate("CommandPalette", u"Search customers and commands", None))
#endif // QT_CONFIG(accessibility)
        self.search_edit.setPlaceholderText(QCoreApplication.translate("CommandPalette", u"Customer, deal, document, product, payment, or what you want to do", None))
#if QT_CONFIG(accessibility)
        self.entry_list.setAccessibleName(QCoreApplication.translate("CommandPalette", u"What was found", None))
#endif // QT_CONFIG(accessibility)
        self.hint_label.setText(QCoreApplication.translate("CommandPalette", u"@ customers \u00b7 # tags \u00b7 / pages \u00b7 \u2191 \u2193 choose \u00b7 Enter open \u00b7 Esc close", None))
        pass
    # retranslateUi

