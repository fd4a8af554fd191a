"""quote-extract over a Spark data frame of articles."""

import sys

from pyspark import cloudpickle

from .frame import extract_quotes
from .schema import extraction_fields

__all__ = ["extract_quotes", "extraction_fields"]

# By value: what workers run travels with the query, so that they need no copy of this package.
cloudpickle.register_pickle_by_value(sys.modules[__name__])
