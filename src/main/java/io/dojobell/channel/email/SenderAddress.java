package io.dojobell.channel.email;

import java.util.Optional;

/** Whom mail is from: the system's {@code email_from}, first set from {@code MAIL_FROM}. */
public interface SenderAddress {
  /** The address, with or without a name: {@code Dojobell <dojobell@example.com>}. */
  Optional<String> address();
}
