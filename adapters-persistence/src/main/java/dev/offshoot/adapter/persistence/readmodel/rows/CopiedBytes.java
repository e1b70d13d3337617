package dev.offshoot.adapter.persistence.readmodel.rows;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Rows in the binary form of COPY: how many fields each has, and before each field how many bytes it takes. */
public final class CopiedBytes {

    /** The signature, no flags, no extension. */
    private static final byte[] BEGIN = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', -1, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0};

    private static final short END = -1;
    private static final int ABSENT = -1;

    private ByteBuffer bytes = ByteBuffer.allocate(1 << 16).put(BEGIN);

    public boolean isEmpty() {
        return bytes.position() == BEGIN.length;
    }

    /** How far it has been written, to go back to. */
    public int mark() {
        return bytes.position();
    }

    /** Forgets what was written since. */
    public void backTo(int mark) {
        bytes.position(mark);
    }

    void row(int fields) {
        room(Short.BYTES).putShort((short) fields);
    }

    void absent() {
        room(Integer.BYTES).putInt(ABSENT);
    }

    void text(String text) {
        var encoded = text.getBytes(StandardCharsets.UTF_8);
        field(encoded.length).put(encoded);
    }

    void flag(boolean flag) {
        field(1).put(flag ? (byte) 1 : 0);
    }

    void integer(int number) {
        field(Integer.BYTES).putInt(number);
    }

    void bigint(long number) {
        field(Long.BYTES).putLong(number);
    }

    /** Begins a field of so many bytes. */
    ByteBuffer field(int length) {
        return room(Integer.BYTES + length).putInt(length);
    }

    private ByteBuffer room(int more) {
        if (bytes.remaining() < more) {
            bytes = ByteBuffer.allocate(2 * (bytes.position() + more)).put(bytes.flip());
        }
        return bytes;
    }

    /** All of it, to its end. */
    InputStream whole() {
        room(Short.BYTES).putShort(END);
        return new ByteArrayInputStream(bytes.array(), 0, bytes.position());
    }
}
