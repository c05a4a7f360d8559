#!/bin/sh
# Builds one site for each audience and puts each in a folder of its own. For the office's server, by cron, as a user
# of its own: the keys lie in that user's home and nowhere else, least of all with the forge.
set -eu
umask 022
cd "${1:?the clone of the register that is published from}"
sites=${2:?the folder of the sites}
export ASTRO_TELEMETRY_DISABLED=1
# Where fields are sealed: GUIDANG_RING, GUIDANG_IDENTITY and GUIDANG_PASSPHRASE_FILE, set where this is started.

git pull --quiet --ff-only
npm ci --silent --no-audit --no-fund

publish() {
  rm -rf -- dist "$sites/$1.new"
  GUIDANG_BASE="/$1/" GUIDANG_EDITION="$1" GUIDANG_AREA="$2" npm run --silent site
  mv -- dist "$sites/$1.new"
  # Whoever reads meanwhile sees the old site or the new one.
  rm -rf -- "$sites/$1.old"
  [ ! -e "$sites/$1" ] || mv -- "$sites/$1" "$sites/$1.old"
  mv -- "$sites/$1.new" "$sites/$1"
  rm -rf -- "$sites/$1.old"
}

# Edition and area: what the regulation calls them.
publish service 东区
publish supervisor 东区
