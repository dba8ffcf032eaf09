"""The questionnaire engine beside ODK's own, in the same run: load, and one answer.

`.venv/bin/python packaging/bench_engine.py` needs Node and npm; it installs
@getodk/xforms-engine and jsdom into a temporary folder. "Answer" is setting it and settling the
relevance and value of everything that it touches; ODK's engine does the latter when states are
read, so both of its figures are shown.
"""

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from dutyrehab_desktop.questionnaire.compiled import (  # noqa: E402
    compile_questionnaire,
    load_compiled,
)
from tests.walks.form import WalkForm, walk_form  # noqa: E402
from tests.walks.test_walks import PACKAGES  # noqa: E402
from tests.walks.walking import ENGINE, OurWalk, Step, random_steps  # noqa: E402

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


def ours(form: WalkForm, steps: list[Step]) -> tuple[list[float], list[float]]:
    """Milliseconds of each load and of each answer."""
    data = compile_questionnaire(form.questionnaire)
    loads = [clocked(lambda: OurWalk(load_compiled(data)).states()) for _ in range(LOADS)]
    walk = OurWalk(load_compiled(data))
    walk.states()
    return loads, [clocked(partial(_answer, walk, step)) for step in steps]


def _answer(walk: OurWalk, step: Step) -> None:
    walk.act(step)
    walk.touched(step)


def theirs(
    form: WalkForm, steps: list[Step], folder: Path
) -> tuple[list[float], list[float], list[float]]:
    """The same of ODK's engine; the last list counts reading every state in."""
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
        told = [ask(step) for step in steps]
        process.kill()
    return loads, [one["took"] for one in told], [one["read"] for one in told]


def main() -> int:
    """Print the table."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for command in (["npm", "init", "-y"], ["npm", "install", *PACKAGES]):
            subprocess.run(command, cwd=folder, check=True, capture_output=True)
        print("milliseconds: p50 / p95 / p99")
        for size in SIZES:
            form = walk_form(size, 7)
            steps = list(random_steps(form.questionnaire, ANSWERS, 3))
            our_loads, our_answers = ours(form, steps)
            loads, answers, read = theirs(form, steps, folder)
            print(f"{size} questions, load:   {figures(our_loads)}   ODK {figures(loads)}")
            print(f"{size} questions, answer: {figures(our_answers)}   ODK {figures(answers)}")
            print(f"{' ' * 22}  ODK with every state read: {figures(read)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
