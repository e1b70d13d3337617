package dev.offshoot.adapter.web.adoption.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adapter.web.page.PagesSlice;
import dev.offshoot.adapter.web.page.Story;
import dev.offshoot.adapter.web.page.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An initiative with more sites than a page holds. */
class ManySitesTest {

    private static final int SITES = 120;
    private static final Pattern ROW = Pattern.compile("href=\"/initiatives/wide/sites/(s-\\d+)[^\"]*\"");
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

    private static final Visit PAGES = new Visit(PagesSlice.over(story()));

    private static Story story() {
        var story = new Story().on("2020-01-01");
        story.tell("charter-initiative", "initiative", "wide", "title", "Wide", "innovation", "Check");
        for (var n = 0; n < SITES; n++) {
            var site = "s-" + n;
            story.tell("register-site", "site", site, "name", "Site " + n % 7 + " & more", "area", "Area " + n);
            story.tell("identify-site", "initiative", "wide", "site", site);
            if (n % 3 == 0) {
                story.tell("contact-site", "initiative", "wide", "site", site);
            }
        }
        story.tell("register-site", "site", "elsewhere", "name", "Elsewhere <b>");
        return story;
    }

    private static List<String> rows(String page) {
        return ROW.matcher(page).results().map(row -> row.group(1)).toList();
    }

    private static Optional<String> next(String page) {
        return NEXT.matcher(page)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .findFirst();
    }

    private static List<List<String>> pages(String first) {
        var read = new ArrayList<List<String>>();
        for (var address = Optional.of(first); address.isPresent(); ) {
            var page = PAGES.get(address.get());
            read.add(rows(page));
            address = next(page);
        }
        return read;
    }

    @Test
    void shows_each_once_page_by_page_the_furthest_first() {
        var pages = pages("/initiatives/wide/sites");
        var all = pages.stream().flatMap(List::stream).toList();
        assertThat(pages).extracting(List::size).containsExactly(50, 50, 20);
        assertThat(all).hasSize(SITES).doesNotHaveDuplicates();
        assertThat(all.subList(0, SITES / 3)).allMatch(site -> Integer.parseInt(site.substring(2)) % 3 == 0);
    }

    @Test
    void counts_all_on_every_page() {
        var second = next(PAGES.get("/initiatives/wide/sites")).orElseThrow();
        assertThat(PAGES.text(second)).contains("Contacted, no further 40").contains("First page");
    }

    @Test
    void keeps_the_length_of_a_page_and_the_moment() {
        var pages = pages("/initiatives/wide/sites?limit=70&was=2020-01-01");
        assertThat(pages).extracting(List::size).containsExactly(70, 50);
        assertThat(next(PAGES.get("/initiatives/wide/sites?limit=70&was=2020-01-01")))
                .hasValueSatisfying(
                        next -> assertThat(next).contains("limit=70").contains("was=2020-01-01"));
    }

    @Test
    void finds_a_site_of_the_directory_by_any_part_of_its_name() {
        assertThat(PAGES.text("/initiatives/wide/choose-site"))
                .contains("121 of 121 sites")
                .contains("on record here");
        assertThat(pages("/initiatives/wide/choose-site"))
                .extracting(List::size)
                .containsExactly(49, 50, 21);
        assertThat(PAGES.text("/initiatives/wide/choose-site?text=area%201"))
                .contains("31 of 121 sites")
                .contains("Area 119");
        assertThat(PAGES.text("/initiatives/wide/choose-site?text=nowhere")).contains("No site matches.");
        PAGES.mustBeAccessible("/initiatives/wide/choose-site?text=area");
    }

    @Test
    void leads_to_the_only_site_that_is_found() {
        assertThat(PAGES.leadsTo("/initiatives/wide/choose-site?text=elsewhere"))
                .isEqualTo("/initiatives/wide/sites/elsewhere");
    }

    @Test
    void says_what_is_no_place_of_ours() {
        assertThat(PAGES.refusal("/initiatives/wide/sites?after=x")).startsWith("This is no cursor of this list.");
        assertThat(PAGES.refusal("/initiatives/wide/sites?limit=0")).contains("Give a number from 1 to 200.");
    }
}
