package io.dojobell.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Java's cache of the classes that the service loads (JEP 514), beside the jar of the service: with
 * it a process starts in about half the time. It is made once for each jar, from a service that
 * takes an event and is stopped.
 */
final class StartCache {
  private static final Logger LOG = LoggerFactory.getLogger(StartCache.class);

  private final Path jar;
  private final Path cache;
  private boolean hasFailed;

  StartCache(Path jar) {
    this.jar = jar;
    this.cache = Path.of(jar + ".aot");
  }

  /** Returns the options of Java that use it, if it is there. */
  List<String> options() {
    return isThere()
        ? List.of("-XX:AOTCache=" + cache, "-Xlog:aot*=off", "-Xlog:cds*=off")
        : List.of();
  }

  private boolean isThere() {
    try {
      return Files.exists(cache)
          && Files.getLastModifiedTime(cache).compareTo(Files.getLastModifiedTime(jar)) > 0;
    } catch (IOException _) {
      return false;
    }
  }

  /** Makes it where it is not there; whoever wants it while another makes it goes without. */
  synchronized void prepare() {
    if (hasFailed || isThere()) {
      return;
    }
    var lock = Path.of(cache + ".lock");
    try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var held = Optional.ofNullable(channel.tryLock()).orElse(null)) {
      if (held != null && !isThere()) {
        make();
      }
    } catch (OverlappingFileLockException _) {
      // Another class loader of this process makes it.
    } catch (Exception failure) {
      hasFailed = true;
      LOG.warn("Processes start without a cache of their classes", failure);
    }
  }

  private void make() throws Exception {
    var folder = Files.createTempDirectory("dojobell-classes");
    var made = Path.of(cache + ".new");
    try {
      var settings = RunningDojobell.withoutChannels(folder);
      try (var service = ServiceProcess.training(made, settings)) {
        sendEvent(service.url());
        service.terminate();
        service.exitCode();
      }
      Files.move(made, cache, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Folders.delete(folder);
      Files.deleteIfExists(made);
    }
  }

  private static void sendEvent(String url) throws IOException, InterruptedException {
    var event =
        HttpRequest.newBuilder(URI.create(url + "/api/v1/events"))
            .header("Authorization", "Bearer " + RunningDojobell.TOKEN)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"type\":\"other\",\"title\":\"Loads classes\"}"))
            .build();
    try (var http = HttpClient.newHttpClient()) {
      http.send(event, BodyHandlers.discarding());
    }
  }
}
