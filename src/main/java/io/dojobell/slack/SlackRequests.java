package io.dojobell.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.MethodsClient;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.MemberJoinedChannelEvent;
import com.slack.api.model.event.UserChangeEvent;
import com.slack.api.util.thread.ExecutorServiceProvider;
import io.dojobell.service.RequestDeduplicator;
import io.dojobell.service.account.AccountLinking;
import io.dojobell.slack.bolt.Afterwards;
import io.dojobell.slack.bolt.OnlyOnce;
import io.dojobell.slack.bolt.RequestSignature;
import io.dojobell.slack.bolt.SlackServlet;
import io.dojobell.slack.command.CommandHandler;
import io.dojobell.slack.command.Conversation;
import io.dojobell.slack.home.HomeDesk;
import io.dojobell.slack.home.HomeHandler;
import io.dojobell.slack.identity.Identity;
import io.dojobell.slack.identity.Person;
import io.dojobell.slack.identity.ProfileZones;
import io.dojobell.slack.identity.Profiles;
import io.dojobell.slack.modal.AddressModal;
import io.dojobell.slack.modal.CalendarModal;
import io.dojobell.slack.modal.LinkModal;
import io.dojobell.slack.modal.Modal;
import io.dojobell.slack.modal.ModalHandler;
import io.dojobell.slack.modal.MuteModal;
import io.dojobell.slack.modal.ProductModal;
import io.dojobell.slack.modal.RouteModal;
import io.dojobell.slack.modal.SettingsModal;
import io.dojobell.slack.modal.SystemModal;
import io.dojobell.slack.modal.TimesModal;
import jakarta.servlet.http.HttpServlet;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.regex.Pattern;

/**
 * Slack's requests, by Bolt. Bolt's own list of middleware would ask Slack who the app is before
 * the first answer, and answer 500 where Slack is down; this list asks nobody.
 */
public final class SlackRequests implements AutoCloseable {
  private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);
  private static final int PATIENCE_MILLIS = 10_000;

  private final App app;
  private final RequestSignature signature;
  private final Afterwards afterwards = new Afterwards();

  /**
   * @param signingSecret the app's
   * @param methods of Slack's Web API, for App Home and modals
   * @param repeats knows what was taken already
   * @param clock tells whether a request's timestamp is near
   */
  public SlackRequests(
      String signingSecret,
      Identity identity,
      Conversation conversation,
      HomeDesk desk,
      AccountLinking linking,
      MethodsClient methods,
      RequestDeduplicator repeats,
      InstantSource clock) {
    this.signature = new RequestSignature(signingSecret, clock);
    this.app = new App(config(signingSecret), List.of(new OnlyOnce(repeats)));
    var zones = new ProfileZones(desk.parts().attention(), new Profiles(methods));
    var home = new HomeHandler(methods, identity, desk, zones);
    var modals =
        new ModalHandler(methods, identity, modals(desk, zones, clock), new LinkModal(linking));
    var commands = new CommandHandler(identity, conversation, modals, linking, zones, afterwards);
    var mutes = new MuteHandler(methods, identity, desk.parts().attention(), clock);
    var buttons = new ButtonHandler(identity, conversation, home, modals, mutes, afterwards);
    var shortcuts = new ShortcutHandler(identity, conversation, modals, afterwards);
    app.command(ANY, commands);
    app.blockAction(ANY, buttons);
    app.blockSuggestion(ANY, (request, context) -> context.ack(home.suggest(request.getPayload())));
    app.viewSubmission(
        ANY,
        (request, context) ->
            modals.submitted(
                request.getPayload(),
                context,
                (slackUser, user, tab) ->
                    afterwards.run(() -> home.changed(slackUser, user, tab))));
    app.globalShortcut(ANY, shortcuts::global);
    app.messageShortcut(ANY, shortcuts::message);
    var arrivals = new ArrivalHandler(methods, repeats);
    app.event(
        MemberJoinedChannelEvent.class,
        (payload, context) -> {
          afterwards.run(() -> arrivals.joined(payload.getEvent()));
          return context.ack();
        });
    zonesFollow(identity, zones);
    app.event(
        AppHomeOpenedEvent.class,
        (payload, context) -> {
          var event = payload.getEvent();
          if ("home".equals(event.getTab()) && event.getUser() != null) {
            afterwards.run(() -> home.opened(event.getUser(), payload.getTeamId()));
          }
          return context.ack();
        });
  }

  private void zonesFollow(Identity identity, ProfileZones zones) {
    app.event(
        UserChangeEvent.class,
        (payload, context) -> {
          var event = payload.getEvent();
          if (event.getUser() != null && event.getUser().getId() != null) {
            afterwards.run(
                () -> {
                  if (identity.known(event.getUser().getId()).orElse(null)
                      instanceof Person.Known(var user)) {
                    zones.changed(user, event);
                  }
                });
          }
          return context.ack();
        });
  }

  private static List<Modal> modals(HomeDesk desk, ProfileZones zones, InstantSource clock) {
    var parts = desk.parts();
    var admins = desk.admins().parts();
    return List.of(
        new SettingsModal(desk),
        new ProductModal(parts.settings(), parts.products()),
        new MuteModal(parts.attention(), clock),
        new TimesModal(parts.attention(), zones::of),
        new SystemModal(admins.organisation()),
        new CalendarModal(admins.calendar()),
        new RouteModal(admins.routes(), admins.inventory(), clock),
        new AddressModal(admins.directory()));
  }

  /** What serves {@code /slack/events}. */
  public HttpServlet servlet() {
    return new SlackServlet(app, signature);
  }

  private static AppConfig config(String signingSecret) {
    var slackConfig = new SlackConfig();
    slackConfig.setStatsEnabled(false);
    slackConfig.setPrettyResponseLoggingEnabled(false);
    slackConfig.setHttpClientCallTimeoutMillis(PATIENCE_MILLIS);
    var config =
        AppConfig.builder()
            .signingSecret(signingSecret)
            .slack(Slack.getInstance(slackConfig))
            .executorServiceProvider(new VirtualThreads())
            // An event or action that nothing here knows is not Slack's fault: it is taken.
            .unmatchedRequestHandler(_ -> Response.ok())
            .build();
    config.setAllEventsApiAutoAckEnabled(true);
    return config;
  }

  /** Lets what was begun end, for up to 2 s. */
  @Override
  public void close() {
    afterwards.close();
  }

  /** Bolt's own work, on virtual threads. */
  private static final class VirtualThreads implements ExecutorServiceProvider {
    @Override
    public ExecutorService createThreadPoolExecutor(String name, int size) {
      return Executors.newVirtualThreadPerTaskExecutor();
    }

    @Override
    public ScheduledExecutorService createThreadScheduledExecutor(String name) {
      return Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
    }
  }
}
