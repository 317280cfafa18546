# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'stage_fields.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QSpinBox, QVBoxLayout

class Ui_StageFields(object):
    def setupUi(self, StageFields):
        if not StageFields.objectName():
            StageFields.setObjectName(u"StageFields")
        self.panel_column = QVBoxLayout(StageFields)
        self.panel_column.setSpacing(10)
        self.panel_column.setObjectName(u"panel_column")
        self.panel_column.setContentsMargins(0, 0, 0, 0)
        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(8)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(StageFields)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"label")
        self.name_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.name_label, 0, 0, 1, 1)

        self.name_edit = QLineEdit(StageFields)
        self.name_edit.setObjectName(u"name_edit")
#if QT_CONFIG(tooltip)
        self.name_edit.setToolTip(u"F2")
#endif // QT_CONFIG(tooltip)

        self.fields.addWidget(self.name_edit, 0, 1, 1, 1)

        self.kind_label = QLabel(StageFields)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"role", u"label")
        self.kind_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.kind_label, 1, 0, 1, 1)

        self.kind_box = QComboBox(StageFields)
        self.kind_box.setObjectName(u"kind_box")

        self.fields.addWidget(self.kind_box, 1, 1, 1, 1)

        self.probability_label = QLabel(StageFields)
        self.probability_label.setObjectName(u"probability_label")
        self.probability_label.setProperty(u"role", u"label")
        self.probability_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.probability_label, 2, 0, 1, 1)

        self.probability_box = QSpinBox(StageFields)
        self.probability_box.setObjectName(u"probability_box")
        self.probability_box.setMaximum(100)

        self.fields.addWidget(self.probability_box, 2, 1, 1, 1)

        self.rotting_label = QLabel(StageFields)
        self.rotting_label.setObjectName(u"rotting_label")
        self.rotting_label.setProperty(u"role", u"label")
        self.rotting_label.setTextFormat(Qt.PlainText)

        self.fields.addWidget(self.rotting_label, 3, 0, 1, 1)

        self.rotting_box = QSpinBox(StageFields)
        self.rotting_box.setObjectName(u"rotting_box")
        self.rotting_box.setMaximum(3650)

        self.fields.addWidget(self.rotting_box, 3, 1, 1, 1)

        self.fields.setColumnStretch(1, 1)

        self.panel_column.addLayout(self.fields)

        self.checklist_label = QLabel(StageFields)
        self.checklist_label.setObjectName(u"checklist_label")
        self.checklist_label.setProperty(u"role", u"label")
        self.checklist_label.setTextFormat(Qt.PlainText)

        self.panel_column.addWidget(self.checklist_label)

        self.checklist_edit = QPlainTextEdit(StageFields)
        self.checklist_edit.setObjectName(u"checklist_edit")
        self.checklist_edit.setTabChangesFocus(True)

        self.panel_column.addWidget(self.checklist_edit)

        self.deals_label = QLabel(StageFields)
        self.deals_label.setObjectName(u"deals_label")
        self.deals_label.setProperty(u"role", u"secondary")
        self.deals_label.setTextFormat(Qt.PlainText)

        self.panel_column.addWidget(self.deals_label)

        self.panel_column.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.kind_label.setBuddy(self.kind_box)
        self.probability_label.setBuddy(self.probability_box)
        self.rotting_label.setBuddy(self.rotting_box)
        self.checklist_label.setBuddy(self.checklist_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(StageFields)

        QMetaObject.connectSlotsByName(StageFields)
    # setupUi

    def retranslateUi(self, StageFields):
#if QT_CONFIG(accessibility)
        StageFields.setAccessibleName(QCoreApplication.translate("StageFields", u"Stage", None))
#endif // QT_CONFIG(accessibility)
        self.name_label.setText(QCoreApplication.translate("StageFields", u"Name", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("StageFields", u"Name of the stage", None))
#endif // QT_CONFIG(accessibility)
        self.kind_label.setText(QCoreApplication.translate("StageFields", u"Deals in it are", None))
#if QT_CONFIG(accessibility)
        self.kind_box.setAccessibleName(QCoreApplication.translate("StageFields", u"What deals in this stage are", None))
#endif // QT_CONFIG(accessibility)
        self.probability_label.setText(QCoreApplication.translate("StageFields", u"Probability", None))
#if QT_CONFIG(accessibility)
        self.probability_box.setAccessibleName(QCoreApplication.translate("StageFields", u"Probability in per cent", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.probability_box.setToolTip(QCoreApplication.translate("StageFields", u"How many of a hundred deals in this stage are won in the end", None))
#endif // QT_CONFIG(tooltip)
        self.rotting_label.setText(QCoreApplication.translate("StageFields", u"Cooling after", None))
#if QT_CONFIG(accessibility)
        self.rotting_box.setAccessibleName(QCoreApplication.translate("StageFields", u"Days after which a deal is cooling", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.rotting_box.setToolTip(QCoreApplication.translate("StageFields", u"A deal that stays longer is marked and comes up on Today", None))
#endif // QT_CONFIG(tooltip)
        self.checklist_label.setText(QCoreApplication.translate("StageFields", u"Checklist, one point a line", None))
#if QT_CONFIG(accessibility)
        self.checklist_edit.setAccessibleName(QCoreApplication.translate("StageFields", u"Checklist of the stage", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.checklist_edit.setToolTip(QCoreApplication.translate("StageFields", u"What is to be done before a deal goes on; whoever goes on without is told, not stopped", None))
#endif // QT_CONFIG(tooltip)
        self.deals_label.setText("")
    # retranslateUi

