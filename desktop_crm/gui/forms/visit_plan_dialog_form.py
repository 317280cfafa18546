# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'visit_plan_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QDateEdit, QDialogButtonBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QSpinBox, QTimeEdit, QVBoxLayout

from desktop_crm.gui.lists.stop_list import StopList

class Ui_VisitPlanDialog(object):
    def setupUi(self, VisitPlanDialog):
        if not VisitPlanDialog.objectName():
            VisitPlanDialog.setObjectName(u"VisitPlanDialog")
        self.dialog_column = QVBoxLayout(VisitPlanDialog)
        self.dialog_column.setSpacing(12)
        self.dialog_column.setObjectName(u"dialog_column")
        self.dialog_column.setContentsMargins(20, 18, 20, 16)
        self.head_row = QHBoxLayout()
        self.head_row.setSpacing(10)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(VisitPlanDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"heading")
        self.title_label.setTextFormat(Qt.PlainText)

        self.head_row.addWidget(self.title_label)

        self.head_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_row.addItem(self.head_spring)

        self.day_label = QLabel(VisitPlanDialog)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setProperty(u"role", u"label")

        self.head_row.addWidget(self.day_label)

        self.day_edit = QDateEdit(VisitPlanDialog)
        self.day_edit.setObjectName(u"day_edit")
        self.day_edit.setCalendarPopup(True)

        self.head_row.addWidget(self.day_edit)

        self.first_label = QLabel(VisitPlanDialog)
        self.first_label.setObjectName(u"first_label")
        self.first_label.setProperty(u"role", u"label")

        self.head_row.addWidget(self.first_label)

        self.first_edit = QTimeEdit(VisitPlanDialog)
        self.first_edit.setObjectName(u"first_edit")
        self.first_edit.setDisplayFormat(u"HH:mm")

        self.head_row.addWidget(self.first_edit)

        self.every_label = QLabel(VisitPlanDialog)
        self.every_label.setObjectName(u"every_label")
        self.every_label.setProperty(u"role", u"label")

        self.head_row.addWidget(self.every_label)

        self.every_box = QSpinBox(VisitPlanDialog)
        self.every_box.setObjectName(u"every_box")
        self.every_box.setMinimum(5)
        self.every_box.setMaximum(480)
        self.every_box.setSingleStep(15)

        self.head_row.addWidget(self.every_box)


        self.dialog_column.addLayout(self.head_row)

        self.lists_row = QHBoxLayout()
        self.lists_row.setSpacing(16)
        self.lists_row.setObjectName(u"lists_row")
        self.lists_row.setContentsMargins(0, 0, 0, 0)
        self.whom_column = QVBoxLayout()
        self.whom_column.setSpacing(6)
        self.whom_column.setObjectName(u"whom_column")
        self.whom_column.setContentsMargins(0, 0, 0, 0)
        self.whom_label = QLabel(VisitPlanDialog)
        self.whom_label.setObjectName(u"whom_label")
        self.whom_label.setProperty(u"role", u"label")

        self.whom_column.addWidget(self.whom_label)

        self.source_box = QComboBox(VisitPlanDialog)
        self.source_box.setObjectName(u"source_box")
        self.source_box.setMaxVisibleItems(24)

        self.whom_column.addWidget(self.source_box)

        self.search_edit = QLineEdit(VisitPlanDialog)
        self.search_edit.setObjectName(u"search_edit")
        self.search_edit.setClearButtonEnabled(True)

        self.whom_column.addWidget(self.search_edit)

        self.candidate_list = StopList(VisitPlanDialog)
        self.candidate_list.setObjectName(u"candidate_list")

        self.whom_column.addWidget(self.candidate_list)

        self.add_row = QHBoxLayout()
        self.add_row.setSpacing(8)
        self.add_row.setObjectName(u"add_row")
        self.add_row.setContentsMargins(0, 0, 0, 0)
        self.count_label = QLabel(VisitPlanDialog)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"role", u"secondary")
        self.count_label.setTextFormat(Qt.PlainText)

        self.add_row.addWidget(self.count_label)

        self.add_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.add_row.addItem(self.add_spring)

        self.add_button = QPushButton(VisitPlanDialog)
        self.add_button.setObjectName(u"add_button")

        self.add_row.addWidget(self.add_button)

        self.add_all_button = QPushButton(VisitPlanDialog)
        self.add_all_button.setObjectName(u"add_all_button")

        self.add_row.addWidget(self.add_all_button)


        self.whom_column.addLayout(self.add_row)


        self.lists_row.addLayout(self.whom_column)

        self.stops_column = QVBoxLayout()
        self.stops_column.setSpacing(6)
        self.stops_column.setObjectName(u"stops_column")
        self.stops_column.setContentsMargins(0, 0, 0, 0)
        self.stop_head_row = QHBoxLayout()
        self.stop_head_row.setSpacing(8)
        self.stop_head_row.setObjectName(u"stop_head_row")
        self.stop_head_row.setContentsMargins(0, 0, 0, 0)
        self.stops_label = QLabel(VisitPlanDialog)
        self.stops_label.setObjectName(u"stops_label")
        self.stops_label.setProperty(u"role", u"label")

        self.stop_head_row.addWidget(self.stops_label)

        self.stop_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.stop_head_row.addItem(self.stop_spring)

        self.time_label = QLabel(VisitPlanDialog)
        self.time_label.setObjectName(u"time_label")
        self.time_label.setProperty(u"role", u"label")

        self.stop_head_row.addWidget(self.time_label)

        self.time_edit = QTimeEdit(VisitPlanDialog)
        self.time_edit.setObjectName(u"time_edit")
        self.time_edit.setDisplayFormat(u"HH:mm")

        self.stop_head_row.addWidget(self.time_edit)


        self.stops_column.addLayout(self.stop_head_row)

        self.stop_list = StopList(VisitPlanDialog)
        self.stop_list.setObjectName(u"stop_list")

        self.stops_column.addWidget(self.stop_list)

        self.order_row = QHBoxLayout()
        self.order_row.setSpacing(8)
        self.order_row.setObjectName(u"order_row")
        self.order_row.setContentsMargins(0, 0, 0, 0)
        self.up_button = QPushButton(VisitPlanDialog)
        self.up_button.setObjectName(u"up_button")

        self.order_row.addWidget(self.up_button)

        self.down_button = QPushButton(VisitPlanDialog)
        self.down_button.setObjectName(u"down_button")

        self.order_row.addWidget(self.down_button)

        self.order_button = QPushButton(VisitPlanDialog)
        self.order_button.setObjectName(u"order_button")

        self.order_row.addWidget(self.order_button)

        self.near_button = QPushButton(VisitPlanDialog)
        self.near_button.setObjectName(u"near_button")

        self.order_row.addWidget(self.near_button)

        self.order_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.order_row.addItem(self.order_spring)

        self.remove_button = QPushButton(VisitPlanDialog)
        self.remove_button.setObjectName(u"remove_button")

        self.order_row.addWidget(self.remove_button)


        self.stops_column.addLayout(self.order_row)


        self.lists_row.addLayout(self.stops_column)

        self.lists_row.setStretch(0, 1)
        self.lists_row.setStretch(1, 1)

        self.dialog_column.addLayout(self.lists_row)

        self.error_label = QLabel(VisitPlanDialog)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"error")
        self.error_label.setTextFormat(Qt.PlainText)
        self.error_label.setWordWrap(True)

        self.dialog_column.addWidget(self.error_label)

        self.foot_row = QHBoxLayout()
        self.foot_row.setSpacing(8)
        self.foot_row.setObjectName(u"foot_row")
        self.foot_row.setContentsMargins(0, 0, 0, 0)
        self.hint_label = QLabel(VisitPlanDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"role", u"secondary")
        self.hint_label.setTextFormat(Qt.PlainText)

        self.foot_row.addWidget(self.hint_label)

        self.foot_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot_row.addItem(self.foot_spring)

        self.button_box = QDialogButtonBox(VisitPlanDialog)
        self.button_box.setObjectName(u"button_box")
        self.button_box.setStandardButtons(QDialogButtonBox.Cancel|QDialogButtonBox.Save)

        self.foot_row.addWidget(self.button_box)


        self.dialog_column.addLayout(self.foot_row)

#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day_edit)
        self.first_label.setBuddy(self.first_edit)
        self.every_label.setBuddy(self.every_box)
        self.whom_label.setBuddy(self.source_box)
        self.stops_label.setBuddy(self.stop_list)
        self.time_label.setBuddy(self.time_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(VisitPlanDialog)

        QMetaObject.connectSlotsByName(VisitPlanDialog)
    # setupUi

    def retranslateUi(self, VisitPlanDialog):
        VisitPlanDialog.setWindowTitle(QCoreApplication.translate("VisitPlanDialog", u"Plan visits", None))
        self.title_label.setText(QCoreApplication.translate("VisitPlanDialog", u"Plan visits", None))
        self.day_label.setText(QCoreApplication.translate("VisitPlanDialog", u"&Day", None))
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("VisitPlanDialog", u"Day", None))
#endif // QT_CONFIG(accessibility)
        self.first_label.setText(QCoreApplication.translate("VisitPlanDialog", u"&First at", None))
#if QT_CONFIG(accessibility)
        self.first_edit.setAccessibleName(QCoreApplication.translate("VisitPlanDialog", u"First visit at", None))
#endif // QT_CONFIG(accessibility)
        self.every_label.setText(QCoreApplication.translate("VisitPlanDialog", u"&Minutes each", None))
#if QT_CONFIG(accessibility)
        self.every_box.setAccessibleName(QCoreApplication.translate("VisitPlanDialog", u"Minutes from one visit to the next", None))
#endif // QT_CONFIG(accessibility)
        self.whom_label.setText(QCoreApplication.translate("VisitPlanDialog", u"&Whom", None))
#if QT_CONFIG(accessibility)
        self.source_box.setAccessibleName(QCoreApplication.translate("VisitPlanDialog", u"Whom to choose from", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.search_edit.setAccessibleName(QCoreApplication.translate("VisitPlanDialog", u"Search", None))
#endif // QT_CONFIG(accessibility)
        self.search_edit.setPlaceholderText(QCoreApplication.translate("VisitPlanDialog", u"or search: name, tag:vip, city:Milano", None))
#if QT_CONFIG(accessibility)
        self.candidate_list.setAccessibleName(QCoreApplication.translate("VisitPlanDialog", u"Customers to choose from", None))
#endif // QT_CONFIG(accessibility)
        self.add_button.setText(QCoreApplication.translate("VisitPlanDialog", u"Add", None))
#if QT_CONFIG(tooltip)
        self.add_button.setToolTip(QCoreApplication.translate("VisitPlanDialog", u"Enter, or a double click", None))
#endif // QT_CONFIG(tooltip)
        self.add_all_button.setText(QCoreApplication.translate("VisitPlanDialog", u"Add all", None))
#if QT_CONFIG(tooltip)
        self.add_all_button.setToolTip(QCoreApplication.translate("VisitPlanDialog", u"All who want contact", None))
#endif // QT_CONFIG(tooltip)
        self.stops_label.setText(QCoreApplication.translate("VisitPlanDialog", u"&Stops", None))
        self.time_label.setText(QCoreApplication.translate("VisitPlanDialog", u"&At", None))
#if QT_CONFIG(accessibility)
        self.time_edit.setAccessibleName(QCoreApplication.translate("VisitPlanDialog", u"Time of the chosen stop", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.stop_list.setAccessibleName(QCoreApplication.translate("VisitPlanDialog", u"Stops of the day", None))
#endif // QT_CONFIG(accessibility)
        self.up_button.setText(QCoreApplication.translate("VisitPlanDialog", u"Up", None))
#if QT_CONFIG(tooltip)
        self.up_button.setToolTip(QCoreApplication.translate("VisitPlanDialog", u"Alt+Up", None))
#endif // QT_CONFIG(tooltip)
        self.down_button.setText(QCoreApplication.translate("VisitPlanDialog", u"Down", None))
#if QT_CONFIG(tooltip)
        self.down_button.setToolTip(QCoreApplication.translate("VisitPlanDialog", u"Alt+Down", None))
#endif // QT_CONFIG(tooltip)
        self.order_button.setText(QCoreApplication.translate("VisitPlanDialog", u"Order by district", None))
#if QT_CONFIG(tooltip)
        self.order_button.setToolTip(QCoreApplication.translate("VisitPlanDialog", u"By town, district, postcode and street; no map is asked", None))
#endif // QT_CONFIG(tooltip)
        self.near_button.setText(QCoreApplication.translate("VisitPlanDialog", u"Nearest next", None))
#if QT_CONFIG(tooltip)
        self.near_button.setToolTip(QCoreApplication.translate("VisitPlanDialog", u"From the first stop on to the nearest, as the crow flies; only where at least two stops have coordinates, which come with contact cards (GEO)", None))
#endif // QT_CONFIG(tooltip)
        self.remove_button.setText(QCoreApplication.translate("VisitPlanDialog", u"Remove", None))
#if QT_CONFIG(tooltip)
        self.remove_button.setToolTip(QCoreApplication.translate("VisitPlanDialog", u"Del", None))
#endif // QT_CONFIG(tooltip)
        self.hint_label.setText(QCoreApplication.translate("VisitPlanDialog", u"Drag stops or move them with Alt and the arrows; the times stay where they are.", None))
    # retranslateUi

