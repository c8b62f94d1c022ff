package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.demo.RunningDojobell.Answer;
import io.dojobell.source.defectdojo.webhook.RecordedWebhook;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The recipients of DefectDojo's bodies for one person, and of the notice where there is none. */
class DefectDojoRecipientsTest {
  @RegisterExtension private final Story story = Story.withoutChannels();
  private RunningDojobell dojobell;

  @BeforeEach
  void start() {
    dojobell = story.start(Map.of("DOJOBELL_DEFECTDOJO_SECRET", RecordedWebhook.SECRET));
    put("/api/v1/users/admin", "{'email':'admin@example.com','admin':true}");
    put("/api/v1/users/bob", "{'email':'bob@example.com'}");
    put("/api/v1/users/carol", "{'email':'carol@example.com'}");
    put("/api/v1/settings/system", "{'channels':{'other':['alert','slack'],'user_mentioned':[]}}");
    var route =
        dojobell.post(
            "/api/v1/routes",
            "{\"events\":[],\"products\":[],\"product_types\":[],\"min_severity\":null,\"target\":{\"slack_channel\":\"C0TEAM\"},\"threads\":\"off\"}");
    assertThat(route.status()).as(route.text()).isEqualTo(201);
  }

  private void put(String path, String json) {
    var answer = dojobell.put(path, json.replace('\'', '"'));
    assertThat(answer.status()).as(answer.text()).isIn(200, 201);
  }

  private static List<String> destinations(JsonNode event) {
    return event
        .path("deliveries")
        .valueStream()
        .map(one -> one.path("destination").asText())
        .toList();
  }

  private List<JsonNode> notices(String inbox) {
    return alerts(inbox).stream()
        .filter(alert -> alert.path("type").asText().equals("notice"))
        .toList();
  }

  private List<JsonNode> alerts(String inbox) {
    return dojobell
        .get("/api/v1/alerts?user=" + inbox)
        .json()
        .path("alerts")
        .valueStream()
        .toList();
  }

  private JsonNode send(RecordedWebhook webhook) {
    Answer answer = webhook.post(dojobell);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return dojobell.get("/api/v1/events/" + answer.json().path("id").asText()).json();
  }

  @Test
  void a_token_reset_is_for_the_person_and_for_no_channel_route_or_admin() {
    var event = send(RecordedWebhook.of320("other-api-token-reset"));

    assertThat(destinations(event)).containsExactly("alert:bob");
    assertThat(alerts("admin")).isEmpty();
    assertThat(alerts("system")).isEmpty();
  }

  @Test
  void an_other_without_a_user_is_for_the_team() {
    var event = send(RecordedWebhook.of320("other-api-token-reset").to(null));

    assertThat(destinations(event)).contains("alert:system", "slack:C0TEAM");
  }

  @Test
  void a_token_reset_of_somebody_without_an_account_is_not_shown_to_the_team() {
    var event = send(RecordedWebhook.of320("other-api-token-reset").to("nobody"));

    assertThat(destinations(event)).isEmpty();
    assertThat(notices("admin")).hasSize(1);
  }

  @Test
  void a_mention_of_somebody_without_an_address_is_an_alert_to_admins_that_says_why() {
    var event = send(RecordedWebhook.of320("user_mentioned-no-address"));

    assertThat(destinations(event)).isEmpty();
    for (var inbox : List.of("admin", "system")) {
      assertThat(notices(inbox)).hasSize(1);
      var notice = notices(inbox).getFirst();
      assertThat(notice.path("title").asText()).contains("Erin Evans (erin)");
      assertThat(notice.path("text").asText())
          .contains("no email address in DefectDojo", "no account has the username “erin”")
          .contains("https://dojo.example.com/finding/19");
    }
    assertThat(notices("bob")).isEmpty();
  }

  @Test
  void a_mention_of_somebody_without_an_address_reaches_the_account_of_the_same_username() {
    put("/api/v1/users/erin", "{'name':'Erin'}");

    var event = send(RecordedWebhook.of320("user_mentioned-no-address"));

    assertThat(destinations(event)).containsExactly("alert:erin");
    assertThat(notices("admin")).isEmpty();
  }

  @Test
  void an_address_without_an_account_reaches_the_account_of_the_same_username() {
    put("/api/v1/users/frank", "{'name':'Frank'}");

    var event = send(RecordedWebhook.of320("review_requested").to("frank"));

    assertThat(destinations(event)).containsExactly("alert:frank");
  }

  @Test
  void an_address_that_has_changed_reaches_the_account_of_the_same_username() {
    put("/api/v1/users/carol", "{'email':'carol.new@example.com'}");

    var event = send(RecordedWebhook.of320("user_mentioned-risk_acceptance"));

    assertThat(destinations(event)).containsExactly("alert:carol");
    assertThat(notices("admin")).isEmpty();
  }

  @Test
  void a_mention_of_somebody_whose_account_is_deactivated_is_an_alert_to_admins() {
    put("/api/v1/users/bob", "{'email':'bob@example.com','active':false}");

    var event = send(RecordedWebhook.of320("user_mentioned-finding"));

    assertThat(destinations(event)).isEmpty();
    assertThat(notices("admin").getFirst().path("text").asText()).contains("deactivated");
  }

  @Test
  void a_review_by_somebody_without_access_to_the_product_is_an_alert_to_admins() {
    put(
        "/api/v1/products/fresh",
        "{'name':'Fresh','url':'https://dojo.example.com/asset/9','visibility':'members'}");

    var event = send(RecordedWebhook.of320("review_requested"));

    assertThat(destinations(event)).isEmpty();
    assertThat(notices("admin").getFirst().path("text").asText()).contains("no access");
  }

  @Test
  void an_address_in_another_case_is_the_same() {
    var event = send(RecordedWebhook.of320("user_mentioned-risk_acceptance"));

    assertThat(destinations(event)).containsExactly("alert:carol");
  }

  @Test
  void of_two_accounts_of_one_address_the_one_of_the_same_username_is_meant() {
    put("/api/v1/users/another", "{'email':'bob@example.com'}");

    var event = send(RecordedWebhook.of320("user_mentioned-finding"));

    assertThat(destinations(event)).containsExactly("alert:bob");
  }
}
