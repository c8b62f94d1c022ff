package io.dojobell.workspace.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.dojobell.workspace.Faults;
import io.dojobell.workspace.Json;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.web.FaultPresets.Preset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Ready-made faults that the page can switch on and off. */
final class FaultSwitches {
  private final Map<String, Preset> ready = new LinkedHashMap<>();
  private final Map<String, Faults.ActiveFault> running = new HashMap<>();

  FaultSwitches(Workspace workspace) {
    new FaultPresets(workspace).all().forEach(fault -> ready.put(fault.id(), fault));
  }

  synchronized void set(String id, boolean on) {
    Preset fault = ready.get(id);
    if (fault == null) {
      throw new IllegalArgumentException("No fault " + id);
    }
    Faults.ActiveFault old = running.remove(id);
    if (old != null) {
      old.stop();
    }
    if (on) {
      running.put(id, fault.on().get());
    }
  }

  synchronized ArrayNode list() {
    ArrayNode list = Json.array();
    ready.forEach(
        (id, fault) ->
            list.addObject()
                .put("id", id)
                .put("group", fault.group())
                .put("name", fault.name())
                .put("description", fault.description())
                .put("active", running.containsKey(id) && running.get(id).isPending()));
    return list;
  }
}
