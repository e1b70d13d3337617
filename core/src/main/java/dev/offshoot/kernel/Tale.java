package dev.offshoot.kernel;

/** Says an event in plain words, as one sentence without its full stop; the sentence starts in lower case. */
@FunctionalInterface
public interface Tale<E extends Event> {

    String tell(E event, Names names);
}
