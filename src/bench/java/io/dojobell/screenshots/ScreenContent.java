package io.dojobell.screenshots;

import io.dojobell.workspace.Fault;
import io.dojobell.workspace.Faults;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.slack.WorkspaceUser;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What screens show beyond the content of the demo: more settings, mutes, failures, a thread. */
final class ScreenContent {
  private static final List<String> COMMANDS_OF_MEMBER =
      List.of(
          "subscribe slas to web-api via slack,email min high",
          "subscribe scans to \"Mobile app\"",
          "mute mobile-app for 1d",
          "mute engagements until 2030-01-01",
          "quiet 20:00-08:00 Europe/Berlin",
          "digest weekly mon 09:00");

  /** Events of one message that does not name all. */
  private static final int BURST = 40;

  private static final String EVENT =
      "{\"type\":\"%s\",\"title\":\"%s\",\"product\":\"%s\",\"engagement\":\"%s\","
          + "\"severity\":\"high\",\"url\":\"https://dojo.example.com/engagement/31\"}";

  private final Workspace workspace;
  private final SceneApi api;
  private final ScreenStage stage;
  private boolean isCreated;

  ScreenContent(Workspace workspace, SceneApi api, ScreenStage stage) {
    this.workspace = workspace;
    this.api = api;
    this.stage = stage;
  }

  /** Creates all but the thread; nothing the second time. */
  void create() {
    if (isCreated) {
      return;
    }
    isCreated = true;
    workspace
        .slack()
        .addUser(
            WorkspaceUser.named(ScreenStage.STRANGER)
                .realName("Zoe Lang")
                .email("zoe@elsewhere.example"));
    stage.createPerson(ScreenStage.NEWCOMER, "Dana Novak");
    var channel = stage.channel("web-api-team");
    var member = stage.id(ScreenStage.MEMBER);
    for (var command : COMMANDS_OF_MEMBER) {
      stage.answerTo(channel, () -> workspace.slack().command(member, channel, "/dojo " + command));
    }
    stage.dismissIntroduction(ScreenStage.MEMBER);
    stage.dismissIntroduction(ScreenStage.ADMIN);
    api.post(
        "events",
        IntStream.rangeClosed(1, BURST)
            .mapToObj(
                n ->
                    EVENT.formatted(
                        "scan_added", "Trivy Scan: build " + n, "ledger", "Nightly scans"))
            .collect(Collectors.joining(",", "[", "]")));
    fail("retired", "mobile-app", Fault.status(410), "failed");
    fail("busy", "ledger", Fault.status(503), "retrying");
  }

  /**
   * Makes a Teams channel that answers with the fault, and sends it an event of the product.
   *
   * @param state of the delivery, which is waited for
   */
  private void fail(String teamsChannel, String product, Fault fault, String state) {
    workspace.faults().failAll(Faults.at("teams", teamsChannel), fault);
    api.post(
        "routes",
        """
        {"events":["engagement_added"],"products":["%s"],"product_types":[],
         "target":{"teams_url":"%s"},"threads":"off"}\
        """
            .formatted(product, workspace.teamsUrl(teamsChannel)));
    api.post(
        "events", EVENT.formatted("engagement_added", "Pentest of " + product, product, "Retest"));
    api.awaitAny(List.of(state));
  }

  /** Makes a channel whose messages of an engagement stand in a thread, and returns its id. */
  String createThread() {
    var channel = workspace.slack().addChannel("payments").id();
    api.post(
        "routes",
        """
        {"events":[],"products":["ledger"],"product_types":[],
         "target":{"slack_channel":"%s"},"threads":"on"}\
        """
            .formatted(channel));
    post("engagement_added", "Pentest of the ledger");
    post("scan_added", "Trivy Scan of ledger: nightly");
    post("close_engagement", "Pentest of the ledger is closed");
    return channel;
  }

  private void post(String type, String title) {
    api.post("events", EVENT.formatted(type, title, "ledger", "Pentest of the ledger"));
    api.awaitSent();
  }
}
