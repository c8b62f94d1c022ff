package io.dojobell.workspace.receiver;

import io.dojobell.workspace.ChangeCounter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;

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
    var seen = new AtomicInteger();
    return changes
        .await(() -> unseen(seen, name).filter(wished).findFirst(), limit)
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

  /** Returns those to this name that came since; no request changes, so once is enough for each. */
  private Stream<ReceivedRequest> unseen(AtomicInteger seen, String name) {
    var all = requests();
    return all.subList(seen.getAndSet(all.size()), all.size()).stream()
        .filter(request -> request.name().equals(name));
  }
}
