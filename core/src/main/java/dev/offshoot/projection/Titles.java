package dev.offshoot.projection;

import dev.offshoot.provenance.OnBehalfOf;

/** What the things are called that events mention by key, and the people that they mention. */
@FunctionalInterface
public interface Titles {

    /** The title of what has this key (a milestone, an enabler, a site, …); the key in plain words where it has none. */
    String of(String key);

    /** The same, of a kind of thing: a milestone, an enabler, a site. Things of two kinds may have one key. */
    default String of(String kind, String key) {
        return of(key);
    }

    /** Whom a sentence names as having done what it tells: in whose place an account entered it, where that is known. */
    default String person(String name) {
        return OnBehalfOf.shown(name);
    }

    /** The same around an entry of this account. */
    default Titles enteredBy(String account) {
        return new EnteredBy(this, account);
    }

    /** Names around an entry of one account. */
    record EnteredBy(Titles names, String account) implements Titles {
        @Override
        public String of(String key) {
            return names.of(key);
        }

        @Override
        public String of(String kind, String key) {
            return names.of(kind, key);
        }

        @Override
        public String person(String name) {
            return OnBehalfOf.words(name, account);
        }
    }

    Titles PLAIN = key -> key.replace('-', ' ').replace('~', ' ');
}
