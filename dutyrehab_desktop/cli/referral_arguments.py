"""What may be typed after `dutyrehab referrals`."""

import argparse
from pathlib import Path
from typing import Any

from dutyrehab_desktop.cli.questionnaire_arguments import Common

SHEET = "a referral list: .xlsx, .csv or Markdown"
ORGANISATION = ("en", "kk", "ru", "uz")
IDLE = {
    "curtain": "without a sign of life, until an interview is hidden: 1 to 10",
    "lock_in_interview": "until an interview is locked: 5 to 30",
    "lock_elsewhere": "until every other screen is locked: 1 to 10",
}
"""Minutes that the coordinator may set."""


def add_referrals(commands: "argparse._SubParsersAction[Any]", common: Common) -> None:
    """Add the commands for the referral list and the organisation's own words."""
    group = commands.add_parser(
        "referrals", help="who helps where, and the organisation's own words"
    )
    actions = group.add_subparsers(dest="action", required=True, metavar="ACTION")
    template = actions.add_parser("template", help="write a sheet to be filled in")
    template.add_argument("path", type=Path, help="the new .xlsx file")
    template.add_argument("--vault", dest="folder", type=Path, help="with the list of this vault")
    common(template, passphrase=True)
    check = actions.add_parser("check", help="say what is wrong with a sheet, by row and column")
    check.add_argument("path", type=Path, help=SHEET)
    common(check)
    bring = actions.add_parser("import", help="coordinator: put a list in place of the one here")
    bring.add_argument("path", type=Path, help=SHEET)
    _vault(bring)
    common(bring, passphrase=True)
    say = actions.add_parser("say", help="coordinator: the organisation's words, whom to call")
    for language in ORGANISATION:
        say.add_argument(f"--{language}", metavar="TEXT", help=f"the words in {language}")
    say.add_argument("--emergency", metavar="TEXT", help="whom to call when there is danger")
    for language in ORGANISATION:
        say.add_argument(
            f"--cover-{language}",
            nargs="+",
            metavar=("TITLE", "LINE"),
            help=f"the page that hides the window, in {language}: up to ten lines below its title",
        )
    for name, words in IDLE.items():
        say.add_argument(f"--{name.replace('_', '-')}", type=int, metavar="MINUTES", help=words)
    _vault(say)
    common(say, passphrase=True)
    listed = actions.add_parser("list", help="the list in a vault, and what it allows today")
    listed.add_argument("--city", default="", help="only there")
    _vault(listed)
    common(listed, passphrase=True)
    publish = actions.add_parser("publish", help="coordinator: seal it for every laptop")
    _vault(publish)
    publish.add_argument("--out", type=Path, required=True, help="folder for the parcel")
    common(publish, passphrase=True)


def _vault(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--vault", dest="folder", type=Path, required=True, help="the vault")
