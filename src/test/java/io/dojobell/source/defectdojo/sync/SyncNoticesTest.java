package io.dojobell.source.defectdojo.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The notices and log lines of a DefectDojo that cannot be read, or not all of it. */
class SyncNoticesTest {
  private static final String REFUSED =
      "DefectDojo refuses Dojobell's token: nothing is read from it";
  private static final String ACCEPTED = "DefectDojo accepts Dojobell's token again";
  private static final String INCOMPLETE = "Some of DefectDojo can't be read";
  private static final String COMPLETE = "All of DefectDojo can be read again";

  private final SyncFixture fixture = new SyncFixture();
  private final FakeDefectDojo defectDojo = fixture.dojo();

  @BeforeEach
  void fill() {
    fixture.hasUser(1, "ann").hasProduct(1, "Web API").hasEngagement(1, "Weekly", 1);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  private void everyQuarterHour(Runnable round) {
    fixture.advance(Duration.ofMinutes(15));
    round.run();
  }

  @Test
  void a_wrong_token_is_reported_once_with_since_when_and_so_is_that_it_works_again() {
    fixture.sync("wrong", defectDojo.url());
    var since = fixture.report().refusedSince();
    everyQuarterHour(() -> fixture.sync("wrong", defectDojo.url()));

    assertThat(defectDojo.requests()).hasSize(2);
    assertThat(since).isNotNull();
    assertThat(fixture.report().refusedSince()).isEqualTo(since);
    assertThat(fixture.report().error()).contains("the token is refused");
    assertThat(fixture.notified()).containsExactly(REFUSED);

    everyQuarterHour(fixture::sync);
    everyQuarterHour(fixture::sync);

    assertThat(fixture.report().refusedSince()).isNull();
    assertThat(fixture.report().error()).isNull();
    assertThat(fixture.notified()).containsExactly(REFUSED, ACCEPTED);
  }

  @Test
  void a_refusal_in_words_nobody_knows_is_the_tokens_where_every_list_is_refused() {
    Stream.of(RemoteResource.values()).forEach(list -> defectDojo.refuses(list.path(), 403));

    fixture.sync();
    everyQuarterHour(fixture::sync);

    assertThat(fixture.report().refusedSince()).isNotNull();
    assertThat(fixture.notified()).containsExactly(REFUSED);
  }

  @Test
  void where_a_token_is_refused_in_other_words_what_the_edition_lacks_is_asked_for_once_a_day() {
    defectDojo.isOf(DefectDojoEdition.WITHOUT_ROLES);
    Stream.of(RemoteResource.values())
        .filter(list -> !list.isOptional())
        .forEach(list -> defectDojo.refuses(list.path(), 403));

    fixture.sync();
    everyQuarterHour(fixture::sync);

    assertThat(fixture.report().refusedSince()).isNotNull();
    assertThat(defectDojo.requests("product_members")).hasSize(1);
    assertThat(defectDojo.requests("products")).hasSize(2);
  }

  @Test
  void lists_that_cannot_be_read_are_reported_with_what_follows_and_once_for_each_change() {
    defectDojo.refuses("users", 403).refuses("global_roles", 403);

    fixture.sync();
    everyQuarterHour(fixture::sync);

    assertThat(fixture.report().problems())
        .containsExactly(
            "global_roles, users: the token may not read it (403). So who may view which product"
                + " can't be read: products of DefectDojo are visible to admins only, and to"
                + " members that were read before.",
            "Set DOJOBELL_DEFECTDOJO_TOKEN to the API v2 key of a superuser.");
    assertThat(fixture.notified()).containsExactly(INCOMPLETE);
    assertThat(fixture.notice()).isEqualTo(String.join("\n", fixture.report().problems()));

    defectDojo.refuses("risk_acceptance", 403);
    everyQuarterHour(fixture::sync);
    assertThat(fixture.notified()).containsExactly(INCOMPLETE, INCOMPLETE);

    defectDojo.refuses("risk_acceptance", 0);
    everyQuarterHour(fixture::sync);
    assertThat(fixture.notified()).hasSize(2);

    defectDojo.refuses("users", 0).refuses("global_roles", 0);
    everyQuarterHour(fixture::sync);
    assertThat(fixture.notified()).containsExactly(INCOMPLETE, INCOMPLETE, COMPLETE);
    assertThat(fixture.report().problems()).isEmpty();
  }

  @Test
  void lists_that_the_edition_does_not_have_are_no_problem_and_asked_for_once_a_day() {
    var absent = Stream.of(RemoteResource.values()).filter(RemoteResource::isOptional).toList();
    absent.forEach(list -> defectDojo.refuses(list.path(), 404));

    fixture.sync();
    fixture.sync();
    for (var hour = 0; hour < 23; hour++) {
      fixture.advance(Duration.ofHours(1));
      fixture.sync();
    }

    absent.forEach(list -> assertThat(defectDojo.requests(list.path())).as(list.path()).hasSize(1));
    assertThat(fixture.report().problems()).isEmpty();
    assertThat(fixture.notified()).isEmpty();

    fixture.advance(Duration.ofHours(1));
    fixture.sync();
    absent.forEach(list -> assertThat(defectDojo.requests(list.path())).as(list.path()).hasSize(2));
  }

  @Test
  void lists_that_come_with_an_upgrade_or_another_edition_are_read_a_day_later() {
    fixture.hasMember(1, 1, 1);
    defectDojo.refuses("product_members", 404);
    fixture.sync();
    defectDojo.refuses("product_members", 0);

    fixture.advance(Duration.ofHours(25));
    fixture.sync();

    assertThat(fixture.countStored("product_members")).isEqualTo(1);
  }

  @Test
  void an_address_without_defectdojos_api_is_reported_and_all_is_requested_again_the_next_time() {
    Stream.of(RemoteResource.values()).forEach(list -> defectDojo.refuses(list.path(), 404));
    fixture.sync();

    assertThat(fixture.report().error()).contains("there is no API v2 of DefectDojo");
    assertThat(fixture.report().refusedSince()).isNull();

    Stream.of(RemoteResource.values()).forEach(list -> defectDojo.refuses(list.path(), 0));
    fixture.hasMember(1, 1, 1);
    everyQuarterHour(fixture::sync);

    assertThat(fixture.countStored("product_members")).isEqualTo(1);
  }

  /** Bob is in a group that may view the product; Rita is a global Reader, in no group. */
  private void hasGroup() {
    fixture.hasUser(2, "bob").hasUser(3, "rita");
    defectDojo.has("dojo_group_members", 1, "'user':2,'group':20,'role':5");
    defectDojo.has("product_groups", 1, "'group':20,'product':1,'role':5");
    defectDojo.has("global_roles", 1, "'user':3,'group':null,'role':5");
    defectDojo.takesToken("reader", 3);
  }

  @Test
  void a_group_whose_members_the_token_may_not_list_keeps_them_and_that_is_reported() {
    hasGroup();
    fixture.sync();
    assertThat(fixture.mayView("bob", "web-api")).isTrue();

    everyQuarterHour(() -> fixture.sync("reader", defectDojo.url()));

    assertThat(fixture.mayView("bob", "web-api")).isTrue();
    assertThat(fixture.report().problems().getFirst())
        .startsWith(
            "dojo_group_members: it lists no member of a group;"
                + " global_roles, users: the token may not read it (403). So who may view which")
        .endsWith("visible to admins only, and to members that were read before.");
    assertThat(fixture.notified()).containsExactly(INCOMPLETE);
  }

  @Test
  void a_group_that_a_superusers_token_finds_empty_is_empty() {
    hasGroup();
    fixture.sync();
    defectDojo.deletes("dojo_group_members", 1);

    everyQuarterHour(fixture::sync);

    assertThat(fixture.mayView("bob", "web-api")).isFalse();
    assertThat(fixture.report().problems()).isEmpty();
  }
}
