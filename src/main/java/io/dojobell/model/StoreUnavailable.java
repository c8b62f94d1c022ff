package io.dojobell.model;

/**
 * Says that nothing could be read or stored now; the same may work later. Nothing was half done.
 */
public final class StoreUnavailable extends RuntimeException {
  public StoreUnavailable(String message, Throwable cause) {
    super(message, cause);
  }

  public StoreUnavailable(String message) {
    super(message);
  }
}
