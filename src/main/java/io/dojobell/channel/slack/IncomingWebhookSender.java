package io.dojobell.channel.slack;

import com.google.gson.Gson;
import com.slack.api.util.json.GsonFactory;
import com.slack.api.webhook.Payload;
import io.dojobell.blockkit.LimitChecker;
import io.dojobell.channel.Outcome;
import io.dojobell.net.HttpResult;
import io.dojobell.net.HttpSender;
import io.dojobell.net.RetryAfter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Posts to an incoming webhook, which answers {@code ok} or an error in plain text. */
record IncomingWebhookSender(URI url, HttpSender http, InstantSource clock) {
  private static final Gson GSON = GsonFactory.createSnakeCase();
  private static final String JSON = "application/json; charset=utf-8";
  private static final Pattern ERROR_CODE = Pattern.compile("[a-z_]{2,80}");

  /** Posts the message once. */
  Outcome send(SlackMessage message) {
    LimitChecker.checkMessage("incoming webhook", message.blocks());
    var payload =
        Payload.builder()
            .text(message.text())
            .blocks(message.blocks().isEmpty() ? null : message.blocks())
            .build();
    var body = GSON.toJson(payload);
    var answer =
        http.send(
            url,
            Map.of("Content-Type", JSON, "User-Agent", HttpSender.USER_AGENT),
            body.getBytes(StandardCharsets.UTF_8));
    return switch (answer) {
      case HttpResult.Response(var status, var retryAfter, var text) ->
          toOutcome(status, retryAfter, text.strip());
      case HttpResult.Unreachable(var reason) -> new Outcome.RetryAt(null, reason);
      case HttpResult.NotAllowed(var reason) -> new Outcome.Failed(reason);
    };
  }

  private Outcome toOutcome(int status, @Nullable String retryAfter, String text) {
    if (status == 200 && text.equals("ok")) {
      return new Outcome.Sent(null);
    }
    if (status == 429 || status >= 500 || status == 408) {
      return isContentError(text)
          ? SlackErrors.of(text, null)
          : new Outcome.RetryAt(
              RetryAfter.parse(retryAfter, clock.instant()), "Slack's webhook answered " + status);
    }
    return ERROR_CODE.matcher(text).matches() && !text.equals("ok")
        ? SlackErrors.of(text, null)
        : new Outcome.RetryAt(
            null, "The answer is not one of Slack's incoming webhooks (HTTP " + status + ")");
  }

  private static boolean isContentError(String text) {
    return ERROR_CODE.matcher(text).matches()
        && SlackErrors.of(text, null) instanceof Outcome.ContentRefused;
  }
}
