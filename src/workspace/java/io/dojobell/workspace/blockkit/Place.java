package io.dojobell.workspace.blockkit;

import java.util.List;

/** Where in the JSON a check is, and the list it tells its problems to. */
record Place(String pointer, List<String> problems) {
  Place child(String name) {
    return new Place(pointer + "/" + name, problems);
  }

  Place child(int index) {
    return child(Integer.toString(index));
  }

  /** Tells a problem in the words and with the pointer that Slack uses. */
  void error(String message) {
    problems.add("[ERROR] " + message + " [json-pointer:" + pointer + "]");
  }
}
