package io.dojobell.workspace.blockkit;

import java.util.List;

/** A position in the JSON that is checked, and the list that takes its problems. */
record JsonLocation(String pointer, List<String> errors) {
  JsonLocation child(String name) {
    return new JsonLocation(pointer + "/" + name, errors);
  }

  JsonLocation child(int index) {
    return child(Integer.toString(index));
  }

  /** Reports a problem in the words and with the pointer that Slack uses. */
  void error(String message) {
    errors.add("[ERROR] " + message + " [json-pointer:" + pointer + "]");
  }
}
