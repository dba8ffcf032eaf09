"""The file that is handed to somebody outside, version 1: public tools are enough to open it.

Outside an age file for one key or one passphrase; inside an uncompressed tar: `1.pdf`, `1.json`
and so on, one number a record, `counts.pdf` and `counts.json` where there is a table, then
`contents.json`, which lists them, and zeros. A number says nothing but the order in the file; the
record's code stays in the ledger. `age -d -i KEY FILE | tar -x`
"""

import hashlib
import json
from collections.abc import Mapping

from dutyrehab_desktop.bundles.archive import ArchiveWriter
from dutyrehab_desktop.crypto.age import Recipient, Sink, sealing

VERSION = 1
CONTENTS = "contents.json"


class HandingWriter:
    """Writes members one after the other, encrypted; it is complete when `finish` returns."""

    def __init__(self, target: Sink, recipient: Recipient) -> None:
        """Begin the file.

        Raises:
            RecipientsRefused: No secret can be shared with this key.
            MemoryShort: The machine cannot spare the memory for a passphrase.
        """
        self._target = _Digesting(target)
        self._payload = sealing(self._target, [recipient])
        self._archive = ArchiveWriter(self._payload)
        self._listed: list[dict[str, object]] = []

    def put(self, name: str, content: bytes) -> None:
        """Write a member."""
        self._archive.put(name, content)
        digest = hashlib.sha256(content).hexdigest()
        self._listed.append({"name": name, "sha256": digest, "size": len(content)})

    def finish(self, about: Mapping[str, object]) -> str:
        """Write the list of contents and the padding.

        Args:
            about: What else the list says.

        Returns:
            SHA-256 of the encrypted file (hex).
        """
        contents = {**about, "files": self._listed, "version": VERSION}
        self._archive.put(CONTENTS, as_json(contents))
        self._archive.finish()
        self._payload.finish()
        return self._target.digest.hexdigest()


def as_json(content: Mapping[str, object]) -> bytes:
    """A document for people and machines: UTF-8, sorted keys."""
    return json.dumps(content, ensure_ascii=False, sort_keys=True, indent=1).encode()


class _Digesting:
    """Passes on what is written, and hashes it."""

    def __init__(self, target: Sink) -> None:
        self._target = target
        self.digest = hashlib.sha256()

    def write(self, data: bytes, /) -> object:
        self.digest.update(data)
        return self._target.write(data)
