#!/usr/bin/env bash
# A Docker engine on a bare Debian machine where there is none: docker.io from Debian, Compose from Debian or built from its Go module.
# Does nothing that is already done, and says on one line each what it found, did, and with which versions.
#
#   infra/images/engine.sh            install and start
#   infra/images/engine.sh --stop     end the engine that this script started (never one that was there before)
#
#   TRIADA_ENGINE_LOG   where the engine writes (default /var/log/triada-dockerd.log)
#   COMPOSE_VERSION     version of the Go module github.com/docker/compose/v2 (default below)
set -euo pipefail

log="${TRIADA_ENGINE_LOG:-/var/log/triada-dockerd.log}"
pidfile=/run/triada-dockerd.pid
compose_version="${COMPOSE_VERSION:-v2.40.3}"
plugins=/usr/local/lib/docker/cli-plugins

say() { printf 'engine: %s\n' "$*"; }
as_root=""
[ "$(id -u)" -eq 0 ] || as_root="sudo"

answers() { docker info --format '{{.ServerVersion}}' >/dev/null 2>&1; }

stop() {
  if [ ! -s "$pidfile" ]; then
    say "no engine of this script runs"
    return
  fi
  local engine
  engine="$(cat "$pidfile")"
  $as_root kill "$engine"
  for _ in $(seq 60); do
    $as_root kill -0 "$engine" 2>/dev/null || break
    sleep 0.5
  done
  $as_root rm -f "$pidfile"
  say "stopped"
}

install_packages() {
  local missing=()
  command -v dockerd >/dev/null 2>&1 || missing+=(docker.io)
  command -v iptables >/dev/null 2>&1 || missing+=(iptables)
  command -v debootstrap >/dev/null 2>&1 || missing+=(debootstrap)
  [ ${#missing[@]} -gt 0 ] || return 0
  say "installing from Debian: ${missing[*]}"
  $as_root apt-get update -qq
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# Storage drivers from best to last resort. vfs copies whole layers, but works where nothing can be mounted over.
start_with() {
  local options="$1"
  say "starting dockerd $options"
  # shellcheck disable=SC2086 # options are words
  $as_root sh -c "setsid dockerd $options --pidfile $pidfile </dev/null >>'$log' 2>&1 &"
  for _ in $(seq 60); do
    answers && return 0
    sleep 0.5
  done
  [ ! -s "$pidfile" ] || $as_root kill "$(cat "$pidfile")" 2>/dev/null || true
  say "that did not come up: $($as_root tail -n 1 "$log" 2>/dev/null || echo 'nothing logged')"
  return 1
}

start() {
  if answers; then
    say "an engine answers already"
    return
  fi
  for options in "--storage-driver=overlay2" "--storage-driver=vfs" "--storage-driver=vfs --iptables=false --bridge=none"; do
    start_with "$options" && return
  done
  say "no engine can run here; the whole log is in $log"
  exit 1
}

install_compose() {
  docker compose version >/dev/null 2>&1 && return
  local package
  for package in docker-compose-plugin docker-compose-v2; do
    if $as_root apt-get install -y -qq --no-install-recommends "$package" >/dev/null 2>&1; then
      say "Compose from the package $package"
      return
    fi
  done
  command -v go >/dev/null 2>&1 || { say "Compose is in no package here, and there is no Go to build it"; exit 1; }
  say "building Compose $compose_version from its Go module (some minutes, once)"
  local work source
  work="$(mktemp -d)"
  # `go install` refuses a module with exclude directives; its source is therefore built as a main module.
  source="$(cd "$work" && go mod download -json "github.com/docker/compose/v2@$compose_version" | sed -n 's/.*"Dir": "\(.*\)",/\1/p')"
  cp -r "$source" "$work/source"
  chmod -R u+w "$work/source"
  (cd "$work/source" && CGO_ENABLED=0 go build -trimpath -o "$work/docker-compose" \
    -ldflags "-s -w -X github.com/docker/compose/v2/internal.Version=$compose_version" ./cmd)
  $as_root install -D -m 0755 "$work/docker-compose" "$plugins/docker-compose"
  rm -rf "$work"
}

case "${1:-}" in
  --stop) stop ;;
  "")
    install_packages
    start
    install_compose
    say "Docker $(docker info --format '{{.ServerVersion}}, storage {{.Driver}}, cgroup v{{.CgroupVersion}}'); Compose $(docker compose version --short)"
    ;;
  *)
    say "unknown argument $1"
    exit 2
    ;;
esac
