package io.dojobell.slack;

import com.slack.api.methods.MethodsClient;
import io.dojobell.message.Branding;
import io.dojobell.model.Channel;
import io.dojobell.model.OrganisationSettings;
import io.dojobell.service.ServiceModule;
import io.dojobell.service.account.AccountLinking;
import io.dojobell.service.delivery.TestDelivery;
import io.dojobell.service.endpoint.WebhookPing;
import io.dojobell.service.status.SystemStatus;
import io.dojobell.slack.bolt.BackgroundTasks;
import io.dojobell.slack.bolt.BoltHandler;
import io.dojobell.slack.command.ChannelRoutesExecutor;
import io.dojobell.slack.command.CommandExecutors;
import io.dojobell.slack.command.CommandHandler;
import io.dojobell.slack.command.CommandReplies;
import io.dojobell.slack.command.ExplanationExecutor;
import io.dojobell.slack.command.InboxExecutor;
import io.dojobell.slack.command.LinkExecutor;
import io.dojobell.slack.command.MessageHandler;
import io.dojobell.slack.command.MuteExecutor;
import io.dojobell.slack.command.ProductsExecutor;
import io.dojobell.slack.command.ReplyActionExecutor;
import io.dojobell.slack.command.ScheduleExecutor;
import io.dojobell.slack.command.StatusExecutor;
import io.dojobell.slack.command.SubscriptionExecutor;
import io.dojobell.slack.command.TestExecutor;
import io.dojobell.slack.command.UndoExecutor;
import io.dojobell.slack.command.VersionExecutor;
import io.dojobell.slack.home.AdminActions;
import io.dojobell.slack.home.AdminTabs;
import io.dojobell.slack.home.HomeActions;
import io.dojobell.slack.home.HomeHandler;
import io.dojobell.slack.home.HomePages;
import io.dojobell.slack.home.HomeTab;
import io.dojobell.slack.home.OptionSearch;
import io.dojobell.slack.home.PersonalActions;
import io.dojobell.slack.home.PersonalTabs;
import io.dojobell.slack.home.TabReader;
import io.dojobell.slack.home.WebhookActions;
import io.dojobell.slack.identity.PersonResolver;
import io.dojobell.slack.identity.ProfileTimeZones;
import io.dojobell.slack.identity.SlackProfiles;
import io.dojobell.slack.modal.AccessModal;
import io.dojobell.slack.modal.EventsModal;
import io.dojobell.slack.modal.LinkModal;
import io.dojobell.slack.modal.MessageMuteModal;
import io.dojobell.slack.modal.Modal;
import io.dojobell.slack.modal.ModalHandler;
import io.dojobell.slack.modal.MuteModal;
import io.dojobell.slack.modal.OrganisationModal;
import io.dojobell.slack.modal.ProductModal;
import io.dojobell.slack.modal.RouteModal;
import io.dojobell.slack.modal.ScheduleModal;
import io.dojobell.slack.modal.SettingsModal;
import io.dojobell.slack.modal.SlackEmailModal;
import io.dojobell.slack.modal.WebhookModal;
import jakarta.servlet.http.HttpServlet;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Makes the parts that handle Slack's requests, each once. */
public final class SlackModule implements AutoCloseable {
  private final ServiceModule services;
  private final SystemStatus status;
  private final LiveSettings settings;
  private final InstantSource clock;
  private final PersonResolver identity;
  private final ProfileTimeZones zones;
  private final BackgroundTasks backgroundTasks = new BackgroundTasks();
  private final SlackApp app;

  /**
   * The configuration of the Slack app.
   *
   * @param methods of Slack's Web API
   * @param version Dojobell's own
   * @param signupDomains in lower case; a person with an address there gets an account
   */
  public record Config(
      String signingSecret, MethodsClient methods, String version, Set<String> signupDomains) {}

  /**
   * The organisation's settings as they are now.
   *
   * @param isOn returns true for a channel that is configured and switched on
   */
  public record LiveSettings(Supplier<Branding> branding, Predicate<Channel> isOn) {}

  /**
   * @param linking links a Slack user with an account by a code that is mailed
   * @param tests sends a person test messages
   * @param pings sends a webhook endpoint a ping
   */
  public SlackModule(
      Config config,
      ServiceModule services,
      SystemStatus status,
      LiveSettings settings,
      AccountLinking linking,
      TestDelivery tests,
      WebhookPing pings,
      InstantSource clock) {
    this.services = services;
    this.status = status;
    this.settings = settings;
    this.clock = clock;
    var profiles = new SlackProfiles(config.methods());
    this.identity =
        new PersonResolver(
            services.accounts(), services.slackAccounts(), profiles, config.signupDomains());
    this.zones = new ProfileTimeZones(services.preferences(), profiles);
    var home = home(config.methods(), pings);
    var mutes =
        new MuteHandler(
            config.methods(), identity, services.mutes(), muteExecutor(), backgroundTasks);
    var modals =
        new ModalHandler(
            config.methods(), identity, modals(mutes), new LinkModal(linking), home::refreshLater);
    this.app =
        new SlackApp(
            config.signingSecret(),
            handlers(
                config.methods(), commands(config.version(), linking, tests), modals, mutes, home),
            services.requests(),
            clock);
  }

  private List<BoltHandler> handlers(
      MethodsClient methods,
      CommandExecutors commands,
      ModalHandler modals,
      MuteHandler mutes,
      HomeHandler home) {
    var replies = new CommandReplies(identity, zones, backgroundTasks);
    return List.of(
        new CommandHandler(replies, commands, modals, backgroundTasks),
        new MessageHandler(methods, replies, commands, backgroundTasks),
        new ButtonHandler(
            identity,
            new ReplyActionExecutor(commands),
            home,
            modals,
            mutes,
            new ShowAllHandler(identity, services.messageEvents(), settings.branding(), modals),
            backgroundTasks),
        new ShortcutHandler(identity, commands.explanations(), modals, backgroundTasks),
        home,
        modals,
        new OptionSearch(
            identity, services.productSearch(), services.inventory(), services.accounts()),
        new ChannelJoinHandler(methods, services.requests(), backgroundTasks),
        new ProfileChangeHandler(identity, zones, backgroundTasks));
  }

  private CommandExecutors commands(String version, AccountLinking linking, TestDelivery tests) {
    return new CommandExecutors(
        new SubscriptionExecutor(
            services.subscriptions(), services.preferences(), settings.isOn(), clock),
        new InboxExecutor(services.inboxes(), settings.branding()),
        muteExecutor(),
        new ScheduleExecutor(services.preferences(), zones),
        new ExplanationExecutor(services.explanations(), settings.branding()),
        new ProductsExecutor(services.productSearch(), services.subscriptions()),
        new TestExecutor(tests),
        new StatusExecutor(status),
        new VersionExecutor(
            version,
            () -> services.organisation().get().get(OrganisationSettings.SUPPORT_CONTACT),
            () -> settings.branding().get().publicUrl()),
        new LinkExecutor(linking),
        new ChannelRoutesExecutor(services.channelRoutes()),
        new UndoExecutor(
            services.subscriptions(),
            services.mutes(),
            services.channelRoutes(),
            services.inboxes()));
  }

  private MuteExecutor muteExecutor() {
    return new MuteExecutor(services.mutes(), zones, clock);
  }

  private HomeHandler home(MethodsClient methods, WebhookPing pings) {
    var pages = new HomePages(tabs(), settings.branding(), clock);
    var personal =
        new PersonalActions(
            services.inboxes(),
            services.settings(),
            services.subscriptions(),
            services.preferences(),
            services.accounts());
    var admin =
        new AdminActions(
            services.accounts(),
            services.routes(),
            new WebhookActions(services.endpoints(), pings),
            services.deliveryLog(),
            identity::linkBySlackEmail);
    return new HomeHandler(
        methods, identity, pages, new HomeActions(pages, personal, admin), zones, backgroundTasks);
  }

  private Map<HomeTab, TabReader> tabs() {
    var tabs = new EnumMap<HomeTab, TabReader>(HomeTab.class);
    tabs.put(HomeTab.INBOX, PersonalTabs.inbox(services.inboxes(), services.accounts()));
    tabs.put(
        HomeTab.NOTIFICATIONS,
        PersonalTabs.notifications(services.settings(), services.subscriptions()));
    tabs.put(HomeTab.PRODUCTS, PersonalTabs.products(services.subscriptions()));
    tabs.put(HomeTab.SCHEDULE, PersonalTabs.schedule(services.preferences()));
    tabs.put(HomeTab.SYSTEM, AdminTabs.system(services.settings(), services.organisation()));
    tabs.put(HomeTab.TEMPLATE, AdminTabs.template(services.settings()));
    tabs.put(HomeTab.ROUTES, AdminTabs.routes(services.routes()));
    tabs.put(HomeTab.WEBHOOKS, AdminTabs.webhooks(services.endpoints()));
    tabs.put(HomeTab.USERS, AdminTabs.users(services.accounts()));
    tabs.put(HomeTab.ACCESS, AdminTabs.access(services.productSearch(), services.inventory()));
    tabs.put(
        HomeTab.HEALTH, AdminTabs.health(status, services.explanations(), services.deliveryLog()));
    tabs.put(HomeTab.CHANGES, AdminTabs.changes(services.auditTrail()));
    return tabs;
  }

  private List<Modal> modals(MuteHandler mutes) {
    return List.of(
        new SettingsModal(services.settings()),
        EventsModal.personal(services.settings(), services.subscriptions()),
        EventsModal.team(services.settings()),
        EventsModal.template(services.settings()),
        new ProductModal(services.settings(), services.productSearch()),
        new MuteModal(services.mutes(), clock),
        new MessageMuteModal(mutes),
        new ScheduleModal(services.preferences(), zones::find),
        OrganisationModal.system(services.organisation()),
        OrganisationModal.calendar(services.organisation()),
        new RouteModal(services.routes(), services.inventory(), clock),
        new AccessModal(services.inventory(), services.accounts()),
        new WebhookModal(services.endpoints(), services.accounts()),
        new SlackEmailModal(services.accounts()));
  }

  /** Returns the servlet for {@code /slack/events}. */
  public HttpServlet servlet() {
    return app.servlet();
  }

  /** Waits up to 2 s for running tasks. */
  @Override
  public void close() {
    backgroundTasks.close();
  }
}
