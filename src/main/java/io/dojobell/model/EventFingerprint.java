package io.dojobell.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an event that decide whether another event only repeats it (src/docs/reference.md,
 * Repeats).
 *
 * @param key the same for events that say the same: of one type, product and title, on one page
 * @param severity null: it has none
 * @param topic the thing it is about
 * @param isAlwaysNew whether it never repeats anything: it is for a person, or names findings that
 *     are new or reactivated
 * @param isForPerson whether it is for a person, so that nothing repeats it either
 */
public record EventFingerprint(
    String key,
    @Nullable Severity severity,
    Topic topic,
    boolean isAlwaysNew,
    boolean isForPerson) {

  /**
   * The thing that an event is about, by names and page.
   *
   * @param product its key
   * @param engagement its key
   */
  public record Topic(
      String typeName,
      @Nullable String product,
      @Nullable String engagement,
      @Nullable String url) {
    /**
     * Returns whether both are about the same thing: the same page, where both have one; else the
     * same engagement, product, or type, by the first of these that either has.
     */
    public boolean isSame(Topic other) {
      if (url != null && other.url != null) {
        return CanonicalPage.of(url).equals(CanonicalPage.of(other.url));
      }
      if (!Objects.equals(product, other.product)) {
        return false;
      }
      if (engagement != null && other.engagement != null) {
        return engagement.equals(other.engagement);
      }
      return product != null || typeName.equals(other.typeName);
    }
  }

  /** Returns the fingerprint of the event. */
  public static EventFingerprint of(Event event) {
    var subject = event.subject();
    var findings = event.content().findings();
    var recipients = event.recipients().usernames();
    var isForPerson =
        event.isNotice()
            || event.type().isPersonal()
            || (recipients != null && !recipients.isEmpty());
    var topic =
        new Topic(
            event.typeName(),
            key(subject.product()),
            key(subject.engagement()),
            event.content().url());
    return new EventFingerprint(
        digest(text(event, topic)),
        event.severity().orElse(null),
        topic,
        isForPerson || !findings.fresh().isEmpty() || !findings.reactivated().isEmpty(),
        isForPerson);
  }

  private static @Nullable String key(@Nullable NamedRef named) {
    return named == null ? null : named.key();
  }

  /**
   * Returns the description where there is no page, as it alone says then what the event is about.
   */
  private static String text(Event event, Topic topic) {
    var content = event.content();
    var closed =
        content.findings().mitigated().stream()
            .map(finding -> finding.title() + "\t" + finding.url())
            .collect(Collectors.joining("\t"));
    return String.join(
        "\n",
        topic.typeName(),
        String.valueOf(topic.product()),
        content.title(),
        String.valueOf(topic.engagement()),
        String.valueOf(event.subject().test()),
        String.valueOf(topic.url()),
        topic.url() == null ? content.description() : "",
        closed);
  }

  private static String digest(String text) {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  /**
   * Returns whether this only repeats what a message showed, and may be counted on it.
   *
   * @param shownKey the key of what it showed
   * @param shownSeverity the severity that it showed; null: none
   */
  public boolean repeats(String shownKey, @Nullable Severity shownSeverity) {
    if (isAlwaysNew || !key.equals(shownKey)) {
      return false;
    }
    return severity == null || (shownSeverity != null && shownSeverity.atLeast(severity));
  }

  /**
   * Returns whether this is something else about the same thing, after which a repeat is new again.
   */
  public boolean supersedes(String shownKey, Topic shown) {
    return !key.equals(shownKey) && topic.isSame(shown);
  }
}
