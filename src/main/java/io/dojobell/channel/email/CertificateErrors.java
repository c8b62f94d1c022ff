package io.dojobell.channel.email;

import io.dojobell.model.TextSanitizer;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.List;
import javax.net.ssl.SSLException;

/** Describes why there is no secure connection. */
final class CertificateErrors {
  private static final String PREFIX = "No secure connection to the mail server: ";

  private CertificateErrors() {}

  /** Returns what is wrong and how to fix it. */
  static String describe(SSLException failure, List<Throwable> causes) {
    if (has(causes, CertificateExpiredException.class)) {
      return PREFIX + "its certificate has expired";
    }
    if (has(causes, CertificateNotYetValidException.class)) {
      return PREFIX + "its certificate is not valid yet; check the clocks";
    }
    if (has(causes, CertPathBuilderException.class)) {
      return PREFIX
          + "its certificate is self-signed or of an authority that this machine does not know;"
          + " the README says how to trust it";
    }
    if (isHostMismatch(causes)) {
      return PREFIX
          + "its certificate is for another host name; use the name in the certificate in SMTP_URL";
    }
    return PREFIX
        + TextSanitizer.truncate(
            150, TextSanitizer.singleLine(String.valueOf(failure.getMessage())));
  }

  private static boolean has(List<Throwable> causes, Class<? extends Exception> kind) {
    return causes.stream().anyMatch(kind::isInstance);
  }

  /**
   * Returns whether the certificate is for another host; the JDK has no type of its own for that.
   */
  private static boolean isHostMismatch(List<Throwable> causes) {
    return causes.stream()
        .filter(CertificateException.class::isInstance)
        .map(cause -> String.valueOf(cause.getMessage()))
        .anyMatch(text -> text.startsWith("No ") && text.contains("match"));
  }
}
