package io.dojobell.app;

import io.dojobell.net.TargetPolicy;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code doctor}: checks every channel and DefectDojo and says what to fix; sends nothing. */
@Command(
    name = "doctor",
    description = "Tries the settings, every channel and DefectDojo; sends nothing to anybody.",
    mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec.
  DoctorCommand() {}

  @Override
  public Integer call() {
    var settings = ServerConfig.of(System.getenv());
    var targets = TargetPolicy.of(settings.allowPrivateTargets());
    var findings = new Diagnostics(settings, targets).checks();
    var out = spec.commandLine().getOut();
    findings.forEach(finding -> out.println(finding.line()));
    out.flush();
    return findings.stream().anyMatch(finding -> finding.state() == Diagnostics.CheckStatus.BAD)
        ? 1
        : 0;
  }
}
