"""Puts the pictures of one screen together on one sheet, so that a person sees them side by side.

`python -m tests.app.shell.contact_sheets FOLDER` does it again for pictures that are there.
"""

import sys
from collections import defaultdict
from pathlib import Path

from PIL import Image, ImageDraw

ACROSS = 4
WIDTH, GAP, WORDS = 480, 10, 18
MOST = 25
"""More pictures of one screen than this nobody looks at."""
BEHIND, INK = "#808080", "#FFFFFF"


def write_sheets(folder: Path) -> list[Path]:
    """Write one sheet for each screen into `sheets`; the files."""
    screens: dict[str, list[Path]] = defaultdict(list)
    for path in sorted(folder.glob("*.png")):
        screens[path.stem.partition("_")[0]].append(path)
    (folder / "sheets").mkdir(exist_ok=True)
    written = []
    for screen, paths in screens.items():
        if len(paths) > MOST:
            raise SystemExit(f"{screen} has {len(paths)} pictures")
        written.append(folder / "sheets" / f"{screen}.png")
        _sheet(paths).save(written[-1])
    return written


def _sheet(paths: list[Path]) -> Image.Image:
    """The pictures in rows, each with how it was made."""
    tiles = []
    for path in paths:
        with Image.open(path) as picture:
            height = picture.height * WIDTH // picture.width
            # Small windows are shown as they are.
            size = (WIDTH, height) if picture.width > WIDTH else picture.size
            tiles.append((path, picture.convert("RGB").resize(size, Image.Resampling.LANCZOS)))
    rows = [tiles[at : at + ACROSS] for at in range(0, len(tiles), ACROSS)]
    heights = [max(tile.height for _, tile in row) + WORDS + GAP for row in rows]
    sheet = Image.new("RGB", (ACROSS * (WIDTH + GAP), sum(heights)), BEHIND)
    pen = ImageDraw.Draw(sheet)
    for number, row in enumerate(rows):
        top = sum(heights[:number])
        for place, (path, tile) in enumerate(row):
            left = place * (WIDTH + GAP)
            pen.text((left + 2, top + 2), path.stem.partition("_")[2], INK)
            sheet.paste(tile, (left, top + WORDS))
    return sheet


if __name__ == "__main__":
    write_sheets(Path(sys.argv[1]))
