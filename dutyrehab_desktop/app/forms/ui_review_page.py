# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'review_page.ui'
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
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

class Ui_ReviewPage(object):
    def setupUi(self, ReviewPage):
        if not ReviewPage.objectName():
            ReviewPage.setObjectName(u"ReviewPage")
        ReviewPage.setProperty(u"kind", u"page")
        self.pageLayout = QHBoxLayout(ReviewPage)
        self.pageLayout.setSpacing(0)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(0, 0, 0, 0)
        self.leftFrame = QFrame(ReviewPage)
        self.leftFrame.setObjectName(u"leftFrame")
        self.leftFrame.setProperty(u"kind", u"left")
        self.leftLayout = QVBoxLayout(self.leftFrame)
        self.leftLayout.setSpacing(10)
        self.leftLayout.setObjectName(u"leftLayout")
        self.leftLayout.setContentsMargins(12, 16, 12, 14)
        self.stepsLabel = QLabel(self.leftFrame)
        self.stepsLabel.setObjectName(u"stepsLabel")
        self.stepsLabel.setProperty(u"kind", u"heading")
        self.stepsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.stepsLabel.setWordWrap(True)

        self.leftLayout.addWidget(self.stepsLabel)

        self.stepsLayout = QVBoxLayout()
        self.stepsLayout.setSpacing(8)
        self.stepsLayout.setObjectName(u"stepsLayout")
        self.stepsLayout.setContentsMargins(0, 0, 0, 0)

        self.leftLayout.addLayout(self.stepsLayout)

        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.leftLayout.addItem(self.spacer1)

        self.backToInterviewButton = QPushButton(self.leftFrame)
        self.backToInterviewButton.setObjectName(u"backToInterviewButton")

        self.leftLayout.addWidget(self.backToInterviewButton)

        self.leaveButton = QPushButton(self.leftFrame)
        self.leaveButton.setObjectName(u"leaveButton")
        self.leaveButton.setProperty(u"kind", u"quiet")

        self.leftLayout.addWidget(self.leaveButton)


        self.pageLayout.addWidget(self.leftFrame)

        self.middleLayout = QVBoxLayout()
        self.middleLayout.setSpacing(0)
        self.middleLayout.setObjectName(u"middleLayout")
        self.middleLayout.setContentsMargins(0, 0, 0, 0)
        self.stepStack = QStackedWidget(ReviewPage)
        self.stepStack.setObjectName(u"stepStack")
        self.readPage = QWidget()
        self.readPage.setObjectName(u"readPage")
        self.readPageLayout = QVBoxLayout(self.readPage)
        self.readPageLayout.setSpacing(8)
        self.readPageLayout.setObjectName(u"readPageLayout")
        self.readPageLayout.setContentsMargins(0, 0, 0, 0)
        self.readScrollArea = QScrollArea(self.readPage)
        self.readScrollArea.setObjectName(u"readScrollArea")
        self.readScrollArea.setWidgetResizable(True)
        self.readScrollArea.setFrameShape(QFrame.Shape.NoFrame)
        self.readScrollArea.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.readScrollArea.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.readOuterWidget = QWidget()
        self.readOuterWidget.setObjectName(u"readOuterWidget")
        self.readOuterWidget.setProperty(u"kind", u"clear")
        self.readOuterWidgetLayout = QHBoxLayout(self.readOuterWidget)
        self.readOuterWidgetLayout.setSpacing(0)
        self.readOuterWidgetLayout.setObjectName(u"readOuterWidgetLayout")
        self.readOuterWidgetLayout.setContentsMargins(28, 24, 28, 24)
        self.spacer2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.readOuterWidgetLayout.addItem(self.spacer2)

        self.readColumnWidget = QWidget(self.readOuterWidget)
        self.readColumnWidget.setObjectName(u"readColumnWidget")
        self.readColumnWidget.setProperty(u"kind", u"clear")
        self.readColumnWidget.setMaximumSize(QSize(860, 16777215))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.readColumnWidget.sizePolicy().hasHeightForWidth())
        self.readColumnWidget.setSizePolicy(sizePolicy)
        self.readColumnLayout = QVBoxLayout(self.readColumnWidget)
        self.readColumnLayout.setSpacing(12)
        self.readColumnLayout.setObjectName(u"readColumnLayout")
        self.readColumnLayout.setContentsMargins(0, 0, 0, 0)
        self.readTitleLabel = QLabel(self.readColumnWidget)
        self.readTitleLabel.setObjectName(u"readTitleLabel")
        self.readTitleLabel.setProperty(u"kind", u"display")
        self.readTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.readTitleLabel.setWordWrap(True)

        self.readColumnLayout.addWidget(self.readTitleLabel)

        self.readIntroLabel = QLabel(self.readColumnWidget)
        self.readIntroLabel.setObjectName(u"readIntroLabel")
        self.readIntroLabel.setProperty(u"kind", u"muted")
        self.readIntroLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.readIntroLabel.setWordWrap(True)

        self.readColumnLayout.addWidget(self.readIntroLabel)

        self.readLinesLayout = QVBoxLayout()
        self.readLinesLayout.setSpacing(14)
        self.readLinesLayout.setObjectName(u"readLinesLayout")
        self.readLinesLayout.setContentsMargins(0, 0, 0, 0)

        self.readColumnLayout.addLayout(self.readLinesLayout)

        self.spacer3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.readColumnLayout.addItem(self.spacer3)


        self.readOuterWidgetLayout.addWidget(self.readColumnWidget)

        self.spacer4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.readOuterWidgetLayout.addItem(self.spacer4)

        self.readOuterWidgetLayout.setStretch(1, 1)
        self.readScrollArea.setWidget(self.readOuterWidget)

        self.readPageLayout.addWidget(self.readScrollArea)

        self.stepStack.addWidget(self.readPage)
        self.askPage = QWidget()
        self.askPage.setObjectName(u"askPage")
        self.askPageLayout = QVBoxLayout(self.askPage)
        self.askPageLayout.setSpacing(8)
        self.askPageLayout.setObjectName(u"askPageLayout")
        self.askPageLayout.setContentsMargins(0, 0, 0, 0)
        self.askScrollArea = QScrollArea(self.askPage)
        self.askScrollArea.setObjectName(u"askScrollArea")
        self.askScrollArea.setWidgetResizable(True)
        self.askScrollArea.setFrameShape(QFrame.Shape.NoFrame)
        self.askScrollArea.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.askScrollArea.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.askOuterWidget = QWidget()
        self.askOuterWidget.setObjectName(u"askOuterWidget")
        self.askOuterWidget.setProperty(u"kind", u"clear")
        self.askOuterWidgetLayout = QHBoxLayout(self.askOuterWidget)
        self.askOuterWidgetLayout.setSpacing(0)
        self.askOuterWidgetLayout.setObjectName(u"askOuterWidgetLayout")
        self.askOuterWidgetLayout.setContentsMargins(28, 24, 28, 24)
        self.spacer5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.askOuterWidgetLayout.addItem(self.spacer5)

        self.askColumnWidget = QWidget(self.askOuterWidget)
        self.askColumnWidget.setObjectName(u"askColumnWidget")
        self.askColumnWidget.setProperty(u"kind", u"clear")
        self.askColumnWidget.setMaximumSize(QSize(860, 16777215))
        sizePolicy.setHeightForWidth(self.askColumnWidget.sizePolicy().hasHeightForWidth())
        self.askColumnWidget.setSizePolicy(sizePolicy)
        self.askColumnLayout = QVBoxLayout(self.askColumnWidget)
        self.askColumnLayout.setSpacing(12)
        self.askColumnLayout.setObjectName(u"askColumnLayout")
        self.askColumnLayout.setContentsMargins(0, 0, 0, 0)
        self.permissionsLayout = QVBoxLayout()
        self.permissionsLayout.setSpacing(8)
        self.permissionsLayout.setObjectName(u"permissionsLayout")
        self.permissionsLayout.setContentsMargins(0, 0, 0, 0)

        self.askColumnLayout.addLayout(self.permissionsLayout)

        self.askFrame = QFrame(self.askColumnWidget)
        self.askFrame.setObjectName(u"askFrame")
        self.askFrame.setProperty(u"kind", u"card")
        self.askFrameLayout = QVBoxLayout(self.askFrame)
        self.askFrameLayout.setSpacing(8)
        self.askFrameLayout.setObjectName(u"askFrameLayout")
        self.askFrameLayout.setContentsMargins(26, 22, 26, 22)
        self.askLayout = QVBoxLayout()
        self.askLayout.setSpacing(8)
        self.askLayout.setObjectName(u"askLayout")
        self.askLayout.setContentsMargins(0, 0, 0, 0)
        self.askLabel = QLabel(self.askFrame)
        self.askLabel.setObjectName(u"askLabel")
        self.askLabel.setProperty(u"kind", u"title")
        self.askLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.askLabel.setWordWrap(True)

        self.askLayout.addWidget(self.askLabel)

        self.askSecondLabel = QLabel(self.askFrame)
        self.askSecondLabel.setObjectName(u"askSecondLabel")
        self.askSecondLabel.setProperty(u"kind", u"second")
        self.askSecondLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.askSecondLabel.setWordWrap(True)

        self.askLayout.addWidget(self.askSecondLabel)

        self.askHintLabel = QLabel(self.askFrame)
        self.askHintLabel.setObjectName(u"askHintLabel")
        self.askHintLabel.setProperty(u"kind", u"muted")
        self.askHintLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.askHintLabel.setWordWrap(True)

        self.askLayout.addWidget(self.askHintLabel)

        self.askOptionsLayout = QVBoxLayout()
        self.askOptionsLayout.setSpacing(8)
        self.askOptionsLayout.setObjectName(u"askOptionsLayout")
        self.askOptionsLayout.setContentsMargins(0, 0, 0, 0)

        self.askLayout.addLayout(self.askOptionsLayout)


        self.askFrameLayout.addLayout(self.askLayout)

        self.paperLayout = QHBoxLayout()
        self.paperLayout.setSpacing(8)
        self.paperLayout.setObjectName(u"paperLayout")
        self.paperLayout.setContentsMargins(0, 0, 0, 0)
        self.paperButton = QPushButton(self.askFrame)
        self.paperButton.setObjectName(u"paperButton")

        self.paperLayout.addWidget(self.paperButton)

        self.spacer6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.paperLayout.addItem(self.spacer6)


        self.askFrameLayout.addLayout(self.paperLayout)


        self.askColumnLayout.addWidget(self.askFrame)

        self.spacer7 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.askColumnLayout.addItem(self.spacer7)


        self.askOuterWidgetLayout.addWidget(self.askColumnWidget)

        self.spacer8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.askOuterWidgetLayout.addItem(self.spacer8)

        self.askOuterWidgetLayout.setStretch(1, 1)
        self.askScrollArea.setWidget(self.askOuterWidget)

        self.askPageLayout.addWidget(self.askScrollArea)

        self.stepStack.addWidget(self.askPage)
        self.donePage = QWidget()
        self.donePage.setObjectName(u"donePage")
        self.donePageLayout = QVBoxLayout(self.donePage)
        self.donePageLayout.setSpacing(8)
        self.donePageLayout.setObjectName(u"donePageLayout")
        self.donePageLayout.setContentsMargins(0, 0, 0, 0)
        self.doneScrollArea = QScrollArea(self.donePage)
        self.doneScrollArea.setObjectName(u"doneScrollArea")
        self.doneScrollArea.setWidgetResizable(True)
        self.doneScrollArea.setFrameShape(QFrame.Shape.NoFrame)
        self.doneScrollArea.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doneScrollArea.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.doneOuterWidget = QWidget()
        self.doneOuterWidget.setObjectName(u"doneOuterWidget")
        self.doneOuterWidget.setProperty(u"kind", u"clear")
        self.doneOuterWidgetLayout = QHBoxLayout(self.doneOuterWidget)
        self.doneOuterWidgetLayout.setSpacing(0)
        self.doneOuterWidgetLayout.setObjectName(u"doneOuterWidgetLayout")
        self.doneOuterWidgetLayout.setContentsMargins(28, 24, 28, 24)
        self.spacer9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.doneOuterWidgetLayout.addItem(self.spacer9)

        self.doneColumnWidget = QWidget(self.doneOuterWidget)
        self.doneColumnWidget.setObjectName(u"doneColumnWidget")
        self.doneColumnWidget.setProperty(u"kind", u"clear")
        self.doneColumnWidget.setMaximumSize(QSize(720, 16777215))
        sizePolicy.setHeightForWidth(self.doneColumnWidget.sizePolicy().hasHeightForWidth())
        self.doneColumnWidget.setSizePolicy(sizePolicy)
        self.doneColumnLayout = QVBoxLayout(self.doneColumnWidget)
        self.doneColumnLayout.setSpacing(12)
        self.doneColumnLayout.setObjectName(u"doneColumnLayout")
        self.doneColumnLayout.setContentsMargins(0, 0, 0, 0)
        self.spacer10 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.doneColumnLayout.addItem(self.spacer10)

        self.doneFrame = QFrame(self.doneColumnWidget)
        self.doneFrame.setObjectName(u"doneFrame")
        self.doneFrame.setProperty(u"kind", u"card")
        self.doneLayout = QVBoxLayout(self.doneFrame)
        self.doneLayout.setSpacing(14)
        self.doneLayout.setObjectName(u"doneLayout")
        self.doneLayout.setContentsMargins(32, 28, 32, 28)
        self.doneTitleLabel = QLabel(self.doneFrame)
        self.doneTitleLabel.setObjectName(u"doneTitleLabel")
        self.doneTitleLabel.setProperty(u"kind", u"display")
        self.doneTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.doneTitleLabel.setWordWrap(True)

        self.doneLayout.addWidget(self.doneTitleLabel)

        self.doneLabel = QLabel(self.doneFrame)
        self.doneLabel.setObjectName(u"doneLabel")
        self.doneLabel.setProperty(u"kind", u"body")
        self.doneLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.doneLabel.setWordWrap(True)

        self.doneLayout.addWidget(self.doneLabel)

        self.careLabel = QLabel(self.doneFrame)
        self.careLabel.setObjectName(u"careLabel")
        self.careLabel.setProperty(u"kind", u"second")
        self.careLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.careLabel.setWordWrap(True)

        self.doneLayout.addWidget(self.careLabel)


        self.doneColumnLayout.addWidget(self.doneFrame)

        self.spacer11 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.doneColumnLayout.addItem(self.spacer11)


        self.doneOuterWidgetLayout.addWidget(self.doneColumnWidget)

        self.spacer12 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.doneOuterWidgetLayout.addItem(self.spacer12)

        self.doneOuterWidgetLayout.setStretch(1, 1)
        self.doneScrollArea.setWidget(self.doneOuterWidget)

        self.donePageLayout.addWidget(self.doneScrollArea)

        self.stepStack.addWidget(self.donePage)

        self.middleLayout.addWidget(self.stepStack)

        self.footerFrame = QFrame(ReviewPage)
        self.footerFrame.setObjectName(u"footerFrame")
        self.footerFrame.setProperty(u"kind", u"footer")
        self.footerLayout = QVBoxLayout(self.footerFrame)
        self.footerLayout.setSpacing(8)
        self.footerLayout.setObjectName(u"footerLayout")
        self.footerLayout.setContentsMargins(24, 10, 24, 10)
        self.problemFrame = QFrame(self.footerFrame)
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


        self.footerLayout.addWidget(self.problemFrame)

        self.busyWidget = QWidget(self.footerFrame)
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


        self.footerLayout.addWidget(self.busyWidget)

        self.buttonsLayout = QHBoxLayout()
        self.buttonsLayout.setSpacing(12)
        self.buttonsLayout.setObjectName(u"buttonsLayout")
        self.buttonsLayout.setContentsMargins(0, 0, 0, 0)
        self.backButton = QPushButton(self.footerFrame)
        self.backButton.setObjectName(u"backButton")

        self.buttonsLayout.addWidget(self.backButton)

        self.footerLabel = QLabel(self.footerFrame)
        self.footerLabel.setObjectName(u"footerLabel")
        self.footerLabel.setProperty(u"kind", u"muted")
        self.footerLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.footerLabel.setWordWrap(True)

        self.buttonsLayout.addWidget(self.footerLabel)

        self.nextButton = QPushButton(self.footerFrame)
        self.nextButton.setObjectName(u"nextButton")
        self.nextButton.setProperty(u"kind", u"primary")

        self.buttonsLayout.addWidget(self.nextButton)

        self.buttonsLayout.setStretch(1, 1)

        self.footerLayout.addLayout(self.buttonsLayout)


        self.middleLayout.addWidget(self.footerFrame)


        self.pageLayout.addLayout(self.middleLayout)


        self.retranslateUi(ReviewPage)
    # setupUi

    def retranslateUi(self, ReviewPage):
        self.stepsLabel.setText(QCoreApplication.translate("ReviewPage", u"Looking back together", None))
        self.paperButton.setText(QCoreApplication.translate("ReviewPage", u"Look at the summary\u2026", None))
        self.stopButton.setText(QCoreApplication.translate("ReviewPage", u"Stop", None))
        self.backButton.setText(QCoreApplication.translate("ReviewPage", u"Back", None))
        pass
    # retranslateUi

