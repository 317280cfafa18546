# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout

from desktop_crm.gui.widgets.step_bar import StepBar
class Ui_ImportPage(object):
    def setupUi(self, ImportPage):
        if not ImportPage.objectName():
            ImportPage.setObjectName(u"ImportPage")
        self.page_layout = QVBoxLayout(ImportPage)
        self.page_layout.setSpacing(14)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 20, 24, 20)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(16)
        self.head_layout.setObjectName(u"head_layout")
        self.title_layout = QVBoxLayout()
        self.title_layout.setSpacing(2)
        self.title_layout.setObjectName(u"title_layout")
        self.title_label = QLabel(ImportPage)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"title")

        self.title_layout.addWidget(self.title_label)


        self.head_layout.addLayout(self.title_layout)

        self.step_bar = StepBar(ImportPage)
        self.step_bar.setObjectName(u"step_bar")

        self.head_layout.addWidget(self.step_bar, 0, Qt.AlignBottom)

        self.head_layout.setStretch(0, 1)

        self.page_layout.addLayout(self.head_layout)

        self.steps = QStackedWidget(ImportPage)
        self.steps.setObjectName(u"steps")

        self.page_layout.addWidget(self.steps)

        self.foot_layout = QHBoxLayout()
        self.foot_layout.setSpacing(8)
        self.foot_layout.setObjectName(u"foot_layout")
        self.note_label = QLabel(ImportPage)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"role", u"secondary")
        self.note_label.setTextFormat(Qt.PlainText)
        self.note_label.setWordWrap(True)

        self.foot_layout.addWidget(self.note_label)

        self.back_button = QPushButton(ImportPage)
        self.back_button.setObjectName(u"back_button")

        self.foot_layout.addWidget(self.back_button)

        self.next_button = QPushButton(ImportPage)
        self.next_button.setObjectName(u"next_button")
#if QT_CONFIG(tooltip)
        self.next_button.setToolTip(u"Ctrl+Enter")
#endif // QT_CONFIG(tooltip)
        self.next_button.setProperty(u"primary", True)

        self.foot_layout.addWidget(self.next_button)

        self.foot_layout.setStretch(0, 1)

        self.page_layout.addLayout(self.foot_layout)


        self.retranslateUi(ImportPage)

        QMetaObject.connectSlotsByName(ImportPage)
    # setupUi

    def retranslateUi(self, ImportPage):
        self.title_label.setText(QCoreApplication.translate("ImportPage", u"Import", None))
        pass
    # retranslateUi

