#!/usr/bin/env bash
# Tests examples/spark with Spark in its own virtual environment; if that cannot be installed, prints the reason and passes.
# Arguments are passed to pytest. QUOTE_EXTRACT overrides this clone's command.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

skip() { echo "skipped: $*"; exit; }

python3 -c 'import sys; sys.exit(not (3, 9) <= sys.version_info < (3, 14))' 2>/dev/null ||
  skip 'the Spark example needs Python 3.9 to 3.13'
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
release=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/ *java.specification.version = //p' || true)
[[ ${release%%.*} -ge 17 ]] || skip 'the Spark example needs Java 17 or later'

example=$PWD/examples/spark
venv=$example/.venv
if ! cat "$example"/requirements*.txt | cmp -s - "$venv/installed"; then
  rm -rf "$venv"
  log=$(mktemp)
  trap 'rm -f "$log"' EXIT
  { python3 -m venv "$venv" && "$venv/bin/pip" install -r "$example/requirements-test.txt"; } >"$log" 2>&1 ||
    skip "Spark could not be installed: $(tail -n 1 "$log")"
  cat "$example"/requirements*.txt >"$venv/installed"
fi

[[ -n ${QUOTE_EXTRACT:-} ]] || npm run --silent build
# Spark creates folders in the working directory.
cd "$venv"
bin/python -m pytest -p no:cacheprovider --quiet "$@" "$example/tests"
