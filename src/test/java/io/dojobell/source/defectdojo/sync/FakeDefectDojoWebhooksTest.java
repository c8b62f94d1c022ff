package io.dojobell.source.defectdojo.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The stand-in sends as DefectDojo does: each news once, and nothing more after a failure. */
class FakeDefectDojoWebhooksTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<String> events = new CopyOnWriteArrayList<>();
  private final List<JsonNode> bodies = new CopyOnWriteArrayList<>();
  private final FakeDefectDojo defectDojo =
      new FakeDefectDojo(Instant::now).isOf(DefectDojoEdition.WITHOUT_ROLES);
  private volatile int status = 200;
  private HttpServer receiver;

  @BeforeEach
  void open() throws IOException {
    receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.createContext(
        "/",
        exchange -> {
          try (exchange) {
            bodies.add(JSON.readTree(exchange.getRequestBody().readAllBytes()));
            events.add(exchange.getRequestHeaders().getFirst("X-DefectDojo-Event"));
            exchange.sendResponseHeaders(status, -1);
          }
        });
    receiver.start();
    var url = "http://127.0.0.1:" + receiver.getAddress().getPort() + "/hooks/defectdojo";
    defectDojo
        .has("product_types", 1, "'name':'Payments'")
        .has("products", 1, "'name':'A','prod_type':1");
    defectDojo.has("engagements", 1, "'name':'E','product':1").has("tests", 1, "'engagement':1");
    defectDojo.has("findings", 1, "'title':'F','severity':'High','test':1");
    defectDojo.has("notification_webhooks", 1, "'url':'%s','status':'active'".formatted(url));
  }

  @AfterEach
  void close() {
    receiver.stop(0);
    defectDojo.close();
  }

  private void imports() {
    defectDojo.imports(FakeScanImport.into(1).creates(1L));
  }

  @Test
  void scan_added_comes_before_test_added_and_both_in_the_recorded_shape() throws IOException {
    imports();

    assertThat(events).containsExactly("scan_added", "test_added");
    assertThat(fields(bodies.getFirst())).isEqualTo(fields(recorded("scan_added-new")));
    assertThat(fields(bodies.getLast())).isEqualTo(fields(recorded("test_added")));
  }

  private static JsonNode recorded(String name) throws IOException {
    var file = Path.of("src/test/resources/samples/defectdojo/recorded/webhooks", name + ".json");
    return JSON.readTree(Files.readString(file)).path("body");
  }

  /** Returns the paths of all fields; an item of a list as one of them. */
  private static TreeSet<String> fields(JsonNode body) {
    var fields = new TreeSet<String>();
    add(fields, "", body);
    return fields;
  }

  private static void add(TreeSet<String> fields, String path, JsonNode value) {
    if (value.isArray()) {
      value.forEach(item -> add(fields, path + "[]", item));
    }
    var names = new ArrayList<String>();
    value.fieldNames().forEachRemaining(names::add);
    for (var name : names) {
      fields.add(path + "/" + name);
      add(fields, path + "/" + name, value.path(name));
    }
  }

  @Test
  void a_5xx_disables_an_endpoint_until_it_is_saved() {
    status = 502;
    imports();
    assertThat(defectDojo.endpointStatus(1)).isEqualTo("inactive_tmp");
    status = 200;
    events.clear();

    imports();
    assertThat(events).isEmpty();

    assertThat(defectDojo.savesEndpoint(1)).isTrue();
    imports();
    assertThat(events).containsExactly("ping", "scan_added", "test_added");
  }

  @Test
  void a_4xx_or_a_refused_connection_disables_it_for_good() {
    status = 401;
    imports();
    assertThat(events).containsExactly("scan_added");
    assertThat(defectDojo.endpointStatus(1)).isEqualTo("inactive_permanent");
    assertThat(defectDojo.savesEndpoint(1)).isFalse();
    assertThat(defectDojo.endpointStatus(1)).isEqualTo("inactive_permanent");

    status = 200;
    assertThat(defectDojo.savesEndpoint(1)).isTrue();
    receiver.stop(0);
    imports();
    assertThat(defectDojo.endpointStatus(1)).isEqualTo("inactive_permanent");
  }
}
