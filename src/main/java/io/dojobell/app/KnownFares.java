package io.dojobell.app;

import io.dojobell.channel.webhook.Fares;
import io.dojobell.model.Endpoint;
import io.dojobell.model.Fare;
import io.dojobell.model.Fare.Answered;
import io.dojobell.store.Database;
import io.dojobell.store.Webhooks;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Keeps how endpoints fare with them; one that fares well costs a look and no write. */
record KnownFares(Database database, InstantSource clock) implements Fares {
  @Override
  public Optional<Instant> record(long endpoint, Answered answered, String why) {
    var known = database.read(handle -> Webhooks.fare(handle, endpoint));
    var now = clock.instant();
    if (known.isEmpty() || known.get().after(answered, now).equals(known.get())) {
      return Optional.empty();
    }
    return database
        .write(handle -> change(handle, endpoint, answered, why, now))
        .filter(fare -> fare.status() == Endpoint.Status.INACTIVE_TMP)
        .map(fare -> now.plus(fare.pause()));
  }

  private static Optional<Fare> change(
      org.jdbi.v3.core.Handle handle, long endpoint, Answered answered, String why, Instant now) {
    var fare = Webhooks.fare(handle, endpoint).map(old -> old.after(answered, now));
    fare.ifPresent(
        changed -> Webhooks.keepFare(handle, endpoint, changed, note(changed, why, now)));
    return fare;
  }

  private static String note(Fare fare, String why, Instant now) {
    var at = now.truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
    return switch (fare.status()) {
      case ACTIVE -> "";
      case ACTIVE_TMP ->
          fare.failingSince() == null
              ? "It works again since " + at
              : "It failed at " + at + ": " + why;
      case INACTIVE_TMP -> "Paused until %s: %s".formatted(at.plus(fare.pause()), why);
      case INACTIVE_PERMANENT ->
          "Switched off at %s: %s. Mend it, set it to active and retry what failed"
              .formatted(at, why);
    };
  }
}
