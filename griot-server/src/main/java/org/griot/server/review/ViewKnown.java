package org.griot.server.review;

import java.util.Optional;
import org.griot.decide.Known;
import org.griot.model.Claim;
import org.griot.model.Event;
import org.griot.server.live.View;

/** What people may name: the claims and events of a view. */
record ViewKnown(View view) implements Known {
  @Override
  public Optional<Claim> claim(String id) {
    return view.claim(id);
  }

  @Override
  public Optional<Event> event(String id) {
    return view.event(id);
  }
}
