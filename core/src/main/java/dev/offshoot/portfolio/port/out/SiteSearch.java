package dev.offshoot.portfolio.port.out;

import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds sites. */
public interface SiteSearch {

    /**
     * The sites that a text finds, in the order of their keys.
     *
     * @param text part of a key, of a name a site has or had, of its ODS code, kind or area; all where it is empty
     * @param after the key after which to begin
     * @param most how many at most
     */
    Found find(String text, AsOf asOf, Optional<String> after, int most);

    /**
     * Some sites.
     *
     * @param all how many sites there are
     * @param found how many of them the text finds
     */
    record Found(List<StreamId> sites, long all, long found) {
        public Found {
            sites = List.copyOf(sites);
        }
    }

    /**
     * Of some sites, and of all that they hang together with by mergers, those that took others in or are no longer there; in
     * the order of their keys.
     */
    List<StreamId> rearranged(Collection<String> keys, AsOf asOf);

    /** What these sites were called, by their keys; one that was not there is left out. */
    Map<String, String> titles(Collection<String> keys, AsOf asOf);
}
