package io.dojobell.pull;

import java.util.ArrayList;
import java.util.List;

/** Tries what may be read, for {@code doctor}. */
public record Probe(Source source) {

  /**
   * What was found.
   *
   * @param unreachable why nothing could be read; empty: something could
   * @param refused what may not be read, each with the reason
   */
  public record Result(String unreachable, List<String> refused) {
    public Result {
      refused = List.copyOf(refused);
    }
  }

  /** Asks for one thing of each resource. */
  public Result look() throws InterruptedException {
    var refused = new ArrayList<String>();
    for (var resource : Resource.values()) {
      switch (source.list(resource, resource.whole(), 0, 1)) {
        case Reply.Listed _ -> {}
        case Reply.Later(_, var why) -> {
          return new Result(why, List.of());
        }
        case Reply.Broken(var why) -> {
          return new Result(why, List.of());
        }
        case Reply.Refused answer -> {
          if (answer.isOfAll()) {
            return new Result(answer.why(), List.of());
          }
          if (isMissed(resource, answer.status())) {
            refused.add(resource.path() + ": " + answer.why());
          }
        }
      }
    }
    // DefectDojo answers 403 to a token that is none.
    return refused.size() == Resource.values().length
        ? new Result("the token is refused, or may read nothing (403)", List.of())
        : new Result("", refused);
  }

  /** An order that is not known is not needed, and groups are not everywhere. */
  private static boolean isMissed(Resource resource, int status) {
    return status != 400 && !(status == 404 && resource.isOptional());
  }
}
