package io.dojobell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.workspace.blockkit.BlockKitValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every limit of the published file, each met and then broken by one. Letters are code points, so
 * the texts are of letters that are two units of UTF-16 each.
 */
final class BlockKitLimitsTest {
  private static final Path LIMITS =
      Path.of("src/workspace/resources/io/dojobell/workspace/blockkit/block-kit-limits.json");
  private static final BlockKitValidator RULES = BlockKitValidator.withStandardLimits();

  /** What is of that length or number; a message's blocks, but for views. */
  private static final Map<String, IntFunction<String>> OF = new TreeMap<>();

  private static String text(int letters) {
    return "🚨".repeat(letters);
  }

  private static String plain(String text) {
    return "{\"type\":\"plain_text\",\"text\":\"" + text + "\"}";
  }

  private static String mrkdwn(String text) {
    return "{\"type\":\"mrkdwn\",\"text\":\"" + text + "\"}";
  }

  private static String url(int letters) {
    var start = "https://x.example/";
    return start + "é".repeat(letters - start.length());
  }

  private static String list(int items, IntFunction<String> item) {
    return IntStream.range(0, items).mapToObj(item).collect(Collectors.joining(",", "[", "]"));
  }

  private static String section(String accessory) {
    return "{\"type\":\"section\",\"text\":" + mrkdwn("x") + ",\"accessory\":" + accessory + "}";
  }

  private static String button(String more) {
    return "{\"type\":\"button\",\"text\":" + plain("x") + more + "}";
  }

  private static String actions(String element) {
    return "{\"type\":\"actions\",\"elements\":[" + element + "]}";
  }

  private static String option(int number, String text, String value, String more) {
    return "{\"text\":%s,\"value\":\"%s\"%s}".formatted(plain(text), number + value, more);
  }

  private static String options(int count) {
    return list(count, n -> option(n, "x", "v", ""));
  }

  private static String menu(String more) {
    return section("{\"type\":\"static_select\",\"placeholder\":" + plain("x") + more + "}");
  }

  private static String confirm(String title, String text, String confirm, String deny) {
    return actions(
        button(
            ",\"confirm\":{\"title\":%s,\"text\":%s,\"confirm\":%s,\"deny\":%s}"
                .formatted(plain(title), mrkdwn(text), plain(confirm), plain(deny))));
  }

  private static String input(String element, String label, String more) {
    return "{\"type\":\"input\",\"label\":%s,\"element\":%s%s}"
        .formatted(plain(label), element, more);
  }

  private static String card(String more) {
    return "{\"type\":\"card\",\"title\":" + plain("x") + more + "}";
  }

  private static String container(String more) {
    return "{\"type\":\"container\",\"title\":%s,\"child_blocks\":[{\"type\":\"divider\"}]%s}"
        .formatted(plain("x"), more);
  }

  private static String feedback(String text, String value, String more) {
    var one = "{\"text\":%s,\"value\":\"%s\"%s}".formatted(plain(text), value, more);
    var other = "{\"text\":%s,\"value\":\"y\"}".formatted(plain("y"));
    return "{\"type\":\"context_actions\",\"elements\":[{\"type\":\"feedback_buttons\","
        + "\"positive_button\":"
        + one
        + ",\"negative_button\":"
        + other
        + "}]}";
  }

  private static String table(int rows, int columns, String cell, String more) {
    var row = list(columns, _ -> "{\"type\":\"raw_text\",\"text\":\"" + cell + "\"}");
    return "{\"type\":\"data_table\",\"caption\":\"x\",\"rows\":"
        + list(rows, _ -> row)
        + more
        + "}";
  }

  private static String chart(String title, String chart) {
    return "{\"type\":\"data_visualization\",\"title\":\"" + title + "\",\"chart\":" + chart + "}";
  }

  private static String pie(int segments, String label, String value) {
    return chart(
        "x",
        "{\"type\":\"pie\",\"segments\":"
            + list(segments, _ -> "{\"label\":\"" + label + "\",\"value\":" + value + "}")
            + "}");
  }

  private static String bars(
      int series,
      String name,
      int points,
      String label,
      int categories,
      String category,
      String axis) {
    var data = list(points, _ -> "{\"label\":\"" + label + "\",\"value\":1}");
    return chart(
        "x",
        "{\"type\":\"bar\",\"series\":%s,\"axis_config\":{\"categories\":%s,\"x_label\":\"%s\"}}"
            .formatted(
                list(series, _ -> "{\"name\":\"" + name + "\",\"data\":" + data + "}"),
                list(categories, _ -> "\"" + category + "\""),
                axis));
  }

  private static String video(String more) {
    return "{\"type\":\"video\",\"thumbnail_url\":\"https://x.example/t\",\"video_url\":\"https://x.example/v\""
        + more
        + "}";
  }

  private static String alert(String view, String text) {
    return "{\"type\":\"%s\",\"title\":%s,\"blocks\":[{\"type\":\"alert\",\"text\":%s}]}"
        .formatted(view, plain("x"), mrkdwn(text));
  }

  private static String modal(String title, String more) {
    return "{\"type\":\"modal\",\"title\":%s,\"blocks\":[{\"type\":\"divider\"}]%s}"
        .formatted(plain(title), more);
  }

  static {
    OF.put("text/min_length", n -> "{\"type\":\"section\",\"text\":" + mrkdwn(text(n)) + "}");
    OF.put("text/max_length", n -> "{\"type\":\"context\",\"elements\":[" + mrkdwn(text(n)) + "]}");
    OF.put("action_id/max_length", n -> actions(button(",\"action_id\":\"" + text(n) + "\"")));
    OF.put("block_id/max_length", n -> "{\"type\":\"divider\",\"block_id\":\"" + text(n) + "\"}");
    OF.put(
        "button/text/max_length",
        n -> actions("{\"type\":\"button\",\"text\":" + plain(text(n)) + "}"));
    OF.put("button/url/max_length", n -> actions(button(",\"url\":\"" + url(n) + "\"")));
    OF.put("button/value/max_length", n -> actions(button(",\"value\":\"" + text(n) + "\"")));
    OF.put(
        "button/accessibility_label/max_length",
        n -> actions(button(",\"accessibility_label\":\"" + text(n) + "\"")));
    OF.put("confirmation/title/max_length", n -> confirm(text(n), "x", "x", "x"));
    OF.put("confirmation/text/max_length", n -> confirm("x", text(n), "x", "x"));
    OF.put("confirmation/confirm/max_length", n -> confirm("x", "x", text(n), "x"));
    OF.put("confirmation/deny/max_length", n -> confirm("x", "x", "x", text(n)));
    OF.put(
        "option/text/max_length", n -> menu(",\"options\":[" + option(1, text(n), "", "") + "]"));
    OF.put(
        "option/value/max_length",
        n -> menu(",\"options\":[" + option(1, "x", text(n - 1), "") + "]"));
    OF.put(
        "option/description/max_length",
        n ->
            menu(
                ",\"options\":[" + option(1, "x", "", ",\"description\":" + plain(text(n))) + "]"));
    OF.put(
        "option/url/max_length",
        n ->
            actions(
                "{\"type\":\"overflow\",\"options\":["
                    + option(1, "x", "", ",\"url\":\"" + url(n) + "\"")
                    + "]}"));
    OF.put(
        "option_group/label/max_length",
        n ->
            menu(
                ",\"option_groups\":[{\"label\":%s,\"options\":%s}]"
                    .formatted(plain(text(n)), options(1))));
    for (var bound : List.of("min_items", "max_items")) {
      OF.put(
          "option_group/options/" + bound,
          n ->
              menu(
                  ",\"option_groups\":[{\"label\":%s,\"options\":%s}]"
                      .formatted(plain("x"), options(n))));
      OF.put(
          "overflow/options/" + bound,
          n -> actions("{\"type\":\"overflow\",\"options\":" + options(n) + "}"));
      OF.put(
          "checkboxes/options/" + bound,
          n -> actions("{\"type\":\"checkboxes\",\"options\":" + options(n) + "}"));
      OF.put(
          "radio_buttons/options/" + bound,
          n -> actions("{\"type\":\"radio_buttons\",\"options\":" + options(n) + "}"));
      OF.put(
          "carousel/elements/" + bound,
          n -> "{\"type\":\"carousel\",\"elements\":" + list(n, _ -> card("")) + "}");
      OF.put("data_table/rows/" + bound, n -> table(n, 1, "x", ""));
      OF.put("data_table/columns/" + bound, n -> table(2, n, "x", ""));
      OF.put("data_visualization/segments/" + bound, n -> pie(n, "x", "1"));
      OF.put("data_visualization/series/" + bound, n -> bars(n, "x", 1, "x", 1, "x", "x"));
      OF.put("data_visualization/data/" + bound, n -> bars(1, "x", n, "x", 1, "x", "x"));
      OF.put("data_visualization/categories/" + bound, n -> bars(1, "x", 1, "x", n, "x", "x"));
      OF.put(
          "view/blocks/" + bound,
          n -> "{\"type\":\"home\",\"blocks\":" + list(n, _ -> "{\"type\":\"divider\"}") + "}");
    }
    OF.put(
        "select/placeholder/max_length",
        n ->
            section(
                "{\"type\":\"static_select\",\"placeholder\":%s,\"options\":%s}"
                    .formatted(plain(text(n)), options(1))));
    OF.put("select/options/max_items", n -> menu(",\"options\":" + options(n)));
    OF.put(
        "select/option_groups/max_items",
        n ->
            menu(
                ",\"option_groups\":"
                    + list(
                        n,
                        group ->
                            "{\"label\":%s,\"options\":[%s]}"
                                .formatted(plain("x"), option(group, "x", "v", "")))));
    for (var bound : List.of("min_length", "max_length")) {
      OF.put(
          "url_source/url/" + bound,
          n ->
              "{\"type\":\"image\",\"alt_text\":\"x\",\"slack_file\":{\"url\":\"%s\"}}"
                  .formatted(text(n)));
      OF.put("markdown/text/" + bound, n -> "{\"type\":\"markdown\",\"text\":\"" + text(n) + "\"}");
      OF.put(
          "video/alt_text/" + bound,
          n -> video(",\"title\":" + plain("x") + ",\"alt_text\":\"" + text(n) + "\""));
    }
    for (var bound : List.of("min", "max")) {
      OF.put(
          "file_input/max_files/" + bound,
          n -> input("{\"type\":\"file_input\",\"max_files\":" + n + "}", "x", ""));
      OF.put("data_table/page_size/" + bound, n -> table(2, 1, "x", ",\"page_size\":" + n));
    }
    OF.put(
        "plain_text_input/max_length/max",
        n -> input("{\"type\":\"plain_text_input\",\"max_length\":" + n + "}", "x", ""));
    OF.put(
        "actions/elements/max_items",
        n ->
            "{\"type\":\"actions\",\"elements\":"
                + list(n, b -> button(",\"action_id\":\"a" + b + "\""))
                + "}");
    OF.put("alert/text/max_length", n -> alert("modal", text(n)));
    OF.put("card/title/max_length", n -> "{\"type\":\"card\",\"title\":" + plain(text(n)) + "}");
    for (var part : List.of("subtitle", "body", "subtext")) {
      OF.put("card/" + part + "/max_length", n -> card(",\"" + part + "\":" + mrkdwn(text(n))));
    }
    OF.put(
        "card/actions/max_items",
        n -> card(",\"actions\":" + list(n, b -> button(",\"action_id\":\"a" + b + "\""))));
    OF.put(
        "container/title/max_length",
        n ->
            "{\"type\":\"container\",\"title\":%s,\"child_blocks\":[{\"type\":\"divider\"}]}"
                .formatted(plain(text(n))));
    OF.put("container/subtitle/max_length", n -> container(",\"subtitle\":" + plain(text(n))));
    OF.put(
        "container/child_blocks/max_items",
        n ->
            "{\"type\":\"container\",\"title\":%s,\"child_blocks\":%s}"
                .formatted(plain("x"), list(n, _ -> "{\"type\":\"divider\"}")));
    OF.put(
        "context/elements/max_items",
        n -> "{\"type\":\"context\",\"elements\":" + list(n, _ -> mrkdwn("x")) + "}");
    OF.put(
        "context_actions/elements/max_items",
        n ->
            "{\"type\":\"context_actions\",\"elements\":"
                + list(
                    n,
                    b ->
                        "{\"type\":\"icon_button\",\"icon\":\"trash\",\"text\":%s,\"action_id\":\"a%d\"}"
                            .formatted(plain("x"), b))
                + "}");
    OF.put("feedback_button/text/max_length", n -> feedback(text(n), "x", ""));
    OF.put("feedback_button/value/max_length", n -> feedback("x", text(n), ""));
    OF.put(
        "feedback_button/accessibility_label/max_length",
        n -> feedback("x", "x", ",\"accessibility_label\":\"" + text(n) + "\""));
    OF.put(
        "icon_button/visible_to_user_ids/max_items",
        n ->
            "{\"type\":\"context_actions\",\"elements\":[{\"type\":\"icon_button\",\"icon\":\"trash\",\"text\":%s,\"visible_to_user_ids\":%s}]}"
                .formatted(plain("x"), list(n, u -> "\"U" + u + "\"")));
    OF.put("data_table/cell_text/min_length", n -> table(2, 1, text(n), ""));
    OF.put("data_table/content/max_length", n -> table(2, 1, text(n), ""));
    OF.put(
        "data_visualization/title/max_length",
        n -> chart(text(n), "{\"type\":\"pie\",\"segments\":[{\"label\":\"x\",\"value\":1}]}"));
    OF.put("data_visualization/segment/label/max_length", n -> pie(1, text(n), "1"));
    OF.put("data_visualization/segment/value/exclusive_min", n -> pie(1, "x", "" + n));
    OF.put("data_visualization/series_name/max_length", n -> bars(1, text(n), 1, "x", 1, "x", "x"));
    OF.put("data_visualization/point_label/max_length", n -> bars(1, "x", 1, text(n), 1, "x", "x"));
    OF.put(
        "data_visualization/category_label/max_length", n -> bars(1, "x", 1, "x", 1, text(n), "x"));
    OF.put("data_visualization/axis_label/max_length", n -> bars(1, "x", 1, "x", 1, "x", text(n)));
    OF.put("header/text/max_length", n -> "{\"type\":\"header\",\"text\":" + plain(text(n)) + "}");
    OF.put(
        "image/image_url/max_length",
        n -> "{\"type\":\"image\",\"alt_text\":\"x\",\"image_url\":\"" + url(n) + "\"}");
    OF.put(
        "image/alt_text/max_length",
        n ->
            "{\"type\":\"image\",\"alt_text\":\"%s\",\"image_url\":\"https://x.example/\"}"
                .formatted(text(n)));
    OF.put("input/label/max_length", n -> input("{\"type\":\"plain_text_input\"}", text(n), ""));
    OF.put(
        "input/hint/max_length",
        n -> input("{\"type\":\"plain_text_input\"}", "x", ",\"hint\":" + plain(text(n))));
    OF.put(
        "section/text/max_length", n -> "{\"type\":\"section\",\"text\":" + mrkdwn(text(n)) + "}");
    OF.put(
        "section/fields/max_items",
        n -> "{\"type\":\"section\",\"fields\":" + list(n, _ -> mrkdwn("x")) + "}");
    OF.put(
        "section/fields/item_max_length",
        n -> "{\"type\":\"section\",\"fields\":[" + mrkdwn(text(n)) + "]}");
    OF.put("video/title/max_length", n -> video(",\"alt_text\":\"x\",\"title\":" + plain(text(n))));
    var titled = ",\"alt_text\":\"x\",\"title\":" + plain("x");
    OF.put(
        "video/author_name/max_length",
        n -> video(titled + ",\"author_name\":\"" + text(n) + "\""));
    OF.put(
        "video/description/max_length", n -> video(titled + ",\"description\":" + plain(text(n))));
    OF.put(
        "video/provider_name/max_length",
        n -> video(titled + ",\"provider_name\":\"" + text(n) + "\""));
    OF.put(
        "view/private_metadata/max_length",
        n -> modal("x", ",\"private_metadata\":\"" + text(n) + "\""));
    OF.put("view/callback_id/max_length", n -> modal("x", ",\"callback_id\":\"" + text(n) + "\""));
    OF.put("view/title/max_length", n -> modal(text(n), ""));
    OF.put("view/close/max_length", n -> modal("x", ",\"close\":" + plain(text(n))));
    OF.put("view/submit/max_length", n -> modal("x", ",\"submit\":" + plain(text(n))));
  }

  private static List<String> problems(String json) {
    var node = Json.parse(json);
    var type = node.path("type").asText();
    return type.equals("home") || type.equals("modal")
        ? RULES.findViewErrors(node, type)
        : RULES.findMessageErrors(Json.parse("[" + json + "]"), "/blocks");
  }

  private static Map<String, Integer> limits() throws IOException {
    var limits = new TreeMap<String, Integer>();
    collect("", Json.parse(Files.readString(LIMITS)), limits);
    return limits;
  }

  private static void collect(String path, JsonNode node, Map<String, Integer> limits) {
    for (var entry : node.properties()) {
      var name = path + entry.getKey();
      if (entry.getValue().isObject()) {
        collect(name + "/", entry.getValue(), limits);
      } else if (entry.getValue().isInt()) {
        limits.put(name, entry.getValue().asInt());
      }
    }
  }

  @Test
  void an_alert_stands_in_modals_only() {
    String alert = "{\"type\":\"alert\",\"text\":" + mrkdwn("x") + "}";
    assertThat(problems(alert("modal", "x"))).isEmpty();
    assertThat(problems(alert))
        .containsExactly("[ERROR] unsupported type: alert [json-pointer:/blocks/0/type]");
    assertThat(problems("{\"type\":\"home\",\"blocks\":[" + alert + "]}"))
        .containsExactly("[ERROR] unsupported type: alert [json-pointer:/view/blocks/0/type]");
  }

  @Test
  void no_limit_is_forgotten() throws IOException {
    assertThat(new TreeSet<>(OF.keySet())).isEqualTo(new TreeSet<>(limits().keySet()));
  }

  @TestFactory
  Stream<DynamicTest> each_is_kept_and_one_beyond_is_refused() throws IOException {
    return limits().entrySet().stream()
        .map(
            limit ->
                DynamicTest.dynamicTest(
                    limit.getKey() + " " + limit.getValue(),
                    () -> breaks(limit.getKey(), limit.getValue())));
  }

  private static void breaks(String name, int bound) {
    var made = OF.get(name);
    var isLeast = name.matches(".*/(min|min_.*|exclusive_min)");
    var right = name.endsWith("exclusive_min") ? bound + 1 : bound;
    var wrong = name.endsWith("exclusive_min") ? bound : isLeast ? bound - 1 : bound + 1;
    assertThat(problems(made.apply(right))).as("%s of %d", name, right).isEmpty();
    assertThat(problems(made.apply(wrong))).as("%s of %d", name, wrong).isNotEmpty();
  }
}
