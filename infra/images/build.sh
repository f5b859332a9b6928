#!/usr/bin/env bash
# Builds stand-ins for the official images from Debian packages and published artifacts, where no container registry is reachable.
#   infra/images/build.sh                  all of them, then the product's own images
#   infra/images/build.sh kafka keycloak   only these (what they stand on is built when it is missing)
#   infra/images/build.sh web               one of the product's own images
#   infra/images/build.sh --list           what can be built
# Names come from names.env and can be replaced by the environment (TRIADA_IMAGE_KAFKA=…). Needs Docker (engine.sh), Node.js with npm
# for `node`, Go for `mongodb` and `otel-collector`, root or sudo for `debian`. Network: Debian, npm, Maven Central, the Go module proxy.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
repository="$(cd "$here/../.." && pwd)"
cache="${TRIADA_IMAGE_CACHE:-$repository/node_modules/.cache/triada/images}"
mkdir -p "$cache"

# A name from the environment wins over names.env.
while IFS='=' read -r name value; do
  case "$name" in TRIADA_IMAGE_*) [ -n "${!name:-}" ] || printf -v "$name" '%s' "$value" ;; esac
done <"$here/names.env"

say() { printf '\n--- %s (%ss)\n' "$1" "$SECONDS"; }
exists() { docker image inspect "$1" >/dev/null 2>&1; }
# Shows what a build said only when it failed.
quietly() {
  DOCKER_BUILDKIT=0 "$@" >"$cache/build.log" 2>&1 || {
    tail -n 60 "$cache/build.log" >&2
    return 1
  }
}
tag_of() { printf '%s' "${1##*:}"; }

# docker_build IMAGE LABEL CONTEXT [ARGUMENT…]: the classic builder, since BuildKit's client is in no Debian package.
docker_build() {
  local image="$1" label="$2" context="$3"
  shift 3
  quietly docker build --tag "$image" --label "cz.triada.stand-in=$label" --build-arg "BASE=$TRIADA_IMAGE_DEBIAN" "$@" "$context"
}

build_debian() {
  exists "$TRIADA_IMAGE_DEBIAN" || "$here/base/make.sh" "$TRIADA_IMAGE_DEBIAN"
}

build_node() {
  local context="$cache/node" version architecture
  version="$(tag_of "$TRIADA_IMAGE_NODE")"
  case "$(uname -m)" in x86_64) architecture=x64 ;; aarch64) architecture=arm64 ;; *) uname -m; exit 1 ;; esac
  if [ "$(cat "$context/version" 2>/dev/null)" != "$version" ]; then
    rm -rf "$context" && mkdir -p "$context/npm" "$context/package"
    (cd "$context" && npm pack --silent "node-linux-$architecture@$version" "npm@${NPM_VERSION:-11.21.2}" >/dev/null)
    tar -xzf "$context"/node-linux-*.tgz -C "$context/package" --strip-components=1
    mv "$context/package/bin/node" "$context/node"
    tar -xzf "$context"/npm-*.tgz -C "$context/npm" --strip-components=1
    rm -rf "$context"/*.tgz "$context/package"
    printf '%s' "$version" >"$context/version"
  fi
  cp "$here/node/Dockerfile" "$context/Dockerfile"
  docker_build "$TRIADA_IMAGE_NODE" "Node.js $version and npm from the npm registry" "$context"
}

build_kafka() {
  docker_build "$TRIADA_IMAGE_KAFKA" "Apache Kafka from its jars on Maven Central" "$here/kafka"
}

build_keycloak() {
  docker_build "$TRIADA_IMAGE_KEYCLOAK" "Keycloak from Maven Central" "$here/keycloak" --build-arg "VERSION=$(tag_of "$TRIADA_IMAGE_KEYCLOAK")"
}

build_prometheus() {
  docker_build "$TRIADA_IMAGE_PROMETHEUS" "Prometheus from Debian" "$here/prometheus"
}

build_nginx() {
  docker_build "$TRIADA_IMAGE_NGINX" "nginx from Debian" "$here/nginx"
}

build_mongodb() {
  local context="$cache/ferretdb"
  mkdir -p "$context"
  "$here/ferretdb/build.sh" "$context/ferretdb"
  cp "$here/mongodb/Dockerfile" "$context/Dockerfile"
  docker_build "$TRIADA_IMAGE_MONGODB" "FerretDB over SQLite, NOT MongoDB" "$context"
}

build_otel-collector() {
  local context="$cache/otel-collector" version
  version="$(tag_of "$TRIADA_IMAGE_OTEL_COLLECTOR")"
  mkdir -p "$context"
  (cd "$here/otel-collector" && CGO_ENABLED=0 go build -trimpath -ldflags "-s -w -X main.version=$version" -o "$context/otelcol" .)
  cp "$here/otel-collector/Dockerfile" "$context/Dockerfile"
  docker_build "$TRIADA_IMAGE_OTEL_COLLECTOR" "OpenTelemetry collector from its Go modules" "$context"
}

# The double is one more app of the workspace, on a volume where the official image has its own.
build_eventstoredb() {
  build_app eventstore-double triada-standin/double-app
  docker_build "$TRIADA_IMAGE_EVENTSTOREDB" "EventStoreDB protocol double, NOT EventStoreDB" "$here/eventstoredb" --build-arg DOUBLE=triada-standin/double-app
}

# One file for everything that runs on Node.js.
build_app() {
  local app="$1" image="$2"
  shift 2
  quietly docker build --tag "$image" --file "$repository/infra/docker/Dockerfile" \
    --build-arg "NODE_IMAGE=$TRIADA_IMAGE_NODE" --build-arg "WEB_IMAGE=$TRIADA_IMAGE_NGINX" --build-arg "APP=$app" "$@" "$repository"
}

build_own() {
  local target=service
  [ "$1" != web ] || target=web
  build_app "$1" "${TRIADA_IMAGE_PREFIX:-triada}/$1:${TRIADA_VERSION:-0.1.0}" --target "$target"
}

build_apps() {
  local app
  for app in "${own[@]}"; do
    say "triada/$app"
    build_own "$app"
  done
}

needs() {
  case "$1" in
    debian) ;;
    eventstoredb | apps | gateway | *-service | web | cli) printf 'debian node nginx' ;;
    *) printf 'debian' ;;
  esac
}

mapfile -t own < <("$repository/infra/docker/apps.sh")
all=(debian node nginx kafka mongodb keycloak prometheus otel-collector eventstoredb apps)
if [ "${1:-}" = --list ]; then
  printf '%s\n' "${all[@]}" "${own[@]}"
  exit
fi
wanted=("$@")
[ ${#wanted[@]} -gt 0 ] || wanted=("${all[@]}")
for part in "${wanted[@]}"; do
  [[ " ${all[*]} ${own[*]} " == *" $part "* ]] || { echo "unknown image $part; known: ${all[*]} ${own[*]}" >&2; exit 2; }
  for ground in $(needs "$part"); do
    name="TRIADA_IMAGE_${ground^^}"
    exists "${!name}" || { say "$ground"; "build_$ground"; }
  done
  say "$part"
  if [[ " ${own[*]} " == *" $part "* ]]; then build_own "$part"; else "build_$part"; fi
done
