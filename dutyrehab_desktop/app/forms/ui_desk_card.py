# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'desk_card.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QHBoxLayout,
    QLabel, QProgressBar, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_DeskCard(object):
    def setupUi(self, DeskCard):
        if not DeskCard.objectName():
            DeskCard.setObjectName(u"DeskCard")
        DeskCard.setProperty(u"kind", u"page")
        self.pageLayout = QVBoxLayout(DeskCard)
        self.pageLayout.setSpacing(8)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(0, 0, 0, 0)
        self.pageScrollArea = QScrollArea(DeskCard)
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
        self.organisationTitleLabel = QLabel(self.cardFrame)
        self.organisationTitleLabel.setObjectName(u"organisationTitleLabel")
        self.organisationTitleLabel.setProperty(u"kind", u"heading")
        self.organisationTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.organisationTitleLabel.setWordWrap(True)

        self.cardLayout.addWidget(self.organisationTitleLabel)

        self.namesLayout = QGridLayout()
        self.namesLayout.setSpacing(8)
        self.namesLayout.setObjectName(u"namesLayout")
        self.namesLayout.setContentsMargins(0, 0, 0, 0)

        self.cardLayout.addLayout(self.namesLayout)

        self.makeLayout = QHBoxLayout()
        self.makeLayout.setSpacing(8)
        self.makeLayout.setObjectName(u"makeLayout")
        self.makeLayout.setContentsMargins(0, 0, 0, 0)
        self.makeButton = QPushButton(self.cardFrame)
        self.makeButton.setObjectName(u"makeButton")
        self.makeButton.setProperty(u"kind", u"primary")

        self.makeLayout.addWidget(self.makeButton)

        self.spacer2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.makeLayout.addItem(self.spacer2)


        self.cardLayout.addLayout(self.makeLayout)

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

        self.wordsWidget = QWidget(self.cardFrame)
        self.wordsWidget.setObjectName(u"wordsWidget")
        self.wordsWidget.setProperty(u"kind", u"clear")
        self.wordsBoxLayout = QVBoxLayout(self.wordsWidget)
        self.wordsBoxLayout.setSpacing(10)
        self.wordsBoxLayout.setObjectName(u"wordsBoxLayout")
        self.wordsBoxLayout.setContentsMargins(0, 0, 0, 0)
        self.savedLabel = QLabel(self.wordsWidget)
        self.savedLabel.setObjectName(u"savedLabel")
        self.savedLabel.setProperty(u"kind", u"muted")
        self.savedLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.savedLabel.setWordWrap(True)

        self.wordsBoxLayout.addWidget(self.savedLabel)

        self.wordsTitleLabel = QLabel(self.wordsWidget)
        self.wordsTitleLabel.setObjectName(u"wordsTitleLabel")
        self.wordsTitleLabel.setProperty(u"kind", u"heading")
        self.wordsTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.wordsTitleLabel.setWordWrap(True)

        self.wordsBoxLayout.addWidget(self.wordsTitleLabel)

        self.wordsLayout = QVBoxLayout()
        self.wordsLayout.setSpacing(8)
        self.wordsLayout.setObjectName(u"wordsLayout")
        self.wordsLayout.setContentsMargins(0, 0, 0, 0)

        self.wordsBoxLayout.addLayout(self.wordsLayout)


        self.cardLayout.addWidget(self.wordsWidget)


        self.columnLayout.addWidget(self.cardFrame)

        self.spacer3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.columnLayout.addItem(self.spacer3)


        self.outerWidgetLayout.addWidget(self.columnWidget)

        self.spacer4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.outerWidgetLayout.addItem(self.spacer4)

        self.outerWidgetLayout.setStretch(1, 1)
        self.pageScrollArea.setWidget(self.outerWidget)

        self.pageLayout.addWidget(self.pageScrollArea)


        self.retranslateUi(DeskCard)
    # setupUi

    def retranslateUi(self, DeskCard):
        self.titleLabel.setText(QCoreApplication.translate("DeskCard", u"Your enrolment card", None))
        self.introLabel.setText(QCoreApplication.translate("DeskCard", u"Laptops in the field seal interviews for this card. It holds no secret, but nobody may exchange it on its way: compare the ten words by voice.", None))
        self.organisationTitleLabel.setText(QCoreApplication.translate("DeskCard", u"How the organisation is named to the field", None))
        self.makeButton.setText(QCoreApplication.translate("DeskCard", u"Save the card\u2026", None))
        self.stopButton.setText(QCoreApplication.translate("DeskCard", u"Stop", None))
        self.wordsTitleLabel.setText(QCoreApplication.translate("DeskCard", u"Read these ten words to each laptop", None))
        pass
    # retranslateUi

