package io.dojobell.app;

import com.slack.api.methods.MethodsClient;
import io.dojobell.api.ApiResources;
import io.dojobell.api.HealthResource;
import io.dojobell.calendar.DueDateChecks;
import io.dojobell.channel.Notifier;
import io.dojobell.channel.slack.ChannelAccess;
import io.dojobell.channel.slack.SlackNotifier;
import io.dojobell.crypto.SecretBox;
import io.dojobell.database.Database;
import io.dojobell.database.DatabaseLock;
import io.dojobell.database.Databases;
import io.dojobell.dispatch.DispatchModule;
import io.dojobell.dispatch.SlackFallbackPolicy;
import io.dojobell.dispatch.TestNotificationSender;
import io.dojobell.intake.ChannelOutageAlerts;
import io.dojobell.intake.IntakeModule;
import io.dojobell.intake.RouteFailureAlerts;
import io.dojobell.intake.SystemNotices;
import io.dojobell.jobs.JobScheduler;
import io.dojobell.jobs.JobScheduler.RecurringJob;
import io.dojobell.jobs.JobScheduler.ScheduledJob;
import io.dojobell.jobs.NightlyJob;
import io.dojobell.jobs.Retention;
import io.dojobell.model.Channel;
import io.dojobell.model.Destination;
import io.dojobell.model.Ticker;
import io.dojobell.net.TargetPolicy;
import io.dojobell.outbox.Outbox;
import io.dojobell.outbox.OutboxModule;
import io.dojobell.service.ServiceModule;
import io.dojobell.service.account.AccountLinking;
import io.dojobell.service.account.DirectorySyncService;
import io.dojobell.service.route.ChannelCheck;
import io.dojobell.service.status.Readiness;
import io.dojobell.service.status.SourceStatus;
import io.dojobell.service.status.SystemStatus;
import io.dojobell.service.subscription.UnsubscribeService;
import io.dojobell.slack.SlackModule;
import io.dojobell.slack.identity.DirectorySync;
import io.dojobell.source.defectdojo.TestImports;
import io.dojobell.store.Notices;
import io.dojobell.store.SystemSettings;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running service: the one place that creates every object and connects it with the others. */
public final class Application implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Application.class);

  /** The interval at which expired codes are deleted. */
  private static final Duration EXPIRED_CODES_INTERVAL = Duration.ofMinutes(1);

  private static final Duration MAINTENANCE_INTERVAL = Duration.ofHours(1);

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
    this.ticker = ticker;
    this.targets = TargetPolicy.of(settings.allowPrivateTargets());
    ListenCheck.check(settings.listen());
    try {
      closeLater(DatabaseLock.acquire(settings.databaseUrl()));
      this.database = closeLater(Databases.open(settings.databaseUrl()));
      this.clock = database.clock(clock);
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
    var outbox = outbox();
    var notices =
        new SystemNotices(
            database,
            outbox.outbox(),
            secrets,
            Notifiers.available(config).has(Destination.Mailbox.class),
            clock);
    var unsubscribing = new UnsubscribeService(database, secrets, config.publicUrl());
    var notifiers =
        closeLater(
            new Notifiers(
                config,
                this::slackMethods,
                database,
                secrets,
                targets,
                notices,
                unsubscribing,
                clock));
    var dispatch = dispatch(outbox, notices, notifiers, metrics);
    var dispatcher = closeLater(dispatch.dispatcher());
    var defectDojo = new DefectDojoModule(config, database, clock, this::closeLater);
    var intakes = intakes(outbox.outbox(), notices);
    var pending = defectDojo.pendingProducts(intakes.waitingEvents());
    var intake = intakes.intake(pending, metrics::accepted);
    var calendar = defectDojo.calendarSync(intake);
    var scheduler =
        jobScheduler(
            defectDojo.dueDateChecks(intake, calendar),
            notices,
            defectDojo.jobs(intake, notices, calendar));
    var services =
        new ServiceModule(
            database,
            secrets,
            policy(),
            outbox.manualRetry(dispatch::liftPause),
            scheduler::rescheduleDaily,
            clock);
    var slack = slack(services, defectDojo.status(), outbox.outbox(), notices, notifiers);
    var readiness = new Readiness(database, clock, ticker);
    var resources =
        List.of(
            new ApiResources(
                new TokenAuthenticator(services.tokens(), config.apiToken()),
                services,
                intake,
                unsubscribing,
                notifiers::ping),
            defectDojo.webhook(intake, calendar, metrics),
            new HealthResource(readiness::isReady, metrics::text));
    var address = new WebServer.Address(config.listen().host(), config.listen().port());
    try {
      var started = WebServer.start(address, resources, slack.map(SlackModule::servlet));
      dispatcher.start();
      scheduler.start();
      return started;
    } catch (IOException taken) {
      throw new InvalidConfiguration(
          EnvironmentVariable.DOJOBELL_PORT.name(), String.valueOf(taken.getMessage()));
    }
  }

  /** Returns the outbox, with what a crash interrupted back in its queue. */
  private OutboxModule outbox() {
    var outbox =
        new OutboxModule(
            database,
            Notices.using(secrets),
            new SlackFallbackPolicy(Notifiers.available(config)),
            clock,
            UUID.randomUUID().toString());
    var interrupted = outbox.queue().recover();
    if (interrupted > 0) {
      LOG.warn("Handed back what a crash interrupted deliveries={}", interrupted);
    }
    return outbox;
  }

  private DispatchModule dispatch(
      OutboxModule outbox, SystemNotices notices, Notifiers notifiers, Metrics metrics) {
    var timed = new EnumMap<Channel, Notifier>(Channel.class);
    for (var channel : Channel.values()) {
      timed.put(channel, metrics.timed(channel, notifiers.of(channel)));
    }
    var alerts =
        new ChannelHealthAlerts(
            new ChannelOutageAlerts(database, notices, clock),
            new RouteFailureAlerts(database, notices, clock),
            notifiers::isPartlyRejected);
    return new DispatchModule(
        outbox,
        new DispatchModule.Channels(timed::get, notifiers.traits(), notifiers::branding),
        alerts,
        clock,
        ticker);
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

  private JobScheduler jobScheduler(
      DueDateChecks checks, SystemNotices notices, List<RecurringJob> syncJobs) {
    var retention =
        new Retention(
            database,
            before -> database.run(handle -> new TestImports(handle).ignoreBefore(before)),
            clock);
    var expiredCodes =
        new RecurringJob("notices", EXPIRED_CODES_INTERVAL, notices::deleteExpiredCodes);
    var maintenance =
        database.isShared()
            ? Stream.<RecurringJob>of()
            : Stream.of(new RecurringJob("database", MAINTENANCE_INTERVAL, database::maintain));
    return closeLater(
        new JobScheduler(
            database.dataSource(),
            new JobScheduler.Jobs(
                checks::runAll,
                List.of(new ScheduledJob("engagements", checks::checkEngagements)),
                List.of(
                    new ScheduledJob("findings", checks::checkFindings),
                    new ScheduledJob("risk-acceptances", checks::checkRiskAcceptances),
                    new ScheduledJob("retention", retention::deleteExpired)),
                directorySync(),
                Stream.of(Stream.of(expiredCodes), maintenance, syncJobs.stream())
                    .flatMap(jobs -> jobs)
                    .toList()),
            () -> database.read(handle -> new SystemSettings(handle).read().calendar().zone())));
  }

  /** Empty without a bot token. */
  private Optional<NightlyJob> directorySync() {
    return config.slack().botToken().isEmpty()
        ? Optional.empty()
        : Optional.of(new DirectorySync(slackMethods(), new DirectorySyncService(database, clock)));
  }

  private ServiceModule.Policy policy() {
    ChannelCheck channels =
        config.slack().botToken().isEmpty()
            ? ChannelCheck.NONE
            : new ChannelAccess(slackMethods())::findError;
    return new ServiceModule.Policy(
        config.accounts().admins(),
        config.accounts().visibilityOfNew(),
        url -> targets.findErrorAfterLookup(url.toString()),
        channels);
  }

  /** Empty without a signing secret. */
  private Optional<SlackModule> slack(
      ServiceModule services,
      SourceStatus source,
      Outbox outbox,
      SystemNotices notices,
      Notifiers notifiers) {
    var secret = config.slack().signingSecret();
    if (secret.isEmpty()) {
      return Optional.empty();
    }
    var tests =
        new TestNotificationSender(
            database, outbox, Webhooks.using(secrets), notifiers::of, notifiers::branding);
    return Optional.of(
        closeLater(
            new SlackModule(
                new SlackModule.Config(
                    secret, slackMethods(), Version.number(), config.accounts().signupDomains()),
                services,
                new SystemStatus(database, notifiers::isOn, clock, source),
                new SlackModule.LiveSettings(notifiers::branding, notifiers::isOn),
                new AccountLinking(database, secrets, notices::linkCode, clock),
                tests::send,
                notifiers::ping,
                clock)));
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
        LOG.warn("Unclean shutdown: {}", part.getClass().getSimpleName(), failure);
      }
    }
  }
}
