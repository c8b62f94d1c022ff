package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoleTest {
  @Test
  void an_admin_may_do_everything_and_the_others_only_their_own() {
    for (var role : Role.values()) {
      assertThat(Role.ADMIN.includes(role)).isTrue();
      assertThat(role.includes(role)).isTrue();
    }
    assertThat(Role.READ.includes(Role.INGEST)).isFalse();
    assertThat(Role.INGEST.includes(Role.READ)).isFalse();
    assertThat(Role.READ.includes(Role.ADMIN)).isFalse();
  }

  @Test
  void each_is_found_by_its_wire_name_and_nothing_else_is() {
    assertThat(Role.of("ingest")).contains(Role.INGEST);
    assertThat(Role.of("read")).contains(Role.READ);
    assertThat(Role.of("admin")).contains(Role.ADMIN);
    assertThat(Role.of("Admin")).isEmpty();
    assertThat(Role.ADMIN.wireName()).isEqualTo("admin");
  }
}
