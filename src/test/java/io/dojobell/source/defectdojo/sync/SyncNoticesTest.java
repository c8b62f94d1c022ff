package io.dojobell.source.defectdojo.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What admins and logs see of a DefectDojo that cannot be read, or not all of it. */
class SyncNoticesTest {
  private static final String REFUSED =
      "DefectDojo refuses Dojobell's token: nothing is read from it";
  private static final String ACCEPTED = "DefectDojo accepts Dojobell's token again";
  private static final String INCOMPLETE = "Some of DefectDojo can't be read";
  private static final String COMPLETE = "All of DefectDojo can be read again";

  private final PullHouse house = new PullHouse();
  private final StandIn dojo = house.dojo();

  @BeforeEach
  void fill() {
    house.hasUser(1, "ann").hasProduct(1, "Web API").hasEngagement(1, "Weekly", 1);
  }

  @AfterEach
  void close() {
    house.close();
  }

  private void everyQuarter(Runnable round) {
    house.later(Duration.ofMinutes(15));
    round.run();
  }

  @Test
  void a_wrong_token_is_reported_once_with_since_when_and_so_is_that_it_works_again() {
    house.pull("wrong", dojo.url());
    var since = house.report().refusedSince();
    everyQuarter(() -> house.pull("wrong", dojo.url()));

    assertThat(dojo.asked()).hasSize(2);
    assertThat(since).isNotNull();
    assertThat(house.report().refusedSince()).isEqualTo(since);
    assertThat(house.report().error()).contains("the token is refused");
    assertThat(house.notified()).containsExactly(REFUSED);

    everyQuarter(house::pull);
    everyQuarter(house::pull);

    assertThat(house.report().refusedSince()).isNull();
    assertThat(house.report().error()).isNull();
    assertThat(house.notified()).containsExactly(REFUSED, ACCEPTED);
  }

  @Test
  void a_refusal_in_words_nobody_knows_is_the_tokens_where_every_list_is_refused() {
    Stream.of(Resource.values()).forEach(list -> dojo.refuses(list.path(), 403));

    house.pull();
    everyQuarter(house::pull);

    assertThat(house.report().refusedSince()).isNotNull();
    assertThat(house.notified()).containsExactly(REFUSED);
  }

  @Test
  void where_a_token_is_refused_in_other_words_what_the_edition_lacks_is_asked_for_once_a_day() {
    dojo.isOf(StandInEdition.WITHOUT_ROLES);
    Stream.of(Resource.values())
        .filter(list -> !list.isOptional())
        .forEach(list -> dojo.refuses(list.path(), 403));

    house.pull();
    everyQuarter(house::pull);

    assertThat(house.report().refusedSince()).isNotNull();
    assertThat(dojo.asked("product_members")).hasSize(1);
    assertThat(dojo.asked("products")).hasSize(2);
  }

  @Test
  void lists_that_cannot_be_read_are_reported_with_what_follows_and_once_for_each_change() {
    dojo.refuses("users", 403).refuses("global_roles", 403);

    house.pull();
    everyQuarter(house::pull);

    assertThat(house.report().problems())
        .containsExactly(
            "global_roles, users: the token may not read it (403). So who may view which product"
                + " can't be read: products of DefectDojo are visible to admins only, and to"
                + " members that were read before.",
            "Set DOJOBELL_DEFECTDOJO_TOKEN to the API v2 key of a superuser.");
    assertThat(house.notified()).containsExactly(INCOMPLETE);
    assertThat(house.notice()).isEqualTo(String.join("\n", house.report().problems()));

    dojo.refuses("risk_acceptance", 403);
    everyQuarter(house::pull);
    assertThat(house.notified()).containsExactly(INCOMPLETE, INCOMPLETE);

    dojo.refuses("risk_acceptance", 0);
    everyQuarter(house::pull);
    assertThat(house.notified()).hasSize(2);

    dojo.refuses("users", 0).refuses("global_roles", 0);
    everyQuarter(house::pull);
    assertThat(house.notified()).containsExactly(INCOMPLETE, INCOMPLETE, COMPLETE);
    assertThat(house.report().problems()).isEmpty();
  }

  @Test
  void lists_that_the_edition_does_not_have_are_no_problem_and_asked_for_once_a_day() {
    var absent = Stream.of(Resource.values()).filter(Resource::isOptional).toList();
    absent.forEach(list -> dojo.refuses(list.path(), 404));

    house.pull();
    house.pull();
    for (var hour = 0; hour < 23; hour++) {
      house.later(Duration.ofHours(1));
      house.pull();
    }

    absent.forEach(list -> assertThat(dojo.asked(list.path())).as(list.path()).hasSize(1));
    assertThat(house.report().problems()).isEmpty();
    assertThat(house.notified()).isEmpty();

    house.later(Duration.ofHours(1));
    house.pull();
    absent.forEach(list -> assertThat(dojo.asked(list.path())).as(list.path()).hasSize(2));
  }

  @Test
  void lists_that_come_with_an_upgrade_or_another_edition_are_read_a_day_later() {
    house.hasMember(1, 1, 1);
    dojo.refuses("product_members", 404);
    house.pull();
    dojo.refuses("product_members", 0);

    house.later(Duration.ofHours(25));
    house.pull();

    assertThat(house.held("product_members")).isEqualTo(1);
  }

  @Test
  void an_address_without_defectdojos_api_is_said_and_all_is_asked_for_again_the_next_time() {
    Stream.of(Resource.values()).forEach(list -> dojo.refuses(list.path(), 404));
    house.pull();

    assertThat(house.report().error()).contains("there is no API v2 of DefectDojo");
    assertThat(house.report().refusedSince()).isNull();

    Stream.of(Resource.values()).forEach(list -> dojo.refuses(list.path(), 0));
    house.hasMember(1, 1, 1);
    everyQuarter(house::pull);

    assertThat(house.held("product_members")).isEqualTo(1);
  }

  /** Bob is in a group that may view the product; Rita is a global Reader, in no group. */
  private void hasGroup() {
    house.hasUser(2, "bob").hasUser(3, "rita");
    dojo.has("dojo_group_members", 1, "'user':2,'group':20,'role':5");
    dojo.has("product_groups", 1, "'group':20,'product':1,'role':5");
    dojo.has("global_roles", 1, "'user':3,'group':null,'role':5");
    dojo.takesToken("reader", 3);
  }

  @Test
  void a_group_whose_members_the_token_may_not_list_keeps_them_and_that_is_said() {
    hasGroup();
    house.pull();
    assertThat(house.mayView("bob", "web-api")).isTrue();

    everyQuarter(() -> house.pull("reader", dojo.url()));

    assertThat(house.mayView("bob", "web-api")).isTrue();
    assertThat(house.report().problems().getFirst())
        .startsWith(
            "dojo_group_members: it lists no member of a group;"
                + " global_roles, users: the token may not read it (403). So who may view which")
        .endsWith("visible to admins only, and to members that were read before.");
    assertThat(house.notified()).containsExactly(INCOMPLETE);
  }

  @Test
  void a_group_that_a_superusers_token_finds_empty_is_empty() {
    hasGroup();
    house.pull();
    dojo.deletes("dojo_group_members", 1);

    everyQuarter(house::pull);

    assertThat(house.mayView("bob", "web-api")).isFalse();
    assertThat(house.report().problems()).isEmpty();
  }
}
