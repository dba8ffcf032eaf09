# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'cards_page.ui'
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

class Ui_CardsPage(object):
    def setupUi(self, CardsPage):
        if not CardsPage.objectName():
            CardsPage.setObjectName(u"CardsPage")
        CardsPage.setProperty(u"kind", u"page")
        self.pageLayout = QVBoxLayout(CardsPage)
        self.pageLayout.setSpacing(8)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(0, 0, 0, 0)
        self.pageScrollArea = QScrollArea(CardsPage)
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
        self.columnWidget.setMaximumSize(QSize(900, 16777215))
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
        self.titleLabel.setText(u"")
        self.titleLabel.setProperty(u"kind", u"display")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)

        self.columnLayout.addWidget(self.titleLabel)

        self.introLabel = QLabel(self.columnWidget)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setText(u"")
        self.introLabel.setProperty(u"kind", u"muted")
        self.introLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.introLabel.setWordWrap(True)

        self.columnLayout.addWidget(self.introLabel)

        self.openLayout = QHBoxLayout()
        self.openLayout.setSpacing(8)
        self.openLayout.setObjectName(u"openLayout")
        self.openLayout.setContentsMargins(0, 0, 0, 0)
        self.openButton = QPushButton(self.columnWidget)
        self.openButton.setObjectName(u"openButton")
        self.openButton.setText(u"")
        self.openButton.setProperty(u"kind", u"primary")

        self.openLayout.addWidget(self.openButton)

        self.secondButton = QPushButton(self.columnWidget)
        self.secondButton.setObjectName(u"secondButton")
        self.secondButton.setText(u"")

        self.openLayout.addWidget(self.secondButton)

        self.spacer2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.openLayout.addItem(self.spacer2)

        self.backButton = QPushButton(self.columnWidget)
        self.backButton.setObjectName(u"backButton")

        self.openLayout.addWidget(self.backButton)


        self.columnLayout.addLayout(self.openLayout)

        self.busyWidget = QWidget(self.columnWidget)
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


        self.columnLayout.addWidget(self.busyWidget)

        self.problemFrame = QFrame(self.columnWidget)
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


        self.columnLayout.addWidget(self.problemFrame)

        self.cardsLayout = QVBoxLayout()
        self.cardsLayout.setSpacing(14)
        self.cardsLayout.setObjectName(u"cardsLayout")
        self.cardsLayout.setContentsMargins(0, 0, 0, 0)

        self.columnLayout.addLayout(self.cardsLayout)

        self.spacer3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.columnLayout.addItem(self.spacer3)


        self.outerWidgetLayout.addWidget(self.columnWidget)

        self.spacer4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.outerWidgetLayout.addItem(self.spacer4)

        self.outerWidgetLayout.setStretch(1, 1)
        self.pageScrollArea.setWidget(self.outerWidget)

        self.pageLayout.addWidget(self.pageScrollArea)


        self.retranslateUi(CardsPage)
    # setupUi

    def retranslateUi(self, CardsPage):
        self.backButton.setText(QCoreApplication.translate("CardsPage", u"Back", None))
        self.stopButton.setText(QCoreApplication.translate("CardsPage", u"Stop", None))
        pass
    # retranslateUi

