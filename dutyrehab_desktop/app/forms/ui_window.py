# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'window.ui'
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
    QMainWindow, QPushButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

class Ui_MainWindow(object):
    def setupUi(self, MainWindow):
        if not MainWindow.objectName():
            MainWindow.setObjectName(u"MainWindow")
        self.centralWidget = QWidget(MainWindow)
        self.centralWidget.setObjectName(u"centralWidget")
        self.centralLayout = QVBoxLayout(self.centralWidget)
        self.centralLayout.setSpacing(0)
        self.centralLayout.setObjectName(u"centralLayout")
        self.centralLayout.setContentsMargins(0, 0, 0, 0)
        self.barFrame = QFrame(self.centralWidget)
        self.barFrame.setObjectName(u"barFrame")
        self.barFrame.setProperty(u"kind", u"bar")
        self.barFrame.setMinimumSize(QSize(0, 52))
        self.barLayout = QHBoxLayout(self.barFrame)
        self.barLayout.setSpacing(10)
        self.barLayout.setObjectName(u"barLayout")
        self.barLayout.setContentsMargins(20, 0, 16, 0)
        self.titleLabel = QLabel(self.barFrame)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"kind", u"heading")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.barLayout.addWidget(self.titleLabel)

        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.barLayout.addItem(self.spacer1)

        self.switchLayout = QHBoxLayout()
        self.switchLayout.setSpacing(8)
        self.switchLayout.setObjectName(u"switchLayout")
        self.switchLayout.setContentsMargins(0, 0, 0, 0)

        self.barLayout.addLayout(self.switchLayout)

        self.lookButton = QPushButton(self.barFrame)
        self.lookButton.setObjectName(u"lookButton")
        self.lookButton.setProperty(u"kind", u"quiet")

        self.barLayout.addWidget(self.lookButton)

        self.lockButton = QPushButton(self.barFrame)
        self.lockButton.setObjectName(u"lockButton")

        self.barLayout.addWidget(self.lockButton)

        self.hideButton = QPushButton(self.barFrame)
        self.hideButton.setObjectName(u"hideButton")
        self.hideButton.setProperty(u"kind", u"ink")

        self.barLayout.addWidget(self.hideButton)


        self.centralLayout.addWidget(self.barFrame)

        self.practiceFrame = QFrame(self.centralWidget)
        self.practiceFrame.setObjectName(u"practiceFrame")
        self.practiceFrame.setProperty(u"kind", u"practice")
        self.practiceLayout = QHBoxLayout(self.practiceFrame)
        self.practiceLayout.setSpacing(16)
        self.practiceLayout.setObjectName(u"practiceLayout")
        self.practiceLayout.setContentsMargins(24, 7, 24, 7)
        self.practiceLabel = QLabel(self.practiceFrame)
        self.practiceLabel.setObjectName(u"practiceLabel")
        self.practiceLabel.setProperty(u"kind", u"practiceTitle")
        self.practiceLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.practiceLayout.addWidget(self.practiceLabel)

        self.saidLabel = QLabel(self.practiceFrame)
        self.saidLabel.setObjectName(u"saidLabel")
        self.saidLabel.setProperty(u"kind", u"said")
        self.saidLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.saidLabel.setWordWrap(True)

        self.practiceLayout.addWidget(self.saidLabel)

        self.practiceLayout.setStretch(1, 1)

        self.centralLayout.addWidget(self.practiceFrame)

        self.noticeFrame = QFrame(self.centralWidget)
        self.noticeFrame.setObjectName(u"noticeFrame")
        self.noticeFrame.setProperty(u"kind", u"bar")
        self.noticeLayout = QHBoxLayout(self.noticeFrame)
        self.noticeLayout.setSpacing(12)
        self.noticeLayout.setObjectName(u"noticeLayout")
        self.noticeLayout.setContentsMargins(24, 8, 24, 8)
        self.noticeLabel = QLabel(self.noticeFrame)
        self.noticeLabel.setObjectName(u"noticeLabel")
        self.noticeLabel.setProperty(u"kind", u"body")
        self.noticeLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.noticeLabel.setWordWrap(True)

        self.noticeLayout.addWidget(self.noticeLabel)

        self.noticeButton = QPushButton(self.noticeFrame)
        self.noticeButton.setObjectName(u"noticeButton")

        self.noticeLayout.addWidget(self.noticeButton)

        self.noticeLayout.setStretch(0, 1)

        self.centralLayout.addWidget(self.noticeFrame)

        self.screenStack = QStackedWidget(self.centralWidget)
        self.screenStack.setObjectName(u"screenStack")

        self.centralLayout.addWidget(self.screenStack)

        self.centralLayout.setStretch(3, 1)
        MainWindow.setCentralWidget(self.centralWidget)

        self.retranslateUi(MainWindow)
    # setupUi

    def retranslateUi(self, MainWindow):
        self.lookButton.setText(QCoreApplication.translate("MainWindow", u"View", None))
        self.lockButton.setText(QCoreApplication.translate("MainWindow", u"Lock", None))
        self.hideButton.setText(QCoreApplication.translate("MainWindow", u"Hide", None))
        self.practiceLabel.setText(QCoreApplication.translate("MainWindow", u"Practice: nothing is kept", None))
        pass
    # retranslateUi

