package org.griot.json;

import com.fasterxml.jackson.databind.util.StdConverter;
import java.time.LocalDate;
import java.util.List;
import org.griot.model.Event;
import org.griot.model.Harm;
import org.griot.model.HarmKind;
import org.griot.model.Provenance;
import org.griot.model.Side;
import org.griot.model.Stance;
import org.jspecify.annotations.Nullable;

/** A figure of an event as it is written: the fields of the harm, and beside them its owner. */
record TollForm(
    String id,
    HarmKind kind,
    Side side,
    @Nullable String who,
    @Nullable String actor,
    @Nullable Integer low,
    @Nullable Integer high,
    boolean approx,
    @Nullable String words,
    @Nullable String partOf,
    List<String> sharedWith,
    @Nullable String by,
    Stance stance,
    @Nullable LocalDate asOf,
    String claim,
    String document,
    Provenance provenance) {

  static final class Writer extends StdConverter<Event.Toll, TollForm> {
    @Override
    public TollForm convert(Event.Toll toll) {
      Harm harm = toll.figure();
      return new TollForm(
          harm.id(),
          harm.kind(),
          harm.side(),
          harm.who(),
          harm.actor(),
          harm.low(),
          harm.high(),
          harm.approx(),
          harm.words(),
          harm.partOf(),
          harm.sharedWith(),
          harm.by(),
          harm.stance(),
          harm.asOf(),
          toll.claim(),
          toll.document(),
          harm.provenance());
    }
  }

  static final class Reader extends StdConverter<TollForm, Event.Toll> {
    @Override
    public Event.Toll convert(TollForm form) {
      Harm harm =
          new Harm(
              form.id,
              form.kind,
              form.side,
              form.who,
              form.actor,
              form.low,
              form.high,
              form.approx,
              form.words,
              form.partOf,
              form.sharedWith,
              form.by,
              form.stance,
              form.asOf,
              form.provenance);
      return new Event.Toll(form.claim, form.document, harm);
    }
  }
}
