package dev.offshoot.portfolio.port.in;

import dev.offshoot.portfolio.view.SitePage;
import dev.offshoot.portfolio.view.SiteStandings;
import dev.offshoot.time.AsOf;
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

    /** Which site counts for which, and which has gone. */
    SiteStandings standings(AsOf asOf);

    /** What to call each site there is, by its key. */
    Map<String, String> titles(AsOf asOf);
}
