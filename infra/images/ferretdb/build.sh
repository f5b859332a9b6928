#!/usr/bin/env bash
# build.sh FILE: builds the server in the place of MongoDB. Needs Go.
#
# One condition of FerretDB is another one here. It asks SQLite by `_id` only where a question holds nothing else, and else looks at every document
# of the collection: a guarded replace, which MongoDB answers by its index, took a second among some thousand documents. Whatever else a
# question holds is looked at afterwards in either case, so answers are the same.
set -euo pipefail
out="$(realpath -m "$1")"
cd "$(dirname "$0")"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
go mod download
module="github.com/FerretDB/FerretDB"
changed="$work/ferretdb"
cp -r --no-preserve=mode "$(go list -m -f '{{.Dir}}' "$module")" "$changed"
file="$changed/internal/backends/sqlite/collection.go"
before="$(sha256sum "$file")"
sed -i 's/if params\.Filter\.Len() == 1 {/if params.Filter.Len() > 0 {/' "$file"
if [ "$before" = "$(sha256sum "$file")" ]; then
  echo "the condition that is replaced is not in FerretDB any more: internal/backends/sqlite/collection.go" >&2
  exit 1
fi
cp go.mod go.sum "$work/"
go mod edit -replace "$module=$changed" "$work/go.mod"
CGO_ENABLED=0 go build -modfile "$work/go.mod" -trimpath -tags ferretdb_no_postgresql -o "$out" .
