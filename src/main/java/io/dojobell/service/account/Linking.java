package io.dojobell.service.account;

import io.dojobell.crypto.SecretBox;
import io.dojobell.database.Database;
import io.dojobell.model.User;
import io.dojobell.service.Acting;
import io.dojobell.store.LinkAttempts;
import io.dojobell.store.LinkAttempts.Kind;
import io.dojobell.store.LinkCodes;
import io.dojobell.store.SlackLinks;
import io.dojobell.store.Users;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Links a Slack user to an account of another address, by a code that is mailed there. A code is
 * good for 10 min and 5 tries; how many codes are mailed and how many wrong ones may be typed is
 * limited for a Slack user and for an account, whatever the other side is.
 */
public final class Linking {
  private static final Duration GOOD_FOR = Duration.ofMinutes(10);
  private static final int MAX_TRIES = 5;
  private static final int CODES = 1_000_000;

  /** So many codes an hour, for a Slack user and for a mailbox. */
  private static final int MAX_CODES = 5;

  private static final Duration HOUR = Duration.ofHours(1);

  /**
   * So many wrong codes a day, by a Slack user and for an account: asking for new codes again and
   * again finds one of a million codes in 270 years.
   */
  private static final int MAX_WRONG = 10;

  private static final Duration DAY = Duration.ofDays(1);

  private final Database database;
  private final SecretBox secrets;
  private final CodeMailer mailer;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  /** Mails a code to the account's address. */
  @FunctionalInterface
  public interface CodeMailer {
    /**
     * Mails it.
     *
     * @param until when it expires
     */
    void mail(User user, String code, Instant until);
  }

  /**
   * @param secrets keys the hashes of codes, so that who reads the database cannot try all codes
   */
  public Linking(Database database, SecretBox secrets, CodeMailer mailer, InstantSource clock) {
    this.database = database;
    this.secrets = secrets;
    this.mailer = mailer;
    this.clock = clock;
  }

  /** What is said after too many wrong codes. */
  public static final String LOCKED =
      "Too many wrong codes. Try again tomorrow, or ask an admin to link your account.";

  /** What is said where no code was mailed. */
  public static String words(Asked asked) {
    return switch (asked) {
      case MAILED -> "";
      case TOO_MANY_BY_USER ->
          "You've requested too many codes. Use the last one, or try again in an hour.";
      case TOO_MANY_FOR_ADDRESS ->
          "Too many codes were requested for this address. Try again in an hour.";
    };
  }

  /** What came of asking for a code. */
  public enum Asked {
    /** It is mailed, if an active account has the address. */
    MAILED,
    /** The Slack user asked for too many within an hour. */
    TOO_MANY_BY_USER,
    /** Too many were asked for that address within an hour. */
    TOO_MANY_FOR_ADDRESS
  }

  /** What came of a code. */
  public sealed interface Outcome {
    /** The Slack user is that account from now on. */
    record Linked(User user) implements Outcome {}

    /** The code is wrong; so many tries are left. */
    record Wrong(int left) implements Outcome {}

    /** No code was asked for, or it is no longer good. */
    record NoCode() implements Outcome {}

    /** Too many wrong codes were typed by the Slack user, or for the account. */
    record Locked() implements Outcome {}
  }

  /**
   * Mails a code where an active account has that address. The answer is the same where none has:
   * nobody learns whether there is one.
   */
  public Asked begin(String slackUser, String email) {
    var now = clock.instant();
    var code = "%06d".formatted(random.nextInt(CODES));
    var until = now.plus(GOOD_FOR);
    var asked = new Asked[] {Asked.MAILED};
    var account =
        database.write(
            handle -> {
              asked[0] = count(handle, slackUser, email, now);
              if (asked[0] != Asked.MAILED) {
                return Optional.<User>empty();
              }
              var found =
                  new Users(handle).byEmail(email).stream().filter(User::active).findFirst();
              found.ifPresent(
                  user ->
                      new LinkCodes(handle)
                          .put(slackUser, user.username(), hash(slackUser, code), until));
              return found;
            });
    account.ifPresent(user -> mailer.mail(user, code, until));
    return asked[0];
  }

  /** An address without an account is counted as any other, so that the answer tells nothing. */
  private static Asked count(Handle handle, String slackUser, String email, Instant now) {
    var attempts = new LinkAttempts(handle);
    var mailbox = email.strip().toLowerCase(Locale.ROOT);
    var since = now.minus(HOUR);
    attempts.deleteBefore(now.minus(DAY));
    if (attempts.countSince(Kind.REQUESTED_BY, slackUser, since) >= MAX_CODES) {
      return Asked.TOO_MANY_BY_USER;
    }
    if (attempts.countSince(Kind.REQUESTED_FOR, mailbox, since) >= MAX_CODES) {
      return Asked.TOO_MANY_FOR_ADDRESS;
    }
    attempts.add(Kind.REQUESTED_BY, slackUser, now);
    attempts.add(Kind.REQUESTED_FOR, mailbox, now);
    return Asked.MAILED;
  }

  private String hash(String slackUser, String code) {
    return secrets.sign("link " + slackUser + " " + code);
  }

  /** Links the two if the code is right. */
  public Outcome finish(String slackUser, String code) {
    return database.write(handle -> finish(handle, slackUser, code));
  }

  private Outcome finish(Handle handle, String slackUser, String code) {
    var now = clock.instant();
    var codes = new LinkCodes(handle);
    var kept = codes.of(slackUser);
    if (kept.isEmpty()
        || !now.isBefore(kept.get().expiresAt())
        || kept.get().tries() >= MAX_TRIES) {
      return new Outcome.NoCode();
    }
    var username = kept.get().username();
    var attempts = new LinkAttempts(handle);
    var wrong =
        Math.max(
            attempts.countSince(Kind.WRONG_BY, slackUser, now.minus(DAY)),
            attempts.countSince(Kind.WRONG_FOR, username, now.minus(DAY)));
    if (wrong >= MAX_WRONG) {
      return new Outcome.Locked();
    }
    if (!secrets.isSigned("link " + slackUser + " " + code, kept.get().hash())) {
      codes.addWrongTry(slackUser);
      attempts.add(Kind.WRONG_BY, slackUser, now);
      attempts.add(Kind.WRONG_FOR, username, now);
      return new Outcome.Wrong(Math.min(MAX_TRIES - kept.get().tries() - 1, MAX_WRONG - wrong - 1));
    }
    codes.delete(slackUser);
    var user = new Users(handle).byUsername(username).filter(User::active);
    if (user.isEmpty()) {
      return new Outcome.NoCode();
    }
    new SlackLinks(handle).link(username, slackUser, true);
    new Acting.Note(username)
        .of(handle, "The account " + username + ": tied to a Slack user by code");
    return new Outcome.Linked(new Users(handle).byUsername(username).orElse(user.get()));
  }
}
