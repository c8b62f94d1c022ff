package io.dojobell.slack.reply;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.service.inbox.InboxService.InboxChange;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InboxUndoTokenTest {
  private static final Instant AT = Instant.ofEpochMilli(1_764_000_000_123L);

  @Test
  void a_change_is_read_again_from_its_value() {
    var read = new InboxChange.ReadAll(AT);
    var cleared = new InboxChange.Cleared(AT);

    assertThat(InboxUndoToken.encode(read)).isEqualTo("inbox read 1764000000123");
    assertThat(InboxUndoToken.decode(InboxUndoToken.encode(read))).contains(read);
    assertThat(InboxUndoToken.decode(InboxUndoToken.encode(cleared))).contains(cleared);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "inbox",
        "inbox read",
        "inbox read -1",
        "inbox read 9999999999999999",
        "inbox lost 1764000000123",
        "mutes ALL::-",
        "{\"r\":{}}"
      })
  void any_other_value_is_no_change(String value) {
    assertThat(InboxUndoToken.decode(value)).isEmpty();
  }
}
