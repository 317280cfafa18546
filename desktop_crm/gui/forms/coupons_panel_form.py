# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'coupons_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QSpinBox, QTableView, QVBoxLayout

class Ui_CouponsPanel(object):
    def setupUi(self, CouponsPanel):
        if not CouponsPanel.objectName():
            CouponsPanel.setObjectName(u"CouponsPanel")
        self.panel_column = QVBoxLayout(CouponsPanel)
        self.panel_column.setSpacing(10)
        self.panel_column.setObjectName(u"panel_column")
        self.panel_column.setContentsMargins(24, 0, 24, 16)
        self.stock_row = QHBoxLayout()
        self.stock_row.setSpacing(8)
        self.stock_row.setObjectName(u"stock_row")
        self.stock_row.setContentsMargins(0, 0, 0, 0)
        self.stock_label = QLabel(CouponsPanel)
        self.stock_label.setObjectName(u"stock_label")
        self.stock_label.setProperty(u"role", u"strong")
        self.stock_label.setTextFormat(Qt.PlainText)

        self.stock_row.addWidget(self.stock_label)

        self.stock_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.stock_row.addItem(self.stock_spring)

        self.delete_button = QPushButton(CouponsPanel)
        self.delete_button.setObjectName(u"delete_button")

        self.stock_row.addWidget(self.delete_button)


        self.panel_column.addLayout(self.stock_row)

        self.coupons = QTableView(CouponsPanel)
        self.coupons.setObjectName(u"coupons")
        self.coupons.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.coupons.setSelectionMode(QAbstractItemView.SingleSelection)
        self.coupons.setSelectionBehavior(QAbstractItemView.SelectRows)
        self.coupons.setShowGrid(False)

        self.panel_column.addWidget(self.coupons)

        self.add_heading = QLabel(CouponsPanel)
        self.add_heading.setObjectName(u"add_heading")
        self.add_heading.setProperty(u"role", u"heading")
        self.add_heading.setTextFormat(Qt.PlainText)

        self.panel_column.addWidget(self.add_heading)

        self.worth_row = QHBoxLayout()
        self.worth_row.setSpacing(8)
        self.worth_row.setObjectName(u"worth_row")
        self.worth_row.setContentsMargins(0, 0, 0, 0)
        self.worth_label = QLabel(CouponsPanel)
        self.worth_label.setObjectName(u"worth_label")
        self.worth_label.setProperty(u"role", u"label")
        self.worth_label.setTextFormat(Qt.PlainText)

        self.worth_row.addWidget(self.worth_label)

        self.worth_line = QLineEdit(CouponsPanel)
        self.worth_line.setObjectName(u"worth_line")

        self.worth_row.addWidget(self.worth_line)

        self.until_label = QLabel(CouponsPanel)
        self.until_label.setObjectName(u"until_label")
        self.until_label.setProperty(u"role", u"label")
        self.until_label.setTextFormat(Qt.PlainText)

        self.worth_row.addWidget(self.until_label)

        self.until_line = QLineEdit(CouponsPanel)
        self.until_line.setObjectName(u"until_line")

        self.worth_row.addWidget(self.until_line)

        self.count_label = QLabel(CouponsPanel)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"role", u"label")
        self.count_label.setTextFormat(Qt.PlainText)

        self.worth_row.addWidget(self.count_label)

        self.count_box = QSpinBox(CouponsPanel)
        self.count_box.setObjectName(u"count_box")
        self.count_box.setMinimum(1)
        self.count_box.setMaximum(1000)
        self.count_box.setValue(20)

        self.worth_row.addWidget(self.count_box)

        self.make_button = QPushButton(CouponsPanel)
        self.make_button.setObjectName(u"make_button")

        self.worth_row.addWidget(self.make_button)

        self.worth_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.worth_row.addItem(self.worth_spring)


        self.panel_column.addLayout(self.worth_row)

        self.paste_row = QHBoxLayout()
        self.paste_row.setSpacing(8)
        self.paste_row.setObjectName(u"paste_row")
        self.paste_row.setContentsMargins(0, 0, 0, 0)
        self.codes_edit = QPlainTextEdit(CouponsPanel)
        self.codes_edit.setObjectName(u"codes_edit")
        self.codes_edit.setTabChangesFocus(True)
        self.codes_edit.setMaximumSize(QSize(16777215, 96))

        self.paste_row.addWidget(self.codes_edit)

        self.add_button = QPushButton(CouponsPanel)
        self.add_button.setObjectName(u"add_button")

        self.paste_row.addWidget(self.add_button)


        self.panel_column.addLayout(self.paste_row)

        self.error_label = QLabel(CouponsPanel)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"error")
        self.error_label.setTextFormat(Qt.PlainText)
        self.error_label.setWordWrap(True)

        self.panel_column.addWidget(self.error_label)

#if QT_CONFIG(shortcut)
        self.worth_label.setBuddy(self.worth_line)
        self.until_label.setBuddy(self.until_line)
        self.count_label.setBuddy(self.count_box)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CouponsPanel)

        QMetaObject.connectSlotsByName(CouponsPanel)
    # setupUi

    def retranslateUi(self, CouponsPanel):
        self.delete_button.setText(QCoreApplication.translate("CouponsPanel", u"Take out", None))
#if QT_CONFIG(tooltip)
        self.delete_button.setToolTip(QCoreApplication.translate("CouponsPanel", u"Take the chosen coupons out of the stock", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.coupons.setAccessibleName(QCoreApplication.translate("CouponsPanel", u"Coupons", None))
#endif // QT_CONFIG(accessibility)
        self.add_heading.setText(QCoreApplication.translate("CouponsPanel", u"Add to the stock", None))
        self.worth_label.setText(QCoreApplication.translate("CouponsPanel", u"Worth", None))
#if QT_CONFIG(accessibility)
        self.worth_line.setAccessibleName(QCoreApplication.translate("CouponsPanel", u"What each is worth, such as 50 or \u20ac20", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.worth_line.setToolTip(QCoreApplication.translate("CouponsPanel", u"What each is worth, such as 50 or \u20ac20", None))
#endif // QT_CONFIG(tooltip)
        self.worth_line.setPlaceholderText(QCoreApplication.translate("CouponsPanel", u"such as 50", None))
        self.until_label.setText(QCoreApplication.translate("CouponsPanel", u"valid until", None))
#if QT_CONFIG(accessibility)
        self.until_line.setAccessibleName(QCoreApplication.translate("CouponsPanel", u"Last day, such as 2026-12-31; empty: for ever", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.until_line.setToolTip(QCoreApplication.translate("CouponsPanel", u"Last day, such as 2026-12-31; empty: for ever", None))
#endif // QT_CONFIG(tooltip)
        self.until_line.setPlaceholderText(QCoreApplication.translate("CouponsPanel", u"2026-12-31", None))
        self.count_label.setText(QCoreApplication.translate("CouponsPanel", u"make", None))
#if QT_CONFIG(accessibility)
        self.count_box.setAccessibleName(QCoreApplication.translate("CouponsPanel", u"How many codes to make", None))
#endif // QT_CONFIG(accessibility)
        self.make_button.setText(QCoreApplication.translate("CouponsPanel", u"Make codes", None))
#if QT_CONFIG(tooltip)
        self.make_button.setToolTip(QCoreApplication.translate("CouponsPanel", u"Make codes that nobody can guess", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.codes_edit.setAccessibleName(QCoreApplication.translate("CouponsPanel", u"Codes, one a line", None))
#endif // QT_CONFIG(accessibility)
        self.codes_edit.setPlaceholderText(QCoreApplication.translate("CouponsPanel", u"Or paste codes here, one a line", None))
        self.add_button.setText(QCoreApplication.translate("CouponsPanel", u"Add these codes", None))
#if QT_CONFIG(tooltip)
        self.add_button.setToolTip(QCoreApplication.translate("CouponsPanel", u"Put the pasted codes into the stock", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

