"""Conversations with one process, however it behaves."""

import itertools
import json
import os
import sys
import time

import pytest

from quote_extract_spark.frame import OURS
from quote_extract_spark.process import STDERR_KEPT, ProcessDiedError, converse

ARTICLE = "“We will open the bridge,” said Mara Lind."


def line(number, text=ARTICLE):
    return json.dumps({"id": number, "text": text}).encode() + b"\n"


def python(program):
    return [sys.executable, "-c", program]


def answers(command, chunks):
    return dict(itertools.chain.from_iterable(converse(command, iter(chunks))))


@pytest.fixture
def quote_extract(command):
    return [*command, *OURS]


def test_answers_are_numbered(quote_extract):
    found = answers(quote_extract, [b"", line(1), line(2, None) + line(3), b"", line(4, 5)])
    assert [found[number]["speakers"][0]["name"] for number in (1, 3)] == ["Mara Lind"] * 2
    assert [found[number] for number in (2, 4)] == ['"text" is not a string'] * 2


def test_only_failures(quote_extract):
    assert set(answers(quote_extract, map(line, range(1, 5_001), [None] * 5_000))) == set(
        range(1, 5_001)
    )


def test_no_records_start_no_process():
    assert answers(["no such command"], [b"", b""]) == {}


def test_a_long_line(quote_extract):
    text = f"{ARTICLE}\n\n" * 2_000
    [quotes] = [answer["quotes"] for answer in answers(quote_extract, [line(1, text)]).values()]
    assert len(quotes) == 2_000


@pytest.mark.parametrize(
    ("program", "how"),
    [
        ("import sys; sys.exit('no such option')", "exit code 1 after answering 0 of 1 .* no such"),
        ("import os; os.kill(os.getpid(), 9)", "SIGKILL after answering 0 of 1 .* was empty$"),
        ("", "with exit code 0 after answering 0 of 1 "),
        ('print(\'{"source":"1"}\')', "with exit code 0 after answering 1 of 3"),
        ("import os, time; os.close(1); time.sleep(60)", "by SIGKILL"),
    ],
)
def test_the_death_of_a_process_is_reported(program, how, monkeypatch):
    monkeypatch.setattr("quote_extract_spark.process.SECONDS_TO_END", 0.2)
    chunks = [line(1)] if "1 of 3" not in how else [line(1) + line(2) + line(3)]
    with pytest.raises(ProcessDiedError, match=how):
        answers(python(program), chunks)


def test_long_stderr_does_not_block_and_its_end_is_kept():
    program = "import sys; sys.stderr.write('x' * 1_000_000 + 'the end'); sys.exit(1)"
    with pytest.raises(ProcessDiedError, match="the end$") as died:
        answers(python(program), [line(1)])
    assert len(str(died.value)) < STDERR_KEPT + 200


def test_a_missing_command():
    with pytest.raises(FileNotFoundError, match="quote-extract-of-nowhere"):
        answers(["quote-extract-of-nowhere"], [line(1)])


def test_a_slow_process_slows_its_source_down():
    pulled = 0

    def endless():
        nonlocal pulled
        for number in itertools.count(1):
            pulled += 1
            yield line(number, "x" * 1_000)

    slow = """
import sys, time
for number, _ in enumerate(sys.stdin, 1):
    print('{"source":"%d"}' % number, flush=True)
    time.sleep(0.01)
"""
    conversation = converse(python(slow), endless())
    answered = 0
    while answered < 20:
        answered += len(next(conversation))
    assert pulled < 500
    conversation.close()


def test_leaving_early_kills_the_process_and_its_children(tmp_path):
    pids = tmp_path / "pids"
    program = f"""
import os, subprocess, sys
child = subprocess.Popen(['sleep', '60'])
open({str(pids)!r}, 'w').write(f'{{os.getpid()}} {{child.pid}}')
print('{{"source":"1"}}', flush=True)
sys.stdin.read()
"""
    conversation = converse(python(program), map(line, itertools.count(1)))
    while not next(conversation):
        pass
    conversation.close()
    time.sleep(0.1)
    for pid in map(int, pids.read_text().split()):
        assert not is_running(pid)


def is_running(pid):
    try:
        os.kill(pid, 0)
        with open(f"/proc/{pid}/stat") as stat:
            return stat.read().rsplit(")", 1)[1].split()[0] != "Z"
    except (ProcessLookupError, FileNotFoundError):
        return False
