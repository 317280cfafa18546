# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rule_editor.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget

class Ui_RuleEditor(object):
    def setupUi(self, RuleEditor):
        if not RuleEditor.objectName():
            RuleEditor.setObjectName(u"RuleEditor")
        self.editor_column = QVBoxLayout(RuleEditor)
        self.editor_column.setSpacing(0)
        self.editor_column.setObjectName(u"editor_column")
        self.editor_column.setContentsMargins(0, 0, 0, 0)
        self.body_area = QScrollArea(RuleEditor)
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

        self.sentence_label = QLabel(self.body)
        self.sentence_label.setObjectName(u"sentence_label")
        self.sentence_label.setProperty(u"role", u"secondary")
        self.sentence_label.setTextFormat(Qt.PlainText)
        self.sentence_label.setWordWrap(True)

        self.body_column.addWidget(self.sentence_label)

        self.when_heading = QLabel(self.body)
        self.when_heading.setObjectName(u"when_heading")
        self.when_heading.setProperty(u"role", u"heading")
        self.when_heading.setTextFormat(Qt.PlainText)

        self.body_column.addWidget(self.when_heading)

        self.when_column = QVBoxLayout()
        self.when_column.setSpacing(6)
        self.when_column.setObjectName(u"when_column")
        self.when_column.setContentsMargins(0, 0, 0, 0)

        self.body_column.addLayout(self.when_column)

        self.if_row = QHBoxLayout()
        self.if_row.setSpacing(8)
        self.if_row.setObjectName(u"if_row")
        self.if_row.setContentsMargins(0, 0, 0, 0)
        self.if_heading = QLabel(self.body)
        self.if_heading.setObjectName(u"if_heading")
        self.if_heading.setProperty(u"role", u"heading")
        self.if_heading.setTextFormat(Qt.PlainText)

        self.if_row.addWidget(self.if_heading)

        self.if_hint = QLabel(self.body)
        self.if_hint.setObjectName(u"if_hint")
        self.if_hint.setProperty(u"role", u"secondary")
        self.if_hint.setTextFormat(Qt.PlainText)

        self.if_row.addWidget(self.if_hint)

        self.if_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.if_row.addItem(self.if_spring)

        self.add_condition_button = QPushButton(self.body)
        self.add_condition_button.setObjectName(u"add_condition_button")

        self.if_row.addWidget(self.add_condition_button)


        self.body_column.addLayout(self.if_row)

        self.if_column = QVBoxLayout()
        self.if_column.setSpacing(6)
        self.if_column.setObjectName(u"if_column")
        self.if_column.setContentsMargins(0, 0, 0, 0)

        self.body_column.addLayout(self.if_column)

        self.then_row = QHBoxLayout()
        self.then_row.setSpacing(8)
        self.then_row.setObjectName(u"then_row")
        self.then_row.setContentsMargins(0, 0, 0, 0)
        self.then_heading = QLabel(self.body)
        self.then_heading.setObjectName(u"then_heading")
        self.then_heading.setProperty(u"role", u"heading")
        self.then_heading.setTextFormat(Qt.PlainText)

        self.then_row.addWidget(self.then_heading)

        self.then_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.then_row.addItem(self.then_spring)

        self.add_action_button = QPushButton(self.body)
        self.add_action_button.setObjectName(u"add_action_button")

        self.then_row.addWidget(self.add_action_button)


        self.body_column.addLayout(self.then_row)

        self.then_column = QVBoxLayout()
        self.then_column.setSpacing(10)
        self.then_column.setObjectName(u"then_column")
        self.then_column.setContentsMargins(0, 0, 0, 0)

        self.body_column.addLayout(self.then_column)

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
        self.try_button = QPushButton(self.body)
        self.try_button.setObjectName(u"try_button")

        self.button_row.addWidget(self.try_button)

        self.save_button = QPushButton(self.body)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"primary", True)

        self.button_row.addWidget(self.save_button)

        self.switch_button = QPushButton(self.body)
        self.switch_button.setObjectName(u"switch_button")

        self.button_row.addWidget(self.switch_button)

        self.button_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)


        self.body_column.addLayout(self.button_row)

        self.dry_label = QLabel(self.body)
        self.dry_label.setObjectName(u"dry_label")
        self.dry_label.setProperty(u"role", u"strong")
        self.dry_label.setTextFormat(Qt.PlainText)
        self.dry_label.setWordWrap(True)

        self.body_column.addWidget(self.dry_label)

        self.dry_table = QTableView(self.body)
        self.dry_table.setObjectName(u"dry_table")
        self.dry_table.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.dry_table.setSelectionMode(QAbstractItemView.SingleSelection)
        self.dry_table.setSelectionBehavior(QAbstractItemView.SelectRows)
        self.dry_table.setShowGrid(False)

        self.body_column.addWidget(self.dry_table)

        self.body_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.body_column.addItem(self.body_spring)

        self.body_area.setWidget(self.body)

        self.editor_column.addWidget(self.body_area)


        self.retranslateUi(RuleEditor)

        QMetaObject.connectSlotsByName(RuleEditor)
    # setupUi

    def retranslateUi(self, RuleEditor):
#if QT_CONFIG(accessibility)
        self.name_line.setAccessibleName(QCoreApplication.translate("RuleEditor", u"Name of the rule", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.name_line.setToolTip(QCoreApplication.translate("RuleEditor", u"Name of the rule", None))
#endif // QT_CONFIG(tooltip)
        self.name_line.setPlaceholderText(QCoreApplication.translate("RuleEditor", u"Name, such as: After sale", None))
        self.when_heading.setText(QCoreApplication.translate("RuleEditor", u"When", None))
        self.if_heading.setText(QCoreApplication.translate("RuleEditor", u"If", None))
        self.if_hint.setText(QCoreApplication.translate("RuleEditor", u"all of these hold; without any, always", None))
        self.add_condition_button.setText(QCoreApplication.translate("RuleEditor", u"Add condition", None))
        self.then_heading.setText(QCoreApplication.translate("RuleEditor", u"Then", None))
        self.add_action_button.setText(QCoreApplication.translate("RuleEditor", u"Add step", None))
        self.try_button.setText(QCoreApplication.translate("RuleEditor", u"Try on the last 90 days", None))
#if QT_CONFIG(tooltip)
        self.try_button.setToolTip(QCoreApplication.translate("RuleEditor", u"See what the rule would have done; nothing is written", None))
#endif // QT_CONFIG(tooltip)
        self.save_button.setText(QCoreApplication.translate("RuleEditor", u"Save", None))
        self.switch_button.setText(QCoreApplication.translate("RuleEditor", u"Switch on", None))
#if QT_CONFIG(tooltip)
        self.switch_button.setToolTip(QCoreApplication.translate("RuleEditor", u"A rule is switched on once it was tried as it stands", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.dry_table.setAccessibleName(QCoreApplication.translate("RuleEditor", u"What the rule would have done", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

