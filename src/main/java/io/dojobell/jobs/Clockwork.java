package io.dojobell.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.ExecutionException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import io.dojobell.calendar.Announcer;
import io.dojobell.model.StoreUnavailable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the checks made when it is time, once for all nodes of a database. */
public final class Clockwork implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Clockwork.class);

  /** When people begin to work, or soon will. */
  private static final LocalTime MORNING = LocalTime.of(8, 0);

  /** When nobody else wants Slack's time. */
  private static final LocalTime NIGHT = LocalTime.of(3, 0);

  private static final TaskInstanceId DIRECTORY = TaskInstanceId.of("directory", "slack");

  /** The checks that are made each morning. */
  private static final List<String> DAILY = List.of("findings", "risk-acceptances", "retention");

  private final Jobs jobs;
  private final DailySchedule morning;
  private final DailySchedule night;
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
   * What is done.
   *
   * @param directory the look at everybody in Slack; empty: Slack is not configured
   * @param chores what else recurs; each may take long, and holds up no check
   */
  public record Jobs(
      Announcer announcer, Retention retention, Optional<NightWork> directory, List<Chore> chores) {
    public Jobs {
      chores = List.copyOf(chores);
    }
  }

  /**
   * @param zone in which the daily checks are made in the morning, and the long ones at night; read
   *     each time
   */
  public Clockwork(DataSource database, Jobs jobs, Supplier<ZoneId> zone) {
    this.jobs = jobs;
    var announcer = jobs.announcer();
    var retention = jobs.retention();
    this.morning = new DailySchedule(MORNING, zone);
    this.night = new DailySchedule(NIGHT, zone);
    var tasks =
        new ArrayList<>(
            List.of(
                job("engagements", FixedDelay.ofHours(1), announcer::engagements),
                job("findings", morning, announcer::findings),
                job("risk-acceptances", morning, announcer::risks),
                job("retention", morning, retention::sweep)));
    jobs.chores()
        .forEach(chore -> tasks.add(job(chore.name(), FixedDelay.of(chore.every()), chore.work())));
    var builder = Scheduler.create(database);
    jobs.directory().map(work -> nightly(work, night)).ifPresent(builder::startTasks);
    this.scheduler =
        builder
            .startTasks(tasks)
            .threads(1 + jobs.chores().size())
            .pollingInterval(Duration.ofSeconds(30))
            .heartbeatInterval(Duration.ofMinutes(5))
            .shutdownMaxWait(Duration.ofSeconds(2))
            .build();
    this.atStart = Thread.ofVirtual().name("calendar-start").unstarted(this::catchUp);
    this.choresAtStart =
        jobs.chores().stream()
            .map(chore -> Thread.ofVirtual().name(chore.name()).unstarted(chore.work()))
            .toList();
  }

  private static RecurringTask<Void> job(String name, Schedule schedule, Runnable work) {
    return Tasks.recurring(name, schedule).execute((_, _) -> run(work));
  }

  /** What a stop breaks off is done at the next start. */
  private static void run(Runnable work) {
    try {
      work.run();
    } catch (CancellationException _) {
      LOG.debug("A check is made at the next start");
    }
  }

  /** The parts follow each other without keeping anything else from its time meanwhile. */
  private static CustomTask<Void> nightly(NightWork work, Schedule night) {
    return Tasks.custom(DIRECTORY.getTaskName(), Void.class)
        .scheduleOnStartup(
            DIRECTORY.getId(),
            null,
            (Instant now) -> work.isOverdue() ? now : night.getInitialExecutionTime(now))
        .onFailureReschedule(FixedDelay.ofMinutes(10))
        .execute(
            (_, _) -> {
              var pause = work.part();
              return (done, operations) ->
                  operations.reschedule(
                      done,
                      pause
                          .map(done.getTimeDone()::plus)
                          .orElseGet(() -> night.getNextExecutionTime(done)));
            });
  }

  /** What became due while nobody looked is announced at once, the rest in its time. */
  public void start() {
    atStart.start();
    choresAtStart.forEach(Thread::start);
    if (jobs.directory().filter(NightWork::isOverdue).isPresent()) {
      atOnce(DIRECTORY);
    }
    scheduler.start();
  }

  /** The zone is another: what waits for its time there waits for that of the new one. */
  public void zoneChanged() {
    var now = Instant.now();
    for (var name : DAILY) {
      reschedule(
          TaskInstanceId.of(name, RecurringTask.INSTANCE), morning.getInitialExecutionTime(now));
    }
    // One that is under way goes on.
    if (jobs.directory().filter(work -> !work.isOverdue()).isPresent()) {
      reschedule(DIRECTORY, night.getInitialExecutionTime(now));
    }
  }

  private void atOnce(TaskInstanceId task) {
    reschedule(task, Instant.now());
  }

  private void reschedule(TaskInstanceId task, Instant time) {
    try {
      scheduler.reschedule(task, time);
    } catch (TaskInstanceNotFoundException _) {
      LOG.debug("It was never done, and is going to be task={}", task.getTaskName());
    } catch (TaskInstanceCurrentlyExecutingException | ExecutionException _) {
      LOG.debug("Another node is at it task={}", task.getTaskName());
    }
  }

  private void catchUp() {
    try {
      jobs.announcer().all();
    } catch (CancellationException _) {
      LOG.debug("The calendar is checked at the next start");
    } catch (StoreUnavailable away) {
      LOG.warn("The calendar was not looked at: {}", away.getMessage());
    } catch (RuntimeException failure) {
      LOG.error("The calendar was not looked at", failure);
    }
  }

  @Override
  public void close() {
    scheduler.stop();
    atStart.interrupt();
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
