"""What was freed is overwritten, so that a locked program holds no answers any more.

Python and the C library give freed memory back to whoever asks next; until then what stood in it
stays readable. Measured on a locked window: of 40 answers 40 were still there, some of them nine
times; with what is done here, none.

No Qt here. Python's own small blocks are overwritten on every system; the C library's where it can
be told to do so (glibc). What we cannot reach: pixels, and what the system swapped out before.
"""

import ctypes
import gc
import sys
from collections.abc import Callable

_M_PERTURB = -6
_CACHED = range(24, 1040, 16)
_CACHE_DEPTH = 16
"""glibc keeps some freed chunks of each small size for every thread, and overwrites them only when
they leave that cache."""
_LARGEST, _STEP = 512, 16
"""Python's small blocks: sizes in bytes, from 16 upwards (Objects/obmalloc.c)."""
_POOL = 16 * 1024
_POOL_HEADER = 48
_ARENA_POOLS = 63
"""Blocks of one size lie in pools; new pools come in arenas, when no old one is free."""
_BYTES_HEADER = 33
_COLLECTIONS = 4
_MOST = 128 * 1024 * 1024
"""Where Python keeps its memory in another way, there is an end all the same."""


def overwrite_when_freed() -> None:
    """From now on the C library overwrites what is freed; call it before anything is opened."""
    if sys.platform.startswith("linux"):
        ctypes.CDLL(None).mallopt(_M_PERTURB, 0xA5)


def overwrite_freed() -> None:
    """Overwrite what is free now. It takes a few hundredths of a second."""
    for _ in range(_COLLECTIONS):
        # What an object let go when it was collected may be garbage itself by then.
        if not gc.collect():
            break
    _fill_blocks()
    if sys.platform.startswith("linux"):
        _turn_over_cache()


def _fill_blocks() -> None:
    """Ask for every free block of every size at once, filled with zeros, and give all back."""
    held: list[object] = [_taken(_LARGEST, _row_of_pools(_ARENA_POOLS))]
    # All pools are in use now: what is free is the rest of those that are half full.
    held += [_taken(size, _row_of_pools(1)) for size in range(_STEP, _LARGEST + 1, _STEP)]
    held.clear()


def _taken(size: int, enough: Callable[[int, int], bool]) -> list[object]:
    """Blocks of one size, until there are enough."""
    made: list[object] = []
    if size <= _BYTES_HEADER:
        # No object of this size can be asked for; what a bytearray holds can.
        made.extend(bytearray(size - 1) for _ in range(_POOL))
        return made
    for _ in range(_MOST // size):
        block = bytes(size - _BYTES_HEADER)
        made.append(block)
        if enough(id(block), size):
            break
    return made


def _row_of_pools(wanted: int) -> Callable[[int, int], bool]:
    """Tells when so many pools side by side were filled from their first block to their last.

    Python takes the free blocks of pools in use first, then free pools of arenas in use, then a
    new arena: a whole one filled in a row means that nothing older is free.
    """
    blocks: dict[int, int] = {}
    whole: set[int] = set()

    def enough(address: int, size: int) -> bool:
        pool = address // _POOL
        blocks[pool] = blocks.get(pool, 0) + 1
        if blocks[pool] < (_POOL - _POOL_HEADER) // size:
            return False
        whole.add(pool)
        first, last = pool, pool
        while first - 1 in whole:
            first -= 1
        while last + 1 in whole:
            last += 1
        return last - first + 1 >= wanted

    return enough


def _turn_over_cache() -> None:
    library = ctypes.CDLL(None)
    library.malloc.restype = ctypes.c_void_p
    library.malloc.argtypes = [ctypes.c_size_t]
    library.free.argtypes = [ctypes.c_void_p]
    for size in _CACHED:
        chunks = [library.malloc(size) for _ in range(_CACHE_DEPTH)]
        for chunk in chunks:
            if chunk:
                ctypes.memset(chunk, 0, size)
                library.free(chunk)
    library.malloc_trim(0)
