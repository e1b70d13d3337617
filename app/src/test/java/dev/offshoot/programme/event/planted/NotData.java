package dev.offshoot.programme.event.planted;

/** A public class among the events. */
public final class NotData {}
