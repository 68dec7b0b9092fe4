package org.griot.server.live;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.griot.desk.Cabinet;
import org.griot.ledger.Entry;
import org.griot.ledger.GrowingRecord;
import org.griot.ledger.Ledger;
import org.griot.ledger.NewEntry;
import org.griot.ledger.Recorded;
import org.griot.model.Document;
import org.griot.pipeline.Engine;
import org.griot.store.DocumentLine;
import org.griot.store.Projection;
import org.griot.store.Store;
import org.griot.store.TextQuery;

/**
 * The running state that all routes share. Reading is free of locks: {@link #view()} gives the
 * latest view. Writing appends to the ledger, which syncs; then {@link #refresh()} has one
 * background thread make the next view. Requests that come while it works share the one after. Safe
 * for use by many threads.
 */
public final class Desk implements AutoCloseable {
  private final DeskParts parts;
  private final Supplier<Engine> engine;
  private final List<BiConsumer<View, View>> preparing = new CopyOnWriteArrayList<>();
  private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
  private final Refresher refresher;
  private final GrowingRecord record;
  private final String started;
  private volatile View view;
  private volatile Set<String> saved = Set.of();

  private Desk(DeskParts parts) {
    this.parts = parts;
    this.engine = new Once<>(parts.engine());
    this.record = new GrowingRecord(parts.ledger());
    this.started = parts.griot() + parts.clock().instant();
    this.view = compute();
    this.refresher = new Refresher(() -> save(view), this::replace);
  }

  /** Opens a desk and computes its first view; the store is brought up to it in the background. */
  public static Desk open(DeskParts parts) {
    Desk desk = new Desk(parts);
    desk.refresher.start();
    return desk;
  }

  public Ledger ledger() {
    return parts.ledger();
  }

  public Store store() {
    return parts.store();
  }

  /** What is kept beside the ledger. */
  public Cabinet cabinet() {
    return parts.cabinet();
  }

  /** Reads and codes reports. The first call waits until it is open. */
  public Engine engine() {
    return engine.get();
  }

  public Clock clock() {
    return parts.clock();
  }

  /** The output folder, or empty if nothing lies on disk. */
  public Optional<Path> folder() {
    return Optional.ofNullable(parts.folder());
  }

  /** The version of the program. */
  public String griot() {
    return parts.griot();
  }

  /** The latest view. */
  public View view() {
    return view;
  }

  /**
   * Records a batch. When this returns, it is safe on disk; the view follows after a refresh.
   *
   * @return what becomes the view that holds the batch
   */
  public CompletableFuture<View> append(List<NewEntry> batch) {
    List<Entry> sealed = parts.ledger().append(batch);
    return sealed.isEmpty() ? CompletableFuture.completedFuture(view) : refresh();
  }

  /** Has the next view made; what is given back becomes a view of all recorded before the call. */
  public CompletableFuture<View> refresh() {
    return refresher.request();
  }

  /** Is called with the last and the next view before the next one is shown, in the background. */
  public void prepare(BiConsumer<View, View> work) {
    preparing.add(work);
    work.accept(view, view);
  }

  /** Hears of every change after it is shown, in the background; must not block. */
  public void listen(Consumer<Change> listener) {
    listeners.add(listener);
  }

  private View replace() {
    View before = view;
    View next = compute();
    preparing.forEach(work -> work.accept(before, next));
    Change change = Change.between(before, next);
    view = next;
    listeners.forEach(listener -> listener.accept(change));
    save(next);
    return next;
  }

  private View compute() {
    Recorded recorded = record.now();
    Projection projection = parts.projector().project(recorded);
    String tag = projection.ledgerHead() + started;
    return View.of(recorded, projection, tag, query -> search(projection, query));
  }

  /**
   * The store's index may be of an earlier view: the reports since then are looked through here.
   */
  private List<String> search(Projection projection, TextQuery query) {
    SortedSet<String> found = new TreeSet<>(parts.store().search(query));
    Set<String> indexed = saved;
    for (Document document : projection.documents()) {
      if (!indexed.contains(document.id()) && query.matches(DocumentLine.searched(document))) {
        found.add(document.id());
      }
    }
    return List.copyOf(found);
  }

  private void save(View next) {
    if (!parts.store().ledgerHead().equals(Optional.of(next.head()))) {
      parts.store().replace(next.projection());
    }
    Set<String> now = new HashSet<>();
    next.projection().documents().forEach(document -> now.add(document.id()));
    saved = now;
  }

  /** Stops the background work after what it is doing. The ledger and the store stay open. */
  @Override
  public void close() {
    refresher.close();
  }
}
