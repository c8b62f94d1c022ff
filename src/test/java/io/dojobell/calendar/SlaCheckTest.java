package io.dojobell.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dojobell.database.Database;
import io.dojobell.database.TestDatabase;
import io.dojobell.intake.Intake;
import io.dojobell.intake.IntakeModule;
import io.dojobell.model.AvailableChannels;
import io.dojobell.model.DatedItem;
import io.dojobell.model.FindingFacts;
import io.dojobell.model.Severity;
import io.dojobell.model.StoreUnavailable;
import io.dojobell.model.TrackedFinding;
import io.dojobell.model.Visibility;
import io.dojobell.outbox.Outbox;
import io.dojobell.outbox.WakeUps;
import io.dojobell.service.calendar.CalendarService;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The check of findings' due dates where there are many of them. */
class SlaCheckTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final int PRODUCTS = 150;
  private static final int DUE = 2_345;

  private final TestDatabase opened = TestDatabase.open();
  private final Database database = opened.database();
  private final InstantSource clock = () -> TODAY.atTime(8, 0).toInstant(ZoneOffset.UTC);
  private final List<Integer> accepted = new ArrayList<>();

  @BeforeEach
  void fill() {
    var random = new Random(20261124);
    var findings = IntStream.range(0, 10_000).mapToObj(n -> finding(n, n < DUE, random)).toList();
    var service = new CalendarService(database, Visibility.OPEN);
    for (var from = 0; from < findings.size(); from += 1_000) {
      service.put(DatedItem.FINDING, findings.subList(from, from + 1_000));
    }
  }

  @AfterEach
  void close() {
    opened.close();
  }

  private static TrackedFinding finding(int n, boolean due, Random random) {
    var day = due ? TODAY.plusDays(random.nextInt(11) - 7) : TODAY.plusDays(30 + n % 300);
    return new TrackedFinding(
        "f" + random.nextInt(1_000) + "-" + n,
        "product-" + n % PRODUCTS,
        "Finding " + n,
        Severity.values()[1 + random.nextInt(4)],
        day,
        null,
        true,
        true,
        false,
        false,
        null,
        null,
        FindingFacts.NONE);
  }

  private Intake intake() {
    var intake =
        new IntakeModule(
                database,
                new Outbox(new WakeUps(), clock),
                AvailableChannels.of(false, false, false),
                Visibility.OPEN,
                (_, _, _, _) -> {},
                clock)
            .intake();
    return (sender, drafts) -> {
      accepted.add(drafts.size());
      return intake.accept(sender, drafts);
    };
  }

  private int events(String type) {
    return database.read(
        handle ->
            handle
                .createQuery("select count(*) from events where event_type = ?")
                .bind(0, type)
                .mapTo(Integer.class)
                .one());
  }

  private int kindsOfProducts() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select count(distinct product || case when due < :today then '/breached'
                      when due = :today then '/due_today' else '' end)
                    from findings where due between :from and :to\
                    """)
                .bind("today", TODAY.toString())
                .bind("from", TODAY.minusDays(7).toString())
                .bind("to", TODAY.plusDays(3).toString())
                .mapTo(Integer.class)
                .one());
  }

  @Test
  void what_is_due_is_announced_a_page_at_a_time_and_once() {
    new DueDateChecks(database, intake(), clock).checkFindings();

    assertThat(events("sla_breach")).isEqualTo(DUE);
    assertThat(events("sla_breach_combined")).isEqualTo(kindsOfProducts());
    assertThat(accepted).allMatch(size -> size <= 500).hasSizeGreaterThan(DUE / 500);

    accepted.clear();
    new DueDateChecks(database, intake(), clock).checkFindings();
    assertThat(accepted).isEmpty();
  }

  @Test
  void nothing_is_written_while_due_findings_are_read() {
    var reading = new AtomicInteger();
    var writtenWhileReading = new AtomicInteger();
    var intake = intake();
    Intake watched =
        (sender, drafts) -> {
          writtenWhileReading.addAndGet(reading.get());
          return intake.accept(sender, drafts);
        };
    var checks = new DueDateChecks(new ReadCountingDatabase(database, reading), watched, clock);

    checks.checkFindings();

    assertThat(events("sla_breach_combined")).isEqualTo(kindsOfProducts());
    assertThat(writtenWhileReading).hasValue(0);
  }

  @Test
  void what_a_crash_interrupted_is_announced_at_the_next_check_and_nothing_twice() {
    var intake = intake();
    for (var page = 1; page < 3; page++) {
      var until = page;
      Intake failing =
          (sender, drafts) -> {
            var result = intake.accept(sender, drafts);
            if (accepted.size() > until) {
              throw new StoreUnavailable("The disk is full");
            }
            return result;
          };
      accepted.clear();
      var announcer = new DueDateChecks(database, failing, clock);
      assertThatThrownBy(announcer::checkFindings).isInstanceOf(StoreUnavailable.class);
    }
    new DueDateChecks(database, intake, clock).checkFindings();

    assertThat(events("sla_breach")).isEqualTo(DUE);
    assertThat(events("sla_breach_combined")).isEqualTo(kindsOfProducts());
  }
}
