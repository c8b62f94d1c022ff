package io.dojobell.channel.teams;

import static io.dojobell.channel.SampleBatches.batch;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dojobell.channel.ApprovedFiles;
import io.dojobell.channel.MessageBatch;
import io.dojobell.channel.SampleBatches;
import io.dojobell.message.Branding;
import io.dojobell.message.SenderIdentity;
import io.dojobell.model.Channel;
import io.dojobell.model.Delivery;
import io.dojobell.model.DeliveryReason;
import io.dojobell.model.DeliveryState;
import io.dojobell.model.Destination;
import io.dojobell.model.Event;
import io.dojobell.model.EventType;
import io.dojobell.model.Finding;
import io.dojobell.model.Findings;
import io.dojobell.model.ReasonWords;
import io.dojobell.model.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TeamsMessageTest {
  private static final Destination TEAMS = new Destination.TeamsWebhook("security");
  private static final ObjectMapper JSON = new ObjectMapper();

  private static JsonNode card(MessageBatch batch) {
    try {
      return JSON.readTree(TeamsMessage.of(batch)).at("/attachments/0/content");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(MessageBatch batch) {
    return new String(TeamsMessage.of(batch), StandardCharsets.UTF_8);
  }

  @Test
  void a_scan_is_shown_with_its_facts_and_findings() throws IOException {
    ApprovedFiles.assertJson(
        "teams/scan.json", TeamsMessage.of(batch(TEAMS, SampleBatches.scan())));
  }

  @ParameterizedTest
  @EnumSource(Severity.class)
  void severity_is_a_word_beside_its_colour(Severity severity) {
    for (var batch : SampleBatches.ofEachType(TEAMS, severity)) {
      var type = batch.firstMessage().event().typeName();
      assertThat(card(batch).findValuesAsText("text"))
          .as(type)
          .containsSubsequence(severity.label(), severity.label() + "  ", "A finding");
    }
    var runs = card(SampleBatches.summary(TEAMS, severity)).findValuesAsText("text");
    assertThat(runs.stream().filter((severity.label() + "  ")::equals))
        .hasSameSizeAs(runs.stream().filter(run -> run.endsWith("An event")).toList())
        .hasSizeGreaterThan(5);
  }

  @Test
  void findings_stand_before_text_and_context() {
    var runs = card(batch(TEAMS, SampleBatches.scan())).findValuesAsText("text");
    assertThat(runs)
        .containsSubsequence("Critical", "Scan imported", "web-api", "3 new, 1 closed · nightly")
        .containsSubsequence("New: 1 critical, 1 high, 1 low", "Critical  ", "SQL injection")
        .containsSubsequence("Closed: 1 medium", "Payments", "Q4 pentest")
        .anyMatch(run -> run.contains("CVE-2026-1234 · openssl 3.0.1, fixed in 3.0.2"));
  }

  @Test
  void closed_and_untouched_findings_are_counted() {
    assertThat(text(batch(TEAMS, scan(one("New XSS"), one("Old TLS"), one("Old cookie")))))
        .contains("New XSS", "Closed: 1 high · Untouched: 1 high")
        .doesNotContain("Old TLS", "Old cookie");
  }

  @Test
  void closed_findings_are_named_where_there_are_no_others() {
    assertThat(text(batch(TEAMS, scan(List.of(), one("Old TLS"), List.of()))))
        .contains("Closed: 1 high", "Old TLS");
  }

  @Test
  void a_channel_does_not_read_that_a_setting_or_route_sends_here() {
    for (var reason :
        List.of(
            new DeliveryReason.SystemSetting(EventType.SCAN_ADDED, Channel.TEAMS),
            new DeliveryReason.OfRoute(3, EventType.SCAN_ADDED))) {
      assertThat(text(becauseOf(reason)))
          .contains("Security team")
          .doesNotContain(ReasonWords.of(reason, TEAMS));
    }
  }

  @Test
  void a_fallback_says_why_it_comes() {
    var chosen = new DeliveryReason.SystemSetting(EventType.SCAN_ADDED, Channel.SLACK);
    var reason = new DeliveryReason.InPlaceOf(Channel.SLACK, "token_revoked", chosen);
    assertThat(text(becauseOf(reason)))
        .contains(
            "Sent in Microsoft Teams because Slack delivery failed: token_revoked. Team"
                + " notifications include “Scan imported” in Slack");
  }

  private static MessageBatch becauseOf(DeliveryReason reason) {
    var sent = SampleBatches.message(42, TEAMS, null, SampleBatches.scan());
    var delivery =
        new Delivery(
            42,
            "u42",
            sent.event().id(),
            TEAMS,
            null,
            DeliveryState.SENDING,
            reason,
            null,
            Delivery.Attempts.FIRST,
            Delivery.Times.createdAt(SampleBatches.NOW));
    var pending = new MessageBatch.PendingMessage(delivery, sent.event());
    return new MessageBatch(TEAMS, List.of(pending), SampleBatches.BRANDING);
  }

  private static Event scan(List<Finding> fresh, List<Finding> closed, List<Finding> untouched) {
    var findings = new Findings(fresh, List.of(), closed, untouched);
    return SampleBatches.event(EventType.SCAN_ADDED, "Nightly", "", findings);
  }

  private static List<Finding> one(String title) {
    return List.of(new Finding(title, Severity.HIGH, null));
  }

  @Test
  void several_events_are_shown_as_a_summary() throws IOException {
    ApprovedFiles.assertJson(
        "teams/summary.json", TeamsMessage.of(SampleBatches.summary(TEAMS, null, 12)));
  }

  @Test
  void the_hostile_title_is_text_and_nothing_else() throws IOException {
    var message = TeamsMessage.of(batch(TEAMS, SampleBatches.hostileEvent()));
    ApprovedFiles.assertJson("teams/nasty.json", message);
    assertThat(message.length).isLessThan(20_000);
    assertThat(card(batch(TEAMS, SampleBatches.hostileEvent())).findValuesAsText("entities"))
        .isEmpty();
    assertThat(new String(message, StandardCharsets.UTF_8))
        .doesNotContain("<at>", "</at>", "\"javascript:", "\\u0000");
  }

  @Test
  void long_text_ends_in_a_link_to_all_of_it() {
    assertThat(text(batch(TEAMS, SampleBatches.hostileEvent())))
        .contains("Read it all", "https://dojo.example.com/test/90");
  }

  @Test
  void with_links_only_no_part_of_the_finding_is_shown() {
    var branding = SampleBatches.linksOnly(Channel.TEAMS);
    assertThat(text(batch(TEAMS, SampleBatches.scan(), branding)))
        .contains("Scan imported", "web-api", "https://dojo.example.com/test/90")
        .contains("For Example Ltd. only.", "Security team")
        .doesNotContain("SQL", "Critical", "Attention", "nightly", "alice", "Old TLS", "Q4");
  }

  @Test
  void a_summary_counts_what_it_does_not_name() {
    var card = card(SampleBatches.summary(TEAMS, null, 1_000));
    var text = card.toString();
    assertThat(text).contains("1000 events in 3 products: 100 SLA breaches, 900 scans", "See all");
    var told = 0;
    for (var run : card.findValuesAsText("text")) {
      if (run.matches(".* \\(\\d+\\)")) {
        told += Integer.parseInt(run.replaceAll(".*\\((\\d+)\\)", "$1"));
      }
    }
    var last =
        card.findValuesAsText("text").stream().filter(run -> run.startsWith("and ")).toList();
    told += Integer.parseInt(last.getLast().split(" ")[1]);
    assertThat(told).isEqualTo(1_000);
  }

  @ParameterizedTest
  @EnumSource(EventType.class)
  void every_type_has_a_card(EventType type) {
    var event = SampleBatches.event(type, "Something happened", "", Findings.NONE);
    assertThat(text(batch(TEAMS, event))).contains(type.shortLabel(), "Something happened");
  }

  /** Outside text is in text runs only: a TextBlock or FactSet would read it as markdown. */
  @Test
  void no_element_that_reads_markdown_is_used() {
    for (var parcel :
        List.of(
            batch(TEAMS, SampleBatches.hostileEvent()), SampleBatches.summary(TEAMS, null, 30))) {
      assertThat(card(parcel).findValuesAsText("type"))
          .isSubsetOf(
              Set.of(
                  "AdaptiveCard",
                  "Container",
                  "ColumnSet",
                  "Column",
                  "RichTextBlock",
                  "TextRun",
                  "Action.OpenUrl"));
    }
  }

  @Test
  void whatever_comes_every_card_stays_under_20_kb() {
    checkCards(System.nanoTime());
  }

  /** Among the cards of this seed is one that had 20,000 bytes. */
  @Test
  void a_card_that_just_fits_stays_under_20_kb() {
    checkCards(48_670_452_233_754L);
  }

  private void checkCards(long seed) {
    var random = new Random(seed);
    for (var i = 0; i < 150; i++) {
      var batch = anyBatch(random);
      var bytes = TeamsMessage.of(batch);
      assertThat(bytes.length).as("seed %d, round %d", seed, i).isLessThan(20_000);
      assertThat(new String(bytes, StandardCharsets.UTF_8))
          .as("seed %d, round %d", seed, i)
          .doesNotContainIgnoringCase("<at>", "</at>");
    }
  }

  private static MessageBatch anyBatch(Random random) {
    var pending = new ArrayList<MessageBatch.PendingMessage>();
    var many = random.nextInt(4) == 0 ? 2 + random.nextInt(200) : 1;
    for (var i = 0; i < many; i++) {
      var types = EventType.values();
      var event =
          SampleBatches.event(
              types[random.nextInt(types.length)],
              anyText(random, 500),
              anyText(random, 10_000),
              new Findings(anyFindings(random), anyFindings(random), List.of(), List.of()),
              anyUrl(random),
              anyText(random, 100));
      pending.add(SampleBatches.message(i + 1, TEAMS, null, event));
    }
    var branding =
        new Branding(
            anyText(random, 500),
            anyText(random, 5_000),
            Map.of(),
            anyUrl(random),
            SenderIdentity.BOT);
    return new MessageBatch(TEAMS, pending, branding);
  }

  private static List<Finding> anyFindings(Random random) {
    var findings = new ArrayList<Finding>();
    for (var i = random.nextInt(30); i > 0; i--) {
      var severity = Severity.values()[random.nextInt(5)];
      findings.add(new Finding(anyText(random, 500), severity, anyUrl(random)));
    }
    return findings;
  }

  private static String anyUrl(Random random) {
    var piece = List.of("%C3%A9", "é", "\uD83D\uDE80", "a").get(random.nextInt(4));
    return "https://dojo.example.com/" + piece.repeat(random.nextInt(1_970 / piece.length()));
  }

  private static String anyText(Random random, int most) {
    var pieces =
        List.of(
            "<at>", "</AT>", "x", "\"", "\\", "\n", "\r", "🚨", "é", "漢", "\u0000", "\uD800", " ");
    var piece = random.nextInt(3) == 0 ? random.nextInt(pieces.size()) : -1;
    var text = new StringBuilder();
    for (var i = random.nextInt(most); i > 0; i--) {
      text.append(pieces.get(piece < 0 ? random.nextInt(pieces.size()) : piece));
    }
    return text.substring(0, Math.min(text.length(), most));
  }
}
