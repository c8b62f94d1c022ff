package io.dojobell.demo;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The class path of a {@link ServiceProcess}: this process's; or, where the system property {@code
 * dojobell.service.jar} names a jar of the service's classes, that jar and this process's others.
 * With jars alone, Java keeps an archive beside the jar of the classes that the service loads, with
 * which it starts in half the time.
 */
final class ServiceClasses {
  private static final String CLASS_PATH = System.getProperty("java.class.path");

  private ServiceClasses() {}

  /** Returns the options of Java that name the classes. */
  static List<String> options() {
    return List.of("-cp", serviceJar().map(ServiceClasses::jars).orElse(CLASS_PATH));
  }

  /** Returns them for a service that starts: it is ended by a signal, once it has loaded all. */
  static List<String> optionsOfService() {
    var options = new ArrayList<>(options());
    serviceJar()
        .map(jar -> "-XX:SharedArchiveFile=%s.jsa".formatted(jar))
        .ifPresent(
            archive ->
                options.addAll(List.of("-XX:+AutoCreateSharedArchive", archive, "-Xlog:cds*=off")));
    return options;
  }

  private static Optional<Path> serviceJar() {
    return Optional.ofNullable(System.getProperty("dojobell.service.jar"))
        .map(Path::of)
        .filter(Files::exists);
  }

  private static String jars(Path serviceJar) {
    var others =
        Arrays.stream(CLASS_PATH.split(File.pathSeparator)).filter(name -> name.endsWith(".jar"));
    return Stream.concat(Stream.of(serviceJar.toString()), others)
        .collect(Collectors.joining(File.pathSeparator));
  }
}
