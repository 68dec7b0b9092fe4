package org.griot.server.access;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.griot.desk.Account;
import org.griot.desk.AuditLine;
import org.griot.desk.Cabinet;
import org.griot.desk.Kept;
import org.griot.desk.Role;
import org.griot.desk.Shelf;
import org.griot.model.UsageException;

/**
 * Keeps the accounts: the same rules for the command line and for the API. Every change is written
 * to the audit, and ends the account's sessions and tokens where they would outlive it.
 */
public final class Accounts {
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@ -]{0,63}");

  private final Cabinet cabinet;
  private final Clock clock;

  public Accounts(Cabinet cabinet, Clock clock) {
    this.cabinet = cabinet;
    this.clock = clock;
  }

  /** All accounts, sorted by name. */
  public List<Account> all() {
    return cabinet.accounts().all();
  }

  /** A name and a role that are asked for. */
  public record Opening(String name, Role role) {}

  /**
   * Refuses an account that cannot be made. The first one must be an admin's: else nobody could
   * make another.
   *
   * @throws UsageException if so, or if the name is taken or malformed
   */
  public void check(Opening opening) {
    String name = opening.name();
    if (!NAME.matcher(name).matches() || !name.equals(name.strip())) {
      throw new UsageException("a name has 1 to 64 letters, digits, blanks or . _ @ -");
    }
    if (opening.role() != Role.ADMIN && admins() == 0) {
      throw new UsageException("the first account must be an admin's");
    }
    if (cabinet.accounts().get(name).isPresent()) {
      throw new UsageException("there is an account " + name + " already");
    }
  }

  /**
   * Makes an account.
   *
   * @throws UsageException as {@link #check}, or if the password is too weak
   */
  public Account add(Opening opening, String password, By by) {
    check(opening);
    String name = opening.name();
    Account account =
        new Account(
            name, opening.role(), Passwords.hash(name, password), clock.instant().toString());
    if (!cabinet.accounts().add(account)) {
      throw new UsageException("there is an account " + name + " already");
    }
    audit(by, "account-added", name + " " + word(opening.role()));
    return account;
  }

  /**
   * Removes an account, its sessions and its tokens; what it decided stays.
   *
   * @throws UsageException if there is none, or it is the only admin while others exist
   */
  public void remove(String name, By by) {
    Account account = find(name);
    if (account.role() == Role.ADMIN && admins() == 1 && all().size() > 1) {
      throw new UsageException(name + " is the only admin: make another one first");
    }
    cabinet.accounts().remove(name);
    end(name);
    audit(by, "account-removed", name);
  }

  /** Sets a new password and ends all sessions and tokens of the account. */
  public void password(String name, String password, By by) {
    Account account = find(name);
    String hash = Passwords.hash(name, password);
    cabinet.accounts().put(new Account(name, account.role(), hash, account.created()));
    end(name);
    audit(by, "password-changed", name);
  }

  /** Sets a role and ends the sessions and tokens of the account, which had the old one. */
  public void role(String name, Role role, By by) {
    Account account = find(name);
    if (account.role() == Role.ADMIN && role != Role.ADMIN && admins() == 1) {
      throw new UsageException(name + " is the only admin: make another one first");
    }
    cabinet.accounts().put(new Account(name, role, account.password(), account.created()));
    end(name);
    audit(by, "role-changed", name + " " + word(role));
  }

  /** The role of that name, in any case. */
  public static Role role(String name) {
    for (Role role : Role.values()) {
      if (word(role).equals(name.toLowerCase(Locale.ROOT))) {
        return role;
      }
    }
    throw new UsageException("no role " + name + ": there are viewer, coder and admin");
  }

  private Account find(String name) {
    return cabinet
        .accounts()
        .get(name)
        .orElseThrow(() -> new UsageException("there is no account " + name));
  }

  private long admins() {
    return all().stream().filter(account -> account.role() == Role.ADMIN).count();
  }

  private void end(String name) {
    drop(cabinet.sessions(), each -> each.account().equals(name));
    drop(cabinet.tokens(), each -> each.account().equals(name));
  }

  private static <T extends Kept> void drop(Shelf<T> shelf, Predicate<T> which) {
    shelf.all().stream().filter(which).forEach(each -> shelf.remove(each.key()));
  }

  private void audit(By by, String what, String detail) {
    cabinet.audit(new AuditLine(clock.instant().toString(), by.who(), what, detail, by.from()));
  }

  private static String word(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  /**
   * Who changes something, and from where.
   *
   * @param from an address, or "console"
   */
  public record By(String who, String from) {}
}
