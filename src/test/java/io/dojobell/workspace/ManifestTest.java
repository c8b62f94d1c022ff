package io.dojobell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.dojobell.workspace.slack.AppManifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ManifestTest {
  private static final Path MANIFEST = Path.of("slack-manifest.json");
  private static final Path SCHEMA =
      Path.of("src/test/resources/samples/slack/manifest.schema.2.0.0.json");

  @Test
  void the_manifest_validates_against_slacks_schema() throws IOException {
    assertThat(problems(Files.readString(MANIFEST))).isEmpty();
  }

  @Test
  void a_manifest_with_an_unknown_kind_of_shortcut_does_not_validate() throws IOException {
    String broken = Files.readString(MANIFEST).replace("\"global\"", "\"everywhere\"");
    assertThat(problems(broken)).isNotEmpty();
  }

  @Test
  void it_asks_for_what_is_used_and_no_more() {
    assertThat(AppManifest.read(MANIFEST).botScopes())
        .containsExactlyInAnyOrder(
            "app_mentions:read",
            "channels:read",
            "chat:write",
            "chat:write.customize",
            "chat:write.public",
            "commands",
            "groups:read",
            "im:history",
            "incoming-webhook",
            "users:read",
            "users:read.email");
  }

  private static List<Error> problems(String manifest) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(Files.readString(SCHEMA));
    return schema.validate(manifest, InputFormat.JSON);
  }
}
