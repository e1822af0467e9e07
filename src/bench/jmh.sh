#!/usr/bin/env bash
# Builds the classes, compiles the benchmarks of this folder with JMH's processor and runs them: src/bench/jmh.sh [OPTION ...]
set -euo pipefail
cd "$(dirname "$0")/../.."
mvn -q -B -Pbench test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath
path=target/classes:$(cat target/bench.classpath)
mkdir -p target/bench
sources=(src/bench/SampleAnswer.java src/bench/*Benchmark.java)
javac -proc:full -cp "$path" -d target/bench "${sources[@]}" 2>/dev/null || javac -cp "$path" -d target/bench "${sources[@]}"
echo "load: $(cut -d' ' -f1-3 /proc/loadavg), processors: $(nproc)"
exec java -cp "target/bench:$path" org.openjdk.jmh.Main "$@"
