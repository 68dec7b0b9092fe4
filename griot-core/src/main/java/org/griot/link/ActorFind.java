package org.griot.link;

import java.util.List;
import org.griot.model.Mention;

/**
 * Words read as an actor, before overlaps are settled.
 *
 * @param first first word
 * @param last last word
 * @param rank named actors 0, states 1, generic parties 2: decides between equal lengths
 * @param mentions one, or two that share the span
 */
record ActorFind(int first, int last, int rank, List<Mention.Actor> mentions) {
  ActorFind(int first, int last, int rank, Mention.Actor mention) {
    this(first, last, rank, List.of(mention));
  }

  boolean overlaps(ActorFind other) {
    return first <= other.last && other.first <= last;
  }
}
