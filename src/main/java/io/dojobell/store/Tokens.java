package io.dojobell.store;

import io.dojobell.model.ApiToken;
import io.dojobell.model.Fingerprint;
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

  /** Makes a token of that role, and returns its text, which is shown only now. */
  public String create(String name, Role role, Instant now) {
    var bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    var token = "dojo_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    handle.execute(
        "insert into tokens (name, role, hash, created_at) values (?, ?, ?, ?)",
        name,
        role.wireName(),
        Fingerprint.of(token),
        now);
    return token;
  }

  /** Returns that token; empty if it is not known. */
  public Optional<ApiToken> find(String token) {
    return handle
        .select("select id, name, role from tokens where hash = ?", Fingerprint.of(token))
        .mapTo(ApiToken.class)
        .findOne();
  }
}
