"""Compares the rows of the job with the output of the command for the same records."""

import csv
import json
import shlex
import subprocess
from collections import Counter

import pyarrow.parquet
import pytest
from conftest import ROOT
from pyspark.sql import Row

import job
from quote_extract_spark import extract_quotes

RECORDS = 2_000
FIXTURES = [path.read_bytes().decode() for path in sorted(ROOT.glob("fixtures/*.txt"))]
# Python indices and UTF-16 offsets differ after the first emoji.
EMOJI = "😀 “We will open the bridge 😀,” said Mara Lind 😀.\n"
ARTICLES = [{"id": f"a{i}", "text": FIXTURES[i % len(FIXTURES)]} for i in range(RECORDS)]


def write_jsonl(records, path):
    lines = (one if isinstance(one, str) else json.dumps(one) for one in records)
    path.write_text("".join(f"{line}\n" for line in lines))


def write_csv(records, path):
    with path.open("w", newline="") as file:
        writer = csv.DictWriter(file, records[0], lineterminator="\n")
        writer.writeheader()
        writer.writerows(records)


def write_parquet(records, path):
    pyarrow.parquet.write_table(pyarrow.Table.from_pylist(records), path)


write = {"jsonl": write_jsonl, "csv": write_csv, "parquet": write_parquet}


@pytest.fixture(scope="module")
def run(spark, command, tmp_path_factory):
    """Runs the job over records; returns the rows written, unordered, and its summary."""

    def run_job(records, *options, read="jsonl"):
        folder = tmp_path_factory.mktemp("job")
        source = folder / f"articles.{read}"
        write[read](records, source)
        target = f"{folder}/quotes"
        argv = ["--input", str(source), "--output", target, "--command", shlex.join(command)]
        summary = job.run(spark, job.parse_arguments([*argv, *options]))
        rows = [row.asDict(recursive=True) for row in spark.read.parquet(target).collect()]
        return rows, summary

    return run_job


@pytest.fixture(scope="module")
def expected(command):
    """The output of the command, by id."""

    def run_command(records, *options):
        lines = "".join(f"{json.dumps(record)}\n" for record in records)
        args = [*command, "--input", "jsonl", "-f", "jsonl", "--jobs", "1", *options]
        out = subprocess.run(args, input=lines.encode(), stdout=subprocess.PIPE, check=True).stdout
        made = map(json.loads, out.decode().splitlines())
        columns = ("quotes", "speakers")  # not "article", which the job leaves out
        return {
            one["source"]: {**{name: one[name] for name in columns}, "error": None} for one in made
        }

    return run_command


def by_id(rows):
    return {row.pop("id"): row for row in rows}


def test_two_thousand_records_and_a_bad_one(run, expected):
    bad = {"id": "bad", "text": None}
    rows, summary = run([*ARTICLES[:700], bad, *ARTICLES[700:]], "--partitions", "2")
    assert summary == "2001 records, 1 of them with an error"
    assert len(rows) == RECORDS + 1
    found = by_id(rows)
    error = '"text" is not a string'
    assert found.pop("bad") == {"quotes": None, "speakers": None, "error": error}
    assert set(found) == {article["id"] for article in ARTICLES}
    wanted = expected(ARTICLES[: len(FIXTURES)])
    assert all(found[f"a{i}"] == wanted[f"a{i % len(FIXTURES)}"] for i in range(RECORDS))


def test_offsets_count_utf_16(run, expected):
    [row], _ = run([{"id": "e", "text": EMOJI}], read="parquet")
    assert {row.pop("id"): row} == expected([{"id": "e", "text": EMOJI}])
    [span] = row["quotes"][0]["content"]
    assert span["text"] == "We will open the bridge 😀,"
    assert EMOJI[span["start"] : span["end"]] != span["text"]
    units = EMOJI.encode("utf-16-le")[2 * span["start"] : 2 * span["end"]]
    assert units.decode("utf-16-le") == span["text"]


def test_a_line_that_is_not_json(run):
    rows, _ = run([{"id": 1, "text": EMOJI}, '{"id": 2, "te'], "--keep", "text")
    assert [(row["id"], row["text"]) for row in rows] == [(1, EMOJI), (None, None)]
    assert [row["error"] for row in rows] == [None, "id is empty"]


def test_options_columns_and_line_breaks_in_csv(run, expected):
    texts = [*FIXTURES[:6], ' “We ""will” \r\n\r\n“open the bridge,”\\ said Mara Lind. \n']
    records = [{"id": f"a{i}", "text": text} for i, text in enumerate(texts)]
    renamed = [{"nr": r["id"], "body": r["text"], "day": "Monday"} for r in records]
    options = ["--indirect", "--explain", "--min-confidence=0.3"]
    names = ["--id", "nr", "--text", "body", "--keep", "day"]
    rows, _ = run(renamed, *names, *options, read="csv")
    assert {row.pop("day") for row in rows} == {"Monday"}
    found = {row.pop("nr"): row for row in rows}
    wanted = expected(records, *options)
    for quote in (quote for article in wanted.values() for quote in article["quotes"]):
        quote.setdefault("evidence", None)
    assert found == wanted


def test_rows_are_matched_by_position_not_by_id(spark, command):
    texts = [f"“We will open the bridge,” said Mara {name}." for name in ("Lind", "Holm", "Berg")]
    rows = [Row(id=7, text=text) for text in texts * 200]
    frame = extract_quotes(spark.createDataFrame(rows).repartition(3), command=command)
    found = [(row.id, row.text, row.speakers[0].name) for row in frame.collect()]
    assert Counter(found) == {(7, text, text[32:-1]): 200 for text in texts}


def test_the_error_of_a_record_is_in_its_row(spark, command):
    frame = spark.sql(
        """select * from values
        ('a', '“We will open the bridge,” said Mara Lind.'), ('', 'No id.'), (' ', 'No id.'),
        (null, 'No id.'), ('b', null), ('c', string(unhex('4142FF43'))), ('d', ''),
        ('e', '\\u0000\\u007f\\u2028'), ('f', '“We will open the bridge,” said Mara Lind.')
        as t(id, text)"""
    ).coalesce(1)
    rows = extract_quotes(frame, command=command).collect()
    assert [row.error for row in rows] == [
        None,
        *["id is empty"] * 3,
        '"text" is not a string',
        "text is not valid UTF-8 (byte 2)",
        *[None] * 3,
    ]
    assert [None if row.quotes is None else len(row.quotes) for row in rows] == [
        1,
        *[None] * 5,
        *[0, 0, 1],
    ]
    assert rows[0].quotes == rows[-1].quotes


def test_all_rows_in_error_and_no_rows(spark, command):
    frame = spark.range(1_000).selectExpr("id", "string(null) as text").repartition(2)
    rows = extract_quotes(frame, command=command)
    assert rows.where("error is not null and quotes is null").count() == 1_000
    assert extract_quotes(frame.where("id < 0"), command=command).count() == 0


def test_a_reader_that_leaves_early(spark, command):
    rows = [Row(id=i, text=EMOJI) for i in range(20_000)]
    frame = spark.createDataFrame(rows).coalesce(1)
    assert len(extract_quotes(frame, command=command).take(2)) == 2


def test_a_dead_process_fails_the_job_with_its_stderr(spark, command):
    frame = extract_quotes(spark.range(1).selectExpr("id", "'' as text"), command=command)
    assert frame.collect()[0].error is None
    broken = [*command, "--no-such-option"]
    frame = extract_quotes(spark.range(1).selectExpr("id", "'' as text"), command=broken)
    with pytest.raises(Exception, match="unknown option '--no-such-option'"):
        frame.collect()


@pytest.mark.parametrize(
    ("columns", "options", "message"),
    [
        ("id, '' as body", {}, "expected one column text"),
        ("'' as url, '' as text", {}, "expected one column id"),
        ("id, '' as text, 1 as Quotes", {}, "already exist"),
        ("id, 5 as text", {}, "column text must be string, not int"),
    ],
)
def test_invalid_arguments_are_rejected_before_the_job_runs(spark, columns, options, message):
    with pytest.raises((ValueError, TypeError), match=message):
        extract_quotes(spark.range(1).selectExpr(*columns.split(", ")), **options)
