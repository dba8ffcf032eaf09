# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'summary_page.ui'
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

class Ui_SummaryPage(object):
    def setupUi(self, SummaryPage):
        if not SummaryPage.objectName():
            SummaryPage.setObjectName(u"SummaryPage")
        SummaryPage.setProperty(u"kind", u"page")
        self.pageLayout = QHBoxLayout(SummaryPage)
        self.pageLayout.setSpacing(0)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(0, 0, 0, 0)
        self.viewLayout = QVBoxLayout()
        self.viewLayout.setSpacing(8)
        self.viewLayout.setObjectName(u"viewLayout")
        self.viewLayout.setContentsMargins(0, 0, 0, 0)

        self.pageLayout.addLayout(self.viewLayout)

        self.rightFrame = QFrame(SummaryPage)
        self.rightFrame.setObjectName(u"rightFrame")
        self.rightFrame.setProperty(u"kind", u"right")
        self.rightFrame.setMinimumSize(QSize(340, 0))
        self.rightFrame.setMaximumSize(QSize(340, 16777215))
        self.rightLayout = QVBoxLayout(self.rightFrame)
        self.rightLayout.setSpacing(0)
        self.rightLayout.setObjectName(u"rightLayout")
        self.rightLayout.setContentsMargins(0, 0, 0, 0)
        self.rightScrollArea = QScrollArea(self.rightFrame)
        self.rightScrollArea.setObjectName(u"rightScrollArea")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.rightScrollArea.sizePolicy().hasHeightForWidth())
        self.rightScrollArea.setSizePolicy(sizePolicy)
        self.rightScrollArea.setWidgetResizable(True)
        self.rightScrollArea.setFrameShape(QFrame.Shape.NoFrame)
        self.rightScrollArea.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rightScrollArea.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rightWidget = QWidget()
        self.rightWidget.setObjectName(u"rightWidget")
        self.rightWidget.setProperty(u"kind", u"clear")
        self.rightColumnLayout = QVBoxLayout(self.rightWidget)
        self.rightColumnLayout.setSpacing(12)
        self.rightColumnLayout.setObjectName(u"rightColumnLayout")
        self.rightColumnLayout.setContentsMargins(22, 20, 22, 12)
        self.whichLabel = QLabel(self.rightWidget)
        self.whichLabel.setObjectName(u"whichLabel")
        self.whichLabel.setProperty(u"kind", u"title")
        self.whichLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whichLabel.setWordWrap(True)

        self.rightColumnLayout.addWidget(self.whichLabel)

        self.offersLayout = QVBoxLayout()
        self.offersLayout.setSpacing(6)
        self.offersLayout.setObjectName(u"offersLayout")
        self.offersLayout.setContentsMargins(0, 0, 0, 0)

        self.rightColumnLayout.addLayout(self.offersLayout)

        self.readButton = QPushButton(self.rightWidget)
        self.readButton.setObjectName(u"readButton")

        self.rightColumnLayout.addWidget(self.readButton)

        self.titleLabel = QLabel(self.rightWidget)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"kind", u"title")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)

        self.rightColumnLayout.addWidget(self.titleLabel)

        self.introLabel = QLabel(self.rightWidget)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setProperty(u"kind", u"muted")
        self.introLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.introLabel.setWordWrap(True)

        self.rightColumnLayout.addWidget(self.introLabel)

        self.revealsLayout = QVBoxLayout()
        self.revealsLayout.setSpacing(8)
        self.revealsLayout.setObjectName(u"revealsLayout")
        self.revealsLayout.setContentsMargins(0, 0, 0, 0)

        self.rightColumnLayout.addLayout(self.revealsLayout)

        self.warningLabel = QLabel(self.rightWidget)
        self.warningLabel.setObjectName(u"warningLabel")
        self.warningLabel.setProperty(u"kind", u"muted")
        self.warningLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.warningLabel.setWordWrap(True)

        self.rightColumnLayout.addWidget(self.warningLabel)

        self.tonightLabel = QLabel(self.rightWidget)
        self.tonightLabel.setObjectName(u"tonightLabel")
        self.tonightLabel.setProperty(u"kind", u"title")
        self.tonightLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.tonightLabel.setWordWrap(True)

        self.rightColumnLayout.addWidget(self.tonightLabel)

        self.tonightHintLabel = QLabel(self.rightWidget)
        self.tonightHintLabel.setObjectName(u"tonightHintLabel")
        self.tonightHintLabel.setProperty(u"kind", u"muted")
        self.tonightHintLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.tonightHintLabel.setWordWrap(True)

        self.rightColumnLayout.addWidget(self.tonightHintLabel)

        self.tonightLayout = QVBoxLayout()
        self.tonightLayout.setSpacing(6)
        self.tonightLayout.setObjectName(u"tonightLayout")
        self.tonightLayout.setContentsMargins(0, 0, 0, 0)

        self.rightColumnLayout.addLayout(self.tonightLayout)

        self.becauseLayout = QVBoxLayout()
        self.becauseLayout.setSpacing(4)
        self.becauseLayout.setObjectName(u"becauseLayout")
        self.becauseLayout.setContentsMargins(0, 0, 0, 0)

        self.rightColumnLayout.addLayout(self.becauseLayout)

        self.formatLayout = QVBoxLayout()
        self.formatLayout.setSpacing(8)
        self.formatLayout.setObjectName(u"formatLayout")
        self.formatLayout.setContentsMargins(0, 0, 0, 0)

        self.rightColumnLayout.addLayout(self.formatLayout)

        self.lookButton = QPushButton(self.rightWidget)
        self.lookButton.setObjectName(u"lookButton")
        self.lookButton.setProperty(u"kind", u"quiet")

        self.rightColumnLayout.addWidget(self.lookButton)

        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rightColumnLayout.addItem(self.spacer1)

        self.rightScrollArea.setWidget(self.rightWidget)

        self.rightLayout.addWidget(self.rightScrollArea)

        self.actionsLayout = QVBoxLayout()
        self.actionsLayout.setSpacing(8)
        self.actionsLayout.setObjectName(u"actionsLayout")
        self.actionsLayout.setContentsMargins(22, 8, 22, 18)
        self.doneLabel = QLabel(self.rightFrame)
        self.doneLabel.setObjectName(u"doneLabel")
        self.doneLabel.setProperty(u"kind", u"understood")
        self.doneLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.doneLabel.setWordWrap(True)

        self.actionsLayout.addWidget(self.doneLabel)

        self.problemFrame = QFrame(self.rightFrame)
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


        self.actionsLayout.addWidget(self.problemFrame)

        self.busyWidget = QWidget(self.rightFrame)
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


        self.actionsLayout.addWidget(self.busyWidget)

        self.verdictLabel = QLabel(self.rightFrame)
        self.verdictLabel.setObjectName(u"verdictLabel")
        self.verdictLabel.setProperty(u"kind", u"understood")
        self.verdictLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.verdictLabel.setWordWrap(True)

        self.actionsLayout.addWidget(self.verdictLabel)

        self.paperRowLayout = QHBoxLayout()
        self.paperRowLayout.setSpacing(8)
        self.paperRowLayout.setObjectName(u"paperRowLayout")
        self.saveButton = QPushButton(self.rightFrame)
        self.saveButton.setObjectName(u"saveButton")

        self.paperRowLayout.addWidget(self.saveButton)

        self.printButton = QPushButton(self.rightFrame)
        self.printButton.setObjectName(u"printButton")

        self.paperRowLayout.addWidget(self.printButton)


        self.actionsLayout.addLayout(self.paperRowLayout)

        self.closeButton = QPushButton(self.rightFrame)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setProperty(u"kind", u"primary")

        self.actionsLayout.addWidget(self.closeButton)


        self.rightLayout.addLayout(self.actionsLayout)


        self.pageLayout.addWidget(self.rightFrame)

        self.pageLayout.setStretch(0, 1)

        self.retranslateUi(SummaryPage)
    # setupUi

    def retranslateUi(self, SummaryPage):
        self.whichLabel.setText(QCoreApplication.translate("SummaryPage", u"Which paper?", None))
        self.readButton.setText(QCoreApplication.translate("SummaryPage", u"Read together in large letters", None))
        self.titleLabel.setText(QCoreApplication.translate("SummaryPage", u"What this paper reveals", None))
        self.introLabel.setText(QCoreApplication.translate("SummaryPage", u"It exists only on this screen until you save or print it.", None))
        self.tonightLabel.setText(QCoreApplication.translate("SummaryPage", u"Where will it be tonight? Who could find it?", None))
        self.tonightHintLabel.setText(QCoreApplication.translate("SummaryPage", u"Ask it aloud. This is not written down.", None))
        self.lookButton.setText(QCoreApplication.translate("SummaryPage", u"Another look", None))
        self.stopButton.setText(QCoreApplication.translate("SummaryPage", u"Stop", None))
        self.saveButton.setText(QCoreApplication.translate("SummaryPage", u"Save as a file\u2026", None))
        self.printButton.setText(QCoreApplication.translate("SummaryPage", u"Print\u2026", None))
        self.closeButton.setText(QCoreApplication.translate("SummaryPage", u"Close without paper", None))
        pass
    # retranslateUi

