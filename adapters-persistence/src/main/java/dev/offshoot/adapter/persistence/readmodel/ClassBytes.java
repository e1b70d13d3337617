package dev.offshoot.adapter.persistence.readmodel;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The compiled form of a class. */
final class ClassBytes {

    private ClassBytes() {}

    /** Empty for a class that has no file of its own, as a lambda. */
    static byte[] of(Class<?> type) {
        var file = type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class";
        try (var in = type.getResourceAsStream(file)) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
