package io.dojobell.slack.identity;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.ResponseMetadata;
import io.dojobell.jobs.NightlyJob;
import io.dojobell.service.account.DirectorySyncService;
import io.dojobell.service.account.DirectorySyncService.DirectoryEntry;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches all users of the Slack workspace, so that they need not be looked up one by one. It goes
 * page by page, stores each at once, and keeps within Slack's rate limit.
 */
public final class DirectorySync implements NightlyJob {
  private static final Logger LOG = LoggerFactory.getLogger(DirectorySync.class);

  /** Slack recommends at most 200 and allows up to 1,000. */
  private static final int PAGE_SIZE = 200;

  /** The limit of Slack's tier 2. */
  private static final int MAX_CALLS_PER_MINUTE = 20;

  private static final Duration BATCH_INTERVAL = Duration.ofMinutes(1);
  private static final Duration RETRY_DELAY = Duration.ofMinutes(10);
  private static final Duration MAX_PAUSE = Duration.ofHours(24);

  private final MethodsClient methods;
  private final DirectorySyncService service;

  public DirectorySync(MethodsClient methods, DirectorySyncService service) {
    this.methods = methods;
    this.service = service;
  }

  /** Returns true if the last completed run is more than a day ago. */
  @Override
  public boolean isOverdue() {
    return !service.isUpToDate();
  }

  /**
   * Fetches as many pages as the rate limit allows in a minute; blocks.
   *
   * @return the delay before the next batch; empty: all users are fetched, or Slack does not allow
   *     it
   */
  @Override
  public Optional<Duration> runBatch() {
    try {
      var team = methods.authTest(request -> request);
      return team.isOk()
          ? fetchPages(String.valueOf(team.getTeamId()))
          : handleError(team.getError());
    } catch (SlackApiException failure) {
      return Optional.of(pauseAfter(failure));
    } catch (IOException _) {
      LOG.warn("Slack user sync failed; will retry");
      return Optional.of(RETRY_DELAY);
    }
  }

  private Optional<Duration> fetchPages(String team) throws IOException, SlackApiException {
    var cursor = service.beginOrResume();
    for (var n = 0; n < MAX_CALLS_PER_MINUTE; n++) {
      var from = cursor;
      var page = methods.usersList(request -> request.limit(PAGE_SIZE).cursor(from));
      if (!page.isOk()) {
        return handleError(page.getError());
      }
      cursor = nextCursor(page.getResponseMetadata());
      var listed = page.getMembers().stream().map(user -> toEntry(user, team)).toList();
      service.processPage(listed, cursor);
      if (cursor.isEmpty()) {
        LOG.info("Slack user sync finished");
        return Optional.empty();
      }
    }
    return Optional.of(BATCH_INTERVAL);
  }

  private static DirectoryEntry toEntry(com.slack.api.model.User user, String team) {
    return new DirectoryEntry(
        user.getId(),
        SlackProfiles.confirmedEmail(user),
        SlackProfiles.kind(user, team),
        SlackProfiles.timeZone(user).orElse(null));
  }

  private static String nextCursor(@Nullable ResponseMetadata metadata) {
    return metadata == null ? "" : Optional.ofNullable(metadata.getNextCursor()).orElse("");
  }

  /** Handles an error of Slack's: for now, from that page, or until somebody fixes the app. */
  private Optional<Duration> handleError(@Nullable String error) {
    LOG.warn("Slack does not show its directory why={}", error);
    return switch (String.valueOf(error)) {
      case "invalid_cursor" -> {
        service.cancel();
        yield Optional.of(RETRY_DELAY);
      }
      case "ratelimited",
          "internal_error",
          "fatal_error",
          "service_unavailable",
          "request_timeout",
          "team_added_to_org" ->
          Optional.of(RETRY_DELAY);
      default -> {
        service.cancel();
        yield Optional.empty();
      }
    };
  }

  private static Duration pauseAfter(SlackApiException failure) {
    var status = failure.getResponse().code();
    LOG.warn("Slack user sync failed; will retry status={}", status);
    return Optional.ofNullable(failure.getResponse().header("Retry-After"))
        .filter(seconds -> seconds.matches("\\d{1,9}"))
        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
        .filter(pause -> pause.compareTo(MAX_PAUSE) <= 0)
        .orElse(RETRY_DELAY);
  }
}
