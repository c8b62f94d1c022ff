package io.dojobell.calendar;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.dojobell.store.StoreUnavailable;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the checks made when it is time, once for all nodes of a database. */
public final class Clockwork implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Clockwork.class);

  /** When people begin to work, or soon will. */
  private static final LocalTime MORNING = LocalTime.of(8, 0);

  private final Announcer announcer;
  private final Scheduler scheduler;
  private final Thread atStart;
  private final List<Thread> choresAtStart;

  /**
   * Work that recurs and is done at a start, too.
   *
   * @param every how long it rests between
   */
  public record Chore(String name, Duration every, Runnable work) {}

  /**
   * @param zone in which the daily checks are made in the morning
   * @param chores what else recurs; each may take long, and holds up no check
   */
  public Clockwork(
      DataSource database,
      Announcer announcer,
      Retention retention,
      ZoneId zone,
      List<Chore> chores) {
    this.announcer = announcer;
    var daily = Schedules.daily(zone, MORNING);
    var jobs =
        new ArrayList<>(
            List.of(
                job("engagements", FixedDelay.ofHours(1), announcer::engagements),
                job("findings", daily, announcer::findings),
                job("risk-acceptances", daily, announcer::risks),
                job("retention", daily, retention::sweep)));
    chores.forEach(
        chore -> jobs.add(job(chore.name(), FixedDelay.of(chore.every()), chore.work())));
    this.scheduler =
        Scheduler.create(database)
            .startTasks(jobs)
            .threads(1 + chores.size())
            .pollingInterval(Duration.ofSeconds(30))
            .heartbeatInterval(Duration.ofMinutes(5))
            .shutdownMaxWait(Duration.ofSeconds(2))
            .build();
    this.atStart = Thread.ofVirtual().name("calendar-start").unstarted(this::catchUp);
    this.choresAtStart =
        chores.stream()
            .map(chore -> Thread.ofVirtual().name(chore.name()).unstarted(chore.work()))
            .toList();
  }

  private static RecurringTask<Void> job(String name, Schedule schedule, Runnable work) {
    return Tasks.recurring(name, schedule).execute((_, _) -> work.run());
  }

  /** What became due while nobody looked is announced at once, the rest in its time. */
  public void start() {
    atStart.start();
    choresAtStart.forEach(Thread::start);
    scheduler.start();
  }

  private void catchUp() {
    try {
      announcer.all();
    } catch (StoreUnavailable away) {
      LOG.warn("The calendar was not looked at: {}", away.getMessage());
    } catch (RuntimeException failure) {
      LOG.error("The calendar was not looked at", failure);
    }
  }

  @Override
  public void close() {
    scheduler.stop();
    choresAtStart.forEach(Thread::interrupt);
    try {
      atStart.join(Duration.ofSeconds(2));
      for (var thread : choresAtStart) {
        thread.join(Duration.ofSeconds(2));
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
