package io.dojobell.workspace.receiver;

import io.dojobell.workspace.ChangeCounter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** Takes whatever is posted to it and keeps it. */
public final class WebhookReceiver {
  private final List<ReceivedRequest> requests = new CopyOnWriteArrayList<>();
  private final ChangeCounter changes;

  public WebhookReceiver(ChangeCounter changes) {
    this.changes = changes;
  }

  public void add(ReceivedRequest request) {
    requests.add(request);
    changes.increment();
  }

  /** Those to every name, oldest first. */
  public List<ReceivedRequest> requests() {
    return List.copyOf(requests);
  }

  /** Those to this name, oldest first. */
  public List<ReceivedRequest> requests(String name) {
    return requests.stream().filter(request -> request.name().equals(name)).toList();
  }

  /** The first request that is as wished, waited for; fails with what was there instead. */
  public ReceivedRequest awaitRequest(
      String name, Predicate<ReceivedRequest> wished, Duration limit) {
    return changes
        .await(() -> requests(name).stream().filter(wished).findFirst(), limit)
        .orElseThrow(
            () ->
                new AssertionError(
                    "No such request to "
                        + name
                        + " within "
                        + limit
                        + ", but "
                        + requests(name).stream().map(ReceivedRequest::text).toList()));
  }
}
