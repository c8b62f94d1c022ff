package io.dojobell.source.defectdojo;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The state of the sync with DefectDojo.
 *
 * @param completedAt the time when a round was last read to its end; null: never
 * @param notBefore DefectDojo asked for no requests until then
 * @param error the reason why the last run ended early; null: it did not
 * @param refusedSince the time since when DefectDojo refuses the token; null: it does not
 */
public record SyncReport(
    @Nullable Instant completedAt,
    @Nullable Instant notBefore,
    @Nullable String error,
    @Nullable Instant refusedSince,
    List<ResourceStatus> resources) {

  /** The fix if DefectDojo refuses the token. */
  public static final String TOKEN_FIX =
      "Set DOJOBELL_DEFECTDOJO_TOKEN to the API v2 key of an active superuser, and restart"
          + " Dojobell.";

  public SyncReport {
    resources = List.copyOf(resources);
  }

  /**
   * The state of a resource.
   *
   * @param name as in DefectDojo's address
   * @param count the number of its items that are stored here
   * @param error the reason why it could not be read; null: it could
   */
  public record ResourceStatus(String name, long count, @Nullable String error) {}

  /** Returns what could not be read, the consequences and the fix, a text each. */
  public List<String> problems() {
    return problems(resources);
  }

  /** Returns the same of some resources. */
  public static List<String> problems(List<ResourceStatus> parts) {
    return SyncProblems.of(parts);
  }

  /** Returns the names of the resources that could not be read. */
  public List<String> unreadable() {
    return resources.stream()
        .filter(part -> part.error() != null)
        .map(ResourceStatus::name)
        .sorted()
        .toList();
  }
}
