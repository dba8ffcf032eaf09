# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'export_page.ui'
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

class Ui_ExportPage(object):
    def setupUi(self, ExportPage):
        if not ExportPage.objectName():
            ExportPage.setObjectName(u"ExportPage")
        ExportPage.setProperty(u"kind", u"page")
        self.pageLayout = QVBoxLayout(ExportPage)
        self.pageLayout.setSpacing(8)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(0, 0, 0, 0)
        self.pageScrollArea = QScrollArea(ExportPage)
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

        self.columnWidget = QWidget(self.outerWidget)
        self.columnWidget.setObjectName(u"columnWidget")
        self.columnWidget.setProperty(u"kind", u"clear")
        self.columnWidget.setMaximumSize(QSize(820, 16777215))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.columnWidget.sizePolicy().hasHeightForWidth())
        self.columnWidget.setSizePolicy(sizePolicy)
        self.columnLayout = QVBoxLayout(self.columnWidget)
        self.columnLayout.setSpacing(14)
        self.columnLayout.setObjectName(u"columnLayout")
        self.columnLayout.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(self.columnWidget)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"kind", u"display")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)

        self.columnLayout.addWidget(self.titleLabel)

        self.introLabel = QLabel(self.columnWidget)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setProperty(u"kind", u"muted")
        self.introLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.introLabel.setWordWrap(True)

        self.columnLayout.addWidget(self.introLabel)

        self.cardFrame = QFrame(self.columnWidget)
        self.cardFrame.setObjectName(u"cardFrame")
        self.cardFrame.setProperty(u"kind", u"card")
        self.cardLayout = QVBoxLayout(self.cardFrame)
        self.cardLayout.setSpacing(14)
        self.cardLayout.setObjectName(u"cardLayout")
        self.cardLayout.setContentsMargins(26, 22, 26, 22)
        self.listTitleLabel = QLabel(self.cardFrame)
        self.listTitleLabel.setObjectName(u"listTitleLabel")
        self.listTitleLabel.setProperty(u"kind", u"heading")
        self.listTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.listTitleLabel.setWordWrap(True)

        self.cardLayout.addWidget(self.listTitleLabel)

        self.listLabel = QLabel(self.cardFrame)
        self.listLabel.setObjectName(u"listLabel")
        self.listLabel.setProperty(u"kind", u"body")
        self.listLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.listLabel.setWordWrap(True)

        self.cardLayout.addWidget(self.listLabel)

        self.codesLabel = QLabel(self.cardFrame)
        self.codesLabel.setObjectName(u"codesLabel")
        self.codesLabel.setProperty(u"kind", u"muted")
        self.codesLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.codesLabel.setWordWrap(True)

        self.cardLayout.addWidget(self.codesLabel)

        self.heldLabel = QLabel(self.cardFrame)
        self.heldLabel.setObjectName(u"heldLabel")
        self.heldLabel.setProperty(u"kind", u"muted")
        self.heldLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.heldLabel.setWordWrap(True)

        self.cardLayout.addWidget(self.heldLabel)

        self.chooseLayout = QHBoxLayout()
        self.chooseLayout.setSpacing(12)
        self.chooseLayout.setObjectName(u"chooseLayout")
        self.chooseLayout.setContentsMargins(0, 0, 0, 0)
        self.chooseButton = QPushButton(self.cardFrame)
        self.chooseButton.setObjectName(u"chooseButton")

        self.chooseLayout.addWidget(self.chooseButton)

        self.folderLabel = QLabel(self.cardFrame)
        self.folderLabel.setObjectName(u"folderLabel")
        self.folderLabel.setProperty(u"kind", u"muted")
        self.folderLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.folderLabel.setWordWrap(True)

        self.chooseLayout.addWidget(self.folderLabel)

        self.chooseLayout.setStretch(1, 1)

        self.cardLayout.addLayout(self.chooseLayout)

        self.exportLayout = QHBoxLayout()
        self.exportLayout.setSpacing(8)
        self.exportLayout.setObjectName(u"exportLayout")
        self.exportLayout.setContentsMargins(0, 0, 0, 0)
        self.exportButton = QPushButton(self.cardFrame)
        self.exportButton.setObjectName(u"exportButton")
        self.exportButton.setProperty(u"kind", u"primary")

        self.exportLayout.addWidget(self.exportButton)

        self.spacer2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.exportLayout.addItem(self.spacer2)


        self.cardLayout.addLayout(self.exportLayout)

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

        self.resultFrame = QFrame(self.cardFrame)
        self.resultFrame.setObjectName(u"resultFrame")
        self.resultFrame.setProperty(u"kind", u"row")
        self.resultLayout = QVBoxLayout(self.resultFrame)
        self.resultLayout.setSpacing(8)
        self.resultLayout.setObjectName(u"resultLayout")
        self.resultLayout.setContentsMargins(16, 12, 16, 14)
        self.resultTitleLabel = QLabel(self.resultFrame)
        self.resultTitleLabel.setObjectName(u"resultTitleLabel")
        self.resultTitleLabel.setProperty(u"kind", u"heading")
        self.resultTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.resultTitleLabel.setWordWrap(True)

        self.resultLayout.addWidget(self.resultTitleLabel)

        self.resultLabel = QLabel(self.resultFrame)
        self.resultLabel.setObjectName(u"resultLabel")
        self.resultLabel.setProperty(u"kind", u"body")
        self.resultLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.resultLabel.setWordWrap(True)

        self.resultLayout.addWidget(self.resultLabel)

        self.wordsLabel = QLabel(self.resultFrame)
        self.wordsLabel.setObjectName(u"wordsLabel")
        self.wordsLabel.setProperty(u"kind", u"muted")
        self.wordsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.wordsLabel.setWordWrap(True)

        self.resultLayout.addWidget(self.wordsLabel)

        self.wordsLayout = QVBoxLayout()
        self.wordsLayout.setSpacing(8)
        self.wordsLayout.setObjectName(u"wordsLayout")
        self.wordsLayout.setContentsMargins(0, 0, 0, 0)

        self.resultLayout.addLayout(self.wordsLayout)


        self.cardLayout.addWidget(self.resultFrame)


        self.columnLayout.addWidget(self.cardFrame)

        self.backLayout = QHBoxLayout()
        self.backLayout.setSpacing(8)
        self.backLayout.setObjectName(u"backLayout")
        self.backLayout.setContentsMargins(0, 0, 0, 0)
        self.backButton = QPushButton(self.columnWidget)
        self.backButton.setObjectName(u"backButton")

        self.backLayout.addWidget(self.backButton)

        self.spacer3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.backLayout.addItem(self.spacer3)


        self.columnLayout.addLayout(self.backLayout)

        self.spacer4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.columnLayout.addItem(self.spacer4)


        self.outerWidgetLayout.addWidget(self.columnWidget)

        self.spacer5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.outerWidgetLayout.addItem(self.spacer5)

        self.outerWidgetLayout.setStretch(1, 1)
        self.pageScrollArea.setWidget(self.outerWidget)

        self.pageLayout.addWidget(self.pageScrollArea)


        self.retranslateUi(ExportPage)
    # setupUi

    def retranslateUi(self, ExportPage):
        self.titleLabel.setText(QCoreApplication.translate("ExportPage", u"Export a bundle", None))
        self.introLabel.setText(QCoreApplication.translate("ExportPage", u"One encrypted file with the sealed interviews. Only your coordinator can open it. Carry it on a stick or send it by a way you trust.", None))
        self.listTitleLabel.setText(QCoreApplication.translate("ExportPage", u"What goes in", None))
        self.chooseButton.setText(QCoreApplication.translate("ExportPage", u"Choose a folder\u2026", None))
        self.exportButton.setText(QCoreApplication.translate("ExportPage", u"Export", None))
        self.stopButton.setText(QCoreApplication.translate("ExportPage", u"Stop", None))
        self.resultTitleLabel.setText(QCoreApplication.translate("ExportPage", u"The bundle is ready", None))
        self.wordsLabel.setText(QCoreApplication.translate("ExportPage", u"Ten words of this laptop. At the first bundle your coordinator asks you for them by voice.", None))
        self.backButton.setText(QCoreApplication.translate("ExportPage", u"Back", None))
        pass
    # retranslateUi

