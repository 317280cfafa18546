# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'interaction_fields.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QGridLayout, QLineEdit, QSpinBox

class Ui_InteractionFields(object):
    def setupUi(self, InteractionFields):
        if not InteractionFields.objectName():
            InteractionFields.setObjectName(u"InteractionFields")
        self.fields = QGridLayout(InteractionFields)
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(6)
        self.fields.setVerticalSpacing(6)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.direction_box = QComboBox(InteractionFields)
        self.direction_box.setObjectName(u"direction_box")

        self.fields.addWidget(self.direction_box, 0, 0, 1, 1)

        self.outcome_box = QComboBox(InteractionFields)
        self.outcome_box.setObjectName(u"outcome_box")

        self.fields.addWidget(self.outcome_box, 0, 1, 1, 1)

        self.minutes_spin = QSpinBox(InteractionFields)
        self.minutes_spin.setObjectName(u"minutes_spin")
        self.minutes_spin.setMaximum(44640)
        self.minutes_spin.setSingleStep(5)

        self.fields.addWidget(self.minutes_spin, 1, 0, 1, 1)

        self.at_edit = QDateTimeEdit(InteractionFields)
        self.at_edit.setObjectName(u"at_edit")
        self.at_edit.setCalendarPopup(True)

        self.fields.addWidget(self.at_edit, 1, 1, 1, 1)

        self.subject_edit = QLineEdit(InteractionFields)
        self.subject_edit.setObjectName(u"subject_edit")

        self.fields.addWidget(self.subject_edit, 2, 0, 1, 2)


        self.retranslateUi(InteractionFields)

        QMetaObject.connectSlotsByName(InteractionFields)
    # setupUi

    def retranslateUi(self, InteractionFields):
#if QT_CONFIG(accessibility)
        self.direction_box.setAccessibleName(QCoreApplication.translate("InteractionFields", u"Direction", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.outcome_box.setAccessibleName(QCoreApplication.translate("InteractionFields", u"Outcome", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.minutes_spin.setAccessibleName(QCoreApplication.translate("InteractionFields", u"Minutes", None))
#endif // QT_CONFIG(accessibility)
        self.minutes_spin.setSpecialValueText(QCoreApplication.translate("InteractionFields", u"Minutes", None))
#if QT_CONFIG(accessibility)
        self.at_edit.setAccessibleName(QCoreApplication.translate("InteractionFields", u"Date and time", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.subject_edit.setAccessibleName(QCoreApplication.translate("InteractionFields", u"Subject", None))
#endif // QT_CONFIG(accessibility)
        self.subject_edit.setPlaceholderText(QCoreApplication.translate("InteractionFields", u"Subject", None))
        pass
    # retranslateUi

