package io.dojobell.store;

import io.dojobell.crypto.SecretBox;
import io.dojobell.model.Role;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** API tokens, of which only hashes are stored. */
public final class Tokens {
  private static final int BYTES = 32;

  private final Handle handle;

  public Tokens(Handle handle) {
    this.handle = handle;
  }

  /**
   * The bearer of a token.
   *
   * @param id names the sender of events
   */
  public record Bearer(long id, String name, Role role) {}

  /** Makes a token of that role, and returns its text, which is shown only now. */
  public String create(String name, Role role, Instant now) {
    var bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    var token = "dojo_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    handle.execute(
        "insert into tokens (name, role, hash, created_at) values (?, ?, ?, ?)",
        name,
        role.wireName(),
        SecretBox.fingerprint(token),
        now.toEpochMilli());
    return token;
  }

  /** Returns the bearer of that token; empty if there is none. */
  public Optional<Bearer> bearer(String token) {
    return handle
        .createQuery("select id, name, role from tokens where hash = ?")
        .bind(0, SecretBox.fingerprint(token))
        .map(
            (row, _) ->
                new Bearer(
                    row.getLong(1),
                    row.getString(2),
                    Role.of(row.getString(3)).orElse(Role.INGEST)))
        .findOne();
  }
}
