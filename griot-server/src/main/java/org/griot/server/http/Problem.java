package org.griot.server.http;

/**
 * Why a request was not answered (RFC 9457, application/problem+json).
 *
 * @param type a stable name of the kind of problem, as a path under {@code /problems/}
 * @param title the kind in words, the same each time
 * @param status the HTTP status
 * @param detail what was wrong with this request, one line
 */
public record Problem(String type, String title, int status, String detail) {
  public static final String CONTENT_TYPE = "application/problem+json";

  static Problem of(int status, String detail) {
    String title = title(status);
    String name = title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    return new Problem("/problems/" + name, title, status, detail);
  }

  private static String title(int status) {
    return switch (status) {
      case 400 -> "Bad request";
      case 401 -> "Not signed in";
      case 403 -> "Not allowed";
      case 404 -> "Not found";
      case 405 -> "Method not allowed";
      case 408 -> "Request too slow";
      case 409 -> "Conflict";
      case 411 -> "Length required";
      case 413 -> "Too large";
      case 415 -> "Unsupported media type";
      case 422 -> "Not acceptable content";
      case 429 -> "Too many requests";
      case 503 -> "Not possible now";
      default -> status >= 500 ? "Fault in Griot" : "Bad request";
    };
  }
}
