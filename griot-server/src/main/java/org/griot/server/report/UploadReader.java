package org.griot.server.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.griot.json.Json;
import org.griot.json.JsonSyntaxException;
import org.griot.server.http.ProblemException;
import org.jspecify.annotations.Nullable;

/** Takes reports out of a request: JSON, JSON Lines, plain text, HTML or files of a form. */
final class UploadReader {
  private static final int LONGEST_NAME = 150;
  private static final Set<String> LINES =
      Set.of("application/x-ndjson", "application/jsonl", "application/jsonlines");

  private final int largest;

  /**
   * @param largest bytes that a request may have
   */
  UploadReader(int largest) {
    this.largest = largest;
  }

  List<Upload.Part> parts(Context ctx) {
    String type = type(ctx.header("Content-Type"));
    if (type.equals("multipart/form-data")) {
      return files(ctx);
    }
    byte[] body = body(ctx);
    if (body.length == 0) {
      throw ProblemException.badRequest("the request has no body");
    }
    if (type.equals("application/json")) {
      return json(body);
    }
    if (LINES.contains(type)) {
      return List.of(new Upload.Part("reports.jsonl", body, lines(body)));
    }
    return switch (type) {
      case "text/plain" -> List.of(new Upload.Part("report.txt", body, 1));
      case "text/html" -> List.of(new Upload.Part("report.html", body, 1));
      default ->
          throw ProblemException.of(
              415,
              "reports come as application/json, application/x-ndjson, text/plain, text/html or"
                  + " multipart/form-data, not as "
                  + type);
    };
  }

  private byte[] body(Context ctx) {
    try (InputStream in = ctx.bodyInputStream()) {
      byte[] body = in.readNBytes(largest + 1);
      if (body.length > largest) {
        ctx.header("Connection", "close");
        throw ProblemException.of(413, "a request may have at most " + largest + " bytes");
      }
      return body;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Upload.Part> files(Context ctx) {
    List<Upload.Part> parts = new ArrayList<>();
    for (UploadedFile file : ctx.uploadedFiles()) {
      try (InputStream in = file.content()) {
        byte[] bytes = in.readAllBytes();
        String name = name(file.filename());
        boolean many = name.endsWith(".jsonl") || name.endsWith(".csv");
        parts.add(new Upload.Part(name, bytes, many ? lines(bytes) : 1));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    if (parts.isEmpty()) {
      throw ProblemException.badRequest("the form has no file");
    }
    return parts;
  }

  /** One object or an array of them, made into lines. */
  private static List<Upload.Part> json(byte[] body) {
    JsonNode tree;
    try {
      tree = Json.tree(new String(body, StandardCharsets.UTF_8));
    } catch (JsonSyntaxException e) {
      throw ProblemException.badRequest("the body is no JSON: " + e.getMessage());
    }
    List<JsonNode> reports = new ArrayList<>();
    if (tree.isArray()) {
      tree.forEach(reports::add);
    } else {
      reports.add(tree);
    }
    StringBuilder lines = new StringBuilder();
    for (JsonNode report : reports) {
      lines.append(line(report)).append('\n');
    }
    if (reports.isEmpty()) {
      throw ProblemException.badRequest("the array holds no report");
    }
    byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
    return List.of(new Upload.Part("reports.jsonl", bytes, reports.size()));
  }

  private static String line(JsonNode report) {
    if (!(report instanceof ObjectNode object) || !report.path("text").isTextual()) {
      throw ProblemException.badRequest("each report is an object with a text");
    }
    ObjectNode row = object.deepCopy();
    JsonNode outlet = row.remove("outlet");
    if (outlet != null && !row.has("source")) {
      row.set("source", outlet);
    }
    return Json.write(row);
  }

  /** The last part of the name, without signs that a file system or a terminal would act on. */
  static String name(@Nullable String given) {
    String name = given == null ? "" : given;
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    name = name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
    if (name.length() > LONGEST_NAME) {
      name = name.substring(name.length() - LONGEST_NAME);
    }
    return name.isEmpty() || name.equals(".") || name.equals("..") ? "report.txt" : name;
  }

  private static int lines(byte[] bytes) {
    int lines = 0;
    boolean blank = true;
    for (byte b : bytes) {
      if (b == '\n') {
        lines += blank ? 0 : 1;
        blank = true;
      } else if (b > ' ' || b < 0) {
        blank = false;
      }
    }
    return Math.max(1, lines + (blank ? 0 : 1));
  }

  private static String type(@Nullable String header) {
    String type = header == null ? "text/plain" : header;
    int end = type.indexOf(';');
    return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }
}
