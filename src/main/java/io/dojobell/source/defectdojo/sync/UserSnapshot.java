package io.dojobell.source.defectdojo.sync;

import io.dojobell.database.JsonColumn;
import io.dojobell.source.defectdojo.RemoteRecords.RemoteRecord;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is compared of a user of DefectDojo from one round to the next.
 *
 * @param email empty: none that mails can be sent to
 */
record UserSnapshot(boolean active, String email, String name) {
  private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");

  static UserSnapshot of(JsonRow row) {
    var name = (row.name("first_name") + " " + row.name("last_name")).strip();
    var email = row.name("email");
    return new UserSnapshot(
        row.flag("is_active"),
        EMAIL.matcher(email).matches() ? email : "",
        name.isEmpty() ? row.name("username") : name);
  }

  /** Returns what was stored of the user; empty: it cannot be read. */
  static Optional<UserSnapshot> of(RemoteRecord record) {
    return JsonColumn.decode(record.snapshot(), UserSnapshot.class);
  }

  /** Returns the text that is stored, in which queries find {@code active} at the start. */
  String text() {
    return JsonColumn.encode(this);
  }

  UserSnapshot withActive(boolean active) {
    return new UserSnapshot(active, email, name);
  }
}
