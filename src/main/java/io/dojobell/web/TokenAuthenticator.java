package io.dojobell.web;

import io.dojobell.model.Fingerprint;
import io.dojobell.model.Role;
import io.dojobell.model.Ticker;
import io.dojobell.service.Actor;
import io.dojobell.service.token.TokenService;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import java.util.Optional;

/** Authenticates requests by bearer tokens, of which only hashes are stored. */
public final class TokenAuthenticator {
  private static final String SCHEME = "Bearer ";
  private static final String CALLER = "dojobell.bearer";
  private static final String ROLE = "dojobell.role";
  private static final String SENDER = "dojobell.sender";

  private final TokenService tokens;
  private final String startingTokenHash;
  private final InvalidTokenLimiter wrongTokens = new InvalidTokenLimiter(Ticker.system());

  /**
   * @param startingToken an admin's token from the environment; empty: none
   */
  public TokenAuthenticator(TokenService tokens, String startingToken) {
    this.tokens = tokens;
    this.startingTokenHash = startingToken.isEmpty() ? "" : Fingerprint.of(startingToken);
  }

  /**
   * Authenticates the caller of a route that has an {@link Access}; 401 or 403 if the token has not
   * the role.
   */
  public void authenticate(Context request) {
    var role =
        request.routeRoles().stream()
            .map(access -> ((Access) access).role())
            .findAny()
            .orElseThrow(() -> new IllegalStateException("A route that nobody may call"));
    var token =
        Optional.ofNullable(request.header("Authorization"))
            .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
            .map(header -> header.substring(SCHEME.length()).strip())
            .orElseThrow(() -> missingToken().asException());
    if (isStartingToken(token)) {
      setCaller(request, "API (bootstrap token)", Role.ADMIN, 0);
      return;
    }
    var bearer = tokens.find(token).orElseThrow(() -> invalidToken(request.ip()).asException());
    if (!bearer.role().includes(role)) {
      throw Problem.of(
              403,
              "Not allowed",
              "This needs a token of the role %s; this one has %s"
                  .formatted(role.wireName(), bearer.role().wireName()))
          .asException();
    }
    setCaller(request, "the API, token “" + bearer.name() + "”", bearer.role(), bearer.id());
  }

  private static void setCaller(Context request, String caller, Role role, long token) {
    request.attribute(CALLER, caller);
    request.attribute(ROLE, role);
    request.attribute(SENDER, "token:" + token);
  }

  private static Problem missingToken() {
    return unauthorized("Send a token: Authorization: Bearer …", "Bearer realm=\"dojobell\"");
  }

  private Problem invalidToken(String address) {
    var wait = wrongTokens.count(address);
    return wait.isPresent()
        ? Problem.of(429, "Too many wrong tokens", "Try again later, with the right token")
            .with("Retry-After", Long.toString(wait.get().toSeconds() + 1))
        : unauthorized(
            "The token is not known; make one with: dojobell token create",
            "Bearer realm=\"dojobell\", error=\"invalid_token\"");
  }

  /** Returns the caller of a request that has been authenticated. */
  public static Actor actor(Context request) {
    return new Actor(
        Objects.requireNonNull(request.<String>attribute(CALLER), "not authenticated"));
  }

  /** Returns the sender name of the token of a caller who has been authenticated. */
  public static String senderName(Context request) {
    return Objects.requireNonNull(request.<String>attribute(SENDER), "not authenticated");
  }

  /** Returns true if the caller, who has been authenticated, has an admin's token. */
  public static boolean isAdmin(Context request) {
    return request.attribute(ROLE) == Role.ADMIN;
  }

  private boolean isStartingToken(String token) {
    return !startingTokenHash.isEmpty()
        && MessageDigest.isEqual(
            startingTokenHash.getBytes(StandardCharsets.UTF_8),
            Fingerprint.of(token).getBytes(StandardCharsets.UTF_8));
  }

  private static Problem unauthorized(String detail, String challenge) {
    return Problem.of(401, "Not authenticated", detail).with("WWW-Authenticate", challenge);
  }
}
