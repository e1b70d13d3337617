package dev.offshoot.stream;

/** Something that happened to one stream. Its constructor accepts everything ever written. */
public interface Event {}
