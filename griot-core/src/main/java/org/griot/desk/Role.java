package org.griot.desk;

/** What a person may do; each may also do what those before it may. */
public enum Role {
  /** Sees everything and saves filters. */
  VIEWER,
  /** Adds reports, decides, codes and assigns. */
  CODER,
  /** Publishes, keeps the accounts and reads the audit. */
  ADMIN;

  /** Whether one of this role may do what needs the other. */
  public boolean allows(Role needed) {
    return compareTo(needed) >= 0;
  }
}
