package io.dojobell.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.intake.EventDraft;
import io.dojobell.intake.SentTo;
import io.dojobell.intake.SentTo.Addressee;
import io.dojobell.message.Lines;
import io.dojobell.model.Event.Content;
import io.dojobell.model.Event.Reach;
import io.dojobell.model.EventType;
import io.dojobell.model.Finding;
import io.dojobell.model.Findings;
import io.dojobell.model.PageKey;
import io.dojobell.model.PageKey.Kind;
import io.dojobell.model.Reference;
import io.dojobell.model.Severity;
import io.dojobell.model.WebUrl;
import io.dojobell.store.SecretBox;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the bodies of DefectDojo's webhooks. Total: whatever the bytes are, an event comes of them;
 * what cannot be understood becomes an {@code other} that says so.
 */
final class DefectDojoReader {
  /** SPEC section 8: what DefectDojo sends to the people concerned. */
  private static final Set<String> TO_RECIPIENTS =
      Set.of(
          "user_mentioned",
          "upcoming_engagement",
          "stale_engagement",
          "auto_close_engagement",
          "review_requested",
          "other");

  private static final int TITLE = 500;
  private static final int DESCRIPTION = 10_000;
  private static final int NAME = 200;
  private static final int TYPE = 100;
  private static final int MOST_FINDINGS = 10_000;
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(64).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private DefectDojoReader() {}

  /**
   * An event, and what was wrong with the body.
   *
   * @param trouble why it could not be understood; empty if it could
   */
  record Reading(EventDraft draft, Optional<String> trouble) {}

  /**
   * Reads a body.
   *
   * @param event its name, which stands only in a header
   */
  static Reading read(String event, byte[] body) {
    var text = new String(body, StandardCharsets.UTF_8);
    var type = Lines.atMost(TYPE, Lines.one(event));
    var named = type.isEmpty() ? EventType.OTHER.word() : type;
    JsonNode json;
    try {
      json = JSON.readTree(body);
    } catch (JsonProcessingException wrong) {
      return puzzling(event, text, "the body is not JSON");
    } catch (IOException wrong) {
      return puzzling(event, text, "the body cannot be read");
    }
    if (json.isTextual()) {
      // Where its templates fail, DefectDojo sends the bare description.
      return new Reading(bare(named, json.textValue(), text), Optional.empty());
    }
    if (!json.isObject()) {
      return puzzling(event, text, "the body is no JSON object");
    }
    if (type.isEmpty()) {
      return puzzling(event, text, "the header X-DefectDojo-Event is missing");
    }
    return new Reading(understood(named, json), Optional.empty());
  }

  private static EventDraft understood(String type, JsonNode body) {
    var url = url(body.path("url_ui"));
    var inTitle = DefectDojoTitle.of(type, Lines.one(text(body.path("title"))));
    var product = named(Kind.PRODUCT, body.path("product"), url);
    var productType = named(Kind.PRODUCT_TYPE, body.path("product_type"), url);
    var engagement = named(Kind.ENGAGEMENT, body.path("engagement"), url);
    var content =
        new Content(
            title(type, body),
            description(type, text(body.path("description"))),
            url,
            severity(body.path("finding").path("severity")),
            findings(body.path("findings")),
            person(body.path("requested_by")),
            null);
    var user = body.path("user");
    return new EventDraft(
        type,
        content,
        productType != null ? productType : inTitle.productType(),
        product != null ? product : inTitle.product(),
        engagement,
        test(body.path("test")),
        reach(type, user),
        repeatKey(type, body),
        new SentTo(SecretBox.fingerprint(user.toString()), addressee(type, user)));
  }

  private static EventDraft bare(String type, String description, String whole) {
    return new EventDraft(
        type,
        content(EventType.routing(type).shortLabel(), description(type, description)),
        null,
        null,
        null,
        null,
        Reach.EVERYBODY,
        key(type + "\n" + whole));
  }

  private static Reading puzzling(String event, String body, String why) {
    var name = Lines.atMost(TYPE, Lines.one(event));
    var description =
        "%s. What it sent%s begins:\n%s"
            .formatted(
                why.substring(0, 1).toUpperCase(Locale.ROOT) + why.substring(1),
                name.isEmpty() ? "" : " as “" + name + "”",
                Lines.atMost(1_000, body.strip()));
    return new Reading(
        new EventDraft(
            EventType.OTHER.word(),
            content("DefectDojo sent something that Dojobell does not understand", description),
            null,
            null,
            null,
            null,
            Reach.EVERYBODY,
            key(event + "\n" + body)),
        Optional.of(why));
  }

  private static Content content(String title, String description) {
    return new Content(title, description, null, null, Findings.NONE, null, null);
  }

  /** Its stock sentence, for events that have no description, says nothing. */
  private static String description(String type, String text) {
    var said = text.strip();
    var stock = "Event " + type + " has occurred.";
    return said.equals(stock) ? "" : Lines.atMost(DESCRIPTION, said);
  }

  /** The body's own title; where it is empty, one made of what the body is about. */
  private static String title(String type, JsonNode body) {
    var own = Lines.one(text(body.path("title")));
    if (!own.isEmpty()) {
      return Lines.atMost(TITLE, own);
    }
    var about =
        Stream.of(
                text(body.path("product").path("name")),
                text(body.path("engagement").path("name")),
                text(body.path("test").path("title")))
            .filter(name -> !name.isBlank())
            .collect(Collectors.joining(": "));
    if (about.isEmpty()) {
      about = text(body.path("product_type").path("name"));
    }
    var label = EventType.routing(type).shortLabel();
    return Lines.atMost(TITLE, Lines.one(about.isBlank() ? label : label + ": " + about));
  }

  /** A URL that may be one; DefectDojo's doubled ones are mended. */
  private static @Nullable String url(JsonNode node) {
    var url = mended(text(node).strip());
    return WebUrl.of(url).map(WebUrl::text).filter(web -> web.length() <= Fields.URL).orElse(null);
  }

  /**
   * DefectDojo puts its own address before URLs that have it already: {@code
   * http://hosthttp://host/finding/1}.
   */
  static String mended(String url) {
    for (var scheme : List.of("http://", "https://")) {
      var again = url.indexOf(scheme, 1);
      if (again > 0 && isDoubled(url.substring(0, again), url.substring(again))) {
        return url.substring(again);
      }
    }
    return url;
  }

  /** Not so where a page has another one's URL among its parameters. */
  private static boolean isDoubled(String before, String after) {
    var slashes = before.indexOf("//");
    return after.startsWith(before)
        || (slashes >= 0 && before.indexOf('/', slashes + 2) < 0 && before.indexOf('?') < 0);
  }

  /**
   * What the body says of a thing; its page may stand at the thing or be the body's own.
   *
   * @param bodysUrl of the page that the body as a whole is about
   */
  private static @Nullable Reference named(Kind kind, JsonNode thing, @Nullable String bodysUrl) {
    var name = Lines.atMost(NAME, Lines.one(text(thing.path("name"))));
    var own = url(thing.path("url_ui"));
    var url = PageKey.of(kind, own).isPresent() ? own : bodysUrl;
    var page = PageKey.of(kind, url);
    if (name.isEmpty()) {
      return page.map(Reference.PageOnly::new).orElse(null);
    }
    return new Reference.NameAndPage(name, page.isPresent() ? url : own);
  }

  private static @Nullable String test(JsonNode test) {
    var title = Lines.one(text(test.path("title")));
    var name = title.isEmpty() ? text(test.path("id")) : title;
    return name.isEmpty() ? null : Lines.atMost(NAME, name);
  }

  private static @Nullable String person(JsonNode person) {
    var name = (text(person.path("first_name")) + " " + text(person.path("last_name"))).strip();
    var username = text(person.path("username"));
    if (name.isEmpty() && username.isEmpty()) {
      var plain = Lines.one(text(person));
      return plain.isEmpty() ? null : Lines.atMost(NAME, plain);
    }
    var both = name.isEmpty() ? username : username.isEmpty() ? name : name + " (" + username + ")";
    return Lines.atMost(NAME, Lines.one(both));
  }

  /** SPEC section 8: an {@code other} with a user is for that person alone. */
  private static Reach reach(String type, JsonNode user) {
    return addressee(type, user) == null
        ? Reach.EVERYBODY
        : new Reach(List.of(), false, false, type.equals(EventType.OTHER.word()));
  }

  /** {@code user} is whom the endpoint belongs to, never who did it. */
  private static @Nullable Addressee addressee(String type, JsonNode user) {
    if (!TO_RECIPIENTS.contains(type) || !user.isObject()) {
      return null;
    }
    var email = Lines.atMost(NAME, Lines.one(text(user.path("email"))));
    var username = Lines.atMost(NAME, Lines.one(text(user.path("username"))));
    var name = person(user);
    return new Addressee(email, username, name == null ? "somebody without a name" : name);
  }

  private static Findings findings(JsonNode findings) {
    return new Findings(
        list(findings.path("new")),
        list(findings.path("reactivated")),
        list(findings.path("mitigated")),
        list(findings.path("untouched")));
  }

  private static List<Finding> list(JsonNode node) {
    var list = new ArrayList<Finding>();
    for (var item : node) {
      if (list.size() == MOST_FINDINGS) {
        break;
      }
      var title = Lines.atMost(TITLE, Lines.one(text(item.path("title"))));
      list.add(
          new Finding(
              title.isEmpty() ? "A finding without a title" : title,
              severity(item.path("severity")),
              url(item.path("url_ui"))));
    }
    return list;
  }

  private static @Nullable Severity severity(JsonNode node) {
    return Severity.reported(text(node)).orElse(null);
  }

  private static String text(JsonNode node) {
    return node.isValueNode() && !node.isNull() ? node.asText() : "";
  }

  /**
   * DefectDojo sends the same news to every endpoint, each body with its owner as {@code user}:
   * that is no part of the key, but where the owner is whom the event is for.
   */
  private static String repeatKey(String type, JsonNode body) {
    var isPersonal = TO_RECIPIENTS.contains(type);
    var news =
        !isPersonal && body instanceof ObjectNode object ? object.deepCopy().without("user") : body;
    return key(type + "\n" + news);
  }

  private static String key(String text) {
    return "dd-" + SecretBox.fingerprint(text).substring(0, 32);
  }
}
