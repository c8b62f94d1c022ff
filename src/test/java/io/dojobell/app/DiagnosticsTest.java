package io.dojobell.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.source.defectdojo.SyncReport;
import io.dojobell.source.defectdojo.sync.DefectDojoEdition;
import io.dojobell.source.defectdojo.sync.FakeDefectDojo;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The report of {@code doctor} on DefectDojo. */
class DiagnosticsTest {
  private static final String SECRET = "a-secret-of-the-webhook";

  private final FakeDefectDojo defectDojo =
      new FakeDefectDojo(Instant::now).isOf(DefectDojoEdition.WITHOUT_ROLES);
  private Duration ahead = Duration.ZERO;

  @AfterEach
  void close() {
    defectDojo.close();
  }

  private List<String> doctor(String... changed) {
    var environment =
        new HashMap<>(
            Map.of(
                "DOJOBELL_PUBLIC_URL",
                "https://dojobell.example.com",
                "DOJOBELL_DEFECTDOJO_SECRET",
                SECRET,
                "DOJOBELL_DEFECTDOJO_URL",
                defectDojo.url(),
                "DOJOBELL_DEFECTDOJO_TOKEN",
                FakeDefectDojo.TOKEN));
    for (var i = 0; i < changed.length; i += 2) {
      environment.put(changed[i], changed[i + 1]);
    }
    var clock = Clock.offset(Clock.systemUTC(), ahead);
    return new DefectDojoDiagnostics(ServerConfig.of(environment), clock)
        .checks().stream().map(Diagnostics.Check::line).toList();
  }

  private void hasWebhook(String changed) {
    defectDojo.has(
        "notification_webhooks",
        1,
        "'name':'Dojobell','url':'https://dojobell.example.com/hooks/defectdojo',"
            + "'header_name':'Authorization','header_value':'"
            + SECRET
            + "','status':'active','owner':null");
    if (!changed.isEmpty()) {
      defectDojo.changes("notification_webhooks", 1, changed);
    }
  }

  /** The lines of that thing, without it. */
  private static List<String> of(String thing, List<String> lines) {
    return lines.stream()
        .filter(line -> line.substring(5).startsWith(thing + " "))
        .map(line -> line.substring(0, 5) + line.substring(17))
        .toList();
  }

  @Test
  void where_all_is_well_it_says_how() {
    hasWebhook("");
    defectDojo.has("products", 1, "'name':'Web API','prod_type':1");

    assertThat(doctor())
        .containsExactly(
            "ok   defectdojo  DOJOBELL_DEFECTDOJO_SECRET is set; webhooks must go to"
                + " https://dojobell.example.com/hooks/defectdojo with the header Authorization",
            "ok   pull        %s can be read; who may view what by authorized users, as in 3.x"
                .formatted(defectDojo.url()),
            "ok   token       DOJOBELL_DEFECTDOJO_TOKEN is a superuser's",
            "ok   webhook     “Dojobell” (https://dojobell.example.com/hooks/defectdojo) is"
                + " active");
  }

  @Test
  void an_edition_with_roles_is_recognised() {
    defectDojo.isOf(DefectDojoEdition.WITH_ROLES);
    hasWebhook("");

    assertThat(of("pull", doctor()))
        .containsExactly(
            "ok   %s can be read; who may view what by roles and groups, as in 2.x and Pro"
                .formatted(defectDojo.url()));
  }

  @Test
  void an_edition_that_does_not_show_who_may_view_what_is_named() {
    defectDojo.hasExactly("products", 1, "'name':'Web API'");

    assertThat(of("pull", doctor()).getFirst())
        .startsWith("BAD ")
        .contains("neither roles nor authorized users: who may view which product can't be read");
  }

  @Test
  void a_wrong_token_is_one_line() {
    var lines = doctor("DOJOBELL_DEFECTDOJO_TOKEN", "wrong");

    assertThat(lines).hasSize(2);
    assertThat(lines.getLast())
        .startsWith(
            "BAD  pull        " + defectDojo.url() + ": the token is refused (403, “Invalid")
        .endsWith(SyncReport.TOKEN_FIX);
  }

  @Test
  void a_token_of_somebody_who_is_no_superuser_is_named_with_what_it_cannot_read() {
    defectDojo.has("users", 7, "'username':'rita','is_staff':true").takesToken("lesser", 7);

    var lines = doctor("DOJOBELL_DEFECTDOJO_TOKEN", "lesser");

    assertThat(of("token", lines))
        .containsExactly(
            "BAD  DOJOBELL_DEFECTDOJO_TOKEN isn't a superuser's: only a superuser's API v2 key can"
                + " read who may view which product");
    assertThat(of("pull", lines))
        .hasSize(4)
        .anyMatch(line -> line.startsWith("BAD  users: the token may not read it (403). So who"))
        .anyMatch(line -> line.startsWith("BAD  notification_webhooks: the token may not read it"));
  }

  @Test
  void a_webhook_that_defectdojo_has_disabled_is_named_with_what_to_do() {
    hasWebhook("'status':'inactive_permanent','note':'Endpoint returned 502'");

    assertThat(of("webhook", doctor()))
        .containsExactly(
            "BAD  DefectDojo has disabled “Dojobell”"
                + " (https://dojobell.example.com/hooks/defectdojo) (inactive_permanent, Endpoint"
                + " returned 502): save it again under Configuration, Notification Webhooks, which"
                + " sends a ping and enables it");
  }

  @Test
  void a_webhook_that_leads_to_another_path_or_has_another_header_or_secret_is_named() {
    hasWebhook("'url':'https://dojobell.example.com/hooks/defectdojo/'");
    assertThat(of("webhook", doctor()))
        .singleElement()
        .asString()
        .startsWith("BAD ")
        .endsWith("its URL must end in /hooks/defectdojo");

    hasWebhook("'url':'https://dojobell.example.com'");
    assertThat(of("webhook", doctor()).getFirst()).endsWith("must end in /hooks/defectdojo");

    hasWebhook("'header_name':'X-Secret'");
    assertThat(of("webhook", doctor()).getFirst()).contains("its header must be Authorization");

    hasWebhook("'header_value':'Token another'");
    assertThat(of("webhook", doctor()).getFirst())
        .contains("with the value of DOJOBELL_DEFECTDOJO_SECRET")
        .doesNotContain(SECRET, "another");
  }

  @Test
  void a_webhook_that_is_missing_or_only_one_users_is_named() {
    assertThat(of("webhook", doctor()).getFirst())
        .startsWith("BAD  DefectDojo has no webhook without an owner whose URL ends in /hooks/");

    hasWebhook("'owner':7");
    assertThat(of("webhook", doctor())).hasSize(2);
  }

  @Test
  void without_a_secret_it_says_what_is_announced_all_the_same() {
    var lines = doctor("DOJOBELL_DEFECTDOJO_SECRET", "");

    assertThat(of("defectdojo", lines).getFirst())
        .startsWith("off ")
        .contains("only what the sync reads is announced, up to 15 min later");
    assertThat(of("webhook", lines)).allMatch(line -> line.startsWith("off "));

    hasWebhook("");
    assertThat(of("webhook", doctor("DOJOBELL_DEFECTDOJO_SECRET", "")).getFirst())
        .startsWith("BAD ")
        .contains("gets 404 until DOJOBELL_DEFECTDOJO_SECRET is set");
  }

  @Test
  void clocks_that_are_minutes_apart_are_named() {
    ahead = Duration.ofMinutes(8);
    assertThat(of("clock", doctor()).getFirst())
        .matches("BAD  DefectDojo's clock is [78] min behind this machine's: set both by NTP");

    ahead = Duration.ofSeconds(30);
    assertThat(of("clock", doctor())).isEmpty();
  }

  @Test
  void an_address_that_is_not_defectdojos_is_named() {
    assertThat(of("pull", doctor("DOJOBELL_DEFECTDOJO_URL", defectDojo.url() + "/dojo")).getFirst())
        .startsWith("BAD ")
        .contains("there is no API v2 of DefectDojo; DOJOBELL_DEFECTDOJO_URL must be");

    defectDojo.answersNext(302, Map.of("Location", "https://elsewhere.example.com/"));
    assertThat(of("pull", doctor()).getFirst()).startsWith("BAD ").contains("it redirects");
  }

  @Test
  void a_defectdojo_that_does_not_answer_is_named() {
    var url = defectDojo.url();
    defectDojo.close();

    assertThat(of("pull", doctor("DOJOBELL_DEFECTDOJO_URL", url)))
        .containsExactly("BAD  " + url + ": it cannot be reached");
  }
}
