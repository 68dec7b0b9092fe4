package org.griot.desk;

/**
 * A person who may use the desk.
 *
 * @param name unique; what decisions say of their author
 * @param password hash of the password, with its own salt and parameters
 * @param created ISO instant
 */
public record Account(String name, Role role, String password, String created) implements Kept {
  @Override
  public String key() {
    return name;
  }
}
