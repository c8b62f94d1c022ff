package io.dojobell.database;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts and hashes the rows of a table, in whichever order they come: the sum of the rows' own
 * SHA-256, of which 128 bits are kept.
 */
final class TableHash {
  private final MessageDigest digest;
  private long rows;
  private long first;
  private long second;

  TableHash() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  /** Adds a row with these values. */
  void add(List<? extends @Nullable Object> values) {
    var hash = ByteBuffer.wrap(digest.digest(encode(values)));
    rows++;
    first += hash.getLong();
    second += hash.getLong();
  }

  /** Returns how many rows there are. */
  long rows() {
    return rows;
  }

  /** Returns the hash in hexadecimal digits. */
  String text() {
    var hex = HexFormat.of();
    return hex.toHexDigits(first) + hex.toHexDigits(second);
  }

  private static byte[] encode(List<? extends @Nullable Object> values) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      for (var value : values) {
        write(out, value);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return bytes.toByteArray();
  }

  /** Writes the value with its kind and length, so that no two rows are written alike. */
  private static void write(DataOutputStream out, @Nullable Object value) throws IOException {
    switch (value) {
      case null -> out.writeByte(0);
      case Long number -> writeLong(out, 1, number);
      case Boolean flag -> writeLong(out, 2, flag ? 1 : 0);
      case Timestamp time -> writeLong(out, 3, time.getTime());
      case String text -> writeBytes(out, 4, text.getBytes(StandardCharsets.UTF_8));
      case byte[] data -> writeBytes(out, 5, data);
      default -> throw new IllegalStateException("No value of a column: " + value.getClass());
    }
  }

  private static void writeLong(DataOutputStream out, int kind, long value) throws IOException {
    out.writeByte(kind);
    out.writeLong(value);
  }

  private static void writeBytes(DataOutputStream out, int kind, byte[] value) throws IOException {
    out.writeByte(kind);
    out.writeInt(value.length);
    out.write(value);
  }
}
