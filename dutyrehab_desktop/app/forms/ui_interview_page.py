# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'interview_page.ui'
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
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from dutyrehab_desktop.app.widgets.elided_label import ElidedLabel
class Ui_InterviewPage(object):
    def setupUi(self, InterviewPage):
        if not InterviewPage.objectName():
            InterviewPage.setObjectName(u"InterviewPage")
        InterviewPage.resize(1366, 768)
        InterviewPage.setProperty(u"kind", u"page")
        self.pageLayout = QVBoxLayout(InterviewPage)
        self.pageLayout.setSpacing(0)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(0, 0, 0, 0)
        self.topFrame = QFrame(InterviewPage)
        self.topFrame.setObjectName(u"topFrame")
        self.topFrame.setProperty(u"kind", u"bar")
        self.topLayout = QHBoxLayout(self.topFrame)
        self.topLayout.setObjectName(u"topLayout")
        self.sectionElidedLabel = ElidedLabel(self.topFrame)
        self.sectionElidedLabel.setObjectName(u"sectionElidedLabel")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.sectionElidedLabel.sizePolicy().hasHeightForWidth())
        self.sectionElidedLabel.setSizePolicy(sizePolicy)
        self.sectionElidedLabel.setProperty(u"kind", u"heading")

        self.topLayout.addWidget(self.sectionElidedLabel)

        self.saveLayout = QHBoxLayout()
        self.saveLayout.setObjectName(u"saveLayout")

        self.topLayout.addLayout(self.saveLayout)

        self.languageLayout = QHBoxLayout()
        self.languageLayout.setObjectName(u"languageLayout")

        self.topLayout.addLayout(self.languageLayout)

        self.keysButton = QPushButton(self.topFrame)
        self.keysButton.setObjectName(u"keysButton")
        self.keysButton.setProperty(u"kind", u"quiet")
        self.keysButton.setText(u"F1")

        self.topLayout.addWidget(self.keysButton)

        self.lockButton = QPushButton(self.topFrame)
        self.lockButton.setObjectName(u"lockButton")
#if QT_CONFIG(tooltip)
        self.lockButton.setToolTip(u"Ctrl+L")
#endif // QT_CONFIG(tooltip)

        self.topLayout.addWidget(self.lockButton)

        self.hideButton = QPushButton(self.topFrame)
        self.hideButton.setObjectName(u"hideButton")
        self.hideButton.setProperty(u"kind", u"ink")
#if QT_CONFIG(tooltip)
        self.hideButton.setToolTip(u"F9")
#endif // QT_CONFIG(tooltip)

        self.topLayout.addWidget(self.hideButton)


        self.pageLayout.addWidget(self.topFrame)

        self.bodyLayout = QHBoxLayout()
        self.bodyLayout.setSpacing(0)
        self.bodyLayout.setObjectName(u"bodyLayout")
        self.leftFrame = QFrame(InterviewPage)
        self.leftFrame.setObjectName(u"leftFrame")
        self.leftFrame.setProperty(u"kind", u"left")
        self.leftLayout = QVBoxLayout(self.leftFrame)
        self.leftLayout.setObjectName(u"leftLayout")
        self.sectionScrollArea = QScrollArea(self.leftFrame)
        self.sectionScrollArea.setObjectName(u"sectionScrollArea")
        self.sectionScrollArea.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sectionScrollArea.setFrameShape(QFrame.Shape.NoFrame)
        self.sectionScrollArea.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sectionScrollArea.setWidgetResizable(True)

        self.leftLayout.addWidget(self.sectionScrollArea)

        self.guideButton = QPushButton(self.leftFrame)
        self.guideButton.setObjectName(u"guideButton")

        self.leftLayout.addWidget(self.guideButton)

        self.reviewButton = QPushButton(self.leftFrame)
        self.reviewButton.setObjectName(u"reviewButton")

        self.leftLayout.addWidget(self.reviewButton)

        self.pauseButton = QPushButton(self.leftFrame)
        self.pauseButton.setObjectName(u"pauseButton")

        self.leftLayout.addWidget(self.pauseButton)


        self.bodyLayout.addWidget(self.leftFrame)

        self.centerLayout = QVBoxLayout()
        self.centerLayout.setSpacing(0)
        self.centerLayout.setObjectName(u"centerLayout")
        self.pageScrollArea = QScrollArea(InterviewPage)
        self.pageScrollArea.setObjectName(u"pageScrollArea")
        self.pageScrollArea.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.pageScrollArea.setFrameShape(QFrame.Shape.NoFrame)
        self.pageScrollArea.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pageScrollArea.setWidgetResizable(True)

        self.centerLayout.addWidget(self.pageScrollArea)

        self.messageFrame = QFrame(InterviewPage)
        self.messageFrame.setObjectName(u"messageFrame")
        self.messageFrame.setProperty(u"kind", u"mild")
        self.messageLayout = QHBoxLayout(self.messageFrame)
        self.messageLayout.setObjectName(u"messageLayout")
        self.messageLabel = QLabel(self.messageFrame)
        self.messageLabel.setObjectName(u"messageLabel")
        self.messageLabel.setProperty(u"kind", u"mildText")
        self.messageLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.messageLabel.setWordWrap(True)

        self.messageLayout.addWidget(self.messageLabel)


        self.centerLayout.addWidget(self.messageFrame)

        self.footerFrame = QFrame(InterviewPage)
        self.footerFrame.setObjectName(u"footerFrame")
        self.footerFrame.setProperty(u"kind", u"footer")
        self.footerLayout = QHBoxLayout(self.footerFrame)
        self.footerLayout.setObjectName(u"footerLayout")
        self.backButton = QPushButton(self.footerFrame)
        self.backButton.setObjectName(u"backButton")
#if QT_CONFIG(tooltip)
        self.backButton.setToolTip(u"Alt+\u2190")
#endif // QT_CONFIG(tooltip)

        self.footerLayout.addWidget(self.backButton)

        self.footerSpacer = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footerLayout.addItem(self.footerSpacer)

        self.nextButton = QPushButton(self.footerFrame)
        self.nextButton.setObjectName(u"nextButton")
        self.nextButton.setProperty(u"kind", u"primary")
#if QT_CONFIG(tooltip)
        self.nextButton.setToolTip(u"Enter")
#endif // QT_CONFIG(tooltip)

        self.footerLayout.addWidget(self.nextButton)


        self.centerLayout.addWidget(self.footerFrame)


        self.bodyLayout.addLayout(self.centerLayout)


        self.pageLayout.addLayout(self.bodyLayout)


        self.retranslateUi(InterviewPage)
    # setupUi

    def retranslateUi(self, InterviewPage):
#if QT_CONFIG(tooltip)
        self.keysButton.setToolTip(QCoreApplication.translate("InterviewPage", u"Keys", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.keysButton.setAccessibleName(QCoreApplication.translate("InterviewPage", u"Overview of the keys", None))
#endif // QT_CONFIG(accessibility)
        self.lockButton.setText(QCoreApplication.translate("InterviewPage", u"Lock", None))
#if QT_CONFIG(accessibility)
        self.lockButton.setAccessibleName(QCoreApplication.translate("InterviewPage", u"Lock", None))
#endif // QT_CONFIG(accessibility)
        self.hideButton.setText(QCoreApplication.translate("InterviewPage", u"Hide", None))
#if QT_CONFIG(accessibility)
        self.hideButton.setAccessibleName(QCoreApplication.translate("InterviewPage", u"Hide the screen", None))
#endif // QT_CONFIG(accessibility)
        self.guideButton.setText(QCoreApplication.translate("InterviewPage", u"Guide", None))
#if QT_CONFIG(tooltip)
        self.guideButton.setToolTip(QCoreApplication.translate("InterviewPage", u"If it gets hard, and where help is", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.guideButton.setAccessibleName(QCoreApplication.translate("InterviewPage", u"If it gets hard, and where help is", None))
#endif // QT_CONFIG(accessibility)
        self.reviewButton.setText(QCoreApplication.translate("InterviewPage", u"Read back", None))
#if QT_CONFIG(tooltip)
        self.reviewButton.setToolTip(QCoreApplication.translate("InterviewPage", u"Read the answers back together", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.reviewButton.setAccessibleName(QCoreApplication.translate("InterviewPage", u"Read the answers back together", None))
#endif // QT_CONFIG(accessibility)
        self.pauseButton.setText(QCoreApplication.translate("InterviewPage", u"Take a break", None))
#if QT_CONFIG(tooltip)
        self.pauseButton.setToolTip(QCoreApplication.translate("InterviewPage", u"Take a break", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.pauseButton.setAccessibleName(QCoreApplication.translate("InterviewPage", u"Take a break", None))
#endif // QT_CONFIG(accessibility)
        self.backButton.setText(QCoreApplication.translate("InterviewPage", u"Back", None))
#if QT_CONFIG(accessibility)
        self.backButton.setAccessibleName(QCoreApplication.translate("InterviewPage", u"Back", None))
#endif // QT_CONFIG(accessibility)
        self.nextButton.setText(QCoreApplication.translate("InterviewPage", u"Next", None))
#if QT_CONFIG(accessibility)
        self.nextButton.setAccessibleName(QCoreApplication.translate("InterviewPage", u"Next", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

