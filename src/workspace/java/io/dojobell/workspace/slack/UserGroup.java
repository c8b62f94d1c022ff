package io.dojobell.workspace.slack;

import java.util.Set;

/**
 * A user group, which a message mentions as {@code <!subteam^S…>}.
 *
 * @param handle what stands after the {@code @}
 * @param members ids of users
 */
public record UserGroup(String id, String handle, Set<String> members) {
  public UserGroup {
    members = Set.copyOf(members);
  }
}
