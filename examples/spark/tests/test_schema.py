"""The columns match the JSON Schema that quote-extract prints."""

import json
import subprocess

from pyspark.sql.types import (
    ArrayType,
    BooleanType,
    DoubleType,
    IntegerType,
    StringType,
    StructField,
    StructType,
)

from quote_extract_spark import extraction_fields

PLAIN = {
    "string": StringType(),
    "integer": IntegerType(),
    "number": DoubleType(),
    "boolean": BooleanType(),
}


def test_columns_are_those_of_the_json_schema(command):
    printed = subprocess.run([*command, "schema"], stdout=subprocess.PIPE, check=True).stdout
    schema = json.loads(printed)
    quotes, speakers, _ = extraction_fields(explained=True)
    assert [field.dataType for field in (quotes, speakers)] == [
        spark_type(schema["properties"][name], schema["$defs"]) for name in ("quotes", "speakers")
    ]
    short = extraction_fields()[0].dataType.elementType
    assert short.names == [n for n in quotes.dataType.elementType.names if n != "evidence"]


def spark_type(schema, definitions):
    if "$ref" in schema:
        return spark_type(definitions[schema["$ref"].split("/")[-1]], definitions)
    if schema["type"] == "array":
        return ArrayType(spark_type(schema["items"], definitions), containsNull=False)
    if schema["type"] != "object":
        return PLAIN[schema["type"]]
    fields = []
    for name, of in schema["properties"].items():
        plain, may_be_null = without_null(of)
        optional = may_be_null or name not in schema["required"]
        fields.append(StructField(name, spark_type(plain, definitions), optional))
    return StructType(fields)


def without_null(schema):
    if isinstance(schema.get("type"), list):
        [plain] = (kind for kind in schema["type"] if kind != "null")
        return {**schema, "type": plain}, True
    if "anyOf" in schema:
        [plain] = (kind for kind in schema["anyOf"] if kind.get("type") != "null")
        return plain, True
    return schema, False
