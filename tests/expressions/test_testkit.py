"""Expressions that the authors of ODK, Enketo and JavaRosa wrote for their own engines."""

import json
import math
import re
from datetime import UTC, date, datetime

from dutyrehab_desktop.expressions import ExpressionError, compute, parse
from dutyrehab_desktop.expressions.signatures import ARGUMENTS
from dutyrehab_desktop.expressions.values import number_of, text_of, truth_of
from tests.expressions.scopes import Answers

WORDS = ("and", "or", "div", "mod", "node", "text", "comment")


class At(Answers):
    day = date(2020, 1, 1)

    def today(self):
        return self.day


def inside_profile(case):
    bare = re.sub(r"'[^']*'|\"[^\"]*\"", "", case["expr"])
    called = set(re.findall(r"([a-zA-Z][\w:.-]*)\s*\(", bare)) - set(WORDS)
    return called <= set(ARGUMENTS) or case["want"]["type"] in ("error", "parse-error")


def passes(case):
    scope = At()
    if "now_ms" in case:
        scope.day = datetime.fromtimestamp(case["now_ms"] / 1000, UTC).date()
    try:
        value = compute(parse(case["expr"]), scope)
    except ExpressionError:
        return case["want"]["type"] in ("error", "parse-error")
    return matches(value, case["want"])


def matches(value, want):
    match want["type"]:
        case "boolean":
            return truth_of(value) is want["value"]
        case "number":
            return same_number(number_of(value), want)
        case "string":
            return text_of(value) == want["value"]
        case "string-length":
            return len(text_of(value)) == want["value"]
        case "regex":
            return re.search(want["value"], text_of(value)) is not None
    return want["type"] == "parse-ok"


def same_number(number, want):
    wanted = float(str(want["value"]))
    if math.isnan(wanted) or math.isinf(wanted):
        return math.isnan(number) if math.isnan(wanted) else number == wanted
    factor = want.get("round_factor")
    if factor and round(number * factor) == round(wanted * factor):
        return True
    return abs(number - wanted) <= want.get("tol", 1e-12)


def test_the_profile_of_today_passes_the_cases_that_it_covers(shared):
    """Most of what fails asks for a fraction of a day: whole calendar days win (its README)."""
    cases = json.loads((shared / "testkits/xlsform/expressions.json").read_text())["cases"]
    covered = [case for case in cases if inside_profile(case)]
    failed = [case["id"] for case in covered if not passes(case)]
    assert len(covered) >= 640
    assert len(failed) <= 29, failed
