"""Two invented names by the command line, or a stream of pairs."""

import json

from tests.cli.test_commands import call


def test_two_names_are_compared_and_it_is_told_why() -> None:
    done = call("doubles", "compare", "Тўхтаев Улуғбек", "Ulugbek Tokhtayev", "--json")
    found = json.loads(done.stdout)
    assert (found["same_person"], found["score"] > 0.9, len(found["why"])) == ("likely", True, 2)
    plain = call("doubles", "compare", "Тўхтаев Улуғбек", "Ulugbek Tokhtayev")
    assert plain.stdout.decode().startswith("likely, 0.9")


def test_a_stream_of_pairs_is_answered_line_by_line_also_where_one_is_none() -> None:
    lines = ['["Rustam Karimov", "Рустам Каримов"]', "", "not JSON", '["one"]', '["A B", "C D"]']
    done = call("doubles", "compare", "-", "--json", given="\n".join(lines).encode())
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert [one.get("same_person", one.get("error")) for one in found] == [
        "likely",
        "pair-not-read",
        "pair-not-read",
        "unlikely",
    ]
    assert [one.get("line") for one in found] == [None, 3, 4, None]
    assert done.returncode == 1
    assert done.stderr.decode().count("is no pair of two names") == 2


def test_a_name_that_is_missing_or_too_long_is_refused() -> None:
    for words in (("Rustam",), ("Rustam", "x" * 201)):
        done = call("doubles", "compare", *words)
        assert done.returncode == 1
        assert b"no pair of two names" in done.stderr
