package io.dojobell.slack;

import com.slack.api.app_backend.SlackSignature;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.util.SlackRequestParser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Commands of nobody's, answered as a service starts: a second or more of loading classes is then
 * over before the first person types, whom Slack gives 3 s. Nothing is read, changed or sent.
 */
record Rehearsal(App app, String signingSecret, InstantSource clock) implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);
  private static final int TIMES = 20;

  @Override
  public void run() {
    try {
      for (var time = 0; time < TIMES; time++) {
        answer("help");
        answer("subscrbe scans to “web api” min high");
      }
    } catch (Exception failure) {
      LOG.debug("The rehearsal of Slack's commands failed", failure);
    }
  }

  private void answer(String text) throws Exception {
    var body =
        "command=%2Fdojo&user_id=U0&team_id=T0&channel_id=C0&text="
            + URLEncoder.encode(text, StandardCharsets.UTF_8);
    var stamp = "" + clock.instant().getEpochSecond();
    var signature = new SlackSignature.Generator(signingSecret).generate(stamp, body);
    app.run(
        new SlackRequestParser(app.config())
            .parse(
                SlackRequestParser.HttpRequest.builder()
                    .requestUri("/slack/events")
                    .queryString(Map.of())
                    .headers(
                        new RequestHeaders(
                            Map.of(
                                "Content-Type", List.of("application/x-www-form-urlencoded"),
                                "X-Slack-Request-Timestamp", List.of(stamp),
                                "X-Slack-Signature", List.of(signature))))
                    .requestBody(body)
                    .remoteAddress("127.0.0.1")
                    .build()));
  }
}
