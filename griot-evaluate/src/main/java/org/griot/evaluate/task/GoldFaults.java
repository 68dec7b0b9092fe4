package org.griot.evaluate.task;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.griot.model.Rejection;

/** Gold that could not be read, in the order of the files. Filled by one thread. */
public final class GoldFaults {
  private final List<Rejection> faults = new ArrayList<>();

  /**
   * One more.
   *
   * @param place line or record within the file
   */
  public void add(Path file, String place, String reason) {
    faults.add(new Rejection(file.getFileName() + ":" + place, "gold", reason));
  }

  public List<Rejection> all() {
    return List.copyOf(faults);
  }
}
