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

/** Runs the recurring jobs at their time, once for all nodes of a database. */
public final class JobScheduler implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(JobScheduler.class);

  /** The time of the daily checks, when people begin to work. */
  private static final LocalTime MORNING = LocalTime.of(8, 0);

  /** The time of the nightly jobs, when little else uses Slack's limits. */
  private static final LocalTime NIGHT = LocalTime.of(3, 0);

  /** What a killed node was running is run by another after six of these. */
  private static final Duration HEARTBEAT_INTERVAL = Duration.ofSeconds(10);

  private static final TaskInstanceId DIRECTORY_SYNC = TaskInstanceId.of("directory", "slack");

  private final Jobs jobs;
  private final DailySchedule morning;
  private final DailySchedule night;
  private final Scheduler scheduler;
  private final Thread atStart;
  private final List<Thread> jobsAtStart;

  /**
   * A job that is run at its time.
   *
   * @param name of the task in the database
   */
  public record ScheduledJob(String name, Runnable work) {}

  /**
   * A job that recurs and is run at a start, too.
   *
   * @param interval the time between two runs
   */
  public record RecurringJob(String name, Duration interval, Runnable work) {}

  /**
   * The jobs that are run.
   *
   * @param atStart the checks of the calendar that are made at a start
   * @param hourly run each hour
   * @param daily run each morning
   * @param directorySync the sync of all Slack users; empty: Slack is not configured
   * @param recurring the other recurring jobs; each may take long, and delays no check
   */
  public record Jobs(
      Runnable atStart,
      List<ScheduledJob> hourly,
      List<ScheduledJob> daily,
      Optional<NightlyJob> directorySync,
      List<RecurringJob> recurring) {
    public Jobs {
      hourly = List.copyOf(hourly);
      daily = List.copyOf(daily);
      recurring = List.copyOf(recurring);
    }
  }

  /**
   * @param zone in which the daily checks are made in the morning, and the long ones at night; read
   *     each time
   */
  public JobScheduler(DataSource database, Jobs jobs, Supplier<ZoneId> zone) {
    this.jobs = jobs;
    this.morning = new DailySchedule(MORNING, zone);
    this.night = new DailySchedule(NIGHT, zone);
    var tasks = new ArrayList<RecurringTask<?>>();
    jobs.hourly()
        .forEach(hourly -> tasks.add(job(hourly.name(), FixedDelay.ofHours(1), hourly.work())));
    jobs.daily().forEach(daily -> tasks.add(job(daily.name(), morning, daily.work())));
    jobs.recurring()
        .forEach(job -> tasks.add(job(job.name(), FixedDelay.of(job.interval()), job.work())));
    var builder = Scheduler.create(database);
    jobs.directorySync().map(work -> nightly(work, night)).ifPresent(builder::startTasks);
    this.scheduler =
        builder
            .startTasks(tasks)
            .threads(1 + jobs.recurring().size())
            .pollingInterval(Duration.ofSeconds(30))
            .heartbeatInterval(HEARTBEAT_INTERVAL)
            .shutdownMaxWait(Duration.ofSeconds(2))
            .build();
    this.atStart = Thread.ofVirtual().name("calendar-start").unstarted(this::catchUp);
    this.jobsAtStart =
        jobs.recurring().stream()
            .map(job -> Thread.ofVirtual().name(job.name()).unstarted(job.work()))
            .toList();
  }

  private static RecurringTask<Void> job(String name, Schedule schedule, Runnable work) {
    return Tasks.recurring(name, schedule).execute((_, _) -> run(work));
  }

  /** Runs the work; if a stop interrupts it, it is run at the next start. */
  private static void run(Runnable work) {
    try {
      work.run();
    } catch (CancellationException _) {
      LOG.debug("A check is made at the next start");
    }
  }

  /** Returns a task whose batches follow each other without delaying anything else meanwhile. */
  private static CustomTask<Void> nightly(NightlyJob work, Schedule night) {
    return Tasks.custom(DIRECTORY_SYNC.getTaskName(), Void.class)
        .scheduleOnStartup(
            DIRECTORY_SYNC.getId(),
            null,
            (Instant now) -> work.isOverdue() ? now : night.getInitialExecutionTime(now))
        .onFailureReschedule(FixedDelay.ofMinutes(10))
        .execute(
            (_, _) -> {
              var pause = work.runBatch();
              return (done, operations) ->
                  operations.reschedule(
                      done,
                      pause
                          .map(done.getTimeDone()::plus)
                          .orElseGet(() -> night.getNextExecutionTime(done)));
            });
  }

  /** Starts the jobs; announcements that became due while no process ran are made at once. */
  public void start() {
    atStart.start();
    jobsAtStart.forEach(Thread::start);
    if (jobs.directorySync().filter(NightlyJob::isOverdue).isPresent()) {
      runNow(DIRECTORY_SYNC);
    }
    scheduler.start();
  }

  /** Reschedules the daily jobs after a change of zone: they run at their time in the new one. */
  public void rescheduleDaily() {
    var now = Instant.now();
    for (var job : jobs.daily()) {
      reschedule(
          TaskInstanceId.of(job.name(), RecurringTask.INSTANCE),
          morning.getInitialExecutionTime(now));
    }
    // A sync in progress continues.
    if (jobs.directorySync().filter(work -> !work.isOverdue()).isPresent()) {
      reschedule(DIRECTORY_SYNC, night.getInitialExecutionTime(now));
    }
  }

  private void runNow(TaskInstanceId task) {
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
      jobs.atStart().run();
    } catch (CancellationException _) {
      LOG.debug("The calendar is checked at the next start");
    } catch (StoreUnavailable unavailable) {
      LOG.warn("The calendar was not looked at: {}", unavailable.getMessage());
    } catch (RuntimeException failure) {
      LOG.error("The calendar was not looked at", failure);
    }
  }

  @Override
  public void close() {
    scheduler.stop();
    atStart.interrupt();
    jobsAtStart.forEach(Thread::interrupt);
    try {
      atStart.join(Duration.ofSeconds(2));
      for (var thread : jobsAtStart) {
        thread.join(Duration.ofSeconds(2));
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
