package io.dojobell.workspace;

import java.util.List;

/** The processes of the host, which the page shows and may stop and start. */
public interface HostNodes {
  /** The state of a process. */
  enum NodeState {
    UP,
    STARTING,
    DOWN
  }

  /**
   * A process.
   *
   * @param answered how many requests it has answered
   * @param isLast whether it answered the last one
   */
  record Node(String name, NodeState state, long answered, boolean isLast) {}

  /** Returns them, always in the same order. */
  List<Node> list();

  /** Stops the process of that name, or starts it again. Does not wait for it. */
  void toggle(String name);
}
