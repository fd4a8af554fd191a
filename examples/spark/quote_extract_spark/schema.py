"""Columns of an extraction.

The types are those of `quote-extract schema`. Offsets count UTF-16 code units, not the code points
that Python's indices count.
"""

from pyspark.sql.types import (
    ArrayType,
    BooleanType,
    DoubleType,
    IntegerType,
    StringType,
    StructField,
    StructType,
)


def _struct(**types):
    return StructType([StructField(name, of, nullable=False) for name, of in types.items()])


def _optional(struct, *names):
    return StructType([StructField(f.name, f.dataType, f.name in names) for f in struct])


def _list(of):
    return ArrayType(of, containsNull=False)


_text, _offset, _number, _truth = StringType(), IntegerType(), DoubleType(), BooleanType()

_span = _struct(start=_offset, end=_offset, text=_text)

_quote = _optional(
    _struct(
        id=_text,
        type=_text,
        text=_text,
        content=_list(_span),
        quoted=_list(_span),
        speaker=_optional(_struct(id=_text, name=_text, mention=_span), "mention"),
        cue=_span,
        act=_text,
        asserted=_truth,
        confidence=_number,
    ),
    "speaker",
    "cue",
)

_evidence = _struct(
    candidates=_list(_struct(start=_offset, end=_offset, text=_text, probability=_number)),
    features=_list(_struct(name=_text, weight=_number)),
    rule=_text,
)

_speaker = _optional(
    _struct(
        id=_text,
        name=_text,
        named=_truth,
        kind=_text,
        description=_text,
        aliases=_list(_text),
        quotes=_list(_text),
    ),
    "description",
)


def extraction_fields(explained: bool = False) -> list[StructField]:
    """Returns the columns added to an article: its quotes and speakers, or its error.

    explained: include the evidence of --explain
    """
    quote = StructType([*_quote, StructField("evidence", _evidence)]) if explained else _quote
    return [
        StructField("quotes", _list(quote)),
        StructField("speakers", _list(_speaker)),
        StructField("error", _text),
    ]
