"""Links keyed features with Splink on DuckDB, in memory, so that nothing reaches the disk.

Runs in an environment of its own (`packaging/requirements-linkage.lock`), on a machine without the
key of the features:

    age -d -i KEY FILE | tar -xO features.jsonl | python packaging/link_with_splink.py MODEL.json

MODEL.json is what `dutyrehab doubles model` prints. Rows of several desks may follow each other; a
record that two of them have stands once. Out come JSON lines: two keyed names and a probability.
Exit status 3: the memory was too small; DuckDB may not put anything on the disk instead.
"""

import argparse
import json
import sys
from collections.abc import Iterable
from pathlib import Path

import duckdb
import pyarrow
from splink import Linker
from splink.backends.duckdb import DuckDBAPI
from splink.internals.exceptions import SplinkException

OUT_OF_MEMORY = 3
HALF = 0.5 - 1e-9
"""The line, below which a pair is not worth a look; on it, points add up to it inexactly."""
SAFE = {
    "temp_directory": "",
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    "enable_external_access": "false",
    "lock_configuration": "true",
}
"""DuckDB's own choice is to write what does not fit in memory to `.tmp`, in clear.

In this order: where external access is off, no folder can be set, and what is locked stays so.
"""


def connection(memory: str = "") -> duckdb.DuckDBPyConnection:
    """A database in memory that can write nothing and fetch nothing.

    Args:
        memory: The most it may use, as DuckDB writes it; empty for its own choice.
    """
    opened = duckdb.connect(":memory:")
    if memory:
        opened.execute(f"SET memory_limit = '{memory}'")
    for name, value in SAFE.items():
        opened.execute(f"SET {name} = '{value}'")
    return opened


def in_force(opened: duckdb.DuckDBPyConnection) -> dict[str, str]:
    """The safe settings as the connection has them."""
    rows = opened.execute("SELECT name, value FROM duckdb_settings()").fetchall()
    return {name: value for name, value in rows if name in SAFE}


def rows_of(lines: Iterable[str]) -> list[dict[str, object]]:
    """The features, each record once."""
    rows = [json.loads(line) for line in lines if line.strip()]
    return list({row["record"]: row for row in rows}.values())


def linked(
    opened: duckdb.DuckDBPyConnection, rows: list[dict[str, object]], model: dict[str, object]
) -> list[tuple[str, str, float]]:
    """Pairs that are worth a look, the likeliest first."""
    table = DuckDBAPI(opened).register(pyarrow.Table.from_pylist(rows))
    predicted = Linker(table, model).inference.predict(threshold_match_probability=HALF)
    found = [
        (*sorted((pair["record_l"], pair["record_r"])), pair["match_probability"])
        for pair in predicted.as_record_list()
    ]
    return sorted(found, key=lambda pair: (-pair[2], pair[:2]))


def main() -> int:
    """Read rows from standard input and print what may belong together."""
    parser = argparse.ArgumentParser(description="Link keyed features with Splink, in memory.")
    parser.add_argument("model", type=Path, help="what `dutyrehab doubles model` prints")
    parser.add_argument("--memory", default="", help="the most that DuckDB may use, such as 4GB")
    arguments = parser.parse_args()
    opened = connection(arguments.memory)
    print(json.dumps(in_force(opened)), file=sys.stderr)
    try:
        model = json.loads(arguments.model.read_text(encoding="utf-8"))
        found = linked(opened, rows_of(sys.stdin), model)
    except (duckdb.OutOfMemoryException, SplinkException) as problem:
        if not isinstance(problem.__cause__ or problem, duckdb.OutOfMemoryException):
            raise
        print("There is not enough memory. Nothing was written to the disk.", file=sys.stderr)
        return OUT_OF_MEMORY
    for one, other, probability in found:
        print(json.dumps({"one": one, "other": other, "probability": round(probability, 4)}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
