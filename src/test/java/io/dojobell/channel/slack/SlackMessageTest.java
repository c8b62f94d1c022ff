package io.dojobell.channel.slack;

import static io.dojobell.channel.SampleBatches.batch;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.dojobell.blockkit.BlockKit;
import io.dojobell.blockkit.LimitChecker;
import io.dojobell.channel.ApprovedFiles;
import io.dojobell.channel.MessageBatch;
import io.dojobell.channel.SampleBatches;
import io.dojobell.message.Branding;
import io.dojobell.message.SenderIdentity;
import io.dojobell.model.Channel;
import io.dojobell.model.Destination;
import io.dojobell.model.Event;
import io.dojobell.model.EventType;
import io.dojobell.model.Finding;
import io.dojobell.model.Findings;
import io.dojobell.model.Severity;
import io.dojobell.workspace.blockkit.BlockKitValidator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SlackMessageTest {
  private static final Destination CHANNEL = new Destination.SlackChannel("C1");
  private static final BlockKitValidator RULES = BlockKitValidator.withStandardLimits();

  private static ArrayNode json(SlackMessage message) {
    try {
      return (ArrayNode) new ObjectMapper().readTree(BlockKit.toJson(message.blocks()));
    } catch (JsonProcessingException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static String everything(SlackMessage message) {
    return message.text() + "\n" + json(message);
  }

  private static void approve(String name, SlackMessage message) throws IOException {
    var json = new ObjectMapper().createObjectNode().put("text", message.text());
    json.set("blocks", json(message));
    ApprovedFiles.assertJson(name, json.toString().getBytes(StandardCharsets.UTF_8));
    assertThat(RULES.findMessageErrors(json(message), "/blocks")).isEmpty();
  }

  @Test
  void a_scan_is_shown_with_its_facts_and_findings() throws IOException {
    approve("slack/scan.json", SlackMessage.of(batch(CHANNEL, SampleBatches.scan())));
  }

  @Test
  void several_events_are_shown_as_a_summary() throws IOException {
    approve("slack/summary.json", SlackMessage.of(SampleBatches.summary(CHANNEL, null, 12)));
  }

  @Test
  void the_hostile_title_is_text_and_nothing_else() throws IOException {
    var message = SlackMessage.of(batch(CHANNEL, SampleBatches.hostileEvent()));
    approve("slack/nasty.json", message);
    assertThat(everything(message))
        .contains("&lt;!channel&gt;", "שלום עולם")
        .doesNotContain("<!channel>", "<script>", "javascript:alert(1)|", "\u202E", "\u2028");
  }

  /** The look of each type, as lines of text; to be read as a whole. */
  @Test
  void every_type_has_its_own_message() throws IOException {
    var page = new StringBuilder();
    for (var type : EventType.values()) {
      var event =
          SampleBatches.event(
              type,
              "A title of " + type.wireName(),
              "What happened, in a sentence.",
              type == EventType.SLA_BREACH_COMBINED ? SampleBatches.findings() : Findings.NONE);
      var message = SlackMessage.of(batch(CHANNEL, event));
      page.append("== ").append(message.text()).append('\n');
      json(message).forEach(block -> lines(block, page));
      page.append('\n');
      assertThat(RULES.findMessageErrors(json(message), "/blocks")).as(type.wireName()).isEmpty();
    }
    ApprovedFiles.assertText("slack/types.txt", page.toString());
  }

  private static void lines(JsonNode node, StringBuilder page) {
    var text = node.path("text");
    if (text.isTextual()) {
      page.append("   ").append(text.textValue().replace("\n", "\n   ")).append('\n');
    }
    node.forEach(
        child -> {
          if (child.isContainerNode()) {
            lines(child, page);
          }
        });
  }

  @ParameterizedTest
  @EnumSource(Severity.class)
  void severity_is_a_word_beside_its_colour(Severity severity) {
    for (var batch : SampleBatches.ofEachType(CHANNEL, severity)) {
      var message = SlackMessage.of(batch);
      var type = batch.firstMessage().event().typeName();
      assertThat(message.text()).as(type).contains(severity.label());
      assertThat(linesOf(message).lines().findFirst()).as(type).get().matches(has(severity));
      assertThat(named(message, "|A finding>")).as(type).isNotEmpty().allMatch(has(severity));
    }
    var summary = SlackMessage.of(SampleBatches.summary(CHANNEL, severity));
    assertThat(summary.text()).contains(severity.label() + ": ");
    assertThat(named(summary, "An event>")).hasSizeGreaterThan(5).allMatch(has(severity));
  }

  private static Predicate<String> has(Severity severity) {
    return line -> line.contains(severity.label());
  }

  private static List<String> named(SlackMessage message, String title) {
    return linesOf(message).lines().filter(line -> line.contains(title)).toList();
  }

  private static String linesOf(SlackMessage message) {
    var page = new StringBuilder();
    json(message).forEach(block -> lines(block, page));
    return page.toString();
  }

  @Test
  void with_links_only_no_part_of_the_finding_is_shown() {
    var branding = SampleBatches.linksOnly(Channel.SLACK);
    assertThat(everything(SlackMessage.of(batch(CHANNEL, SampleBatches.scan(), branding))))
        .contains("Scan imported", "web-api", "https://dojo.example.com/test/90")
        .contains("For Example Ltd. only.", "Security team")
        .doesNotContain("SQL", "Critical", "red_circle", "nightly", "alice", "Old TLS", "Q4");
  }

  @Test
  void a_personal_message_says_why_it_came_when_it_is_asked() {
    var to = new Destination.SlackUser("bob");
    var pending = SampleBatches.message(1, to, "bob", SampleBatches.scan());
    var message = SlackMessage.of(new MessageBatch(to, List.of(pending), SampleBatches.BRANDING));
    assertThat(json(message).toString())
        .contains("Why me?")
        .doesNotContain("your own setting: scan_added");
  }

  @Test
  void a_personal_message_has_its_buttons() throws IOException {
    var to = new Destination.SlackUser("bob");
    var pending = SampleBatches.message(1, to, "bob", SampleBatches.scan());
    approve(
        "slack/personal.json",
        SlackMessage.of(new MessageBatch(to, List.of(pending), SampleBatches.BRANDING)));
  }

  @ParameterizedTest
  @EnumSource(EventType.class)
  void the_text_stands_alone(EventType type) {
    var event = SampleBatches.event(type, "Something happened", "", Findings.NONE);
    assertThat(SlackMessage.of(batch(CHANNEL, event)).text())
        .contains(type.shortLabel(), "Something happened", "web-api");
  }

  @Test
  void a_summary_of_1000_counts_every_event() {
    var message = SlackMessage.of(SampleBatches.summary(CHANNEL, null, 1_000));
    assertThat(message.text())
        .isEqualTo(":red_circle: Critical: Event number 9 (web-api) +999 more");
    assertThat(RULES.findMessageErrors(json(message), "/blocks")).isEmpty();
    var all = everything(message);
    assertThat(all)
        .contains("1000 events in 3 products: 100 SLA breaches, 900 scans")
        .doesNotContain("/api/");
    assertThat(sum(all, "\\* · (\\d+)") + sum(all, "\"and (\\d+) more")).isEqualTo(1_000);
    assertThat(sum(all, "(•)")).isBetween(6, 15);
  }

  /** Returns the sum of the numbers; what is none counts as one. */
  private static int sum(String text, String pattern) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .mapToInt(number -> number.matches("\\d+") ? Integer.parseInt(number) : 1)
        .sum();
  }

  @Test
  void a_summary_opens_and_mutes_what_its_events_share() {
    var one = SampleBatches.event(EventType.SCAN_ADDED, "One", "", Findings.NONE);
    var url = "https://dojo.example.com/test/91";
    var two = SampleBatches.event(EventType.SCAN_ADDED, "Two", "", Findings.NONE, url, "web-api");
    var other = SampleBatches.event(EventType.SLA_BREACH, "Three", "", Findings.NONE, url, "shop");

    assertThat(buttons(one, one))
        .contains("https://dojo.example.com/test/90", "Mute web-api…", "Mute Scan imported…")
        .contains("Why?", "Settings");
    assertThat(buttons(one, two))
        .contains("https://dojo.example.com/product/7", "Mute web-api…", "Mute Scan imported…");
    assertThat(buttons(two, other)).contains(url, "Why?").doesNotContain("Mute");
    assertThat(buttons(one, other)).contains("Why?").doesNotContain("Mute", "\"Open\"");
  }

  private static String buttons(Event... events) {
    var pending = new ArrayList<MessageBatch.PendingMessage>();
    for (var event : events) {
      pending.add(SampleBatches.message(pending.size() + 1, CHANNEL, null, event));
    }
    var message = SlackMessage.of(new MessageBatch(CHANNEL, pending, SampleBatches.BRANDING));
    assertThat(RULES.findMessageErrors(json(message), "/blocks")).isEmpty();
    for (var block : json(message)) {
      if (block.path("type").asText().equals("actions")) {
        return block.toString();
      }
    }
    return "";
  }

  @Test
  void a_disclaimer_of_nothing_that_shows_is_left_out() {
    var branding = new Branding("\u202E", " \u0000 ", Map.of(), "", SenderIdentity.BOT);
    var message = SlackMessage.of(batch(CHANNEL, SampleBatches.scan(), branding));
    assertThat(RULES.findMessageErrors(json(message), "/blocks")).isEmpty();
  }

  @Test
  void whatever_comes_every_message_is_one_that_slack_takes() {
    var seed = System.nanoTime();
    var random = new Random(seed);
    for (var round = 0; round < 150; round++) {
      var message = SlackMessage.of(anyBatch(random)).withNote(MessageAnnotations.greeting(true));
      assertThat(RULES.findMessageErrors(json(message), "/blocks"))
          .as("seed %d, round %d: %s", seed, round, json(message))
          .isEmpty();
      assertThat(LimitChecker.ofMessage(message.blocks())).as("seed %d", seed).isEmpty();
      assertThat(message.text()).as("seed %d, round %d", seed, round).isNotBlank();
      assertThat(everything(message))
          .as("seed %d, round %d", seed, round)
          .doesNotContain("<!channel", "<@U1", "<#C");
    }
  }

  @Test
  void whatever_comes_no_message_is_longer_than_its_size() {
    var seed = System.nanoTime();
    var random = new Random(seed);
    for (var round = 0; round < 150; round++) {
      var batch = anyBatch(random);
      var notes =
          List.of(
              MessageAnnotations.repeatCount(1_000_000, SampleBatches.NOW),
              MessageAnnotations.threadSummary(
                  new MessageAnnotations.ThreadSummary(
                      99_999, 88_888, 77_777, 66_666, SampleBatches.NOW)));
      for (var size : MessageSize.values()) {
        var message = SlackMessage.of(batch, notes, size, size.maxTotal());
        assertThat(BlockKit.length(message.blocks()))
            .as("seed %d, round %d, %s: %s", seed, round, size, json(message))
            .isLessThanOrEqualTo(size.maxTotal());
        assertThat(RULES.findMessageErrors(json(message), "/blocks"))
            .as("seed %d, round %d, %s", seed, round, size)
            .isEmpty();
        assertThat(LimitChecker.ofMessage(message.blocks())).as("seed %d", seed).isEmpty();
      }
      var first = SlackMessage.of(batch, notes).withNote(MessageAnnotations.greeting(true));
      assertThat(BlockKit.length(first.blocks()))
          .as("seed %d, round %d", seed, round)
          .isLessThanOrEqualTo(11_000);
    }
  }

  @Test
  void a_summary_of_many_products_names_the_most_severe_of_all() {
    var pending = new ArrayList<MessageBatch.PendingMessage>();
    for (var i = 0; i < 1_000; i++) {
      var severity = i % 100 == 7 ? Severity.CRITICAL : Severity.LOW;
      var findings =
          new Findings(List.of(new Finding("F", severity, null)), List.of(), List.of(), List.of());
      var event =
          SampleBatches.event(
              EventType.SCAN_ADDED,
              "Event %d %s".formatted(i, "x".repeat(50)),
              "",
              findings,
              "https://dojo.example.com/test/" + i,
              "product-" + i % 300);
      pending.add(SampleBatches.message(i + 1, CHANNEL, null, event));
    }
    var message = SlackMessage.of(new MessageBatch(CHANNEL, pending, SampleBatches.BRANDING));
    assertThat(BlockKit.length(message.blocks())).isLessThan(11_000);
    for (var i = 7; i < 1_000; i += 100) {
      assertThat(everything(message)).contains("Event %d x".formatted(i));
    }
    assertThat(everything(message)).contains("1000 scans in 300 products", "+999 more");
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
      pending.add(SampleBatches.message(i + 1, CHANNEL, null, event));
    }
    var branding =
        new Branding(
            anyText(random, 200),
            anyText(random, 2_000),
            Map.of(),
            anyUrl(random),
            SenderIdentity.BOT);
    return new MessageBatch(CHANNEL, pending, branding);
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
    var piece = List.of("%C3%A9", "é", "\uD83D\uDE80", "a", "&", "|").get(random.nextInt(6));
    return "https://dojo.example.com/" + piece.repeat(random.nextInt(1_970 / piece.length()));
  }

  private static String anyText(Random random, int most) {
    var pieces =
        List.of(
            "<!channel>",
            "<@U1>",
            "&",
            "<",
            "|",
            "x",
            "*",
            "`",
            "\n",
            "🚨",
            "é",
            "漢",
            "\u0000",
            "\uD800",
            "\u202E",
            " ");
    var piece = random.nextInt(3) == 0 ? random.nextInt(pieces.size()) : -1;
    var text = new StringBuilder();
    for (var i = random.nextInt(most); i > 0; i--) {
      text.append(pieces.get(piece < 0 ? random.nextInt(pieces.size()) : piece));
    }
    return text.substring(0, Math.min(text.length(), most));
  }
}
