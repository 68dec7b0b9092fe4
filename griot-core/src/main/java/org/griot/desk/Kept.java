package org.griot.desk;

/** Something that lies on a {@link Shelf}. */
public interface Kept {
  /** What it is found by; no two on one shelf have the same. */
  String key();
}
