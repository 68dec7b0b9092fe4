package org.griot.cli;

import java.io.PrintWriter;
import org.griot.model.UsageException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Bad use is one line and exit status 2; a bug is thrown on, with its stack. */
final class Usage implements IParameterExceptionHandler, IExecutionExceptionHandler {
  static final int EXIT = 2;

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    line(command, name + ": " + e.getMessage() + " (" + name + " --help tells more)");
    return EXIT;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult result)
      throws Exception {
    if (e instanceof UsageException) {
      line(command, command.getCommandSpec().qualifiedName() + ": " + e.getMessage());
      return EXIT;
    }
    throw e;
  }

  private static void line(CommandLine command, String text) {
    PrintWriter err = command.getErr();
    err.println(text.lines().findFirst().orElse(""));
    err.flush();
  }
}
