"""A quote-extract process that extracts from records as they arrive.

One thread serves all of its streams, so that none fills up while another is awaited. No more is
read ahead than the pipes hold: a slow process slows its source down, and memory stays flat.
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

# Bytes kept from the end of the process's stderr.
STDERR_KEPT = 2_000
# How long to wait for a process that has closed its output.
SECONDS_TO_END = 10


class ProcessDiedError(RuntimeError):
    """The process ended before it had answered every record."""


def converse(
    command: Sequence[str], chunks: Iterator[bytes]
) -> Iterator[list[tuple[int, dict | str]]]:
    """Sends records to a process and yields the answers received meanwhile, if any.

    An answer is the number of a record and its extraction, or the reason why it failed. Records
    are numbered in the order sent, from 1; each must have its number as its id.

    chunks: complete lines of JSON; an empty chunk returns control to the caller. If there are no
    lines, no process is started.
    """
    for chunk in chunks:
        if chunk:
            # A file, not a pipe: if this worker is killed, no process blocks on writing to it.
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
            # npx runs the command as a child process: a process group lets both be killed.
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
        """Kills the process group if it is still running, and closes the streams."""
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
        said = self._said.decode(errors="replace").strip() or "stderr was empty"
        return (
            f"quote-extract ended {how} after answering {self._answered} of {self._sent} records:"
            f" {said}"
        )


class _Lines:
    """Assembles complete lines, of any length, from the chunks read."""

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
