package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FingerprintTest {
  /** The first is the example of FIPS 180-4; tokens that are stored must go on to be known. */
  @Test
  void a_fingerprint_is_the_sha_256_in_small_hexadecimal_digits() {
    assertThat(Fingerprint.of("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(Fingerprint.of("ä")).hasSize(64).isNotEqualTo(Fingerprint.of("a"));
  }
}
