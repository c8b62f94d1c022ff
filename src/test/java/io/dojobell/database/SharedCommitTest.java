package io.dojobell.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SharedCommitTest {
  private final Handle handle = Jdbi.create("jdbc:sqlite::memory:").open();
  private final List<Set<String>> steps = new ArrayList<>();
  private int reads;

  @AfterEach
  void close() {
    handle.close();
  }

  /** Returns how often was read when that was. */
  private int read() {
    return SharedCommit.read(handle, this, () -> ++reads);
  }

  private void atEnd(String... items) {
    SharedCommit.atEnd(handle, this, Set.of(items), steps::add);
  }

  @Test
  void work_that_shares_nothing_reads_each_time_and_does_its_last_step_at_once() {
    assertThat(List.of(read(), read())).containsExactly(1, 2);
    atEnd("a");
    assertThat(steps).containsExactly(Set.of("a"));
  }

  @Test
  void work_that_shares_a_commit_reads_once() {
    SharedCommit.begin(handle, true);
    assertThat(List.of(read(), read())).containsExactly(1, 1);
  }

  @Test
  void each_key_has_its_own_reads() {
    SharedCommit.begin(handle, true);
    read();
    assertThat(SharedCommit.read(handle, "another", () -> "other")).isEqualTo("other");
  }

  @Test
  void the_last_step_is_done_once_for_all() {
    SharedCommit.begin(handle, true);
    atEnd("a");
    atEnd("b", "a");
    atEnd();
    assertThat(steps).isEmpty();

    SharedCommit.finish(handle);
    assertThat(steps).containsExactly(Set.of("a", "b"));

    SharedCommit.finish(handle);
    assertThat(steps).hasSize(1);
  }

  @Test
  void without_items_there_is_no_last_step() {
    SharedCommit.begin(handle, true);
    atEnd();
    SharedCommit.finish(handle);
    assertThat(steps).isEmpty();
  }

  @Test
  void other_work_ends_what_was_shared() {
    SharedCommit.begin(handle, true);
    read();
    atEnd("a");

    SharedCommit.begin(handle, false);
    assertThat(steps).containsExactly(Set.of("a"));
    assertThat(read()).isEqualTo(2);

    SharedCommit.begin(handle, true);
    assertThat(read()).isEqualTo(3);
  }

  @Test
  void the_next_commit_reads_again() {
    SharedCommit.begin(handle, true);
    read();
    SharedCommit.finish(handle);
    assertThat(SharedCommit.isShared(handle)).isFalse();

    SharedCommit.begin(handle, true);
    assertThat(read()).isEqualTo(2);
  }
}
