package io.dojobell.demo;

import io.dojobell.workspace.HostNodes;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The nodes of the demo: processes of the service on one database, and which of them answers. */
final class DemoNodes implements HostNodes, AutoCloseable {
  private final List<NodeProcess> nodes;
  private final AtomicInteger turn = new AtomicInteger();
  private final Runnable changed;
  private volatile @Nullable NodeProcess last;
  private volatile boolean closed;

  /**
   * Prepares them; none is started yet.
   *
   * @param changed is run when one was started, has stopped or has answered
   */
  DemoNodes(int count, Runnable changed) {
    this.nodes =
        IntStream.rangeClosed(1, count).mapToObj(n -> new NodeProcess("Node " + n)).toList();
    this.changed = changed;
  }

  /** A process that can be started again and again. */
  private static final class NodeProcess {
    private final String name;
    private Map<String, String> environment = Map.of();
    private @Nullable ServiceProcess process;
    private NodeState state = NodeState.DOWN;
    private @Nullable String url;
    private long answered;

    NodeProcess(String name) {
      this.name = name;
    }

    synchronized Optional<String> url() {
      return state == NodeState.UP ? Optional.ofNullable(url) : Optional.empty();
    }

    synchronized Node show(boolean isLast) {
      return new Node(name, state, answered, isLast);
    }

    synchronized boolean beginStart() {
      var isDown = state == NodeState.DOWN;
      state = isDown ? NodeState.STARTING : state;
      return isDown;
    }

    void start() {
      try {
        var started = ServiceProcess.serve(environment);
        set(started, NodeState.UP, started.url());
      } catch (Exception failure) {
        set(null, NodeState.DOWN, null);
        throw new IllegalStateException(name + " does not start", failure);
      }
    }

    private synchronized void set(
        @Nullable ServiceProcess process, NodeState state, @Nullable String url) {
      this.process = process;
      this.state = state;
      this.url = url;
    }

    synchronized void kill() {
      if (process != null) {
        process.kill();
      }
      set(null, NodeState.DOWN, null);
    }

    synchronized void count() {
      answered++;
    }
  }

  /** Starts all with that environment, one after the other, as the first makes the tables. */
  void startAll(Map<String, String> environment) {
    for (var node : nodes) {
      node.environment = new HashMap<>(environment);
      node.environment.put("DOJOBELL_PORT", "0");
      node.beginStart();
    }
    nodes.getFirst().start();
    nodes.stream().skip(1).parallel().forEach(NodeProcess::start);
    changed.run();
  }

  /** Returns the URLs of those that are up, the one whose turn it is first. */
  List<URI> urls() {
    var begin = Math.floorMod(turn.getAndIncrement(), nodes.size());
    var urls = new ArrayList<URI>();
    for (var n = 0; n < nodes.size(); n++) {
      nodes.get((begin + n) % nodes.size()).url().map(URI::create).ifPresent(urls::add);
    }
    return urls;
  }

  /** Counts a request that the node of that URL has answered. Returns the node's name. */
  String answered(URI url, boolean isShown) {
    var node =
        nodes.stream()
            .filter(one -> one.url().filter(url.toString()::equals).isPresent())
            .findFirst();
    if (isShown && node.isPresent()) {
      node.get().count();
      last = node.get();
      changed.run();
    }
    return node.map(one -> one.name).orElse("a node that has stopped");
  }

  @Override
  public List<Node> list() {
    return nodes.stream().map(node -> node.show(node == last)).toList();
  }

  @Override
  public void toggle(String name) {
    nodes.stream().filter(node -> node.name.equals(name)).forEach(this::toggle);
  }

  private void toggle(NodeProcess node) {
    if (node.beginStart()) {
      Thread.startVirtualThread(
          () -> {
            node.start();
            if (closed) {
              node.kill();
            }
            changed.run();
          });
    } else if (node.url().isPresent()) {
      node.kill();
    }
    changed.run();
  }

  /** Kills all of them. */
  @Override
  public void close() {
    closed = true;
    nodes.forEach(NodeProcess::kill);
  }
}
