package io.dojobell.app;

import io.dojobell.database.Databases;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code migrate}: brings the database up to date without serving. */
@Command(
    name = "migrate",
    description = "Runs database migrations and exits.",
    mixinStandardHelpOptions = true)
final class MigrateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec.
  MigrateCommand() {}

  @Override
  public Integer call() {
    var settings = ServerConfig.of(System.getenv());
    Databases.open(settings.databaseUrl()).close();
    spec.commandLine()
        .getOut()
        .println("The database is up to date: " + Databases.withoutSecrets(settings.databaseUrl()));
    return 0;
  }
}
