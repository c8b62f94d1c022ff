package io.dojobell.source.defectdojo;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the sync with DefectDojo is doing.
 *
 * @param doneAt when a round was last read to its end; null: never
 * @param notBefore DefectDojo asked to be left alone until then
 * @param trouble why the last run ended early; null: it did not
 * @param refusedSince since when DefectDojo refuses the token; null: it does not
 */
public record PullReport(
    @Nullable Instant doneAt,
    @Nullable Instant notBefore,
    @Nullable String trouble,
    @Nullable Instant refusedSince,
    List<Part> parts) {

  /** What to do where DefectDojo refuses the token. */
  public static final String REFUSED =
      "Set DOJOBELL_DEFECTDOJO_TOKEN to the API v2 key of an active superuser, and restart"
          + " Dojobell.";

  public PullReport {
    parts = List.copyOf(parts);
  }

  /**
   * One resource.
   *
   * @param name as in DefectDojo's address
   * @param held how many of its things are known here
   * @param trouble why it could not be read; null: it could
   */
  public record Part(String name, long held, @Nullable String trouble) {}

  /** Returns what could not be read, what follows from it and what to do, a text each. */
  public List<String> problems() {
    return problems(parts);
  }

  /** Returns the same of some resources. */
  public static List<String> problems(List<Part> parts) {
    return SyncProblems.of(parts);
  }

  /** Returns the names of the resources that could not be read, with commas between. */
  public String unread() {
    return parts.stream()
        .filter(part -> part.trouble() != null)
        .map(Part::name)
        .sorted()
        .collect(java.util.stream.Collectors.joining(","));
  }
}
