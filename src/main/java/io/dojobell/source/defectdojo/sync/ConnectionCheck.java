package io.dojobell.source.defectdojo.sync;

import io.dojobell.source.defectdojo.SyncReport.ResourceStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tries what can be read of DefectDojo, for {@code doctor}. */
public record ConnectionCheck(Connection connection, InstantSource clock) {

  /** The result of the check. */
  public sealed interface ConnectionResult {

    /** Nothing could be read, with the reason. */
    record Unreachable(String reason) implements ConnectionResult {}

    /** DefectDojo does not accept the token; why. */
    record TokenRefused(String reason) implements ConnectionResult {}

    /**
     * It answers.
     *
     * @param unread the lists that could not be read
     * @param clockAhead how far its clock is ahead of this machine's
     * @param superuser whether the token is a superuser's; empty: that cannot be seen
     * @param endpoints of its webhooks; empty: they could not be read
     */
    record Connected(
        Edition edition,
        List<ResourceStatus> unread,
        Duration clockAhead,
        Optional<Boolean> superuser,
        Optional<List<DefectDojoEndpoint>> endpoints)
        implements ConnectionResult {
      public Connected {
        unread = List.copyOf(unread);
      }
    }
  }

  /** The way in which an edition of DefectDojo records access. */
  public enum Edition {
    /** Up to 2.58, and Pro. */
    WITH_ROLES("roles and groups, as in 2.x and Pro"),
    /** The open source edition since 3.0. */
    WITHOUT_ROLES("authorized users, as in 3.x"),
    /** It has neither. */
    UNKNOWN("neither roles nor authorized users");

    private final String description;

    Edition(String words) {
      this.description = words;
    }

    /** Returns what it says it by. */
    public String words() {
      return description;
    }
  }

  /** Asks for one thing of each list. */
  public ConnectionResult run() throws InterruptedException {
    var absent = EnumSet.noneOf(RemoteResource.class);
    var unread = new ArrayList<ResourceStatus>();
    var products = List.<JsonRow>of();
    var ahead = Duration.ZERO;
    for (var resource : RemoteResource.values()) {
      switch (connection.list(resource, resource.fullMode(), 0, 1)) {
        case ApiResponse.ListPage page -> {
          ahead = clockOffset(page.at());
          products = resource == RemoteResource.PRODUCTS ? page.rows() : products;
        }
        case ApiResponse.Failed(var why, _) -> {
          return new ConnectionResult.Unreachable(why);
        }
        case ApiResponse.Refused answer -> {
          if (answer.isTokenRefused()) {
            return new ConnectionResult.TokenRefused(answer.reason());
          }
          if (answer.affectsAllRequests()) {
            return new ConnectionResult.Unreachable(answer.reason());
          }
          if (answer.status() == 404 && resource.isOptional()) {
            absent.add(resource);
          } else if (answer.status() != 400) { // An order that is not known is not needed.
            unread.add(new ResourceStatus(resource.path(), 0, answer.reason()));
          }
        }
      }
    }
    if (absent.size() + unread.size() == RemoteResource.values().length) {
      return explainNothingRead(unread);
    }
    var endpoints = endpoints();
    endpoints.unread().ifPresent(unread::add);
    return new ConnectionResult.Connected(
        edition(absent, products),
        unread,
        ahead,
        superuser(absent, unread, endpoints.listed().isPresent()),
        endpoints.listed());
  }

  /** Both lists that only superusers may read are not in each version. */
  private static Optional<Boolean> superuser(
      Set<RemoteResource> absent, List<ResourceStatus> unread, boolean readsEndpoints) {
    if (readsEndpoints) {
      return Optional.of(true);
    }
    var refused = Set.of(DefectDojoUrls.WEBHOOKS, RemoteResource.GLOBAL_ROLES.path());
    if (unread.stream().anyMatch(part -> refused.contains(part.name()) && isForbidden(part))) {
      return Optional.of(false);
    }
    return absent.contains(RemoteResource.GLOBAL_ROLES) ? Optional.empty() : Optional.of(true);
  }

  private static boolean isForbidden(ResourceStatus part) {
    return String.valueOf(part.error()).contains("403");
  }

  /**
   * Returns the reason. If all lists are absent, it is not an edition that lacks some; a 403 for
   * all is the token's.
   */
  private static ConnectionResult explainNothingRead(List<ResourceStatus> unread) {
    return unread.stream().anyMatch(ConnectionCheck::isForbidden)
        ? new ConnectionResult.TokenRefused(SyncTransactions.TOKEN_REFUSED)
        : new ConnectionResult.Unreachable(SyncTransactions.NO_API);
  }

  private Duration clockOffset(Instant there) {
    return Duration.between(clock.instant(), there);
  }

  private static Edition edition(Set<RemoteResource> absent, List<JsonRow> products) {
    if (!absent.containsAll(RemoteResource.roleLists())) {
      return Edition.WITH_ROLES;
    }
    return products.stream().allMatch(product -> product.has(GrantRecorder.AUTHORIZED_USERS))
        ? Edition.WITHOUT_ROLES
        : Edition.UNKNOWN;
  }

  private record Endpoints(
      Optional<List<DefectDojoEndpoint>> listed, Optional<ResourceStatus> unread) {}

  private Endpoints endpoints() throws InterruptedException {
    return switch (connection.webhooks()) {
      case ApiResponse.ListPage page ->
          new Endpoints(
              Optional.of(page.rows().stream().map(DefectDojoEndpoint::of).toList()),
              Optional.empty());
      case ApiResponse.Refused refused when refused.status() == 404 -> NO_ENDPOINTS;
      case ApiResponse.Failure failure -> unread(failure.reason());
    };
  }

  private static final Endpoints NO_ENDPOINTS = new Endpoints(Optional.empty(), Optional.empty());

  private static Endpoints unread(@Nullable String why) {
    return new Endpoints(
        Optional.empty(), Optional.of(new ResourceStatus(DefectDojoUrls.WEBHOOKS, 0, why)));
  }
}
