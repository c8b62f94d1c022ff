package io.dojobell.app;

import io.dojobell.channel.Parcel;
import io.dojobell.channel.slack.Threading;
import io.dojobell.model.Destination;
import io.dojobell.model.Event;
import io.dojobell.model.Route;
import io.dojobell.model.Severity;
import io.dojobell.store.Database;
import io.dojobell.store.Threads;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Threads of routes: events on one engagement, else on one product, follow in the thread of the
 * first message for 7 days. What is told together stands by itself.
 */
record KnownThreads(Database database, InstantSource clock) implements Threading {
  private static final Duration LASTS = Duration.ofDays(7);

  @Override
  public Optional<Place> of(Parcel parcel) {
    if (!(parcel.destination() instanceof Destination.SlackChannel)
        || parcel.letters().size() != 1) {
      return Optional.empty();
    }
    var event = parcel.first().event();
    return topic(event).flatMap(topic -> place(parcel, event, topic));
  }

  private Optional<Place> place(Parcel parcel, Event event, String topic) {
    var since = clock.instant().minus(LASTS);
    return database.read(
        handle -> {
          var threads = new Threads(handle);
          return threads
              .wished(parcel.first().delivery().id())
              .filter(wished -> wished != Route.Threads.OFF)
              .map(
                  wished -> {
                    var first = threads.message(parcel.destination(), topic, since).orElse(null);
                    return new Place(first, first != null && isLoud(wished, event));
                  });
        });
  }

  private static boolean isLoud(Route.Threads wished, Event event) {
    return wished == Route.Threads.BROADCAST
        && event.severity().filter(severity -> severity.atLeast(Severity.HIGH)).isPresent();
  }

  private static Optional<String> topic(Event event) {
    var engagement = event.subject().engagement();
    var product = event.subject().product();
    if (engagement != null) {
      return Optional.of("engagement:" + engagement.key());
    }
    return Optional.ofNullable(product).map(one -> "product:" + one.key());
  }

  @Override
  public void begin(Parcel parcel, String ts) {
    topic(parcel.first().event())
        .ifPresent(
            topic ->
                database.run(
                    handle ->
                        new Threads(handle)
                            .begin(parcel.destination(), topic, ts, clock.instant())));
  }
}
