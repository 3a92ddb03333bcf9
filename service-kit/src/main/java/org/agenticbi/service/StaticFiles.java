package org.agenticbi.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Files of a folder of the class path, kept in memory once they were asked for. */
final class StaticFiles {
  private static final Map<String, String> MEDIA_TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("map", "application/json"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("txt", "text/plain; charset=utf-8"));

  private final String urlPrefix;
  private final String folder;
  private final Map<String, Optional<File>> known = new ConcurrentHashMap<>();

  StaticFiles(String urlPrefix, String folder) {
    this.urlPrefix = urlPrefix.endsWith("/") ? urlPrefix : urlPrefix + "/";
    this.folder = folder.startsWith("/") ? folder : "/" + folder;
  }

  /** The reply for a path under the prefix; a page's own address gets {@code index.html}. */
  Optional<HttpReply> reply(String path, boolean gzip, @Nullable String knownTag) {
    if (!(path + "/").startsWith(urlPrefix) || path.contains("..") || path.contains("\\")) {
      return Optional.empty();
    }
    String name = path.length() < urlPrefix.length() ? "" : path.substring(urlPrefix.length());
    boolean isFile = name.substring(name.lastIndexOf('/') + 1).contains(".");
    return file(isFile ? name : "index.html").map(file -> file.reply(gzip, knownTag));
  }

  private Optional<File> file(String name) {
    Optional<File> file = known.get(name);
    if (file == null) {
      file = read(name);
      if (file.isPresent()) {
        known.put(name, file);
      }
    }
    return file;
  }

  private Optional<File> read(String name) {
    try (InputStream in = StaticFiles.class.getResourceAsStream(folder + "/" + name)) {
      return in == null ? Optional.empty() : Optional.of(File.of(name, in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file, as it is and compressed. */
  private static final class File {
    private final String name;
    private final String tag;
    private final byte[] bytes;
    private final byte[] compressed;

    File(String name, String tag, byte[] bytes, byte[] compressed) {
      this.name = name;
      this.tag = tag;
      this.bytes = bytes;
      this.compressed = compressed;
    }

    static File of(String name, byte[] bytes) throws IOException {
      CRC32 sum = new CRC32();
      sum.update(bytes);
      String tag = '"' + HexFormat.of().toHexDigits(sum.getValue()) + '"';
      return new File(name, tag, bytes, compress(bytes));
    }

    HttpReply reply(boolean gzip, @Nullable String knownTag) {
      HttpReply reply;
      if (tag.equals(knownTag)) {
        reply = HttpReply.of(304, "", new byte[0]);
      } else if (gzip && compressed.length < bytes.length) {
        reply = HttpReply.of(200, mediaType(), compressed).withHeader("Content-Encoding", "gzip");
      } else {
        reply = HttpReply.of(200, mediaType(), bytes);
      }
      return reply
          .withHeader("ETag", tag)
          .withHeader("Vary", "Accept-Encoding")
          .withHeader("Cache-Control", caching());
    }

    /** The build gives every file under {@code assets} a name that changes with its content. */
    private String caching() {
      return name.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache";
    }

    private String mediaType() {
      String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      return MEDIA_TYPES.getOrDefault(extension, "application/octet-stream");
    }

    private static byte[] compress(byte[] bytes) throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
        gzip.write(bytes);
      }
      return out.toByteArray();
    }
  }
}
