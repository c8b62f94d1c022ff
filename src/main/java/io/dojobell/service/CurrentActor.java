package io.dojobell.service;

import io.dojobell.model.AuditedChange;
import io.dojobell.store.AuditLog;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/**
 * The actor of the current thread, and the audit entry in their name. A service takes the {@link
 * AuditEntry} before its transaction, which may run on another thread.
 */
public final class CurrentActor {
  /** The actor where the person is not known. */
  static final String API = "the API";

  private static final ScopedValue<Supplier<String>> ACTOR = ScopedValue.newInstance();

  private CurrentActor() {}

  /** Runs the work in that person's name. */
  public static <T> T runAs(String username, Supplier<T> work) {
    return ScopedValue.where(ACTOR, () -> username).call(work::get);
  }

  /** Runs work without a result in that person's name. */
  public static void runAs(String username, Runnable work) {
    ScopedValue.where(ACTOR, () -> username).run(work);
  }

  /** Work that may throw. */
  public interface Work {
    void run() throws Exception;
  }

  /**
   * Runs the work in the name of an actor who is known only once it has begun.
   *
   * @param who asked at each change; empty: not known
   * @throws Exception what the work throws
   */
  public static void runAsCaller(Supplier<Optional<String>> who, Work work) throws Exception {
    ScopedValue.where(ACTOR, () -> who.get().orElse(API))
        .call(
            () -> {
              work.run();
              return true;
            });
  }

  /** Returns an entry that records changes of the current actor. */
  public static AuditEntry auditEntry() {
    return new AuditEntry(ACTOR.orElse(() -> API).get());
  }

  /** Records changes in an actor's name. */
  public record AuditEntry(String actor) {
    /** Records a change, in the transaction that makes it. */
    public void record(Handle handle, String what) {
      new AuditLog(handle).add(new AuditedChange(InstantSource.system().instant(), actor, what));
    }
  }
}
