"""One quote-extract process that answers records as they come.

One thread looks after all of its streams, so that none can fill up while another is waited for.
Only as much is read ahead as the pipes hold: a slow process holds its source back, and memory stays
flat.
"""

from __future__ import annotations

import json
import os
import selectors
import signal
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import IO

# Of what the process says on stderr, this much is kept: its end.
STDERR_KEPT = 2_000
# A process that has closed its output has nothing left to do but to end.
SECONDS_TO_END = 10


class ProcessDiedError(RuntimeError):
    """The process ended before it had answered everything."""


def converse(
    command: Sequence[str], chunks: Iterator[bytes]
) -> Iterator[list[tuple[int, dict | str]]]:
    """Sends records to a process and yields what came back meanwhile, perhaps nothing.

    An answer is the number of a record and its extraction, or the reason why there is none. The
    number is the place in which the record was sent, from 1, and its id must be the same.

    chunks: whole lines of JSON; an empty one lets the caller have its turn. Without any line, no
    process is started.
    """
    for chunk in chunks:
        if chunk:
            # A file and no pipe: should this worker be killed, nobody waits for it to be read.
            with tempfile.NamedTemporaryFile(prefix="quote-extract-errors-") as errors:
                process = _Process(command, errors)
                try:
                    yield from process.answers(chain([chunk], chunks))
                finally:
                    process.reap()
            return
        yield []


class _Process:
    def __init__(self, command: Sequence[str], errors: IO[bytes]):
        self._errors = errors
        self._popen = subprocess.Popen(
            [*command, "--errors", errors.name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            bufsize=0,
            # npx starts the command as its child: in a group of their own both can be ended.
            start_new_session=True,
        )
        self._said = b""
        self._sent = 0
        self._answered = 0

    def answers(self, chunks: Iterator[bytes]) -> Iterator[list[tuple[int, dict | str]]]:
        stdin, stdout, stderr = self._popen.stdin, self._popen.stdout, self._popen.stderr
        os.set_blocking(stdin.fileno(), False)
        made, failed = _Lines(), _Lines()
        unsent = memoryview(b"")
        complete = False
        with selectors.DefaultSelector() as selector:
            selector.register(stdin, selectors.EVENT_WRITE)
            selector.register(stdout, selectors.EVENT_READ)
            selector.register(stderr, selectors.EVENT_READ)

            def end_input():
                selector.unregister(stdin)
                stdin.close()

            while not stdout.closed:
                if not stdin.closed and not unsent:
                    chunk = next(chunks, None)
                    if chunk is None:
                        complete = True
                        end_input()
                    else:
                        self._sent += chunk.count(b"\n")
                        unsent = memoryview(chunk)
                answers = []
                is_idle = not stdin.closed and not unsent
                for key, _ in selector.select(0 if is_idle else None):
                    if key.fileobj is stdin:
                        try:
                            unsent = unsent[os.write(key.fd, unsent) :]
                        except BlockingIOError:
                            pass
                        except BrokenPipeError:
                            end_input()
                        continue
                    read = os.read(key.fd, 1 << 16)
                    if not read:
                        selector.unregister(key.fileobj)
                        key.fileobj.close()
                    elif key.fileobj is stderr:
                        self._said = (self._said + read)[-STDERR_KEPT:]
                    else:
                        answers += map(_extraction, made.feed(read))
                yield self._counted(answers + self._failures(failed))
        self._wait()
        while rest := self._failures(failed):
            yield self._counted(rest)
        if not complete or self._answered < self._sent:
            raise ProcessDiedError(self._death())

    def reap(self) -> None:
        """Ends the process where it still runs, with all that it started."""
        self._kill()
        for stream in (self._popen.stdin, self._popen.stdout, self._popen.stderr):
            stream.close()

    def _counted(self, answers: list) -> list:
        self._answered += len(answers)
        return answers

    def _failures(self, lines: _Lines) -> list:
        read = os.read(self._errors.fileno(), 1 << 20)
        failures = map(json.loads, lines.feed(read))
        return [(failure["line"], failure["reason"]) for failure in failures]

    def _wait(self) -> None:
        try:
            self._popen.wait(SECONDS_TO_END)
        except subprocess.TimeoutExpired:
            self._kill()

    def _kill(self) -> None:
        if self._popen.poll() is None:
            os.killpg(self._popen.pid, signal.SIGKILL)
            self._popen.wait()

    def _death(self) -> str:
        code = self._popen.returncode
        how = f"by {signal.Signals(-code).name}" if code < 0 else f"with exit code {code}"
        said = self._said.decode(errors="replace").strip() or "it said nothing"
        return (
            f"quote-extract ended {how} when {self._answered} of the {self._sent} records"
            f" that it was sent were answered: {said}"
        )


class _Lines:
    """Puts lines together from what is read of them, each once, however long it is."""

    def __init__(self):
        self._begun: list[bytes] = []

    def feed(self, read: bytes) -> list[bytes]:
        first, *rest = read.split(b"\n")
        self._begun.append(first)
        if not rest:
            return []
        lines = [b"".join(self._begun), *rest]
        self._begun = [lines.pop()]
        return lines


def _extraction(line: bytes) -> tuple[int, dict]:
    extraction = json.loads(line)
    return int(extraction["source"]), extraction
