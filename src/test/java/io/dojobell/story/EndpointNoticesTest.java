package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.channel.webhook.EndpointHealth.EndpointResponse;
import io.dojobell.channel.webhook.EndpointHealthTracker;
import io.dojobell.channel.webhook.EndpointNotices;
import io.dojobell.crypto.SecretBox;
import io.dojobell.database.TestDatabase;
import io.dojobell.intake.SystemNotices;
import io.dojobell.model.Delivery;
import io.dojobell.model.DeliveryReason;
import io.dojobell.model.DeliveryState;
import io.dojobell.model.Destination;
import io.dojobell.model.Endpoint;
import io.dojobell.model.User;
import io.dojobell.outbox.Outbox;
import io.dojobell.outbox.WakeUps;
import io.dojobell.store.Alerts;
import io.dojobell.store.Users;
import io.dojobell.store.Webhooks;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Bob's endpoint answers 503 again and again; Ann is an admin. */
class EndpointNoticesTest {
  private final TestDatabase opened = TestDatabase.open();
  private final SecretBox secrets = new SecretBox("test");
  private Instant now = Instant.parse("2026-11-23T10:00:00Z");
  private final Outbox outbox = new Outbox(new WakeUps(), () -> now);
  private final SystemNotices notices =
      new SystemNotices(opened.database(), outbox, secrets, true, () -> now);
  private final EndpointHealthTracker healthTracker =
      new EndpointHealthTracker(
          opened.database(),
          new EndpointNotices(
              notices::webhookPaused, notices::webhookDisabled, notices::afterCommit),
          () -> now);

  @AfterEach
  void close() {
    opened.close();
  }

  private long endpoint() {
    return opened
        .database()
        .write(
            handle -> {
              new Users(handle).put(user("bob", false));
              new Users(handle).put(user("ann", true));
              return new Webhooks(handle, secrets)
                  .add(
                      new Endpoint(
                          0,
                          "ci",
                          "https://ci.example.com/",
                          null,
                          null,
                          null,
                          "bob",
                          Endpoint.Status.ACTIVE,
                          ""));
            });
  }

  private static User user(String name, boolean admin) {
    return new User(name, name, name + "@example.com", null, null, admin, true);
  }

  private void fails(long endpoint) {
    var delivery =
        new Delivery(
            1,
            Delivery.newUid(),
            "e",
            new Destination.Endpoint(endpoint),
            "bob",
            DeliveryState.SENDING,
            new DeliveryReason.Sentence("why"),
            null,
            Delivery.Attempts.FIRST,
            Delivery.Times.createdAt(now));
    healthTracker.record(endpoint, delivery, EndpointResponse.UNAVAILABLE, "It answered 503");
  }

  private List<String> inbox(String user) {
    return opened
        .database()
        .read(handle -> new Alerts(handle).page(user, false, Long.MAX_VALUE, 10))
        .stream()
        .map(alert -> alert.event().content().title())
        .toList();
  }

  @Test
  void owner_and_admins_learn_once_that_an_endpoint_has_been_failing_for_an_hour() {
    var endpoint = endpoint();
    for (var minute = 0; minute < 60; minute += 15) {
      fails(endpoint);
      assertThat(inbox("bob")).isEmpty();
      now = now.plus(Duration.ofMinutes(15));
    }
    fails(endpoint);
    now = now.plus(Duration.ofMinutes(15));
    fails(endpoint);

    assertThat(inbox("bob"))
        .containsExactly("The webhook endpoint “ci” has been failing for an hour");
    assertThat(inbox("ann")).hasSize(1);
    assertThat(inbox(Destination.SYSTEM)).hasSize(1);

    now = now.plus(Duration.ofHours(24));
    fails(endpoint);
    assertThat(inbox("bob")).first().isEqualTo("The webhook endpoint “ci” is disabled");
  }
}
