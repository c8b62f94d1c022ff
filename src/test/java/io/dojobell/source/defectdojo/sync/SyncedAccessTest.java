package io.dojobell.source.defectdojo.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.model.Product;
import io.dojobell.model.Reference;
import io.dojobell.model.User;
import io.dojobell.model.Visibility;
import io.dojobell.service.Actor;
import io.dojobell.service.inventory.InventoryService;
import io.dojobell.store.Inventory;
import io.dojobell.store.InventoryRecorder;
import io.dojobell.store.ProductMembers;
import io.dojobell.store.Users;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Users who may view a product in DefectDojo may view it here, and nobody else. */
class SyncedAccessTest {
  private static final String READER_TOKEN = "a-readers-token-0123456789";

  private final SyncFixture fixture = new SyncFixture();
  private final FakeDefectDojo defectDojo = fixture.dojo();

  @AfterEach
  void close() {
    fixture.close();
  }

  private void syncLater() {
    syncLater(FakeDefectDojo.TOKEN);
  }

  private void syncLater(String token) {
    fixture.advance(Duration.ofMinutes(15));
    fixture.sync(token, defectDojo.url());
  }

  private List<String> viewers(String product) {
    return fixture
        .database()
        .read(
            handle -> {
              var inventory = new Inventory(handle);
              var known = inventory.product(product).orElseThrow();
              return new Users(handle)
                  .page("", 100).stream()
                      .map(User::username)
                      .filter(user -> new ProductMembers(handle).mayView(user, known))
                      .toList();
            });
  }

  private Product product(String key) {
    return fixture.database().read(handle -> new Inventory(handle).product(key)).orElseThrow();
  }

  private void setMembers(String product, String... users) {
    new InventoryService(fixture.database())
        .putMembers(new Actor("the API"), product, List.of(users));
  }

  private void hasEverybody() {
    fixture.hasUser(1, "alice").hasUser(2, "bob").hasUser(3, "carol").hasUser(4, "dave");
    fixture.hasUser(5, "erin");
  }

  // Without roles

  private void hasNoRoles() {
    defectDojo.isOf(DefectDojoEdition.WITHOUT_ROLES);
    hasEverybody();
    fixture.hasProduct(7, "Web API");
    defectDojo.changes("products", 7, "'authorized_users':[2]");
    defectDojo.changes("product_types", 1, "'authorized_users':[3]");
    defectDojo.changes("users", 4, "'is_staff':true");
    defectDojo.changes("users", 5, "'is_superuser':true");
  }

  @Test
  void in_an_edition_without_roles_those_authorized_staff_and_superusers_may_view() {
    hasNoRoles();

    fixture.sync();

    assertThat(viewers("web-api")).containsExactly("bob", "carol", "dave", "erin");
    assertThat(product("web-api").visibility()).isEqualTo(Visibility.MEMBERS);
  }

  @Test
  void in_an_edition_without_roles_what_is_revoked_is_revoked_here() {
    hasNoRoles();
    fixture.sync();
    defectDojo.changes("products", 7, "'authorized_users':[1]");
    defectDojo.changes("product_types", 1, "'authorized_users':[]");
    defectDojo.changes("users", 4, "'is_staff':false").changes("users", 5, "'is_superuser':false");

    syncLater();

    assertThat(viewers("web-api")).containsExactly("alice");
  }

  @Test
  void a_product_that_moves_to_another_type_is_for_those_authorized_there() {
    hasNoRoles();
    defectDojo.has("product_types", 2, "'name':'Other','authorized_users':[1]");
    fixture.sync();
    defectDojo.changes("products", 7, "'prod_type':2");

    syncLater();

    assertThat(viewers("web-api")).containsExactly("alice", "bob", "dave", "erin");
  }

  @Test
  void roles_that_were_read_before_an_update_to_an_edition_without_them_count_no_more() {
    hasEverybody();
    fixture.hasProduct(7, "Web API").hasMember(1, 1, 7);
    defectDojo.has("global_roles", 1, "'user':2,'group':null,'role':5");
    fixture.sync();
    assertThat(viewers("web-api")).containsExactly("alice", "bob");

    defectDojo.isOf(DefectDojoEdition.WITHOUT_ROLES);
    defectDojo.changes("products", 7, "'authorized_users':[3]");
    syncLater();

    assertThat(viewers("web-api")).containsExactly("carol");
  }

  // With roles

  @Test
  void where_memberships_may_not_be_read_those_whom_the_product_names_may_view() {
    hasEverybody();
    fixture.hasProduct(7, "Web API").hasMember(1, 1, 7);
    defectDojo.has("product_type_members", 1, "'user':2,'product_type':1,'role':5");
    defectDojo.refuses("product_members", 403).refuses("product_type_members", 403);

    fixture.sync();

    assertThat(viewers("web-api")).containsExactly("alice", "bob");
  }

  @Test
  void staff_of_an_edition_with_roles_view_nothing_by_that() {
    hasEverybody();
    fixture.hasProduct(7, "Web API").hasMember(1, 1, 7);
    defectDojo.changes("users", 2, "'is_staff':true");

    fixture.sync();

    assertThat(viewers("web-api")).containsExactly("alice");
  }

  // Lesser tokens

  private void takesGlobalReader() {
    fixture.hasUser(9, "reader");
    defectDojo.has("global_roles", 9, "'user':9,'group':null,'role':5");
    defectDojo.takesToken(READER_TOKEN, 9);
  }

  @Test
  void a_global_readers_token_opens_nothing() {
    hasEverybody();
    fixture.hasProduct(7, "Web API").hasMember(1, 1, 7);
    takesGlobalReader();

    fixture.sync(READER_TOKEN, defectDojo.url());

    assertThat(product("web-api").visibility()).isEqualTo(Visibility.MEMBERS);
    assertThat(viewers("web-api")).isEmpty();
  }

  @Test
  void after_a_superusers_token_a_global_readers_opens_no_new_product_and_closes_no_old_one() {
    hasEverybody();
    fixture.hasProduct(7, "Web API").hasMember(1, 1, 7);
    takesGlobalReader();
    fixture.sync();
    fixture.hasProduct(8, "Shop").hasMember(2, 2, 8);

    syncLater(READER_TOKEN);

    assertThat(viewers("web-api")).containsExactly("alice", "reader");
    assertThat(viewers("shop")).containsExactly("bob", "reader");
    assertThat(product("shop").visibility()).isEqualTo(Visibility.MEMBERS);
  }

  @Test
  void what_a_lesser_token_does_not_show_is_closed() {
    hasEverybody();
    fixture.hasProduct(7, "Web API").hasMember(1, 1, 7).hasProduct(8, "Shop").hasMember(2, 2, 8);
    defectDojo.takesToken(READER_TOKEN, 1);
    fixture.sync();

    syncLater(READER_TOKEN);

    assertThat(viewers("web-api")).containsExactly("alice");
    assertThat(product("shop").visibility()).isEqualTo(Visibility.MEMBERS);
    assertThat(viewers("shop")).isEmpty();
  }

  @Test
  void a_group_whose_members_are_suddenly_not_listed_keeps_them() {
    hasEverybody();
    fixture.hasProduct(7, "Web API").hasProduct(8, "Shop");
    defectDojo.has("dojo_group_members", 1, "'user':1,'group':20,'role':5");
    defectDojo.has("product_groups", 1, "'group':20,'product':7,'role':5");
    defectDojo.has("dojo_group_members", 2, "'user':2,'group':21,'role':5");
    defectDojo.has("product_type_groups", 1, "'group':21,'product_type':1,'role':5");
    takesGlobalReader();
    fixture.sync();
    assertThat(viewers("web-api")).containsExactly("alice", "bob", "reader");

    syncLater(READER_TOKEN);
    syncLater(READER_TOKEN);

    assertThat(viewers("web-api")).containsExactly("alice", "bob", "reader");
    assertThat(viewers("shop")).containsExactly("bob", "reader");
    assertThat(groupsUnread()).contains("lists no member of 2 groups");

    defectDojo.deletes("dojo_group_members", 1);
    defectDojo.has("dojo_group_members", 3, "'user':3,'group':20,'role':5");
    syncLater();

    assertThat(viewers("web-api")).containsExactly("bob", "carol", "reader");
    assertThat(groupsUnread()).doesNotContain("no member of");
  }

  private String groupsUnread() {
    return String.join("\n", fixture.report().problems());
  }

  @Test
  void products_that_were_open_before_the_sync_are_closed_before_anything_is_read() {
    put(new Product("shop", "Shop", null, defectDojo.url() + "/product/8", Visibility.OPEN));
    put(new Product("own", "Own", null, null, Visibility.OPEN));
    put(new Product("other", "Other", null, "https://other.example/product/8", Visibility.OPEN));
    hasEverybody();

    fixture.sync("a-wrong-token-0123456789", defectDojo.url());

    assertThat(product("shop").visibility()).isEqualTo(Visibility.MEMBERS);
    assertThat(product("own").visibility()).isEqualTo(Visibility.OPEN);
    assertThat(product("other").visibility()).isEqualTo(Visibility.OPEN);
  }

  private void put(Product product) {
    fixture.database().run(handle -> new Inventory(handle).put(product));
  }

  @Test
  void what_an_admin_has_opened_stays_open_and_what_was_opened_by_default_does_not() {
    hasEverybody();
    fixture.hasProduct(7, "Web API").hasProduct(8, "Shop");
    put(new Product("shop", "Shop", null, defectDojo.url() + "/product/8", Visibility.OPEN));
    var opened =
        new Product("web-api", "Web", null, defectDojo.url() + "/product/7", Visibility.OPEN);
    new InventoryService(fixture.database()).put(new Actor("the API"), opened, true);

    fixture.sync();

    assertThat(product("web-api").visibility()).isEqualTo(Visibility.OPEN);
    assertThat(product("shop").visibility()).isEqualTo(Visibility.MEMBERS);
  }

  // Accounts

  private void hasTwin(boolean isActive) {
    defectDojo.has(
        "users",
        6,
        ("'username':'alice-old','email':'alice@example.com','is_active':%s,'is_superuser':true")
            .formatted(isActive));
  }

  @Test
  void an_inactive_user_with_the_address_of_another_gives_that_one_no_rights() {
    fixture.hasUser(1, "alice").hasUser(2, "bob").hasProduct(7, "Web API").hasProduct(8, "Shop");
    fixture.hasMember(1, 1, 7).hasMember(2, 6, 8);
    hasTwin(false);

    fixture.sync();

    assertThat(viewers("web-api")).containsExactly("alice");
    assertThat(viewers("shop")).isEmpty();
  }

  @Test
  void a_user_who_becomes_inactive_takes_only_their_own_rights_from_the_other_of_that_address() {
    fixture.hasUser(1, "alice").hasProduct(7, "Web API").hasProduct(8, "Shop").hasMember(1, 1, 7);
    hasTwin(true);
    fixture.sync();
    assertThat(viewers("shop")).containsExactly("alice");
    defectDojo.changes("users", 6, "'is_active':false");

    syncLater();

    assertThat(fixture.user("alice").active()).isTrue();
    assertThat(viewers("web-api")).containsExactly("alice");
    assertThat(viewers("shop")).isEmpty();
  }

  @Test
  void a_new_address_of_an_inactive_user_is_not_that_of_the_active_one() {
    fixture.hasUser(1, "alice");
    hasTwin(true);
    fixture.sync();
    defectDojo.changes("users", 6, "'is_active':false");
    syncLater();
    defectDojo.changes("users", 6, "'email':'elsewhere@example.com'");
    syncLater();
    assertThat(fixture.user("alice").email()).isEqualTo("alice@example.com");
    defectDojo.changes("users", 6, "'is_active':true");

    syncLater();

    assertThat(fixture.user("alice").email()).isEqualTo("alice@example.com");
    assertThat(fixture.user("alice-old").email()).isEqualTo("elsewhere@example.com");
  }

  @Test
  void who_was_inactive_or_deleted_and_is_there_again_is_active_again() {
    fixture.hasUser(1, "alice").hasUser(2, "bob").hasProduct(7, "Web API").hasMember(1, 1, 7);
    fixture.sync();
    defectDojo.changes("users", 1, "'is_active':false").deletes("users", 2);
    syncLater();
    assertThat(fixture.user("alice").active()).isFalse();
    assertThat(fixture.user("bob").active()).isFalse();
    defectDojo.changes("users", 1, "'is_active':true");
    defectDojo.has("users", 12, "'username':'bob','email':'bob@example.com'");
    fixture.hasMember(2, 12, 7);

    syncLater();

    assertThat(viewers("web-api")).containsExactly("alice", "bob");
  }

  // Members added by hand

  @Test
  void a_member_added_by_hand_stays_when_defectdojo_revokes_what_it_granted_later() {
    fixture.hasUser(1, "alice").hasProduct(7, "Web API");
    fixture.sync();
    setMembers("web-api", "alice");
    fixture.hasMember(1, 1, 7);
    syncLater();
    defectDojo.deletes("product_members", 1);

    syncLater();

    assertThat(viewers("web-api")).containsExactly("alice");
  }

  @Test
  void a_member_removed_and_added_by_hand_while_defectdojo_grants_stays_when_it_revokes() {
    fixture.hasUser(1, "alice").hasProduct(7, "Web API").hasMember(1, 1, 7);
    fixture.sync();
    setMembers("web-api");
    syncLater();
    assertThat(viewers("web-api")).isEmpty();
    setMembers("web-api", "alice");
    defectDojo.deletes("product_members", 1);

    syncLater();

    assertThat(viewers("web-api")).containsExactly("alice");
  }

  // Names

  /** Returns what an event of DefectDojo's hook names. */
  private String receiveWebhook(String name, long page) {
    var reference = new Reference.NameAndPage(name, defectDojo.url() + "/product/" + page);
    return fixture
        .database()
        .write(handle -> new InventoryRecorder(handle, Visibility.MEMBERS).product(reference, null))
        .orElseThrow()
        .key();
  }

  @Test
  void names_that_were_swapped_between_two_rounds_and_used_again_mix_nothing_in_any_order() {
    hasEverybody();
    fixture.hasProduct(7, "One").hasProduct(8, "Two").hasMember(1, 1, 7).hasMember(2, 2, 8);
    fixture.sync();
    defectDojo.changes("products", 7, "'name':'Two'").changes("products", 8, "'name':'One'");
    fixture.hasProduct(6, "Three").hasMember(3, 3, 6);

    assertThat(receiveWebhook("Three", 6)).isEqualTo("three");
    assertThat(receiveWebhook("Two", 7)).isEqualTo("one");
    defectDojo.changes("products", 6, "'name':'Four'");
    fixture.hasProduct(5, "Three").hasMember(4, 4, 5);
    syncLater();

    assertThat(viewers("one")).containsExactly("alice");
    assertThat(viewers("two")).containsExactly("bob");
    assertThat(viewers("three")).containsExactly("carol");
    assertThat(viewers("three-2")).containsExactly("dave");
    assertThat(product("one").name()).isEqualTo("Two");
    assertThat(product("three").name()).isEqualTo("Four");
  }
}
