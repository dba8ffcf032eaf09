# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'unlock_page.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QProgressBar, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from dutyrehab_desktop.app.widgets.passphrase_edit import PassphraseEdit

class Ui_UnlockPage(object):
    def setupUi(self, UnlockPage):
        if not UnlockPage.objectName():
            UnlockPage.setObjectName(u"UnlockPage")
        UnlockPage.setProperty(u"kind", u"page")
        self.pageLayout = QVBoxLayout(UnlockPage)
        self.pageLayout.setSpacing(8)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(0, 0, 0, 0)
        self.pageScrollArea = QScrollArea(UnlockPage)
        self.pageScrollArea.setObjectName(u"pageScrollArea")
        self.pageScrollArea.setWidgetResizable(True)
        self.pageScrollArea.setFrameShape(QFrame.Shape.NoFrame)
        self.pageScrollArea.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pageScrollArea.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.outerWidget = QWidget()
        self.outerWidget.setObjectName(u"outerWidget")
        self.outerWidget.setProperty(u"kind", u"clear")
        self.outerWidgetLayout = QHBoxLayout(self.outerWidget)
        self.outerWidgetLayout.setSpacing(0)
        self.outerWidgetLayout.setObjectName(u"outerWidgetLayout")
        self.outerWidgetLayout.setContentsMargins(28, 24, 28, 24)
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.outerWidgetLayout.addItem(self.spacer1)

        self.cardColumnWidget = QWidget(self.outerWidget)
        self.cardColumnWidget.setObjectName(u"cardColumnWidget")
        self.cardColumnWidget.setProperty(u"kind", u"clear")
        self.cardColumnWidget.setMaximumSize(QSize(560, 16777215))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.cardColumnWidget.sizePolicy().hasHeightForWidth())
        self.cardColumnWidget.setSizePolicy(sizePolicy)
        self.columnLayout = QVBoxLayout(self.cardColumnWidget)
        self.columnLayout.setSpacing(12)
        self.columnLayout.setObjectName(u"columnLayout")
        self.columnLayout.setContentsMargins(0, 0, 0, 0)
        self.spacer2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.columnLayout.addItem(self.spacer2)

        self.cardFrame = QFrame(self.cardColumnWidget)
        self.cardFrame.setObjectName(u"cardFrame")
        self.cardFrame.setProperty(u"kind", u"card")
        self.cardLayout = QVBoxLayout(self.cardFrame)
        self.cardLayout.setSpacing(14)
        self.cardLayout.setObjectName(u"cardLayout")
        self.cardLayout.setContentsMargins(32, 28, 32, 28)
        self.titleLabel = QLabel(self.cardFrame)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"kind", u"display")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)

        self.cardLayout.addWidget(self.titleLabel)

        self.introLabel = QLabel(self.cardFrame)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setProperty(u"kind", u"muted")
        self.introLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.introLabel.setWordWrap(True)

        self.cardLayout.addWidget(self.introLabel)

        self.roleWidget = QWidget(self.cardFrame)
        self.roleWidget.setObjectName(u"roleWidget")
        self.roleWidget.setProperty(u"kind", u"clear")
        self.roleLayout = QVBoxLayout(self.roleWidget)
        self.roleLayout.setSpacing(8)
        self.roleLayout.setObjectName(u"roleLayout")
        self.roleLayout.setContentsMargins(0, 0, 0, 0)
        self.roleLabel = QLabel(self.roleWidget)
        self.roleLabel.setObjectName(u"roleLabel")
        self.roleLabel.setProperty(u"kind", u"heading")
        self.roleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.roleLabel.setWordWrap(True)

        self.roleLayout.addWidget(self.roleLabel)


        self.cardLayout.addWidget(self.roleWidget)

        self.passphraseLayout = QVBoxLayout()
        self.passphraseLayout.setSpacing(6)
        self.passphraseLayout.setObjectName(u"passphraseLayout")
        self.passphraseLayout.setContentsMargins(0, 0, 0, 0)
        self.passphraseLabel = QLabel(self.cardFrame)
        self.passphraseLabel.setObjectName(u"passphraseLabel")
        self.passphraseLabel.setProperty(u"kind", u"heading")
        self.passphraseLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.passphraseLabel.setWordWrap(True)

        self.passphraseLayout.addWidget(self.passphraseLabel)

        self.passphraseEdit = PassphraseEdit(self.cardFrame)
        self.passphraseEdit.setObjectName(u"passphraseEdit")

        self.passphraseLayout.addWidget(self.passphraseEdit)


        self.cardLayout.addLayout(self.passphraseLayout)

        self.againWidget = QWidget(self.cardFrame)
        self.againWidget.setObjectName(u"againWidget")
        self.againWidget.setProperty(u"kind", u"clear")
        self.againLayout = QVBoxLayout(self.againWidget)
        self.againLayout.setSpacing(6)
        self.againLayout.setObjectName(u"againLayout")
        self.againLayout.setContentsMargins(0, 0, 0, 0)
        self.againLabel = QLabel(self.againWidget)
        self.againLabel.setObjectName(u"againLabel")
        self.againLabel.setProperty(u"kind", u"heading")
        self.againLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.againLabel.setWordWrap(True)

        self.againLayout.addWidget(self.againLabel)

        self.againEdit = PassphraseEdit(self.againWidget)
        self.againEdit.setObjectName(u"againEdit")

        self.againLayout.addWidget(self.againEdit)

        self.ruleLabel = QLabel(self.againWidget)
        self.ruleLabel.setObjectName(u"ruleLabel")
        self.ruleLabel.setProperty(u"kind", u"muted")
        self.ruleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.ruleLabel.setWordWrap(True)

        self.againLayout.addWidget(self.ruleLabel)


        self.cardLayout.addWidget(self.againWidget)

        self.hintWidget = QWidget(self.cardFrame)
        self.hintWidget.setObjectName(u"hintWidget")
        self.hintWidget.setProperty(u"kind", u"clear")
        self.hintLayout = QHBoxLayout(self.hintWidget)
        self.hintLayout.setSpacing(10)
        self.hintLayout.setObjectName(u"hintLayout")
        self.hintLayout.setContentsMargins(0, 0, 0, 0)
        self.capsLabel = QLabel(self.hintWidget)
        self.capsLabel.setObjectName(u"capsLabel")
        self.capsLabel.setProperty(u"kind", u"amberPill")
        self.capsLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.hintLayout.addWidget(self.capsLabel)

        self.keyboardLabel = QLabel(self.hintWidget)
        self.keyboardLabel.setObjectName(u"keyboardLabel")
        self.keyboardLabel.setProperty(u"kind", u"small")
        self.keyboardLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.hintLayout.addWidget(self.keyboardLabel)

        self.spacer3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hintLayout.addItem(self.spacer3)


        self.cardLayout.addWidget(self.hintWidget)

        self.problemFrame = QFrame(self.cardFrame)
        self.problemFrame.setObjectName(u"problemFrame")
        self.problemFrame.setProperty(u"kind", u"mild")
        self.problemLayout = QHBoxLayout(self.problemFrame)
        self.problemLayout.setSpacing(8)
        self.problemLayout.setObjectName(u"problemLayout")
        self.problemLayout.setContentsMargins(14, 10, 14, 10)
        self.problemLabel = QLabel(self.problemFrame)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setProperty(u"kind", u"mildText")
        self.problemLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.problemLabel.setWordWrap(True)

        self.problemLayout.addWidget(self.problemLabel)


        self.cardLayout.addWidget(self.problemFrame)

        self.busyWidget = QWidget(self.cardFrame)
        self.busyWidget.setObjectName(u"busyWidget")
        self.busyWidget.setProperty(u"kind", u"clear")
        self.busyLayout = QVBoxLayout(self.busyWidget)
        self.busyLayout.setSpacing(4)
        self.busyLayout.setObjectName(u"busyLayout")
        self.busyLayout.setContentsMargins(0, 0, 0, 0)
        self.busyLabel = QLabel(self.busyWidget)
        self.busyLabel.setObjectName(u"busyLabel")
        self.busyLabel.setProperty(u"kind", u"muted")
        self.busyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.busyLabel.setWordWrap(True)

        self.busyLayout.addWidget(self.busyLabel)

        self.busyRowLayout = QHBoxLayout()
        self.busyRowLayout.setSpacing(12)
        self.busyRowLayout.setObjectName(u"busyRowLayout")
        self.busyRowLayout.setContentsMargins(0, 0, 0, 0)
        self.busyBar = QProgressBar(self.busyWidget)
        self.busyBar.setObjectName(u"busyBar")
        self.busyBar.setTextVisible(False)
        self.busyBar.setMinimumSize(QSize(0, 6))
        self.busyBar.setMaximumSize(QSize(16777215, 6))

        self.busyRowLayout.addWidget(self.busyBar)

        self.stopButton = QPushButton(self.busyWidget)
        self.stopButton.setObjectName(u"stopButton")
        self.stopButton.setProperty(u"kind", u"quiet")

        self.busyRowLayout.addWidget(self.stopButton)


        self.busyLayout.addLayout(self.busyRowLayout)


        self.cardLayout.addWidget(self.busyWidget)

        self.actionLayout = QHBoxLayout()
        self.actionLayout.setSpacing(8)
        self.actionLayout.setObjectName(u"actionLayout")
        self.actionLayout.setContentsMargins(0, 0, 0, 0)
        self.unlockButton = QPushButton(self.cardFrame)
        self.unlockButton.setObjectName(u"unlockButton")
        self.unlockButton.setProperty(u"kind", u"primary")

        self.actionLayout.addWidget(self.unlockButton)

        self.spacer4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actionLayout.addItem(self.spacer4)


        self.cardLayout.addLayout(self.actionLayout)


        self.columnLayout.addWidget(self.cardFrame)

        self.folderLayout = QHBoxLayout()
        self.folderLayout.setSpacing(10)
        self.folderLayout.setObjectName(u"folderLayout")
        self.folderLayout.setContentsMargins(0, 0, 0, 0)
        self.folderLabel = QLabel(self.cardColumnWidget)
        self.folderLabel.setObjectName(u"folderLabel")
        self.folderLabel.setProperty(u"kind", u"small")
        self.folderLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.folderLabel.setWordWrap(True)

        self.folderLayout.addWidget(self.folderLabel)

        self.folderButton = QPushButton(self.cardColumnWidget)
        self.folderButton.setObjectName(u"folderButton")
        self.folderButton.setProperty(u"kind", u"quiet")

        self.folderLayout.addWidget(self.folderButton)

        self.folderLayout.setStretch(0, 1)

        self.columnLayout.addLayout(self.folderLayout)

        self.spacer5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.columnLayout.addItem(self.spacer5)


        self.outerWidgetLayout.addWidget(self.cardColumnWidget)

        self.spacer6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.outerWidgetLayout.addItem(self.spacer6)

        self.outerWidgetLayout.setStretch(1, 1)
        self.pageScrollArea.setWidget(self.outerWidget)

        self.pageLayout.addWidget(self.pageScrollArea)

        QWidget.setTabOrder(self.passphraseEdit, self.againEdit)
        QWidget.setTabOrder(self.againEdit, self.unlockButton)
        QWidget.setTabOrder(self.unlockButton, self.stopButton)
        QWidget.setTabOrder(self.stopButton, self.folderButton)

        self.retranslateUi(UnlockPage)
    # setupUi

    def retranslateUi(self, UnlockPage):
        self.roleLabel.setText(QCoreApplication.translate("UnlockPage", u"What is this laptop for?", None))
        self.passphraseLabel.setText(QCoreApplication.translate("UnlockPage", u"Passphrase", None))
        self.againLabel.setText(QCoreApplication.translate("UnlockPage", u"The passphrase once more", None))
        self.capsLabel.setText(QCoreApplication.translate("UnlockPage", u"Caps Lock is on", None))
        self.stopButton.setText(QCoreApplication.translate("UnlockPage", u"Stop", None))
        self.folderButton.setText(QCoreApplication.translate("UnlockPage", u"Another folder\u2026", None))
        pass
    # retranslateUi

