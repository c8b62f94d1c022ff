package io.dojobell.model;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mailbox's address (RFC 5321, and RFC 6531 for letters beyond ASCII), such that a mail to it can
 * reach nobody else. Quoted local parts ({@code "a b"@example.com}) and comments are not accepted:
 * nobody has them, and servers disagree about them.
 *
 * @param local the part before the @, as written
 * @param domain in ASCII, as mail servers want it: {@code xn--mnchen-3ya.example}, or an IP address
 *     in brackets
 */
public record EmailAddress(String local, String domain) {
  /** The form of an address, for messages about one that is not valid. */
  public static final String EXAMPLE = "must be an address like bob@example.com";

  private static final int MAX_LENGTH = 254;
  private static final int MAX_LOCAL_LENGTH = 64;
  private static final Pattern LITERAL =
      Pattern.compile("\\[(\\d{1,3}(\\.\\d{1,3}){3}|IPv6:[0-9A-Fa-f:.]{2,45})]");
  private static final Pattern NAME =
      Pattern.compile("(?!-)[A-Za-z0-9_-]{1,63}(?<!-)(\\.(?!-)[A-Za-z0-9_-]{1,63}(?<!-))*");
  private static final String ATOM_SYMBOLS = "!#$%&'*+-/=?^_`{|}~";

  /** Says that an address is not valid; the message says why, to be read after a field's name. */
  public static final class Invalid extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    Invalid(String why) {
      super(why);
    }

    /** Returns why, to be read after the name of the field. */
    public String why() {
      return String.valueOf(getMessage());
    }
  }

  /**
   * Reads an address.
   *
   * @throws Invalid if there can be no such address
   */
  public static EmailAddress parse(String text) {
    rejectInvisible(text);
    var at = text.lastIndexOf('@');
    if (at < 1 || at == text.length() - 1) {
      throw new Invalid(EXAMPLE);
    }
    var local = text.substring(0, at);
    checkLocal(local);
    var address = new EmailAddress(local, domain(text.substring(at + 1)));
    if (address.text().getBytes(StandardCharsets.UTF_8).length > MAX_LENGTH) {
      throw new Invalid("has more than " + MAX_LENGTH + " characters");
    }
    return address;
  }

  /** Returns why there can be no such address; empty: there can. */
  public static Optional<String> problem(String text) {
    try {
      parse(text);
      return Optional.empty();
    } catch (Invalid invalid) {
      return Optional.of(invalid.why());
    }
  }

  /** Returns the address as mail servers take it. */
  public String text() {
    return local + "@" + domain;
  }

  /** Returns whether only servers that offer SMTPUTF8 can deliver to it. */
  public boolean needsSmtpUtf8() {
    return local.chars().anyMatch(character -> character > 0x7E);
  }

  private static void rejectInvisible(String text) {
    var invisible = text.codePoints().filter(EmailAddress::isInvisible).findFirst();
    if (invisible.isPresent()) {
      throw new Invalid(
          "has a character that is not visible: U+%04X".formatted(invisible.getAsInt()));
    }
  }

  private static void checkLocal(String local) {
    if (local.startsWith(".") || local.endsWith(".") || local.contains("..")) {
      throw new Invalid("has a dot at an end or two in a row before the @");
    }
    var invalid =
        local.codePoints().filter(character -> character != '.' && !isAtom(character)).findFirst();
    if (invalid.isPresent()) {
      throw new Invalid(
          "may not have “%s” before the @".formatted(Character.toString(invalid.getAsInt())));
    }
    if (local.getBytes(StandardCharsets.UTF_8).length > MAX_LOCAL_LENGTH) {
      throw new Invalid("has more than " + MAX_LOCAL_LENGTH + " characters before the @");
    }
  }

  private static boolean isAtom(int character) {
    return character > 0x7E
        || Character.isLetterOrDigit(character)
        || ATOM_SYMBOLS.indexOf(character) >= 0;
  }

  private static String domain(String domain) {
    if (LITERAL.matcher(domain).matches()) {
      return domain;
    }
    var ascii = HostName.domain(domain).filter(name -> NAME.matcher(name).matches());
    var name = ascii.orElseThrow(() -> new Invalid("has no domain that can be after the @"));
    var last = name.substring(name.lastIndexOf('.') + 1);
    if (last.chars().allMatch(character -> character >= '0' && character <= '9')) {
      throw new Invalid("has an IP address after the @: write it in brackets");
    }
    return name;
  }

  /** Control and format characters, spaces, and the letters and marks that show nothing. */
  private static boolean isInvisible(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default ->
          character == 0x034F
              || character == 0x115F
              || character == 0x1160
              || character == 0x17B4
              || character == 0x17B5
              || (character >= 0x180B && character <= 0x180F)
              || character == 0x2800
              || character == 0x3164
              || (character >= 0xFE00 && character <= 0xFE0F)
              || character == 0xFFA0
              || (character >= 0xE0100 && character <= 0xE01EF);
    };
  }
}
