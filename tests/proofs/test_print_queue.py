"""A real print server: it keeps a copy of every page in clear, and nothing of ours."""

import os
import subprocess
from pathlib import Path

import pytest

from dutyrehab_desktop.workflows.content import load_content
from dutyrehab_desktop.workflows.opening import begin_interview
from dutyrehab_desktop.workflows.papers import Kind, Wish, make_paper, source_of
from dutyrehab_desktop.workflows.printing import print_pdf
from dutyrehab_desktop.workflows.surroundings import real_surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import Role
from tests.helpers.answers import tell, whole_story
from tests.helpers.print_server import missing, print_server
from tests.helpers.vaults import make_vault

PAGES = 20


@pytest.mark.heavy("printing")
def test_nothing_of_a_printed_page_stays_in_the_spool(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, record_testsuite_property
) -> None:
    if missing():
        pytest.skip(f"not installed: {', '.join(missing())}")
    with make_vault(tmp_path / "field", Role.FIELD) as vault:
        session = begin_interview(load_content(), vault.store, real_surroundings(), spoken="ru")
        tell(session, whole_story())
        source = source_of(session)
        papers = [
            make_paper(source, Wish(kind, language)).pdf
            for kind in Kind
            for language in ("ru", "kk", "uz", "en")
        ]
    with print_server(tmp_path / "cups") as server:
        monkeypatch.setenv("CUPS_SERVER", server.address)
        # The control: as `lp` alone does it, the page stays on the disk after it was printed.
        subprocess.run(["lp", "-"], input=papers[0], check=True, capture_output=True)
        _until_empty()
        assert server.kept([papers[0][-400:]])
        subprocess.run(["cancel", "-a", "-x"], check=True)
        assert server.spooled() == []
        for number in range(PAGES):
            printed = print_pdf(papers[number % len(papers)], TaskControl())
            assert (printed.done, printed.removed) == (True, True)
        marks = [mark for paper in papers for mark in (paper[-400:], paper[600:900])]
        assert server.kept(marks) == []
        assert server.spooled() == []
    record_testsuite_property("printed", f"{PAGES} papers of 3 kinds in 4 languages: 0 files left")


def _until_empty() -> None:
    for _ in range(100):
        waiting = subprocess.run(
            ["lpstat", "-W", "not-completed", "-o"],
            capture_output=True,
            text=True,
            env={**os.environ, "LC_ALL": "C"},
        )
        if not waiting.stdout.strip():
            return
    raise AssertionError("the page was never printed")
