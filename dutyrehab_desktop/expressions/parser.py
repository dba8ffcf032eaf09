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
    Path,
    Step,
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
_NODE_TYPES = ("node", "text", "comment", "processing-instruction")
_AXES = (
    "ancestor", "ancestor-or-self", "attribute", "child", "descendant", "descendant-or-self",
    "following", "following-sibling", "namespace", "parent", "preceding", "preceding-sibling",
    "self",
)  # fmt: skip


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
        token = self._tokens[self._next]
        if token.kind == "symbol" and token.text == "-":
            self._take()
            return Negative(self.expression(_UNARY_POWER - 1, level + 1))
        primary = self._primary(level)
        if primary is None:
            return self._path(None, level)
        if not any(self._ahead(symbol) for symbol in ("/", "//", "[")):
            return primary
        return self._path(primary, level)

    def _primary(self, level: int) -> Node | None:
        """A value, a function call or something in brackets; None where a path begins."""
        token = self._tokens[self._next]
        after = self._tokens[self._next + 1] if token.kind != "end" else token
        if token.kind == "word":
            if after.text != "(" or after.kind != "symbol" or token.text in _NODE_TYPES:
                return None
            return self._call(self._take(), level)
        if token.kind == "symbol" and token.text == "(":
            self._take()
            inner = self.expression(0, level + 1)
            self.expect(")", "an operator or )")
            return inner
        if token.kind == "symbol" and token.text in ("/", "//", "..", "@", "*"):
            return None
        leaf = _leaf(token)
        if leaf is None:
            raise self._problem("unreadable", "a value, ${name} or a function")
        self._take()
        return leaf

    def _path(self, start: Node | None, level: int) -> Path:
        """The steps of a location path (XPath 1.0, 2), after what it starts from."""
        steps: list[Step] = []
        if start is not None and self._ahead("["):
            steps.append(Step("self", "node()", self._predicates(level)))
        absolute = start is None and (self._ahead("/") or self._ahead("//"))
        if start is None and not absolute:
            steps.append(self._step(level))
        while self._ahead("/") or self._ahead("//"):
            if self._take().text == "//":
                steps.append(Step("descendant-or-self", "node()"))
            elif absolute and not steps and not self._begins_step():
                break
            steps.append(self._step(level))
        return Path(start, absolute, tuple(steps))

    def _begins_step(self) -> bool:
        token = self._tokens[self._next]
        return token.kind == "word" or any(map(self._ahead, (".", "..", "@", "*")))

    def _step(self, level: int) -> Step:
        for symbol, axis in ((".", "self"), ("..", "parent")):
            if self._ahead(symbol):
                self._take()
                return Step(axis, "node()", self._predicates(level))
        axis = "child"
        if self._ahead("@"):
            self._take()
            axis = "attribute"
        elif self._tokens[self._next + 1 :][:1] and self._tokens[self._next + 1].text == "::":
            axis = self._take().text
            if axis not in _AXES:
                self._next -= 1
                raise self._problem("unreadable", "an axis of XPath")
            self._take()
        return Step(axis, self._node_test(), self._predicates(level))

    def _node_test(self) -> str:
        if self._ahead("*"):
            return self._take().text
        token = self._tokens[self._next]
        if token.kind != "word":
            raise self._problem("unreadable", "a value, ${name} or a function")
        self._take()
        if self._ahead("(") and token.text in _NODE_TYPES:
            self._take()
            if token.text == "processing-instruction" and not self._ahead(")"):
                self._take()
            self.expect(")", ")")
            return f"{token.text}()"
        return token.text

    def _predicates(self, level: int) -> tuple[Node, ...]:
        found: list[Node] = []
        while self._ahead("["):
            self._take()
            found.append(self.expression(0, level + 1))
            self.expect("]", "an operator or ]")
        return tuple(found)

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
