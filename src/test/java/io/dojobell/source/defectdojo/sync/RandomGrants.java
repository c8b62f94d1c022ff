package io.dojobell.source.defectdojo.sync;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/** Changes at random who may view what in a DefectDojo, and what its products are called. */
final class RandomGrants {
  static final int USERS = 8;
  private static final int TYPES = 3;
  private static final int GROUPS = 2;

  /** A product that nobody is granted; those after it are each of a group. */
  private static final long PROBE = 9_000;

  private final FakeDefectDojo defectDojo;
  private final DefectDojoEdition edition;
  private final RandomGenerator random;
  private final Map<Long, String> names = new TreeMap<>();
  private final Map<Long, Long> types = new HashMap<>();
  private final Map<String, Set<Long>> authorized = new HashMap<>();
  private final Map<String, Long> links = new TreeMap<>();
  private final Set<String> flags = new HashSet<>();
  private long next = 1;

  RandomGrants(FakeDefectDojo dojo, DefectDojoEdition edition, RandomGenerator random) {
    this.defectDojo = dojo.isOf(edition);
    this.edition = edition;
    this.random = random;
    for (var user = 1L; user <= USERS; user++) {
      dojo.has("users", user, "'username':'u%d','email':'u%d@example.com'".formatted(user, user));
    }
    for (var type = 1L; type <= TYPES; type++) {
      dojo.has("product_types", type, "'name':'Type %d'".formatted(type));
    }
    for (var group = 1L; group <= GROUPS && hasRoles(); group++) {
      // Who made a group stays its owner.
      dojo.has(
          "dojo_group_members", group, "'user':%d,'group':%d,'role':4".formatted(group, group));
    }
    dojo.has("product_types", PROBE, "'name':'Probes'");
    for (var group = 0L; group <= GROUPS; group++) {
      var id = PROBE + group;
      dojo.has("products", id, "'name':'Probe %d','prod_type':%d".formatted(group, PROBE));
      if (group > 0 && hasRoles()) {
        dojo.has("product_groups", id, "'group':%d,'product':%d,'role':5".formatted(group, id));
      }
    }
    for (var product = 0; product < 5; product++) {
      makes("P" + product);
    }
  }

  private boolean hasRoles() {
    return edition == DefectDojoEdition.WITH_ROLES;
  }

  List<Long> products() {
    return List.copyOf(names.keySet());
  }

  String name(long product) {
    return names.get(product);
  }

  long type(long product) {
    return types.get(product);
  }

  /** Returns the ids of those users whom DefectDojo lets view the product now. */
  Set<Long> viewers(long product) {
    var viewers = new TreeSet<Long>();
    for (var user = 1L; user <= USERS; user++) {
      if (defectDojo.mayView(user, product)) {
        viewers.add(user);
      }
    }
    return viewers;
  }

  /**
   * What only a round shows, and no reading of a product by itself.
   *
   * @param active the active users
   * @param all those who may view everything
   * @param groups those who are in each group
   */
  record People(Set<Long> active, Set<Long> all, Map<Long, Set<Long>> groups) {}

  /** Returns what a round shows now. */
  People people() {
    var active = new TreeSet<Long>();
    for (var user = 1L; user <= USERS; user++) {
      if (!flags.contains("users" + user + "is_active")) {
        active.add(user);
      }
    }
    var groups = new HashMap<Long, Set<Long>>();
    for (var group = 1L; group <= GROUPS && hasRoles(); group++) {
      groups.put(group, viewers(PROBE + group));
    }
    return new People(active, viewers(PROBE), groups);
  }

  /**
   * Returns whom the product lets view it, as it is now, by what the last round showed of people.
   */
  Set<Long> viewers(long product, People shown) {
    var viewers = viewers(product);
    viewers.addAll(shown.all());
    for (var user : shown.active()) {
      if (defectDojo.mayViewIfActive(user, product)) {
        viewers.add(user);
      }
    }
    shown
        .groups()
        .forEach(
            (group, members) -> {
              if (links.containsKey("product_groups:" + group + ":" + product)
                  || links.containsKey("product_type_groups:" + group + ":" + types.get(product))) {
                viewers.addAll(members);
              }
            });
    return viewers;
  }

  /** Changes something. */
  void change() {
    switch (random.nextInt(12)) {
      case 0 -> flips("users", user(), "is_active", true);
      case 1 -> flips("users", user(), "is_superuser", false);
      case 2 -> renames();
      case 3 -> swaps();
      case 4 -> makesAgain();
      case 5 -> moves();
      case 6 -> makes("N" + next);
      default -> grants();
    }
  }

  private long user() {
    return 1 + random.nextInt(USERS);
  }

  private long product() {
    return products().get(random.nextInt(names.size()));
  }

  private void flips(String list, long id, String field, boolean usual) {
    var key = list + id + field;
    var isChanged = flags.remove(key) || !flags.add(key);
    defectDojo.changes(list, id, "'%s':%s".formatted(field, isChanged == usual));
  }

  private void makes(String name) {
    if (names.containsValue(name)) {
      return;
    }
    var id = next++;
    names.put(id, name);
    types.put(id, 1L + random.nextInt(TYPES));
    defectDojo.has("products", id, "'name':'%s','prod_type':%d".formatted(name, types.get(id)));
    for (var user = random.nextInt(3); user > 0; user--) {
      grants(id);
    }
  }

  private void renames() {
    called(product(), "R" + next++);
  }

  private void called(long product, String name) {
    names.put(product, name);
    defectDojo.changes("products", product, "'name':'%s'".formatted(name));
  }

  private void swaps() {
    var one = product();
    var other = product();
    var name = names.get(one);
    called(one, names.get(other));
    called(other, name);
  }

  /** Deletes a product, and makes another of its name. */
  private void makesAgain() {
    var id = product();
    var name = names.remove(id);
    defectDojo.deletes("products", id);
    for (var list : List.of("product_members", "product_groups")) {
      new ArrayList<>(links.keySet())
          .stream()
              .filter(link -> link.startsWith(list + ":") && link.endsWith(":" + id))
              .forEach(link -> defectDojo.deletes(list, links.remove(link)));
    }
    makes(name);
  }

  private void moves() {
    var id = product();
    types.put(id, 1L + random.nextInt(TYPES));
    defectDojo.changes("products", id, "'prod_type':%d".formatted(types.get(id)));
  }

  private void grants() {
    if (random.nextInt(3) > 0) {
      grants(product());
    } else if (hasRoles()) {
      grantsByRole(0);
    } else if (random.nextInt(4) == 0) {
      flips("users", user(), "is_staff", false);
    } else {
      authorizes("product_types", 1L + random.nextInt(TYPES));
    }
  }

  private void grants(long product) {
    if (hasRoles()) {
      grantsByRole(product);
    } else {
      authorizes("products", product);
    }
  }

  private void authorizes(String list, long id) {
    var users = authorized.computeIfAbsent(list + id, _ -> new TreeSet<>());
    var user = user();
    if (!users.remove(user)) {
      users.add(user);
    }
    defectDojo.changes(list, id, "'authorized_users':" + users);
  }

  /** Grants or revokes something of the product; 0: of something else. */
  private void grantsByRole(long product) {
    var group = 1L + random.nextInt(GROUPS);
    var type = 1L + random.nextInt(TYPES);
    if (product > 0) {
      if (random.nextBoolean()) {
        link("product_members", "user", user(), "product", product);
      } else {
        link("product_groups", "group", group, "product", product);
      }
      return;
    }
    switch (random.nextInt(5)) {
      case 0 -> link("product_type_members", "user", user(), "product_type", type);
      case 1 -> link("product_type_groups", "group", group, "product_type", type);
      case 2 -> link("global_roles", "user", user(), "group", 0);
      case 3 -> link("global_roles", "user", 0, "group", group);
      default -> link("dojo_group_members", "user", user(), "group", group);
    }
  }

  private void link(String list, String who, long holder, String what, long thing) {
    var key = list + ":" + holder + ":" + thing;
    var known = links.remove(key);
    if (known != null) {
      defectDojo.deletes(list, known);
      return;
    }
    var id = 100 + next++;
    links.put(key, id);
    var role = random.nextInt(5) == 0 && list.equals("global_roles") ? "null" : "5";
    defectDojo.has(
        list,
        id,
        "'%s':%s,'%s':%s,'role':%s"
            .formatted(
                who, holder == 0 ? "null" : holder, what, thing == 0 ? "null" : thing, role));
  }
}
