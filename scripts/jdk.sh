# Sourced by the other scripts: finds a JDK of 25 or later and sets JAVA_HOME to it.
# Looks at JAVA_HOME, then PATH, then where systems keep JDKs.

jdk_wanted=25

jdk_major() {
  "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
}

jdk_is_fit() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
  major=$(jdk_major "$1")
  [ -n "$major" ] && [ "$major" -ge "$jdk_wanted" ]
}

jdk_on_path() {
  javac=$(command -v javac) || return 1
  javac=$(readlink -f "$javac" 2>/dev/null || printf '%s' "$javac")
  dirname "$(dirname "$javac")"
}

jdk_candidates() {
  [ -z "${JAVA_HOME:-}" ] || printf '%s\n' "$JAVA_HOME"
  jdk_on_path || true
  for home in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -d "$home" ] && printf '%s\n' "$home"
  done
}

jdk_find() {
  while IFS= read -r home; do
    if jdk_is_fit "$home"; then
      JAVA_HOME=$home
      export JAVA_HOME
      return 0
    fi
  done <<HOMES
$(jdk_candidates)
HOMES
  echo "Dojobell needs a JDK of $jdk_wanted or later and found none." >&2
  echo "Install one (Debian: a temurin-25-jdk or openjdk-25-jdk package) or set JAVA_HOME to it." >&2
  exit 1
}

need_maven() {
  command -v mvn >/dev/null 2>&1 && return 0
  echo "Dojobell is built with Maven, and there is no mvn on the PATH. Debian: apt-get install maven" >&2
  exit 1
}

jdk_find
