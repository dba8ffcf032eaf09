# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'enrol_page.ui'
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

class Ui_EnrolPage(object):
    def setupUi(self, EnrolPage):
        if not EnrolPage.objectName():
            EnrolPage.setObjectName(u"EnrolPage")
        EnrolPage.setProperty(u"kind", u"page")
        self.pageLayout = QVBoxLayout(EnrolPage)
        self.pageLayout.setSpacing(8)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(0, 0, 0, 0)
        self.pageScrollArea = QScrollArea(EnrolPage)
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
        self.chooseWidget = QWidget(self.cardFrame)
        self.chooseWidget.setObjectName(u"chooseWidget")
        self.chooseWidget.setProperty(u"kind", u"clear")
        self.chooseLayout = QHBoxLayout(self.chooseWidget)
        self.chooseLayout.setSpacing(12)
        self.chooseLayout.setObjectName(u"chooseLayout")
        self.chooseLayout.setContentsMargins(0, 0, 0, 0)
        self.chooseButton = QPushButton(self.chooseWidget)
        self.chooseButton.setObjectName(u"chooseButton")

        self.chooseLayout.addWidget(self.chooseButton)

        self.fileLabel = QLabel(self.chooseWidget)
        self.fileLabel.setObjectName(u"fileLabel")
        self.fileLabel.setProperty(u"kind", u"muted")
        self.fileLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.fileLabel.setWordWrap(True)

        self.chooseLayout.addWidget(self.fileLabel)

        self.chooseLayout.setStretch(1, 1)

        self.cardLayout.addWidget(self.chooseWidget)

        self.lookWidget = QWidget(self.cardFrame)
        self.lookWidget.setObjectName(u"lookWidget")
        self.lookWidget.setProperty(u"kind", u"clear")
        self.lookLayout = QVBoxLayout(self.lookWidget)
        self.lookLayout.setSpacing(10)
        self.lookLayout.setObjectName(u"lookLayout")
        self.lookLayout.setContentsMargins(0, 0, 0, 0)
        self.organisationTitleLabel = QLabel(self.lookWidget)
        self.organisationTitleLabel.setObjectName(u"organisationTitleLabel")
        self.organisationTitleLabel.setProperty(u"kind", u"heading")
        self.organisationTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.organisationTitleLabel.setWordWrap(True)

        self.lookLayout.addWidget(self.organisationTitleLabel)

        self.organisationLabel = QLabel(self.lookWidget)
        self.organisationLabel.setObjectName(u"organisationLabel")
        self.organisationLabel.setProperty(u"kind", u"body")
        self.organisationLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.organisationLabel.setWordWrap(True)

        self.lookLayout.addWidget(self.organisationLabel)

        self.wordsTitleLabel = QLabel(self.lookWidget)
        self.wordsTitleLabel.setObjectName(u"wordsTitleLabel")
        self.wordsTitleLabel.setProperty(u"kind", u"heading")
        self.wordsTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.wordsTitleLabel.setWordWrap(True)

        self.lookLayout.addWidget(self.wordsTitleLabel)

        self.wordsIntroLabel = QLabel(self.lookWidget)
        self.wordsIntroLabel.setObjectName(u"wordsIntroLabel")
        self.wordsIntroLabel.setProperty(u"kind", u"muted")
        self.wordsIntroLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.wordsIntroLabel.setWordWrap(True)

        self.lookLayout.addWidget(self.wordsIntroLabel)

        self.wordsLayout = QVBoxLayout()
        self.wordsLayout.setSpacing(8)
        self.wordsLayout.setObjectName(u"wordsLayout")
        self.wordsLayout.setContentsMargins(0, 0, 0, 0)

        self.lookLayout.addLayout(self.wordsLayout)

        self.sameLayout = QVBoxLayout()
        self.sameLayout.setSpacing(8)
        self.sameLayout.setObjectName(u"sameLayout")
        self.sameLayout.setContentsMargins(0, 0, 0, 0)

        self.lookLayout.addLayout(self.sameLayout)

        self.confirmLayout = QHBoxLayout()
        self.confirmLayout.setSpacing(8)
        self.confirmLayout.setObjectName(u"confirmLayout")
        self.confirmLayout.setContentsMargins(0, 0, 0, 0)
        self.confirmButton = QPushButton(self.lookWidget)
        self.confirmButton.setObjectName(u"confirmButton")
        self.confirmButton.setProperty(u"kind", u"primary")

        self.confirmLayout.addWidget(self.confirmButton)

        self.spacer2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.confirmLayout.addItem(self.spacer2)


        self.lookLayout.addLayout(self.confirmLayout)


        self.cardLayout.addWidget(self.lookWidget)

        self.resultFrame = QFrame(self.cardFrame)
        self.resultFrame.setObjectName(u"resultFrame")
        self.resultFrame.setProperty(u"kind", u"soft")
        self.resultLayout = QVBoxLayout(self.resultFrame)
        self.resultLayout.setSpacing(6)
        self.resultLayout.setObjectName(u"resultLayout")
        self.resultLayout.setContentsMargins(16, 12, 16, 12)
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


        self.cardLayout.addWidget(self.resultFrame)

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


        self.retranslateUi(EnrolPage)
    # setupUi

    def retranslateUi(self, EnrolPage):
        self.titleLabel.setText(QCoreApplication.translate("EnrolPage", u"Enrol with your coordinator", None))
        self.introLabel.setText(QCoreApplication.translate("EnrolPage", u"The card says for whom this laptop seals interviews. It comes as a small file from your coordinator.", None))
        self.chooseButton.setText(QCoreApplication.translate("EnrolPage", u"Choose the card\u2026", None))
        self.organisationTitleLabel.setText(QCoreApplication.translate("EnrolPage", u"Organisation", None))
        self.wordsTitleLabel.setText(QCoreApplication.translate("EnrolPage", u"Compare these ten words by voice", None))
        self.wordsIntroLabel.setText(QCoreApplication.translate("EnrolPage", u"Call your coordinator on a line you trust. The coordinator reads the words from the own screen; you listen and look. If one word differs, stop: the card may have been exchanged.", None))
        self.confirmButton.setText(QCoreApplication.translate("EnrolPage", u"Enrol", None))
        self.resultTitleLabel.setText(QCoreApplication.translate("EnrolPage", u"Enrolled", None))
        self.resultLabel.setText(QCoreApplication.translate("EnrolPage", u"This coordinator is known now. Next, under \u201cFrom the coordinator\u2026\u201d: this laptop's card and the recovery file. Signed interviews are sealed once the proof is back.", None))
        self.stopButton.setText(QCoreApplication.translate("EnrolPage", u"Stop", None))
        self.backButton.setText(QCoreApplication.translate("EnrolPage", u"Back", None))
        pass
    # retranslateUi

