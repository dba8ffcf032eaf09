# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pick_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QLabel, QListWidgetItem, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from dutyrehab_desktop.app.widgets.quiet_text import (LineField, QuietList)

class Ui_PickDialog(object):
    def setupUi(self, PickDialog):
        if not PickDialog.objectName():
            PickDialog.setObjectName(u"PickDialog")
        self.dialogLayout = QVBoxLayout(PickDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(24, 20, 24, 18)
        self.titleLabel = QLabel(PickDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"kind", u"title")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)

        self.dialogLayout.addWidget(self.titleLabel)

        self.placeLayout = QHBoxLayout()
        self.placeLayout.setSpacing(10)
        self.placeLayout.setObjectName(u"placeLayout")
        self.placeLayout.setContentsMargins(0, 0, 0, 0)
        self.upButton = QPushButton(PickDialog)
        self.upButton.setObjectName(u"upButton")

        self.placeLayout.addWidget(self.upButton)

        self.placeLabel = QLabel(PickDialog)
        self.placeLabel.setObjectName(u"placeLabel")
        self.placeLabel.setProperty(u"kind", u"muted")
        self.placeLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.placeLabel.setWordWrap(True)

        self.placeLayout.addWidget(self.placeLabel)

        self.placeLayout.setStretch(1, 1)

        self.dialogLayout.addLayout(self.placeLayout)

        self.listsLayout = QHBoxLayout()
        self.listsLayout.setSpacing(10)
        self.listsLayout.setObjectName(u"listsLayout")
        self.listsLayout.setContentsMargins(0, 0, 0, 0)
        self.placesList = QuietList(PickDialog)
        self.placesList.setObjectName(u"placesList")
        self.placesList.setMaximumSize(QSize(220, 16777215))

        self.listsLayout.addWidget(self.placesList)

        self.entriesList = QuietList(PickDialog)
        self.entriesList.setObjectName(u"entriesList")

        self.listsLayout.addWidget(self.entriesList)


        self.dialogLayout.addLayout(self.listsLayout)

        self.nameWidget = QWidget(PickDialog)
        self.nameWidget.setObjectName(u"nameWidget")
        self.nameWidget.setProperty(u"kind", u"clear")
        self.nameLayout = QHBoxLayout(self.nameWidget)
        self.nameLayout.setSpacing(10)
        self.nameLayout.setObjectName(u"nameLayout")
        self.nameLayout.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(self.nameWidget)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setProperty(u"kind", u"heading")
        self.nameLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.nameLayout.addWidget(self.nameLabel)

        self.nameEdit = LineField(self.nameWidget)
        self.nameEdit.setObjectName(u"nameEdit")
        self.nameEdit.setProperty(u"kind", u"small")

        self.nameLayout.addWidget(self.nameEdit)


        self.dialogLayout.addWidget(self.nameWidget)

        self.problemFrame = QFrame(PickDialog)
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


        self.dialogLayout.addWidget(self.problemFrame)

        self.buttonsLayout = QHBoxLayout()
        self.buttonsLayout.setSpacing(10)
        self.buttonsLayout.setObjectName(u"buttonsLayout")
        self.buttonsLayout.setContentsMargins(0, 0, 0, 0)
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonsLayout.addItem(self.spacer1)

        self.cancelButton = QPushButton(PickDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.buttonsLayout.addWidget(self.cancelButton)

        self.chooseButton = QPushButton(PickDialog)
        self.chooseButton.setObjectName(u"chooseButton")
        self.chooseButton.setProperty(u"kind", u"primary")

        self.buttonsLayout.addWidget(self.chooseButton)


        self.dialogLayout.addLayout(self.buttonsLayout)


        self.retranslateUi(PickDialog)
    # setupUi

    def retranslateUi(self, PickDialog):
        self.upButton.setText(QCoreApplication.translate("PickDialog", u"Up", None))
        self.nameLabel.setText(QCoreApplication.translate("PickDialog", u"Name", None))
        self.cancelButton.setText(QCoreApplication.translate("PickDialog", u"Cancel", None))
        pass
    # retranslateUi

