package io.dojobell.app;

import io.dojobell.database.Databases;
import io.dojobell.model.Role;
import io.dojobell.service.token.TokenService;
import java.time.InstantSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code token create}: makes an API token, which is shown this once. */
@Command(name = "token", description = "API tokens.", mixinStandardHelpOptions = true)
final class TokenCommand implements Runnable {
  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec.
  TokenCommand() {}

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name what to do with tokens: create");
  }

  @Command(
      name = "create",
      description = "Creates an API token and prints it once.",
      mixinStandardHelpOptions = true)
  int create(
      @Option(names = "--role", required = true, description = "ingest, read or admin") String role,
      @Option(names = "--name", defaultValue = "made by hand", description = "what it is for")
          String name) {
    var known = Role.of(role);
    if (known.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "--role: invalid role “" + role + "”; use ingest, read or admin");
    }
    var settings = ServerConfig.of(System.getenv());
    try (var database = Databases.open(settings.databaseUrl())) {
      var token = new TokenService(database, InstantSource.system()).create(name, known.get());
      spec.commandLine().getOut().println(token);
    }
    return 0;
  }
}
