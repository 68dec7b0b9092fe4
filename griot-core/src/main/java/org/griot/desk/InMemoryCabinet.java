package org.griot.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** A cabinet that lives as long as the process. */
public final class InMemoryCabinet implements Cabinet {
  private final Shelf<Account> accounts = new InMemoryShelf<>();
  private final Shelf<Token> tokens = new InMemoryShelf<>();
  private final Shelf<Session> sessions = new InMemoryShelf<>();
  private final Shelf<Assignment> assignments = new InMemoryShelf<>();
  private final Shelf<SecondCoding> codings = new InMemoryShelf<>();
  private final Shelf<SavedFilter> filters = new InMemoryShelf<>();
  private final Shelf<Publication> publications = new InMemoryShelf<>();
  private final List<AuditLine> audit = Collections.synchronizedList(new ArrayList<>());

  @Override
  public Shelf<Account> accounts() {
    return accounts;
  }

  @Override
  public Shelf<Token> tokens() {
    return tokens;
  }

  @Override
  public Shelf<Session> sessions() {
    return sessions;
  }

  @Override
  public Shelf<Assignment> assignments() {
    return assignments;
  }

  @Override
  public Shelf<SecondCoding> codings() {
    return codings;
  }

  @Override
  public Shelf<SavedFilter> filters() {
    return filters;
  }

  @Override
  public Shelf<Publication> publications() {
    return publications;
  }

  @Override
  public void audit(AuditLine line) {
    audit.add(line);
  }

  @Override
  public List<AuditLine> audit(int limit) {
    List<AuditLine> lines = new ArrayList<>(List.copyOf(audit));
    Collections.reverse(lines);
    return List.copyOf(lines.subList(0, Math.min(limit, lines.size())));
  }

  @Override
  public void close() {}

  private static final class InMemoryShelf<T extends Kept> implements Shelf<T> {
    private final ConcurrentSkipListMap<String, T> things = new ConcurrentSkipListMap<>();

    @Override
    public Optional<T> get(String key) {
      return Optional.ofNullable(things.get(key));
    }

    @Override
    public List<T> all() {
      return List.copyOf(things.values());
    }

    @Override
    public void put(T thing) {
      things.put(thing.key(), thing);
    }

    @Override
    public boolean add(T thing) {
      return things.putIfAbsent(thing.key(), thing) == null;
    }

    @Override
    public boolean remove(String key) {
      return things.remove(key) != null;
    }
  }
}
