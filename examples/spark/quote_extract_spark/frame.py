"""The data frame API: checks its arguments before anything runs."""

from collections.abc import Iterable, Sequence

import pyarrow as pa
from pyspark.sql import DataFrame
from pyspark.sql.pandas.types import to_arrow_schema
from pyspark.sql.types import StringType, StructType

from .partition import extract_batches
from .schema import extraction_fields

# Appended to the user's options to override them. Spark provides the parallelism.
OURS = (
    *("--input", "jsonl", "--format", "jsonl"),
    *("--id-field", "id", "--text-field", "text"),
    *("--jobs", "1", "--quiet"),
)


def extract_quotes(
    df: DataFrame,
    id: str = "id",
    text: str = "text",
    command: Sequence[str] = ("npx", "quote-extract"),
    options: Sequence[str] = (),
) -> DataFrame:
    """Adds the columns quotes, speakers and error to a data frame of articles.

    Every input row becomes one output row. A record that cannot be read has null quotes and
    speakers, and the reason in error, which is null otherwise. Offsets are UTF-16 code units.

    id, text: names of the id and text columns
    command: command that runs quote-extract on each worker
    options: options of quote-extract, such as ["--indirect", "--min-confidence", "0.9"]
    """
    fields = extraction_fields(explained="--explain" in options)
    _refuse(df, id, text, [field.name for field in fields])
    id_index, text_index = df.columns.index(id), df.columns.index(text)
    whole_command = [*command, *options, *OURS]
    added = to_arrow_schema(StructType(fields))

    def of_partition(batches: Iterable[pa.RecordBatch]):
        return extract_batches(iter(batches), id_index, text_index, whole_command, added)

    return df.mapInArrow(of_partition, StructType([*df.schema, *fields]))


def _refuse(df: DataFrame, id: str, text: str, added: Sequence[str]) -> None:
    for name in (id, text):
        if df.columns.count(name) != 1:
            raise ValueError(f"expected one column {name}; the columns are {df.columns}")
    taken = [name for name in df.columns if name.lower() in added]
    if taken:
        raise ValueError(f"columns {taken} already exist: drop or rename them")
    if not isinstance(df.schema[text].dataType, StringType):
        kind = df.schema[text].dataType.simpleString()
        raise TypeError(f"column {text} must be string, not {kind}")
