# Sourced by the scripts that count: prints the folder that holds the sources of a revision.

sources_at() {
  commit=$(git rev-parse --verify --quiet "$1^{commit}") || {
    echo "There is no revision $1 here." >&2
    exit 1
  }
  folder=target/sources/$commit
  rm -rf "$folder"
  mkdir -p "$folder"
  git archive "$commit" src | tar -xf - -C "$folder"
  printf '%s\n' "$folder"
}
