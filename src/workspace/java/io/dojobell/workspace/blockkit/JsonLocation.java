package io.dojobell.workspace.blockkit;

import java.util.List;

/** Where in the JSON a check is, and the list it tells its problems to. */
record JsonLocation(String pointer, List<String> errors) {
  JsonLocation child(String name) {
    return new JsonLocation(pointer + "/" + name, errors);
  }

  JsonLocation child(int index) {
    return child(Integer.toString(index));
  }

  /** Tells a problem in the words and with the pointer that Slack uses. */
  void error(String message) {
    errors.add("[ERROR] " + message + " [json-pointer:" + pointer + "]");
  }
}
