package io.dojobell.bench.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Measures a bare Jetty, in a process of its own, that reads each event and answers 202. */
public final class HttpYardstick {
  private static final String NAME = "bare HTTP";

  private HttpYardstick() {}

  static void run(Path folder, Measurements measurements) throws Exception {
    var log = folder.resolve("http.log");
    try (var server = JavaProcess.startClass(HttpYardstick.class, List.of(), log);
        var api = new ApiClient(server.url())) {
      measurements.add(NAME, Figure.START, server.startMillis());
      ServiceBenchmark.addMemory(server, NAME, Figure.MEMORY_AFTER_START, measurements);
      ServiceBenchmark.intake(api, NAME, measurements);
      ServiceBenchmark.addMemory(server, NAME, Figure.MEMORY_AFTER_LOAD, measurements);
    }
  }

  /**
   * Serves until it is stopped.
   *
   * @param words the port
   */
  public static void main(String[] words) throws Exception {
    var threads = new QueuedThreadPool();
    threads.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
    var server = new Server(threads);
    var connector = new ServerConnector(server);
    connector.setHost("127.0.0.1");
    connector.setPort(Integer.parseInt(words[0]));
    server.addConnector(connector);
    server.setHandler(
        new Handler.Abstract() {
          @Override
          public boolean handle(Request request, Response response, Callback callback)
              throws Exception {
            Content.Source.asString(request);
            response.setStatus(request.getMethod().equals("POST") ? 202 : 200);
            callback.succeeded();
            return true;
          }
        });
    server.start();
    server.join();
  }
}
