# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pipelines_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from desktop_crm.gui.editors.stage_fields import StageFields

class Ui_PipelinesDialog(object):
    def setupUi(self, PipelinesDialog):
        if not PipelinesDialog.objectName():
            PipelinesDialog.setObjectName(u"PipelinesDialog")
        self.dialog_column = QVBoxLayout(PipelinesDialog)
        self.dialog_column.setSpacing(12)
        self.dialog_column.setObjectName(u"dialog_column")
        self.dialog_column.setContentsMargins(20, 16, 20, 16)
        self.pipeline_row = QHBoxLayout()
        self.pipeline_row.setSpacing(8)
        self.pipeline_row.setObjectName(u"pipeline_row")
        self.pipeline_row.setContentsMargins(0, 0, 0, 0)
        self.pipeline_box = QComboBox(PipelinesDialog)
        self.pipeline_box.setObjectName(u"pipeline_box")
        self.pipeline_box.setSizeAdjustPolicy(QComboBox.AdjustToContents)

        self.pipeline_row.addWidget(self.pipeline_box)

        self.name_edit = QLineEdit(PipelinesDialog)
        self.name_edit.setObjectName(u"name_edit")

        self.pipeline_row.addWidget(self.name_edit)

        self.add_button = QPushButton(PipelinesDialog)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setAutoDefault(False)

        self.pipeline_row.addWidget(self.add_button)

        self.archive_button = QPushButton(PipelinesDialog)
        self.archive_button.setObjectName(u"archive_button")
        self.archive_button.setAutoDefault(False)

        self.pipeline_row.addWidget(self.archive_button)


        self.dialog_column.addLayout(self.pipeline_row)

        self.stages_row = QHBoxLayout()
        self.stages_row.setSpacing(20)
        self.stages_row.setObjectName(u"stages_row")
        self.stages_row.setContentsMargins(0, 0, 0, 0)
        self.list_column = QVBoxLayout()
        self.list_column.setSpacing(8)
        self.list_column.setObjectName(u"list_column")
        self.list_column.setContentsMargins(0, 0, 0, 0)
        self.stages_label = QLabel(PipelinesDialog)
        self.stages_label.setObjectName(u"stages_label")
        self.stages_label.setProperty(u"role", u"section")
        self.stages_label.setTextFormat(Qt.PlainText)

        self.list_column.addWidget(self.stages_label)

        self.stages = QListWidget(PipelinesDialog)
        self.stages.setObjectName(u"stages")

        self.list_column.addWidget(self.stages)

        self.list_row = QHBoxLayout()
        self.list_row.setSpacing(8)
        self.list_row.setObjectName(u"list_row")
        self.list_row.setContentsMargins(0, 0, 0, 0)
        self.add_stage_button = QPushButton(PipelinesDialog)
        self.add_stage_button.setObjectName(u"add_stage_button")
#if QT_CONFIG(tooltip)
        self.add_stage_button.setToolTip(u"N")
#endif // QT_CONFIG(tooltip)
        self.add_stage_button.setAutoDefault(False)

        self.list_row.addWidget(self.add_stage_button)

        self.up_button = QPushButton(PipelinesDialog)
        self.up_button.setObjectName(u"up_button")
#if QT_CONFIG(tooltip)
        self.up_button.setToolTip(u"Alt+Up")
#endif // QT_CONFIG(tooltip)
        self.up_button.setAutoDefault(False)

        self.list_row.addWidget(self.up_button)

        self.down_button = QPushButton(PipelinesDialog)
        self.down_button.setObjectName(u"down_button")
#if QT_CONFIG(tooltip)
        self.down_button.setToolTip(u"Alt+Down")
#endif // QT_CONFIG(tooltip)
        self.down_button.setAutoDefault(False)

        self.list_row.addWidget(self.down_button)

        self.delete_button = QPushButton(PipelinesDialog)
        self.delete_button.setObjectName(u"delete_button")
#if QT_CONFIG(tooltip)
        self.delete_button.setToolTip(u"Del")
#endif // QT_CONFIG(tooltip)
        self.delete_button.setAutoDefault(False)

        self.list_row.addWidget(self.delete_button)


        self.list_column.addLayout(self.list_row)

        self.list_column.setStretch(1, 1)

        self.stages_row.addLayout(self.list_column)

        self.stage_fields = StageFields(PipelinesDialog)
        self.stage_fields.setObjectName(u"stage_fields")

        self.stages_row.addWidget(self.stage_fields)

        self.stages_row.setStretch(0, 1)
        self.stages_row.setStretch(1, 1)

        self.dialog_column.addLayout(self.stages_row)

        self.move_bar = QFrame(PipelinesDialog)
        self.move_bar.setObjectName(u"move_bar")
        self.move_bar.setProperty(u"surface", u"column")
        self.move_row = QHBoxLayout(self.move_bar)
        self.move_row.setSpacing(8)
        self.move_row.setObjectName(u"move_row")
        self.move_row.setContentsMargins(12, 8, 12, 8)
        self.move_label = QLabel(self.move_bar)
        self.move_label.setObjectName(u"move_label")
        self.move_label.setProperty(u"role", u"strong")
        self.move_label.setTextFormat(Qt.PlainText)
        self.move_label.setWordWrap(True)

        self.move_row.addWidget(self.move_label)

        self.target_box = QComboBox(self.move_bar)
        self.target_box.setObjectName(u"target_box")

        self.move_row.addWidget(self.target_box)

        self.move_button = QPushButton(self.move_bar)
        self.move_button.setObjectName(u"move_button")
        self.move_button.setProperty(u"primary", True)
        self.move_button.setAutoDefault(False)

        self.move_row.addWidget(self.move_button)

        self.keep_button = QPushButton(self.move_bar)
        self.keep_button.setObjectName(u"keep_button")
#if QT_CONFIG(tooltip)
        self.keep_button.setToolTip(u"Esc")
#endif // QT_CONFIG(tooltip)
        self.keep_button.setAutoDefault(False)

        self.move_row.addWidget(self.keep_button)

        self.move_row.setStretch(0, 1)

        self.dialog_column.addWidget(self.move_bar)

        self.error_label = QLabel(PipelinesDialog)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"error")
        self.error_label.setTextFormat(Qt.PlainText)
        self.error_label.setWordWrap(True)

        self.dialog_column.addWidget(self.error_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_row.setContentsMargins(0, 0, 0, 0)
        self.hint_label = QLabel(PipelinesDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"role", u"caption")
        self.hint_label.setTextFormat(Qt.PlainText)

        self.button_row.addWidget(self.hint_label)

        self.button_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.close_button = QPushButton(PipelinesDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.button_row.addWidget(self.close_button)


        self.dialog_column.addLayout(self.button_row)

        self.dialog_column.setStretch(1, 1)

        self.retranslateUi(PipelinesDialog)

        QMetaObject.connectSlotsByName(PipelinesDialog)
    # setupUi

    def retranslateUi(self, PipelinesDialog):
        PipelinesDialog.setWindowTitle(QCoreApplication.translate("PipelinesDialog", u"Pipelines and stages", None))
#if QT_CONFIG(accessibility)
        self.pipeline_box.setAccessibleName(QCoreApplication.translate("PipelinesDialog", u"Pipeline", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.pipeline_box.setToolTip(QCoreApplication.translate("PipelinesDialog", u"Which pipeline is changed", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("PipelinesDialog", u"Name of the pipeline", None))
#endif // QT_CONFIG(accessibility)
        self.add_button.setText(QCoreApplication.translate("PipelinesDialog", u"New pipeline", None))
#if QT_CONFIG(tooltip)
        self.add_button.setToolTip(QCoreApplication.translate("PipelinesDialog", u"A pipeline with the same stages", None))
#endif // QT_CONFIG(tooltip)
        self.archive_button.setText(QCoreApplication.translate("PipelinesDialog", u"Put away", None))
#if QT_CONFIG(tooltip)
        self.archive_button.setToolTip(QCoreApplication.translate("PipelinesDialog", u"Its deals leave the board; its figures stay", None))
#endif // QT_CONFIG(tooltip)
        self.stages_label.setText(QCoreApplication.translate("PipelinesDialog", u"Stages", None))
#if QT_CONFIG(accessibility)
        self.stages.setAccessibleName(QCoreApplication.translate("PipelinesDialog", u"Stages", None))
#endif // QT_CONFIG(accessibility)
        self.add_stage_button.setText(QCoreApplication.translate("PipelinesDialog", u"Add stage", None))
        self.up_button.setText(QCoreApplication.translate("PipelinesDialog", u"Up", None))
        self.down_button.setText(QCoreApplication.translate("PipelinesDialog", u"Down", None))
        self.delete_button.setText(QCoreApplication.translate("PipelinesDialog", u"Delete", None))
        self.move_label.setText("")
#if QT_CONFIG(accessibility)
        self.target_box.setAccessibleName(QCoreApplication.translate("PipelinesDialog", u"Stage for these deals", None))
#endif // QT_CONFIG(accessibility)
        self.move_button.setText(QCoreApplication.translate("PipelinesDialog", u"Move and delete", None))
        self.keep_button.setText(QCoreApplication.translate("PipelinesDialog", u"Keep the stage", None))
        self.error_label.setText("")
        self.hint_label.setText(QCoreApplication.translate("PipelinesDialog", u"Every change is kept at once; Ctrl+Z takes it back.", None))
        self.close_button.setText(QCoreApplication.translate("PipelinesDialog", u"Close", None))
    # retranslateUi

