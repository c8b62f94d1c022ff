package io.dojobell.service;

import io.dojobell.model.AuditedChange;
import io.dojobell.model.User;
import io.dojobell.store.AuditLog;
import java.time.InstantSource;
import org.jdbi.v3.core.Handle;

/**
 * Who acts: a person, or a caller of the API.
 *
 * @param name a username, or a name of the caller, as the audit log shows it
 */
public record Actor(String name) {
  /** Returns the person. */
  public static Actor of(User user) {
    return new Actor(user.username());
  }

  /** Records a change in the actor's name, in the transaction that makes it. */
  public void record(Handle handle, String what) {
    new AuditLog(handle).add(new AuditedChange(InstantSource.system().instant(), name, what));
  }
}
