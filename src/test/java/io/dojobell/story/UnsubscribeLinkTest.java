package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.demo.RunningDojobell;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.mail.ReceivedMail;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The one-click link of a personal mail, over the life of its account. */
class UnsubscribeLinkTest {
  @RegisterExtension private final Story story = Story.withRateLimits();

  private final Workspace workspace = story.workspace();
  private RunningDojobell dojobell;

  @BeforeEach
  void start() {
    dojobell = story.start(Map.of("DOJOBELL_PUBLIC_URL", "https://dojobell.example.com"));
    makeBob();
  }

  @Test
  void it_turns_that_types_email_off_with_one_click() {
    var link = mailed("First");

    assertThat(dojobell.post(link, "").text()).contains("Done");

    assertThat(channels()).isEqualTo("[]");
  }

  @Test
  void the_done_page_has_an_undo_that_turns_on_again_just_what_was_ended() {
    dojobell.put(
        "/api/v1/settings/users/bob", "{\"channels\":{\"scan_added\":[\"email\",\"alert\"]}}");
    var link = mailed("First");
    assertThat(dojobell.get(link).text()).contains("Stop these emails?", "<code>bob</code>");
    assertThat(channels()).as("a GET only asks").contains("email");
    var done = dojobell.post(link, "").text();
    assertThat(channels()).isEqualTo("[\"alert\"]");
    var undo = Pattern.compile("name=\"undo\" value=\"([^\"]+)\"").matcher(done);
    assertThat(undo.find()).isTrue();
    assertThat(form(link, "undo=forged.x").status()).isEqualTo(400);
    assertThat(channels()).isEqualTo("[\"alert\"]");
    assertThat(form(link, "undo=" + undo.group(1)).text()).contains("Undone");
    assertThat(channels()).contains("email", "alert");
  }

  @Test
  void in_a_summary_it_turns_off_all_types_in_it_and_the_page_names_them_and_the_product() {
    dojobell.put(
        "/api/v1/settings/users/bob",
        "{\"channels\":{\"scan_added\":[\"email\"],\"stale_engagement\":[\"email\"]}}");
    var link = mailedTogether("scan_added", "stale_engagement");
    dojobell.put(
        "/api/v1/settings/users/bob/products/web-api",
        "{\"channels\":{\"stale_engagement\":[\"email\"]}}");

    assertThat(dojobell.get(link).text())
        .contains("“Scan imported” and “Stale engagement”", "what you set for <b>web-api</b>");
    var done = dojobell.post(link, "List-Unsubscribe=One-Click").text();

    assertThat(done).contains("No more email for “Scan imported” and “Stale engagement”");
    assertThat(channels("scan_added")).isEqualTo("[]");
    assertThat(channels("stale_engagement")).isEqualTo("[]");
    var undo = Pattern.compile("name=\"undo\" value=\"([^\"]+)\"").matcher(done);
    assertThat(undo.find()).isTrue();
    assertThat(form(link, "undo=" + undo.group(1)).text()).contains("Undone");
    assertThat(channels("scan_added")).isEqualTo("[\"email\"]");
    assertThat(channels("stale_engagement")).isEqualTo("[\"email\"]");
    assertThat(
            dojobell
                .get("/api/v1/settings/users/bob/products/web-api")
                .json()
                .at("/channels/stale_engagement")
                .toString())
        .isEqualTo("[\"email\"]");
  }

  /** The path of the link in the mail of one event of each type, sent together. */
  private String mailedTogether(String one, String other) {
    dojobell.post(
        "/api/v1/events",
        "[{\"type\":\"%s\",\"title\":\"A\",\"product\":\"web-api\"},{\"type\":\"%s\",\"title\":\"B\",\"product\":\"web-api\"}]"
            .formatted(one, other));
    var mail =
        workspace
            .mailbox()
            .awaitMessage(
                found -> found.subject().contains("2 events") && isBobs(found),
                Duration.ofSeconds(30));
    assertThat(mail.text())
        .contains(
            "Why you get this: You're subscribed to “Scan imported” and “Stale engagement” by"
                + " email.");
    return path(mail);
  }

  @Test
  void one_click_ends_the_mail_of_every_account_of_the_mailbox_and_names_them() {
    dojobell.put("/api/v1/users/rob", "{\"email\":\"bob@example.com\"}");
    dojobell.put("/api/v1/settings/users/rob", "{\"channels\":{\"scan_added\":[\"email\"]}}");
    var link = mailed("First");
    assertThat(dojobell.post(link, "List-Unsubscribe=One-Click").text())
        .contains("<code>bob</code>", "<code>rob</code>");
    assertThat(channels()).isEqualTo("[]");
    assertThat(dojobell.get("/api/v1/settings/users/rob").json().at("/channels/scan_added"))
        .isEmpty();
  }

  @Test
  void a_mail_that_comes_all_the_same_has_no_link_and_says_why_it_comes() {
    dojobell.put("/api/v1/system", "{\"required\":[\"user_mentioned\"]}");
    dojobell.put(
        "/api/v1/settings/system", "{\"channels\":{\"user_mentioned\":[\"email\",\"alert\"]}}");
    dojobell.put(
        "/api/v1/settings/users/bob",
        "{\"channels\":{\"user_mentioned\":[\"email\"],\"review_requested\":[\"slack\"]}}");
    for (var type : new String[] {"user_mentioned", "review_requested"}) {
      dojobell.post(
          "/api/v1/events",
          "{\"type\":\"%s\",\"title\":\"All the same %s\",\"recipients\":[\"bob\"]}"
              .formatted(type, type));
      var mail =
          workspace
              .mailbox()
              .awaitMessage(
                  found -> found.subject().contains("All the same " + type) && isBobs(found),
                  Duration.ofSeconds(30));
      assertThat(mail.header("List-Unsubscribe")).as(type).isNullOrEmpty();
      assertThat(mail.text()).as(type).contains("Why you get this").doesNotContain("/unsubscribe/");
    }
  }

  @Test
  void it_ends_with_the_account_and_does_not_fit_another_of_that_name() {
    var link = mailed("First");
    dojobell.delete("/api/v1/users/bob");
    assertThat(dojobell.get(link).status()).isEqualTo(404);

    makeBob();

    assertThat(dojobell.get(link).status()).isEqualTo(404);
    assertThat(dojobell.post(link, "").status()).isEqualTo(404);
    assertThat(channels()).isEqualTo("[\"email\"]");
    assertThat(dojobell.get(mailed("Second")).status()).isEqualTo(200);
  }

  @Test
  void a_link_that_was_mailed_before_accounts_had_keys_goes_on_working() throws Exception {
    try (var connection = story.connect();
        var statement = connection.createStatement()) {
      statement.execute("update users set link_key = null");
    }
    var link = mailed("First");

    assertThat(dojobell.get(link).status()).isEqualTo(200);
    dojobell.put("/api/v1/users/bob", "{\"email\":\"bob@example.com\",\"name\":\"Bob\"}");
    assertThat(dojobell.post(link, "").status()).isEqualTo(200);
  }

  private RunningDojobell.Answer form(String path, String body) {
    return dojobell.send(
        dojobell
            .request(path)
            .setHeader("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  private void makeBob() {
    dojobell.put("/api/v1/users/bob", "{\"email\":\"bob@example.com\"}");
    dojobell.put("/api/v1/settings/users/bob", "{\"channels\":{\"scan_added\":[\"email\"]}}");
  }

  private String channels() {
    return channels("scan_added");
  }

  private String channels(String type) {
    return dojobell.get("/api/v1/settings/users/bob").json().path("channels").path(type).toString();
  }

  /** The path of the link in the mail of an event of that title. */
  private String mailed(String title) {
    dojobell.post(
        "/api/v1/events",
        "{\"type\":\"scan_added\",\"title\":\"%s\",\"product\":\"web-api\"}".formatted(title));
    var mail =
        workspace
            .mailbox()
            .awaitMessage(
                found -> found.subject().contains(title) && isBobs(found), Duration.ofSeconds(30));
    return path(mail);
  }

  private static String path(ReceivedMail mail) {
    var header = mail.header("List-Unsubscribe");
    return header.substring("<https://dojobell.example.com".length(), header.length() - 1);
  }

  private static boolean isBobs(ReceivedMail mail) {
    return mail.header("To").contains("bob@example.com");
  }
}
