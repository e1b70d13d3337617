package dev.offshoot.access;

/** What a program may do with a token, each including those before it. */
public enum TokenScope {
    READ,
    IMPORT,
    WRITE;

    public boolean covers(TokenScope needed) {
        return compareTo(needed) >= 0;
    }
}
