"""Text into tokens, by the lexical rules of XPath 1.0 (3.7) and the `${name}` of XLSForm."""

import re
from dataclasses import dataclass

from dutyrehab_desktop.expressions.errors import ExpressionError

_TOKEN = re.compile(
    r"""
    (?P<space>\s+)
  | (?P<number>\d+(?:\.\d*)?|\.\d+)
  | (?P<text>"[^"]*"|'[^']*')
  | \$\{\s*(?P<reference>[^\W\d][\w.-]*)\s*\}
  | (?P<word>[^\W\d][\w.-]*(?::[^\W\d][\w.-]*)?)
  | (?P<symbol>!=|<=|>=|\.\.|::|//|[-+*=<>(),./|\[\]@])
    """,
    re.VERBOSE,
)
_OPERATOR_WORD = re.compile(r"and|or|div|mod")


@dataclass(frozen=True, slots=True)
class Token:
    """One word of an expression.

    Attributes:
        kind: `number`, `text`, `reference`, `word`, `operator`, `symbol` or `end`.
        text: The value: without quotation marks, without `${}`.
        start: Position in the source, from 0.
    """

    kind: str
    text: str
    start: int


def place(source: str, position: int) -> tuple[int, int]:
    """Line and column, both from 1, of a position in a source text."""
    before = source[:position]
    return before.count("\n") + 1, position - (before.rfind("\n") + 1) + 1


def tokens(source: str) -> tuple[Token, ...]:
    """Every token of an expression, closed by one of kind `end`.

    Raises:
        ExpressionError: Where a character fits nowhere, or a text is not closed.
    """
    found: list[Token] = []
    position = 0
    while position < len(source):
        match = _TOKEN.match(source, position)
        if match is None:
            raise _misfit(source, position)
        if match.lastgroup == "word" and _after_operand(found):
            # XPath 3.7: after an operand a word can only be an operator, so `1div2` has one.
            match = _OPERATOR_WORD.match(source, position) or match
        position = match.end()
        if match.lastgroup != "space":
            found.append(_token(match))
    found.append(Token("end", "the end", len(source)))
    return tuple(found)


def _token(match: re.Match[str]) -> Token:
    if match.lastgroup is None:
        return Token("operator", match.group(), match.start())
    text = match.group(match.lastgroup)
    return Token(match.lastgroup, text[1:-1] if match.lastgroup == "text" else text, match.start())


def _after_operand(before: list[Token]) -> bool:
    if not before or before[-1].kind == "operator":
        return False
    return before[-1].kind != "symbol" or before[-1].text in (")", ".", "..", "]")


def _misfit(source: str, position: int) -> ExpressionError:
    line, column = place(source, position)
    character = source[position]
    if character in "\"'":
        return ExpressionError("unclosed-text", line, column, "a closing quotation mark", character)
    if source.startswith("${", position):
        return ExpressionError("unreadable", line, column, "a name and } after ${", "${")
    return ExpressionError("unreadable", line, column, "a value, a name or an operator", character)
