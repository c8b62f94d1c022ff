package io.dojobell.source.defectdojo.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.model.Channel;
import io.dojobell.model.EventType;
import io.dojobell.model.Product;
import io.dojobell.model.Reference;
import io.dojobell.model.Setting;
import io.dojobell.model.User;
import io.dojobell.model.Visibility;
import io.dojobell.service.Actor;
import io.dojobell.service.inventory.InventoryService;
import io.dojobell.store.Inventory;
import io.dojobell.store.InventoryRecorder;
import io.dojobell.store.ProductMembers;
import io.dojobell.store.Settings;
import io.dojobell.store.Users;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The import of DefectDojo's users and products. */
class SyncedPeopleTest {
  private final SyncFixture fixture = new SyncFixture();
  private final FakeDefectDojo defectDojo = fixture.dojo();

  @AfterEach
  void close() {
    fixture.close();
  }

  private void syncLater() {
    fixture.advance(Duration.ofMinutes(15));
    fixture.sync();
  }

  private void put(User user) {
    fixture.database().run(handle -> new Users(handle).put(user));
  }

  private void put(Product product) {
    fixture.database().run(handle -> new Inventory(handle).put(product));
  }

  private Product product(String key) {
    return fixture.database().read(handle -> new Inventory(handle).product(key)).orElseThrow();
  }

  @Test
  void a_member_may_view_and_nobody_else() {
    fixture.hasUser(1, "alice").hasUser(2, "bob").hasProduct(7, "Web API").hasMember(1, 1, 7);

    fixture.sync();

    assertThat(fixture.mayView("alice", "web-api")).isTrue();
    assertThat(fixture.mayView("bob", "web-api")).isFalse();
  }

  @Test
  void who_is_a_member_no_more_may_view_no_more_but_whom_an_admin_added_may() {
    fixture.hasUser(1, "alice").hasUser(2, "bob").hasProduct(7, "Web API").hasMember(1, 1, 7);
    fixture.sync();
    fixture
        .database()
        .run(handle -> new ProductMembers(handle).put("web-api", Set.of("alice", "bob")));
    defectDojo.deletes("product_members", 1);

    syncLater();

    assertThat(fixture.mayView("alice", "web-api")).isFalse();
    assertThat(fixture.mayView("bob", "web-api")).isTrue();
  }

  @Test
  void types_groups_global_roles_and_superusers_may_view() {
    for (var id = 1L; id <= 7; id++) {
      fixture.hasUser(id, "user" + id);
    }
    fixture.hasProduct(7, "Web API");
    defectDojo.has("product_type_members", 1, "'user':1,'product_type':1,'role':5");
    defectDojo.has("dojo_group_members", 1, "'user':2,'group':20,'role':5");
    defectDojo.has("product_groups", 1, "'group':20,'product':7,'role':5");
    defectDojo.has("dojo_group_members", 2, "'user':3,'group':21,'role':5");
    defectDojo.has("product_type_groups", 1, "'group':21,'product_type':1,'role':5");
    defectDojo.has("global_roles", 1, "'user':4,'group':null,'role':5");
    defectDojo.has("global_roles", 2, "'user':7,'group':null,'role':null");
    defectDojo.has("dojo_group_members", 3, "'user':5,'group':22,'role':5");
    defectDojo.has("global_roles", 3, "'user':null,'group':22,'role':5");
    defectDojo.changes("users", 6, "'is_superuser':true");

    fixture.sync();

    for (var id = 1; id <= 6; id++) {
      assertThat(fixture.mayView("user" + id, "web-api")).as("user" + id).isTrue();
    }
    assertThat(fixture.mayView("user7", "web-api")).isFalse();
    assertThat(fixture.user("user6").admin()).isFalse();
  }

  @Test
  void where_members_cannot_be_read_a_product_is_nobodys_but_admins_until_they_can() {
    fixture.hasUser(1, "alice").hasProduct(7, "Web API").hasMember(1, 1, 7);
    defectDojo.refuses("product_members", 403);
    defectDojo.refuses("users", 403);
    fixture.sync();
    assertThat(product("web-api").visibility()).isEqualTo(Visibility.MEMBERS);
    assertThat(fixture.account("alice")).isEmpty();

    defectDojo.refuses("product_members", 0);
    defectDojo.refuses("users", 0);
    syncLater();

    assertThat(product("web-api").visibility()).isEqualTo(Visibility.MEMBERS);
    assertThat(fixture.mayView("alice", "web-api")).isTrue();
  }

  @Test
  void a_product_that_was_deleted_here_comes_again_with_its_members() {
    fixture.hasUser(1, "alice").hasProduct(7, "Web API").hasMember(1, 1, 7);
    fixture.sync();
    fixture.database().run(handle -> new Inventory(handle).deleteProduct("web-api"));

    syncLater();

    assertThat(product("web-api").visibility()).isEqualTo(Visibility.MEMBERS);
    assertThat(fixture.mayView("alice", "web-api")).isTrue();
  }

  @Test
  void a_product_that_an_admin_opened_stays_open() {
    fixture.hasUser(1, "alice").hasProduct(7, "Web API");
    fixture.sync();
    var pulled = product("web-api");
    var opened =
        new Product(pulled.key(), "The API", pulled.productType(), pulled.url(), Visibility.OPEN);
    new InventoryService(fixture.database()).put(new Actor("the API"), opened, true);

    syncLater();

    assertThat(product("web-api").visibility()).isEqualTo(Visibility.OPEN);
    assertThat(product("web-api").name()).isEqualTo("The API");
  }

  @Test
  void a_product_learnt_from_events_is_found_by_its_page_or_its_name() {
    put(new Product("web", "Another name", null, defectDojo.url() + "/asset/7", Visibility.OPEN));
    put(new Product("shop", "the SHOP", null, null, Visibility.OPEN));
    fixture.hasUser(1, "alice").hasProduct(7, "Web API").hasProduct(8, "The Shop");

    fixture.sync();

    assertThat(fixture.products()).containsExactly("shop", "web");
    assertThat(product("shop").url()).isEqualTo(defectDojo.url() + "/product/8");
    assertThat(product("web").productType()).isEqualTo("payments");
  }

  @Test
  void names_that_differ_only_in_case_stay_two_products() {
    fixture.hasUser(1, "alice").hasUser(2, "bob").hasProduct(7, "Web").hasProduct(8, "WEB");
    fixture.hasMember(1, 1, 7).hasMember(2, 2, 8);

    fixture.sync();

    assertThat(fixture.products()).containsExactly("web", "web-2");
    assertThat(fixture.mayView("alice", "web-2")).isFalse();
  }

  @Test
  void a_product_made_again_under_the_name_of_one_deleted_is_another_product() {
    fixture.hasUser(1, "alice").hasUser(2, "bob").hasProduct(7, "Web API").hasMember(1, 1, 7);
    fixture.sync();
    defectDojo.deletes("products", 7).deletes("product_members", 1);
    fixture.hasProduct(9, "Web API").hasMember(2, 2, 9);

    syncLater();

    assertThat(fixture.products()).containsExactly("web-api", "web-api-2");
    assertThat(fixture.mayView("alice", "web-api")).isFalse();
    assertThat(fixture.mayView("bob", "web-api")).isFalse();
    assertThat(fixture.mayView("bob", "web-api-2")).isTrue();
  }

  /** Returns what an event of DefectDojo's hook names. */
  private Product receiveWebhook(String name, String page) {
    return fixture
        .database()
        .write(
            handle ->
                new InventoryRecorder(handle, Visibility.OPEN)
                    .product(new Reference.NameAndPage(name, defectDojo.url() + page), null))
        .orElseThrow();
  }

  @Test
  void
      a_product_renamed_between_two_rounds_is_still_the_same_for_an_event_and_for_the_next_round() {
    fixture.hasUser(1, "alice").hasProduct(7, "Shop").hasMember(1, 1, 7);
    fixture.sync();
    defectDojo.changes("products", 7, "'name':'Shop EU'");

    assertThat(receiveWebhook("Shop EU", "/asset/7").key()).isEqualTo("shop");
    assertThat(product("shop").visibility()).isEqualTo(Visibility.MEMBERS);
    syncLater();

    assertThat(fixture.products()).containsExactly("shop");
    assertThat(product("shop").name()).isEqualTo("Shop EU");
    assertThat(fixture.mayView("alice", "shop")).isTrue();
  }

  @Test
  void names_that_are_swapped_or_used_again_never_mix_two_products() {
    fixture.hasUser(1, "alice").hasUser(2, "bob").hasProduct(7, "One").hasProduct(8, "Two");
    fixture.hasMember(1, 1, 7).hasMember(2, 2, 8);
    fixture.sync();
    defectDojo.changes("products", 7, "'name':'Two'").changes("products", 8, "'name':'Three'");
    fixture.hasProduct(9, "One");

    assertThat(receiveWebhook("Two", "/product/7").key()).isEqualTo("one");
    assertThat(receiveWebhook("One", "/product/9").key()).isEqualTo("one-2");
    syncLater();

    assertThat(fixture.products()).containsExactly("one", "one-2", "two");
    assertThat(fixture.mayView("alice", "one")).isTrue();
    assertThat(fixture.mayView("alice", "two")).isFalse();
    assertThat(fixture.mayView("alice", "one-2")).isFalse();
  }

  @Test
  void a_product_renamed_before_its_first_round_stays_apart_from_the_one_that_took_its_name() {
    receiveWebhook("Web API", "/product/17");
    fixture.hasUser(1, "alice").hasProduct(9, "Web API").hasProduct(17, "Old API");
    fixture.hasMember(1, 1, 17);

    fixture.sync();

    assertThat(product("web-api").name()).isEqualTo("Old API");
    assertThat(product("web-api-2").url()).isEqualTo(defectDojo.url() + "/product/9");
    assertThat(fixture.mayView("alice", "web-api")).isTrue();
    assertThat(fixture.mayView("alice", "web-api-2")).isFalse();
  }

  @Test
  void a_product_that_was_read_is_known_by_its_page_also_where_an_admin_gave_it_another_url() {
    fixture.hasUser(1, "alice").hasProduct(7, "Shop");
    fixture.sync();
    put(new Product("shop", "Shop", null, "https://wiki.example.com/shop", Visibility.MEMBERS));

    assertThat(receiveWebhook("Shop EU", "/product/7").key()).isEqualTo("shop");
  }

  @Test
  void a_product_of_another_defectdojo_is_another_product_though_name_and_id_are_equal() {
    receiveWebhook("Shop", "/elsewhere/product/7");
    fixture.hasUser(1, "alice").hasProduct(7, "Shop");

    fixture.sync();

    assertThat(fixture.products()).containsExactly("shop", "shop-2");
    assertThat(product("shop").visibility()).isEqualTo(Visibility.OPEN);
    assertThat(product("shop-2").visibility()).isEqualTo(Visibility.MEMBERS);
  }

  @Test
  void a_defectdojo_that_moves_to_another_address_has_the_same_products() {
    fixture.hasUser(1, "alice").hasProduct(7, "Shop").hasMember(1, 1, 7);
    fixture.sync();

    try (var moved = new FakeDefectDojo(fixture::now)) {
      moved.has("users", 1, "'username':'alice','email':'alice@example.com','is_active':true");
      moved.has("products", 7, "'name':'Shop','prod_type':1");
      fixture.advance(Duration.ofMinutes(15));
      fixture.sync(FakeDefectDojo.TOKEN, moved.url());

      assertThat(fixture.products()).containsExactly("shop");
      assertThat(product("shop").url()).isEqualTo(moved.url() + "/product/7");
    }
  }

  @Test
  void a_new_user_gets_the_template_and_one_known_by_address_keeps_the_account() {
    put(new User("al", "Al", "ALICE@example.com", null, "U1", false, true));
    var wanted = Setting.EMPTY.withChannels(EventType.SCAN_ADDED, Set.of(Channel.EMAIL));
    fixture.database().run(handle -> new Settings(handle).put(Settings.Scope.TEMPLATE, wanted));
    fixture.hasUser(1, "alice").hasUser(2, "bob").hasProduct(7, "Web API").hasMember(1, 1, 7);

    fixture.sync();

    assertThat(fixture.user("al").slackUserId()).isEqualTo("U1");
    assertThat(fixture.mayView("al", "web-api")).isTrue();
    assertThat(fixture.account("alice")).isEmpty();
    assertThat(fixture.personal("bob").channels())
        .containsEntry(EventType.SCAN_ADDED, Set.of(Channel.EMAIL));
  }

  @Test
  void a_username_of_somebody_with_another_address_is_not_taken_over() {
    put(new User("alice", "Alice", "alice@elsewhere.example", null, null, false, true));
    fixture.hasUser(1, "alice").hasProduct(7, "Web API").hasMember(1, 1, 7);

    fixture.sync();

    assertThat(fixture.mayView("alice", "web-api")).isFalse();
    assertThat(fixture.mayView("alice-2", "web-api")).isTrue();
  }

  @Test
  void who_is_deactivated_or_deleted_there_is_deactivated_here_but_no_admin_is() {
    put(new User("chief", "Chief", "chief@example.com", null, null, true, true));
    fixture.hasUser(1, "alice").hasUser(2, "bob").hasUser(3, "chief").hasUser(4, "dora");
    fixture.sync();
    defectDojo.changes("users", 1, "'is_active':false").deletes("users", 2);
    defectDojo.changes("users", 3, "'is_active':false");

    syncLater();

    assertThat(fixture.user("alice").active()).isFalse();
    assertThat(fixture.user("bob").active()).isFalse();
    assertThat(fixture.user("chief").active()).isTrue();
    assertThat(fixture.user("chief").admin()).isTrue();
    assertThat(fixture.user("dora").active()).isTrue();
  }

  @Test
  void whom_an_admin_deactivated_here_stays_inactive() {
    fixture.hasUser(1, "alice");
    fixture.sync();
    put(new User("alice", "alice", "alice@example.com", null, null, false, false));

    syncLater();

    assertThat(fixture.user("alice").active()).isFalse();
  }

  @Test
  void a_user_without_an_address_gets_no_account() {
    defectDojo.has("users", 1, "'username':'bot','email':'','is_active':true");
    fixture.hasUser(2, "bob");

    fixture.sync();

    assertThat(fixture.account("bot")).isEmpty();
    assertThat(fixture.countStored("users")).isEqualTo(1);
  }
}
