"""Runs quote-extract over a table of articles on Spark; writes quotes and speakers as Parquet."""

import argparse
import shlex
import sys

from pyspark.sql import DataFrame, Observation, SparkSession
from pyspark.sql import functions as F

from quote_extract_spark import extract_quotes

FORMATS = ("parquet", "jsonl", "csv")
# Spark's default, 10,000 articles at once, would take hundreds of megabytes per worker.
BATCH = "spark.sql.execution.arrow.maxRecordsPerBatch"
ARTICLES_IN_BATCH = "512"


def parse_arguments(argv=None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--input", required=True, help="articles: Parquet, JSON Lines or CSV")
    parser.add_argument("--input-format", choices=FORMATS, help="default: by file name extension")
    parser.add_argument("--output", required=True, help="folder for the Parquet files")
    parser.add_argument("--overwrite", action="store_true", help="replace existing output")
    parser.add_argument("--id", default="id", help="id column (default: id)")
    parser.add_argument("--text", default="text", help="text column (default: text)")
    parser.add_argument("--keep", default="", help="other columns to copy, comma-separated")
    parser.add_argument("--partitions", type=int, help="number of processes (default: Spark's)")
    parser.add_argument(
        "--command", default="npx quote-extract", help="command that runs quote-extract on a worker"
    )
    passed = parser.add_argument_group("passed on to quote-extract")
    passed.add_argument("--indirect", action="store_true")
    passed.add_argument("--explain", action="store_true")
    passed.add_argument("--min-confidence")
    passed.add_argument("--speaker")
    passed.add_argument("--act")
    return parser.parse_args(argv)


def options_of(arguments: argparse.Namespace) -> list[str]:
    """Returns the options to pass to quote-extract."""
    flags = [f"--{name}" for name in ("indirect", "explain") if getattr(arguments, name)]
    values = {
        "--min-confidence": arguments.min_confidence,
        "--speaker": arguments.speaker,
        "--act": arguments.act,
    }
    return flags + [f"{name}={value}" for name, value in values.items() if value is not None]


def read(spark: SparkSession, path: str, kind: str) -> DataFrame:
    if kind == "parquet":
        return spark.read.parquet(path)
    if kind == "jsonl":
        return spark.read.json(path)
    # Texts contain line breaks; quotation marks in quoted fields are doubled, as in RFC 4180.
    return spark.read.csv(path, header=True, multiLine=True, escape='"')


def format_of(path: str) -> str:
    name = path.rstrip("/").lower()
    if ".csv" in name:
        return "csv"
    return "jsonl" if ".json" in name or ".ndjson" in name else "parquet"


def run(spark: SparkSession, arguments: argparse.Namespace) -> str:
    """Runs the job and returns a one-line summary."""
    spark.conf.set(BATCH, ARTICLES_IN_BATCH)
    kind = arguments.input_format or format_of(arguments.input)
    names = [arguments.id, *filter(None, arguments.keep.split(","))]
    articles = read(spark, arguments.input, kind).select(*dict.fromkeys([*names, arguments.text]))
    if arguments.partitions:
        articles = articles.repartition(arguments.partitions)
    quotes = extract_quotes(
        articles,
        arguments.id,
        arguments.text,
        shlex.split(arguments.command),
        options_of(arguments),
    )
    counts = Observation()
    (
        quotes.select(*names, "quotes", "speakers", "error")
        .observe(counts, F.count(F.lit(1)).alias("records"), F.count("error").alias("failed"))
        .write.mode("overwrite" if arguments.overwrite else "errorifexists")
        .parquet(arguments.output)
    )
    return f"{counts.get['records']} records, {counts.get['failed']} of them with an error"


if __name__ == "__main__":
    arguments = parse_arguments()
    session = SparkSession.builder.appName("quote-extract").getOrCreate()
    try:
        print(run(session, arguments), file=sys.stderr)
    finally:
        session.stop()
