package org.griot.server.http;

/** A request that cannot be answered; the client is told why. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  private ProblemException(Problem problem) {
    super(problem.detail());
    this.problem = problem;
  }

  /** A problem of that HTTP status; the detail is one line for the one who asked. */
  public static ProblemException of(int status, String detail) {
    return new ProblemException(Problem.of(status, detail));
  }

  /** 400: the request itself is wrong. */
  public static ProblemException badRequest(String detail) {
    return of(400, detail);
  }

  /** 404: there is no such thing. */
  public static ProblemException notFound(String what) {
    return of(404, "there is no " + what);
  }

  public Problem problem() {
    return problem;
  }
}
