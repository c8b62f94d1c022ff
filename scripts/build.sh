# Sourced by run and demo: builds what is not built yet or older than its sources.

need_maven

# Whether a file is missing or older than a source.
older_than_sources() {
  [ -f "$1" ] || return 0
  [ -n "$(find pom.xml src slack-manifest.json -newer "$1" -type f -print -quit)" ]
}
