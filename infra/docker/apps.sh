#!/usr/bin/env bash
# Names of the product's own images: every app of the workspace that runs in a container of the distributed product, one a line.
set -euo pipefail
cd "$(dirname "$0")/../../apps"
for app in gateway *-service web cli; do
  if [ -d "$app" ]; then printf '%s\n' "$app"; fi
done
