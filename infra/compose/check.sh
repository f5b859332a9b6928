#!/usr/bin/env bash
# Brings the whole product up, uses it through its one address, and takes it down again; ends with 0 only when everything held.
#   infra/compose/check.sh [options of docker compose, e.g. --env-file infra/images/names.env]
#   TRIADA_KEEP=1     leave it running        TRIADA_SAMPLE_TOO=1     wait until the sample is loaded
#   TRIADA_OBSERVED=1 with the sample: Prometheus and the collector watch it, and what they saw is checked (not Grafana)
# Its project, and so its volumes, are its own: what an installation keeps is never touched.
set -euo pipefail
cd "$(dirname "$0")/../.."
project="${COMPOSE_PROJECT_NAME:-triada-check}"
compose=(docker compose --project-name "$project" "$@")
web="http://localhost:${TRIADA_PORT:-3000}"

ask() { curl --fail --silent --show-error "$@"; }
say() { printf '\n--- %s (%ss)\n' "$1" "$SECONDS"; }
down() {
  local code=$?
  if [ "$code" -ne 0 ]; then
    "${compose[@]}" ps --all || true
    "${compose[@]}" logs --tail 15 || true
  fi
  [ -n "${TRIADA_KEEP:-}" ] || "${compose[@]}" --profile observability down --volumes --timeout 10 >/dev/null 2>&1 || true
}
trap down EXIT

if [ -n "${TRIADA_OBSERVED:-}" ]; then
  say "Prometheus and the collector"
  "${compose[@]}" --profile observability up --detach --no-build otel-collector prometheus
fi

say "start, in the order of health"
"${compose[@]}" up --detach --no-build --wait --wait-timeout "${TRIADA_PATIENCE:-600}" web

say "what stands behind it"
"${compose[@]}" ps --format 'table {{.Service}}\t{{.Image}}\t{{.Status}}'

say "pages, health, description"
page="$(ask "$web/regiony")"
[[ "$page" == *'<div id="root">'* ]]
health="$(ask "$web/health/ready")"
operations="$(ask "$web/api/openapi.json" | grep -o '"operationId"' | wc -l)"
printf '%s operations; %.300s\n' "$operations" "$health"

say "sign-in and a question that needs rights"
token="$(ask "$web/oidc/token" -d grant_type=password -d client_id=triada-cli -d username=auditor -d password=triada-ukazka |
  sed -n 's/.*"access_token":"\([^"]*\)".*/\1/p')"
[ "$(curl --silent --output /dev/null --write-out '%{http_code}' "$web/api/audit/logs")" = 401 ]
logs="$(ask --header "authorization: Bearer $token" "$web/api/audit/logs")"
printf '%.300s\n' "$logs"

if [ -n "${TRIADA_SAMPLE_TOO:-}" ]; then
  say "the sample, through the public API"
  "${compose[@]}" run --rm --no-deps sample
fi

if [ -n "${TRIADA_OBSERVED:-}" ]; then
  say "what was seen of it"
  "${compose[@]}" logs --no-log-prefix otel-collector | node infra/telemetry/check.mjs traces
  node infra/telemetry/check.mjs metrics "http://127.0.0.1:${TRIADA_PROMETHEUS_PORT:-9090}"
fi
say "everything held"
