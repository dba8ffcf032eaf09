"""Regular expressions of a questionnaire: RE2's, which take linear time whatever they say.

A pattern comes from whoever writes a questionnaire, a text from whoever talks; with a backtracking
engine the two together could stop an interview. RE2 has no look-ahead and no back-references:
they are refused where the sheets are read.
"""

from functools import lru_cache

import re2

LONGEST = 500


@lru_cache(maxsize=256)
def compiled(pattern: str) -> "re2._Regexp":
    """A pattern, ready to be searched for.

    Raises:
        ValueError: It is no regular expression that RE2 knows, or too long.
    """
    if len(pattern) > LONGEST:
        raise ValueError
    options = re2.Options()
    # Its log would go to the standard error, past our own.
    options.log_errors = False
    try:
        return re2.compile(pattern, options)
    except re2.error:
        raise ValueError from None


def found(pattern: str, text: str) -> bool:
    """Whether a pattern occurs in a text.

    Raises:
        ValueError: As for `compiled`; the parser has made sure of it.
    """
    try:
        return compiled(pattern).search(text) is not None
    except UnicodeEncodeError:
        return False  # half a surrogate pair is no letter, so no pattern says it
