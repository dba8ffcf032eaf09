"""Makes Parquet of records as JSON Lines: one file for the records, one for each list of entries.

Runs in an environment of its own (`packaging/requirements-linkage.lock`): the program itself knows
nothing of Parquet. What comes in is `records.jsonl` of `dutyrehab export-records --kind jsonl`:

    age -d -i KEY FILE | tar -xO records.jsonl | python packaging/records_to_parquet.py FOLDER

The files are in clear: write them to a disk that is encrypted, and delete them after use. A value
that is missing is null, and `status` says why, as in the JSON.
"""

import argparse
import json
import sys
from collections.abc import Iterable
from pathlib import Path

import pyarrow
from pyarrow import parquet

STATUS = "status"
MAIN = "records"
Json = dict[str, object]


def tables_of(lines: Iterable[str]) -> dict[str, pyarrow.Table]:
    """The records, and their lists of entries by name."""
    records: list[Json] = [json.loads(line) for line in lines if line.strip()]
    lists = sorted({name for one in records for name, value in one.items() if _entries(value)})
    empty = {name for one in records for name in one if f"{name}/entries" in one}
    plain = [{name: value for name, value in one.items() if name not in empty} for one in records]
    found = {MAIN: _table(plain)}
    for name in lists:
        entries = [entry for one in records for entry in _listed(one.get(name))]
        found[name] = _table(entries)
    return found


def _entries(value: object) -> bool:
    return isinstance(value, list) and bool(value) and isinstance(value[0], dict)


def _listed(value: object) -> list[Json]:
    return value if isinstance(value, list) else []


def _table(rows: list[Json]) -> pyarrow.Table:
    names = sorted({name for row in rows for name in row}, key=lambda name: (name == STATUS, name))
    columns = [_column([row.get(name) for row in rows], name) for name in names]
    return pyarrow.table(dict(zip(names, columns, strict=True)))


def _column(values: list[object], name: str) -> pyarrow.Array:
    """A column of one type; of one that is empty throughout nobody knows it: a text."""
    if name == STATUS:
        pairs = [sorted(one.items()) if isinstance(one, dict) else [] for one in values]
        return pyarrow.array(pairs, pyarrow.map_(pyarrow.string(), pyarrow.string()))
    present = [one for one in values if one is not None]
    if any(isinstance(one, list) for one in present):
        inside = [each for one in present if isinstance(one, list) for each in one]
        number = bool(inside) and all(isinstance(each, int) for each in inside)
        kind = pyarrow.int64() if number else pyarrow.string()
        return pyarrow.array(values, pyarrow.list_(kind))
    if present and all(isinstance(one, int) for one in present):
        return pyarrow.array(values, pyarrow.int64())
    if present and all(isinstance(one, int | float) for one in present):
        return pyarrow.array(values, pyarrow.float64())
    return pyarrow.array(values, pyarrow.string())


def main() -> int:
    """Read JSON Lines from standard input and write Parquet into a folder."""
    parser = argparse.ArgumentParser(description="Make Parquet of records as JSON Lines.")
    parser.add_argument("folder", type=Path, help="where the files go; they are in clear")
    folder = parser.parse_args().folder
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for name, table in tables_of(sys.stdin).items():
        parquet.write_table(table, folder / f"{name}.parquet")
        print(f"{folder / name}.parquet: {table.num_rows} rows, {table.num_columns} columns")
    return 0


if __name__ == "__main__":
    sys.exit(main())
