# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ask_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_AskDialog(object):
    def setupUi(self, AskDialog):
        if not AskDialog.objectName():
            AskDialog.setObjectName(u"AskDialog")
        self.dialogLayout = QVBoxLayout(AskDialog)
        self.dialogLayout.setSpacing(14)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(26, 22, 26, 20)
        self.titleLabel = QLabel(AskDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"kind", u"title")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)

        self.dialogLayout.addWidget(self.titleLabel)

        self.textLabel = QLabel(AskDialog)
        self.textLabel.setObjectName(u"textLabel")
        self.textLabel.setProperty(u"kind", u"body")
        self.textLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.textLabel.setWordWrap(True)

        self.dialogLayout.addWidget(self.textLabel)

        self.buttonsLayout = QHBoxLayout()
        self.buttonsLayout.setSpacing(10)
        self.buttonsLayout.setObjectName(u"buttonsLayout")
        self.buttonsLayout.setContentsMargins(0, 0, 0, 0)
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonsLayout.addItem(self.spacer1)

        self.noButton = QPushButton(AskDialog)
        self.noButton.setObjectName(u"noButton")

        self.buttonsLayout.addWidget(self.noButton)

        self.yesButton = QPushButton(AskDialog)
        self.yesButton.setObjectName(u"yesButton")
        self.yesButton.setProperty(u"kind", u"primary")

        self.buttonsLayout.addWidget(self.yesButton)


        self.dialogLayout.addLayout(self.buttonsLayout)


        self.retranslateUi(AskDialog)
    # setupUi

    def retranslateUi(self, AskDialog):
        pass
    # retranslateUi

