"""How easily the questionnaire is followed by ear, one figure set for each language."""

import csv

from dutyrehab_desktop.questionnaire.model import Questionnaire
from dutyrehab_desktop.questionnaire.reading import ReadingLevel, reading_level
from dutyrehab_desktop.shipped import resource


def reading_levels(questionnaire: Questionnaire) -> dict[str, ReadingLevel]:
    """The reading level of every language that the questionnaire is written in.

    Hard words are those of `resources/hard_words.csv`: legal and office words that a person may
    not know, to be said only where nothing plainer says the same.

    Args:
        questionnaire: What is asked.
    """
    with resource("hard_words.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return {
        language: reading_level(
            questionnaire,
            language,
            [(row["word"], row[language]) for row in rows if row.get(language)],
        )
        for language in questionnaire.languages
    }
