"""Tokens into a syntax tree: a Pratt parser over XPath 1.0's operators."""

from dutyrehab_desktop.expressions.errors import ExpressionError
from dutyrehab_desktop.expressions.lexer import Token, place, tokens
from dutyrehab_desktop.expressions.signatures import check_call
from dutyrehab_desktop.expressions.syntax import (
    Binary,
    Call,
    Current,
    Junction,
    Name,
    Negative,
    Node,
    Number,
    Text,
    depth,
)

MAX_LENGTH = 10_000
MAX_DEPTH = 100
"""Deeper nesting is refused: evaluation recurses, and no sheet needs it."""

_POWER = {
    "or": 1,
    "and": 2,
    "=": 3,
    "!=": 3,
    "<": 4,
    "<=": 4,
    ">": 4,
    ">=": 4,
    "+": 5,
    "-": 5,
    "*": 6,
    "div": 6,
    "mod": 6,
}
_UNARY_POWER = 7


def parse_tree(source: str) -> Node:
    """The syntax tree of an expression.

    Raises:
        ExpressionError: With line, column and what was expected there.
    """
    if len(source) > MAX_LENGTH:
        line, column = place(source, MAX_LENGTH)
        raise ExpressionError(
            "too-long", line, column, f"at most {MAX_LENGTH} characters", str(len(source))
        )
    parser = _Parser(source)
    tree = parser.expression(0, 0)
    parser.expect("end", "an operator or the end")
    if depth(tree) > MAX_DEPTH:
        raise ExpressionError("too-deep", 1, 1, f"at most {MAX_DEPTH} levels", "more")
    return tree


class _Parser:
    def __init__(self, source: str) -> None:
        self._source = source
        self._tokens = tokens(source)
        self._next = 0

    def expression(self, minimum: int, level: int) -> Node:
        """Everything that binds more tightly than `minimum`."""
        if level > MAX_DEPTH:
            raise self._problem("too-deep", f"at most {MAX_DEPTH} levels")
        left = self._operand(level)
        while (power := self._power()) > minimum:
            operator = self._take().text
            left = _joined(operator, left, self.expression(power, level + 1))
        return left

    def expect(self, text: str, expected: str) -> Token:
        """The next token if it is the wanted one."""
        token = self._tokens[self._next]
        wanted = token.kind == text if text == "end" else token.text == text
        if not wanted or token.kind in ("text", "reference"):
            raise self._problem("unreadable", expected)
        return self._take()

    def _operand(self, level: int) -> Node:
        token = self._take()
        if token.kind == "word":
            return self._call(token, level)
        if token.kind == "symbol" and token.text == "(":
            inner = self.expression(0, level + 1)
            self.expect(")", "an operator or )")
            return inner
        if token.kind == "symbol" and token.text == "-":
            return Negative(self.expression(_UNARY_POWER - 1, level + 1))
        leaf = _leaf(token)
        if leaf is None:
            self._next -= token.kind != "end"
            raise self._problem("unreadable", "a value, ${name} or a function")
        return leaf

    def _call(self, word: Token, level: int) -> Node:
        self.expect("(", f"( after the function name {word.text}")
        arguments: list[Node] = []
        if not self._ahead(")"):
            arguments.append(self.expression(0, level + 1))
            while self._ahead(","):
                self._take()
                arguments.append(self.expression(0, level + 1))
        self.expect(")", "an operator, a comma or )")
        call = Call(word.text, tuple(arguments))
        check_call(call, *place(self._source, word.start))
        return call

    def _power(self) -> int:
        token = self._tokens[self._next]
        return _POWER.get(token.text, 0) if token.kind in ("symbol", "operator") else 0

    def _ahead(self, symbol: str) -> bool:
        token = self._tokens[self._next]
        return token.kind == "symbol" and token.text == symbol

    def _take(self) -> Token:
        token = self._tokens[self._next]
        self._next += token.kind != "end"
        return token

    def _problem(self, reason: str, expected: str) -> ExpressionError:
        token = self._tokens[self._next]
        line, column = place(self._source, token.start)
        return ExpressionError(reason, line, column, expected, token.text)


def _leaf(token: Token) -> Node | None:
    match token.kind, token.text:
        case "number", text:
            return Number(float(text))
        case "text", text:
            return Text(text)
        case "reference", text:
            return Name(text)
        case "symbol", ".":
            return Current()
    return None


def _joined(operator: str, left: Node, right: Node) -> Node:
    if operator not in ("and", "or"):
        return _emptiness(Binary(operator, left, right))
    parts = left.parts if isinstance(left, Junction) and left.operator == operator else (left,)
    return Junction(operator, (*parts, right))


def _emptiness(comparison: Binary) -> Node:
    """`${x} != ''` is `answered(${x})`: "don't know" is no answer (design README, Statuses)."""
    match comparison:
        case Binary("!=" | "=" as operator, Name() as name, Text("")):
            pass
        case Binary("!=" | "=" as operator, Text(""), Name() as name):
            pass
        case _:
            return comparison
    answered = Call("answered", (name,))
    return answered if operator == "!=" else Call("not", (answered,))
