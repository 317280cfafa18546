# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'about_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
class Ui_AboutDialog(object):
    def setupUi(self, AboutDialog):
        if not AboutDialog.objectName():
            AboutDialog.setObjectName(u"AboutDialog")
        self.dialog_layout = QVBoxLayout(AboutDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.name_layout = QHBoxLayout()
        self.name_layout.setSpacing(16)
        self.name_layout.setObjectName(u"name_layout")
        self.picture_label = QLabel(AboutDialog)
        self.picture_label.setObjectName(u"picture_label")

        self.name_layout.addWidget(self.picture_label)

        self.title_layout = QVBoxLayout()
        self.title_layout.setSpacing(2)
        self.title_layout.setObjectName(u"title_layout")
        self.title_label = QLabel(AboutDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"title")
        self.title_label.setText(u"Desktop CRM")

        self.title_layout.addWidget(self.title_label)

        self.version_label = QLabel(AboutDialog)
        self.version_label.setObjectName(u"version_label")
        self.version_label.setProperty(u"role", u"secondary")
        self.version_label.setTextInteractionFlags(Qt.TextSelectableByMouse)

        self.title_layout.addWidget(self.version_label)


        self.name_layout.addLayout(self.title_layout)

        self.name_layout.setStretch(1, 1)

        self.dialog_layout.addLayout(self.name_layout)

        self.promise_label = QLabel(AboutDialog)
        self.promise_label.setObjectName(u"promise_label")
        self.promise_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.promise_label)

        self.licence_label = QLabel(AboutDialog)
        self.licence_label.setObjectName(u"licence_label")
        self.licence_label.setProperty(u"role", u"secondary")
        self.licence_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.licence_label)

        self.folder_layout = QVBoxLayout()
        self.folder_layout.setSpacing(4)
        self.folder_layout.setObjectName(u"folder_layout")
        self.folder_label = QLabel(AboutDialog)
        self.folder_label.setObjectName(u"folder_label")
        self.folder_label.setProperty(u"role", u"label")

        self.folder_layout.addWidget(self.folder_label)

        self.folder_edit = QLineEdit(AboutDialog)
        self.folder_edit.setObjectName(u"folder_edit")
        self.folder_edit.setReadOnly(True)

        self.folder_layout.addWidget(self.folder_edit)


        self.dialog_layout.addLayout(self.folder_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.before = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.before)

        self.close_button = QPushButton(AboutDialog)
        self.close_button.setObjectName(u"close_button")

        self.buttons_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.folder_label.setBuddy(self.folder_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AboutDialog)

        self.close_button.setDefault(True)


        QMetaObject.connectSlotsByName(AboutDialog)
    # setupUi

    def retranslateUi(self, AboutDialog):
        AboutDialog.setWindowTitle(QCoreApplication.translate("AboutDialog", u"About Desktop CRM", None))
        self.promise_label.setText(QCoreApplication.translate("AboutDialog", u"Your customers stay on this computer, encrypted. This program has no network code: nothing is ever sent.", None))
        self.licence_label.setText(QCoreApplication.translate("AboutDialog", u"Free to use, change and pass on under the MIT licence. Built with Qt (LGPL 3) and icons by Lucide (ISC).", None))
        self.folder_label.setText(QCoreApplication.translate("AboutDialog", u"&Data folder", None))
#if QT_CONFIG(accessibility)
        self.folder_edit.setAccessibleName(QCoreApplication.translate("AboutDialog", u"Data folder", None))
#endif // QT_CONFIG(accessibility)
        self.close_button.setText(QCoreApplication.translate("AboutDialog", u"Close", None))
    # retranslateUi

