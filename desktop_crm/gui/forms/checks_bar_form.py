# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'checks_bar.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton

class Ui_ChecksBar(object):
    def setupUi(self, ChecksBar):
        if not ChecksBar.objectName():
            ChecksBar.setObjectName(u"ChecksBar")
        ChecksBar.setProperty(u"surface", u"card")
        self.bar_row = QHBoxLayout(ChecksBar)
        self.bar_row.setSpacing(10)
        self.bar_row.setObjectName(u"bar_row")
        self.bar_row.setContentsMargins(14, 7, 8, 7)
        self.notice_label = QLabel(ChecksBar)
        self.notice_label.setObjectName(u"notice_label")
        self.notice_label.setProperty(u"role", u"strong")
        self.notice_label.setTextFormat(Qt.PlainText)
        self.notice_label.setWordWrap(True)

        self.bar_row.addWidget(self.notice_label)

        self.close_button = QToolButton(ChecksBar)
        self.close_button.setObjectName(u"close_button")

        self.bar_row.addWidget(self.close_button)

        self.bar_row.setStretch(0, 1)

        self.retranslateUi(ChecksBar)

        QMetaObject.connectSlotsByName(ChecksBar)
    # setupUi

    def retranslateUi(self, ChecksBar):
#if QT_CONFIG(accessibility)
        ChecksBar.setAccessibleName(QCoreApplication.translate("ChecksBar", u"Points that were not ticked", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.close_button.setAccessibleName(QCoreApplication.translate("ChecksBar", u"Close this notice", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.close_button.setToolTip(QCoreApplication.translate("ChecksBar", u"Close this notice", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

