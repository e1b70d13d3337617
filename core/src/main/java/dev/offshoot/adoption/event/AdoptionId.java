package dev.offshoot.adoption.event;

import dev.offshoot.stream.StreamId;
import java.util.List;

/** The key of one site's relationship with one initiative: both keys, joined by a tilde. */
public record AdoptionId(String value) {

    public static AdoptionId of(String initiative, String site) {
        return new AdoptionId(initiative + "~" + site);
    }

    public String initiative() {
        return value.substring(0, tilde());
    }

    /** Empty where the key names no site. */
    public String site() {
        return tilde() == value.length() ? "" : value.substring(tilde() + 1);
    }

    public StreamId stream() {
        return new StreamId("adoption", value);
    }

    /** The initiative's and the site's own streams. */
    public List<StreamId> about() {
        return List.of(new StreamId("initiative", initiative()), new StreamId("site", site()));
    }

    private int tilde() {
        var at = value.indexOf('~');
        return at < 0 ? value.length() : at;
    }
}
