# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plans_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget

class Ui_PlansPanel(object):
    def setupUi(self, PlansPanel):
        if not PlansPanel.objectName():
            PlansPanel.setObjectName(u"PlansPanel")
        self.panel_row = QHBoxLayout(PlansPanel)
        self.panel_row.setSpacing(20)
        self.panel_row.setObjectName(u"panel_row")
        self.panel_row.setContentsMargins(24, 0, 24, 16)
        self.list_column = QVBoxLayout()
        self.list_column.setSpacing(10)
        self.list_column.setObjectName(u"list_column")
        self.list_column.setContentsMargins(0, 0, 0, 0)
        self.plans = QTableView(PlansPanel)
        self.plans.setObjectName(u"plans")
        self.plans.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.plans.setSelectionMode(QAbstractItemView.SingleSelection)
        self.plans.setSelectionBehavior(QAbstractItemView.SelectRows)
        self.plans.setShowGrid(False)

        self.list_column.addWidget(self.plans)

        self.list_hint = QLabel(PlansPanel)
        self.list_hint.setObjectName(u"list_hint")
        self.list_hint.setProperty(u"role", u"secondary")
        self.list_hint.setTextFormat(Qt.PlainText)
        self.list_hint.setWordWrap(True)

        self.list_column.addWidget(self.list_hint)

        self.list_buttons = QHBoxLayout()
        self.list_buttons.setSpacing(8)
        self.list_buttons.setObjectName(u"list_buttons")
        self.list_buttons.setContentsMargins(0, 0, 0, 0)
        self.new_button = QPushButton(PlansPanel)
        self.new_button.setObjectName(u"new_button")

        self.list_buttons.addWidget(self.new_button)

        self.ship_button = QPushButton(PlansPanel)
        self.ship_button.setObjectName(u"ship_button")

        self.list_buttons.addWidget(self.ship_button)

        self.delete_button = QPushButton(PlansPanel)
        self.delete_button.setObjectName(u"delete_button")

        self.list_buttons.addWidget(self.delete_button)

        self.list_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.list_buttons.addItem(self.list_spring)


        self.list_column.addLayout(self.list_buttons)


        self.panel_row.addLayout(self.list_column)

        self.body_area = QScrollArea(PlansPanel)
        self.body_area.setObjectName(u"body_area")
        self.body_area.setFrameShape(QFrame.NoFrame)
        self.body_area.setWidgetResizable(True)
        self.body_area.setFocusPolicy(Qt.NoFocus)
        self.body = QWidget()
        self.body.setObjectName(u"body")
        self.body_column = QVBoxLayout(self.body)
        self.body_column.setSpacing(10)
        self.body_column.setObjectName(u"body_column")
        self.body_column.setContentsMargins(0, 0, 8, 0)
        self.name_line = QLineEdit(self.body)
        self.name_line.setObjectName(u"name_line")

        self.body_column.addWidget(self.name_line)

        self.offer_row = QHBoxLayout()
        self.offer_row.setSpacing(8)
        self.offer_row.setObjectName(u"offer_row")
        self.offer_row.setContentsMargins(0, 0, 0, 0)
        self.offer_label = QLabel(self.body)
        self.offer_label.setObjectName(u"offer_label")
        self.offer_label.setProperty(u"role", u"label")
        self.offer_label.setTextFormat(Qt.PlainText)

        self.offer_row.addWidget(self.offer_label)

        self.kind_box = QComboBox(self.body)
        self.kind_box.setObjectName(u"kind_box")

        self.offer_row.addWidget(self.kind_box)

        self.stage_box = QComboBox(self.body)
        self.stage_box.setObjectName(u"stage_box")

        self.offer_row.addWidget(self.stage_box)

        self.offer_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.offer_row.addItem(self.offer_spring)


        self.body_column.addLayout(self.offer_row)

        self.steps_heading = QLabel(self.body)
        self.steps_heading.setObjectName(u"steps_heading")
        self.steps_heading.setProperty(u"role", u"heading")
        self.steps_heading.setTextFormat(Qt.PlainText)

        self.body_column.addWidget(self.steps_heading)

        self.steps_column = QVBoxLayout()
        self.steps_column.setSpacing(10)
        self.steps_column.setObjectName(u"steps_column")
        self.steps_column.setContentsMargins(0, 0, 0, 0)

        self.body_column.addLayout(self.steps_column)

        self.add_row = QHBoxLayout()
        self.add_row.setSpacing(8)
        self.add_row.setObjectName(u"add_row")
        self.add_row.setContentsMargins(0, 0, 0, 0)
        self.add_button = QPushButton(self.body)
        self.add_button.setObjectName(u"add_button")

        self.add_row.addWidget(self.add_button)

        self.add_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.add_row.addItem(self.add_spring)


        self.body_column.addLayout(self.add_row)

        self.places_label = QLabel(self.body)
        self.places_label.setObjectName(u"places_label")
        self.places_label.setProperty(u"role", u"caption")
        self.places_label.setTextFormat(Qt.PlainText)
        self.places_label.setWordWrap(True)

        self.body_column.addWidget(self.places_label)

        self.error_label = QLabel(self.body)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"error")
        self.error_label.setTextFormat(Qt.PlainText)
        self.error_label.setWordWrap(True)

        self.body_column.addWidget(self.error_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_row.setContentsMargins(0, 0, 0, 0)
        self.save_button = QPushButton(self.body)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"primary", True)

        self.button_row.addWidget(self.save_button)

        self.button_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)


        self.body_column.addLayout(self.button_row)

        self.body_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.body_column.addItem(self.body_spring)

        self.body_area.setWidget(self.body)

        self.panel_row.addWidget(self.body_area)

        self.panel_row.setStretch(0, 2)
        self.panel_row.setStretch(1, 3)

        self.retranslateUi(PlansPanel)

        QMetaObject.connectSlotsByName(PlansPanel)
    # setupUi

    def retranslateUi(self, PlansPanel):
#if QT_CONFIG(accessibility)
        self.plans.setAccessibleName(QCoreApplication.translate("PlansPanel", u"Plans", None))
#endif // QT_CONFIG(accessibility)
        self.list_hint.setText(QCoreApplication.translate("PlansPanel", u"A plan becomes dated follow-ups with a message for each. Apply it from a record, or let a rule do it.", None))
        self.new_button.setText(QCoreApplication.translate("PlansPanel", u"New plan", None))
#if QT_CONFIG(tooltip)
        self.new_button.setToolTip(QCoreApplication.translate("PlansPanel", u"Write a new plan", None))
#endif // QT_CONFIG(tooltip)
        self.ship_button.setText(QCoreApplication.translate("PlansPanel", u"Add the ready-made plans", None))
#if QT_CONFIG(tooltip)
        self.ship_button.setToolTip(QCoreApplication.translate("PlansPanel", u"New customer 30 days, after sale, quote follow-up, win-back, care through the year", None))
#endif // QT_CONFIG(tooltip)
        self.delete_button.setText(QCoreApplication.translate("PlansPanel", u"Delete", None))
#if QT_CONFIG(tooltip)
        self.delete_button.setToolTip(QCoreApplication.translate("PlansPanel", u"Delete the chosen plan; what was planned by it stays", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.name_line.setAccessibleName(QCoreApplication.translate("PlansPanel", u"Name of the plan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.name_line.setToolTip(QCoreApplication.translate("PlansPanel", u"Name of the plan", None))
#endif // QT_CONFIG(tooltip)
        self.name_line.setPlaceholderText(QCoreApplication.translate("PlansPanel", u"Name, such as: New customer 30 days", None))
        self.offer_label.setText(QCoreApplication.translate("PlansPanel", u"Offered for", None))
#if QT_CONFIG(accessibility)
        self.kind_box.setAccessibleName(QCoreApplication.translate("PlansPanel", u"Kind of customer", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.kind_box.setToolTip(QCoreApplication.translate("PlansPanel", u"Kind of customer", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.stage_box.setAccessibleName(QCoreApplication.translate("PlansPanel", u"Stage", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.stage_box.setToolTip(QCoreApplication.translate("PlansPanel", u"Stage", None))
#endif // QT_CONFIG(tooltip)
        self.steps_heading.setText(QCoreApplication.translate("PlansPanel", u"Steps", None))
        self.add_button.setText(QCoreApplication.translate("PlansPanel", u"Add step", None))
        self.save_button.setText(QCoreApplication.translate("PlansPanel", u"Save", None))
        pass
    # retranslateUi

