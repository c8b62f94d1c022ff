package io.dojobell.app;

import com.slack.api.methods.MethodsClient;
import io.dojobell.channel.Notifier;
import io.dojobell.channel.Outcome;
import io.dojobell.channel.email.EmailNotifier;
import io.dojobell.channel.email.MailWriter;
import io.dojobell.channel.email.SettingsLink;
import io.dojobell.channel.email.SmtpLimits;
import io.dojobell.channel.email.SmtpUrl;
import io.dojobell.channel.email.StoredMailThreads;
import io.dojobell.channel.slack.AccountSlackUsers;
import io.dojobell.channel.slack.AppLink;
import io.dojobell.channel.slack.SlackNotifier;
import io.dojobell.channel.slack.SlackNotifier.IncomingWebhook;
import io.dojobell.channel.slack.SlackThreads;
import io.dojobell.channel.teams.TeamsNotifier;
import io.dojobell.channel.webhook.EndpointConfig;
import io.dojobell.channel.webhook.EndpointHealthTracker;
import io.dojobell.channel.webhook.EndpointNotices;
import io.dojobell.channel.webhook.WebhookNotifier;
import io.dojobell.crypto.SecretBox;
import io.dojobell.database.Database;
import io.dojobell.database.RetryingDatabase;
import io.dojobell.intake.SystemNotices;
import io.dojobell.message.Branding;
import io.dojobell.model.AvailableChannels;
import io.dojobell.model.Channel;
import io.dojobell.model.ChannelTraits;
import io.dojobell.model.Endpoint;
import io.dojobell.model.Organisation;
import io.dojobell.model.OrganisationSettings;
import io.dojobell.model.Ticker;
import io.dojobell.net.HttpSender;
import io.dojobell.net.TargetPolicy;
import io.dojobell.service.account.SlackAccountMatcher;
import io.dojobell.service.endpoint.WebhookPing;
import io.dojobell.service.subscription.UnsubscribeService;
import io.dojobell.store.SystemSettings;
import io.dojobell.store.TeamsWebhooks;
import io.dojobell.store.Webhooks;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Creates the notifiers of this process's configuration. */
public final class Notifiers implements AutoCloseable {
  private static final Notifier STORED =
      _ -> new Outcome.Failed("An alert is delivered by being stored");
  private static final Duration TIMEOUT = Duration.ofSeconds(20);
  private static final Duration STORE_TIMEOUT = Duration.ofSeconds(20);

  private final ServerConfig config;
  private final Database database;
  private final InstantSource clock;
  private final WebhookNotifier webhook;
  private final Map<Channel, SendingChannel> channels;

  /**
   * A channel that sends; an alert is delivered by being stored.
   *
   * @param isConfigured whether it has what it needs, apart from the organisation's switch
   */
  private record SendingChannel(
      Notifier notifier, ChannelTraits traits, Predicate<Organisation> isConfigured) {}

  /**
   * @param slackMethods returns the client of Slack's API
   */
  Notifiers(
      ServerConfig settings,
      Supplier<MethodsClient> slackMethods,
      Database database,
      SecretBox secrets,
      TargetPolicy targets,
      SystemNotices notices,
      UnsubscribeService unsubscribing,
      InstantSource clock) {
    this.config = settings;
    this.database = database;
    this.clock = clock;
    var post = new HttpSender(targets, settings.proxies(), TIMEOUT);
    this.webhook =
        new WebhookNotifier(
            id ->
                database
                    .read(handle -> new Webhooks(handle, secrets).endpoint(id))
                    .map(Notifiers::endpointConfig),
            new EndpointHealthTracker(patientDatabase(), endpointNotices(notices), clock),
            post,
            clock);
    var teams =
        new TeamsNotifier(
            id -> database.read(handle -> new TeamsWebhooks(handle, secrets).url(id)), post, clock);
    this.channels =
        Map.of(
            Channel.SLACK,
            new SendingChannel(
                slack(slackMethods),
                SlackNotifier.TRAITS,
                _ -> !config.slack().botToken().isEmpty()),
            Channel.EMAIL,
            new SendingChannel(
                email(unsubscribing, settingsLink(slackMethods)),
                EmailNotifier.TRAITS,
                _ -> !config.mail().smtpUrl().isEmpty()),
            Channel.TEAMS,
            new SendingChannel(
                teams,
                TeamsNotifier.TRAITS,
                now -> now.get(OrganisationSettings.TEAMS_WEBHOOK).isPresent()),
            Channel.WEBHOOK,
            new SendingChannel(webhook, WebhookNotifier.TRAITS, _ -> true));
  }

  /** Returns what the destinations need that the configuration lacks. */
  static AvailableChannels available(ServerConfig config) {
    return AvailableChannels.of(
        !config.slack().botToken().isEmpty(),
        !config.text(EnvironmentVariable.SLACK_WEBHOOK_URL).isEmpty(),
        !config.mail().smtpUrl().isEmpty());
  }

  /** Returns the traits of the channels that send. */
  Map<Channel, ChannelTraits> traits() {
    var traits = new EnumMap<Channel, ChannelTraits>(Channel.class);
    channels.forEach((channel, its) -> traits.put(channel, its.traits()));
    return traits;
  }

  private static EndpointNotices endpointNotices(SystemNotices notices) {
    return new EndpointNotices(
        notices::webhookPaused, notices::webhookDisabled, notices::afterCommit);
  }

  /**
   * Returns a database for records made during an attempt: it waits longer for a busy store, so
   * that this does not make the attempt fail.
   */
  private Database patientDatabase() {
    return new RetryingDatabase(database, STORE_TIMEOUT, Ticker.system());
  }

  /** Returns the notifier of the channel. */
  public Notifier of(Channel channel) {
    var sending = channels.get(channel);
    return sending == null ? STORED : sending.notifier();
  }

  /**
   * Returns true if a service still rejects something because of a setting though it accepts the
   * rest.
   */
  boolean isPartlyRejected(Channel channel) {
    return of(channel) instanceof EmailNotifier mail && mail.isRefused();
  }

  /** Closes the connections that are kept open. */
  @Override
  public void close() {
    if (of(Channel.EMAIL) instanceof EmailNotifier mail) {
      mail.close();
    }
  }

  /** Returns the organisation's details in messages, as they are now. */
  public Branding branding() {
    return branding(organisation());
  }

  /** Returns the organisation's details in messages by those settings. */
  Branding branding(Organisation organisation) {
    return Branding.of(organisation, config.publicUrl());
  }

  Organisation organisation() {
    return database.read(handle -> new SystemSettings(handle).read());
  }

  /** Returns true if the channel is configured and not switched off. */
  boolean isOn(Channel channel) {
    var organisation = organisation();
    var sending = channels.get(channel);
    return organisation.isEnabled(channel)
        && (sending == null || sending.isConfigured().test(organisation));
  }

  /** Sends a ping to an endpoint, as an admin asked for. */
  WebhookPing.PingResult ping(Endpoint endpoint) {
    return switch (webhook.sendPing(endpointConfig(endpoint), branding())) {
      case Outcome.Sent _ -> new WebhookPing.PingResult(true, "The endpoint took the ping");
      case Outcome.RetryAt retry -> new WebhookPing.PingResult(false, retry.reason());
      case Outcome.ContentRefused refused -> new WebhookPing.PingResult(false, refused.reason());
      case Outcome.Failed(var reason) -> new WebhookPing.PingResult(false, reason);
      case Outcome.DestinationDown(_, var reason) -> new WebhookPing.PingResult(false, reason);
      case Outcome.Misconfigured(var reason) -> new WebhookPing.PingResult(false, reason);
      case Outcome.ChannelDown(var reason) -> new WebhookPing.PingResult(false, reason);
    };
  }

  private Notifier slack(Supplier<MethodsClient> methods) {
    var wanted = config.slack();
    var webhookUrl = config.text(EnvironmentVariable.SLACK_WEBHOOK_URL);
    if (wanted.botToken().isEmpty() && webhookUrl.isEmpty()) {
      return notConfigured("Slack is not configured: set SLACK_BOT_TOKEN");
    }
    return new SlackNotifier(
        methods.get(),
        new AccountSlackUsers(patientDatabase(), SlackAccountMatcher::match, clock),
        new SlackThreads(patientDatabase(), clock),
        incomingWebhook(webhookUrl),
        clock);
  }

  /**
   * Returns the webhook that Slack messages go to. The operator sets it where Slack's own address
   * is set, so it may be as private as that.
   */
  private Optional<IncomingWebhook> incomingWebhook(String url) {
    return url.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new IncomingWebhook(
                URI.create(url), new HttpSender(TargetPolicy.ANYWHERE, config.proxies(), TIMEOUT)));
  }

  /** Returns the link to App Home, which works where Slack can call this service. */
  private SettingsLink settingsLink(Supplier<MethodsClient> methods) {
    var wanted = config.slack();
    return wanted.botToken().isEmpty() || wanted.signingSecret().isEmpty()
        ? SettingsLink.NONE
        : new AppLink(methods.get(), Ticker.system())::find;
  }

  private Notifier email(UnsubscribeService unsubscribing, SettingsLink settings) {
    if (config.mail().smtpUrl().isEmpty()) {
      return notConfigured("Email is not configured: set SMTP_URL");
    }
    return new EmailNotifier(
        smtp(config.mail().smtpUrl()),
        SmtpLimits.DEFAULT,
        () ->
            Optional.of(organisation().get(OrganisationSettings.EMAIL_FROM))
                .filter(from -> !from.isEmpty()),
        new MailWriter(unsubscribing::link, settings, clock),
        new StoredMailThreads(patientDatabase(), clock));
  }

  private static SmtpUrl smtp(String url) {
    try {
      return SmtpUrl.parse(url);
    } catch (IllegalArgumentException wrong) {
      throw new InvalidConfiguration(
          EnvironmentVariable.SMTP_URL.name(), String.valueOf(wrong.getMessage()));
    }
  }

  /**
   * Returns a notifier for a channel without configuration: its queued deliveries wait until it has
   * one again.
   */
  private static Notifier notConfigured(String reason) {
    return _ -> new Outcome.DestinationDown(null, reason);
  }

  private static EndpointConfig endpointConfig(Endpoint endpoint) {
    return new EndpointConfig(
        URI.create(endpoint.url()),
        endpoint.headerName(),
        endpoint.headerValue(),
        endpoint.secret(),
        endpoint.status() == Endpoint.Status.INACTIVE_PERMANENT);
  }
}
