package io.dojobell.service.token;

import io.dojobell.database.Database;
import io.dojobell.model.ApiToken;
import io.dojobell.model.Role;
import io.dojobell.store.Tokens;
import java.time.InstantSource;
import java.util.Optional;

/** Creates and finds API tokens, of which only hashes are stored. */
public final class TokenService {
  private final Database database;
  private final InstantSource clock;

  public TokenService(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Creates a token of that role.
   *
   * @return the token, which cannot be read again later
   */
  public String create(String name, Role role) {
    return database.write(handle -> new Tokens(handle).create(name, role, clock.instant()));
  }

  /** Returns what is known of that token; empty if it is not known. */
  public Optional<ApiToken> find(String token) {
    return database.read(handle -> new Tokens(handle).find(token));
  }
}
