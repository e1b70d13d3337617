package dev.offshoot.stream;

import java.util.List;
import java.util.Set;

/** What streams are about. */
public final class Subjects {

    /** The categories whose streams belong to nothing but themselves. */
    private static final Set<String> OWN_SUBJECT = Set.of("initiative", "programme", "framework", "site", "batch");

    private Subjects() {}

    /** The categories that others name in what they tell, and not in their keys. */
    private static final Set<String> NAMED_BY_OTHERS = Set.of("programme", "framework", "site");

    public static boolean isNamedByOthers(StreamId stream) {
        return NAMED_BY_OTHERS.contains(stream.category());
    }

    /** What a stream is about: its initiative, and for an adoption its site as well. */
    public static List<StreamId> of(StreamId stream) {
        if (OWN_SUBJECT.contains(stream.category())) {
            return List.of(stream);
        }
        var tilde = stream.key().indexOf('~');
        if (tilde < 0) {
            return List.of(stream);
        }
        var initiative = new StreamId("initiative", stream.key().substring(0, tilde));
        return stream.category().equals("adoption")
                ? List.of(initiative, new StreamId("site", stream.key().substring(tilde + 1)))
                : List.of(initiative);
    }
}
