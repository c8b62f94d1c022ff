package io.dojobell.app;

import io.dojobell.database.UnusableDatabase;
import io.dojobell.model.StoreUnavailable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Dojobell's commands. Exit codes: 0 done, 1 failed, 2 invalid configuration or arguments. */
@Command(
    name = "dojobell",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Notifies a security team of what happens in their products, in Slack first.",
    subcommands = {
      ServeCommand.class,
      DoctorCommand.class,
      TokenCommand.class,
      ManifestCommand.class,
      MigrateCommand.class,
      MigrateDataCommand.class
    })
public final class Main implements Runnable {
  static final int EXIT_CONFIGURATION = 2;
  private static final int EXIT_FAILURE = 1;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec.
  public Main() {}

  /** Runs the command that the arguments name, and ends the process with its exit code. */
  public static void main(String[] words) {
    var code = commandLine().execute(words);
    if (code != 0) {
      System.exit(code);
    }
  }

  static CommandLine commandLine() {
    var line = new CommandLine(new Main());
    line.setExecutionExceptionHandler(
        (failure, at, _) -> {
          var err = at.getErr();
          return switch (failure) {
            case InvalidConfiguration wrong -> {
              err.println(wrong.getMessage());
              yield EXIT_CONFIGURATION;
            }
            case UnusableDatabase unusable -> {
              err.println(
                  EnvironmentVariable.DOJOBELL_DATABASE_URL.name() + ": " + unusable.getMessage());
              yield EXIT_CONFIGURATION;
            }
            case StoreUnavailable away -> {
              err.println(away.getMessage());
              yield EXIT_FAILURE;
            }
            default -> throw failure;
          };
        });
    endHelpWithSettings(line);
    line.getSubcommands().values().forEach(Main::endHelpWithSettings);
    return line;
  }

  private static void endHelpWithSettings(CommandLine command) {
    command
        .getHelpSectionMap()
        .put(
            CommandLine.Model.UsageMessageSpec.SECTION_KEY_FOOTER,
            _ -> "\nSettings (environment variables):\n" + EnvironmentVariable.help() + "\n");
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "Name a command: serve, doctor, token, manifest, migrate or migrate-data");
  }
}
