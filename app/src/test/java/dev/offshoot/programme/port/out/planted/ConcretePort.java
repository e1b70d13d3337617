package dev.offshoot.programme.port.out.planted;

/** A port that is a class. */
public final class ConcretePort {}
