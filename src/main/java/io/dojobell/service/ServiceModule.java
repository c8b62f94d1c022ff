package io.dojobell.service;

import io.dojobell.crypto.SecretBox;
import io.dojobell.database.Database;
import io.dojobell.model.Visibility;
import io.dojobell.outbox.ManualRetry;
import io.dojobell.service.account.AccountService;
import io.dojobell.service.account.SlackAccountMatcher;
import io.dojobell.service.calendar.CalendarService;
import io.dojobell.service.delivery.DeliveryExplanations;
import io.dojobell.service.delivery.DeliveryLog;
import io.dojobell.service.delivery.MessageEvents;
import io.dojobell.service.endpoint.EndpointService;
import io.dojobell.service.inbox.InboxService;
import io.dojobell.service.inventory.InventoryService;
import io.dojobell.service.inventory.ProductSearch;
import io.dojobell.service.organisation.OrganisationService;
import io.dojobell.service.route.ChannelCheck;
import io.dojobell.service.route.ChannelRouteService;
import io.dojobell.service.route.RouteService;
import io.dojobell.service.subscription.DeliveryPreferencesService;
import io.dojobell.service.subscription.MuteService;
import io.dojobell.service.subscription.SettingsService;
import io.dojobell.service.subscription.SubscriptionService;
import io.dojobell.service.token.TokenService;
import java.time.InstantSource;
import java.util.Set;

/** Makes the services that the API and Slack call, each once. */
public final class ServiceModule {
  private final Policy policy;
  private final AccountService accounts;
  private final SlackAccountMatcher slackAccounts;
  private final SettingsService settings;
  private final SubscriptionService subscriptions;
  private final DeliveryPreferencesService preferences;
  private final MuteService mutes;
  private final InboxService inboxes;
  private final InventoryService inventory;
  private final ProductSearch productSearch;
  private final RouteService routes;
  private final ChannelRouteService channelRoutes;
  private final EndpointService endpoints;
  private final OrganisationService organisation;
  private final CalendarService calendar;
  private final DeliveryLog deliveryLog;
  private final DeliveryExplanations explanations;
  private final MessageEvents messageEvents;
  private final TokenService tokens;
  private final AuditTrail auditTrail;
  private final RequestDeduplicator requests;

  /**
   * The rules of the configuration.
   *
   * @param admins the addresses of admins, in lower case
   * @param visibilityOfNew of products that are created without one
   * @param targets checks the URL of a webhook
   * @param channels checks a Slack channel that a route names
   */
  public record Policy(
      Set<String> admins, Visibility visibilityOfNew, TargetCheck targets, ChannelCheck channels) {}

  /**
   * @param zoneChanged is called after a change of the zone in which days begin
   */
  public ServiceModule(
      Database database,
      SecretBox secrets,
      Policy policy,
      ManualRetry retries,
      Runnable zoneChanged,
      InstantSource clock) {
    this.policy = policy;
    this.accounts = new AccountService(database, policy.admins());
    this.slackAccounts = new SlackAccountMatcher(database);
    this.settings = new SettingsService(database);
    this.subscriptions = new SubscriptionService(database);
    this.preferences = new DeliveryPreferencesService(database, clock);
    this.mutes = new MuteService(database, clock);
    this.inboxes = new InboxService(database, clock);
    this.inventory = new InventoryService(database);
    this.productSearch = new ProductSearch(database);
    this.routes = new RouteService(database, secrets, policy.targets(), policy.channels());
    this.channelRoutes = new ChannelRouteService(database, routes);
    this.endpoints = new EndpointService(database, secrets, policy.targets());
    this.organisation = new OrganisationService(database, secrets, policy.targets(), zoneChanged);
    this.calendar = new CalendarService(database, policy.visibilityOfNew());
    this.deliveryLog = new DeliveryLog(database, retries::retry, retries::retryAll);
    this.explanations = new DeliveryExplanations(database);
    this.messageEvents = new MessageEvents(database);
    this.tokens = new TokenService(database, clock);
    this.auditTrail = new AuditTrail(database);
    this.requests = new RequestDeduplicator(database, clock);
  }

  public Policy policy() {
    return policy;
  }

  public AccountService accounts() {
    return accounts;
  }

  public SlackAccountMatcher slackAccounts() {
    return slackAccounts;
  }

  public SettingsService settings() {
    return settings;
  }

  public SubscriptionService subscriptions() {
    return subscriptions;
  }

  public DeliveryPreferencesService preferences() {
    return preferences;
  }

  public MuteService mutes() {
    return mutes;
  }

  public InboxService inboxes() {
    return inboxes;
  }

  public InventoryService inventory() {
    return inventory;
  }

  public ProductSearch productSearch() {
    return productSearch;
  }

  public RouteService routes() {
    return routes;
  }

  public ChannelRouteService channelRoutes() {
    return channelRoutes;
  }

  public EndpointService endpoints() {
    return endpoints;
  }

  public OrganisationService organisation() {
    return organisation;
  }

  public CalendarService calendar() {
    return calendar;
  }

  public DeliveryLog deliveryLog() {
    return deliveryLog;
  }

  public DeliveryExplanations explanations() {
    return explanations;
  }

  public MessageEvents messageEvents() {
    return messageEvents;
  }

  public TokenService tokens() {
    return tokens;
  }

  public AuditTrail auditTrail() {
    return auditTrail;
  }

  public RequestDeduplicator requests() {
    return requests;
  }
}
