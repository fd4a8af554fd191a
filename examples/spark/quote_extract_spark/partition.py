"""Adds quotes to batches of articles: every input row comes out once, in order."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field

import pyarrow as pa

from .process import converse

# Rows processed together: few, to keep the number of rows waiting in memory small.
ROWS_AT_ONCE = 64


@dataclass
class _Rows:
    """Rows in progress."""

    batch: pa.RecordBatch
    answers: list[dict | str | None] = field(default_factory=list)
    missing: int = 0


def extract_batches(
    batches: Iterator[pa.RecordBatch],
    id_index: int,
    text_index: int,
    command: Sequence[str],
    added: pa.Schema,
) -> Iterator[pa.RecordBatch]:
    """Adds the output of `command` to each batch as the columns `added`: quotes, speakers, error.

    The command receives row numbers as ids, so ids of any type, repeated or null, are allowed.
    """
    under_way: deque[_Rows] = deque()
    places: dict[int, tuple[_Rows, int]] = {}

    def records() -> Iterator[bytes]:
        number = 0
        for rows in _cut(batches):
            under_way.append(rows)
            lines = []
            ids = _plain(rows.batch.column(id_index))
            texts = _plain(rows.batch.column(text_index))
            for index, (id_, text) in enumerate(zip(ids, texts)):
                record, reason = _record(number + 1, id_, text)
                rows.answers.append(reason)
                if record is not None:
                    number += 1
                    lines.append(record)
                    places[number] = rows, index
            rows.missing = len(lines)
            yield b"".join(lines)

    with closing(converse(command, records())) as conversation:
        for answers in conversation:
            for number, answer in answers:
                rows, index = places.pop(number)
                rows.answers[index] = answer
                rows.missing -= 1
            while under_way and under_way[0].missing == 0:
                yield _with_answers(under_way.popleft(), added)


def _cut(batches: Iterator[pa.RecordBatch]) -> Iterator[_Rows]:
    for batch in batches:
        for start in range(0, batch.num_rows, ROWS_AT_ONCE):
            yield _Rows(batch.slice(start, ROWS_AT_ONCE))


def _plain(column: pa.Array) -> list:
    """Returns the values of a column, strings as bytes: Spark does not guarantee valid UTF-8."""
    is_text = pa.types.is_string(column.type) or pa.types.is_large_string(column.type)
    return (column.cast(pa.large_binary()) if is_text else column).to_pylist()


def _record(number: int, id_: object, text: bytes | None) -> tuple[bytes | None, str | None]:
    """Returns a record for the command, or the reason why there is none."""
    if id_ is None or (isinstance(id_, bytes) and not id_.strip()):
        return None, "id is empty"
    try:
        decoded = None if text is None else text.decode()
    except UnicodeDecodeError as error:
        return None, f"text is not valid UTF-8 (byte {error.start})"
    return json.dumps({"id": number, "text": decoded}).encode() + b"\n", None


def _with_answers(rows: _Rows, added: pa.Schema) -> pa.RecordBatch:
    found = [None if isinstance(answer, str) else answer for answer in rows.answers]
    values = {
        "quotes": [one and one["quotes"] for one in found],
        "speakers": [one and one["speakers"] for one in found],
        "error": [answer if isinstance(answer, str) else None for answer in rows.answers],
    }
    columns = [pa.array(values[name], of) for name, of in zip(added.names, added.types)]
    return pa.RecordBatch.from_arrays(
        [*rows.batch.columns, *columns], schema=pa.schema([*rows.batch.schema, *added])
    )
