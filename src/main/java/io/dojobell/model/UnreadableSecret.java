package io.dojobell.model;

/** Says that a stored secret was stored with another key. */
public final class UnreadableSecret extends IllegalStateException {
  public UnreadableSecret(Throwable cause) {
    super(
        "A stored secret cannot be read: DOJOBELL_SECRET_KEY is not the one it was stored with",
        cause);
  }
}
