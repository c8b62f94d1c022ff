package io.dojobell.service;

import io.dojobell.model.AuditedChange;
import io.dojobell.store.AuditLog;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/**
 * Who acts, and the note of it. A desk asks for the {@link AuditEntry} before its transaction,
 * which may run on another thread.
 */
public final class CurrentActor {
  /** Who acts where no person is known to. */
  static final String API = "the API";

  private static final ScopedValue<Supplier<String>> ACTOR = ScopedValue.newInstance();

  private CurrentActor() {}

  /** Does the work in that person's name. */
  public static <T> T runAs(String username, Supplier<T> work) {
    return ScopedValue.where(ACTOR, () -> username).call(work::get);
  }

  /** The same for work that gives nothing. */
  public static void runAs(String username, Runnable work) {
    ScopedValue.where(ACTOR, () -> username).run(work);
  }

  /** Work that may fail. */
  public interface Work {
    void run() throws Exception;
  }

  /**
   * Does the work in the name of one who is known only once it has begun.
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

  /** Takes down changes of whoever acts now. */
  public static AuditEntry auditEntry() {
    return new AuditEntry(ACTOR.orElse(() -> API).get());
  }

  /** Takes down changes in somebody's name. */
  public record AuditEntry(String actor) {
    /** In the transaction that makes the change. */
    public void record(Handle handle, String what) {
      new AuditLog(handle).add(new AuditedChange(InstantSource.system().instant(), actor, what));
    }
  }
}
