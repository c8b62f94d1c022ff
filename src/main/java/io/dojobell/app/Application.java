package io.dojobell.app;

import com.slack.api.methods.MethodsClient;
import io.dojobell.api.ApiResources;
import io.dojobell.api.HealthResource;
import io.dojobell.api.Services;
import io.dojobell.calendar.AnnouncementDeduplicator;
import io.dojobell.calendar.DueDateChecks;
import io.dojobell.channel.slack.ChannelAccess;
import io.dojobell.channel.slack.SlackNotifier;
import io.dojobell.crypto.SecretBox;
import io.dojobell.database.Database;
import io.dojobell.database.DatabaseLock;
import io.dojobell.database.Databases;
import io.dojobell.dispatch.ChannelHealthListener;
import io.dojobell.dispatch.Dispatcher;
import io.dojobell.dispatch.SlackFallbackPolicy;
import io.dojobell.dispatch.TestNotificationSender;
import io.dojobell.intake.ChannelOutageAlerts;
import io.dojobell.intake.Intake;
import io.dojobell.intake.IntakeModule;
import io.dojobell.intake.PendingProducts;
import io.dojobell.intake.RouteFailureAlerts;
import io.dojobell.intake.SystemNotices;
import io.dojobell.jobs.JobScheduler;
import io.dojobell.jobs.JobScheduler.ScheduledJob;
import io.dojobell.jobs.NightlyJob;
import io.dojobell.jobs.Retention;
import io.dojobell.model.Channel;
import io.dojobell.model.Destination;
import io.dojobell.model.Ticker;
import io.dojobell.net.TargetPolicy;
import io.dojobell.outbox.ManualRetry;
import io.dojobell.outbox.Outbox;
import io.dojobell.outbox.OutboxModule;
import io.dojobell.service.AuditTrail;
import io.dojobell.service.RequestDeduplicator;
import io.dojobell.service.TargetCheck;
import io.dojobell.service.account.AccountLinking;
import io.dojobell.service.account.AccountService;
import io.dojobell.service.account.DirectorySyncService;
import io.dojobell.service.account.SlackAccountMatcher;
import io.dojobell.service.calendar.CalendarService;
import io.dojobell.service.delivery.DeliveryExplanations;
import io.dojobell.service.delivery.DeliveryLog;
import io.dojobell.service.endpoint.EndpointService;
import io.dojobell.service.inbox.InboxService;
import io.dojobell.service.inventory.InventoryService;
import io.dojobell.service.inventory.ProductSearch;
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
import io.dojobell.service.token.TokenService;
import io.dojobell.slack.SlackApp;
import io.dojobell.slack.command.ChannelRoutesExecutor;
import io.dojobell.slack.command.CommandExecutors;
import io.dojobell.slack.command.ExplanationExecutor;
import io.dojobell.slack.command.InboxExecutor;
import io.dojobell.slack.command.LinkExecutor;
import io.dojobell.slack.command.MuteExecutor;
import io.dojobell.slack.command.PersonalZones;
import io.dojobell.slack.command.ProductsExecutor;
import io.dojobell.slack.command.ScheduleExecutor;
import io.dojobell.slack.command.StatusExecutor;
import io.dojobell.slack.command.SubscriptionExecutor;
import io.dojobell.slack.command.TestExecutor;
import io.dojobell.slack.command.UndoExecutor;
import io.dojobell.slack.home.AdminPageReader;
import io.dojobell.slack.home.HomePageService;
import io.dojobell.slack.identity.DirectorySync;
import io.dojobell.slack.identity.PersonResolver;
import io.dojobell.slack.identity.SlackProfiles;
import io.dojobell.source.defectdojo.DefectDojoStatus;
import io.dojobell.source.defectdojo.TestImports;
import io.dojobell.source.defectdojo.sync.DefectDojoSyncFactory;
import io.dojobell.source.defectdojo.webhook.DefectDojoWebhook;
import io.dojobell.source.defectdojo.webhook.DueEventReader;
import io.dojobell.source.defectdojo.webhook.WebhookReceiptLog;
import io.dojobell.store.CalendarRulesTable;
import io.dojobell.store.Notices;
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
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running service: the one place that creates every object and connects it with the others. */
public final class Application implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Application.class);

  /** The interval at which expired codes are deleted. */
  private static final Duration EXPIRED_CODES_INTERVAL = Duration.ofMinutes(1);

  private final Deque<AutoCloseable> resources = new ArrayDeque<>();
  private final InstantSource clock;
  private final Ticker ticker;
  private final ServerConfig config;
  private final Database database;
  private final SecretBox secrets;
  private final TargetPolicy targets;
  private final WebServer server;
  private @Nullable MethodsClient slackMethods;

  private Application(ServerConfig settings, InstantSource clock, Ticker ticker) {
    this.config = settings;
    this.clock = clock;
    this.ticker = ticker;
    this.targets = TargetPolicy.of(settings.allowPrivateTargets());
    ListenCheck.check(settings.listen());
    try {
      closeLater(DatabaseLock.acquire(settings.databaseUrl()));
      this.database = closeLater(Databases.open(settings.databaseUrl()));
      this.secrets = SecretKeyLoader.load(settings, database);
      database.run(handle -> new Webhooks(handle, secrets).encryptUrls());
      settings.initialSettings(targets).fill(database, secrets);
      this.server = closeLater(serve());
    } catch (RuntimeException failure) {
      close();
      throw failure;
    }
  }

  /**
   * Starts the service with these environment variables.
   *
   * @throws InvalidConfiguration naming the invalid variable
   */
  public static Application start(java.util.Map<String, String> environment) {
    return start(environment, InstantSource.system(), Ticker.system());
  }

  /** Starts the service as {@link #start(java.util.Map)} does, by that clock and ticker. */
  public static Application start(
      java.util.Map<String, String> environment, InstantSource clock, Ticker ticker) {
    return new Application(ServerConfig.of(environment), clock, ticker);
  }

  private WebServer serve() {
    var metrics = closeLater(new Metrics(database, clock));
    var available = Notifiers.available(config);
    var deliveries =
        new OutboxModule(
            database,
            Notices.using(secrets),
            new SlackFallbackPolicy(available),
            clock,
            UUID.randomUUID().toString());
    var interrupted = deliveries.queue().recover();
    if (interrupted > 0) {
      LOG.warn("Handed back what a crash interrupted deliveries={}", interrupted);
    }
    var notices =
        new SystemNotices(
            database,
            deliveries.outbox(),
            secrets,
            available.has(Destination.Mailbox.class),
            clock);
    var notifiers =
        closeLater(
            new Notifiers(config, this::slackMethods, database, secrets, targets, notices, clock));
    var dispatcher = closeLater(dispatcher(deliveries, notices, notifiers, metrics));
    var intakes = intakes(deliveries.outbox(), notices);
    var pulls = new DefectDojoSyncFactory(config.syncConfig(), clock);
    var sync = pulls.create(database, this::closeLater);
    var pending =
        sync.map(
            reads ->
                pulls.pendingProducts(database, reads, intakes.waitingEvents(), this::closeLater));
    if (pending.isEmpty()) {
      intakes.waitingEvents().routeAll();
    }
    var intake = intakes.intake(pending.orElse(PendingProducts.NONE), metrics::accepted);
    var synced = sync.map(reads -> new CalendarSyncWiring(database, intake, reads, clock));
    synced.map(CalendarSyncWiring::findingQueue).ifPresent(named -> closeLater(named).start());
    var rounds =
        sync.map(reads -> pulls.jobs(database, intake, notices, reads))
            .flatMap(jobs -> synced.map(calendar -> calendar.withFirstAnnouncement(jobs)))
            .orElse(List.of());
    var scheduler = jobScheduler(announcer(intake, synced), notices, rounds);
    var services =
        services(deliveries.manualRetry(dispatcher::liftPause), intake, scheduler::rescheduleDaily);
    var slack = slack(services, deliveries.outbox(), notices, notifiers);
    var authenticator =
        new TokenAuthenticator(new TokenService(database, clock), config.apiToken());
    var readiness = new Readiness(database, clock, ticker);
    var resources =
        List.of(
            new ApiResources(
                authenticator, services, notifiers::ping, config.accounts().visibilityOfNew()),
            webhook(webhookIntake(intake, synced), metrics),
            new HealthResource(readiness::isReady, metrics::text));
    var address = new WebServer.Address(config.listen().host(), config.listen().port());
    try {
      var started = WebServer.start(address, resources, slack.map(SlackApp::servlet));
      dispatcher.start();
      scheduler.start();
      return started;
    } catch (IOException taken) {
      throw new InvalidConfiguration(
          EnvironmentVariable.DOJOBELL_PORT.name(), String.valueOf(taken.getMessage()));
    }
  }

  private Dispatcher dispatcher(
      OutboxModule deliveries, SystemNotices notices, Notifiers notifiers, Metrics metrics) {
    var timed = new EnumMap<Channel, io.dojobell.channel.Notifier>(Channel.class);
    for (var channel : Channel.values()) {
      timed.put(channel, metrics.timed(channel, notifiers.of(channel)));
    }
    var outageAlerts = new ChannelOutageAlerts(database, notices, clock);
    var routes = new RouteFailureAlerts(database, notices, clock);
    var watch =
        new ChannelHealthListener() {
          @Override
          public void deliveryFailed(Destination destination, String reason) {
            routes.failed(destination, reason);
          }

          @Override
          public void channelRefused(Channel channel, String reason) {
            outageAlerts.channelRefused(channel, reason);
          }

          @Override
          public void channelWorks(Channel channel) {
            if (!notifiers.isPartlyRejected(channel)) {
              outageAlerts.channelWorks(channel);
            }
          }
        };
    return new Dispatcher(
        deliveries,
        timed::get,
        notifiers.traits(),
        notifiers::branding,
        watch,
        RandomGenerator.getDefault(),
        clock,
        ticker);
  }

  /**
   * Returns the intake of DefectDojo's webhooks, which accepts once what DefectDojo announces
   * itself, and has the findings they name read again soon after.
   */
  private Intake webhookIntake(Intake intake, Optional<CalendarSyncWiring> synced) {
    var once =
        new AnnouncementDeduplicator(
            database,
            intake,
            (handle, today, draft) -> new DueEventReader(handle, today).of(draft),
            clock);
    return synced.<Intake>map(calendar -> calendar.webhookIntake(once)).orElse(once);
  }

  private DueDateChecks announcer(Intake intake, Optional<CalendarSyncWiring> synced) {
    return synced
        .map(CalendarSyncWiring::announcer)
        .orElseGet(() -> new DueDateChecks(database, intake, clock));
  }

  private JobScheduler jobScheduler(
      DueDateChecks announcer, SystemNotices notices, List<JobScheduler.RecurringJob> rounds) {
    return closeLater(
        new JobScheduler(
            database.dataSource(),
            new JobScheduler.Jobs(
                announcer::runAll,
                List.of(new ScheduledJob("engagements", announcer::checkEngagements)),
                List.of(
                    new ScheduledJob("findings", announcer::checkFindings),
                    new ScheduledJob("risk-acceptances", announcer::checkRiskAcceptances),
                    new ScheduledJob("retention", retention()::deleteExpired)),
                directorySync(),
                recurringJobs(notices, rounds)),
            () -> database.read(handle -> new CalendarRulesTable(handle).rules().zone())));
  }

  private Retention retention() {
    return new Retention(
        database,
        before -> database.run(handle -> new TestImports(handle).deleteBefore(before)),
        clock);
  }

  /** Empty without a bot token. */
  private Optional<NightlyJob> directorySync() {
    var slack = config.slack();
    return slack.botToken().isEmpty()
        ? Optional.empty()
        : Optional.of(new DirectorySync(slackMethods(), new DirectorySyncService(database, clock)));
  }

  private static List<JobScheduler.RecurringJob> recurringJobs(
      SystemNotices notices, List<JobScheduler.RecurringJob> rounds) {
    return Stream.concat(
            Stream.of(
                new JobScheduler.RecurringJob(
                    "notices", EXPIRED_CODES_INTERVAL, notices::deleteExpiredCodes)),
            rounds.stream())
        .toList();
  }

  private IntakeModule intakes(Outbox outbox, SystemNotices notices) {
    return new IntakeModule(
        database,
        outbox,
        Notifiers.available(config),
        config.accounts().visibilityOfNew(),
        notices::recipientUnreachable,
        clock);
  }

  private Optional<SlackApp> slack(
      Services services, Outbox outbox, SystemNotices notices, Notifiers notifiers) {
    var wanted = config.slack();
    if (wanted.signingSecret().isEmpty()) {
      return Optional.empty();
    }
    var methods = slackMethods();
    var profiles = new SlackProfiles(methods);
    var identity =
        new PersonResolver(
            services.accounts(),
            new SlackAccountMatcher(database),
            profiles,
            config.accounts().signupDomains());
    var linking = new AccountLinking(database, secrets, notices::linkCode, clock);
    var executors = commandExecutors(services, outbox, notifiers, linking, profiles);
    var home =
        new HomePageService(
            new HomePageService.HomeServices(
                services.settings(),
                new SubscriptionService(database),
                services.inboxes(),
                new DeliveryPreferencesService(database, clock),
                new ProductSearch(database)),
            new AdminPageReader(
                new AdminPageReader.AdminServices(
                    services.settings(),
                    services.organisation(),
                    services.calendar(),
                    services.routes(),
                    services.accounts(),
                    services.inventory(),
                    systemStatus(notifiers),
                    new DeliveryExplanations(database),
                    services.log(),
                    new AuditTrail(database))),
            notifiers::branding,
            clock);
    return Optional.of(
        closeLater(
            new SlackApp(
                wanted.signingSecret(),
                identity,
                executors,
                home,
                linking,
                methods,
                new RequestDeduplicator(database, clock),
                clock)));
  }

  private CommandExecutors commandExecutors(
      Services services,
      Outbox outbox,
      Notifiers notifiers,
      AccountLinking linking,
      SlackProfiles profiles) {
    var subscriptions = new SubscriptionService(database);
    var preferences = new DeliveryPreferencesService(database, clock);
    var routes = new ChannelRouteService(database, services.routes());
    var zones =
        new PersonalZones(
            preferences,
            user -> Optional.ofNullable(user.slackUserId()).flatMap(profiles::timeZone));
    var tests =
        new TestNotificationSender(
            database, outbox, Webhooks.using(secrets), notifiers::of, notifiers::branding);
    return new CommandExecutors(
        new SubscriptionExecutor(subscriptions, preferences, notifiers::isOn, clock),
        new InboxExecutor(services.inboxes(), notifiers::branding),
        new MuteExecutor(preferences, zones, clock),
        new ScheduleExecutor(preferences, zones),
        new ExplanationExecutor(new DeliveryExplanations(database), notifiers::branding),
        new ProductsExecutor(new ProductSearch(database)),
        new TestExecutor(tests::send),
        new StatusExecutor(systemStatus(notifiers)),
        new LinkExecutor(linking),
        new ChannelRoutesExecutor(routes),
        new UndoExecutor(subscriptions, preferences, routes));
  }

  /** Returns the client of Slack's API, the same for all. */
  private MethodsClient slackMethods() {
    var known = slackMethods;
    if (known == null) {
      known =
          SlackNotifier.createClient(
              config.slack().apiUrl(), config.slack().botToken(), config.proxies());
      slackMethods = known;
    }
    return known;
  }

  private ChannelCheck channelCheck() {
    var slack = config.slack();
    return slack.botToken().isEmpty()
        ? ChannelCheck.NONE
        : new ChannelAccess(slackMethods())::findError;
  }

  private SystemStatus systemStatus(Notifiers notifiers) {
    return new SystemStatus(
        database,
        notifiers::isOn,
        clock,
        new DefectDojoStatus(!config.webhook().secret().isEmpty(), config.sync().isOn()));
  }

  private DefectDojoWebhook webhook(Intake intake, Metrics metrics) {
    var guard =
        new DefectDojoWebhook.Credential(config.webhook().header(), config.webhook().secret());
    return new DefectDojoWebhook(
        guard, intake, database, new WebhookReceiptLog(database, metrics::received, clock));
  }

  private Services services(ManualRetry retries, Intake intake, Runnable zoneChanged) {
    TargetCheck allowed = url -> targets.findErrorAfterLookup(url.toString());
    return new Services(
        intake,
        new DeliveryLog(database, retries::retry, retries::retryAll),
        new InboxService(database),
        new AccountService(database, config.accounts().admins()),
        new InventoryService(database),
        new SettingsService(database),
        new RouteService(database, secrets, allowed, channelCheck()),
        new EndpointService(database, secrets, allowed),
        new OrganisationService(database, secrets, allowed),
        new CalendarService(database, config.accounts().visibilityOfNew(), zoneChanged),
        new UnsubscribeService(database, secrets, config.publicUrl()));
  }

  /** Returns the URL it listens on, such as {@code http://127.0.0.1:8080}. */
  public String url() {
    return "http://%s:%d".formatted(config.listen().host(), server.port());
  }

  /** Returns the routes that are served, such as {@code GET /api/v1/events/{id}}. */
  public List<String> routes() {
    return server.routes();
  }

  private <T extends AutoCloseable> T closeLater(T part) {
    resources.push(part);
    return part;
  }

  /**
   * Accepts no more requests, finishes or returns deliveries in flight, and closes the database;
   * within 10 s.
   */
  @Override
  public void close() {
    while (!resources.isEmpty()) {
      var part = resources.pop();
      try {
        part.close();
      } catch (Exception failure) {
        LOG.warn("Did not stop well: {}", part.getClass().getSimpleName(), failure);
      }
    }
  }
}
