package org.griot.server.access;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.griot.model.UsageException;
import org.jspecify.annotations.Nullable;

/**
 * Hashes of passwords by Argon2id with 19 MiB, two passes and one lane (OWASP Password Storage
 * Cheat Sheet). At most two are computed at a time, so that a flood of log-ins takes no memory.
 */
final class Passwords {
  static final int SHORTEST = 10;

  /** Longer ones only cost time. */
  private static final int LONGEST = 1000;

  private static final Argon2Function ARGON2 =
      Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);

  /** Of nobody: who gives an unknown name waits as long as who gives a wrong password. */
  private static final String NOBODY = encode("an unknown name takes as long");

  private static final Semaphore AT_A_TIME = new Semaphore(2);

  private Passwords() {}

  /** Refuses a password that is too short, too long or the name itself. */
  static String hash(String name, String password) {
    if (password.length() < SHORTEST || password.length() > LONGEST) {
      throw new UsageException("a password has " + SHORTEST + " to " + LONGEST + " characters");
    }
    if (password.equalsIgnoreCase(name)) {
      throw new UsageException("the name is no password");
    }
    return bounded(() -> encode(password));
  }

  /** {@code hash} may be null for a name that is not known. */
  static boolean fits(String password, @Nullable String hash) {
    if (password.length() > LONGEST) {
      return false;
    }
    String against = hash == null ? NOBODY : hash;
    boolean fits =
        bounded(
            () ->
                Password.check(password, against)
                    .with(Argon2Function.getInstanceFromHash(against)));
    return fits && hash != null;
  }

  private static String encode(String password) {
    return Password.hash(password).addRandomSalt(16).with(ARGON2).getResult();
  }

  private static <T> T bounded(Supplier<T> work) {
    AT_A_TIME.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      AT_A_TIME.release();
    }
  }
}
