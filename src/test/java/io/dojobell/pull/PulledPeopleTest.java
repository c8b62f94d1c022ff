package io.dojobell.pull;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.model.Channel;
import io.dojobell.model.EventType;
import io.dojobell.model.Product;
import io.dojobell.model.Setting;
import io.dojobell.model.User;
import io.dojobell.model.Visibility;
import io.dojobell.store.Inventory;
import io.dojobell.store.Settings;
import io.dojobell.store.Users;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What DefectDojo's users and products become here. */
class PulledPeopleTest {
  private final PullHouse house = new PullHouse();
  private final StandIn dojo = house.dojo();

  @AfterEach
  void close() {
    house.close();
  }

  private void pullLater() {
    house.later(Duration.ofMinutes(15));
    house.pull();
  }

  private void put(User user) {
    house.database().run(handle -> new Users(handle).put(user));
  }

  private void put(Product product) {
    house.database().run(handle -> new Inventory(handle).put(product));
  }

  private Product product(String key) {
    return house.database().read(handle -> new Inventory(handle).product(key)).orElseThrow();
  }

  @Test
  void a_member_may_view_and_nobody_else() {
    house.hasUser(1, "alice").hasUser(2, "bob").hasProduct(7, "Web API").hasMember(1, 1, 7);

    house.pull();

    assertThat(house.mayView("alice", "web-api")).isTrue();
    assertThat(house.mayView("bob", "web-api")).isFalse();
  }

  @Test
  void who_is_a_member_no_more_may_view_no_more_but_whom_an_admin_added_may() {
    house.hasUser(1, "alice").hasUser(2, "bob").hasProduct(7, "Web API").hasMember(1, 1, 7);
    house.pull();
    house
        .database()
        .run(handle -> new Inventory(handle).putMembers("web-api", Set.of("alice", "bob")));
    dojo.deletes("product_members", 1);

    pullLater();

    assertThat(house.mayView("alice", "web-api")).isFalse();
    assertThat(house.mayView("bob", "web-api")).isTrue();
  }

  @Test
  void types_groups_global_roles_and_superusers_may_view() {
    for (var id = 1L; id <= 7; id++) {
      house.hasUser(id, "user" + id);
    }
    house.hasProduct(7, "Web API");
    dojo.has("product_type_members", 1, "'user':1,'product_type':1,'role':5");
    dojo.has("dojo_group_members", 1, "'user':2,'group':20,'role':5");
    dojo.has("product_groups", 1, "'group':20,'product':7,'role':5");
    dojo.has("dojo_group_members", 2, "'user':3,'group':21,'role':5");
    dojo.has("product_type_groups", 1, "'group':21,'product_type':1,'role':5");
    dojo.has("global_roles", 1, "'user':4,'group':null,'role':5");
    dojo.has("global_roles", 2, "'user':7,'group':null,'role':null");
    dojo.has("dojo_group_members", 3, "'user':5,'group':22,'role':5");
    dojo.has("global_roles", 3, "'user':null,'group':22,'role':5");
    dojo.changes("users", 6, "'is_superuser':true");

    house.pull();

    for (var id = 1; id <= 6; id++) {
      assertThat(house.mayView("user" + id, "web-api")).as("user" + id).isTrue();
    }
    assertThat(house.mayView("user7", "web-api")).isFalse();
    assertThat(house.user("user6").admin()).isFalse();
  }

  @Test
  void where_members_cannot_be_read_a_product_has_the_default_visibility_until_they_can() {
    house.hasUser(1, "alice").hasProduct(7, "Web API");
    dojo.refuses("product_members", 403);
    house.pull();
    assertThat(product("web-api").visibility()).isEqualTo(Visibility.OPEN);

    dojo.refuses("product_members", 0);
    pullLater();

    assertThat(product("web-api").visibility()).isEqualTo(Visibility.MEMBERS);
  }

  @Test
  void a_product_that_was_deleted_here_comes_again_with_its_members() {
    house.hasUser(1, "alice").hasProduct(7, "Web API").hasMember(1, 1, 7);
    house.pull();
    house.database().run(handle -> new Inventory(handle).deleteProduct("web-api"));

    pullLater();

    assertThat(product("web-api").visibility()).isEqualTo(Visibility.MEMBERS);
    assertThat(house.mayView("alice", "web-api")).isTrue();
  }

  @Test
  void a_product_that_an_admin_opened_stays_open() {
    house.hasUser(1, "alice").hasProduct(7, "Web API");
    house.pull();
    var pulled = product("web-api");
    put(new Product(pulled.key(), "The API", pulled.productType(), pulled.url(), Visibility.OPEN));

    pullLater();

    assertThat(product("web-api").visibility()).isEqualTo(Visibility.OPEN);
    assertThat(product("web-api").name()).isEqualTo("The API");
  }

  @Test
  void a_product_that_events_taught_is_known_by_its_page_or_its_name() {
    put(new Product("web", "Another name", null, dojo.url() + "/asset/7", Visibility.OPEN));
    put(new Product("shop", "the SHOP", null, null, Visibility.OPEN));
    house.hasUser(1, "alice").hasProduct(7, "Web API").hasProduct(8, "The Shop");

    house.pull();

    assertThat(house.products()).containsExactly("shop", "web");
    assertThat(product("shop").url()).isEqualTo(dojo.url() + "/product/8");
    assertThat(product("web").productType()).isEqualTo("payments");
  }

  @Test
  void names_that_differ_only_in_case_stay_two_products() {
    house.hasUser(1, "alice").hasUser(2, "bob").hasProduct(7, "Web").hasProduct(8, "WEB");
    house.hasMember(1, 1, 7).hasMember(2, 2, 8);

    house.pull();

    assertThat(house.products()).containsExactly("web", "web-2");
    assertThat(house.mayView("alice", "web-2")).isFalse();
  }

  @Test
  void a_product_made_anew_takes_the_place_of_the_one_deleted() {
    house.hasUser(1, "alice").hasUser(2, "bob").hasProduct(7, "Web API").hasMember(1, 1, 7);
    house.pull();
    dojo.deletes("products", 7).deletes("product_members", 1);
    house.hasProduct(9, "Web API").hasMember(2, 2, 9);

    pullLater();

    assertThat(house.products()).containsExactly("web-api");
    assertThat(house.mayView("alice", "web-api")).isFalse();
    assertThat(house.mayView("bob", "web-api")).isTrue();
  }

  @Test
  void a_new_user_gets_the_template_and_one_known_by_address_keeps_the_account() {
    put(new User("al", "Al", "ALICE@example.com", null, "U1", false, true));
    var wanted = Setting.EMPTY.with(EventType.SCAN_ADDED, Set.of(Channel.EMAIL));
    house.database().run(handle -> new Settings(handle).put(Settings.Scope.TEMPLATE, wanted));
    house.hasUser(1, "alice").hasUser(2, "bob").hasProduct(7, "Web API").hasMember(1, 1, 7);

    house.pull();

    assertThat(house.user("al").slackUserId()).isEqualTo("U1");
    assertThat(house.mayView("al", "web-api")).isTrue();
    assertThat(house.account("alice")).isEmpty();
    assertThat(house.personal("bob").channels())
        .containsEntry(EventType.SCAN_ADDED, Set.of(Channel.EMAIL));
  }

  @Test
  void a_username_of_somebody_with_another_address_is_not_taken_over() {
    put(new User("alice", "Alice", "alice@elsewhere.example", null, null, false, true));
    house.hasUser(1, "alice").hasProduct(7, "Web API").hasMember(1, 1, 7);

    house.pull();

    assertThat(house.mayView("alice", "web-api")).isFalse();
    assertThat(house.mayView("alice-2", "web-api")).isTrue();
  }

  @Test
  void who_is_switched_off_or_deleted_there_is_off_here_but_no_admin_is() {
    put(new User("chief", "Chief", "chief@example.com", null, null, true, true));
    house.hasUser(1, "alice").hasUser(2, "bob").hasUser(3, "chief").hasUser(4, "dora");
    house.pull();
    dojo.changes("users", 1, "'is_active':false").deletes("users", 2);
    dojo.changes("users", 3, "'is_active':false");

    pullLater();

    assertThat(house.user("alice").active()).isFalse();
    assertThat(house.user("bob").active()).isFalse();
    assertThat(house.user("chief").active()).isTrue();
    assertThat(house.user("chief").admin()).isTrue();
    assertThat(house.user("dora").active()).isTrue();
  }

  @Test
  void whom_an_admin_switched_off_here_stays_off() {
    house.hasUser(1, "alice");
    house.pull();
    put(new User("alice", "alice", "alice@example.com", null, null, false, false));

    pullLater();

    assertThat(house.user("alice").active()).isFalse();
  }

  @Test
  void a_user_without_an_address_gets_no_account() {
    dojo.has("users", 1, "'username':'bot','email':'','is_active':true");
    house.hasUser(2, "bob");

    house.pull();

    assertThat(house.account("bot")).isEmpty();
    assertThat(house.held("users")).isEqualTo(1);
  }
}
