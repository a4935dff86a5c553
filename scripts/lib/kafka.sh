# SPDX-FileCopyrightText: 2026 The Hubscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# kafka.sh: fetches Apache Kafka for the tests (once) by Maven and prints the folder that holds its jars.
set -euo pipefail
version=4.4.0
dir=${XDG_CACHE_HOME:-$HOME/.cache}/hubscope/kafka-$version
if [ ! -d "$dir" ]; then
    partial=$dir.partial.$$
    trap 'rm -rf -- "$partial"' EXIT
    mkdir -p "$partial/jars"
    cat >"$partial/pom.xml" <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>hubscope</groupId><artifactId>test-broker</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.apache.kafka</groupId><artifactId>kafka_2.13</artifactId><version>$version</version></dependency>
  </dependencies>
</project>
POM
    if ! mvn -q -B -f "$partial/pom.xml" dependency:copy-dependencies -DincludeScope=runtime \
        -DoutputDirectory="$partial/jars" >"$partial/log" 2>&1; then
        echo "hubscope: Apache Kafka $version could not be fetched; check the network, then run again (last line: $(tail -n 1 "$partial/log"))" >&2
        exit 1
    fi
    mv -T -- "$partial" "$dir" 2>/dev/null || [ -d "$dir" ]
fi
printf '%s\n' "$dir/jars"
