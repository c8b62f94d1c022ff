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
public record Probe(Source source, InstantSource clock) {

  /** What was found. */
  public sealed interface Result {

    /** Nothing could be read; why. */
    record Unreachable(String why) implements Result {}

    /** DefectDojo does not accept the token; why. */
    record TokenRefused(String why) implements Result {}

    /**
     * It answers.
     *
     * @param unread the lists that could not be read
     * @param clockAhead how far its clock is ahead of this machine's
     * @param superuser whether the token is a superuser's; empty: that cannot be seen
     * @param endpoints of its webhooks; empty: they could not be read
     */
    record Answers(
        Edition edition,
        List<ResourceStatus> unread,
        Duration clockAhead,
        Optional<Boolean> superuser,
        Optional<List<HookEndpoint>> endpoints)
        implements Result {
      public Answers {
        unread = List.copyOf(unread);
      }
    }
  }

  /** How an edition of DefectDojo says who may view what. */
  public enum Edition {
    /** Up to 2.58, and Pro. */
    WITH_ROLES("roles and groups, as in 2.x and Pro"),
    /** The open source edition since 3.0. */
    WITHOUT_ROLES("authorized users, as in 3.x"),
    /** It has neither. */
    UNKNOWN("neither roles nor authorized users");

    private final String words;

    Edition(String words) {
      this.words = words;
    }

    /** Returns what it says it by. */
    public String words() {
      return words;
    }
  }

  /** Asks for one thing of each list. */
  public Result look() throws InterruptedException {
    var absent = EnumSet.noneOf(Resource.class);
    var unread = new ArrayList<ResourceStatus>();
    var products = List.<Row>of();
    var ahead = Duration.ZERO;
    for (var resource : Resource.values()) {
      switch (source.list(resource, resource.whole(), 0, 1)) {
        case Reply.Listed page -> {
          ahead = ahead(page.at());
          products = resource == Resource.PRODUCTS ? page.rows() : products;
        }
        case Reply.Later(_, var why) -> {
          return new Result.Unreachable(why);
        }
        case Reply.Broken(var why) -> {
          return new Result.Unreachable(why);
        }
        case Reply.Refused answer -> {
          if (answer.isOfToken()) {
            return new Result.TokenRefused(answer.why());
          }
          if (answer.isOfAll()) {
            return new Result.Unreachable(answer.why());
          }
          if (answer.status() == 404 && resource.isOptional()) {
            absent.add(resource);
          } else if (answer.status() != 400) { // An order that is not known is not needed.
            unread.add(new ResourceStatus(resource.path(), 0, answer.why()));
          }
        }
      }
    }
    if (absent.size() + unread.size() == Resource.values().length) {
      return nothing(unread);
    }
    var endpoints = endpoints();
    endpoints.unread().ifPresent(unread::add);
    return new Result.Answers(
        edition(absent, products),
        unread,
        ahead,
        superuser(absent, unread, endpoints.listed().isPresent()),
        endpoints.listed());
  }

  /** Both lists that only superusers may read are not in each version. */
  private static Optional<Boolean> superuser(
      Set<Resource> absent, List<ResourceStatus> unread, boolean readsEndpoints) {
    if (readsEndpoints) {
      return Optional.of(true);
    }
    var refused = Set.of(Site.WEBHOOKS, Resource.GLOBAL_ROLES.path());
    if (unread.stream().anyMatch(part -> refused.contains(part.name()) && isForbidden(part))) {
      return Optional.of(false);
    }
    return absent.contains(Resource.GLOBAL_ROLES) ? Optional.empty() : Optional.of(true);
  }

  private static boolean isForbidden(ResourceStatus part) {
    return String.valueOf(part.error()).contains("403");
  }

  /** Where all is absent, it is no edition that lacks something; a 403 of all is the token's. */
  private static Result nothing(List<ResourceStatus> unread) {
    return unread.stream().anyMatch(Probe::isForbidden)
        ? new Result.TokenRefused(Books.REFUSED)
        : new Result.Unreachable(Books.NO_API);
  }

  private Duration ahead(Instant there) {
    return Duration.between(clock.instant(), there);
  }

  private static Edition edition(Set<Resource> absent, List<Row> products) {
    if (!absent.containsAll(Resource.ofRoles())) {
      return Edition.WITH_ROLES;
    }
    return products.stream().allMatch(product -> product.has(Grants.AUTHORIZED_USERS))
        ? Edition.WITHOUT_ROLES
        : Edition.UNKNOWN;
  }

  private record Endpoints(Optional<List<HookEndpoint>> listed, Optional<ResourceStatus> unread) {}

  private Endpoints endpoints() throws InterruptedException {
    return switch (source.webhooks()) {
      case Reply.Listed page ->
          new Endpoints(
              Optional.of(page.rows().stream().map(HookEndpoint::of).toList()), Optional.empty());
      case Reply.Refused refused when refused.status() == 404 -> NO_ENDPOINTS;
      case Reply.Refused(_, var why) -> unread(why);
      case Reply.Later(_, var why) -> unread(why);
      case Reply.Broken(var why) -> unread(why);
    };
  }

  private static final Endpoints NO_ENDPOINTS = new Endpoints(Optional.empty(), Optional.empty());

  private static Endpoints unread(@Nullable String why) {
    return new Endpoints(Optional.empty(), Optional.of(new ResourceStatus(Site.WEBHOOKS, 0, why)));
  }
}
