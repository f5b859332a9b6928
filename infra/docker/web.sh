#!/bin/sh
# Fills in what only the installation knows, then serves. Everything that is written goes to /tmp.
#   TRIADA_GATEWAY_URL    where the gateway answers           (default http://gateway:8080)
#   TRIADA_IDENTITY_URL   origin of the OpenID provider as browsers reach it
set -eu
resolver="$(awk '$1 == "nameserver" { print ($2 ~ /:/ ? "[" $2 "]" : $2); exit }' /etc/resolv.conf)"
mkdir -p /tmp/conf.d
sed -e "s|@GATEWAY@|${TRIADA_GATEWAY_URL:-http://gateway:8080}|" -e "s|@RESOLVER@|$resolver|" \
  -e "s|@IDENTITY@|${TRIADA_IDENTITY_URL:?where browsers reach the OpenID provider}|" /etc/triada/web.conf.template >/tmp/conf.d/web.conf
sed 's|/etc/nginx/conf\.d/|/tmp/conf.d/|' /etc/nginx/nginx.conf >/tmp/nginx.conf
exec nginx -c /tmp/nginx.conf -g 'daemon off;'
