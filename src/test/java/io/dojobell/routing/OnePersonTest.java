package io.dojobell.routing;

import static io.dojobell.intake.EventBuilder.event;
import static io.dojobell.model.Channel.EMAIL;
import static io.dojobell.model.Channel.SLACK;
import static io.dojobell.model.EventType.SCAN_ADDED;
import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.intake.TestInstallation;
import io.dojobell.model.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two accounts of one address are one person in Slack and one mailbox. */
class OnePersonTest {
  private final TestInstallation installation =
      new TestInstallation().withEmptySystemSetting().openProduct("web");

  @AfterEach
  void close() {
    installation.close();
  }

  private void accounts() {
    installation.user(new User("bob", "Bob", "bob@example.com", null, null, false, true));
    installation.user(
        new User("bsmith", "Bob", "b.smith@x.com", "BOB@example.com", "U1", false, true));
    installation.user(new User("robert", "Bob", "Bob@Example.com", null, null, false, true));
  }

  @Test
  void accounts_of_one_address_get_one_direct_message_and_one_mail_with_the_reasons_of_all() {
    accounts();
    installation
        .subscribes("bob", SCAN_ADDED, SLACK, EMAIL)
        .subscribes("robert", SCAN_ADDED, SLACK, EMAIL);
    installation.subscribes("bsmith", SCAN_ADDED, SLACK);

    var deliveries = installation.deliveries(event("scan_added").product("web"));

    assertThat(deliveries).hasSize(2);
    assertThat(deliveries)
        .allSatisfy(
            one -> assertThat(one.reasonText()).contains("The account robert has the same"));
  }

  @Test
  void it_is_enough_that_one_of_the_accounts_wants_it() {
    accounts();
    installation.subscribes("robert", SCAN_ADDED, SLACK);

    assertThat(installation.deliveredTo(event("scan_added").product("web")))
        .containsExactly("slack:@robert");
  }
}
