package io.dojobell.channel.email;

import io.dojobell.channel.email.SmtpTransport.Stage;
import java.util.Locale;
import java.util.regex.Pattern;

/** The things that a mail server refuses for good, recognised by the stage and by its own words. */
enum SmtpRejection {
  /** It demands STARTTLS first. */
  NEEDS_STARTTLS,
  /** It demands a log-in first. */
  NEEDS_LOGIN,
  /** It does not accept our user and password. */
  LOGIN,
  /** It accepts no connections from here. */
  CLIENT_HOST,
  /** We may not send as this sender. */
  SENDER,
  /** It does not relay mail to this recipient for us. */
  RELAY,
  /** This recipient cannot be delivered to. */
  RECIPIENT,
  /** This mail is not wanted: its size, or what it holds. */
  CONTENT;

  // The words of Postfix, Exim, Sendmail, Exchange and Gmail to a sender that may not relay.
  private static final Pattern RELAY_TEXT =
      Pattern.compile(
          "relay(ing)? (access )?(is )?(denied|not permitted|not allowed|prohibited|refused)"
              + "|(unable|not permitted|not allowed|denied|refuse|cannot|do(es)? not) to relay"
              + "|(do(es)? not|won't|will not|cannot) relay|no relay|non-accepted domain"
              + "|rcpthosts|5\\.7\\.54");
  private static final Pattern SENDER_TEXT =
      Pattern.compile(
          "sender (address )?(rejected|verify failed|denied|is not allowed|not allowed)"
              + "|not owned by|send ?as ?denied|send as this sender|bad sender"
              + "|not (allowed|authori[sz]ed|permitted) to (send|use) .*(from|as|sender|address)"
              + "|5\\.7\\.60|5\\.2\\.252|5\\.1\\.[78]|5\\.7\\.2[3-7]");
  private static final Pattern CLIENT_HOST_TEXT =
      Pattern.compile(
          "client host .*(rejected|blocked)|helo command rejected|blocked using|block ?list"
              + "|5\\.7\\.2[58]");
  private static final Pattern LOGIN_TEXT =
      Pattern.compile(
          "authentication (is )?required|must authenticate|not authenticated|5\\.7\\.57");

  /** Returns what an answer of 500 to 599 refuses. */
  static SmtpRejection of(Stage stage, SmtpReply reply) {
    var text = reply.summary().toLowerCase(Locale.ROOT);
    return switch (reply.code()) {
      case 530, 538 ->
          text.contains("tls") || text.contains("encrypt") ? NEEDS_STARTTLS : NEEDS_LOGIN;
      case 534, 535 -> LOGIN;
      default ->
          switch (stage) {
            case CONNECTION -> CLIENT_HOST;
            case LOGIN -> LOGIN;
            case SENDER -> ofSender(reply, text);
            case RECIPIENT -> byText(text, RECIPIENT);
            case CONTENT -> byText(text, CONTENT);
          };
    };
  }

  /**
   * Returns what an answer to the sender refuses; of recipient and content only the size is known
   * then.
   */
  private static SmtpRejection ofSender(SmtpReply reply, String text) {
    if (reply.code() == 552 || text.contains("5.3.4")) {
      return CONTENT;
    }
    return byText(text, SENDER);
  }

  private static SmtpRejection byText(String text, SmtpRejection otherwise) {
    if (RELAY_TEXT.matcher(text).find()) {
      return RELAY;
    }
    if (SENDER_TEXT.matcher(text).find()) {
      return SENDER;
    }
    if (CLIENT_HOST_TEXT.matcher(text).find()) {
      return CLIENT_HOST;
    }
    return LOGIN_TEXT.matcher(text).find() ? NEEDS_LOGIN : otherwise;
  }
}
