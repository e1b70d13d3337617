package dev.offshoot.adapter.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adapter.web.Reading;
import org.junit.jupiter.api.Test;

class SiteStatesTest extends Reading {

    private void record(String path, String... namesAndValues) {
        var request = mvc.post().uri(path);
        for (var i = 0; i < namesAndValues.length; i += 2) {
            request = request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        assertThat(request.exchange()).hasStatus(303);
    }

    private void states(String was, String expected) {
        var page = get("/sites?text=moor" + was);
        assertThat(page).bodyText().satisfies(html -> {
            var states = html.replaceAll("(?s).*<tbody>|</tbody>.*", "")
                    .replaceAll("(?s)<tr>.*?>(Moor \\w+)</a>.*?<td>(open|closed|merged|split)</td>\\s*</tr>", "$1 $2;");
            assertThat(states.replaceAll("\\s*;\\s*", "; ").strip()).isEqualTo(expected);
        });
    }

    @Test
    void a_list_tells_which_sites_are_there_no_more_and_why() {
        for (var name : new String[] {"Moor East", "Moor North", "Moor South", "Moor West"}) {
            record("/sites/record/register-site", "name", name, "occurred", "2010");
        }
        record(
                "/sites/moor-east/record/merge-sites",
                "_version",
                "0",
                "predecessors",
                "moor-north",
                "occurred",
                "2015");
        record(
                "/sites/moor-south/record/split-site",
                "_version",
                "0",
                "successors",
                "moor-east",
                "successors",
                "moor-west",
                "occurred",
                "2016");
        record("/sites/moor-west/record/close-site", "_version", "0", "reason", "moved", "occurred", "2018");
        states("", "Moor East open; Moor North merged; Moor South split; Moor West closed;");
        states("&was=2015-12-31", "Moor East open; Moor North merged; Moor South open; Moor West open;");
    }
}
