package io.dojobell.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An address with or without a name, as people write it in front of one: {@code Security, Team
 * <team@example.com>}.
 *
 * @param name empty: none
 */
public record NamedAddress(String name, EmailAddress address) {
  private static final String EXAMPLES =
      "must be an address like security@example.com or Security <security@example.com>";

  /**
   * Reads one address.
   *
   * @throws EmailAddress.Invalid if there can be no such address
   */
  public static NamedAddress parse(String text) {
    var stripped = text.strip();
    if (stripped.codePoints().anyMatch(Character::isISOControl)) {
      throw new EmailAddress.Invalid("has a control character or a line break");
    }
    var open = stripped.lastIndexOf('<');
    if (open < 0 && stripped.indexOf('@') < 0) {
      throw new EmailAddress.Invalid(EXAMPLES);
    }
    if (open < 0) {
      return new NamedAddress("", EmailAddress.parse(stripped));
    }
    if (!stripped.endsWith(">")) {
      throw new EmailAddress.Invalid(EXAMPLES);
    }
    var address = stripped.substring(open + 1, stripped.length() - 1).strip();
    return new NamedAddress(name(stripped.substring(0, open)), EmailAddress.parse(address));
  }

  /**
   * Reads a list with commas or semicolons between; each address is returned once.
   *
   * @throws EmailAddress.Invalid if one of them is not valid, or there is none
   */
  public static List<NamedAddress> parseList(String text) {
    var all = new ArrayList<NamedAddress>();
    for (var part : parts(text)) {
      var one = parse(part);
      if (all.stream().noneMatch(known -> known.isSameMailbox(one))) {
        all.add(one);
      }
    }
    if (all.isEmpty()) {
      throw new EmailAddress.Invalid(EXAMPLES);
    }
    return List.copyOf(all);
  }

  /** Returns why it is not a list of addresses; empty: it is one. */
  public static Optional<String> problemOfList(String text) {
    try {
      parseList(text);
      return Optional.empty();
    } catch (EmailAddress.Invalid invalid) {
      return Optional.of(invalid.why());
    }
  }

  /** Returns why it is not an address with or without a name; empty: it is one. */
  public static Optional<String> problem(String text) {
    try {
      parse(text);
      return Optional.empty();
    } catch (EmailAddress.Invalid invalid) {
      return Optional.of(invalid.why());
    }
  }

  private boolean isSameMailbox(NamedAddress other) {
    return address.text().equalsIgnoreCase(other.address.text());
  }

  /**
   * Splits the list; a comma inside quotes, or before an address in angle brackets, belongs to the
   * name.
   */
  private static List<String> parts(String text) {
    var parts = new ArrayList<String>();
    var part = new StringBuilder();
    var isQuoted = false;
    for (var i = 0; i < text.length(); i++) {
      var character = text.charAt(i);
      isQuoted ^= character == '"';
      if (isQuoted || (character != ',' && character != ';')) {
        part.append(character);
      } else if (part.indexOf("@") >= 0) {
        parts.add(part.toString());
        part.setLength(0);
      } else if (!part.toString().isBlank()) {
        part.append(character);
      }
    }
    if (!part.toString().isBlank()) {
      parts.add(part.toString());
    }
    return parts;
  }

  private static String name(String text) {
    var name = text.strip();
    var isQuoted = name.length() > 1 && name.startsWith("\"") && name.endsWith("\"");
    return isQuoted
        ? name.substring(1, name.length() - 1).replaceAll("\\\\(.)", "$1").strip()
        : name;
  }
}
