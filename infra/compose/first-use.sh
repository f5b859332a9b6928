#!/bin/sh
# Makes the secrets of an installation on its first start, each in a volume that only its users mount; later starts change nothing.
# A secret of your own: put a file of that name into the volume before the first start.
set -eu
umask 022

secret() {
  if [ -s "/secrets/$1" ]; then return; fi
  node -e 'process.stdout.write(require("node:crypto").randomBytes(Number(process.argv[1])).toString("base64url"))' "$2" >"/secrets/$1.new"
  mv "/secrets/$1.new" "/secrets/$1"
  echo "made the secret $1"
}

secret database/mongodb-password 24
secret identity/keycloak-admin-password 24
secret dashboards/grafana-admin-password 18
