#!/usr/bin/env bash
# The stand-in of `debian:bookworm-slim`: a minimal Debian straight from its mirror, as one layer. Needs root, debootstrap, Docker.
#   base/make.sh IMAGE
#   DEBIAN_SUITE    (default bookworm)      DEBIAN_MIRROR   (default: the mirror that this machine's apt uses)
#   TRIADA_BUILD_CA file of certificates that the images must trust besides Debian's; by default those that this machine trusts
#                   and no Debian package brought: a network whose gateway opens TLS would otherwise refuse every build step.
set -euo pipefail

image="$1"
suite="${DEBIAN_SUITE:-bookworm}"
mirror="${DEBIAN_MIRROR:-$(apt-get indextargets --format '$(SITE)' 2>/dev/null | grep -m 1 -v security || true)}"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
root="$work/root"

as_root=""
[ "$(id -u)" -eq 0 ] || as_root="sudo"

# Prints the certificates of $1 that none of the files in $2… holds, one file each, into $work/ca.
other_certificates() {
  mkdir -p "$work/ca"
  awk -v folder="$work/ca" '
    /BEGIN CERTIFICATE/ { body = ""; text = "" }
    { text = text $0 "\n"; if ($0 !~ /CERTIFICATE/) body = body $0 }
    /END CERTIFICATE/ {
      if (FILENAME == wanted) { if (!(body in known) && !(body in taken)) { taken[body] = 1; printf "%s", text > (folder "/extra-" ++count ".crt") } }
      else known[body] = 1
    }' wanted="$1" "${@:2}" "$1"
}

echo "base: Debian $suite"
$as_root debootstrap --variant=minbase --include=ca-certificates "$suite" "$root" ${mirror:+"$mirror"} >"$work/log" 2>&1 || {
  tail -n 20 "$work/log" >&2
  exit 1
}
bundle="${TRIADA_BUILD_CA:-/etc/ssl/certs/ca-certificates.crt}"
[ ! -r "$bundle" ] || other_certificates "$bundle" "$root/etc/ssl/certs/ca-certificates.crt" $(find /usr/share/ca-certificates -name '*.crt' 2>/dev/null)
if [ -n "$(ls "$work/ca" 2>/dev/null)" ]; then
  echo "base: trusts $(find "$work/ca" -type f | wc -l) certificate(s) of this machine's administrator"
  $as_root cp "$work"/ca/*.crt "$root/usr/local/share/ca-certificates/"
  $as_root chroot "$root" update-ca-certificates >/dev/null 2>&1
fi
# What a container never reads: package indexes, manuals, logs of the installation, and what makes two builds differ. Folders of
# manuals stay: packages that come later link into them.
$as_root sh -c "cd '$root' && rm -rf var/lib/apt/lists/* var/cache/apt/* var/log/* var/cache/ldconfig etc/machine-id etc/hostname etc/resolv.conf usr/share/locale/*
find usr/share/doc usr/share/man -type f ! -name copyright -delete
printf 'path-exclude /usr/share/doc/*\npath-include /usr/share/doc/*/copyright\npath-exclude /usr/share/man/*\npath-exclude /usr/share/locale/*\n' >etc/dpkg/dpkg.cfg.d/90slim
printf 'APT::Install-Recommends \"false\";\nDir::Cache::pkgcache \"\";\nDir::Cache::srcpkgcache \"\";\n' >etc/apt/apt.conf.d/90slim"
$as_root tar -C "$root" --sort=name --mtime=@0 --numeric-owner -c . |
  docker import --change 'CMD ["bash"]' --change "LABEL cz.triada.stand-in=\"Debian $suite from its mirror\"" - "$image" >/dev/null
$as_root rm -rf "$root"
