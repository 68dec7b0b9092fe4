package org.griot.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.griot.desk.Account;
import org.griot.model.UsageException;
import org.griot.server.access.Accounts;
import org.griot.store.sqlite.SqliteCabinet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code griot user}: who may use the desk of an output folder. */
@Command(
    name = "user",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Keep the accounts of griot serve.",
      "",
      "  add OUT NAME --role ROLE  viewer sees, coder decides, admin keeps accounts",
      "  list OUT                  the accounts",
      "  remove OUT NAME           its sessions and tokens too; what it decided stays",
      "  password OUT NAME         a new password; ends all sessions",
      "",
      "The password is asked for, or read as the first line of standard input."
    })
final class UserCommand implements Callable<Integer> {
  private final Clock clock;
  private final InputStream stdin;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "WHAT", description = "add, list, remove or password.")
  private String what = "";

  @Parameters(index = "1", paramLabel = "OUT", description = "The output folder of griot code.")
  private Path out = Path.of("out");

  @Parameters(index = "2", paramLabel = "NAME", arity = "0..1", description = "Of the account.")
  private String name = "";

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      defaultValue = "coder",
      description = "viewer, coder or admin (default: ${DEFAULT-VALUE}).")
  private String role = "";

  UserCommand(Clock clock, InputStream stdin) {
    this.clock = clock;
    this.stdin = stdin;
  }

  @Override
  public Integer call() {
    OutFolders.demand(out);
    switch (what) {
      case "list" -> with(accounts -> accounts.all().forEach(account -> say(line(account))));
      case "add" -> {
        Accounts.Opening opening = new Accounts.Opening(named(), Accounts.role(role));
        with(accounts -> accounts.check(opening));
        String password = password();
        with(accounts -> accounts.add(opening, password, by()));
        say("added " + name);
      }
      case "password" -> {
        named();
        String password = password();
        with(accounts -> accounts.password(name, password, by()));
        say("changed the password of " + name + " and ended its sessions");
      }
      case "remove" -> {
        named();
        with(accounts -> accounts.remove(name, by()));
        say("removed " + name);
      }
      default ->
          throw new UsageException(
              "cannot '" + what + "' a user: it is add, list, remove or password");
    }
    return 0;
  }

  private void with(Consumer<Accounts> work) {
    try (SqliteCabinet cabinet = SqliteCabinet.open(out)) {
      work.accept(new Accounts(cabinet, clock));
    }
  }

  private String named() {
    if (name.isEmpty()) {
      throw new UsageException("name the account");
    }
    return name;
  }

  private static Accounts.By by() {
    return new Accounts.By(System.getProperty("user.name", "console"), "console");
  }

  private static String line(Account account) {
    return String.format(
        Locale.ROOT,
        "%-24s %-7s since %s",
        account.name(),
        account.role().name().toLowerCase(Locale.ROOT),
        account.created());
  }

  /** Asked for twice at a terminal; never taken from the command line, which others can see. */
  private String password() {
    Console console = stdin == System.in ? System.console() : null;
    if (console == null) {
      return firstLine();
    }
    char[] first = console.readPassword("password for %s: ", name);
    char[] again = console.readPassword("once more: ");
    if (first == null || again == null || !String.valueOf(first).equals(String.valueOf(again))) {
      throw new UsageException("the two are not the same: nothing was changed");
    }
    return String.valueOf(first);
  }

  private String firstLine() {
    try {
      String line =
          new BufferedReader(new InputStreamReader(stdin, StandardCharsets.UTF_8)).readLine();
      if (line == null) {
        throw new UsageException("no password: type it, or give it on standard input");
      }
      return line;
    } catch (IOException e) {
      throw new UsageException("cannot read the password from standard input", e);
    }
  }

  private void say(String line) {
    spec.commandLine().getOut().println(line);
  }
}
