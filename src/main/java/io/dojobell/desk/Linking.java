package io.dojobell.desk;

import io.dojobell.model.User;
import io.dojobell.store.Database;
import io.dojobell.store.LinkCodes;
import io.dojobell.store.SecretBox;
import io.dojobell.store.SlackTies;
import io.dojobell.store.Users;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Ties a Slack user to an account of another address, by a code that is mailed there: it is good
 * for 10 min and 5 tries.
 */
public final class Linking {
  private static final Duration GOOD_FOR = Duration.ofMinutes(10);
  private static final int MOST_TRIES = 5;
  private static final int CODES = 1_000_000;

  private final Database database;
  private final CodeMail mail;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  /** Mails a code to the account's address. */
  @FunctionalInterface
  public interface CodeMail {
    void send(User user, String code);
  }

  public Linking(Database database, CodeMail mail, InstantSource clock) {
    this.database = database;
    this.mail = mail;
    this.clock = clock;
  }

  /** What came of a code. */
  public sealed interface Outcome {
    /** The Slack user is that account from now on. */
    record Linked(User user) implements Outcome {}

    /** The code is wrong; so many tries are left. */
    record Wrong(int left) implements Outcome {}

    /** No code was asked for, or it is no longer good. */
    record NoCode() implements Outcome {}
  }

  /**
   * Mails a code where an active account has that address. Nobody learns whether one has: what is
   * answered is the same.
   */
  public void begin(String slackUser, String email) {
    var account =
        database.read(
            handle -> new Users(handle).byEmail(email).stream().filter(User::active).findFirst());
    if (account.isPresent()) {
      var code = "%06d".formatted(random.nextInt(CODES));
      var until = clock.instant().plus(GOOD_FOR);
      database.run(
          handle ->
              new LinkCodes(handle)
                  .put(slackUser, account.get().username(), hash(slackUser, code), until));
      mail.send(account.get(), code);
    }
  }

  private static String hash(String slackUser, String code) {
    return SecretBox.fingerprint("link " + slackUser + " " + code);
  }

  /** Ties the two if the code is right. */
  public Outcome finish(String slackUser, String code) {
    return database.write(
        handle -> {
          var codes = new LinkCodes(handle);
          var kept = codes.of(slackUser);
          if (kept.isEmpty()
              || !clock.instant().isBefore(kept.get().expiresAt())
              || kept.get().tries() >= MOST_TRIES) {
            return new Outcome.NoCode();
          }
          if (!kept.get().hash().equals(hash(slackUser, code))) {
            codes.tried(slackUser);
            return new Outcome.Wrong(MOST_TRIES - kept.get().tries() - 1);
          }
          codes.delete(slackUser);
          var users = new Users(handle);
          new SlackTies(handle).tie(kept.get().username(), slackUser, true);
          new Acting.Note(kept.get().username())
              .of(
                  handle,
                  "The account " + kept.get().username() + ": tied to a Slack user by code");
          Optional<User> user = users.byUsername(kept.get().username());
          return user.<Outcome>map(Outcome.Linked::new).orElseGet(Outcome.NoCode::new);
        });
  }
}
