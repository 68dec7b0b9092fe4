package org.griot.desk;

/**
 * A choice of events under a name.
 *
 * @param query as in the address of the events page ({@code country=ML&type=attack})
 * @param by who saved it
 * @param when ISO instant
 */
public record SavedFilter(String id, String name, String query, String by, String when)
    implements Kept {
  @Override
  public String key() {
    return id;
  }
}
