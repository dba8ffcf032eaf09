"""Records walks through ODK's engine: `python -m tests.walks.recording FOLDER`.

FOLDER is one in which `npm install @getodk/xforms-engine@0.22.0 jsdom@24.1.3` was run.
"""

import json
import sys
from pathlib import Path

from tests.walks.form import walk_form
from tests.walks.test_walks import RECORDED, SIZE, STEPS, digest
from tests.walks.walking import TheirWalk, changed, random_steps

SEEDS = range(6)


def recorded(folder: Path, seed: int) -> dict[str, object]:
    """One walk: the form, the first state, each step with what it changed."""
    form, theirs = walk_form(SIZE, seed), TheirWalk(folder)
    standing = begin = theirs.load(form.xform)
    steps = []
    for step in random_steps(form.questionnaire, STEPS, seed):
        after = theirs.act(step)
        steps.append([step, changed(standing, after)])
        standing = after
    theirs.close()
    return {"seed": seed, "form": digest(form), "begin": begin, "steps": steps}


def main() -> int:
    """Record all walks."""
    walks = [recorded(Path(sys.argv[1]), seed) for seed in SEEDS]
    RECORDED.write_text(json.dumps(walks, separators=(",", ":")) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
