package io.dojobell.app;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code serve}: runs the service until the process is stopped. */
@Command(
    name = "serve",
    description = "Runs the service until it is stopped.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec.
  ServeCommand() {}

  @Override
  public Integer call() throws InterruptedException {
    var application = Application.start(System.getenv());
    for (var name : UnknownVariables.withoutEffect(System.getenv().keySet())) {
      LOG.warn("Not a setting, so without effect: {}", name);
    }
    var stopped = new CountDownLatch(1);
    var stop =
        Thread.ofPlatform()
            .name("dojobell-stop")
            .unstarted(
                () -> {
                  application.close();
                  stopped.countDown();
                });
    Runtime.getRuntime().addShutdownHook(stop);
    spec.commandLine().getOut().println("Dojobell listens on " + application.url());
    spec.commandLine().getOut().flush();
    stopped.await();
    return 0;
  }
}
