"""quote-extract over a Spark data frame of articles."""

import sys

from pyspark import cloudpickle

from .frame import extract_quotes
from .schema import extraction_fields

__all__ = ["extract_quotes", "extraction_fields"]

# Pickled by value: workers receive the code with the query and need no copy of this package.
cloudpickle.register_pickle_by_value(sys.modules[__name__])
