package dev.offshoot.kernel;

/** What the things are called that events mention by key. */
@FunctionalInterface
public interface Names {

    /** The title of what has this key (a milestone, an enabler, a site, …); the key in plain words where it has none. */
    String of(String key);

    /** The same, of a kind of thing: a milestone, an enabler, a site. Things of two kinds may have one key. */
    default String of(String kind, String key) {
        return of(key);
    }

    Names PLAIN = key -> key.replace('-', ' ').replace('~', ' ');
}
