package io.dojobell.channel.email;

import java.util.Optional;

/** The sender of mail: the system's {@code email_from}, first set from {@code MAIL_FROM}. */
public interface SenderAddress {
  /** Returns the address, with or without a name: {@code Dojobell <dojobell@example.com>}. */
  Optional<String> address();
}
