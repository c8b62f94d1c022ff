package io.dojobell.calendar;

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
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.dojobell.store.StoreUnavailable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
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

  private final Jobs jobs;
  private final Scheduler scheduler;
  private final Thread atStart;

  /**
   * What is done.
   *
   * @param directory the look at everybody in Slack; empty: Slack is not configured
   */
  public record Jobs(Announcer announcer, Retention retention, Optional<NightWork> directory) {}

  /**
   * @param zone in which the daily checks are made in the morning, and the long ones at night
   */
  public Clockwork(DataSource database, Jobs jobs, ZoneId zone) {
    this.jobs = jobs;
    var announcer = jobs.announcer();
    var retention = jobs.retention();
    var daily = Schedules.daily(zone, MORNING);
    var builder = Scheduler.create(database);
    jobs.directory()
        .map(work -> nightly(work, Schedules.daily(zone, NIGHT)))
        .ifPresent(builder::startTasks);
    this.scheduler =
        builder
            .startTasks(
                job("engagements", FixedDelay.ofHours(1), announcer::engagements),
                job("findings", daily, announcer::findings),
                job("risk-acceptances", daily, announcer::risks),
                job("retention", daily, retention::sweep))
            .threads(1)
            .pollingInterval(Duration.ofSeconds(30))
            .heartbeatInterval(Duration.ofMinutes(5))
            .shutdownMaxWait(Duration.ofSeconds(2))
            .build();
    this.atStart = Thread.ofVirtual().name("calendar-start").unstarted(this::catchUp);
  }

  private static RecurringTask<Void> job(String name, Schedule schedule, Runnable work) {
    return Tasks.recurring(name, schedule).execute((_, _) -> work.run());
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
    if (jobs.directory().filter(NightWork::isOverdue).isPresent()) {
      atOnce(DIRECTORY);
    }
    scheduler.start();
  }

  private void atOnce(TaskInstanceId task) {
    try {
      scheduler.reschedule(task, Instant.now());
    } catch (TaskInstanceNotFoundException _) {
      LOG.debug("It was never done, and is going to be task={}", task.getTaskName());
    } catch (TaskInstanceCurrentlyExecutingException | ExecutionException _) {
      LOG.debug("Another node is at it task={}", task.getTaskName());
    }
  }

  private void catchUp() {
    try {
      jobs.announcer().all();
    } catch (StoreUnavailable away) {
      LOG.warn("The calendar was not looked at: {}", away.getMessage());
    } catch (RuntimeException failure) {
      LOG.error("The calendar was not looked at", failure);
    }
  }

  @Override
  public void close() {
    scheduler.stop();
    try {
      atStart.join(Duration.ofSeconds(2));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
