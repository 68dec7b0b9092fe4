package org.griot.desk;

/**
 * One login.
 *
 * @param hash SHA-256 of the secret in the cookie
 * @param csrf what every request that changes something must repeat in a header
 * @param created ISO instant
 * @param expires ISO instant
 */
public record Session(String hash, String account, String csrf, String created, String expires)
    implements Kept {
  @Override
  public String key() {
    return hash;
  }
}
