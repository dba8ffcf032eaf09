"""Questionnaires and law, read once and passed on."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from types import MappingProxyType

from dutyrehab_desktop.errors import FileProblem
from dutyrehab_desktop.law.errors import LawSheetProblem
from dutyrehab_desktop.law.model import Law
from dutyrehab_desktop.law.pack import unpack
from dutyrehab_desktop.law.reader import law_in, read_law
from dutyrehab_desktop.questionnaire.compiled import compile_questionnaire, load_compiled
from dutyrehab_desktop.questionnaire.model import Questionnaire
from dutyrehab_desktop.questionnaire.nameless import without_identity
from dutyrehab_desktop.questionnaire.versions import CarriedOver
from dutyrehab_desktop.records.carrying import carried
from dutyrehab_desktop.records.interview import Interview, version_key
from dutyrehab_desktop.reports.columns import Layout, layout_of
from dutyrehab_desktop.reports.counts import CountPlan, read_count_plan
from dutyrehab_desktop.shipped import resource
from dutyrehab_desktop.store.kept import KeptLine, Source
from dutyrehab_desktop.workflows.later_versions import only_looked_at
from dutyrehab_desktop.workflows.vaults import OpenVault


class UnknownQuestionnaire(FileProblem):
    """An interview was held with a questionnaire that this program does not have."""

    code = "questionnaire-unknown"


@dataclass(frozen=True)
class Content:
    """What is asked, and what follows from the answers.

    Attributes:
        questionnaire: What new interviews are held with.
        law: The law, proved to fit it.
        others: The same for interviews that were held with other questionnaires, by their id.
    """

    questionnaire: Questionnaire
    law: Law
    others: Mapping[str, "Content"] = field(default_factory=lambda: MappingProxyType({}))

    @cached_property
    def count_plan(self) -> CountPlan:
        """What is counted in it, read once.

        Raises:
            ReportSheetDamaged: The sheets cannot be read, or ask for what is never asked here.
        """
        return read_count_plan(self.questionnaire)

    @cached_property
    def layout(self) -> Layout:
        """The columns that tables are counted from, laid out once.

        Raises:
            ReportSheetDamaged: As `count_plan`.
        """
        return layout_of(self.questionnaire, self.law, self.count_plan)

    def every(self) -> tuple["Content", ...]:
        """This one first, then the others."""
        return (self, *self.others.values())

    def of(self, interview: Interview) -> "Content":
        """What an interview goes on with: the latest version here of its own questionnaire.

        Raises:
            UnknownQuestionnaire: That one is not here, or only an earlier version of it.
        """
        name = interview.questionnaire_id
        found = self if name == self.questionnaire.id else self.others.get(name)
        ours = self.questionnaire.version if found is None else found.questionnaire.version
        if found is None or version_key(interview.questionnaire_version) > version_key(ours):
            raise UnknownQuestionnaire(version=ours)
        return found

    def opens(self, interview: Interview) -> bool:
        """True where an interview can be opened with what is here."""
        try:
            self.of(interview)
        except UnknownQuestionnaire:
            return False
        return True

    def carried(self, interview: Interview) -> CarriedOver:
        """What stands in an interview, under the names of today.

        Raises:
            UnknownQuestionnaire: Its questionnaire is not here.
        """
        return carried(interview, self.of(interview).questionnaire)


def load_content() -> Content:
    """Read the questionnaire and the law that ship with the program."""
    return with_law(shipped_form())


def shipped_form() -> Questionnaire:
    """The questionnaire that ships with the program."""
    return load_compiled(resource("questionnaire", "compiled.json").read_bytes())


def with_law(questionnaire: Questionnaire, packed: bytes = b"") -> Content:
    """A questionnaire with a law.

    Args:
        questionnaire: What is asked.
        packed: A law pack; empty for the law that ships with the program.

    Raises:
        LawPackDamaged: It is no law pack.
        LawSheetProblem: The law asks for facts that this questionnaire does not have.
    """
    if packed:
        return Content(questionnaire, law_of_pack(packed, questionnaire))
    return Content(questionnaire, read_law(resource("law"), questionnaire))


def law_of_pack(data: bytes, questionnaire: Questionnaire) -> Law:
    """The law in a law pack, proved to fit a questionnaire.

    Raises:
        LawPackDamaged: It is no law pack.
        LawSheetProblem: It does not fit.
    """
    return law_in(unpack(data), questionnaire)


def content_of(vault: OpenVault, shipped: Content) -> Content:
    """What is asked in a vault: the questionnaire taken into use there, or the shipped one.

    The shipped one is kept in the vault the first time, so that its interviews can be read after
    a later program has brought another. Of two versions of one questionnaire the later is used.

    In a vault without identity sheets nothing in it asks who or where a person is.

    Raises:
        FileProblem: A questionnaire of this vault cannot be read.
    """
    packed = _law_in_use(vault, shipped)
    ours, kept = shipped.questionnaire, vault.store.questionnaires
    if ours.sha256 not in {line.sha256 for line in kept.lines()}:
        kept.keep(line_of(ours, Source.SHIPPED), compile_questionnaire(ours))
    used, latest = ours.id, dict[str, KeptLine]()
    for line in kept.lines():
        if only_looked_at(line):
            continue
        if line.in_use:
            used = line.id
        standing = latest.get(line.id)
        if standing is None or _rank(line) > _rank(standing):
            latest[line.id] = line
    # What a later version has overtaken is not even read: it may not fit this law any more.
    contents = {
        name: content
        for name, line in latest.items()
        if (content := _content(vault, shipped, line, packed, needed=name == used)) is not None
    }
    content = contents.pop(used, shipped)
    if not vault.identity:
        content = _nameless(content)
        contents = {name: _nameless(other) for name, other in contents.items()}
    return replace(content, others=MappingProxyType(contents))


def line_of(form: Questionnaire, source: Source, *, in_use: bool = False) -> KeptLine:
    """How a vault lists a questionnaire that is put into it."""
    return KeptLine(form.sha256, form.id, form.version, source, in_use)


def law_line(law: Law, source: Source, *, in_use: bool = False) -> KeptLine:
    """How a vault lists a law that is put into it."""
    return KeptLine(law.sha256, law.id, law.version, source, in_use)


def as_held(vault: OpenVault, content: Content, interview: Interview) -> Content:
    """The very questionnaire that an interview was last written under, where the vault has it.

    What a person has signed is closed under the questions they were asked, and under no others.

    Raises:
        UnknownQuestionnaire: No version that could open it is here.
        FileProblem: The questionnaire of this vault cannot be read.
    """
    latest = content.of(interview)
    if interview.questionnaire_sha256 == latest.questionnaire.sha256:
        return latest
    form = form_kept(vault, interview.questionnaire_sha256)
    if form is None:
        return latest
    return replace(latest, questionnaire=form if vault.identity else without_identity(form))


def kept_forms(vault: OpenVault, form_id: str) -> tuple[Questionnaire, ...]:
    """Every version of a questionnaire that a vault keeps, the earliest first.

    Raises:
        FileProblem: One of them cannot be read.
    """
    lines = [line for line in vault.store.questionnaires.lines() if line.id == form_id]
    lines.sort(key=lambda line: version_key(line.version))
    forms = (form_kept(vault, line.sha256) for line in lines)
    return tuple(form for form in forms if form is not None)


def _nameless(content: Content) -> Content:
    return replace(content, questionnaire=without_identity(content.questionnaire))


def _rank(line: KeptLine) -> tuple[tuple[list[int], str], bool]:
    return version_key(line.version), line.in_use


def _content(
    vault: OpenVault, shipped: Content, line: KeptLine, packed: bytes, *, needed: bool
) -> Content | None:
    """A kept questionnaire with the law; None for one of the others that does not fit it now."""
    if line.sha256 == shipped.questionnaire.sha256 and not packed:
        return shipped
    try:
        form = form_kept(vault, line.sha256)
        return None if form is None else _fitting(form, packed)
    except FileProblem:
        if needed:
            raise
        return None


def _fitting(form: Questionnaire, packed: bytes) -> Content:
    """A law in use that asks for what a form does not have gives way to the shipped one there."""
    try:
        return with_law(form, packed)
    except LawSheetProblem:
        if not packed:
            raise
        return with_law(form)


def _law_in_use(vault: OpenVault, shipped: Content) -> bytes:
    """The latest law that was taken into use here; empty where that is the shipped one.

    The shipped one is kept too, so that what was found under it can be looked up later.
    """
    law, kept = shipped.law, vault.store.laws
    lines = kept.lines()
    if law.sha256 not in {line.sha256 for line in lines}:
        kept.keep(law_line(law, Source.SHIPPED), law.packed)
    own = [line for line in lines if line.used and line.id == law.id]
    latest = max(own, key=lambda line: (version_key(line.version), line.in_use), default=None)
    if latest is None or latest.sha256 == law.sha256:
        return b""
    if version_key(latest.version) < version_key(law.version):
        return b""
    return kept.compiled(latest.sha256) or b""


def form_kept(vault: OpenVault, sha256: str) -> Questionnaire | None:
    """The questionnaire with a digest; None where this vault does not keep it.

    Raises:
        FileProblem: It cannot be read.
    """
    compiled = vault.store.questionnaires.compiled(sha256) if sha256 else None
    return None if compiled is None else load_compiled(compiled)
