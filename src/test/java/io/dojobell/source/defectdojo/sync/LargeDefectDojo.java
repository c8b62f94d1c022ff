package io.dojobell.source.defectdojo.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

/** A DefectDojo of some size. */
record LargeDefectDojo(SyncFixture fixture) {
  /** 120 users, 40 products with 3 members each, 150 engagements, 3,000 findings, 20 risks. */
  static LargeDefectDojo fill(SyncFixture fixture) {
    for (var id = 1L; id <= 120; id++) {
      fixture.hasUser(id, "user" + id);
    }
    for (var id = 1L; id <= 40; id++) {
      fixture.hasProduct(id, "Product " + id);
      for (var user = 0L; user < 3; user++) {
        fixture.hasMember(id * 10 + user, id + user, id);
      }
    }
    for (var id = 1L; id <= 150; id++) {
      fixture.hasEngagement(id, "Weekly", id % 40 + 1);
    }
    for (var id = 1L; id <= 3_000; id++) {
      fixture.hasFinding(id, id % 40 + 1, SyncFixture.TODAY.plusDays(id % 60));
    }
    for (var id = 1L; id <= 20; id++) {
      fixture
          .dojo()
          .has(
              "risk_acceptance",
              id,
              "'name':'Risk %d','owner':1,'expiration_date':'2026-06-05T00:00:00Z'".formatted(id));
      fixture.dojo().changes("engagements", id, "'risk_acceptance':[%d]".formatted(id));
    }
    // Older than what a round reads again because a change may be stored late.
    fixture.advance(Duration.ofHours(1));
    return new LargeDefectDojo(fixture);
  }

  void assertImported() {
    assertThat(fixture.countStored("users")).isEqualTo(120);
    assertThat(fixture.countStored("products")).isEqualTo(40);
    assertThat(fixture.countStored("product_members")).isEqualTo(120);
    assertThat(fixture.countStored("engagements")).isEqualTo(150);
    assertThat(fixture.countStored("risk_acceptance")).isEqualTo(20);
    assertThat(fixture.countStored("findings")).isEqualTo(3_000);
    assertThat(fixture.findings()).isEqualTo(3_000);
    assertThat(fixture.report().completedAt()).isNotNull();
    assertThat(fixture.report().error()).isNull();
  }
}
