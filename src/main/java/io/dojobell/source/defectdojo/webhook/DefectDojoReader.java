package io.dojobell.source.defectdojo.webhook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.intake.EventDraft;
import io.dojobell.intake.ReceivingEndpoint;
import io.dojobell.intake.ReceivingEndpoint.Addressee;
import io.dojobell.model.Event.Content;
import io.dojobell.model.Event.EventRecipients;
import io.dojobell.model.EventType;
import io.dojobell.model.Finding;
import io.dojobell.model.Findings;
import io.dojobell.model.Fingerprint;
import io.dojobell.model.PageKey;
import io.dojobell.model.PageKey.Kind;
import io.dojobell.model.Reference;
import io.dojobell.model.Severity;
import io.dojobell.model.TextSanitizer;
import io.dojobell.model.WebUrl;
import io.dojobell.source.defectdojo.KnownPage;
import io.dojobell.web.JsonFields;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the bodies of DefectDojo's webhooks. Total: any bytes give an event; a body that cannot be
 * understood becomes an {@code other} event that says so.
 */
final class DefectDojoReader {
  /** The events that DefectDojo sends to the people concerned. */
  private static final Set<String> TO_RECIPIENTS =
      Set.of(
          "user_mentioned",
          "upcoming_engagement",
          "stale_engagement",
          "auto_close_engagement",
          "review_requested",
          "other");

  private static final int MAX_TITLE_LENGTH = 500;
  private static final int MAX_DESCRIPTION_LENGTH = 10_000;
  static final int MAX_NAME_LENGTH = 200;
  private static final int MAX_TYPE_LENGTH = 100;
  private static final int MAX_FINDINGS = 10_000;
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
   * An event, and the error of its body.
   *
   * @param error the reason why it could not be understood; empty if it could
   */
  record Reading(EventDraft draft, Optional<String> error) {}

  /**
   * Reads a body.
   *
   * @param event its name, which is only in a header
   */
  static Reading read(String event, byte[] body, PageLookup pages) {
    var text = new String(body, StandardCharsets.UTF_8);
    var type = TextSanitizer.truncate(MAX_TYPE_LENGTH, TextSanitizer.singleLine(event));
    var named = type.isEmpty() ? EventType.OTHER.wireName() : type;
    JsonNode json;
    try {
      json = JSON.readTree(body);
    } catch (JsonProcessingException wrong) {
      return notUnderstood(event, text, "the body is not JSON");
    } catch (IOException wrong) {
      return notUnderstood(event, text, "the body cannot be read");
    }
    if (json.isTextual()) {
      // If its templates fail, DefectDojo sends the bare description.
      return new Reading(textOnly(named, json.textValue(), text), Optional.empty());
    }
    if (!json.isObject()) {
      return notUnderstood(event, text, "the body is not a JSON object");
    }
    if (type.isEmpty()) {
      return notUnderstood(event, text, "the header X-DefectDojo-Event is missing");
    }
    return new Reading(readKnown(named, json, pages), Optional.empty());
  }

  private static EventDraft readKnown(String type, JsonNode body, PageLookup pages) {
    var url = url(body.path("url_ui"));
    var page = pages.find(url);
    var text = DefectDojoText.of(type, body, page);
    var inTitle =
        DefectDojoTitle.of(type, TextSanitizer.singleLine(DefectDojoJson.text(body.path("title"))));
    var product = reference(Kind.PRODUCT, body.path("product"), url);
    var productType = reference(Kind.PRODUCT_TYPE, body.path("product_type"), url);
    var engagement = reference(Kind.ENGAGEMENT, body.path("engagement"), url);
    var severity = severity(body.path("finding").path("severity"));
    var content =
        new Content(
            TextSanitizer.truncate(MAX_TITLE_LENGTH, text.title()),
            TextSanitizer.truncate(MAX_DESCRIPTION_LENGTH, text.description()),
            url,
            severity != null ? severity : page.severity(),
            findings(body.path("findings")),
            text.requestedBy() == null
                ? null
                : TextSanitizer.truncate(MAX_NAME_LENGTH, text.requestedBy()),
            null,
            text.item());
    var user = body.path("user");
    return new EventDraft(
            type,
            content,
            productType != null ? productType : inTitle.productType(),
            product(product, inTitle.product(), page),
            engagement,
            text.test() == null ? null : TextSanitizer.truncate(MAX_NAME_LENGTH, text.test()),
            recipients(type, user),
            deduplicationKey(type, body))
        .withReceivingEndpoint(
            new ReceivingEndpoint(Fingerprint.of(user.toString()), addressee(type, user)))
        .withScan(ScanReader.of(type, body));
  }

  /** Returns the product that the body names; else that of the thing whose page it names. */
  private static @Nullable Reference product(
      @Nullable Reference named, @Nullable Reference inTitle, KnownPage page) {
    if (named != null || inTitle != null) {
      return named != null ? named : inTitle;
    }
    return page.product() == null ? null : new Reference.KeyOrName(page.product());
  }

  private static EventDraft textOnly(String type, String description, String whole) {
    return new EventDraft(
        type,
        content(
            EventType.routedAs(type).shortLabel(),
            TextSanitizer.truncate(MAX_DESCRIPTION_LENGTH, description.strip())),
        null,
        null,
        null,
        null,
        EventRecipients.EVERYBODY,
        key(type + "\n" + whole));
  }

  private static Reading notUnderstood(String event, String body, String why) {
    var name = TextSanitizer.truncate(MAX_TYPE_LENGTH, TextSanitizer.singleLine(event));
    var description =
        "%s. What it sent%s begins:\n%s"
            .formatted(
                why.substring(0, 1).toUpperCase(Locale.ROOT) + why.substring(1),
                name.isEmpty() ? "" : " as “" + name + "”",
                TextSanitizer.truncate(1_000, body.strip()));
    return new Reading(
        new EventDraft(
            EventType.OTHER.wireName(),
            content("DefectDojo sent something that Dojobell does not understand", description),
            null,
            null,
            null,
            null,
            EventRecipients.EVERYBODY,
            key(event + "\n" + body)),
        Optional.of(why));
  }

  private static Content content(String title, String description) {
    return new Content(title, description, null, null, Findings.NONE, null, null);
  }

  /** Returns the URL if it is valid; DefectDojo's doubled ones are fixed. */
  private static @Nullable String url(JsonNode node) {
    var url = DefectDojoJson.fixDoubledUrl(DefectDojoJson.text(node).strip());
    return WebUrl.of(url)
        .map(WebUrl::text)
        .filter(web -> web.length() <= JsonFields.MAX_URL_LENGTH)
        .orElse(null);
  }

  /**
   * Returns a reference to an item of the body; its page may be given with the item or be the
   * body's own.
   *
   * @param bodysUrl of the page that the body as a whole is about
   */
  private static @Nullable Reference reference(
      Kind kind, JsonNode thing, @Nullable String bodysUrl) {
    var name =
        TextSanitizer.truncate(
            MAX_NAME_LENGTH, TextSanitizer.singleLine(DefectDojoJson.text(thing.path("name"))));
    var own = url(thing.path("url_ui"));
    var url = PageKey.of(kind, own).isPresent() ? own : bodysUrl;
    var page = PageKey.of(kind, url);
    if (name.isEmpty()) {
      return page.map(Reference.PageOnly::new).orElse(null);
    }
    return new Reference.NameAndPage(name, page.isPresent() ? url : own);
  }

  /** Returns the recipients: an {@code other} event with a user is for that person alone. */
  private static EventRecipients recipients(String type, JsonNode user) {
    return addressee(type, user) == null
        ? EventRecipients.EVERYBODY
        : new EventRecipients(List.of(), false, false, type.equals(EventType.OTHER.wireName()));
  }

  /** Returns the owner of the endpoint: {@code user} is never the person who caused the event. */
  private static @Nullable Addressee addressee(String type, JsonNode user) {
    if (!TO_RECIPIENTS.contains(type) || !user.isObject()) {
      return null;
    }
    var email =
        TextSanitizer.truncate(
            MAX_NAME_LENGTH, TextSanitizer.singleLine(DefectDojoJson.text(user.path("email"))));
    var username =
        TextSanitizer.truncate(
            MAX_NAME_LENGTH, TextSanitizer.singleLine(DefectDojoJson.text(user.path("username"))));
    var name = DefectDojoJson.person(user);
    return new Addressee(
        email,
        username,
        name == null ? "somebody without a name" : TextSanitizer.truncate(MAX_NAME_LENGTH, name),
        url(user.path("url_ui")));
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
      if (list.size() == MAX_FINDINGS) {
        break;
      }
      var title =
          TextSanitizer.truncate(
              MAX_TITLE_LENGTH, TextSanitizer.singleLine(DefectDojoJson.text(item.path("title"))));
      list.add(
          new Finding(
              title.isEmpty() ? "A finding without a title" : title,
              severity(item.path("severity")),
              url(item.path("url_ui"))));
    }
    return list;
  }

  private static @Nullable Severity severity(JsonNode node) {
    return Severity.ofScanner(DefectDojoJson.text(node)).orElse(null);
  }

  /**
   * Returns the key of the event. DefectDojo sends the same event to every endpoint, each body with
   * its owner as {@code user}: the owner is not part of the key, unless the event is for them.
   */
  private static String deduplicationKey(String type, JsonNode body) {
    var isPersonal = TO_RECIPIENTS.contains(type);
    var news =
        !isPersonal && body instanceof ObjectNode object ? object.deepCopy().without("user") : body;
    return key(type + "\n" + news);
  }

  private static String key(String text) {
    return "dd-" + Fingerprint.of(text).substring(0, 32);
  }
}
