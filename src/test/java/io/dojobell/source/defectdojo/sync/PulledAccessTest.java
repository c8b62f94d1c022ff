package io.dojobell.source.defectdojo.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.model.Product;
import io.dojobell.model.Reference;
import io.dojobell.model.User;
import io.dojobell.model.Visibility;
import io.dojobell.service.inventory.InventoryService;
import io.dojobell.store.Inventory;
import io.dojobell.store.InventoryRecorder;
import io.dojobell.store.Users;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who may view a product in DefectDojo may view it here, and nobody else. */
class PulledAccessTest {
  private static final String LESSER = "a-readers-token-0123456789";

  private final PullHouse house = new PullHouse();
  private final StandIn dojo = house.dojo();

  @AfterEach
  void close() {
    house.close();
  }

  private void pullLater() {
    pullLater(StandIn.TOKEN);
  }

  private void pullLater(String token) {
    house.later(Duration.ofMinutes(15));
    house.pull(token, dojo.url());
  }

  private List<String> viewers(String product) {
    return house
        .database()
        .read(
            handle -> {
              var inventory = new Inventory(handle);
              var known = inventory.product(product).orElseThrow();
              return new Users(handle)
                  .page("", 100).stream()
                      .map(User::username)
                      .filter(user -> inventory.mayView(user, known))
                      .toList();
            });
  }

  private Product product(String key) {
    return house.database().read(handle -> new Inventory(handle).product(key)).orElseThrow();
  }

  private void setMembers(String product, String... users) {
    new InventoryService(house.database()).putMembers(product, List.of(users));
  }

  private void hasEverybody() {
    house.hasUser(1, "alice").hasUser(2, "bob").hasUser(3, "carol").hasUser(4, "dave");
    house.hasUser(5, "erin");
  }

  // Without roles

  private void hasNoRoles() {
    dojo.isOf(StandInEdition.WITHOUT_ROLES);
    hasEverybody();
    house.hasProduct(7, "Web API");
    dojo.changes("products", 7, "'authorized_users':[2]");
    dojo.changes("product_types", 1, "'authorized_users':[3]");
    dojo.changes("users", 4, "'is_staff':true");
    dojo.changes("users", 5, "'is_superuser':true");
  }

  @Test
  void in_an_edition_without_roles_those_authorized_staff_and_superusers_may_view() {
    hasNoRoles();

    house.pull();

    assertThat(viewers("web-api")).containsExactly("bob", "carol", "dave", "erin");
    assertThat(product("web-api").visibility()).isEqualTo(Visibility.MEMBERS);
  }

  @Test
  void in_an_edition_without_roles_what_is_revoked_is_revoked_here() {
    hasNoRoles();
    house.pull();
    dojo.changes("products", 7, "'authorized_users':[1]");
    dojo.changes("product_types", 1, "'authorized_users':[]");
    dojo.changes("users", 4, "'is_staff':false").changes("users", 5, "'is_superuser':false");

    pullLater();

    assertThat(viewers("web-api")).containsExactly("alice");
  }

  @Test
  void a_product_that_moves_to_another_type_is_for_those_authorized_there() {
    hasNoRoles();
    dojo.has("product_types", 2, "'name':'Other','authorized_users':[1]");
    house.pull();
    dojo.changes("products", 7, "'prod_type':2");

    pullLater();

    assertThat(viewers("web-api")).containsExactly("alice", "bob", "dave", "erin");
  }

  @Test
  void roles_that_were_read_before_an_update_to_an_edition_without_them_count_no_more() {
    hasEverybody();
    house.hasProduct(7, "Web API").hasMember(1, 1, 7);
    dojo.has("global_roles", 1, "'user':2,'group':null,'role':5");
    house.pull();
    assertThat(viewers("web-api")).containsExactly("alice", "bob");

    dojo.isOf(StandInEdition.WITHOUT_ROLES);
    dojo.changes("products", 7, "'authorized_users':[3]");
    pullLater();

    assertThat(viewers("web-api")).containsExactly("carol");
  }

  // With roles

  @Test
  void where_memberships_may_not_be_read_those_whom_the_product_names_may_view() {
    hasEverybody();
    house.hasProduct(7, "Web API").hasMember(1, 1, 7);
    dojo.has("product_type_members", 1, "'user':2,'product_type':1,'role':5");
    dojo.refuses("product_members", 403).refuses("product_type_members", 403);

    house.pull();

    assertThat(viewers("web-api")).containsExactly("alice", "bob");
  }

  @Test
  void staff_of_an_edition_with_roles_view_nothing_by_that() {
    hasEverybody();
    house.hasProduct(7, "Web API").hasMember(1, 1, 7);
    dojo.changes("users", 2, "'is_staff':true");

    house.pull();

    assertThat(viewers("web-api")).containsExactly("alice");
  }

  // Lesser tokens

  private void takesGlobalReader() {
    house.hasUser(9, "reader");
    dojo.has("global_roles", 9, "'user':9,'group':null,'role':5");
    dojo.takesToken(LESSER, 9);
  }

  @Test
  void a_global_readers_token_opens_nothing() {
    hasEverybody();
    house.hasProduct(7, "Web API").hasMember(1, 1, 7);
    takesGlobalReader();

    house.pull(LESSER, dojo.url());

    assertThat(product("web-api").visibility()).isEqualTo(Visibility.MEMBERS);
    assertThat(viewers("web-api")).isEmpty();
  }

  @Test
  void after_a_superusers_token_a_global_readers_opens_no_new_product_and_closes_no_old_one() {
    hasEverybody();
    house.hasProduct(7, "Web API").hasMember(1, 1, 7);
    takesGlobalReader();
    house.pull();
    house.hasProduct(8, "Shop").hasMember(2, 2, 8);

    pullLater(LESSER);

    assertThat(viewers("web-api")).containsExactly("alice", "reader");
    assertThat(viewers("shop")).containsExactly("bob", "reader");
    assertThat(product("shop").visibility()).isEqualTo(Visibility.MEMBERS);
  }

  @Test
  void what_a_lesser_token_does_not_show_is_closed() {
    hasEverybody();
    house.hasProduct(7, "Web API").hasMember(1, 1, 7).hasProduct(8, "Shop").hasMember(2, 2, 8);
    dojo.takesToken(LESSER, 1);
    house.pull();

    pullLater(LESSER);

    assertThat(viewers("web-api")).containsExactly("alice");
    assertThat(product("shop").visibility()).isEqualTo(Visibility.MEMBERS);
    assertThat(viewers("shop")).isEmpty();
  }

  @Test
  void a_group_whose_members_are_suddenly_not_listed_keeps_them() {
    hasEverybody();
    house.hasProduct(7, "Web API").hasProduct(8, "Shop");
    dojo.has("dojo_group_members", 1, "'user':1,'group':20,'role':5");
    dojo.has("product_groups", 1, "'group':20,'product':7,'role':5");
    dojo.has("dojo_group_members", 2, "'user':2,'group':21,'role':5");
    dojo.has("product_type_groups", 1, "'group':21,'product_type':1,'role':5");
    takesGlobalReader();
    house.pull();
    assertThat(viewers("web-api")).containsExactly("alice", "bob", "reader");

    pullLater(LESSER);
    pullLater(LESSER);

    assertThat(viewers("web-api")).containsExactly("alice", "bob", "reader");
    assertThat(viewers("shop")).containsExactly("bob", "reader");
    assertThat(groupsUnread()).contains("lists no member of 2 groups");

    dojo.deletes("dojo_group_members", 1);
    dojo.has("dojo_group_members", 3, "'user':3,'group':20,'role':5");
    pullLater();

    assertThat(viewers("web-api")).containsExactly("bob", "carol", "reader");
    assertThat(groupsUnread()).doesNotContain("no member of");
  }

  private String groupsUnread() {
    return String.join("\n", house.report().problems());
  }

  @Test
  void products_that_were_open_before_the_sync_are_closed_before_anything_is_read() {
    put(new Product("shop", "Shop", null, dojo.url() + "/product/8", Visibility.OPEN));
    put(new Product("own", "Own", null, null, Visibility.OPEN));
    put(new Product("other", "Other", null, "https://other.example/product/8", Visibility.OPEN));
    hasEverybody();

    house.pull("a-wrong-token-0123456789", dojo.url());

    assertThat(product("shop").visibility()).isEqualTo(Visibility.MEMBERS);
    assertThat(product("own").visibility()).isEqualTo(Visibility.OPEN);
    assertThat(product("other").visibility()).isEqualTo(Visibility.OPEN);
  }

  private void put(Product product) {
    house.database().run(handle -> new Inventory(handle).put(product));
  }

  @Test
  void what_an_admin_has_opened_stays_open_and_what_was_opened_by_default_does_not() {
    hasEverybody();
    house.hasProduct(7, "Web API").hasProduct(8, "Shop");
    put(new Product("shop", "Shop", null, dojo.url() + "/product/8", Visibility.OPEN));
    var opened = new Product("web-api", "Web", null, dojo.url() + "/product/7", Visibility.OPEN);
    new InventoryService(house.database()).put(opened, true);

    house.pull();

    assertThat(product("web-api").visibility()).isEqualTo(Visibility.OPEN);
    assertThat(product("shop").visibility()).isEqualTo(Visibility.MEMBERS);
  }

  // Accounts

  private void hasTwin(boolean isActive) {
    dojo.has(
        "users",
        6,
        ("'username':'alice-old','email':'alice@example.com','is_active':%s,'is_superuser':true")
            .formatted(isActive));
  }

  @Test
  void an_inactive_user_with_the_address_of_another_gives_that_one_no_rights() {
    house.hasUser(1, "alice").hasUser(2, "bob").hasProduct(7, "Web API").hasProduct(8, "Shop");
    house.hasMember(1, 1, 7).hasMember(2, 6, 8);
    hasTwin(false);

    house.pull();

    assertThat(viewers("web-api")).containsExactly("alice");
    assertThat(viewers("shop")).isEmpty();
  }

  @Test
  void a_user_who_becomes_inactive_takes_only_their_own_rights_from_the_other_of_that_address() {
    house.hasUser(1, "alice").hasProduct(7, "Web API").hasProduct(8, "Shop").hasMember(1, 1, 7);
    hasTwin(true);
    house.pull();
    assertThat(viewers("shop")).containsExactly("alice");
    dojo.changes("users", 6, "'is_active':false");

    pullLater();

    assertThat(house.user("alice").active()).isTrue();
    assertThat(viewers("web-api")).containsExactly("alice");
    assertThat(viewers("shop")).isEmpty();
  }

  @Test
  void a_new_address_of_an_inactive_user_is_not_that_of_the_active_one() {
    house.hasUser(1, "alice");
    hasTwin(true);
    house.pull();
    dojo.changes("users", 6, "'is_active':false");
    pullLater();
    dojo.changes("users", 6, "'email':'elsewhere@example.com'");
    pullLater();
    assertThat(house.user("alice").email()).isEqualTo("alice@example.com");
    dojo.changes("users", 6, "'is_active':true");

    pullLater();

    assertThat(house.user("alice").email()).isEqualTo("alice@example.com");
    assertThat(house.user("alice-old").email()).isEqualTo("elsewhere@example.com");
  }

  @Test
  void who_was_inactive_or_deleted_and_is_there_again_is_active_again() {
    house.hasUser(1, "alice").hasUser(2, "bob").hasProduct(7, "Web API").hasMember(1, 1, 7);
    house.pull();
    dojo.changes("users", 1, "'is_active':false").deletes("users", 2);
    pullLater();
    assertThat(house.user("alice").active()).isFalse();
    assertThat(house.user("bob").active()).isFalse();
    dojo.changes("users", 1, "'is_active':true");
    dojo.has("users", 12, "'username':'bob','email':'bob@example.com'");
    house.hasMember(2, 12, 7);

    pullLater();

    assertThat(viewers("web-api")).containsExactly("alice", "bob");
  }

  // Members added by hand

  @Test
  void a_member_added_by_hand_stays_when_defectdojo_revokes_what_it_granted_later() {
    house.hasUser(1, "alice").hasProduct(7, "Web API");
    house.pull();
    setMembers("web-api", "alice");
    house.hasMember(1, 1, 7);
    pullLater();
    dojo.deletes("product_members", 1);

    pullLater();

    assertThat(viewers("web-api")).containsExactly("alice");
  }

  @Test
  void a_member_removed_and_added_by_hand_while_defectdojo_grants_stays_when_it_revokes() {
    house.hasUser(1, "alice").hasProduct(7, "Web API").hasMember(1, 1, 7);
    house.pull();
    setMembers("web-api");
    pullLater();
    assertThat(viewers("web-api")).isEmpty();
    setMembers("web-api", "alice");
    dojo.deletes("product_members", 1);

    pullLater();

    assertThat(viewers("web-api")).containsExactly("alice");
  }

  // Names

  /** What an event of DefectDojo's hook names. */
  private String hooked(String name, long page) {
    var reference = new Reference.NameAndPage(name, dojo.url() + "/product/" + page);
    return house
        .database()
        .write(handle -> new InventoryRecorder(handle, Visibility.MEMBERS).product(reference, null))
        .orElseThrow()
        .key();
  }

  @Test
  void names_that_were_swapped_between_two_rounds_and_used_again_mix_nothing_in_any_order() {
    hasEverybody();
    house.hasProduct(7, "One").hasProduct(8, "Two").hasMember(1, 1, 7).hasMember(2, 2, 8);
    house.pull();
    dojo.changes("products", 7, "'name':'Two'").changes("products", 8, "'name':'One'");
    house.hasProduct(6, "Three").hasMember(3, 3, 6);

    assertThat(hooked("Three", 6)).isEqualTo("three");
    assertThat(hooked("Two", 7)).isEqualTo("one");
    dojo.changes("products", 6, "'name':'Four'");
    house.hasProduct(5, "Three").hasMember(4, 4, 5);
    pullLater();

    assertThat(viewers("one")).containsExactly("alice");
    assertThat(viewers("two")).containsExactly("bob");
    assertThat(viewers("three")).containsExactly("carol");
    assertThat(viewers("three-2")).containsExactly("dave");
    assertThat(product("one").name()).isEqualTo("Two");
    assertThat(product("three").name()).isEqualTo("Four");
  }
}
