package io.dojobell.app;

import io.dojobell.api.ApiResources;
import io.dojobell.api.HealthResource;
import io.dojobell.api.Services;
import io.dojobell.calendar.AnnouncementDeduplicator;
import io.dojobell.calendar.DueDateChecks;
import io.dojobell.channel.slack.ChannelAccess;
import io.dojobell.channel.slack.SlackNotifier;
import io.dojobell.crypto.SecretBox;
import io.dojobell.database.DatabaseLock;
import io.dojobell.database.SqliteDatabase;
import io.dojobell.dispatch.ChannelHealthListener;
import io.dojobell.dispatch.Dispatcher;
import io.dojobell.dispatch.Fallbacks;
import io.dojobell.dispatch.TestMessages;
import io.dojobell.intake.AudienceQuery;
import io.dojobell.intake.ChannelOutageAlerts;
import io.dojobell.intake.Intake;
import io.dojobell.intake.InventoryResolver;
import io.dojobell.intake.RouteFailureAlerts;
import io.dojobell.intake.SystemNotices;
import io.dojobell.intake.TransactionalIntake;
import io.dojobell.jobs.JobScheduler;
import io.dojobell.jobs.Retention;
import io.dojobell.model.AvailableChannels;
import io.dojobell.model.Channel;
import io.dojobell.model.Destination;
import io.dojobell.model.Ticker;
import io.dojobell.net.TargetPolicy;
import io.dojobell.outbox.Outbox;
import io.dojobell.service.AuditTrail;
import io.dojobell.service.RequestDeduplicator;
import io.dojobell.service.TargetCheck;
import io.dojobell.service.account.AccountLinking;
import io.dojobell.service.account.AccountService;
import io.dojobell.service.account.SlackAccountMatcher;
import io.dojobell.service.calendar.CalendarService;
import io.dojobell.service.delivery.DeliveryExplanations;
import io.dojobell.service.delivery.DeliveryLog;
import io.dojobell.service.endpoint.EndpointService;
import io.dojobell.service.inbox.InboxService;
import io.dojobell.service.inventory.InventoryService;
import io.dojobell.service.inventory.ProductSearch;
import io.dojobell.service.organisation.FirstValues;
import io.dojobell.service.organisation.OrganisationService;
import io.dojobell.service.route.ChannelCheck;
import io.dojobell.service.route.ChannelRouteService;
import io.dojobell.service.route.RouteService;
import io.dojobell.service.status.Readiness;
import io.dojobell.service.status.SystemStatus;
import io.dojobell.service.subscription.DeliveryPreferencesService;
import io.dojobell.service.subscription.SettingsService;
import io.dojobell.service.subscription.SubscriptionService;
import io.dojobell.service.subscription.UnsubscribeService;
import io.dojobell.slack.SlackApp;
import io.dojobell.slack.command.CommandExecutor;
import io.dojobell.slack.home.AdminDesk;
import io.dojobell.slack.home.HomeDesk;
import io.dojobell.slack.identity.PersonResolver;
import io.dojobell.slack.identity.SlackNight;
import io.dojobell.slack.identity.SlackProfiles;
import io.dojobell.source.defectdojo.sync.Pulls;
import io.dojobell.source.defectdojo.webhook.DefectDojoWebhook;
import io.dojobell.source.defectdojo.webhook.HookLedger;
import io.dojobell.store.Webhooks;
import io.dojobell.web.TokenAuthenticator;
import io.dojobell.web.WebServer;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running service: the one place that makes every object and hands it what it needs. */
public final class Application implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Application.class);

  /** How often codes that have expired are deleted. */
  private static final Duration EXPIRED_EVERY = Duration.ofMinutes(1);

  private final Deque<AutoCloseable> open = new ArrayDeque<>();
  private final InstantSource clock;
  private final Ticker ticker;
  private final Settings settings;
  private final SqliteDatabase database;
  private final SecretBox secrets;
  private final TargetPolicy targets;
  private final WebServer server;

  private Application(Settings settings, InstantSource clock, Ticker ticker) {
    this.settings = settings;
    this.clock = clock;
    this.ticker = ticker;
    this.targets = TargetPolicy.of(settings.allowPrivateTargets());
    ListenCheck.check(settings.listen());
    try {
      opened(DatabaseLock.take(settings.databaseUrl()));
      this.database = opened(SqliteDatabase.open(settings.databaseUrl()));
      this.secrets = SecretKeys.box(settings, database);
      database.run(handle -> new Webhooks(handle, secrets).encryptUrls());
      new FirstValues(settings, targets).fill(database, secrets);
      this.server = opened(serve());
    } catch (RuntimeException failure) {
      close();
      throw failure;
    }
  }

  /**
   * Starts the service with the settings of that environment.
   *
   * @throws BadSetting naming the setting that cannot be
   */
  public static Application start(java.util.Map<String, String> environment) {
    return start(environment, InstantSource.system(), Ticker.system());
  }

  /** The same, by that clock and ticker. */
  public static Application start(
      java.util.Map<String, String> environment, InstantSource clock, Ticker ticker) {
    return new Application(Settings.of(environment), clock, ticker);
  }

  private WebServer serve() {
    var metrics = opened(new Metrics(database, clock));
    var outbox = new Outbox(database, secrets, clock, UUID.randomUUID().toString());
    var interrupted = outbox.recover();
    if (interrupted > 0) {
      LOG.warn("Handed back what a crash interrupted deliveries={}", interrupted);
    }
    var notices = new SystemNotices(database, outbox, secrets, wiring().smtp(), clock);
    var couriers = opened(new Couriers(settings, database, secrets, targets, notices, clock));
    outbox.setFallbackPolicy(new Fallbacks(wiring()));
    var dispatcher = opened(dispatcher(outbox, notices, couriers, metrics));
    var intake = intake(outbox);
    intake.onAccepted(metrics::accepted);
    intake.onUnreachableRecipient(notices::recipientUnreachable);
    var pulls = new Pulls(settings, clock);
    var sync = pulls.sync(database, this::opened);
    sync.ifPresentOrElse(
        reads -> pulls.readFirst(database, reads, intake, this::opened), intake::routeAllWaiting);
    var synced = sync.map(reads -> new SyncedCalendar(database, intake, reads, clock));
    synced.map(SyncedCalendar::named).ifPresent(named -> opened(named).start());
    var rounds =
        sync.map(reads -> pulls.chores(database, intake, notices, reads))
            .flatMap(chores -> synced.map(calendar -> calendar.announced(chores)))
            .orElse(List.of());
    var desks = desks(outbox, intake);
    var slack = slack(desks, outbox, notices, couriers);
    var bearers = new TokenAuthenticator(database, settings.apiToken());
    var readiness = new Readiness(database, clock, ticker);
    var resources =
        List.of(
            new ApiResources(bearers, desks, couriers::ping, settings.accounts().visibilityOfNew()),
            hook(ofWebhooks(intake, synced), metrics),
            new HealthResource(readiness::isReady, metrics::text));
    var address = new WebServer.Address(settings.listen().host(), settings.listen().port());
    try {
      var started = WebServer.start(address, resources, slack.map(SlackApp::servlet));
      dispatcher.start();
      var clockwork = clockwork(announcer(intake, synced), notices, rounds);
      desks.calendar().onZoneChanged(clockwork::rescheduleDaily);
      clockwork.start();
      return started;
    } catch (IOException taken) {
      throw new BadSetting(Setting.DOJOBELL_PORT.name(), String.valueOf(taken.getMessage()));
    }
  }

  private Dispatcher dispatcher(
      Outbox outbox, SystemNotices notices, Couriers couriers, Metrics metrics) {
    var timed = new EnumMap<Channel, io.dojobell.channel.Notifier>(Channel.class);
    for (var channel : Channel.values()) {
      timed.put(channel, metrics.timed(channel, couriers.of(channel)));
    }
    var troubles = new ChannelOutageAlerts(database, notices, clock);
    var routes = new RouteFailureAlerts(database, notices, clock);
    var watch =
        new ChannelHealthListener() {
          @Override
          public void deliveryFailed(Destination destination, String why) {
            routes.failed(destination, why);
          }

          @Override
          public void channelRefused(Channel channel, String why) {
            troubles.channelRefused(channel, why);
          }

          @Override
          public void channelWorks(Channel channel) {
            if (!couriers.isPartlyRefused(channel)) {
              troubles.channelWorks(channel);
            }
          }
        };
    return new Dispatcher(
        outbox, timed::get, couriers::house, watch, RandomGenerator.getDefault(), clock, ticker);
  }

  private AvailableChannels wiring() {
    return new AvailableChannels(
        !settings.slack().botToken().isEmpty(),
        !settings.slack().webhookUrl().isEmpty(),
        !settings.mail().smtpUrl().isEmpty());
  }

  /** Takes in what DefectDojo announces itself, once. */
  private Intake ofWebhooks(TransactionalIntake intake, Optional<SyncedCalendar> synced) {
    var once = new AnnouncementDeduplicator(database, intake, clock);
    return synced.<Intake>map(calendar -> calendar.ofWebhooks(once)).orElse(once);
  }

  private DueDateChecks announcer(TransactionalIntake intake, Optional<SyncedCalendar> synced) {
    return synced
        .map(SyncedCalendar::announcer)
        .orElseGet(() -> new DueDateChecks(database, intake, clock));
  }

  private JobScheduler clockwork(
      DueDateChecks announcer, SystemNotices notices, List<JobScheduler.RecurringJob> rounds) {
    return opened(
        new JobScheduler(
            database.dataSource(),
            new JobScheduler.Jobs(
                announcer,
                new Retention(database, clock),
                SlackNight.of(settings.slack(), database, clock),
                chores(notices, rounds)),
            () -> database.read(handle -> new io.dojobell.store.Calendar(handle).rules().zone())));
  }

  private static List<JobScheduler.RecurringJob> chores(
      SystemNotices notices, List<JobScheduler.RecurringJob> rounds) {
    return Stream.concat(
            Stream.of(
                new JobScheduler.RecurringJob(
                    "notices", EXPIRED_EVERY, notices::deleteExpiredCodes)),
            rounds.stream())
        .toList();
  }

  private TransactionalIntake intake(Outbox outbox) {
    return new TransactionalIntake(
        database,
        outbox,
        new InventoryResolver(settings.accounts().visibilityOfNew()),
        new AudienceQuery(wiring()),
        clock);
  }

  private Optional<SlackApp> slack(
      Services desks, Outbox outbox, SystemNotices notices, Couriers couriers) {
    var wanted = settings.slack();
    if (wanted.signingSecret().isEmpty()) {
      return Optional.empty();
    }
    var methods = SlackNotifier.createClient(wanted.apiUrl(), wanted.botToken());
    var profiles = new SlackProfiles(methods);
    var identity =
        new PersonResolver(
            desks.accounts(),
            new SlackAccountMatcher(database),
            profiles,
            settings.accounts().signupDomains());
    var conversation =
        new CommandExecutor(
            new CommandExecutor.CommandServices(
                new SubscriptionService(database),
                desks.inboxes(),
                new TestMessages(database, outbox, secrets, couriers),
                new DeliveryPreferencesService(database, clock),
                new DeliveryExplanations(database),
                new ProductSearch(database),
                health(couriers),
                new ChannelRouteService(database, desks.routes())),
            couriers::isOn,
            couriers::house,
            user -> Optional.ofNullable(user.slackUserId()).flatMap(profiles::timeZone),
            clock);
    var linking = new AccountLinking(database, secrets, notices::linkCode, clock);
    var home =
        new HomeDesk(
            new HomeDesk.Parts(
                desks.settings(),
                new SubscriptionService(database),
                desks.inboxes(),
                new DeliveryPreferencesService(database, clock),
                new ProductSearch(database)),
            new AdminDesk(
                new AdminDesk.Parts(
                    desks.settings(),
                    desks.organisation(),
                    desks.calendar(),
                    desks.routes(),
                    desks.accounts(),
                    desks.inventory(),
                    health(couriers),
                    new DeliveryExplanations(database),
                    desks.log(),
                    new AuditTrail(database))),
            couriers::house,
            clock);
    return Optional.of(
        opened(
            new SlackApp(
                wanted.signingSecret(),
                identity,
                conversation,
                home,
                linking,
                methods,
                new RequestDeduplicator(database, clock),
                clock)));
  }

  private ChannelCheck channelCheck() {
    var slack = settings.slack();
    return slack.botToken().isEmpty()
        ? ChannelCheck.NONE
        : new ChannelAccess(SlackNotifier.createClient(slack.apiUrl(), slack.botToken()))
            ::findError;
  }

  private SystemStatus health(Couriers couriers) {
    return new SystemStatus(
        database,
        couriers::isOn,
        clock,
        !settings.defectDojo().secret().isEmpty(),
        settings.pulling().isOn());
  }

  private DefectDojoWebhook hook(Intake intake, Metrics metrics) {
    var guard =
        new DefectDojoWebhook.Credential(
            settings.defectDojo().header(), settings.defectDojo().secret());
    return new DefectDojoWebhook(guard, intake, database, new HookLedger(database, metrics, clock));
  }

  private Services desks(Outbox outbox, TransactionalIntake intake) {
    TargetCheck allowed = url -> targets.findErrorAfterLookup(url.toString());
    return new Services(
        intake,
        new DeliveryLog(database, outbox::retry, outbox::retryAll),
        new InboxService(database),
        new AccountService(database, settings.accounts().admins()),
        new InventoryService(database),
        new SettingsService(database),
        new RouteService(database, secrets, allowed, channelCheck()),
        new EndpointService(database, secrets, allowed),
        new OrganisationService(database, secrets, allowed),
        new CalendarService(database, settings.accounts().visibilityOfNew()),
        new UnsubscribeService(database, secrets, settings.publicUrl()));
  }

  /** Where it listens: {@code http://127.0.0.1:8080}. */
  public String url() {
    return "http://%s:%d".formatted(settings.listen().host(), server.port());
  }

  /** What is served, as {@code GET /api/v1/events/{id}}. */
  public List<String> routes() {
    return server.routes();
  }

  private <T extends AutoCloseable> T opened(T part) {
    open.push(part);
    return part;
  }

  /**
   * Takes no more, finishes or hands back what is in flight, and lets go of the database; within 10
   * s.
   */
  @Override
  public void close() {
    while (!open.isEmpty()) {
      var part = open.pop();
      try {
        part.close();
      } catch (Exception failure) {
        LOG.warn("Did not stop well: {}", part.getClass().getSimpleName(), failure);
      }
    }
  }
}
