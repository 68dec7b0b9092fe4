package org.griot.desk;

import org.jspecify.annotations.Nullable;

/**
 * Lets a program act for an account.
 *
 * @param id public: it names the token in lists and stands in the token itself
 * @param label what it is for
 * @param hash SHA-256 of the secret, which is random and known to its holder alone
 * @param role what it may do at most; never more than its account may
 * @param created ISO instant
 * @param expires ISO instant, or null for never
 */
public record Token(
    String id,
    String account,
    String label,
    String hash,
    Role role,
    String created,
    @Nullable String expires)
    implements Kept {
  @Override
  public String key() {
    return id;
  }
}
