package dev.offshoot.adapter.persistence.log;

import dev.offshoot.adapter.persistence.log.codec.TextForm;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.TreeMap;

/** A fingerprint of what a record is made of, all the way down: JSON of one shape is not misread as another. */
public final class Shape {

    private static final int DIGITS = 16;

    private final TreeMap<String, String> seen = new TreeMap<>();

    private Shape() {}

    public static String of(Class<?> type) {
        var shape = new Shape();
        shape.walk(type);
        return hash(shape.seen.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void walk(Type type) {
        if (type instanceof ParameterizedType generic) {
            walk(generic.getRawType());
            Arrays.stream(generic.getActualTypeArguments()).forEach(this::walk);
        } else if (type instanceof Class<?> plain && !seen.containsKey(plain.getName())) {
            describe(plain);
        }
    }

    private void describe(Class<?> type) {
        if (TextForm.of(type).isPresent()) {
            seen.put(type.getName(), "text");
        } else if (type.isSealed()) {
            seen.put(type.getName(), Arrays.toString(type.getPermittedSubclasses()));
            Arrays.stream(type.getPermittedSubclasses()).forEach(this::walk);
        } else if (type.isEnum()) {
            seen.put(type.getName(), Arrays.toString(type.getEnumConstants()));
        } else if (type.isRecord()) {
            seen.put(type.getName(), Arrays.toString(type.getRecordComponents()));
            Arrays.stream(type.getRecordComponents()).forEach(c -> walk(c.getGenericType()));
        }
    }
}
