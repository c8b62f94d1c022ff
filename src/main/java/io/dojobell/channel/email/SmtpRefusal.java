package io.dojobell.channel.email;

import io.dojobell.channel.email.SmtpTransport.Stage;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a mail server refuses for good, by the point at which it did and by its own words. */
enum SmtpRefusal {
  /** It demands STARTTLS first. */
  CLEAR_TEXT,
  /** It demands a log-in first. */
  NO_LOGIN,
  /** It does not accept our user and password. */
  LOGIN,
  /** It accepts no connections from here. */
  HOST,
  /** We may not send as this sender. */
  SENDER,
  /** It does not relay mail to this recipient for us. */
  RELAY,
  /** This recipient cannot be delivered to. */
  RECIPIENT,
  /** This mail is not wanted: its size, or what it holds. */
  MAIL;

  // What Postfix, Exim, Sendmail, Exchange and Gmail say when asked by somebody who may not.
  private static final Pattern RELAYING =
      Pattern.compile(
          "relay(ing)? (access )?(is )?(denied|not permitted|not allowed|prohibited|refused)"
              + "|(unable|not permitted|not allowed|denied|refuse|cannot|do(es)? not) to relay"
              + "|(do(es)? not|won't|will not|cannot) relay|no relay|non-accepted domain"
              + "|rcpthosts|5\\.7\\.54");
  private static final Pattern SENDING =
      Pattern.compile(
          "sender (address )?(rejected|verify failed|denied|is not allowed|not allowed)"
              + "|not owned by|send ?as ?denied|send as this sender|bad sender"
              + "|not (allowed|authori[sz]ed|permitted) to (send|use) .*(from|as|sender|address)"
              + "|5\\.7\\.60|5\\.2\\.252|5\\.1\\.[78]|5\\.7\\.2[3-7]");
  private static final Pattern FROM_HERE =
      Pattern.compile(
          "client host .*(rejected|blocked)|helo command rejected|blocked using|block ?list"
              + "|5\\.7\\.2[58]");
  private static final Pattern LOGGING_IN =
      Pattern.compile(
          "authentication (is )?required|must authenticate|not authenticated|5\\.7\\.57");

  /** Returns what an answer of 500 to 599 refuses. */
  static SmtpRefusal of(Stage stage, SmtpReply reply) {
    var words = reply.words().toLowerCase(Locale.ROOT);
    return switch (reply.code()) {
      case 530, 538 -> words.contains("tls") || words.contains("encrypt") ? CLEAR_TEXT : NO_LOGIN;
      case 534, 535 -> LOGIN;
      default ->
          switch (stage) {
            case CONNECTION -> HOST;
            case LOGIN -> LOGIN;
            case SENDER -> ofSender(reply, words);
            case RECIPIENT -> byWords(words, RECIPIENT);
            case CONTENT -> byWords(words, MAIL);
          };
    };
  }

  /** Nothing is known yet of recipient and content but the size. */
  private static SmtpRefusal ofSender(SmtpReply reply, String words) {
    if (reply.code() == 552 || words.contains("5.3.4")) {
      return MAIL;
    }
    return byWords(words, SENDER);
  }

  private static SmtpRefusal byWords(String words, SmtpRefusal otherwise) {
    if (RELAYING.matcher(words).find()) {
      return RELAY;
    }
    if (SENDING.matcher(words).find()) {
      return SENDER;
    }
    if (FROM_HERE.matcher(words).find()) {
      return HOST;
    }
    return LOGGING_IN.matcher(words).find() ? NO_LOGIN : otherwise;
  }
}
