# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'desk_page.ui'
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
    QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout,
    QWidget)

class Ui_DeskPage(object):
    def setupUi(self, DeskPage):
        if not DeskPage.objectName():
            DeskPage.setObjectName(u"DeskPage")
        DeskPage.setProperty(u"kind", u"page")
        self.pageLayout = QHBoxLayout(DeskPage)
        self.pageLayout.setSpacing(0)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(0, 0, 0, 0)
        self.leftFrame = QFrame(DeskPage)
        self.leftFrame.setObjectName(u"leftFrame")
        self.leftFrame.setProperty(u"kind", u"left")
        self.leftLayout = QVBoxLayout(self.leftFrame)
        self.leftLayout.setSpacing(10)
        self.leftLayout.setObjectName(u"leftLayout")
        self.leftLayout.setContentsMargins(12, 16, 12, 14)
        self.deskLabel = QLabel(self.leftFrame)
        self.deskLabel.setObjectName(u"deskLabel")
        self.deskLabel.setProperty(u"kind", u"heading")
        self.deskLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.deskLabel.setWordWrap(True)

        self.leftLayout.addWidget(self.deskLabel)

        self.placesLayout = QVBoxLayout()
        self.placesLayout.setSpacing(8)
        self.placesLayout.setObjectName(u"placesLayout")
        self.placesLayout.setContentsMargins(0, 0, 0, 0)

        self.leftLayout.addLayout(self.placesLayout)

        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.leftLayout.addItem(self.spacer1)


        self.pageLayout.addWidget(self.leftFrame)

        self.placeStack = QStackedWidget(DeskPage)
        self.placeStack.setObjectName(u"placeStack")

        self.pageLayout.addWidget(self.placeStack)

        self.pageLayout.setStretch(1, 1)

        self.retranslateUi(DeskPage)
    # setupUi

    def retranslateUi(self, DeskPage):
        self.deskLabel.setText(QCoreApplication.translate("DeskPage", u"Desk", None))
        pass
    # retranslateUi

