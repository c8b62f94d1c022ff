package io.dojobell.slack.reply;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.model.DisabledWebhook;
import io.dojobell.service.status.SourceStatus.WebhookStatus;
import io.dojobell.source.defectdojo.DefectDojoStatus;
import io.dojobell.source.defectdojo.SyncReport;
import io.dojobell.source.defectdojo.SyncReport.ResourceStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The status of DefectDojo's API in {@code /dojo status} and App Home, for admins. */
class DefectDojoStatusReplyTest {
  private static final Instant NINE_O_CLOCK = Instant.parse("2026-06-01T09:00:00Z");
  private static final List<ResourceStatus> UNREAD_PARTS =
      List.of(new ResourceStatus("users", 0, "not now"), new ResourceStatus("products", 3, null));

  private static String syncStatus(SyncReport report) {
    return DefectDojoStatusReply.syncStatus(DefectDojoStatus.syncStatus(report));
  }

  @Test
  void a_refused_token_is_one_line_with_since_when_and_what_to_do() {
    var words = syncStatus(new SyncReport(null, null, "it is (403)", NINE_O_CLOCK, UNREAD_PARTS));

    assertThat(words)
        .startsWith(":no_entry: *DefectDojo's API*: refuses the token since <!date^1780304400^")
        .endsWith(" it is (403). " + SyncReport.TOKEN_FIX)
        .doesNotContain("\n", "first time");
  }

  @Test
  void a_first_sync_is_shown_only_where_nothing_prevents_it() {
    assertThat(syncStatus(new SyncReport(null, null, null, null, List.of())))
        .isEqualTo("*DefectDojo's API*: being read for the first time");
    assertThat(syncStatus(new SyncReport(null, null, "HTTP 502", null, List.of())))
        .isEqualTo("*DefectDojo's API*: not read yet\n:warning: HTTP 502");
  }

  @Test
  void a_disabled_webhook_is_said_with_since_when_why_and_how_to_enable_it() {
    var disabled = new DisabledWebhook(3, "bell", "Exception: Connection refused", NINE_O_CLOCK);

    assertThat(
            DefectDojoStatusReply.webhookStatus(
                new WebhookStatus(true, Optional.empty(), List.of(disabled))))
        .contains(
            ":no_entry: DefectDojo has disabled its webhook “bell” <!date^1780304400^",
            ": Exception: Connection refused. Fix the cause, then open it in DefectDojo")
        .endsWith("the sync announces the imports.");
    assertThat(
            DefectDojoStatusReply.webhookStatus(
                new WebhookStatus(true, Optional.empty(), List.of())))
        .doesNotContain("disabled");
  }

  @Test
  void what_cannot_be_read_is_shown_with_its_consequence() {
    var part = new ResourceStatus("users", 0, "the token may not read it (403)");

    assertThat(syncStatus(new SyncReport(NINE_O_CLOCK, null, null, null, List.of(part))))
        .contains("*DefectDojo's API*: read <!date")
        .contains("\n:warning: users: the token may not read it (403). So who may view which")
        .contains("\n:warning: Set DOJOBELL_DEFECTDOJO_TOKEN to the API v2 key of a superuser.");
  }
}
