package org.griot.server.pages;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.griot.json.Json;
import org.griot.model.UsageException;
import org.griot.server.http.ProblemException;
import org.griot.server.http.Role;
import org.griot.server.http.Routes;
import org.griot.server.live.Desk;

/**
 * The files of the built pages. They are read once, at the start, and looked up by their whole
 * path: no request can name anything else.
 */
public final class PageRoutes implements Routes {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("geojson", "application/geo+json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("woff", "font/woff"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("webmanifest", "application/manifest+json"));

  /** Vite puts a hash of the content into such names: what they hold never changes. */
  private static final Pattern NAMED = Pattern.compile(".*-[A-Za-z0-9_-]{8}\\.[a-z0-9]+");

  private final Map<String, Asset> assets = new TreeMap<>();

  /**
   * @param folder with {@code index.html} and all that it needs
   */
  public PageRoutes(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.sorted().toList()) {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
          String name = folder.relativize(file).toString().replace('\\', '/');
          assets.put("/" + name, asset(name, Files.readAllBytes(file)));
        }
      }
    } catch (IOException e) {
      throw new UsageException("cannot read the pages in " + folder + ": " + e.getMessage(), e);
    }
    Asset index = assets.get("/index.html");
    if (index == null) {
      throw new UsageException("there is no index.html in " + folder);
    }
    assets.put("/", index);
  }

  @Override
  public void register(JavalinConfig config, Desk desk) {
    config.routes.get("/", this::send, Role.ANYONE);
    config.routes.get("/<path>", this::send, Role.ANYONE);
  }

  private void send(Context ctx) {
    Asset asset = assets.get(ctx.path());
    if (asset == null) {
      throw ProblemException.notFound("page of that name");
    }
    ctx.header("ETag", asset.tag());
    ctx.header("Cache-Control", asset.named() ? "public, max-age=31536000, immutable" : "no-cache");
    ctx.header("Vary", "Accept-Encoding");
    String has = ctx.header("If-None-Match");
    if (has != null && has.contains(asset.tag())) {
      ctx.status(304);
      return;
    }
    String encodings = ctx.header("Accept-Encoding");
    boolean packed =
        encodings != null
            && List.of(encodings.replace(" ", "").split(",")).contains("gzip")
            && asset.gzip().length < asset.bytes().length;
    ctx.contentType(asset.type());
    if (packed) {
      ctx.header("Content-Encoding", "gzip");
    }
    ctx.result(packed ? asset.gzip() : asset.bytes());
  }

  private static Asset asset(String name, byte[] bytes) throws IOException {
    String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String type = TYPES.getOrDefault(end, "application/octet-stream");
    String tag =
        "\""
            + Json.sha256(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1))
                .substring(0, 24)
            + "\"";
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return new Asset(type, bytes, packed.toByteArray(), tag, NAMED.matcher(name).matches());
  }
}
