package io.dojobell.source.defectdojo.sync;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Who may view what, as DefectDojo's own authorization code has it.
 *
 * @param user whose token it is; a superuser that is no item where null
 */
record FakeDefectDojoAccess(DefectDojoEdition edition, FakeDefectDojoLists lists, Long user) {
  private static final Set<String> OF_SUPERUSERS = Set.of("notification_webhooks", "global_roles");

  /** Returns whether the list answers 403 to that user. */
  boolean isForbidden(String list) {
    return !isSuperuser()
        && (OF_SUPERUSERS.contains(list) || (list.equals("users") && !mayViewUsers()));
  }

  private JsonNode account() {
    return lists.of("users", LongNode.valueOf(user));
  }

  private boolean isSuperuser() {
    return user == null || account().path("is_superuser").asBoolean();
  }

  private boolean mayViewUsers() {
    return !account().path("configuration_permissions").isEmpty();
  }

  /** Returns whether that user sees the item. */
  Predicate<ObjectNode> visibleIn(String list) {
    return item -> isSuperuser() || maySee(list, item);
  }

  private boolean maySee(String list, JsonNode item) {
    return switch (list) {
      case "products" -> mayView(item);
      case "product_types" -> mayViewType(item);
      case "engagements", "product_members", "product_groups" ->
          mayView(lists.of("products", item.path("product")));
      case "product_type_members", "product_type_groups" ->
          mayViewType(lists.of("product_types", item.path("product_type")));
      case "tests" -> mayView(productOf(item));
      case "test_imports" -> mayView(productOf(lists.of("tests", item.path("test"))));
      case "findings" -> mayView(productOfFinding(item));
      case "risk_acceptance" -> mayViewRisk(item);
      case "dojo_groups" -> isInGroup(user, item.path("id").asLong());
      case "dojo_group_members" -> isInGroup(user, item.path("group").asLong());
      default -> true;
    };
  }

  private JsonNode productOf(JsonNode test) {
    var engagement = lists.of("engagements", test.path("engagement"));
    return lists.of("products", engagement.path("product"));
  }

  private JsonNode productOfFinding(JsonNode finding) {
    var named =
        finding.path("related_fields").path("test").path("engagement").path("product").path("id");
    return named.isMissingNode()
        ? productOf(lists.of("tests", finding.path("test")))
        : lists.of("products", named);
  }

  private boolean mayViewRisk(JsonNode risk) {
    var id = risk.path("id").asLong();
    return lists
        .all("engagements")
        .filter(engagement -> contains(engagement.path("risk_acceptance"), id))
        .anyMatch(engagement -> mayView(lists.of("products", engagement.path("product"))));
  }

  private boolean mayView(JsonNode product) {
    if (product.isMissingNode()) {
      return false;
    }
    var type = lists.of("product_types", product.path("prod_type"));
    return isNamed("product", product) || isNamed("product_type", type) || mayViewAll();
  }

  private boolean mayViewType(JsonNode type) {
    return isNamed("product_type", type) || mayViewAll();
  }

  private boolean mayViewAll() {
    return switch (edition) {
      case WITHOUT_ROLES -> account().path("is_staff").asBoolean();
      case WITH_ROLES ->
          lists
              .all("global_roles")
              .filter(role -> role.path("role").isNumber())
              .anyMatch(
                  role ->
                      role.path("user").asLong() == user
                          || isInGroup(user, role.path("group").asLong()));
    };
  }

  private boolean isNamed(String kind, JsonNode thing) {
    var id = thing.path("id").asLong();
    return switch (edition) {
      case WITHOUT_ROLES -> contains(thing.path("authorized_users"), user);
      case WITH_ROLES ->
          links(kind + "_members", kind, id).anyMatch(one -> one.path("user").asLong() == user)
              || links(kind + "_groups", kind, id)
                  .anyMatch(one -> isInGroup(user, one.path("group").asLong()));
    };
  }

  private Stream<ObjectNode> links(String list, String kind, long id) {
    return lists.all(list).filter(one -> id != 0 && one.path(kind).asLong() == id);
  }

  private boolean isInGroup(long member, long group) {
    return lists
        .all("dojo_group_members")
        .anyMatch(
            one -> one.path("group").asLong() == group && one.path("user").asLong() == member);
  }

  private static boolean contains(JsonNode ids, long id) {
    return StreamSupport.stream(ids.spliterator(), false).anyMatch(one -> one.asLong() == id);
  }
}
