# Sourced by run, demo, bench and screenshots: builds what is not built yet or older than its sources.

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

# Runs a program of src/demo or src/bench.
run_java() {
  exec "$JAVA_HOME/bin/java" -Xmx"${max_heap:-512m}" --enable-native-access=ALL-UNNAMED \
    -cp "target/test-classes:target/classes:$(cat target/demo.classpath)" "$@"
}

# Builds the service's jar and the programs.
build_jar() {
  if older_than_sources target/dojobell.jar; then
    echo "Building target/dojobell.jar; the first time this takes a minute or two." >&2
    mvn -q -B -DskipTests -Dspotless.check.skip package
  fi
  build_programs
}

# Prints the jar of a revision, built in a worktree of its own, which is removed again.
jar_of() {
  commit=$(git rev-parse --verify --quiet --short "$1^{commit}") || {
    echo "There is no git revision $1." >&2
    return 2
  }
  jar=target/bench-$commit.jar
  if [ ! -f "$jar" ]; then
    echo "Building $commit; this takes a minute or two." >&2
    tree=target/bench-$commit
    git worktree add --quiet --force --detach "$tree" "$commit" >&2
    trap 'git worktree remove --force "$tree"' EXIT
    (cd "$tree" && mvn -q -B -Dmaven.test.skip=true -Dspotless.check.skip package) >&2
    mv "$tree/target/dojobell.jar" "$jar"
  fi
  echo "$jar"
}
