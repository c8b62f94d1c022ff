package io.dojobell.story;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.dojobell.database.PostgresServer;
import io.dojobell.database.TestDatabase;
import io.dojobell.demo.Folders;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.WorkspaceOptions;
import io.dojobell.workspace.slack.WorkspaceUser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;

/**
 * A workspace with its mail server, and Dojobell beside it once a test starts it: for each test, or
 * as a static field for all of a class. Closes both, and prints the service's log where a test
 * fails. What several classes have in common stands in a class that extends it.
 */
public class Story implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
  private static final Logger SERVICE = (Logger) LoggerFactory.getLogger("io.dojobell");

  private final @Nullable Workspace workspace;
  private final Path folder = newFolder();
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private @Nullable RunningDojobell dojobell;
  private boolean isShared;
  private @Nullable String postgresUrl;

  /**
   * @param options null: without a workspace, and so without channels
   */
  protected Story(@Nullable WorkspaceOptions options) {
    workspace = options == null ? null : Workspace.start(options);
    log.start();
    SERVICE.setLevel(Level.INFO);
    SERVICE.addAppender(log);
  }

  /** Returns one beside a workspace that keeps Slack's rate limits. */
  public static Story withRateLimits() {
    return of(WorkspaceOptions.defaults());
  }

  /** Returns one beside a workspace without rate limits. */
  public static Story withoutRateLimits() {
    return of(WorkspaceOptions.defaults().enforceRateLimits(false));
  }

  /** Returns one beside a workspace without rate limits that goes by that clock. */
  public static Story withoutRateLimits(InstantSource clock) {
    return of(WorkspaceOptions.defaults().enforceRateLimits(false).clock(clock));
  }

  /** Returns one without a workspace, whose service has no channels. */
  public static Story withoutChannels() {
    return new Story(null);
  }

  /** Returns one beside a workspace of these options. */
  public static Story of(WorkspaceOptions options) {
    return new Story(options);
  }

  /** Returns the workspace. */
  public final Workspace workspace() {
    return Objects.requireNonNull(workspace, "This story has no workspace");
  }

  /** Returns the folder of the service's database. */
  public final Path folder() {
    return folder;
  }

  /** Adds a Slack channel and returns its id. */
  public final String channel(String name) {
    return workspace().slack().addChannel(name).id();
  }

  /** Adds a Slack user with an address at example.com and returns the id. */
  public final String slackUser(String name) {
    return workspace().slack().addUser(WorkspaceUser.named(name).email(name + "@example.com")).id();
  }

  /** Returns the environment of another process on the service's database, without channels. */
  public final Map<String, String> processEnvironment() {
    var all = new HashMap<>(RunningDojobell.withoutChannels(folder));
    all.putAll(withDatabase(Map.of()));
    return all;
  }

  /** Starts the service with all channels of the workspace and this environment beside. */
  public final RunningDojobell start(Map<String, String> environment) {
    return start(
        environment, workspace == null ? InstantSource.system() : workspace.options().clock());
  }

  /** Starts the service as {@link #start(Map)} does, by that clock; ends the one that runs. */
  public RunningDojobell start(Map<String, String> environment, InstantSource clock) {
    stop();
    var all = withDatabase(environment);
    var started =
        workspace == null
            ? RunningDojobell.start(folder, all, clock)
            : RunningDojobell.start(folder, workspace, all, clock);
    dojobell = started;
    return started;
  }

  /** Adds PostgreSQL's settings where the tests of this process run on it. */
  private Map<String, String> withDatabase(Map<String, String> environment) {
    if (!TestDatabase.isPostgres()) {
      return environment;
    }
    if (postgresUrl == null) {
      postgresUrl = PostgresServer.createDatabase();
    }
    var all = new HashMap<>(PostgresServer.settings(postgresUrl));
    all.putAll(environment);
    return all;
  }

  /** Returns a connection of another program to the service's database. */
  public final Connection connect() {
    try {
      return DriverManager.getConnection(
          postgresUrl == null ? "jdbc:sqlite:" + folder.resolve("dojobell.db") : postgresUrl);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Returns the first column of what the query finds in the service's database, as texts. */
  public final List<String> stored(String query) {
    try (var connection = connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      var texts = new ArrayList<String>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /**
   * Returns all that the service's database holds: the bytes of its files, one character each; of
   * PostgreSQL, the rows of all tables.
   */
  public final String storedText() {
    if (postgresUrl == null) {
      return TestDatabase.bytes(folder);
    }
    return String.join("\n", stored("select schema_to_xml('public', true, false, '')"));
  }

  /** Ends the service if it runs. */
  public final void stop() {
    if (dojobell != null) {
      dojobell.close();
      dojobell = null;
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    isShared = true;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    context.getExecutionException().ifPresent(_ -> printLog());
    if (!isShared) {
      close();
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (isShared) {
      close();
    }
  }

  private void close() {
    try {
      stop();
    } finally {
      if (workspace != null) {
        workspace.close();
      }
      if (postgresUrl != null) {
        PostgresServer.release(postgresUrl);
      }
      SERVICE.detachAppender(log);
      SERVICE.setLevel(null);
      Folders.delete(folder);
    }
  }

  private void printLog() {
    var layout = new PatternLayout();
    layout.setContext(SERVICE.getLoggerContext());
    layout.setPattern("%d{HH:mm:ss.SSS} %-5level %logger{20} %msg%n%ex");
    layout.start();
    List.copyOf(log.list).forEach(event -> System.err.print(layout.doLayout(event)));
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory("dojobell-story");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
