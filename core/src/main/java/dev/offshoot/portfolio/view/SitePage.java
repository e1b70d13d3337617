package dev.offshoot.portfolio.view;

import dev.offshoot.projection.ReadModel;
import dev.offshoot.site.view.SiteView;
import java.util.List;
import java.util.Optional;

/**
 * One page of the directory of sites.
 *
 * @param all how many sites there are
 * @param found how many of them were found, on this page and others
 * @param next the key after which the next page begins; empty on the last
 */
public record SitePage(List<ReadModel<SiteView>> lines, long all, long found, Optional<String> next) {
    public SitePage {
        lines = List.copyOf(lines);
    }
}
