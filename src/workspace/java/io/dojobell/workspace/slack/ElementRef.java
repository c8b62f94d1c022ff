package io.dojobell.workspace.slack;

/** Names an element; without a block_id the first of that action_id is meant. */
public record ElementRef(String blockId, String actionId) {
  public static ElementRef of(String actionId) {
    return new ElementRef("", actionId);
  }

  boolean names(String block, String action) {
    return actionId.equals(action) && (blockId.isEmpty() || blockId.equals(block));
  }
}
