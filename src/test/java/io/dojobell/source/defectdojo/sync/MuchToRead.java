package io.dojobell.source.defectdojo.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

/** A DefectDojo of some size. */
record MuchToRead(PullHouse house) {
  /** 120 users, 40 products with 3 members each, 150 engagements, 3,000 findings, 20 risks. */
  static MuchToRead in(PullHouse house) {
    for (var id = 1L; id <= 120; id++) {
      house.hasUser(id, "user" + id);
    }
    for (var id = 1L; id <= 40; id++) {
      house.hasProduct(id, "Product " + id);
      for (var user = 0L; user < 3; user++) {
        house.hasMember(id * 10 + user, id + user, id);
      }
    }
    for (var id = 1L; id <= 150; id++) {
      house.hasEngagement(id, "Weekly", id % 40 + 1);
    }
    for (var id = 1L; id <= 3_000; id++) {
      house.hasFinding(id, id % 40 + 1, PullHouse.TODAY.plusDays(id % 60));
    }
    for (var id = 1L; id <= 20; id++) {
      house
          .dojo()
          .has(
              "risk_acceptance",
              id,
              "'name':'Risk %d','owner':1,'expiration_date':'2026-06-05T00:00:00Z'".formatted(id));
      house.dojo().changes("engagements", id, "'risk_acceptance':[%d]".formatted(id));
    }
    // Older than what a round reads again because a change may be stored late.
    house.later(Duration.ofHours(1));
    return new MuchToRead(house);
  }

  void isThere() {
    assertThat(house.held("users")).isEqualTo(120);
    assertThat(house.held("products")).isEqualTo(40);
    assertThat(house.held("product_members")).isEqualTo(120);
    assertThat(house.held("engagements")).isEqualTo(150);
    assertThat(house.held("risk_acceptance")).isEqualTo(20);
    assertThat(house.held("findings")).isEqualTo(3_000);
    assertThat(house.findings()).isEqualTo(3_000);
    assertThat(house.report().completedAt()).isNotNull();
    assertThat(house.report().error()).isNull();
  }
}
