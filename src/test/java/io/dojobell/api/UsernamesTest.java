package io.dojobell.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.demo.RunningDojobell;
import io.dojobell.story.Story;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Usernames that could pass for another's, over the API. */
class UsernamesTest {
  @RegisterExtension private static final Story STORY = Story.withoutChannels();
  private static RunningDojobell dojobell;

  @BeforeAll
  static void start() {
    dojobell = STORY.start(Map.of());
    put("admin");
    put("Łukasz");
  }

  private static int put(String username) {
    var path = "/api/v1/users/" + URLEncoder.encode(username, StandardCharsets.UTF_8);
    return dojobell.put(path, "{}").status();
  }

  @ParameterizedTest
  @CsvSource({
    "ADMIN,409",
    "łUKASZ,409",
    "аdmin,422",
    "ａdmin,422",
    "adm\u200Bin,422",
    "иван,201",
    "admin,200"
  })
  void a_username_that_could_pass_for_another_is_refused(String username, int status) {
    assertThat(put(username)).isEqualTo(status);
  }

  @Test
  void an_account_that_is_there_can_still_be_changed() {
    assertThat(put("admin")).isEqualTo(200);
  }
}
