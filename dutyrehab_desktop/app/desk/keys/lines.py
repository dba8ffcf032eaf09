"""What the keys' place shows, as plain values."""

from dataclasses import dataclass

from dutyrehab_desktop.app.desk.coordinators.lines import CardToCompare


@dataclass(frozen=True, slots=True)
class KeysPage:
    """The place.

    Attributes:
        card: Whether a card was made, so that there is something to announce or change.
        backup: Whether there is a backup key.
        former: Whether there are keys from before the last change.
        laptops: How many laptops can be told.
        colleagues: The ten words of each other coordinator for whom everything is sealed as well.
        told: What was done last.
        words: Ten words to be read out to every interviewer, after it.
        compare: Another coordinator's card whose words are to be compared.
    """

    card: bool = False
    backup: bool = False
    former: bool = False
    laptops: int = 0
    colleagues: tuple[tuple[str, ...], ...] = ()
    told: str = ""
    words: tuple[str, ...] = ()
    compare: CardToCompare | None = None
