package org.agenticbi.model.catalog;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.agenticbi.protocol.ProtocolJson;

/** The version of a catalog: the same for the same content, whenever and wherever it was read. */
public final class CatalogHash {
  private static final int BYTES = 16;

  private CatalogHash() {}

  /** The catalog with its version set to the hash of all the rest of it. */
  public static Catalog versioned(Catalog catalog) {
    return new Catalog(
        catalog.database(),
        catalog.dialect(),
        of(catalog),
        catalog.tables(),
        catalog.foreignKeys());
  }

  /** 32 hexadecimal digits over everything in the catalog but its version. */
  public static String of(Catalog catalog) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      Catalog unversioned =
          new Catalog(
              catalog.database(), catalog.dialect(), "", catalog.tables(), catalog.foreignKeys());
      try (OutputStream sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
        ProtocolJson.mapper().writeValue(sink, unversioned);
      }
      return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
