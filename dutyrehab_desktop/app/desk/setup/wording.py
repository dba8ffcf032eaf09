"""The words of the steps: what each is for, how it stands, and where it is done."""

from dutyrehab_desktop.app.common.i18n import OWN_NAMES, translate
from dutyrehab_desktop.app.common.texts import date_words
from dutyrehab_desktop.app.desk.setup.lines import Act, StepAct, StepCard
from dutyrehab_desktop.workflows.setting_up import SetupStep, StepLine, StepState

CARD, KEYS, KEEPING, LAPTOPS, REFERRALS = "card", "keys", "keeping", "laptops", "referrals"
"""The places where steps are done."""
_PLACES = {
    SetupStep.ORGANISATION: CARD,
    SetupStep.BACKUP_KEY: KEYS,
    SetupStep.SHARES: KEEPING,
    SetupStep.STICK: KEEPING,
    SetupStep.LAPTOPS: LAPTOPS,
    SetupStep.RECOVERY: LAPTOPS,
    SetupStep.REFERRALS: REFERRALS,
    SetupStep.COVER: REFERRALS,
}


def cards_of(lines: tuple[StepLine, ...], language: str) -> tuple[StepCard, ...]:
    """A card for each step."""
    titles, whys = _titles(), _whys()
    return tuple(
        StepCard(
            line.step.value,
            titles[line.step],
            whys[line.step],
            line.state.value,
            _state(line.state),
            tuple(filter(None, (*_facts(line, language), _written(line, language)))),
            _acts(line),
        )
        for line in lines
    )


def _state(state: StepState) -> str:
    return {
        StepState.DONE: translate("Setup", "Done"),
        StepState.OPEN: translate("Setup", "Not yet"),
        StepState.DOUBTFUL: translate("Setup", "Not quite"),
    }[state]


def _written(line: StepLine, language: str) -> str:
    if not line.month:
        return ""
    month = date_words(line.month, language)
    if not line.words:
        return translate("Setup", "Last played in {month}.").format(month=month)
    told = translate("Setup", "Written down in {month}: {words}")
    return told.format(month=month, words=line.words)


def _facts(line: StepLine, language: str) -> tuple[str, ...]:
    facts = line.facts
    missing = ", ".join(OWN_NAMES[each] for each in facts.get("missing", "").split())
    lacks = translate("Setup", "Missing: {languages}.").format(languages=missing)
    no_card = translate("Setup", "No card was made with these words yet.")
    other = translate("Setup", "Not yet; the other way was taken, and one is enough to begin.")
    either = (other if line.state is StepState.DOUBTFUL else "",)
    since = translate("Setup", "Three people have it since {month}.")
    shared = since.format(month=date_words(facts["since"], language)) if facts.get("since") else ""
    found = {
        SetupStep.BACKUP_KEY: either,
        SetupStep.SHARES: (shared, *either),
        SetupStep.ORGANISATION: (
            lacks if missing else "",
            "" if facts.get("card") else no_card,
        ),
        SetupStep.COVER: (lacks if missing and line.state is StepState.DOUBTFUL else "",),
        SetupStep.CODES: (
            translate("Setup", "Given out: {codes}").format(codes=facts.get("codes", ""))
            if facts.get("codes")
            else "",
        ),
        SetupStep.LAPTOPS: (
            translate("Setup", "Registered: {count}").format(count=facts.get("count", "0")),
        ),
        SetupStep.RECOVERY: (
            translate("Setup", "Laptops without one: {count}").format(count=facts["without"])
            if facts.get("without", "0") != "0"
            else "",
        ),
        SetupStep.REFERRALS: _help(line),
        SetupStep.RETENTION: (
            translate("Setup", "The program proposes {months} months to every person.").format(
                months=facts.get("months", "")
            ),
        ),
        SetupStep.LANGUAGES: tuple(_reviewed(name, facts[name]) for name in facts),
        SetupStep.ROUND_TRIP: _trip(line),
    }
    return found.get(line.step, ())


def _help(line: StepLine) -> tuple[str, ...]:
    facts = line.facts
    told = [translate("Setup", "Lines in it: {count}").format(count=facts.get("lines", "0"))]
    if facts.get("help") == "short":
        told.append(
            translate("Setup", "No psychologist was checked lately: no full interview is held.")
        )
    if not facts.get("emergency"):
        told.append(translate("Setup", "Nobody is named to call tonight."))
    return tuple(told)


def _reviewed(language: str, count: str) -> str:
    signed, _, texts = count.partition("/")
    name = OWN_NAMES.get(language, language)
    if signed == texts:
        told = translate("Setup", "{language}: every text was read and signed by a person.")
        return told.format(language=name)
    told = translate("Setup", "{language}: drafts. Read and signed: {signed} of {texts}.")
    return told.format(language=name, signed=signed, texts=texts)


def _trip(line: StepLine) -> tuple[str, ...]:
    if line.state is StepState.OPEN:
        return ()
    told = translate("Setup", "All {count} answers arrived as they were told.").format(
        count=line.facts.get("answers", "")
    )
    if line.state is StepState.DONE:
        return (told,)
    return (told, translate("Setup", "Since then this desk has other keys: play it again."))


def _acts(line: StepLine) -> tuple[StepAct, ...]:
    step, place = line.step, _PLACES.get(line.step, "")
    if place:
        return (StepAct(Act.GO, _way(place), place),)
    if step is SetupStep.CODES:
        draw = StepAct(Act.DRAW, translate("Setup", "Draw five codes"))
        strike = StepAct(Act.STRIKE, translate("Setup", "Strike one out…"))
        return (draw, strike) if line.facts.get("codes") else (draw,)
    if step is SetupStep.ROUND_TRIP:
        return (StepAct(Act.PLAY, translate("Setup", "Play it")),)
    if step is SetupStep.LANGUAGES:
        return ()
    return (StepAct(Act.WRITE, translate("Setup", "Write it down…")),)


def _way(place: str) -> str:
    names = {
        CARD: translate("CardView", "Enrolment card"),
        KEYS: translate("KeysView", "Keys"),
        KEEPING: translate("KeepingView", "Keeping the key"),
        LAPTOPS: translate("LaptopsView", "Laptops"),
        REFERRALS: translate("ReferralsView", "Referral list"),
    }
    return translate("Setup", "Go to: {place}").format(place=names[place])


def _titles() -> dict[SetupStep, str]:
    return {
        SetupStep.ORGANISATION: translate("Setup", "Who you are, in every language"),
        SetupStep.RESPONSIBLE: translate("Setup", "Who is responsible"),
        SetupStep.BACKUP_KEY: translate("Setup", "A second key, kept elsewhere"),
        SetupStep.SHARES: translate("Setup", "The key in three shares"),
        SetupStep.STICK: translate("Setup", "The key on a stick"),
        SetupStep.CEREMONY: translate("Setup", "A second person was there"),
        SetupStep.CODES: translate("Setup", "Codes for the interviewers"),
        SetupStep.LAPTOPS: translate("Setup", "Laptops"),
        SetupStep.RECOVERY: translate("Setup", "Their recovery files"),
        SetupStep.REFERRALS: translate("Setup", "Whom to send people to"),
        SetupStep.COVER: translate("Setup", "The page that hides the window"),
        SetupStep.RETENTION: translate("Setup", "How long records are kept"),
        SetupStep.LANGUAGES: translate("Setup", "Who has read the texts"),
        SetupStep.ROUND_TRIP: translate("Setup", "A test with an invented person"),
    }


def _whys() -> dict[SetupStep, str]:
    return {
        SetupStep.ORGANISATION: translate(
            "Setup", "Every person hears these words before they agree to anything."
        ),
        SetupStep.RESPONSIBLE: translate(
            "Setup",
            "The third permission says that one coordinator reads the answers. Write down which "
            "role that is, and who stands in; not a name.",
        ),
        SetupStep.BACKUP_KEY: translate(
            "Setup",
            "One key opens every interview. Make a second one with a person who is not you, and "
            "let that person carry it away.",
        ),
        SetupStep.SHARES: translate(
            "Setup",
            "Or give the key to three people on paper: any two bring it back, one alone tells "
            "nothing. One of the two ways is needed; both are better.",
        ),
        SetupStep.STICK: translate(
            "Setup",
            "Then put this desk's own key on a stick that you carry apart: whoever takes this "
            "machine needs the stick too.",
        ),
        SetupStep.CEREMONY: translate(
            "Setup",
            "Write down in which role the second person was there, and what was made; not a name. "
            "It counts only while a second key or the shares exist.",
        ),
        SetupStep.CODES: translate(
            "Setup",
            "An interviewer writes a code, never a name. Which code is whose does not stand in "
            "this program: write it on one sheet of paper, and lock it up at the organisation, "
            "not where this machine or a laptop is.",
        ),
        SetupStep.LAPTOPS: translate(
            "Setup", "Compare the ten words of each laptop by voice, then register its card."
        ),
        SetupStep.RECOVERY: translate(
            "Setup", "A laptop seals interviews only when its recovery file was opened here."
        ),
        SetupStep.REFERRALS: translate(
            "Setup",
            "No interview without somebody to send people to, and no full one without a "
            "psychologist. Name a contact for a night on which somebody is in danger.",
        ),
        SetupStep.COVER: translate(
            "Setup",
            "When the window is hidden, it shows an ordinary page. Choose what people where you "
            "work would have open anyway, and agree on what you say you talk about.",
        ),
        SetupStep.RETENTION: translate(
            "Setup",
            "Each person chooses the day. Write down what your project does when that day comes, "
            "and who looks at To do.",
        ),
        SetupStep.LANGUAGES: translate(
            "Setup",
            "The texts were translated with care and are drafts until a speaker of the language "
            "has read them. Let the interviewers know.",
        ),
        SetupStep.ROUND_TRIP: translate(
            "Setup",
            "The program plays an invented laptop: it is enrolled, holds an interview, seals it, "
            "writes a bundle, and a copy of this desk merges it. Nothing of it stays, nothing is "
            "counted. Before the first real interview, and after every change of keys.",
        ),
    }
