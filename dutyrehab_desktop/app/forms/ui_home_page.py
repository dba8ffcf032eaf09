# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'home_page.ui'
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
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_HomePage(object):
    def setupUi(self, HomePage):
        if not HomePage.objectName():
            HomePage.setObjectName(u"HomePage")
        HomePage.setProperty(u"kind", u"page")
        self.pageLayout = QVBoxLayout(HomePage)
        self.pageLayout.setSpacing(8)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(0, 0, 0, 0)
        self.pageScrollArea = QScrollArea(HomePage)
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
        self.outerWidgetLayout.setContentsMargins(24, 20, 24, 20)
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.outerWidgetLayout.addItem(self.spacer1)

        self.columnWidget = QWidget(self.outerWidget)
        self.columnWidget.setObjectName(u"columnWidget")
        self.columnWidget.setProperty(u"kind", u"clear")
        self.columnWidget.setMaximumSize(QSize(1120, 16777215))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.columnWidget.sizePolicy().hasHeightForWidth())
        self.columnWidget.setSizePolicy(sizePolicy)
        self.columnLayout = QGridLayout(self.columnWidget)
        self.columnLayout.setSpacing(16)
        self.columnLayout.setObjectName(u"columnLayout")
        self.columnLayout.setContentsMargins(0, 0, 0, 0)
        self.newFrame = QFrame(self.columnWidget)
        self.newFrame.setObjectName(u"newFrame")
        self.newFrame.setProperty(u"kind", u"card")
        self.newLayout = QVBoxLayout(self.newFrame)
        self.newLayout.setSpacing(10)
        self.newLayout.setObjectName(u"newLayout")
        self.newLayout.setContentsMargins(26, 22, 26, 22)
        self.newTitleLabel = QLabel(self.newFrame)
        self.newTitleLabel.setObjectName(u"newTitleLabel")
        self.newTitleLabel.setProperty(u"kind", u"title")
        self.newTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.newTitleLabel.setWordWrap(True)

        self.newLayout.addWidget(self.newTitleLabel)

        self.loadLabel = QLabel(self.newFrame)
        self.loadLabel.setObjectName(u"loadLabel")
        self.loadLabel.setProperty(u"kind", u"muted")
        self.loadLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.loadLabel.setWordWrap(True)

        self.newLayout.addWidget(self.loadLabel)

        self.spokenLabel = QLabel(self.newFrame)
        self.spokenLabel.setObjectName(u"spokenLabel")
        self.spokenLabel.setProperty(u"kind", u"heading")
        self.spokenLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.spokenLabel.setWordWrap(True)

        self.newLayout.addWidget(self.spokenLabel)

        self.spokenLayout = QHBoxLayout()
        self.spokenLayout.setSpacing(8)
        self.spokenLayout.setObjectName(u"spokenLayout")
        self.spokenLayout.setContentsMargins(0, 0, 0, 0)

        self.newLayout.addLayout(self.spokenLayout)

        self.secondLabel = QLabel(self.newFrame)
        self.secondLabel.setObjectName(u"secondLabel")
        self.secondLabel.setProperty(u"kind", u"heading")
        self.secondLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.secondLabel.setWordWrap(True)

        self.newLayout.addWidget(self.secondLabel)

        self.secondLayout = QHBoxLayout()
        self.secondLayout.setSpacing(8)
        self.secondLayout.setObjectName(u"secondLayout")
        self.secondLayout.setContentsMargins(0, 0, 0, 0)

        self.newLayout.addLayout(self.secondLayout)

        self.screenLabel = QLabel(self.newFrame)
        self.screenLabel.setObjectName(u"screenLabel")
        self.screenLabel.setProperty(u"kind", u"heading")
        self.screenLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.screenLabel.setWordWrap(True)

        self.newLayout.addWidget(self.screenLabel)

        self.screenLayout = QVBoxLayout()
        self.screenLayout.setSpacing(8)
        self.screenLayout.setObjectName(u"screenLayout")
        self.screenLayout.setContentsMargins(0, 0, 0, 0)

        self.newLayout.addLayout(self.screenLayout)

        self.consentLabel = QLabel(self.newFrame)
        self.consentLabel.setObjectName(u"consentLabel")
        self.consentLabel.setProperty(u"kind", u"muted")
        self.consentLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.consentLabel.setWordWrap(True)

        self.newLayout.addWidget(self.consentLabel)

        self.beginLayout = QHBoxLayout()
        self.beginLayout.setSpacing(8)
        self.beginLayout.setObjectName(u"beginLayout")
        self.beginLayout.setContentsMargins(0, 0, 0, 0)
        self.beginButton = QPushButton(self.newFrame)
        self.beginButton.setObjectName(u"beginButton")
        self.beginButton.setProperty(u"kind", u"primary")

        self.beginLayout.addWidget(self.beginButton)

        self.practiseButton = QPushButton(self.newFrame)
        self.practiseButton.setObjectName(u"practiseButton")

        self.beginLayout.addWidget(self.practiseButton)

        self.informationButton = QPushButton(self.newFrame)
        self.informationButton.setObjectName(u"informationButton")

        self.beginLayout.addWidget(self.informationButton)

        self.spacer2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.beginLayout.addItem(self.spacer2)


        self.newLayout.addLayout(self.beginLayout)

        self.spacer3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.newLayout.addItem(self.spacer3)


        self.columnLayout.addWidget(self.newFrame, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.sideLayout = QVBoxLayout()
        self.sideLayout.setSpacing(14)
        self.sideLayout.setObjectName(u"sideLayout")
        self.sideLayout.setContentsMargins(0, 0, 0, 0)
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


        self.sideLayout.addWidget(self.problemFrame)

        self.draftsFrame = QFrame(self.columnWidget)
        self.draftsFrame.setObjectName(u"draftsFrame")
        self.draftsFrame.setProperty(u"kind", u"card")
        self.draftsLayout = QVBoxLayout(self.draftsFrame)
        self.draftsLayout.setSpacing(10)
        self.draftsLayout.setObjectName(u"draftsLayout")
        self.draftsLayout.setContentsMargins(22, 18, 22, 18)
        self.draftsTitleLabel = QLabel(self.draftsFrame)
        self.draftsTitleLabel.setObjectName(u"draftsTitleLabel")
        self.draftsTitleLabel.setProperty(u"kind", u"heading")
        self.draftsTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.draftsTitleLabel.setWordWrap(True)

        self.draftsLayout.addWidget(self.draftsTitleLabel)

        self.noDraftsLabel = QLabel(self.draftsFrame)
        self.noDraftsLabel.setObjectName(u"noDraftsLabel")
        self.noDraftsLabel.setProperty(u"kind", u"muted")
        self.noDraftsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.noDraftsLabel.setWordWrap(True)

        self.draftsLayout.addWidget(self.noDraftsLabel)

        self.draftListLayout = QVBoxLayout()
        self.draftListLayout.setSpacing(8)
        self.draftListLayout.setObjectName(u"draftListLayout")
        self.draftListLayout.setContentsMargins(0, 0, 0, 0)

        self.draftsLayout.addLayout(self.draftListLayout)


        self.sideLayout.addWidget(self.draftsFrame)

        self.sealedFrame = QFrame(self.columnWidget)
        self.sealedFrame.setObjectName(u"sealedFrame")
        self.sealedFrame.setProperty(u"kind", u"card")
        self.sealedLayout = QVBoxLayout(self.sealedFrame)
        self.sealedLayout.setSpacing(10)
        self.sealedLayout.setObjectName(u"sealedLayout")
        self.sealedLayout.setContentsMargins(22, 18, 22, 18)
        self.sealedTitleLabel = QLabel(self.sealedFrame)
        self.sealedTitleLabel.setObjectName(u"sealedTitleLabel")
        self.sealedTitleLabel.setProperty(u"kind", u"heading")
        self.sealedTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.sealedTitleLabel.setWordWrap(True)

        self.sealedLayout.addWidget(self.sealedTitleLabel)

        self.noSealedLabel = QLabel(self.sealedFrame)
        self.noSealedLabel.setObjectName(u"noSealedLabel")
        self.noSealedLabel.setProperty(u"kind", u"muted")
        self.noSealedLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.noSealedLabel.setWordWrap(True)

        self.sealedLayout.addWidget(self.noSealedLabel)

        self.sealedListLayout = QVBoxLayout()
        self.sealedListLayout.setSpacing(6)
        self.sealedListLayout.setObjectName(u"sealedListLayout")
        self.sealedListLayout.setContentsMargins(0, 0, 0, 0)

        self.sealedLayout.addLayout(self.sealedListLayout)


        self.sideLayout.addWidget(self.sealedFrame)

        self.coordinatorFrame = QFrame(self.columnWidget)
        self.coordinatorFrame.setObjectName(u"coordinatorFrame")
        self.coordinatorFrame.setProperty(u"kind", u"card")
        self.coordinatorLayout = QVBoxLayout(self.coordinatorFrame)
        self.coordinatorLayout.setSpacing(10)
        self.coordinatorLayout.setObjectName(u"coordinatorLayout")
        self.coordinatorLayout.setContentsMargins(22, 18, 22, 18)
        self.coordinatorTitleLabel = QLabel(self.coordinatorFrame)
        self.coordinatorTitleLabel.setObjectName(u"coordinatorTitleLabel")
        self.coordinatorTitleLabel.setProperty(u"kind", u"heading")
        self.coordinatorTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.coordinatorTitleLabel.setWordWrap(True)

        self.coordinatorLayout.addWidget(self.coordinatorTitleLabel)

        self.organisationLabel = QLabel(self.coordinatorFrame)
        self.organisationLabel.setObjectName(u"organisationLabel")
        self.organisationLabel.setProperty(u"kind", u"muted")
        self.organisationLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.organisationLabel.setWordWrap(True)

        self.coordinatorLayout.addWidget(self.organisationLabel)

        self.referralsLabel = QLabel(self.coordinatorFrame)
        self.referralsLabel.setObjectName(u"referralsLabel")
        self.referralsLabel.setProperty(u"kind", u"muted")
        self.referralsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.referralsLabel.setWordWrap(True)

        self.coordinatorLayout.addWidget(self.referralsLabel)

        self.enrolLayout = QHBoxLayout()
        self.enrolLayout.setSpacing(8)
        self.enrolLayout.setObjectName(u"enrolLayout")
        self.enrolLayout.setContentsMargins(0, 0, 0, 0)
        self.enrolButton = QPushButton(self.coordinatorFrame)
        self.enrolButton.setObjectName(u"enrolButton")

        self.enrolLayout.addWidget(self.enrolButton)

        self.spacer4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.enrolLayout.addItem(self.spacer4)


        self.coordinatorLayout.addLayout(self.enrolLayout)

        self.exportLayout = QHBoxLayout()
        self.exportLayout.setSpacing(8)
        self.exportLayout.setObjectName(u"exportLayout")
        self.exportLayout.setContentsMargins(0, 0, 0, 0)
        self.exportButton = QPushButton(self.coordinatorFrame)
        self.exportButton.setObjectName(u"exportButton")

        self.exportLayout.addWidget(self.exportButton)

        self.spacer5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.exportLayout.addItem(self.spacer5)


        self.coordinatorLayout.addLayout(self.exportLayout)

        self.parcelLayout = QHBoxLayout()
        self.parcelLayout.setSpacing(8)
        self.parcelLayout.setObjectName(u"parcelLayout")
        self.parcelLayout.setContentsMargins(0, 0, 0, 0)
        self.parcelButton = QPushButton(self.coordinatorFrame)
        self.parcelButton.setObjectName(u"parcelButton")

        self.parcelLayout.addWidget(self.parcelButton)

        self.parcelSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.parcelLayout.addItem(self.parcelSpacer)


        self.coordinatorLayout.addLayout(self.parcelLayout)


        self.sideLayout.addWidget(self.coordinatorFrame)

        self.spacer6 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sideLayout.addItem(self.spacer6)


        self.columnLayout.addLayout(self.sideLayout, 0, 1, 1, 1)


        self.outerWidgetLayout.addWidget(self.columnWidget)

        self.spacer7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.outerWidgetLayout.addItem(self.spacer7)

        self.outerWidgetLayout.setStretch(1, 1)
        self.pageScrollArea.setWidget(self.outerWidget)

        self.pageLayout.addWidget(self.pageScrollArea)


        self.retranslateUi(HomePage)
    # setupUi

    def retranslateUi(self, HomePage):
        self.newTitleLabel.setText(QCoreApplication.translate("HomePage", u"New interview", None))
        self.spokenLabel.setText(QCoreApplication.translate("HomePage", u"Language of the interview", None))
        self.secondLabel.setText(QCoreApplication.translate("HomePage", u"Your own language", None))
        self.screenLabel.setText(QCoreApplication.translate("HomePage", u"Who sees the screen?", None))
        self.consentLabel.setText(QCoreApplication.translate("HomePage", u"Nothing is written down before the person allows it.", None))
        self.beginButton.setText(QCoreApplication.translate("HomePage", u"Begin", None))
        self.practiseButton.setText(QCoreApplication.translate("HomePage", u"Practise", None))
        self.informationButton.setText(QCoreApplication.translate("HomePage", u"Only give information", None))
        self.draftsTitleLabel.setText(QCoreApplication.translate("HomePage", u"Go on with an interview", None))
        self.noDraftsLabel.setText(QCoreApplication.translate("HomePage", u"No interview is open.", None))
        self.sealedTitleLabel.setText(QCoreApplication.translate("HomePage", u"Sealed interviews", None))
        self.noSealedLabel.setText(QCoreApplication.translate("HomePage", u"None yet. A signed interview is sealed for the coordinator and cannot be opened on this laptop any more.", None))
        self.coordinatorTitleLabel.setText(QCoreApplication.translate("HomePage", u"Your coordinator", None))
        self.enrolButton.setText(QCoreApplication.translate("HomePage", u"Enrol with a card\u2026", None))
        self.exportButton.setText(QCoreApplication.translate("HomePage", u"Export a bundle\u2026", None))
        self.parcelButton.setText(QCoreApplication.translate("HomePage", u"From the coordinator\u2026", None))
        pass
    # retranslateUi

