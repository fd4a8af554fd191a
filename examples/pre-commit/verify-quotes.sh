#!/bin/sh
# Copy to .git/hooks/pre-commit and make it executable. A failing quote is named, and stops the commit.
set -eu
git diff --cached --name-only --diff-filter=ACMR -z -- 'drafts/*.txt' 'drafts/*.md' 'drafts/*.html' |
  xargs -0 -r sh -c 'quote-extract verify "$@" --sources sources --format table --fail-on altered,not-found,other-speaker' sh
