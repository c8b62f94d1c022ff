package io.dojobell.store;

import io.dojobell.model.WireNamed;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** The times at which codes were requested, and at which wrong ones were typed. */
public final class LinkAttempts {
  private final Handle handle;

  public LinkAttempts(Handle handle) {
    this.handle = handle;
  }

  /** The kinds of attempts, and whose they count as. */
  public enum Kind implements WireNamed {
    /** Codes requested, by Slack user. */
    REQUESTED_BY("asked_by"),
    /** Codes requested, by mailbox. */
    REQUESTED_FOR("asked_for"),
    /** Wrong codes typed, by Slack user. */
    WRONG_BY("wrong_by"),
    /** Wrong codes typed, by account. */
    WRONG_FOR("wrong_for");

    private final String wireName;

    Kind(String wireName) {
      this.wireName = wireName;
    }

    @Override
    public String wireName() {
      return wireName;
    }
  }

  /** Records an attempt. */
  public void add(Kind kind, String subject, Instant at) {
    handle.execute(
        "insert into link_attempts (kind, subject, at) values (?, ?, ?)",
        kind.wireName,
        subject,
        at);
  }

  /** Returns how many attempts there were since then. */
  public int countSince(Kind kind, String subject, Instant since) {
    return handle
        .select(
            "select count(*) from link_attempts where kind = ? and subject = ? and at > ?",
            kind.wireName,
            subject,
            since)
        .mapTo(Integer.class)
        .one();
  }

  /** Deletes the attempts before that time. */
  public void deleteBefore(Instant before) {
    handle.execute("delete from link_attempts where at < ?", before);
  }
}
