package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BoundedMapTest {
  @Test
  void the_key_that_was_put_first_goes_first() {
    var map = BoundedMap.<String, Integer>byAge(2);
    fill(map);
    assertThat(map).containsOnlyKeys("b", "c");
  }

  @Test
  void the_key_that_was_not_used_for_longest_goes_first() {
    var map = BoundedMap.<String, Integer>byUse(2);
    fill(map);
    assertThat(map).containsOnlyKeys("a", "c");
  }

  private static void fill(Map<String, Integer> map) {
    map.put("a", 1);
    map.put("b", 2);
    assertThat(map.get("a")).isEqualTo(1);
    map.put("c", 3);
  }
}
