"""Lets these tests import the scripts of `packaging/` by their plain names."""

import sys
from pathlib import Path

# At the end: `packaging/test.py` must not stand before Python's own module of that name.
sys.path.append(str(Path(__file__).resolve().parents[2] / "packaging"))
