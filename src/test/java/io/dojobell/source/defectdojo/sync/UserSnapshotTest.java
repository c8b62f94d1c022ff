package io.dojobell.source.defectdojo.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.dojobell.source.defectdojo.RemoteRecords.RemoteRecord;
import org.junit.jupiter.api.Test;

class UserSnapshotTest {
  private static UserSnapshot snapshot(String json) throws JsonProcessingException {
    return UserSnapshot.of(new JsonRow(new JsonMapper().readTree(json.replace('\'', '"'))));
  }

  @Test
  void a_user_without_a_name_has_the_username_and_one_without_an_address_none() throws Exception {
    assertThat(snapshot("{'username':'bob','first_name':'','email':'unknown','is_active':true}"))
        .isEqualTo(new UserSnapshot(true, "", "bob"));
    assertThat(
            snapshot("{'username':'bob','first_name':'Bob','last_name':'B','email':'b@x.example'}"))
        .isEqualTo(new UserSnapshot(false, "b@x.example", "Bob B"));
  }

  @Test
  void what_is_stored_is_read_again_and_begins_with_whether_the_user_is_active() {
    var user = new UserSnapshot(true, "b@x.example", "Bob \"B\"\\");
    assertThat(user.text()).startsWith("{\"active\":true,");
    assertThat(UserSnapshot.of(new RemoteRecord(1, "bob", null, null, user.text(), 1)))
        .contains(user);
    assertThat(UserSnapshot.of(RemoteRecord.of(1, "bob", null, 1))).isEmpty();
  }
}
