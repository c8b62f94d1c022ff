package io.dojobell.demo;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The class path of a {@link ServiceProcess}: this process's; or, where the system property {@code
 * dojobell.service.jar} names a jar of the service's classes, that jar and this process's others.
 * With jars alone, Java can start from a {@link StartCache}.
 */
final class ServiceClasses {
  private static final String CLASS_PATH = System.getProperty("java.class.path");
  private static final Optional<StartCache> CACHE = serviceJar().map(StartCache::new);

  private ServiceClasses() {}

  /** Returns the options of Java that name the classes, without a cache. */
  static List<String> options() {
    return List.of("-cp", serviceJar().map(ServiceClasses::jars).orElse(CLASS_PATH));
  }

  /** Returns the options of Java that name the classes, and the cache where there is one. */
  static List<String> cachedOptions() {
    var cache = CACHE.map(StartCache::options).orElse(List.of());
    return Stream.concat(options().stream(), cache.stream()).toList();
  }

  /** Makes the cache if there is none. */
  static void prepareCache() {
    CACHE.ifPresent(StartCache::prepare);
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
