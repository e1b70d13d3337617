package dev.offshoot.portfolio.port.in;

import dev.offshoot.portfolio.view.SitePage;
import dev.offshoot.portfolio.view.SiteStandings;
import dev.offshoot.time.AsOf;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Shows the directory of sites. */
public interface BrowseSites {

    /**
     * The sites that a text finds, in the order of their keys.
     *
     * @param text part of a key, of a name a site has or had, of its ODS code, kind or area; all where it is empty
     * @param after the key after which the page begins
     * @param most how many at most
     */
    SitePage page(String text, AsOf asOf, Optional<String> after, int most);

    /** Which counts for which of some sites and all that they hang together with by mergers, and which have gone. */
    SiteStandings standings(Collection<String> keys, AsOf asOf);

    /**
     * What to call these sites, by their keys: as they stood, or as they were known by then if they came later than the day
     * asked for. One that is not known is left out.
     */
    Map<String, String> titles(Collection<String> keys, AsOf asOf);
}
