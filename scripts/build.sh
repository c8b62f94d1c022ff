# Sourced by run, demo and bench: builds what is not built yet or older than its sources.

need_maven

# Whether a file is missing or older than a source.
older_than_sources() {
  [ -f "$1" ] || return 0
  [ -n "$(find pom.xml src slack-manifest.json -newer "$1" -type f -print -quit)" ]
}

# Compiles the service, the local workspace, the demo and the benchmarks, without the tests, and
# writes down what they need to run.
build_programs() {
  older_than_sources target/demo.classpath || return 0
  echo "Building; the first time this takes a minute or two." >&2
  mvn -q -B -DskipTests -Dspotless.check.skip process-test-resources dependency:build-classpath \
    -Dmdep.outputFile=target/demo.classpath -Dmdep.includeScope=test
  touch target/demo.classpath
}
