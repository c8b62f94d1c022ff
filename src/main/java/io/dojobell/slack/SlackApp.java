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
import io.dojobell.slack.bolt.BackgroundTasks;
import io.dojobell.slack.bolt.DeduplicationMiddleware;
import io.dojobell.slack.bolt.RequestSignature;
import io.dojobell.slack.bolt.SlackServlet;
import io.dojobell.slack.command.CommandExecutors;
import io.dojobell.slack.command.CommandHandler;
import io.dojobell.slack.command.ReplyActionExecutor;
import io.dojobell.slack.home.HomeHandler;
import io.dojobell.slack.home.HomePageService;
import io.dojobell.slack.identity.Person;
import io.dojobell.slack.identity.PersonResolver;
import io.dojobell.slack.identity.ProfileTimeZones;
import io.dojobell.slack.identity.SlackProfiles;
import io.dojobell.slack.modal.CalendarModal;
import io.dojobell.slack.modal.LinkModal;
import io.dojobell.slack.modal.Modal;
import io.dojobell.slack.modal.ModalHandler;
import io.dojobell.slack.modal.MuteModal;
import io.dojobell.slack.modal.ProductModal;
import io.dojobell.slack.modal.RouteModal;
import io.dojobell.slack.modal.ScheduleModal;
import io.dojobell.slack.modal.SettingsModal;
import io.dojobell.slack.modal.SlackEmailModal;
import io.dojobell.slack.modal.SystemModal;
import jakarta.servlet.http.HttpServlet;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.regex.Pattern;

/**
 * Handles Slack's requests with Bolt. Bolt's default middleware would ask Slack for the app's
 * identity before the first answer, and answer 500 when Slack is down; this list makes no requests.
 */
public final class SlackApp implements AutoCloseable {
  private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);
  private static final int TIMEOUT_MILLIS = 10_000;

  private final App app;
  private final RequestSignature signature;
  private final BackgroundTasks backgroundTasks = new BackgroundTasks();

  /**
   * @param signingSecret the app's
   * @param methods of Slack's Web API, for App Home and modals
   * @param deduplicator recognises requests that were handled already
   * @param clock compares a request's timestamp with now
   */
  public SlackApp(
      String signingSecret,
      PersonResolver identity,
      CommandExecutors executors,
      HomePageService service,
      AccountLinking linking,
      MethodsClient methods,
      RequestDeduplicator deduplicator,
      InstantSource clock) {
    this.signature = new RequestSignature(signingSecret, clock);
    this.app = new App(config(signingSecret), List.of(new DeduplicationMiddleware(deduplicator)));
    var zones = new ProfileTimeZones(service.services().preferences(), new SlackProfiles(methods));
    var home = new HomeHandler(methods, identity, service, zones);
    var modals =
        new ModalHandler(methods, identity, modals(service, zones, clock), new LinkModal(linking));
    var commands = new CommandHandler(identity, executors, modals, zones, backgroundTasks);
    var mutes = new MuteHandler(methods, identity, service.services().preferences(), clock);
    var buttons =
        new ButtonHandler(
            identity, new ReplyActionExecutor(executors), home, modals, mutes, backgroundTasks);
    var shortcuts =
        new ShortcutHandler(identity, executors.explanations(), modals, backgroundTasks);
    app.command(ANY, commands);
    app.blockAction(ANY, buttons);
    app.blockSuggestion(ANY, (request, context) -> context.ack(home.suggest(request.getPayload())));
    ModalHandler.SaveListener onSaved =
        (slackUser, user, tab) -> backgroundTasks.submit(() -> home.refresh(slackUser, user, tab));
    app.viewSubmission(
        ANY, (request, context) -> modals.submit(request.getPayload(), context, onSaved));
    app.globalShortcut(ANY, shortcuts::handleGlobal);
    app.messageShortcut(ANY, shortcuts::handleMessage);
    var arrivals = new ChannelJoinHandler(methods, deduplicator);
    app.event(
        MemberJoinedChannelEvent.class,
        (payload, context) -> {
          backgroundTasks.submit(() -> arrivals.handle(payload.getEvent()));
          return context.ack();
        });
    followTimeZones(identity, zones);
    app.event(
        AppHomeOpenedEvent.class,
        (payload, context) -> {
          var event = payload.getEvent();
          if ("home".equals(event.getTab()) && event.getUser() != null) {
            backgroundTasks.submit(() -> home.open(event.getUser(), payload.getTeamId()));
          }
          return context.ack();
        });
  }

  private void followTimeZones(PersonResolver identity, ProfileTimeZones zones) {
    app.event(
        UserChangeEvent.class,
        (payload, context) -> {
          var event = payload.getEvent();
          if (event.getUser() != null && event.getUser().getId() != null) {
            backgroundTasks.submit(() -> followTimeZone(identity, zones, event));
          }
          return context.ack();
        });
  }

  private static void followTimeZone(
      PersonResolver identity, ProfileTimeZones zones, UserChangeEvent event) {
    if (identity.findKnown(event.getUser().getId()).orElse(null)
        instanceof Person.Known(var user)) {
      zones.onProfileChange(user, event);
    }
  }

  private static List<Modal> modals(
      HomePageService service, ProfileTimeZones zones, InstantSource clock) {
    var services = service.services();
    var admins = service.adminReader().services();
    return List.of(
        new SettingsModal(service),
        new ProductModal(services.settings(), services.products()),
        new MuteModal(services.preferences(), clock),
        new ScheduleModal(services.preferences(), zones::find),
        new SystemModal(admins.organisation()),
        new CalendarModal(admins.calendar()),
        new RouteModal(admins.routes(), admins.inventory(), clock),
        new SlackEmailModal(admins.accounts()));
  }

  /** Returns the servlet for {@code /slack/events}. */
  public HttpServlet servlet() {
    return new SlackServlet(app, signature);
  }

  private static AppConfig config(String signingSecret) {
    var slackConfig = new SlackConfig();
    slackConfig.setStatsEnabled(false);
    slackConfig.setPrettyResponseLoggingEnabled(false);
    slackConfig.setHttpClientCallTimeoutMillis(TIMEOUT_MILLIS);
    var config =
        AppConfig.builder()
            .signingSecret(signingSecret)
            .slack(Slack.getInstance(slackConfig))
            .executorServiceProvider(new VirtualThreads())
            // An event or action that has no handler here is not an error of Slack's: it is
            // answered 200.
            .unmatchedRequestHandler(_ -> Response.ok())
            .build();
    config.setAllEventsApiAutoAckEnabled(true);
    return config;
  }

  /** Waits up to 2 s for running tasks. */
  @Override
  public void close() {
    backgroundTasks.close();
  }

  /** Runs Bolt's own tasks on virtual threads. */
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
