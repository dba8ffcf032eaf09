"""The questionnaire engine beside ODK's own, in the same run: load, and one answer.

`.venv/bin/python packaging/bench_engine.py` needs Node and npm; it installs
@getodk/xforms-engine and jsdom into a temporary folder. The forms are worded in four languages,
and half of the wordings repeat an earlier answer. "Answer" is setting it and settling the
relevance and value of everything that it touches; ODK's engine does the latter when states are
read. "Ripple" is an answer with the state and the wording of every question read afterwards.
The last line is all findings of one record with ten entries.
"""

import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from dutyrehab_desktop.law.assessing import assess  # noqa: E402
from dutyrehab_desktop.questionnaire.answers import Answer, Place  # noqa: E402
from dutyrehab_desktop.questionnaire.compiled import (  # noqa: E402
    compile_questionnaire,
    load_compiled,
)
from dutyrehab_desktop.questionnaire.interchange import sheet_from_record  # noqa: E402
from dutyrehab_desktop.workflows.content import load_content  # noqa: E402
from tests.helpers.answers import whole_story  # noqa: E402
from tests.walks.form import WalkForm, walk_form  # noqa: E402
from tests.walks.test_walks import PACKAGES  # noqa: E402
from tests.walks.walking import ENGINE, TODAY, OurWalk, Step, random_steps  # noqa: E402

SIZES = (120, 1_000)
ANSWERS = 200
LOADS = 5


def figures(milliseconds: list[float]) -> str:
    """The 50th, 95th and 99th of a hundred."""
    ordered = sorted(milliseconds)
    return " / ".join(f"{ordered[int(len(ordered) * part)]:.3f}" for part in (0.5, 0.95, 0.99))


def clocked(work: Callable[[], object]) -> float:
    """Milliseconds that something takes."""
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1_000


def ours(form: WalkForm, steps: list[Step]) -> tuple[list[float], list[float], list[float]]:
    """Milliseconds of each load, of each answer, and of each ripple."""
    data = compile_questionnaire(form.questionnaire)
    loads = [clocked(lambda: OurWalk(load_compiled(data)).states()) for _ in range(LOADS)]
    walk = OurWalk(load_compiled(data))
    walk.states()
    answers = [clocked(partial(_answer, walk, step)) for step in steps]
    walk = OurWalk(load_compiled(data))
    return loads, answers, [clocked(partial(_ripple, walk, step)) for step in steps]


def _answer(walk: OurWalk, step: Step) -> None:
    walk.act(step)
    walk.touched(step)


def _ripple(walk: OurWalk, step: Step) -> None:
    walk.act(step)
    walk.states()
    walk.wordings("kk")


def theirs(
    form: WalkForm, steps: list[Step], folder: Path
) -> tuple[list[float], list[float], list[float]]:
    """The same of ODK's engine; its answers with every state read, because it settles then."""
    with subprocess.Popen(
        ["node", str(ENGINE)], cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:

        def ask(task: object) -> dict[str, float]:
            assert process.stdin is not None
            assert process.stdout is not None
            process.stdin.write(json.dumps(task) + "\n")
            process.stdin.flush()
            answer: dict[str, float] = json.loads(process.stdout.readline())
            return answer

        loads = [ask({"form": form.xform})["took"] for _ in range(LOADS)]
        told = [ask({**step, "words": True}) for step in steps]
        process.kill()
    return loads, [one["read"] for one in told], [one["ripple"] for one in told]


def findings() -> list[float]:
    """Milliseconds of all findings of a record with ten entries, each time another revision."""
    content = load_content()
    story = whole_story()
    story["episode"] = [{"ep_kind": "prison", "ep_start": f"20{year}"} for year in range(10, 15)]
    case = {"pr_type": "criminal", "pr_charge": "discord", "pr_outcome": "convicted"}
    story["proceeding"] = [{**case, "pr_episodes": str(number)} for number in range(5)]
    sheet = sheet_from_record(story, content.questionnaire).sheet
    took = []
    for number in range(ANSWERS):
        sheet = sheet.with_answer(Place("own_words"), Answer(f"so {number}"))
        took.append(clocked(partial(assess, sheet, content.questionnaire, content.law, TODAY)))
    return took


def main() -> int:
    """Print the table."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for command in (["npm", "init", "-y"], ["npm", "install", *PACKAGES]):
            subprocess.run(command, cwd=folder, check=True, capture_output=True)
        print("milliseconds: p50 / p95 / p99")
        for size in SIZES:
            form = walk_form(size, 7, spoken=True)
            steps = list(random_steps(form.questionnaire, ANSWERS, 3))
            pairs = zip(ours(form, steps), theirs(form, steps, folder), strict=True)
            for what, (mine, other) in zip(("load", "answer", "ripple"), pairs, strict=True):
                ratio = statistics.median(other) / statistics.median(mine)
                told = f"{figures(mine)}   ODK {figures(other)}   {ratio:.0f} times"
                print(f"{size} questions, {what:6}: {told}")
    print(f"all findings of one record (kept until its next revision): {figures(findings())}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
