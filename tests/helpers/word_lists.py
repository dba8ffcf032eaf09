"""Small invented lists of words, and a tag that costs a test nothing."""

from pathlib import Path

from dutyrehab_desktop.workflows.words import Lists, SpokenWords
from tests.helpers.vaults import CHEAP

SIZE = 16
WORDS = {
    "en": "apple bridge candle donkey engine forest garden honey island jacket kettle lantern "
    "mirror needle orange pencil",
    "ru": "арбуз берег ветка гнездо дорога ёжик жёлудь зерно игла колесо ложка молоко ночь "
    "огонь песок роща",
    "kk": "алма бұлақ гүлзар дәптер егін жұлдыз қанат көйлек ағаш мысық нәресте өзен піспек "
    "тұлпар ұстаз шырақ",
    "uz": "anor bulut gʻisht daraxt eshik gilam hovuz ipak joʻxori kaptar lola maysa nonvoy "
    "oʻrmon pichoq tuproq",
}


def invented(folder: Path) -> Lists:
    """Lists in a folder of their own."""
    folder.mkdir(parents=True, exist_ok=True)
    for language, words in WORDS.items():
        text = "# invented\n" + "\n".join(words.split()) + "\n"
        (folder / f"{language}.txt").write_text(text, encoding="utf-8")
    return Lists(folder, SIZE, CHEAP)


def said(*words: str, language: str = "ru") -> SpokenWords:
    """Words as somebody says them."""
    return SpokenWords(language, words)
