#!/bin/sh
# Starts the broker: settings = server.properties, replaced by the KAFKA_* variables; a fresh data folder is formatted first.
#   KAFKA_HOME   folder with libs/, server.properties and log4j2.properties (default: where this script is)
#   CLUSTER_ID   id for a fresh data folder (default: a random one)
#   KAFKA_HEAP_OPTS, KAFKA_OPTS   options of Java
set -eu

home="${KAFKA_HOME:-$(cd "$(dirname "$0")" && pwd)}"
libs="${KAFKA_LIBS:-$home/libs}"
settings="$(mktemp)"
cp "$home/server.properties" "$settings"

# Later lines win. What belongs to this script or to Java is no setting of the broker.
env | sort | while IFS='=' read -r name value; do
  case "$name" in
    KAFKA_HOME | KAFKA_LIBS | KAFKA_HEAP_OPTS | KAFKA_OPTS | KAFKA_VERSION) ;;
    KAFKA_*)
      key="$(printf '%s' "${name#KAFKA_}" | tr '[:upper:]' '[:lower:]' | sed 's/___/\n/g; s/__/\r/g; s/_/./g; s/\r/_/g' | tr '\n' '-')"
      printf '%s=%s\n' "${key%-}" "$value" >>"$settings"
      ;;
  esac
done

data="$(sed -n 's/^log\.dirs=//p' "$settings" | tail -n 1)"
java="java ${KAFKA_HEAP_OPTS:--Xms256m -Xmx512m} ${KAFKA_OPTS:-} -Dlog4j2.configurationFile=$home/log4j2.properties"
if [ ! -e "$data/meta.properties" ]; then
  id="${CLUSTER_ID:-$($java -cp "$libs/*" kafka.tools.StorageTool random-uuid)}"
  $java -cp "$libs/*" kafka.tools.StorageTool format -t "$id" -c "$settings"
fi
exec $java -cp "$libs/*" kafka.Kafka "$settings"
