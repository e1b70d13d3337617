package dev.offshoot.engagement.event;

import java.util.Optional;

/**
 * What makes people learn from each other: an activity that is social, situated, sustained, and that starts from the
 * learner's question. Whatever is not known stays empty.
 *
 * @param modality social: how people met
 * @param participants social: how many took part
 * @param sourceContextShared situated: what was told of the place the innovation comes from
 * @param recipientContextReflected situated: what was said of the place it goes to
 * @param series sustained: the series it belongs to
 * @param sequenceNumber sustained: which of the series it is, from 1
 * @param learnerQuestion the question it started from
 * @param raisedBy who asked it
 */
public record FourS(
        Optional<Modality> modality,
        Optional<Integer> participants,
        Optional<String> sourceContextShared,
        Optional<String> recipientContextReflected,
        Optional<String> series,
        Optional<Integer> sequenceNumber,
        Optional<String> learnerQuestion,
        Optional<String> raisedBy) {

    public static final FourS NOTHING_KNOWN = new FourS(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
}
