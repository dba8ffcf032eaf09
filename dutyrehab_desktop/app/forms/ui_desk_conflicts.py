# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'desk_conflicts.ui'
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
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_DeskConflicts(object):
    def setupUi(self, DeskConflicts):
        if not DeskConflicts.objectName():
            DeskConflicts.setObjectName(u"DeskConflicts")
        DeskConflicts.setProperty(u"kind", u"page")
        self.pageLayout = QVBoxLayout(DeskConflicts)
        self.pageLayout.setSpacing(8)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(0, 0, 0, 0)
        self.pageScrollArea = QScrollArea(DeskConflicts)
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

        self.noneLabel = QLabel(self.columnWidget)
        self.noneLabel.setObjectName(u"noneLabel")
        self.noneLabel.setProperty(u"kind", u"second")
        self.noneLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.noneLabel.setWordWrap(True)

        self.columnLayout.addWidget(self.noneLabel)

        self.conflictsLayout = QVBoxLayout()
        self.conflictsLayout.setSpacing(14)
        self.conflictsLayout.setObjectName(u"conflictsLayout")
        self.conflictsLayout.setContentsMargins(0, 0, 0, 0)

        self.columnLayout.addLayout(self.conflictsLayout)

        self.spacer2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.columnLayout.addItem(self.spacer2)


        self.outerWidgetLayout.addWidget(self.columnWidget)

        self.spacer3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.outerWidgetLayout.addItem(self.spacer3)

        self.outerWidgetLayout.setStretch(1, 1)
        self.pageScrollArea.setWidget(self.outerWidget)

        self.pageLayout.addWidget(self.pageScrollArea)


        self.retranslateUi(DeskConflicts)
    # setupUi

    def retranslateUi(self, DeskConflicts):
        self.titleLabel.setText(QCoreApplication.translate("DeskConflicts", u"Conflicts", None))
        self.introLabel.setText(QCoreApplication.translate("DeskConflicts", u"Two laptops wrote something different in the same place. Nothing is lost whichever you choose: the other stays in the history.", None))
        self.noneLabel.setText(QCoreApplication.translate("DeskConflicts", u"No conflict waits for you.", None))
        pass
    # retranslateUi

