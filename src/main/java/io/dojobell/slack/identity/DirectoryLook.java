package io.dojobell.slack.identity;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.ResponseMetadata;
import io.dojobell.service.account.DirectorySyncService;
import io.dojobell.service.account.DirectorySyncService.DirectoryEntry;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at everybody in Slack, so that nobody needs to be asked for one by one. It goes page by
 * page, each kept as it comes, and at the pace that Slack allows.
 */
public final class DirectoryLook {
  private static final Logger LOG = LoggerFactory.getLogger(DirectoryLook.class);

  /** What Slack recommends at most; it takes up to 1,000. */
  private static final int PAGE = 200;

  /** Slack's tier 2: so many calls a minute. */
  private static final int AT_ONCE = 20;

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration LATER = Duration.ofMinutes(10);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(24);

  private final MethodsClient methods;
  private final DirectorySyncService directory;

  public DirectoryLook(MethodsClient methods, DirectorySyncService directory) {
    this.methods = methods;
    this.directory = directory;
  }

  /** Whether nobody was looked at for a day. */
  public boolean isOverdue() {
    return !directory.isUpToDate();
  }

  /**
   * Looks at as many pages as a minute has room for; blocks.
   *
   * @return how long to wait before the next; empty: everybody was looked at, or Slack does not let
   *     it
   */
  public Optional<Duration> part() {
    try {
      var team = methods.authTest(request -> request);
      return team.isOk() ? pages(String.valueOf(team.getTeamId())) : refused(team.getError());
    } catch (SlackApiException failure) {
      return Optional.of(pause(failure));
    } catch (IOException _) {
      LOG.warn("Slack's directory cannot be reached; it is looked at later");
      return Optional.of(LATER);
    }
  }

  private Optional<Duration> pages(String team) throws IOException, SlackApiException {
    var cursor = directory.beginOrResume();
    for (var n = 0; n < AT_ONCE; n++) {
      var from = cursor;
      var page = methods.usersList(request -> request.limit(PAGE).cursor(from));
      if (!page.isOk()) {
        return refused(page.getError());
      }
      cursor = next(page.getResponseMetadata());
      var listed =
          page.getMembers().stream()
              .map(
                  user ->
                      new DirectoryEntry(
                          user.getId(),
                          Profiles.address(user),
                          Profiles.kind(user, team),
                          Profiles.zone(user).orElse(null)))
              .toList();
      directory.processPage(listed, cursor);
      if (cursor.isEmpty()) {
        LOG.info("Everybody in Slack was looked at");
        return Optional.empty();
      }
    }
    return Optional.of(MINUTE);
  }

  private static String next(@Nullable ResponseMetadata metadata) {
    return metadata == null ? "" : Optional.ofNullable(metadata.getNextCursor()).orElse("");
  }

  /** Slack answered that it does not work: for now, from that page, or until somebody mends it. */
  private Optional<Duration> refused(@Nullable String error) {
    LOG.warn("Slack does not show its directory why={}", error);
    return switch (String.valueOf(error)) {
      case "invalid_cursor" -> {
        directory.cancel();
        yield Optional.of(LATER);
      }
      case "ratelimited",
          "internal_error",
          "fatal_error",
          "service_unavailable",
          "request_timeout",
          "team_added_to_org" ->
          Optional.of(LATER);
      default -> {
        directory.cancel();
        yield Optional.empty();
      }
    };
  }

  private static Duration pause(SlackApiException failure) {
    var status = failure.getResponse().code();
    LOG.warn("Slack's directory is looked at later status={}", status);
    return Optional.ofNullable(failure.getResponse().header("Retry-After"))
        .filter(seconds -> seconds.matches("\\d{1,9}"))
        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
        .filter(pause -> pause.compareTo(LONGEST_PAUSE) <= 0)
        .orElse(LATER);
  }
}
