package dev.offshoot.adapter.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.util.HtmlUtils;

/** Looks at pages as a browser gets them. */
public record Visit(MockMvc pages) {

    private static final Pattern HEADING = Pattern.compile("<h([1-6])[ >]");
    private static final Pattern CONTROL = Pattern.compile("<(?:input|select|textarea)\\b[^>]*>");

    private static final Pattern SVG = Pattern.compile("<svg\\b[^>]*>");

    public String get(String address) {
        try {
            return answer(address).getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public int status(String address) {
        return answer(address).getStatus();
    }

    /** Where a page leads on to. */
    public @Nullable String leadsTo(String address) {
        return answer(address).getRedirectedUrl();
    }

    private MockHttpServletResponse answer(String address) {
        try {
            return pages.perform(MockMvcRequestBuilders.get(URI.create(address)))
                    .andReturn()
                    .getResponse();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What the page says, without its marks, every gap one space. */
    public String text(String address) {
        return HtmlUtils.htmlUnescape(get(address)
                        .replaceAll("(?s)<(script|style|title).*?</\\1>", "")
                        .replaceAll("<!--.*?-->", "")
                        .replaceAll("</?(?:span|a|strong|s|em)\\b[^>]*>", "")
                        .replaceAll("<[^>]+>", " "))
                .replaceAll("\\s+", " ");
    }

    /** Why a page is not shown. */
    public String refusal(String address) {
        var thrown = catchThrowable(() -> answer(address));
        assertThat(thrown).isNotNull();
        var cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage();
    }

    /** What can be told from the text of a page: captions, headings, labels, no inline styles or scripts. */
    public void mustBeAccessible(String address) {
        var page = get(address);
        assertThat(count(page, "<table")).as("captions on " + address).isEqualTo(count(page, "<caption"));
        assertThat(count(page, "<h1")).as("first headings on " + address).isEqualTo(1);
        var level = 1;
        var headings = HEADING.matcher(page.substring(page.indexOf("<main")));
        while (headings.find()) {
            var next = Integer.parseInt(headings.group(1));
            assertThat(next).as("headings in order on " + address).isLessThanOrEqualTo(level + 1);
            level = next;
        }
        CONTROL.matcher(page)
                .results()
                .map(r -> r.group())
                .filter(c -> !c.contains("type=\"hidden\""))
                .forEach(c -> {
                    var id = c.replaceAll("(?s).*\\bid=\"([^\"]+)\".*", "$1");
                    assertThat(page).as("a label for " + c).contains("for=\"" + id + "\"");
                });
        assertThat(page)
                .as("inline code on " + address)
                .doesNotContain(" style=")
                .doesNotContain(" onclick=");
        SVG.matcher(page)
                .results()
                .map(r -> r.group())
                .forEach(svg -> assertThat(svg)
                        .as("words for an image on " + address)
                        .containsAnyOf("aria-label=\"", "aria-hidden=\"true\""));
        page.lines().forEach(line -> assertThat(line).doesNotContain("${"));
    }

    private static int count(String page, String what) {
        return page.split(Pattern.quote(what), -1).length - 1;
    }
}
