package org.griot.store.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What two lists sorted by id differ in. A value that is the same object in both did not change;
 * one that is merely equal counts as changed, which costs a row and nothing else.
 *
 * @param put the new and the changed values
 * @param gone the ids of those that are no more
 */
record Difference<T>(List<T> put, List<String> gone) {
  static <T> Difference<T> of(List<T> before, List<T> after, Function<T, String> id) {
    List<T> put = new ArrayList<>();
    List<String> gone = new ArrayList<>();
    int at = 0;
    for (T value : after) {
      int order = -1;
      while (at < before.size()
          && (order = id.apply(before.get(at)).compareTo(id.apply(value))) < 0) {
        gone.add(id.apply(before.get(at++)));
      }
      boolean same = at < before.size() && order == 0;
      if (!same || before.get(at) != value) {
        put.add(value);
      }
      at += same ? 1 : 0;
    }
    before.subList(at, before.size()).forEach(value -> gone.add(id.apply(value)));
    return new Difference<>(put, gone);
  }
}
