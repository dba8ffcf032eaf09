"""The annex for machines: every finding with its articles and how sure each is."""

from dutyrehab_desktop.law.terms import Confidence
from dutyrehab_desktop.workflows.handing_pages import _findings
from tests.reports.examples import demonstration, found_in


def test_every_finding_cites_articles_and_how_sure_each_source_is() -> None:
    for example in demonstration():
        annex = _findings(found_in(example.sheet))
        barriers, sources = annex["barriers"], annex["sources"]
        assert {name for one in barriers for name in one["sources"]} == sources.keys()  # type: ignore[attr-defined]
        for source in sources.values():  # type: ignore[attr-defined]
            assert source["confidence"] in set(Confidence)
        assert any(source["article"] for source in sources.values())  # type: ignore[attr-defined]
        assert {one["state"] for one in barriers} <= {"found", "possible"}  # type: ignore[attr-defined]
