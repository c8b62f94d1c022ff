package io.dojobell.source.defectdojo.sync;

import io.dojobell.model.StoreUnavailable;
import io.dojobell.source.defectdojo.SyncProgress.ResourceProgress;
import io.dojobell.source.defectdojo.SyncProgress.State;
import io.dojobell.source.defectdojo.SyncProgress.SyncRun;
import io.dojobell.source.defectdojo.SyncReport;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads DefectDojo, a round at a time; one that was broken off goes on where it was. */
public final class Pull {
  private static final Logger LOG = LoggerFactory.getLogger(Pull.class);

  private final Source source;
  private final Books books;
  private final Members members;
  private final HookWatch hooks;
  private final LostImports imports;
  private final ReentrantLock alone = new ReentrantLock();

  /** What is done at the end of a round, and after it. */
  public record Afterwards(HookWatch hooks, LostImports imports) {}

  public Pull(Source source, Books books, Members members, Afterwards afterwards) {
    this.source = source;
    this.books = books;
    this.members = members;
    this.hooks = afterwards.hooks();
    this.imports = afterwards.imports();
  }

  /**
   * Reads on, or begins a round; returns when the round is read, or cannot be read on now. Where it
   * is being read already, here or on another node, nothing is done.
   */
  public void run() {
    alone(
        () -> {
          readOn();
          imports.announce();
        });
  }

  /** Announces the imports that were read and whose webhooks have not come since. */
  public void announceImports() {
    alone(imports::announce);
  }

  @FunctionalInterface
  private interface Work {
    void run() throws InterruptedException;
  }

  private void alone(Work work) {
    if (!alone.tryLock()) {
      return;
    }
    try {
      work.run();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (Books.LeaseLost _) {
      LOG.warn("Another node reads DefectDojo on");
    } catch (StoreUnavailable away) {
      LOG.warn("DefectDojo is not read on: {}", away.getMessage());
    } finally {
      alone.unlock();
    }
  }

  private void readOn() throws InterruptedException {
    var round = books.open(source.site().url());
    if (round.isEmpty()) {
      return;
    }
    try {
      read(round.get());
    } catch (Books.LeaseLost | StoreUnavailable foreseen) {
      throw foreseen;
    } catch (RuntimeException failure) {
      LOG.error("DefectDojo is not read on", failure);
      books.stop("a fault of Dojobell's; its log says which");
    }
  }

  private void read(SyncRun round) throws InterruptedException {
    for (var resource : Resource.values()) {
      var stop = read(resource, round.number());
      if (stop.isPresent()) {
        books.stop(resource, stop.get());
        log(resource, stop.get());
        return;
      }
      if (resource == Resource.PRODUCTS) {
        members.settle();
      }
    }
    members.settle();
    if (books.isRead(round.number())) {
      hooks.look(round.number());
    }
    var problems = books.finish(round.number());
    if (problems.isEmpty()) {
      LOG.info("DefectDojo was read round={}", round.number());
    } else if (!isRefused(problems.getFirst())) {
      LOG.warn("Not all of DefectDojo could be read: {}", String.join(" ", problems));
    }
  }

  private void log(Resource resource, Stop stop) {
    if (!stop.isTokenRefused() || !isRefused(stop.why())) {
      LOG.warn("DefectDojo cannot be read on at={} why={}", resource.path(), stop.why());
    }
  }

  /** Logs and returns whether DefectDojo refuses the token. */
  private boolean isRefused(String why) {
    var since = books.refusedSince();
    since.ifPresent(
        then ->
            LOG.warn(
                "DefectDojo refuses the token since {}: {}. {}", then, why, SyncReport.TOKEN_FIX));
    return since.isPresent();
  }

  /** Reads it to its end; why that had to stop, or empty: it is read, or may not be. */
  private Optional<Stop> read(Resource resource, long round) throws InterruptedException {
    var at = books.begun(resource, round);
    var pages = PageSize.of(at.pageSize());
    var waits = 0;
    while (at.state() == State.READING) {
      switch (ask(resource, at)) {
        case Reply.Listed page -> {
          pages = pages.succeeded();
          at = books.taken(resource, at, page, pages.next());
          waits = 0;
        }
        case Reply.Later(var when, var why) -> {
          if (!source.patience().until(when, ++waits)) {
            return Optional.of(new Stop(why, when, false));
          }
        }
        case Reply.Broken(var why) -> {
          pages = pages.failed();
          at = books.stored(Course.sized(at, pages.next()));
          if (!source.patience().again(pages.failures())) {
            return Optional.of(new Stop(why, null, false));
          }
        }
        case Reply.Refused refused -> {
          if (refused.isOfAll()) {
            return Optional.of(new Stop(refused.why(), null, refused.isOfToken()));
          }
          at = books.refused(resource, at, refused);
        }
      }
    }
    while (at.state() == State.CLEARING) {
      at = books.cleared(resource, at);
    }
    return Optional.empty();
  }

  private Reply ask(Resource resource, ResourceProgress at) throws InterruptedException {
    return source.list(resource, at.mode(), at.position(), at.pageSize());
  }
}
