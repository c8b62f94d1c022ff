package io.dojobell.workspace.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/**
 * One method of the Web API.
 *
 * @param takesJson whether it takes a JSON body; the reading methods take forms only
 * @param scopes any one of them is needed; empty: none
 */
record ApiMethod(
    String name, RateLimiter.Tier tier, boolean takesJson, Set<String> scopes, Handler handler) {
  /** Carries a call out: the answer without {@code ok}, or an {@link ApiErrorException}. */
  interface Handler {
    ObjectNode handle(ApiCall call);
  }
}
