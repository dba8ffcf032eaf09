"""The part of `bench.py` that measures the person's papers beside a bare page of the same text."""

import itertools
import json
from io import BytesIO
from pathlib import Path

from bench_vaults import Figure, clocked, new_vault
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph, SimpleDocTemplate

from dutyrehab_desktop.questionnaire.interchange import sheet_from_record
from dutyrehab_desktop.shipped import resource
from dutyrehab_desktop.workflows.answering import Walk
from dutyrehab_desktop.workflows.content import load_content
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from dutyrehab_desktop.workflows.opening import begin_interview
from dutyrehab_desktop.workflows.papers import Kind, Wish, make_paper, source_of
from dutyrehab_desktop.workflows.surroundings import real_surroundings
from dutyrehab_desktop.workflows.vaults import Role

TIMES = 120
LANGUAGES = ("ru", "kk", "uz", "uz-Cyrl", "en")


def _session(folder: Path) -> InterviewSession:
    """A long interview out of the demonstration."""
    story = json.loads(resource("demonstration", "interviews.json").read_text("utf-8"))
    record = max((each["record"] for each in story["interviews"]), key=lambda one: len(str(one)))
    content, numbers = load_content(), itertools.count(0xE0E0E0E0E0E0E000)
    told = sheet_from_record(record, content.questionnaire, lambda: f"{next(numbers):016x}").sheet
    vault = new_vault(folder, Role.FIELD)
    session = begin_interview(content, vault.store, real_surroundings(), spoken="ru")
    Walk(session, told).go_on()
    return session


def full(folder: Path) -> tuple[Figure, Figure]:
    """The whole summary, text and PDF; beside the same text set bare by the same library."""
    source = source_of(_session(folder))
    registerFont(TTFont("Bare", str(resource("fonts", "NotoSans-Regular.ttf"))))
    look = ParagraphStyle("bare", fontName="Bare", fontSize=12, leading=17)

    def bare(lines: list[str]) -> None:
        SimpleDocTemplate(BytesIO(), pagesize=A4).build([Paragraph(text, look) for text in lines])

    ours, floor = [], []
    for number in range(TIMES):
        wish = Wish(Kind.FULL, LANGUAGES[number % len(LANGUAGES)])
        lines = [line.text for line in make_paper(source, wish).lines]
        ours.append(clocked(lambda wish=wish: make_paper(source, wish)))  # type: ignore[misc]
        floor.append(clocked(lambda lines=lines: bare(lines)))  # type: ignore[misc]
    return Figure.of(ours), Figure.of(floor)
