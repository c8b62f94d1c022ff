package io.dojobell.store;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Codes that link Slack users to accounts, as hashes; one for each Slack user. */
public final class LinkCodes {
  private final Handle handle;

  public LinkCodes(Handle handle) {
    this.handle = handle;
  }

  /**
   * A code that was mailed.
   *
   * @param tries wrong ones so far
   */
  public record StoredCode(String username, String hash, Instant expiresAt, int tries) {}

  /** Returns the code that was mailed for that Slack user. */
  public Optional<StoredCode> of(String slackUser) {
    return handle
        .select("select c.*, code_hash as hash from link_codes c where slack_user = ?", slackUser)
        .mapTo(StoredCode.class)
        .findOne();
  }

  /** Stores a new code in place of an older one. */
  public void put(String slackUser, String username, String hash, Instant expiresAt) {
    handle.execute(
        """
        insert into link_codes (slack_user, username, code_hash, expires_at, tries)
        values (?, ?, ?, ?, 0)
        on conflict (slack_user) do update set username = excluded.username,
          code_hash = excluded.code_hash, expires_at = excluded.expires_at, tries = 0\
        """,
        slackUser,
        username,
        hash,
        expiresAt);
  }

  /** Counts a wrong try. */
  public void addWrongTry(String slackUser) {
    handle.execute("update link_codes set tries = tries + 1 where slack_user = ?", slackUser);
  }

  /** Deletes the code of that Slack user. */
  public void delete(String slackUser) {
    handle.execute("delete from link_codes where slack_user = ?", slackUser);
  }
}
