package io.dojobell.service.account;

import io.dojobell.crypto.SecretBox;
import io.dojobell.database.Database;
import io.dojobell.model.User;
import io.dojobell.service.Actor;
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
 * valid for 10 min and 5 tries; the numbers of mailed codes and of wrong tries are limited for each
 * Slack user and for each account separately.
 */
public final class AccountLinking {
  private static final Duration CODE_TTL = Duration.ofMinutes(10);
  private static final int MAX_TRIES = 5;
  private static final int CODE_COUNT = 1_000_000;

  /** The largest number of codes an hour, for a Slack user and for a mailbox. */
  private static final int MAX_CODES = 5;

  private static final Duration CODE_WINDOW = Duration.ofHours(1);

  /**
   * The largest number of wrong codes a day, by a Slack user and for an account: guessing one of a
   * million codes takes 270 years then.
   */
  private static final int MAX_WRONG_CODES = 10;

  private static final Duration WRONG_CODE_WINDOW = Duration.ofDays(1);

  private final Database database;
  private final SecretBox secrets;
  private final CodeMailer mailer;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  /** Sends codes to the addresses of accounts. */
  @FunctionalInterface
  public interface CodeMailer {
    /**
     * Sends the code.
     *
     * @param until the time at which it expires
     */
    void mail(User user, String code, Instant until);
  }

  /**
   * @param secrets keys the hashes of codes, so that a reader of the database cannot try all codes
   */
  public AccountLinking(
      Database database, SecretBox secrets, CodeMailer mailer, InstantSource clock) {
    this.database = database;
    this.secrets = secrets;
    this.mailer = mailer;
    this.clock = clock;
  }

  /** The reply after too many wrong codes. */
  public static final String LOCKED_MESSAGE =
      "Too many wrong codes. Try again tomorrow, or ask an admin to link your account.";

  /** Returns the reply to a request for a code that was not mailed. */
  public static String describe(CodeRequest asked) {
    return switch (asked) {
      case MAILED -> "";
      case TOO_MANY_BY_USER ->
          "You've requested too many codes. Use the last one, or try again in an hour.";
      case TOO_MANY_FOR_ADDRESS ->
          "Too many codes were requested for this address. Try again in an hour.";
    };
  }

  /** The result of a request for a code. */
  public enum CodeRequest {
    /** The code is mailed, if an active account has the address. */
    MAILED,
    /** The Slack user requested too many within an hour. */
    TOO_MANY_BY_USER,
    /** Too many were requested for that address within an hour. */
    TOO_MANY_FOR_ADDRESS
  }

  /** The result of entering a code. */
  public sealed interface LinkResult {
    /** The Slack user is linked to that account from now on. */
    record Linked(User user) implements LinkResult {}

    /** The code is wrong; this number of tries is left. */
    record Wrong(int triesLeft) implements LinkResult {}

    /** No code was requested, or it has expired. */
    record NoCode() implements LinkResult {}

    /** Too many wrong codes were entered by the Slack user, or for the account. */
    record Locked() implements LinkResult {}
  }

  /**
   * Mails a code if an active account has that address. The result is the same if none has: nobody
   * learns whether there is one.
   */
  public CodeRequest requestCode(String slackUser, String email) {
    var now = clock.instant();
    var code = "%06d".formatted(random.nextInt(CODE_COUNT));
    var until = now.plus(CODE_TTL);
    var asked = new CodeRequest[] {CodeRequest.MAILED};
    var account =
        database.write(
            handle -> {
              asked[0] = countRequest(handle, slackUser, email, now);
              if (asked[0] != CodeRequest.MAILED) {
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

  /**
   * Counts the request. An address without an account is counted like any other, so that the result
   * reveals nothing.
   */
  private static CodeRequest countRequest(
      Handle handle, String slackUser, String email, Instant now) {
    var attempts = new LinkAttempts(handle);
    var mailbox = email.strip().toLowerCase(Locale.ROOT);
    var since = now.minus(CODE_WINDOW);
    attempts.deleteBefore(now.minus(WRONG_CODE_WINDOW));
    if (attempts.countSince(Kind.REQUESTED_BY, slackUser, since) >= MAX_CODES) {
      return CodeRequest.TOO_MANY_BY_USER;
    }
    if (attempts.countSince(Kind.REQUESTED_FOR, mailbox, since) >= MAX_CODES) {
      return CodeRequest.TOO_MANY_FOR_ADDRESS;
    }
    attempts.add(Kind.REQUESTED_BY, slackUser, now);
    attempts.add(Kind.REQUESTED_FOR, mailbox, now);
    return CodeRequest.MAILED;
  }

  private String hash(String slackUser, String code) {
    return secrets.sign("link " + slackUser + " " + code);
  }

  /** Links the Slack user to the account if the code is right. */
  public LinkResult redeemCode(String slackUser, String code) {
    return database.write(handle -> redeemCode(handle, slackUser, code));
  }

  private LinkResult redeemCode(Handle handle, String slackUser, String code) {
    var now = clock.instant();
    var codes = new LinkCodes(handle);
    var kept = codes.of(slackUser);
    if (kept.isEmpty()
        || !now.isBefore(kept.get().expiresAt())
        || kept.get().tries() >= MAX_TRIES) {
      return new LinkResult.NoCode();
    }
    var username = kept.get().username();
    var attempts = new LinkAttempts(handle);
    var wrong =
        Math.max(
            attempts.countSince(Kind.WRONG_BY, slackUser, now.minus(WRONG_CODE_WINDOW)),
            attempts.countSince(Kind.WRONG_FOR, username, now.minus(WRONG_CODE_WINDOW)));
    if (wrong >= MAX_WRONG_CODES) {
      return new LinkResult.Locked();
    }
    if (!secrets.isSigned("link " + slackUser + " " + code, kept.get().hash())) {
      codes.addWrongTry(slackUser);
      attempts.add(Kind.WRONG_BY, slackUser, now);
      attempts.add(Kind.WRONG_FOR, username, now);
      return new LinkResult.Wrong(
          Math.min(MAX_TRIES - kept.get().tries() - 1, MAX_WRONG_CODES - wrong - 1));
    }
    codes.delete(slackUser);
    var user = new Users(handle).byUsername(username).filter(User::active);
    if (user.isEmpty()) {
      return new LinkResult.NoCode();
    }
    new SlackLinks(handle).link(username, slackUser, true);
    new Actor(username)
        .record(handle, "The account " + username + ": linked to a Slack user by code");
    return new LinkResult.Linked(new Users(handle).byUsername(username).orElse(user.get()));
  }
}
