package dev.offshoot.adapter.web.adoption.page;

import dev.offshoot.adapter.web.format.Link;
import dev.offshoot.adapter.web.initiative.page.InitiativePage;
import dev.offshoot.adapter.web.request.PageCursor;
import dev.offshoot.portfolio.view.SitePage;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.site.view.SiteView;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sites of the directory that a text finds, to record progress at one of them.
 *
 * @param action where it is looked for
 * @param text what was looked for; empty for all
 * @param found how many there are, of all in the directory
 * @param next where more of them are; empty on the last page
 * @param register where a site is entered that is not there yet
 */
record SiteChoice(
        String action,
        String text,
        long found,
        long all,
        List<Choice> sites,
        Optional<String> next,
        Optional<Link> register) {

    /**
     * One site.
     *
     * @param about its former names, code and area, as far as they are known
     * @param known whether the initiative has it on record already
     */
    record Choice(String title, String href, String about, boolean known) {}

    static SiteChoice of(InitiativePage subject, String text, SitePage found) {
        return new SiteChoice(
                subject.path() + "/choose-site",
                text,
                found.found(),
                found.all(),
                found.lines().stream().map(line -> choice(line, subject)).toList(),
                found.next()
                        .map(next -> "%s/choose-site?text=%s&after=%s"
                                .formatted(
                                        subject.path(),
                                        URLEncoder.encode(text, StandardCharsets.UTF_8),
                                        PageCursor.hide(next))),
                SitesTab.register(subject));
    }

    private static Choice choice(ReadModel<SiteView> line, InitiativePage subject) {
        var site = line.body();
        var key = line.stream().key();
        var about = new ArrayList<String>();
        site.odsCode().ifPresent(about::add);
        site.area().ifPresent(about::add);
        if (!site.formerNames().isEmpty()) {
            about.add("formerly " + String.join(", ", site.formerNames()));
        }
        if (site.closed().isPresent()) {
            about.add("closed");
        }
        return new Choice(
                site.title(),
                subject.path() + "/sites/" + key,
                String.join(", ", about),
                subject.whole().adoptions().stream()
                        .anyMatch(adoption -> adoption.body().site().equals(key)));
    }
}
