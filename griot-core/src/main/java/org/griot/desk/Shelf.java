package org.griot.desk;

import java.util.List;
import java.util.Optional;

/**
 * Things of one sort by key. When a method that changes something returns, the change survives the
 * death of the process and of the machine.
 */
public interface Shelf<T extends Kept> {
  Optional<T> get(String key);

  /** All of them, sorted by key. */
  List<T> all();

  /** Lays it down, in the place of one of the same key. */
  void put(T thing);

  /** Lays it down unless there is one of that key; whether it did. */
  boolean add(T thing);

  /** Takes it away; whether it was there. */
  boolean remove(String key);
}
