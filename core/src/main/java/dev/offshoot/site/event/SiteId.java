package dev.offshoot.site.event;

import dev.offshoot.stream.StreamId;

/** A site's key: a local one, its ODS code in lower case, or one made from its name. */
public record SiteId(String value) {

    public StreamId stream() {
        return new StreamId("site", value);
    }
}
