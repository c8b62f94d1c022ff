package io.dojobell.source.defectdojo.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.calendar.DueDateChecks;
import io.dojobell.crypto.SecretBox;
import io.dojobell.database.Database;
import io.dojobell.database.JsonText;
import io.dojobell.database.TestDatabase;
import io.dojobell.intake.Intake;
import io.dojobell.intake.IntakeModule;
import io.dojobell.intake.SystemNotices;
import io.dojobell.model.AvailableChannels;
import io.dojobell.model.DatedItem;
import io.dojobell.model.RiskAcceptance;
import io.dojobell.model.ScheduledEngagement;
import io.dojobell.model.Setting;
import io.dojobell.model.TrackedFinding;
import io.dojobell.model.User;
import io.dojobell.model.Visibility;
import io.dojobell.net.ProxySettings;
import io.dojobell.outbox.Outbox;
import io.dojobell.outbox.WakeUps;
import io.dojobell.source.defectdojo.SyncProgress;
import io.dojobell.source.defectdojo.SyncReport;
import io.dojobell.store.DatedItems;
import io.dojobell.store.Inventory;
import io.dojobell.store.ProductMembers;
import io.dojobell.store.Settings;
import io.dojobell.store.Users;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

/** An installation that reads a {@link FakeDefectDojo}; time passes only where something waits. */
final class SyncFixture implements AutoCloseable {
  static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final int NEVER = Integer.MAX_VALUE;

  private final TestDatabase opened = TestDatabase.open();
  private volatile Instant now = Instant.parse("2026-06-01T09:00:00Z");
  private final List<Duration> waits = new ArrayList<>();
  private final FakeDefectDojo defectDojo = new FakeDefectDojo(this::now);
  private int waitsToLive = NEVER;

  /** The process is gone. */
  static final class Killed extends Error {}

  FakeDefectDojo dojo() {
    return defectDojo;
  }

  Database database() {
    return opened.database();
  }

  Instant now() {
    return now;
  }

  void advance(Duration by) {
    now = now.plus(by);
  }

  /** All that was waited, but the usual pause between two requests. */
  List<Duration> waits() {
    return waits.stream().filter(wait -> wait.compareTo(RequestThrottle.MIN_INTERVAL) > 0).toList();
  }

  /** The process is killed once it has waited so often. */
  SyncFixture killedAfter(int times) {
    waitsToLive = times;
    return this;
  }

  private void pass(Duration time) {
    if (waitsToLive-- == 0) {
      waitsToLive = NEVER;
      throw new Killed();
    }
    waits.add(time);
    advance(time);
  }

  /** Reads in a new process. */
  void sync() {
    sync(FakeDefectDojo.TOKEN, defectDojo.url());
  }

  void sync(String token, String url) {
    inNewProcess(token, url, DefectDojoSync::run);
  }

  /** Announces lost imports in a new process. */
  void announceImports() {
    inNewProcess(DefectDojoSync::announceImports);
  }

  /** Does that with the sync of a new process. */
  void inNewProcess(Consumer<DefectDojoSync> work) {
    inNewProcess(FakeDefectDojo.TOKEN, defectDojo.url(), work);
  }

  private void inNewProcess(String token, String url, Consumer<DefectDojoSync> work) {
    var site = new DefectDojoUrls(url);
    try (var client = new DefectDojoClient(token, ProxySettings.NONE, this::now)) {
      var patience = new RequestThrottle(this::pass, this::now, new Random(1));
      var transactions =
          new SyncTransactions(database(), this::now, importer(site), new SyncNotices(notices()));
      transactions.recover();
      var source = new Connection(site, client, patience);
      var hooks = new WebhookMonitor(source, database(), notices(), "", this::now);
      var imports = new MissedImportAnnouncer(source, database(), intake(), this::now);
      work.accept(
          new DefectDojoSync(
              source,
              transactions,
              new MembershipReconciler(database()),
              new DefectDojoSync.FollowUps(hooks, imports)));
    } catch (Killed killed) {
      // By the database's clock, which does not pass with ours.
      database().run(handle -> handle.execute("update pull_rounds set held_until = 0"));
      throw killed;
    }
  }

  private Importer importer(DefectDojoUrls site) {
    return new Importer(site, Set.of("chief@example.com"), Visibility.MEMBERS, this::now);
  }

  /** Does that with what is asked for single things of DefectDojo. */
  void withProductReader(Consumer<ProductReader> work) {
    var site = new DefectDojoUrls(defectDojo.url());
    try (var client = new DefectDojoClient(FakeDefectDojo.TOKEN, ProxySettings.NONE, this::now)) {
      var source =
          new Connection(site, client, new RequestThrottle(this::pass, this::now, new Random(1)));
      work.accept(
          new ProductReader(
              source, database(), importer(site), new MembershipReconciler(database())));
    }
  }

  ConnectionCheck.ConnectionResult checkConnection() {
    try (var client = new DefectDojoClient(FakeDefectDojo.TOKEN, ProxySettings.NONE, this::now)) {
      var patience = new RequestThrottle(this::pass, this::now, new Random(1));
      return new ConnectionCheck(
              new Connection(new DefectDojoUrls(defectDojo.url()), client, patience), this::now)
          .run();
    } catch (InterruptedException stop) {
      throw new IllegalStateException(stop);
    }
  }

  private SystemNotices notices() {
    var secrets = new SecretBox("test");
    var outbox = new Outbox(new WakeUps(), this::now);
    return new SystemNotices(database(), outbox, secrets, false, this::now);
  }

  /** The notices to the admins so far, a title each. */
  List<String> notified() {
    return database()
        .read(
            handle ->
                handle
                    .createQuery("select title from notices order by id")
                    .mapTo(String.class)
                    .list());
  }

  /** The text of the last notice to the admins. */
  String notice() {
    return database()
        .read(
            handle ->
                handle
                    .createQuery("select body from notices order by id desc limit 1")
                    .mapTo(String.class)
                    .one());
  }

  SyncReport report() {
    return database().read(handle -> new SyncProgress(handle).report()).orElseThrow();
  }

  long countStored(String resource) {
    return report().resources().stream()
        .filter(part -> part.name().equals(resource))
        .mapToLong(SyncReport.ResourceStatus::count)
        .sum();
  }

  /** Returns what is announced when the calendar is looked at: the titles of new events. */
  List<String> announcedTitles() {
    var before = titles();
    var site = new DefectDojoUrls(defectDojo.url());
    try (var client = new DefectDojoClient(FakeDefectDojo.TOKEN, ProxySettings.NONE, this::now)) {
      var patience = new RequestThrottle(this::pass, this::now, new Random(1));
      var items =
          new ItemRefresher(
              new Connection(site, client, patience), database(), importer(site), this::now);
      new DueDateChecks(database(), intake(), items::refresh, this::now).runAll();
    }
    var after = new ArrayList<>(titles());
    before.forEach(after::remove);
    return after;
  }

  /** Returns where events of this installation are taken in. */
  Intake intake() {
    return new IntakeModule(
            database(),
            new Outbox(new WakeUps(), this::now),
            AvailableChannels.of(false, false, false),
            Visibility.OPEN,
            (_, _, _, _) -> {},
            this::now)
        .intake();
  }

  /** The titles of all events, the oldest first. */
  List<String> titles() {
    return database()
        .read(
            handle ->
                handle
                    .createQuery("select body from events order by id")
                    .mapTo(String.class)
                    .map(body -> JsonText.field(body, "title"))
                    .list());
  }

  /** Returns what the events say below their titles. */
  List<String> texts() {
    return database()
        .read(
            handle ->
                handle
                    .createQuery("select body from events")
                    .mapTo(String.class)
                    .map(body -> JsonText.field(body, "description"))
                    .list());
  }

  List<String> engagements() {
    return database()
        .read(
            handle ->
                new DatedItems(handle)
                    .page(DatedItem.ENGAGEMENT, "", 1_000).stream()
                        .map(ScheduledEngagement::key)
                        .toList());
  }

  boolean mayView(String user, String product) {
    return database()
        .read(
            handle -> {
              var inventory = new Inventory(handle);
              return new ProductMembers(handle)
                  .mayView(user, inventory.product(product).orElseThrow());
            });
  }

  User user(String name) {
    return account(name).orElseThrow();
  }

  Optional<User> account(String name) {
    return database().read(handle -> new Users(handle).byUsername(name));
  }

  Setting personal(String user) {
    return database().read(handle -> new Settings(handle).personal(user));
  }

  Optional<TrackedFinding> finding(String key) {
    return database().read(handle -> new DatedItems(handle).find(DatedItem.FINDING, key));
  }

  Optional<RiskAcceptance> risk(String key) {
    return database().read(handle -> new DatedItems(handle).find(DatedItem.RISK_ACCEPTANCE, key));
  }

  List<String> products() {
    return database()
        .read(
            handle ->
                new Inventory(handle)
                    .products("", 1_000).stream().map(product -> product.key()).toList());
  }

  int findings() {
    return database()
        .read(handle -> new DatedItems(handle).page(DatedItem.FINDING, "", 100_000).size());
  }

  // What DefectDojo has

  SyncFixture hasUser(long id, String name) {
    defectDojo.has(
        "users",
        id,
        "'username':'%s','first_name':'','last_name':'','email':'%s@example.com','is_active':true,'is_superuser':false"
            .formatted(name, name));
    return this;
  }

  SyncFixture hasProduct(long id, String name) {
    defectDojo.has("product_types", 1, "'name':'Payments'");
    defectDojo.has(
        "products", id, "'name':'%s','prod_type':1,'technical_contact':null".formatted(name));
    return this;
  }

  SyncFixture hasMember(long id, long user, long product) {
    defectDojo.has(
        "product_members", id, "'user':%d,'product':%d,'role':5".formatted(user, product));
    return this;
  }

  SyncFixture hasEngagement(long id, String name, long product) {
    defectDojo.has(
        "engagements",
        id,
        "'name':'%s','product':%d,'lead':1,'status':'In Progress','active':true,'target_start':'2026-05-01','target_end':'2026-07-01','risk_acceptance':[]"
            .formatted(name, product));
    return this;
  }

  /** An active finding of that product's engagement, due on that day. */
  SyncFixture hasFinding(long id, long product, LocalDate due) {
    defectDojo.has(
        "findings",
        id,
        """
        'title':'Finding %d','severity':'High','active':true,'verified':true,'duplicate':false,\
        'is_mitigated':false,'false_p':false,'out_of_scope':false,'risk_accepted':false,\
        'date':'2026-05-01','sla_expiration_date':'%s','test':7,'accepted_risks':[],\
        'vulnerability_ids':[{'vulnerability_id':'CVE-2026-1'}],'known_exploited':true,\
        'related_fields':{'test':{'id':7,'engagement':{'id':%d,'name':'E',\
        'product':{'id':%d,'name':'P'}}}}\
        """
            .formatted(id, due, product, product));
    return this;
  }

  @Override
  public void close() {
    // Whatever was tried: nothing was asked that DefectDojo would not take, nor two things at once.
    assertThat(defectDojo.errors()).isEmpty();
    assertThat(defectDojo.maxConcurrentRequests()).isLessThanOrEqualTo(1);
    defectDojo.close();
    opened.close();
  }
}
